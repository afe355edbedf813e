/** Whether a row says why its target was missed: kendala, tindak lanjut or keterangan beside its figures. */
import { bacaTeks } from '../../records/sel';
import { kolomBidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import { ingatOleh } from '../../text/ingat';
import type { BarisIndikator } from '../../records/berkas';
import { lembarBerkas } from '../struktur/kepala';
import type { Bahan } from '../aturan';

const kolomPenjelasan = ingatOleh((tabel: TabelMap): readonly Kolom[] =>
  kolomBidang(tabel, 'kendala', 'tindakLanjut', 'keterangan'),
);

/** "-" and the like say nothing. */
const BERISI = /[\p{L}\p{N}]/u;

/** The columns that may explain a quarter: its own, else those of the whole row. */
function milikTriwulan(semua: readonly Kolom[], tw: number | null): readonly Kolom[] {
  const sendiri = semua.filter((kolom) => kolom.tw === tw);
  return tw === null || sendiri.length > 0 ? sendiri : semua.filter((kolom) => kolom.tw === null);
}

/**
 * `ada`: the table has a place for an explanation; `terisi`: something is written there.
 *
 * @example penjelasan(bahan, baris, 2) // { ada: true, terisi: false }: the column "Kendala" is blank on this row
 */
export function penjelasan(
  { berkas }: Bahan,
  baris: BarisIndikator,
  tw: number | null,
): { readonly ada: boolean; readonly terisi: boolean } {
  const tabel = berkas.tabel[baris.tabel];
  const kolom = tabel === undefined ? [] : milikTriwulan(kolomPenjelasan(tabel), tw);
  const sheet = lembarBerkas(berkas).get(tabel?.lembar ?? '');
  if (kolom.length === 0 || sheet === undefined) return { ada: false, terisi: false };
  const terisi = kolom.some(({ col }) => BERISI.test(bacaTeks(sheet, baris.row, col)?.teks ?? ''));
  return { ada: true, terisi };
}
