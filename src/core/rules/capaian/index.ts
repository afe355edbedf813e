import type { Aturan } from '../aturan';
import { UK_001 } from './UK-001';
import { UK_002 } from './UK-002';
import { UK_003 } from './UK-003';
import { UK_004 } from './UK-004';
import { UK_005 } from './UK-005';
import { UK_007 } from './UK-007';
import { UK_009 } from './UK-009';
import { UK_010 } from './UK-010';
import { UK_011 } from './UK-011';
import { UK_012 } from './UK-012';
import { UK_013 } from './UK-013';
import { UK_018 } from './UK-018';
import { UK_023 } from './UK-023';

/** Rules about realisasi, capaian and their averages. */
export const ATURAN_CAPAIAN: readonly Aturan[] = [
  UK_001,
  UK_002,
  UK_003,
  UK_004,
  UK_005,
  UK_007,
  UK_009,
  UK_010,
  UK_011,
  UK_012,
  UK_013,
  UK_018,
  UK_023,
];
