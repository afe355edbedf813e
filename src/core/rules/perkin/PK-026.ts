import { kunciLabel } from '../../text/label';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tambahkan } from '../../text/peta';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

const JENIS = ['renstra', 'rencana-aksi', 'capaian-tahunan', 'capaian-triwulan', 'renstra-capaian'] as const;
/** More pairs than these repeat their indicators on purpose, as a table by unit does. */
const PASANGAN_TERBANYAK = 2;

/** The targets of a row as one text. */
const sidikTarget = ({ periode }: BarisIndikator): string =>
  periode.map(({ target }) => target?.teks.trim() ?? '').join('|');

/** Two rows with numbers of their own that say the same words and promise different things. */
function tersalin(a: BarisIndikator, b: BarisIndikator): boolean {
  if (a.nomor === null || b.nomor === null || a.nomor.teks === b.nomor.teks) return false;
  return a.sasaran?.teks === b.sasaran?.teks && sidikTarget(a) !== sidikTarget(b);
}

function bukti({ tabel, baris }: BarisTabel): Bukti[] {
  if (tabel.kolom.some(({ bidang }) => bidang === 'unit')) return [];
  const menurutBunyi = new Map<string, BarisIndikator[]>();
  for (const satu of baris)
    if (satu.peran === 'data' && !satu.indikator.warisan)
      tambahkan(menurutBunyi, kunciLabel(satu.indikator.teks), satu);
  const pasangan = [...menurutBunyi.values()].flatMap(([pertama, ...lain]) =>
    pertama === undefined ? [] : lain.filter((satu) => tersalin(pertama, satu)).map((satu) => [pertama, satu] as const),
  );
  if (pasangan.length > PASANGAN_TERBANYAK) return [];
  return pasangan.map(([pertama, satu]) => ({
    sel: [satu.indikator.sel],
    tautan: [pertama.indikator.sel],
    nilai: satu.indikator.teks,
    isi: { nomor: satu.nomor?.teks ?? '', pertama: pertama.nomor?.teks ?? '' },
  }));
}

/** PK-026: two rows that count as two indicators do not say the same. A Perkin is looked at by PK-006. */
export const PK_026: Aturan = {
  kode: 'PK-026',
  tingkat: 'peringatan',
  judul: 'Teks indikator tersalin dari baris lain',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, JENIS).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Indikator nomor ${isi['nomor'] ?? ''} pada ${lembar}!${sel} berbunyi sama dengan nomor ${isi['pertama'] ?? ''} di ${tautan[0] ?? 'baris lain'} ("${nilai}"), padahal targetnya berbeda.`,
  perbaikan: ({ sel }) => `Tulis rumusan yang benar pada ${sel} menurut Renstra atau perjanjian kinerja.`,
};
