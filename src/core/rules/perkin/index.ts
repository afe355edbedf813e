import type { Aturan } from '../aturan';
import { PK_002 } from './PK-002';
import { PK_004 } from './PK-004';
import { PK_005 } from './PK-005';
import { PK_006 } from './PK-006';
import { PK_007 } from './PK-007';
import { PK_008 } from './PK-008';
import { PK_009 } from './PK-009';
import { PK_010 } from './PK-010';
import { PK_011 } from './PK-011';
import { PK_012 } from './PK-012';
import { PK_013 } from './PK-013';
import { PK_015 } from './PK-015';
import { PK_016 } from './PK-016';
import { PK_019 } from './PK-019';
import { PK_020 } from './PK-020';
import { PK_021 } from './PK-021';
import { PK_022 } from './PK-022';
import { PK_023 } from './PK-023';
import { PK_024 } from './PK-024';
import { PK_025 } from './PK-025';
import { PK_026 } from './PK-026';
import { PK_027 } from './PK-027';
import { PK_028 } from './PK-028';

/** Rules about the Perjanjian Kinerja and what follows from it. */
export const ATURAN_PERKIN: readonly Aturan[] = [
  PK_002,
  PK_004,
  PK_005,
  PK_006,
  PK_007,
  PK_008,
  PK_009,
  PK_010,
  PK_011,
  PK_012,
  PK_013,
  PK_015,
  PK_016,
  PK_019,
  PK_020,
  PK_021,
  PK_022,
  PK_023,
  PK_024,
  PK_025,
  PK_026,
  PK_027,
  PK_028,
];
