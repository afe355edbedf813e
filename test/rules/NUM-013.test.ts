import { NUM_013 } from '../../src/core/rules/angka/NUM-013';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (target: string, polaritas: string) => ({
  Perkin: [
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polarisasi', 'Target'],
    [1, 'Terkelolanya anggaran', 'Deviasi rencana penarikan dana', 'Persen', polaritas, target],
    [2, 'Terkelolanya anggaran', 'Nilai kinerja anggaran', 'Nilai', 'Maximize', 'Min 93'],
  ],
});

describe('NUM-013', () => {
  test('lolos: at most of what should shrink', () => {
    expect(temuanDari(NUM_013, perkin('Maks 5%', 'Minimize'))).toEqual([]);
    expect(temuanDari(NUM_013, perkin('>= 95%', 'Maximize'))).toEqual([]);
  });

  test('gagal: at least of what should shrink', () => {
    const temuan = temuanDari(NUM_013, perkin('Min 5%', 'Minimize'));
    expect(temuan.map(selTemuan)).toEqual([['Perkin!F3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Min 5%' });
    expect(temuan[0]?.tautan.map(({ col }) => col)).toEqual([4]);
    expect(temuanDari(NUM_013, perkin('Maks 5%', 'Maximize'))).toHaveLength(1);
  });

  test('batas: a bound without a direction, and a direction without a bound', () => {
    expect(temuanDari(NUM_013, perkin('Maks 5%', 'Stabilize'))).toEqual([]);
    expect(temuanDari(NUM_013, perkin('5%', 'Minimize'))).toEqual([]);
  });
});
