import type { Aturan } from '../aturan';
import { EV_001 } from './EV-001';
import { EV_002 } from './EV-002';
import { EV_003 } from './EV-003';
import { EV_004 } from './EV-004';
import { EV_005 } from './EV-005';
import { EV_006 } from './EV-006';

/** Rules about the evaluation of accountability: its components, its grade, the regulation behind it. */
export const ATURAN_EVALUASI: readonly Aturan[] = [EV_001, EV_002, EV_003, EV_004, EV_005, EV_006];
