/** Evidence of form, grouped by table or column: one cell tells its value, several tell only where they are. */
import type { Bukti } from '../aturan';

/**
 * Groups of one keep what is printed and what should be, and lose their key; larger groups name their cells alone, because
 * the value of the first would be read as the value of all.
 */
export function ringkasKelompok(bukti: readonly Bukti[]): Bukti[] {
  const cacah = new Map<string, number>();
  for (const { gabung } of bukti) if (gabung !== undefined) cacah.set(gabung, (cacah.get(gabung) ?? 0) + 1);
  return bukti.map((satu) => {
    if (satu.gabung === undefined) return satu;
    const { gabung, nilai, seharusnya, ...sisa } = satu;
    if ((cacah.get(gabung) ?? 0) > 1) return { ...sisa, gabung };
    return { ...sisa, ...(nilai === undefined ? {} : { nilai }), ...(seharusnya === undefined ? {} : { seharusnya }) };
  });
}
