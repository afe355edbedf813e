import type { Aturan } from '../aturan';
import { RN_001 } from './RN-001';
import { RN_002 } from './RN-002';
import { RN_003 } from './RN-003';
import { RN_004 } from './RN-004';
import { RN_005 } from './RN-005';
import { RN_006 } from './RN-006';
import { RN_007 } from './RN-007';
import { RN_008 } from './RN-008';
import { RN_009 } from './RN-009';
import { RN_010 } from './RN-010';
import { RN_011 } from './RN-011';
import { RN_012 } from './RN-012';
import { RN_013 } from './RN-013';
import { RN_014 } from './RN-014';
import { RN_015 } from './RN-015';
import { RN_016 } from './RN-016';
import { RN_017 } from './RN-017';
import { RN_018 } from './RN-018';

/** Rules about the tables of details behind an indicator. */
export const ATURAN_RINCIAN: readonly Aturan[] = [
  RN_001,
  RN_002,
  RN_003,
  RN_004,
  RN_005,
  RN_006,
  RN_007,
  RN_008,
  RN_009,
  RN_010,
  RN_011,
  RN_012,
  RN_013,
  RN_014,
  RN_015,
  RN_016,
  RN_017,
  RN_018,
];
