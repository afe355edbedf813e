/** The levels of a scale as rows of a sheet, the lowest first. */
import { DAFTAR_SKALA, periksaSkala, type Skala, type TingkatSkala } from './skala';

const MULAI_DARI = 'mulai dari';
const DI_ATAS = 'di atas';
/** Whether the figure of a threshold belongs to the level above it. */
export const TANDA_TINGKAT: readonly string[] = [MULAI_DARI, DI_ATAS];

/** The word of a row above the highest level of a scale that ends. */
const TANPA_PREDIKAT = '-';

export interface BarisTingkat {
  readonly nama: string;
  /** In the unit of the scale; null: every figure below the next level. */
  readonly bawah: number | null;
  readonly tanda: string;
}

/** The rows of a scale; none without one. */
export function tulisTingkat(skala: Skala | null): readonly BarisTingkat[] {
  if (skala === null) return [];
  const urut = [...skala.tingkat].reverse();
  const teratas = urut.at(-1);
  const baris = urut.map(({ nama, bawah, bawahTermasuk }) => ({
    nama,
    bawah,
    tanda: bawah === null ? '' : bawahTermasuk ? MULAI_DARI : DI_ATAS,
  }));
  if (teratas?.atas === null || teratas === undefined) return baris;
  return [...baris, { nama: TANPA_PREDIKAT, bawah: teratas.atas, tanda: teratas.atasTermasuk ? DI_ATAS : MULAI_DARI }];
}

/** The scale of rows; null where there are none. `lama` lends its name where the levels are still the same. */
export function bacaTingkat(
  baris: readonly BarisTingkat[],
  lama: Skala | null,
): { readonly skala: Skala | null } | { readonly alasan: string } {
  if (baris.length === 0) return { skala: null };
  const tanpaBatas = baris.findIndex(({ bawah }) => bawah === null);
  if (tanpaBatas > 0 || baris.slice(1).some(({ bawah }) => bawah === null))
    return { alasan: 'Hanya predikat terendah yang boleh tanpa batas bawah.' };
  const tingkat = baris.flatMap((satu, i) => (satu.nama === TANPA_PREDIKAT ? [] : [tingkatDari(satu, baris[i + 1])]));
  const skala: Skala = { id: 'LEMBAR', nama: 'Kategori capaian', tingkat: tingkat.reverse() };
  const masalah = periksaSkala(skala);
  if (masalah !== null) return { alasan: masalah };
  const dikenal = [...(lama === null ? [] : [lama]), ...Object.values(DAFTAR_SKALA)];
  return { skala: dikenal.find((satu) => isSama(satu, skala)) ?? skala };
}

function tingkatDari({ nama, bawah, tanda }: BarisTingkat, berikut: BarisTingkat | undefined): TingkatSkala {
  const atas = berikut?.bawah ?? null;
  return {
    nama,
    bawah,
    bawahTermasuk: tanda !== DI_ATAS,
    atas,
    atasTermasuk: atas === null ? false : berikut?.tanda === DI_ATAS,
  };
}

/** The same levels by name and threshold; what an open end counts says nothing. */
function isSama(a: Skala, b: Skala): boolean {
  const ringkas = (skala: Skala): string =>
    JSON.stringify(tulisTingkat(skala).map(({ nama, bawah, tanda }) => [nama, bawah, tanda]));
  return ringkas(a) === ringkas(b);
}
