import { NUM_014 } from '../../src/core/rules/angka/NUM-014';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (target: readonly (string | number)[], satuan: string) => ({
  Perkin: [
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Satuan'],
    ...target.map((satu, i) => [
      i + 1,
      'Meningkatnya layanan',
      `Jumlah dokumen bidang ${'ABCD'[i] ?? ''}`,
      satu,
      satuan,
    ]),
  ],
});

describe('NUM-014', () => {
  test('lolos: figures alone', () => {
    expect(temuanDari(NUM_014, perkin([4, 5, 6], 'Dokumen'))).toEqual([]);
  });

  test('gagal: the unit of the column again, one finding for the table', () => {
    const temuan = temuanDari(NUM_014, perkin(['4 dokumen', 5, '6 Dokumen'], 'Dokumen'));
    expect(temuan.map(selTemuan)).toEqual([['Perkin!D3', 'Perkin!D5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '4 dokumen' });
  });

  test('batas: a percent sign, a bound and another unit', () => {
    expect(temuanDari(NUM_014, perkin(['4%', 'Min 5%'], 'Persen'))).toEqual([]);
    expect(temuanDari(NUM_014, perkin(['4 laporan'], 'Dokumen'))).toEqual([]);
  });
});
