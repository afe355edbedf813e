import type { Aturan } from '../aturan';
import { RN_001 } from './RN-001';
import { RN_002 } from './RN-002';
import { RN_003 } from './RN-003';
import { RN_004 } from './RN-004';
import { RN_005 } from './RN-005';

/** Rules about the tables of details behind an indicator. */
export const ATURAN_RINCIAN: readonly Aturan[] = [RN_001, RN_002, RN_003, RN_004, RN_005];
