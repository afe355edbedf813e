/** Falls in figures that can only rise: of one row, quarter by quarter. */
import type { Figur } from '../../records/berkas';
import type { Angka } from '../../text/besaran';
import { angkaPasti, type Triwulan } from '../../capaian/triwulan';

export interface Penurunan {
  readonly tw: Triwulan['tw'];
  readonly twSebelum: Triwulan['tw'];
  readonly figur: Figur;
  readonly sebelum: Figur;
  readonly angka: Angka;
  readonly angkaSebelum: Angka;
  /** Target of the earlier quarter, where it has one. */
  readonly targetSebelum: Angka | null;
}

/** Every quarter whose figure is below that of the quarter filled before it. */
export function penurunan(kuartal: readonly Triwulan[], sisi: 'target' | 'realisasi'): Penurunan[] {
  const terisi = kuartal.flatMap(({ tw, periode }) => {
    const figur = periode[sisi];
    const angka = angkaPasti(figur);
    return figur === null || angka === null ? [] : [{ tw, figur, angka, target: angkaPasti(periode.target) }];
  });
  return terisi.flatMap((kini, i) => {
    const lalu = terisi[i - 1];
    if (lalu === undefined || kini.angka.nilai >= lalu.angka.nilai || kini.angka.persen !== lalu.angka.persen)
      return [];
    return [
      {
        tw: kini.tw,
        twSebelum: lalu.tw,
        figur: kini.figur,
        sebelum: lalu.figur,
        angka: kini.angka,
        angkaSebelum: lalu.angka,
        targetSebelum: lalu.target,
      },
    ];
  });
}
