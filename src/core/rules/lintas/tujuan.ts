/** Indicators of a tujuan, which stand above the sasaran that a Perkin promises and a report measures. */
import type { BarisIndikator } from '../../records/berkas';

const SEBUT_TUJUAN = /^\s*T(?:J|UJUAN)?[.\s]*\d*\s*$/i;

/**
 * True where the code beside a row, or what stands for its sasaran, is that of a tujuan.
 *
 * @example berkodeTujuan({ kodeSasaran: { teks: 'Tj.1', ... }, sasaran: null }) // true
 */
export function berkodeTujuan({ kodeSasaran, sasaran }: Pick<BarisIndikator, 'kodeSasaran' | 'sasaran'>): boolean {
  return SEBUT_TUJUAN.test(kodeSasaran?.teks ?? '') || SEBUT_TUJUAN.test(sasaran?.teks ?? '');
}
