/** The same sasaran across all tables, by wording, code and the indicators under it. */
import type { BarisIndikator, Berkas } from '../records/berkas';
import type { Hitungan } from './calon';
import type { Kelompok, KelompokSasaran } from './tautan';

export function tautkanSasaran(
  _berkas: Berkas,
  _kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>,
  _hitungan: Hitungan,
): { sasaran: KelompokSasaran[]; sasaranDari: Map<BarisIndikator, KelompokSasaran> } {
  return { sasaran: [], sasaranDari: new Map() };
}
