/** A scale as a small table: thresholds in one column, levels in the next, under a caption that says so. */
import { cellAt, isBlank } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import type { Potongan } from './potongan';
import { parseSkala, periksaSkala } from './skala';

const KATEGORI = /\b(?:kategori|predikat|kriteria|skala|klasifikasi)\b/i;
const CAPAIAN = /\bcapaian\b/i;
const BARIS_TERBANYAK = 10;
/** Neither a threshold nor the name of a level is longer. */
const SEL_TERPANJANG = 60;

/**
 * The scale under a caption such as "Kategori capaian", or under two captions side by side ("Rentang capaian" | "Kategori"),
 * of which one stands at (row, col): pairs of cells, threshold and level in either order, with at most one header row
 * between. None where the cells below are no such pairs: a column of results with their levels leaves gaps and is refused.
 */
export function bacaSkalaTabel(sheet: Sheet, row: number, col: number, judul: string): Potongan[] {
  if (judul.length > 80 || !(CAPAIAN.test(judul) || KATEGORI.test(judul))) return [];
  const tetangga = [-1, 0, 1].map((geser) => String(cellAt(sheet, row, col + geser)?.value ?? '')).join(' ');
  if (!CAPAIAN.test(tetangga) || !KATEGORI.test(tetangga)) return [];
  const kiri = KATEGORI.test(String(cellAt(sheet, row, col - 1)?.value ?? '')) ? col - 1 : col;
  for (const mulai of [row + 1, row + 2]) {
    const skala = parseSkala(barisSkala(sheet, mulai, kiri).join('; '));
    if (skala === null || skala.tingkat.length < 3 || periksaSkala(skala) !== null) continue;
    const nama = skala.tingkat.map((tingkat) => tingkat.nama).join(', ');
    return [
      {
        perihal: 'kategori',
        bidang: { skalaPredikat: skala },
        kalimat: `Kategori capaian dari yang tertinggi: ${nama}`,
      },
    ];
  }
  return [];
}

function barisSkala(sheet: Sheet, mulai: number, col: number): string[] {
  const baris: string[] = [];
  for (let row = mulai; row < mulai + BARIS_TERBANYAK; row++) {
    const isi = [col, col + 1, col + 2].map((c) => cellAt(sheet, row, c)).filter((cell) => !isBlank(cell));
    const teks = isi.map((cell) => cell?.text ?? '');
    if (isi.length === 0 || teks.some((satu) => satu.length > SEL_TERPANJANG)) break;
    // A running number in front of the pair says nothing.
    baris.push((teks.length === 3 && /^\d{1,2}\.?$/.test(teks[0] ?? '') ? teks.slice(1) : teks).join(' '));
  }
  return baris;
}
