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

  test('batas: no percentage in the total row, no finding', () => {
    expect(temuanDari(RN_004, { Rincian: tabelPelatihan(PELATIHAN, [['Jumlah', 131, 111, 20, null]]) })).toEqual([]);
    expect(temuanDari(RN_004, { Rincian: tabelPelatihan(PELATIHAN, [['Jumlah', 0, 0, 0, 85]]) })).toEqual([]);
  });
});
