import { RN_004 } from '../../src/core/rules/rincian/RN-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PELATIHAN, tabelPelatihan } from '../bantu/tabel-rincian';

/** 18 + 24 + 30 + 12 + 27 = 111 of 20 + 25 + 40 + 16 + 30 = 131: 84,73%. */
const total = (persen: number) => tabelPelatihan(PELATIHAN, [['Jumlah', 131, 111, 20, persen]]);

describe('RN-004', () => {
  test('lolos: the totals divided', () => {
    expect(temuanDari(RN_004, { Rincian: total(84.73) })).toEqual([]);
  });

  test('gagal: the mean of the percentages, and a percentage of nothing', () => {
    // (90 + 96 + 75 + 75 + 90) / 5 = 85,2
    const rata = temuanDari(RN_004, { Rincian: total(85.2) });
    expect(rata.map(selTemuan)).toEqual([['Rincian!E8']]);
    expect(rata[0]).toMatchObject({ tingkat: 'peringatan', nilai: '85,2', seharusnya: '84,7' });
    expect(rata[0]?.pesan).toContain('rata-rata persentase di atasnya');
    expect(temuanDari(RN_004, { Rincian: total(74.83) })).toMatchObject([{ tingkat: 'galat', seharusnya: '84,73' }]);
  });

  test('gagal: a share of several columns, under a total with a name of its own', () => {
    // (8 + 1 + 1) / 12 = 83,33; (15 + 2 + 3) / 20 = 100; (6 + 2 + 1) / 10 = 90; (10 + 3 + 1) / 16 = 87,5; 53 / 58 = 91,38
    const serapan = (persen: number) => [
      ['Serapan Lulusan'],
      ['No', 'Perguruan Tinggi', 'Jumlah Lulusan', 'Kerja', 'Studi', 'Usaha', 'Persentase Serapan'],
      [1, 'Politeknik A', 12, 8, 1, 1, 83.33],
      [2, 'Politeknik B', 20, 15, 2, 3, 100],
      [3, 'Politeknik C', 10, 6, 2, 1, 90],
      [4, 'Politeknik D', 16, 10, 3, 1, 87.5],
      ['TOTAL LULUSAN', null, 58, 39, 8, 6, persen],
    ];
    expect(temuanDari(RN_004, { Rincian: serapan(91.38) })).toEqual([]);
    // (83,33 + 100 + 90 + 87,5) / 4 = 90,21
    const temuan = temuanDari(RN_004, { Rincian: serapan(90.21) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!G7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: '91,38' });
  });

  test('batas: no percentage in the total row, no finding', () => {
    expect(temuanDari(RN_004, { Rincian: tabelPelatihan(PELATIHAN, [['Jumlah', 131, 111, 20, null]]) })).toEqual([]);
    expect(temuanDari(RN_004, { Rincian: tabelPelatihan(PELATIHAN, [['Jumlah', 0, 0, 0, 85]]) })).toEqual([]);
  });
});
