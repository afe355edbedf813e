import { NUM_009 } from '../../src/core/rules/angka/NUM-009';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';

const renstra = (satuan: string, ...target: number[]) => [
  ['Kode', 'Indikator Kinerja', 'Satuan', 'Target', null, null, null, null],
  [null, null, null, 2020, 2021, 2022, 2023, 2024],
  ['IK1.1', 'Indeks kesiapan industri kecil menengah', satuan, ...target],
  ['IK1.2', 'Jumlah dokumen kajian teknologi', 'Dokumen', 3, 3, 3, 4, 4],
];
const setahun = (judul: string, target: number, realisasi?: number) => [
  [judul],
  [
    'No',
    'Sasaran',
    'Kode',
    'Indikator Kinerja',
    'Satuan',
    'Target 2023',
    ...(realisasi === undefined ? [] : ['Realisasi 2023']),
  ],
  [
    1,
    'Meningkatnya daya saing',
    'IK1.1',
    'Indeks kesiapan industri kecil menengah',
    'Indeks',
    target,
    ...(realisasi === undefined ? [] : [realisasi]),
  ],
  [
    2,
    'Meningkatnya daya saing',
    'IK1.2',
    'Jumlah dokumen kajian teknologi',
    'Dokumen',
    4,
    ...(realisasi === undefined ? [] : [4]),
  ],
];
const GABUNG = { Renstra: { merges: ['D1:H1'] } };

describe('NUM-009', () => {
  test('lolos: a scale that grows step by step, the same in every table', () => {
    const temuan = temuanDari(
      NUM_009,
      {
        Renstra: renstra('Indeks', 1, 1.2, 1.22, 1.24, 1.26),
        Perkin: setahun('Perjanjian Kinerja', 1.24),
        Capaian: setahun('Capaian Kinerja', 1.24, 1.31),
      },
      GABUNG,
    );
    expect(temuan).toEqual([]);
  });

  test('gagal: 12, 122, 124 and 126 have lost their comma', () => {
    const temuan = temuanDari(
      NUM_009,
      {
        Renstra: renstra('Indeks', 1, 12, 122, 124, 126),
        Perkin: setahun('Perjanjian Kinerja', 1.3),
        Capaian: setahun('Capaian Kinerja', 1.3, 1.31),
      },
      GABUNG,
    );
    expect(temuan.map((satu) => [selTemuan(satu)[0], satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      ['Renstra!E3', '12', '1,2', 'galat'],
      ['Renstra!F3', '122', '1,22', 'galat'],
      ['Renstra!G3', '124', '1,24', 'galat'],
      ['Renstra!H3', '126', '1,26', 'galat'],
    ]);
    expect(temuan.map(usulanTemuan)).toEqual([
      { 'Renstra!E3': 1.2 },
      { 'Renstra!F3': 1.22 },
      { 'Renstra!G3': 1.24 },
      { 'Renstra!H3': 1.26 },
    ]);
  });

  test('batas: neighbours on both sides prove it, growth and lone figures do not', () => {
    const tengah = temuanDari(NUM_009, { Renstra: renstra('Indeks', 3.5, 3.6, 36.5, 3.7, 3.8) }, GABUNG);
    expect(tengah.map((satu) => [selTemuan(satu)[0], satu.seharusnya, satu.tingkat])).toEqual([
      ['Renstra!F3', '3,65', 'galat'],
    ]);
    // counted things may really grow tenfold: a person must look
    const cacah = temuanDari(NUM_009, { Renstra: renstra('Orang', 35, 36, 365, 37, 38) }, GABUNG);
    expect(cacah.map((satu) => [selTemuan(satu)[0], satu.seharusnya, satu.tingkat])).toEqual([
      ['Renstra!F3', '36,5', 'peringatan'],
    ]);
    expect(temuanDari(NUM_009, { Renstra: renstra('Orang', 30, 120, 400, 1300, 5000) }, GABUNG)).toEqual([]);
    expect(temuanDari(NUM_009, { Renstra: renstra('Orang', 0, 0, 14, 426, 9) }, GABUNG)).toEqual([]);
  });
});
