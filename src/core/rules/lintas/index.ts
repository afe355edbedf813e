import type { Aturan } from '../aturan';
import { RA_001 } from './RA-001';
import { RA_002 } from './RA-002';
import { RA_015 } from './RA-015';
import { UK_006 } from './UK-006';
import { UK_024 } from './UK-024';
import { XS_001 } from './XS-001';
import { XS_002 } from './XS-002';
import { XS_003 } from './XS-003';
import { XS_004 } from './XS-004';
import { XS_005 } from './XS-005';
import { XS_006 } from './XS-006';
import { XS_007 } from './XS-007';
import { XS_015 } from './XS-015';
import { XS_017 } from './XS-017';
import { XS_018 } from './XS-018';
import { XS_019 } from './XS-019';
import { XS_020 } from './XS-020';
import { XS_021 } from './XS-021';
import { XS_022 } from './XS-022';
import { XS_023 } from './XS-023';

/** Rules that compare tables with each other. */
export const ATURAN_LINTAS: readonly Aturan[] = [
  RA_001,
  RA_002,
  RA_015,
  UK_006,
  UK_024,
  XS_001,
  XS_002,
  XS_003,
  XS_004,
  XS_005,
  XS_006,
  XS_007,
  XS_015,
  XS_017,
  XS_018,
  XS_019,
  XS_020,
  XS_021,
  XS_022,
  XS_023,
];
