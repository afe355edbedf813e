/** The line under a table that names formula and policy; a formula itself, so that it follows the policy. */
import { KATA_KEBIJAKAN as KATA, NAMA_KEBIJAKAN as K } from '../../capaian/nama-kebijakan';
import type { Arah } from '../../capaian/kebijakan';
import { alasanTempat } from '../../workbook/sel-terbuka';
import { formatRange } from '../../workbook/address';
import { cellAt, isBlank, mergeAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import { biarkan, tulisSel, type Kertas } from './kertas';
import type { TabelIsi } from './tabel-isi';

/** Rows under the table that must be free. */
const BARIS_BEBAS = 2;

/** Writes the line under a table in which something is filled. */
export function tulisCatatan(kertas: Kertas, { tabel, sheet, isi }: TabelIsi, lembarKebijakan: string): void {
  const { range } = tabel;
  const sel = { sheet: sheet.name, row: range.bottom + 1, col: range.left };
  const alasan = isBebas(sheet, range)
    ? alasanTempat(sheet, sel)
    : `Catatan kebijakan di bawah tabel ${formatRange(range)} tidak ditulis karena dua baris di bawahnya tidak kosong.`;
  if (alasan !== null) biarkan(kertas, sel, alasan);
  else tulisSel(kertas, sel, { rumus: rumusCatatan(new Set(isi.map(({ satu }) => satu.arah.arah)), lembarKebijakan) });
}

function isBebas(sheet: Sheet, { bottom, left, right }: TabelIsi['tabel']['range']): boolean {
  for (let row = bottom + 1; row <= bottom + BARIS_BEBAS; row++) {
    for (let col = left; col <= right; col++) {
      const cell = cellAt(sheet, row, col);
      if (cell?.formula !== undefined || !isBlank(cell) || mergeAt(sheet, row, col) !== undefined) return false;
    }
  }
  return true;
}

const petik = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** A percentage with the decimal sign of whoever opens the workbook. */
const persen = (nama: string): string => `ROUND(${nama}*100,2)&"%"`;

function rumusCatatan(arah: ReadonlySet<Arah>, lembar: string): string {
  const bagian = [
    petik('Catatan: capaian = realisasi / target'),
    ...(arah.has('turun')
      ? [
          petik('; semakin rendah semakin baik: '),
          `IF(${K.minimasi}="${KATA.rasio}","target / realisasi","2 - realisasi / target")`,
        ]
      : []),
    ...(arah.has('tetap') ? [petik('; tepat pada target: 1 - |realisasi - target| / |target|')] : []),
    petik('; batas atas '),
    `IF(ISNUMBER(${K.batasAtas}),${persen(K.batasAtas)}&IF(${K.batasAtasPadaTabel}="${KATA.ya}",""," (hanya dalam rata-rata)"),"tidak ada")`,
    petik('; rata-rata '),
    K.rataRata,
    petik(`. Kebijakan: lembar ${lembar}.`),
  ];
  return bagian.join('&');
}
