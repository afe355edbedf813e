/**
 * How far a workbook has come. While it is being filled in, what is still blank is no fault: findings of rules that speak of
 * completeness are then suggestions. Everything else keeps its level.
 */
import type { Tingkat } from '../workbook/temuan';
import type { Aturan } from './aturan';

export const TAHAP = ['reviu', 'penyusunan'] as const;

/** reviu: the workbook is handed in as complete. penyusunan: it is still being filled in. */
export type Tahap = (typeof TAHAP)[number];

/** Whether a word names a stage. */
export function isTahap(kata: string): kata is Tahap {
  return TAHAP.some((tahap) => tahap === kata);
}

/** The level of a finding at a stage: a blank target is a galat in a review, a saran while the workbook is prepared. */
export function tingkatPada(tahap: Tahap, aturan: Pick<Aturan, 'kelengkapan'>, tingkat: Tingkat): Tingkat {
  return tahap === 'penyusunan' && aturan.kelengkapan === true ? 'saran' : tingkat;
}
