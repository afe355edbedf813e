import type { Aturan } from '../aturan';
import { RA_003 } from './RA-003';
import { RA_004 } from './RA-004';
import { RA_005 } from './RA-005';
import { RA_006 } from './RA-006';
import { RA_007 } from './RA-007';

/** Rules about action plans and their quarterly targets. */
export const ATURAN_RENCANA_AKSI: readonly Aturan[] = [RA_003, RA_004, RA_005, RA_006, RA_007];
