import type { Aturan } from '../aturan';
import { RA_003 } from './RA-003';
import { RA_004 } from './RA-004';
import { RA_005 } from './RA-005';
import { RA_006 } from './RA-006';
import { RA_007 } from './RA-007';
import { RA_008 } from './RA-008';
import { RA_009 } from './RA-009';
import { RA_010 } from './RA-010';
import { RA_011 } from './RA-011';
import { RA_014 } from './RA-014';

/** Rules about action plans and their quarterly targets. */
export const ATURAN_RENCANA_AKSI: readonly Aturan[] = [
  RA_003,
  RA_004,
  RA_005,
  RA_006,
  RA_007,
  RA_008,
  RA_009,
  RA_010,
  RA_011,
  RA_014,
];
