import type { Aturan } from '../aturan';

export const ATURAN_LINTAS: readonly Aturan[] = [];
