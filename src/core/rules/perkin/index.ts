import type { Aturan } from '../aturan';

export const ATURAN_PERKIN: readonly Aturan[] = [];
