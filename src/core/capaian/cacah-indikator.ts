import type { Bahan } from './bahan';

export interface CacahIndikator {
  readonly indikator: number;
  readonly belumTercapai: number;
}

/** Indicators of the submission: groups that carry a target or realisasi, each counted once. */
export function cacahIndikator({ berkas, tautan, capaian }: Bahan): CacahIndikator {
  const status = new Map<number, boolean>();
  for (const { baris, periode, hasil } of capaian) {
    if (periode.tw !== null || periode.total || periode.ranah !== 'kinerja') continue;
    if (berkas.tahun !== null && periode.tahun !== berkas.tahun) continue;
    const kelompok = tautan.kelompokDari.get(baris)?.id;
    if (kelompok === undefined) continue;
    status.set(kelompok, (status.get(kelompok) ?? false) || hasil.status === 'belum');
  }
  return { indikator: status.size, belumTercapai: [...status.values()].filter(Boolean).length };
}
