import type { Aturan } from '../aturan';

export const ATURAN_ANGGARAN: readonly Aturan[] = [];
