import type { Aturan } from '../aturan';
import { AG_016 } from './AG-016';

/** Rules on income and on services: what their tables repeat, promise and add up. */
export const ATURAN_PNBP: readonly Aturan[] = [AG_016];
