import { miripLabel } from '../../text/mirip';
import { parseKodeIndikator } from '../../text/kode';
import type { Teks } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { sasaranTabel } from '../perkin/sasaran';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

/** Two wordings as like as this are one sasaran, spelt in two ways. */
const SERUPA = 0.6;

interface Berkode {
  readonly kode: Teks;
  readonly sasaran: Teks;
}

/** Sasaran with a code that carries letters; a bare number may count rows. */
function berkode({ baris }: BarisTabel): Berkode[] {
  return sasaranTabel(baris).flatMap(({ sasaran, baris: [pertama] }) => {
    const kode = pertama?.kodeSasaran ?? null;
    return kode !== null && /^[A-Z]+\W?\d/i.test(kode.teks) ? [{ kode, sasaran }] : [];
  });
}

function bukti(isi: BarisTabel): Bukti[] {
  const pertama = new Map<string, Berkode>();
  return berkode(isi).flatMap((satu) => {
    const kunci = parseKodeIndikator(satu.kode.teks) ?? satu.kode.teks;
    const lain = pertama.get(kunci);
    if (lain === undefined) {
      pertama.set(kunci, satu);
      return [];
    }
    if (miripLabel(lain.sasaran.teks, satu.sasaran.teks) >= SERUPA) return [];
    return [
      {
        sel: [satu.kode.sel],
        tautan: [lain.kode.sel],
        nilai: satu.kode.teks,
        isi: { sasaran: satu.sasaran.teks, lain: lain.sasaran.teks },
      },
    ];
  });
}

/** RS-013: a code stands for one sasaran. Two codes for the same words are told by PK-006. */
export const RS_013: Aturan = {
  kode: 'RS-013',
  tingkat: 'galat',
  judul: 'Kode sasaran dipakai dua kali',
  rujukan: 'Permen PPN 5/2019, matriks kinerja dan pendanaan',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin', 'renstra', 'rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Kode ${nilai} pada ${lembar}!${sel} untuk sasaran "${isi['sasaran'] ?? ''}" sudah dipakai di ${tautan[0] ?? 'baris lain'} untuk "${isi['lain'] ?? ''}".`,
  perbaikan: ({ sel }) => `Perbaiki kode pada ${sel} menurut Renstra, beserta kode indikator yang mengikutinya.`,
};
