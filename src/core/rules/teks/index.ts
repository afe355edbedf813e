import type { Aturan } from '../aturan';
import { TX_001, TX_002, TX_004, TX_005, TX_006, TX_007, TX_008 } from './kata-baku';
import { TX_003 } from './TX-003';
import { TX_009 } from './TX-009';
import { TX_010 } from './TX-010';
import { TX_011 } from './TX-011';
import { XS_012 } from './XS-012';

/** Rules about the words of a workbook: spelling, references, what is left to fill in. */
export const ATURAN_TEKS: readonly Aturan[] = [
  TX_001,
  TX_002,
  TX_003,
  TX_004,
  TX_005,
  TX_006,
  TX_007,
  TX_008,
  TX_009,
  TX_010,
  TX_011,
  XS_012,
];
