import { bersihTeks } from '../../recognition/lembaran';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';

/** The first year that was evaluated under PermenPANRB 88/2021. */
const TAHUN_BARU = 2022;
const PEDOMAN_LAMA = /\b(?:permen|peraturan menteri)\b.{0,80}?\b12\s*(?:tahun|\/)\s*2015/i;
const PEDOMAN_BARU = /88\s*(?:tahun|\/)\s*2021/i;

function buktiLembar({ name, rows }: Sheet): Bukti[] {
  const hasil: Bukti[] = [];
  rows.forEach((baris, row) => {
    baris?.forEach((sel, col) => {
      if (typeof sel?.value !== 'string' || !sel.value.includes('2015')) return;
      const teks = bersihTeks(sel.value).replace(/\s+/g, ' ');
      // a text that names both tells the change
      if (PEDOMAN_LAMA.test(teks) && !PEDOMAN_BARU.test(teks))
        hasil.push({ sel: [{ sheet: name, row, col }], gabung: 'pedoman' });
    });
  });
  return hasil;
}

function periksa({ berkas }: Bahan): Bukti[] {
  if (berkas.tahun === null || berkas.tahun < TAHUN_BARU) return [];
  return berkas.workbook.sheets.filter(({ visibility }) => visibility === 'visible').flatMap(buktiLembar);
}

/** EV-006: from 2022 on evaluations follow PermenPANRB 88/2021, which replaced 12/2015. */
export const EV_006: Aturan = {
  kode: 'EV-006',
  tingkat: 'peringatan',
  judul: 'Pedoman evaluasi yang sudah diganti dikutip',
  rujukan: 'PermenPANRB 88/2021, yang menggantikan PermenPANRB 12/2015',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel }) =>
    `Teks pada ${lembar}!${sel} mengutip PermenPANRB 12/2015, yang sejak tahun ${TAHUN_BARU} tidak lagi dipakai untuk evaluasi.`,
  perbaikan: () => 'Ganti rujukannya dengan PermenPANRB 88/2021, dan sesuaikan komponen beserta bobotnya.',
};
