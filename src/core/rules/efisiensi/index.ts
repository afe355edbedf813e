import type { Aturan } from '../aturan';
import { AG_008 } from './AG-008';
import { AG_009 } from './AG-009';
import { AG_010 } from './AG-010';
import { AG_011 } from './AG-011';
import { AG_020 } from './AG-020';
import { AG_021 } from './AG-021';

/** Rules on efficiency: its formulas, its verdicts, its value. */
export const ATURAN_EFISIENSI: readonly Aturan[] = [AG_008, AG_009, AG_010, AG_011, AG_020, AG_021];
