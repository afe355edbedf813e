import type { Aturan } from '../aturan';
import { TL_001 } from './TL-001';
import { TL_002 } from './TL-002';
import { TL_003 } from './TL-003';
import { TL_004 } from './TL-004';
import { TL_005 } from './TL-005';
import { TL_006 } from './TL-006';
import { XS_014 } from './XS-014';

/** Rules that look into the workbook of the year before; where it was not given, they find nothing. */
export const ATURAN_TAHUN_LALU: readonly Aturan[] = [TL_001, TL_002, TL_003, TL_004, TL_005, TL_006, XS_014];
