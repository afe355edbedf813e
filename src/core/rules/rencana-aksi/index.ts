import type { Aturan } from '../aturan';

export const ATURAN_RENCANA_AKSI: readonly Aturan[] = [];
