import type { Aturan } from '../aturan';
import { STR_001 } from './STR-001';
import { STR_002 } from './STR-002';
import { STR_003 } from './STR-003';
import { STR_004 } from './STR-004';
import { STR_005 } from './STR-005';
import { STR_006 } from './STR-006';
import { STR_007 } from './STR-007';
import { STR_008 } from './STR-008';
import { STR_009 } from './STR-009';
import { STR_010 } from './STR-010';
import { STR_011 } from './STR-011';
import { STR_012 } from './STR-012';
import { STR_013 } from './STR-013';
import { STR_015 } from './STR-015';
import { STR_016 } from './STR-016';

/** Rules about the shape of tables: headers, numbering, merged cells, errors. */
export const ATURAN_STRUKTUR: readonly Aturan[] = [
  STR_001,
  STR_002,
  STR_003,
  STR_004,
  STR_005,
  STR_006,
  STR_007,
  STR_008,
  STR_009,
  STR_010,
  STR_011,
  STR_012,
  STR_013,
  STR_015,
  STR_016,
];
