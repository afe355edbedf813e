import { NUM_003 } from '../../src/core/rules/angka/NUM-003';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (satuan: string, target: string | number) => [
  ['No', 'Sasaran', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  [1, 'Meningkatnya layanan', 'IK1.1', 'Skor efisiensi bahan uji laboratorium', satuan, target],
  [2, 'Meningkatnya layanan', 'IK1.2', 'Predikat evaluasi', 'Predikat', 'BB'],
];

describe('NUM-003', () => {
  test('lolos: the unit says which reading holds', () => {
    expect(temuanDari(NUM_003, { Perkin: perkin('Orang', '1.250') })).toEqual([]);
    expect(temuanDari(NUM_003, { Perkin: perkin('Indeks', '3.846') })).toEqual([]);
  });

  test('gagal: 1.250 of a unit that may be either', () => {
    const temuan = temuanDari(NUM_003, { Perkin: perkin('Skor', '1.250') });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!F2'], '1.250', '1.250 atau 1,25', 'galat'],
    ]);
  });

  test('batas: the same indicator with a clear figure in another table decides, and a person confirms', () => {
    const renstra = [
      ['Kode', 'Indikator Kinerja', 'Satuan', 'Target', null, null],
      [null, null, null, 2023, 2024, 2025],
      ['IK1.1', 'Skor efisiensi bahan uji laboratorium', 'Skor', 1200, 1240, 1300],
      ['IK1.2', 'Predikat evaluasi', 'Predikat', 'B', 'BB', 'BB'],
    ];
    const temuan = temuanDari(
      NUM_003,
      { Perkin: perkin('Skor', '1.250'), Renstra: renstra },
      { Renstra: { merges: ['D1:F1'] } },
    );
    expect(temuan.map((satu) => [selTemuan(satu), satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!F2'], '1.250', 'peringatan'],
    ]);
    expect(temuan[0]?.tautan[0]?.sheet).toBe('Renstra');
  });
});
