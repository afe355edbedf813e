/** How wide a column of a report's table should be, by the texts in it. */

/** Room around a word. */
const TEPI = 2;
/** A long text takes several lines: its column grows with the root of its length. */
const BAGIAN_AKAR = 4.5;
const PALING_BANYAK = 60;

/**
 * The weight of a column: its longest word fits in one line where that is possible, and long texts get more.
 *
 * @example bobotKolom(['1', '2']) // 4.5: a number needs little
 */
export function bobotKolom(teks: readonly string[]): number {
  const kata = teks.flatMap((satu) => satu.split(/\s+/)).reduce((paling, satu) => Math.max(paling, satu.length), 0);
  const rata = teks.reduce((jumlah, satu) => jumlah + satu.length, 0) / Math.max(1, teks.length);
  return Math.min(PALING_BANYAK, Math.max(kata + TEPI, Math.sqrt(rata) * BAGIAN_AKAR));
}
