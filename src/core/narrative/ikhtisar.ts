/** The summary before the first chapter: the counts, and the table of all indicators. */
import type { Bahan } from '../capaian/bahan';
import { serapan, simpulan } from './bab4';
import { sebut } from './kalimat/sebut';
import { polos, type Blok } from './naskah';
import { profilIndikator } from './profil';
import { paragraf } from './sajian';
import { tabelHitung } from './tabel-capaian';

const KUNCI_TABEL = 'ikhtisar|capaian';

/** The blocks of the summary; none where the workbook has no indicator to report on. */
export function ikhtisar(bahan: Bahan): readonly Blok[] {
  const profil = profilIndikator(bahan);
  const tahun = bahan.berkas.tahun;
  const isi = profil.flatMap(({ utama }) => utama ?? []);
  if (tahun === null || isi.length === 0) return [];
  return [
    { jenis: 'subbab', tingkat: 1, isi: polos('IKHTISAR EKSEKUTIF'), bab: '' },
    {
      jenis: 'paragraf',
      gaya: 'biasa',
      kunci: 'ikhtisar|simpulan',
      isi: sebut(
        simpulan(profil),
        ` Target, realisasi, dan capaian tahun ${tahun} disajikan pada `,
        { teks: 'tabel berikut', rujuk: KUNCI_TABEL },
        '.',
      ),
    },
    ...paragraf('ikhtisar|anggaran', serapan(bahan)),
    ...tabelHitung(bahan, { kunci: KUNCI_TABEL, judulTabel: `Ikhtisar Capaian Kinerja Tahun ${tahun}`, isi }),
  ];
}
