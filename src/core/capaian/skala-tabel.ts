/** A scale as a small table: thresholds in one column, levels in the next, under a caption that says so. */
import { cellAt, isBlank } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import type { Potongan } from './klausul';
import { parseSkala, periksaSkala } from './skala';

const JUDUL = /\b(?:kategori|predikat|kriteria|skala|klasifikasi)\b.*\bcapaian\b|\bcapaian\b.*\b(?:kategori|predikat|kriteria|skala|klasifikasi)\b/i;
const BARIS_TERBANYAK = 10;

/**
 * The scale under a caption such as "Kategori capaian" at (row, col): pairs of cells in the same two columns, threshold and
 * level in either order, with at most one header row between. None where the cells below are not such pairs.
 */
export function bacaSkalaTabel(sheet: Sheet, row: number, col: number, judul: string): Potongan[] {
  if (judul.length > 80 || /\d/.test(judul.replace(/tahun \d{4}/i, '')) || !JUDUL.test(judul)) return [];
  for (const mulai of [row + 1, row + 2]) {
    const skala = parseSkala(`${barisSkala(sheet, mulai, col).join('; ')}`);
    if (skala === null || skala.tingkat.length < 3 || periksaSkala(skala) !== null) continue;
    const nama = skala.tingkat.map((tingkat) => tingkat.nama).join(', ');
    return [{ perihal: 'kategori', bidang: { skalaPredikat: skala }, kalimat: `Kategori capaian dari yang tertinggi: ${nama}` }];
  }
  return [];
}

function barisSkala(sheet: Sheet, mulai: number, col: number): string[] {
  const baris: string[] = [];
  for (let row = mulai; row < mulai + BARIS_TERBANYAK; row++) {
    const isi = [col, col + 1, col + 2].map((c) => cellAt(sheet, row, c)).filter((cell) => !isBlank(cell));
    if (isi.length === 0) break;
    const teks = isi.map((cell) => cell?.text ?? '');
    // A running number in front of the pair says nothing.
    baris.push((teks.length === 3 && /^\d{1,2}\.?$/.test(teks[0] ?? '') ? teks.slice(1) : teks).join(' '));
  }
  return baris;
}
