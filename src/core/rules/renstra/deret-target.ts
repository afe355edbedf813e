/** The targets of a Renstra row from year to year. */
import type { Arah } from '../../capaian/kebijakan';
import type { Angka } from '../../text/besaran';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import type { Bahan } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

export interface TargetTahun {
  readonly tahun: number;
  readonly figur: Figur;
  readonly angka: Angka;
}

export interface DeretTarget {
  readonly tabel: BarisTabel;
  readonly baris: BarisIndikator;
  readonly deret: readonly TargetTahun[];
  readonly arah: Arah;
  /** True where nothing tells the direction. */
  readonly dianggap: boolean;
}

function targetTahun({ tahun, target, tw, bulan, total, ranah }: Periode): TargetTahun[] {
  if (tahun === null || tw !== null || bulan !== null || total || ranah !== 'kinerja') return [];
  if (target?.besaran.jenis !== 'angka' || target.besaran.alternatif !== null || target.besaran.tanggal === true)
    return [];
  return [{ tahun, figur: target, angka: target.besaran }];
}

function deretBaris(tabel: BarisTabel, baris: BarisIndikator, arah: Bahan['capaian'][number]['arah']): DeretTarget[] {
  const semua = baris.periode.flatMap(targetTahun).sort((a, b) => a.tahun - b.tahun);
  const tahun = new Set(semua.map((satu) => satu.tahun));
  // two targets for one year, the first and the revised one, make no series
  if (semua.length < 3 || tahun.size < semua.length) return [];
  return [{ tabel, baris, deret: semua, arah: arah.arah, dianggap: arah.dianggap }];
}

/** Rows of Renstra matrices with figures for three or more years. */
export const deretTarget = ingatOleh((bahan: Bahan): readonly DeretTarget[] => {
  const tabel = tabelBerlakuSejenis(bahan.berkas, ['renstra']);
  if (tabel.length === 0) return [];
  const arah = new Map(bahan.capaian.map((satu) => [satu.baris, satu.arah]));
  return tabel.flatMap((satu) =>
    satu.baris.flatMap((baris) => {
      const milik = arah.get(baris);
      return milik === undefined ? [] : deretBaris(satu, baris, milik);
    }),
  );
});
