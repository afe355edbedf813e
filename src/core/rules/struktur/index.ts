import type { Aturan } from '../aturan';

export const ATURAN_STRUKTUR: readonly Aturan[] = [];
