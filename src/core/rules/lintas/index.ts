import type { Aturan } from '../aturan';
import { XS_001 } from './XS-001';
import { XS_005 } from './XS-005';
import { XS_006 } from './XS-006';
import { XS_007 } from './XS-007';

/** Rules that compare tables with each other. */
export const ATURAN_LINTAS: readonly Aturan[] = [XS_001, XS_005, XS_006, XS_007];
