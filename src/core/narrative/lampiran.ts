/** The annex: details behind the indicators, long tables in full, and the copies that the workbook keeps of its tables. */
import type { Bahan } from '../capaian/bahan';
import { sebut } from './kalimat/sebut';
import { polos, type Blok } from './naskah';
import { tabelLaporan, type TabelLaporan } from './pembagian';
import { disajikan, sajikan, type Pengantar } from './sajian';

const diLampiran = ({ tempat, salinan, ringkas }: TabelLaporan): boolean =>
  tempat === 'lampiran' || salinan || ringkas !== null;

/** The chapter shows the table in short under the same name. */
const selengkapnya: Pengantar = ({ judul, rujukan }) => sebut(judul, ' disajikan selengkapnya pada ', rujukan, '.');

/** The blocks of the annex, in the order of the workbook; none where every table stands in a chapter. */
export function lampiran(bahan: Bahan): readonly Blok[] {
  const blok = tabelLaporan(bahan)
    .filter(diLampiran)
    .flatMap((tabel) =>
      sajikan(bahan, 'lampiran', { ...tabel, ringkas: null }, tabel.ringkas === null ? disajikan : selengkapnya),
    );
  return blok.length === 0 ? [] : [{ jenis: 'subbab', tingkat: 1, isi: polos('LAMPIRAN'), bab: 'L' }, ...blok];
}
