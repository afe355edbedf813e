import { bacaTeks } from '../../records/sel';
import type { Teks } from '../../records/berkas';
import { kolomPertama, type Kolom } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { kosong, tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** A sasaran that a row names itself; the rest of a split text begins in lower case. */
function sasaranSendiri({ sheet }: BarisTabel, row: number, sasaran: Kolom, indikator: Kolom): Teks | null {
  const teks = bacaTeks(sheet, row, sasaran.col);
  // a cell merged over both columns is a heading
  const melintang = bacaTeks(sheet, row, indikator.col)?.sel.col === sasaran.col;
  return teks === null || teks.warisan || melintang || !/^\W*\p{Lu}/u.test(teks.teks) ? null : teks;
}

function bukti(isi: BarisTabel): Bukti[] {
  const sasaran = kolomPertama(isi.tabel, 'sasaran');
  const indikator = kolomPertama(isi.tabel, 'indikator');
  if (sasaran === undefined || indikator === undefined) return [];
  const hasil: Bukti[] = [];
  let terbuka: Teks | null = null;
  const tutup = (): void => {
    if (terbuka !== null) hasil.push({ sel: [terbuka.sel], nilai: terbuka.teks });
    terbuka = null;
  };
  for (const { row, peran } of isi.tabel.baris) {
    if (peran !== 'data' && peran !== 'seksi') continue;
    const sendiri = sasaranSendiri(isi, row, sasaran, indikator);
    if (sendiri !== null) {
      tutup();
      terbuka = sendiri;
    }
    if (!kosong(isi.sheet, row, indikator)) terbuka = null;
  }
  tutup();
  return hasil;
}

/** PK-002: every sasaran of a Perkin is measured by an indicator. */
export const PK_002: Aturan = {
  kode: 'PK-002',
  tingkat: 'galat',
  judul: 'Sasaran tanpa indikator',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin']).flatMap(bukti),
  pesan: ({ lembar, sel, nilai }) => `Sasaran "${nilai}" pada ${lembar}!${sel} belum mempunyai indikator kinerja.`,
  perbaikan: () => 'Isi indikator, target, dan satuan sasaran itu, atau hapus barisnya bila sasaran itu tidak dipakai.',
};
