/** The same budget line across all money tables, by code path and description. */
import type { Berkas } from '../records/berkas';
import type { Hitungan } from './calon';
import type { KelompokUang } from './tautan';

export function tautkanUang(_berkas: Berkas, _hitungan: Hitungan): KelompokUang[] {
  return [];
}
