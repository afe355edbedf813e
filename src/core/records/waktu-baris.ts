/** The period of a row where a column names it: quarters, months or years as rows. */
import { findTahun, parseRomawi, parseTriwulan } from '../text/periode';
import { parseBulan } from '../text/tanggal';
import type { Bacaan } from './bacaan';
import { bacaTeks } from './sel';

export interface WaktuBaris {
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  readonly tahun: number | null;
  /** True where the row itself names its period, so that its label may stand in a row above. */
  readonly tertulis: boolean;
}

const TANPA_WAKTU: WaktuBaris = { tw: null, bulan: null, tahun: null, tertulis: false };

function dalam(n: number | null, sampai: number): number | null {
  return n !== null && n >= 1 && n <= sampai ? n : null;
}

/** "3" -> 3, "III" -> 3. */
const urutan = (teks: string): number | null => (/^\d{1,2}$/.test(teks) ? Number(teks) : parseRomawi(teks));

/** Reads "TW II", "II" or "2" as a quarter, "Peb" or "2" as a month, "2024" as a year, each from its own column. */
export function bacaWaktu({ sheet, waktu }: Bacaan, row: number): WaktuBaris {
  if (waktu.tw === undefined && waktu.bulan === undefined && waktu.tahun === undefined) return TANPA_WAKTU;
  const teks = (col: number | undefined): string => bacaTeks(sheet, row, col)?.teks ?? '';
  const [teksTw, teksBulan, teksTahun] = [teks(waktu.tw), teks(waktu.bulan), teks(waktu.tahun)];
  const tw = (parseTriwulan(teksTw) ?? dalam(urutan(teksTw), 4)) as WaktuBaris['tw'];
  const bulan = parseBulan(teksBulan) ?? parseBulan(teksTw) ?? dalam(urutan(teksBulan), 12);
  const tahun = findTahun(teksTahun)[0] ?? null;
  return { tw, bulan, tahun, tertulis: tw !== null || bulan !== null || tahun !== null };
}
