/** How many revisions a title counts. */
import { bacaTerbilang } from '../text/terbilang';

/**
 * How many revisions a title counts; null where it counts none.
 *
 * @example cacahJudul('Riwayat Revisi DIPA (19 kali)') // 19
 */
export function cacahJudul(judul: string): number | null {
  const angka = /(\d{1,2})\s*(?:\([\p{L}\s]+\)\s*)?(?:kali|x)\b/iu.exec(judul)?.[1];
  if (angka !== undefined) return Number(angka);
  const kata = /sebanyak\s+([\p{L}\s]+?)\s+kali/iu.exec(judul)?.[1];
  return kata === undefined ? null : bacaTerbilang(kata);
}
