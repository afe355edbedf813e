/** Every rule on the text of a report, in the order of the codes. */
import { ATURAN_ANALISIS } from './analisis';
import { LK_008 } from './aturan/LK-008';
import { LK_009 } from './aturan/LK-009';
import { LK_010 } from './aturan/LK-010';
import { LK_011 } from './aturan/LK-011';
import { LK_012 } from './aturan/LK-012';
import { LK_013 } from './aturan/LK-013';
import { LK_014 } from './aturan/LK-014';
import { LK_018 } from './aturan/LK-018';
import { LK_019 } from './aturan/LK-019';
import { LK_020 } from './aturan/LK-020';
import { LK_021 } from './aturan/LK-021';
import { LK_022 } from './aturan/LK-022';
import { LK_015, LK_016, LK_017 } from './kelengkapan';
import type { AturanNaskah } from './temuan';

export const KATALOG_NASKAH: readonly AturanNaskah[] = [
  ...ATURAN_ANALISIS,
  LK_008,
  LK_009,
  LK_010,
  LK_011,
  LK_012,
  LK_013,
  LK_014,
  LK_015,
  LK_016,
  LK_017,
  LK_018,
  LK_019,
  LK_020,
  LK_021,
  LK_022,
];
