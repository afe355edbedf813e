/** Evidence of form, grouped by table or column: one cell tells its value, several tell only where they are. */
import type { Bukti } from '../aturan';

/** Cells that one finding of form names; the rest is told by its number. */
const SEL_DISEBUT = 30;

/**
 * Small groups stay single findings that tell what is printed and what should be; larger groups name their cells alone,
 * because the value of the first would be read as the value of all. Their number is in `isi.jumlah`.
 *
 * @param terbanyak cells up to which a group is told one by one
 */
export function ringkasKelompok(bukti: readonly Bukti[], terbanyak = 1): Bukti[] {
  const jumlah = new Map<string, number>();
  for (const { gabung } of bukti) if (gabung !== undefined) jumlah.set(gabung, (jumlah.get(gabung) ?? 0) + 1);
  const disebut = new Map<string, number>();
  return bukti.flatMap((satu) => {
    if (satu.gabung === undefined) return [satu];
    const { gabung, nilai, seharusnya, ...sisa } = satu;
    const semua = jumlah.get(gabung) ?? 0;
    if (semua <= terbanyak) {
      return [
        { ...sisa, ...(nilai === undefined ? {} : { nilai }), ...(seharusnya === undefined ? {} : { seharusnya }) },
      ];
    }
    const ke = (disebut.get(gabung) ?? 0) + 1;
    disebut.set(gabung, ke);
    return ke > SEL_DISEBUT ? [] : [{ ...sisa, gabung, isi: { ...sisa.isi, jumlah: String(semua) } }];
  });
}
