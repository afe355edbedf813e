import type { Aturan } from '../aturan';
import { PK_014 } from './PK-014';
import { RA_013 } from './RA-013';
import { RS_023 } from './RS-023';
import { RV_028 } from './RV-028';
import { STR_014 } from './STR-014';

/** Rules about what titles and headers say of their tables, and about targets over the years. */
export const ATURAN_DOKUMEN: readonly Aturan[] = [PK_014, RA_013, RS_023, RV_028, STR_014];
