import type { Aturan } from '../aturan';
import { NUM_001 } from './NUM-001';
import { NUM_002 } from './NUM-002';
import { NUM_003 } from './NUM-003';
import { NUM_004 } from './NUM-004';
import { NUM_005 } from './NUM-005';
import { NUM_006 } from './NUM-006';
import { NUM_007 } from './NUM-007';
import { NUM_008 } from './NUM-008';
import { NUM_009 } from './NUM-009';
import { NUM_010 } from './NUM-010';
import { NUM_011 } from './NUM-011';
import { NUM_012 } from './NUM-012';
import { NUM_013 } from './NUM-013';
import { NUM_014 } from './NUM-014';
import { NUM_015 } from './NUM-015';

/** Rules about single figures: how they are written, kept, scaled. */
export const ATURAN_ANGKA: readonly Aturan[] = [
  NUM_001,
  NUM_002,
  NUM_003,
  NUM_004,
  NUM_005,
  NUM_006,
  NUM_007,
  NUM_008,
  NUM_009,
  NUM_010,
  NUM_011,
  NUM_012,
  NUM_013,
  NUM_014,
  NUM_015,
];
