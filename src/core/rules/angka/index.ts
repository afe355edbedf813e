import type { Aturan } from '../aturan';

export const ATURAN_ANGKA: readonly Aturan[] = [];
