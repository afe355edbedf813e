import type { Aturan } from '../aturan';

export const ATURAN_REVISI: readonly Aturan[] = [];
