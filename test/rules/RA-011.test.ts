import { RA_011 } from '../../src/core/rules/rencana-aksi/RA-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENCANA, rencanaAksi } from '../bantu/tabel-rencana';

const dengan = (tw: readonly (number | string)[]) => ({
  'Rencana Aksi': rencanaAksi(RENCANA.map((satu, i) => (i === 0 ? { ...satu, tw } : satu))),
});

describe('RA-011', () => {
  test('lolos: a quarter of the year in each', () => {
    expect(temuanDari(RA_011, { 'Rencana Aksi': rencanaAksi(RENCANA) })).toEqual([]);
  });

  test('gagal: 80 of 100 points are left to the last', () => {
    const temuan = temuanDari(RA_011, dengan([5, 10, 20, 100]));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Rencana Aksi!K5'], '100', 'saran'],
    ]);
  });

  test('batas: 60 points are not too many, a quarter without a figure is none', () => {
    expect(temuanDari(RA_011, dengan([10, 25, 40, 100]))).toEqual([]);
    expect(temuanDari(RA_011, dengan([10, 25, '-', 100]))).toEqual([]);
  });
});
