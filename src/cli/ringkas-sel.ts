/** Long lists of cells, as short as a reader can still find every one of them. */
import { formatRange, parseAddress } from '../core/workbook/address';
import type { Range } from '../core/workbook/workbook';

const PALING_BANYAK = 6;

/** Cells that follow each other down a column become one range; cells of other sheets stay as they are. */
function gabungTegak(sel: readonly string[]): string[] {
  const hasil: string[] = [];
  let jalan: Range | null = null;
  for (const teks of sel) {
    const alamat = parseAddress(teks);
    if (alamat === null || alamat.sheet !== '') {
      hasil.push(teks);
      jalan = null;
      continue;
    }
    const { row, col } = alamat;
    const lanjut: boolean = jalan !== null && jalan.left === col && jalan.bottom === row - 1;
    const top: number = lanjut && jalan !== null ? jalan.top : row;
    jalan = { top, bottom: row, left: col, right: col };
    if (lanjut) hasil.pop();
    hasil.push(formatRange(jalan));
  }
  return hasil;
}

/** Joins runs down a column and names how many are left: "F11:F14, H20 dan 12 lainnya". */
export function ringkasSel(sel: readonly string[], paling = PALING_BANYAK): string {
  const daftar = gabungTegak(sel);
  if (daftar.length <= paling) return daftar.join(', ');
  return `${daftar.slice(0, paling).join(', ')} dan ${daftar.length - paling} lainnya`;
}
