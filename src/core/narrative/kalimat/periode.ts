/** A period inside a sentence. */
import type { Periode } from '../../records/berkas';
import { formatRomawi } from '../../text/periode';
import { namaBulan } from '../../text/tanggal';

/**
 * "tahun 2024", "triwulan III tahun 2024", "bulan Maret 2024"; empty where the table names none.
 *
 * @example sebutPeriode({ tahun: 2024, tw: 3, bulan: null }) // 'triwulan III tahun 2024'
 */
export function sebutPeriode({ tahun, tw, bulan }: Pick<Periode, 'tahun' | 'tw' | 'bulan'>): string {
  if (bulan !== null) return ['bulan', namaBulan(bulan), tahun ?? ''].join(' ').trim();
  const bagian = [tw === null ? '' : `triwulan ${formatRomawi(tw)}`, tahun === null ? '' : `tahun ${tahun}`];
  return bagian.filter((satu) => satu !== '').join(' ');
}

/** "Pada tahun 2024, "; nothing where the period is not known. */
export function padaPeriode(periode: Pick<Periode, 'tahun' | 'tw' | 'bulan'>): string {
  const sebutan = sebutPeriode(periode);
  return sebutan === '' ? '' : `Pada ${sebutan}, `;
}
