/** Colours and signs of flags. Each colour stands beside a word, a sign or bold type, so that it can be read in grey. */
import type { Kebijakan } from '../../capaian/kebijakan';
import type { Bentuk } from '../../capaian/rumus-excel';
import type { ConditionalLook, ConditionalRule } from '../../workbook/plan';

/** Dark on light, bold: below target. */
export const RUPA_BELUM: ConditionalLook = { fill: '#FFC7CE', color: '#9C0006', bold: true };
/** Dark on light: reached. */
export const RUPA_TERCAPAI: ConditionalLook = { fill: '#E2F0D9', color: '#1E4620' };

/** Less than what a formula in binary figures can be off. */
const SELISIH_BINER = 1e-9;

/** The thresholds of a status in the form of a column. */
export function ambangStatus({ skalaStatus }: Kebijakan, bentuk: Bentuk): { tercapai: number; melampaui: number } {
  const kali = bentuk === 'poin' ? 100 : 1;
  const { tercapai, melampaui } = skalaStatus;
  return {
    tercapai: (tercapai - SELISIH_BINER) * kali,
    melampaui: (Math.max(tercapai, melampaui) + SELISIH_BINER) * kali,
  };
}

/** An arrow down below target, level where it is reached, up where it is exceeded. */
export function ikonStatus(kebijakan: Kebijakan, bentuk: Bentuk): ConditionalRule {
  const { tercapai, melampaui } = ambangStatus(kebijakan, bentuk);
  return { type: 'icons', set: '3Arrows', low: tercapai, high: melampaui };
}
