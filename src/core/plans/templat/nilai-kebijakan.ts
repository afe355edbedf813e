/** What the formulas on the sheet of the standard policy give, for files that nothing has computed yet. */
import { KEBIJAKAN_BAKU } from '../../capaian/kebijakan';
import { isiLembarKebijakan, NAMA_LEMBAR_KEBIJAKAN, TINGKAT_TERBANYAK } from '../../capaian/lembar-kebijakan';
import { addressKey } from '../../workbook/address';
import type { CellValue } from '../../workbook/workbook';

const TAK_HINGGA = 1e300;
const SETENGAH_DIGIT = 5e-13;

/** In the order of the sheet: no predikat, the three states of the status, the limits, the four cases of a zero target. */
const HASIL: readonly CellValue[] = [
  ...Array<CellValue>(TINGKAT_TERBANYAK).fill(TAK_HINGGA),
  -TAK_HINGGA,
  1 - SETENGAH_DIGIT,
  1 + SETENGAH_DIGIT,
  TAK_HINGGA,
  TAK_HINGGA,
  1.2,
  '',
  '',
  1,
  0,
];

/** The results by `addressKey`. */
export function nilaiKebijakanBaku(): ReadonlyMap<string, CellValue> {
  const rumus = isiLembarKebijakan(KEBIJAKAN_BAKU)
    .sel.filter(({ isi }) => isi.formula !== undefined)
    .sort((a, b) => a.row - b.row);
  return new Map(
    rumus.map(({ row, col }, i) => [addressKey({ sheet: NAMA_LEMBAR_KEBIJAKAN, row, col }), HASIL[i] ?? null]),
  );
}
