/** Evidence of form, grouped by table or column: one cell tells its value, several tell only where they are. */
import type { Bukti } from '../aturan';

/**
 * Small groups stay single findings that tell what is printed and what should be; larger groups name their cells alone,
 * because the value of the first would be read as the value of all.
 *
 * @param terbanyak cells up to which a group is told one by one
 */
export function ringkasKelompok(bukti: readonly Bukti[], terbanyak = 1): Bukti[] {
  const cacah = new Map<string, number>();
  for (const { gabung } of bukti) if (gabung !== undefined) cacah.set(gabung, (cacah.get(gabung) ?? 0) + 1);
  return bukti.map((satu) => {
    if (satu.gabung === undefined) return satu;
    const { gabung, nilai, seharusnya, ...sisa } = satu;
    if ((cacah.get(gabung) ?? 0) > terbanyak) return { ...sisa, gabung };
    return { ...sisa, ...(nilai === undefined ? {} : { nilai }), ...(seharusnya === undefined ? {} : { seharusnya }) };
  });
}
