/** The whole report, or some of its parts, as blocks in the order of the document. */
import type { Bahan } from '../capaian/bahan';
import { bab2 } from './bab2';
import { bab3Anggaran } from './bab3-anggaran';
import { bab3Kinerja } from './bab3-kinerja';
import { bab3Rencana } from './bab3-rencana';
import { bab4 } from './bab4';
import { ikhtisar } from './ikhtisar';
import { lampiran } from './lampiran';
import { polos, type Blok, type Naskah } from './naskah';
import { nomori } from './nomori';

/** The parts of a report in their order. */
export const BAGIAN_NASKAH = ['ikhtisar', 'bab2', 'bab3', 'bab4', 'lampiran'] as const;
export type BagianNaskah = (typeof BAGIAN_NASKAH)[number];

const PENYUSUN: Readonly<Record<BagianNaskah, (bahan: Bahan) => readonly Blok[]>> = {
  ikhtisar,
  bab2,
  bab3,
  bab4,
  lampiran,
};

/** Chapter III: performance, what became of the plans, then money. */
function bab3(bahan: Bahan): readonly Blok[] {
  const isi = [...bab3Kinerja(bahan), ...bab3Rencana(bahan), ...bab3Anggaran(bahan)];
  return isi.length === 0
    ? []
    : [{ jenis: 'subbab', tingkat: 1, isi: polos('BAB III AKUNTABILITAS KINERJA'), bab: '3' }, ...isi];
}

/**
 * The naskah of the given parts, each once and in the order of the report, its tables and pictures numbered by chapter.
 *
 * @example susunNaskah(bahan, ['bab3']).blok[0] // { jenis: 'subbab', tingkat: 1, bab: '3', ... }
 */
export function susunNaskah(bahan: Bahan, bagian: readonly BagianNaskah[] = BAGIAN_NASKAH): Naskah {
  const diminta = new Set(bagian);
  return nomori({ blok: BAGIAN_NASKAH.filter((satu) => diminta.has(satu)).flatMap((satu) => PENYUSUN[satu](bahan)) });
}
