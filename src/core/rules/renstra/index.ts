import type { Aturan } from '../aturan';
import { RS_001 } from './RS-001';
import { RS_002 } from './RS-002';
import { RS_003 } from './RS-003';
import { RS_004 } from './RS-004';
import { RS_005 } from './RS-005';
import { RS_007 } from './RS-007';
import { RS_011 } from './RS-011';
import { RS_012 } from './RS-012';
import { RS_013 } from './RS-013';
import { RS_017 } from './RS-017';
import { RS_018 } from './RS-018';
import { RS_020 } from './RS-020';
import { RS_021 } from './RS-021';
import { RS_022 } from './RS-022';

/** Rules about the Renstra matrix, the kamus of indicators and the tree of performance. */
export const ATURAN_RENSTRA: readonly Aturan[] = [
  RS_001,
  RS_002,
  RS_003,
  RS_004,
  RS_005,
  RS_007,
  RS_011,
  RS_012,
  RS_013,
  RS_017,
  RS_018,
  RS_020,
  RS_021,
  RS_022,
];
