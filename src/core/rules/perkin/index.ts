import type { Aturan } from '../aturan';
import { PK_004 } from './PK-004';
import { PK_005 } from './PK-005';
import { PK_006 } from './PK-006';
import { PK_016 } from './PK-016';

/** Rules about the Perjanjian Kinerja and what follows from it. */
export const ATURAN_PERKIN: readonly Aturan[] = [PK_004, PK_005, PK_006, PK_016];
