import type { Aturan } from '../aturan';
import { RV_001 } from './RV-001';
import { RV_002 } from './RV-002';
import { RV_003 } from './RV-003';
import { RV_004 } from './RV-004';
import { RV_005 } from './RV-005';
import { RV_006 } from './RV-006';
import { RV_007 } from './RV-007';
import { RV_008 } from './RV-008';
import { RV_009 } from './RV-009';
import { RV_010 } from './RV-010';
import { RV_013 } from './RV-013';
import { RV_014 } from './RV-014';
import { RV_015 } from './RV-015';
import { RV_016 } from './RV-016';
import { RV_017 } from './RV-017';
import { RV_022 } from './RV-022';
import { RV_024 } from './RV-024';
import { RV_025 } from './RV-025';
import { RV_026 } from './RV-026';
import { RV_029 } from './RV-029';

/** Rules on codes, sums and states of the pagu. */
export const ATURAN_REVISI: readonly Aturan[] = [
  RV_001,
  RV_002,
  RV_003,
  RV_004,
  RV_005,
  RV_006,
  RV_007,
  RV_008,
  RV_009,
  RV_010,
  RV_013,
  RV_014,
  RV_015,
  RV_016,
  RV_017,
  RV_022,
  RV_024,
  RV_025,
  RV_026,
  RV_029,
];
