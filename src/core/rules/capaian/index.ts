import type { Aturan } from '../aturan';

export const ATURAN_CAPAIAN: readonly Aturan[] = [];
