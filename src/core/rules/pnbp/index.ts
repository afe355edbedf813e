import type { Aturan } from '../aturan';
import { AG_016 } from './AG-016';
import { AG_018 } from './AG-018';
import { AG_019 } from './AG-019';

/** Rules on income and on services: what their tables repeat, promise and add up. */
export const ATURAN_PNBP: readonly Aturan[] = [AG_016, AG_018, AG_019];
