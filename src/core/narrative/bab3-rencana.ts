/** Chapter III, what became of the plans: the action plan by quarter, and the Renstra over its years. */
import type { Bahan } from '../capaian/bahan';
import { sebut } from './kalimat/sebut';
import type { Blok } from './naskah';
import type { Tempat } from './pembagian';
import { cacahTabel, sajikan, subbab, tabelDi, type Pengantar } from './sajian';

const BAGIAN: readonly { readonly judul: string; readonly tempat: Tempat }[] = [
  { judul: 'Capaian Rencana Aksi', tempat: 'capaian-rencana-aksi' },
  { judul: 'Capaian Rencana Strategis', tempat: 'capaian-renstra' },
];

/** The blocks of both parts; none where the workbook has no such table. */
export function bab3Rencana(bahan: Bahan): readonly Blok[] {
  return BAGIAN.flatMap(({ judul, tempat }) => {
    const blok = tabelDi(bahan, tempat).flatMap((tabel) => sajikan(bahan, 'bab3', tabel, pengantar(bahan)));
    return blok.length === 0 ? [] : [subbab(2, judul), ...blok];
  });
}

function pengantar(bahan: Bahan): Pengantar {
  return ({ judul, rujukan }, { indeks }) => {
    const { indikator } = cacahTabel(bahan, indeks);
    if (indikator === null) return sebut(judul, ' disajikan pada ', rujukan, '.');
    return sebut(judul, ' mencakup ', indikator, ' indikator kinerja dan disajikan pada ', rujukan, '.');
  };
}
