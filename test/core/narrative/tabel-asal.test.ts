/** Tables of the workbook carried into the report: what is kept, joined and left out. */
import { describe, expect, it } from '@jest/globals';
import { nomori } from '../../../src/core/narrative/nomori';
import { cacahSlot, slot, type Naskah, type Tabel } from '../../../src/core/narrative/naskah';
import { tabelAsal } from '../../../src/core/narrative/tabel-asal';
import { renderTeks } from '../../../src/core/render/teks';
import { bahanDari } from '../../bantu/bahan';
import { teksTabel } from './bentuk-tabel';

const PERKIN = [
  ['Tabel 2.5 Perjanjian Kinerja Tahun 2024', null, null, null, null],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2024', 'Satuan'],
  ['1', '2', '3', '4', '5'],
  [1, 'Meningkatnya layanan jasa', 'Jumlah sampel yang diuji', 12500, 'Sampel'],
  [2, null, 'Indeks kepuasan', 3.6, 'Indeks'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2024', 'Satuan'],
  [3, 'Meningkatnya tata kelola', 'Persentase rekomendasi selesai', 95, 'Persen'],
];

function pertama(isi: readonly (readonly (string | number | null)[])[]): Tabel {
  const { berkas } = bahanDari({ Perkin: isi });
  const tabel = tabelAsal(berkas, 0, 'uji');
  if (tabel === null) throw new Error('no table');
  return tabel;
}

describe('tabelAsal', () => {
  it('keeps header, column numbers and rows, drops the repeated header and the typed number of the caption', () => {
    const tabel = pertama(PERKIN);
    expect(tabel.judul.map(({ teks }) => teks)).toEqual(['Perjanjian Kinerja Tahun 2024']);
    expect(tabel.kepala[1]?.map(({ isi }) => isi[0]?.teks)).toEqual(['1', '2', '3', '4', '5']);
    expect(teksTabel(tabel)).toEqual([
      'No|Sasaran|Indikator Kinerja|Target 2024|Satuan',
      '1|Meningkatnya layanan jasa|Jumlah sampel yang diuji|12.500|Sampel',
      '2||Indeks kepuasan|3,6|Indeks',
      '3|Meningkatnya tata kelola|Persentase rekomendasi selesai|95|Persen',
    ]);
  });

  it('names the cell of every text', () => {
    const [baris] = pertama(PERKIN).baris;
    expect(baris?.sel.flatMap(({ isi }) => isi.map(({ sumber }) => [sumber?.row, sumber?.col]))).toEqual([
      [3, 0],
      [3, 1],
      [3, 2],
      [3, 3],
      [3, 4],
    ]);
  });

  it('sets figures to the right, numbers and units in the middle, and gives long texts more room', () => {
    const { kolom } = pertama(PERKIN);
    expect(kolom.map(({ rata }) => rata)).toEqual(['tengah', 'kiri', 'kiri', 'kanan', 'tengah']);
    expect(kolom[2]?.bobot).toBeGreaterThan(kolom[0]?.bobot ?? 99);
  });

  it('gives nothing for a table that is not there', () => {
    expect(tabelAsal(bahanDari({ Perkin: PERKIN }).berkas, 7, 'uji')).toBeNull();
  });
});

describe('nomori', () => {
  const naskah: Naskah = {
    blok: [
      { jenis: 'subbab', tingkat: 1, isi: [{ teks: 'BAB III' }], bab: '3' },
      {
        jenis: 'paragraf',
        gaya: 'biasa',
        isi: [{ teks: 'Lihat ' }, { teks: 'tabel berikut', rujuk: 'b' }, slot('sebab')],
      },
      { ...pertama(PERKIN), kunci: 'a' },
      { ...pertama(PERKIN), kunci: 'b' },
      { jenis: 'subbab', tingkat: 1, isi: [{ teks: 'LAMPIRAN' }], bab: 'L' },
      { ...pertama(PERKIN), kunci: 'c' },
      { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'tabel lain', rujuk: 'tidak ada' }] },
    ],
  };

  it('counts tables by chapter and says their numbers where they are referred to', () => {
    const hasil = nomori(naskah);
    expect(hasil.blok.flatMap((blok) => (blok.jenis === 'tabel' ? [blok.nomor] : []))).toEqual(['3.1', '3.2', 'L.1']);
    const [, rujukan, , , , , hilang] = hasil.blok;
    expect(rujukan?.jenis === 'paragraf' ? rujukan.isi.map(({ teks }) => teks) : []).toEqual([
      'Lihat ',
      'Tabel 3.2',
      '[isi: sebab]',
    ]);
    expect(hilang?.jenis === 'paragraf' ? hilang.isi[0]?.teks : '').toBe('tabel lain');
    expect(renderTeks(hasil)).toContain('Tabel L.1 Perjanjian Kinerja Tahun 2024\n');
  });

  it('counts the open places', () => {
    expect(cacahSlot(naskah)).toBe(1);
  });
});
