import type { Aturan } from '../aturan';
import { AG_001 } from './AG-001';
import { AG_002 } from './AG-002';
import { AG_003 } from './AG-003';
import { AG_004 } from './AG-004';
import { AG_006 } from './AG-006';
import { AG_012 } from './AG-012';
import { AG_014 } from './AG-014';
import { AG_015 } from './AG-015';
import { AG_017 } from './AG-017';
import { PK_017 } from './PK-017';
import { PK_018 } from './PK-018';
import { UK_021 } from './UK-021';
import { XS_008 } from './XS-008';
import { XS_009 } from './XS-009';
import { XS_010 } from './XS-010';
import { XS_016 } from './XS-016';

/** Rules on realisasi, its sums and percentages, and on counts that are added up. */
export const ATURAN_ANGGARAN: readonly Aturan[] = [
  AG_001,
  AG_002,
  AG_003,
  AG_004,
  AG_006,
  AG_012,
  AG_014,
  AG_015,
  AG_017,
  PK_017,
  PK_018,
  UK_021,
  XS_008,
  XS_009,
  XS_010,
  XS_016,
];
