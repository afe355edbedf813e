import { RV_007 } from '../../src/core/rules/revisi/RV-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU, tabelPagu } from '../bantu/tabel-anggaran';

describe('RV-007', () => {
  it('lolos', () => {
    expect(temuanDari(RV_007, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    // 900 + 500 = 1.400, printed 1.450
    const temuan = temuanDari(RV_007, { Pagu: tabelPagu(PAGU, 1450) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C12']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '1.450.000.000',
      seharusnya: '1.400.000.000',
      selisih: 'Rp50.000.000',
    });
  });

  it('batas: jumlah di baris teratas, dan total yang jauh dari barisnya hanya peringatan', () => {
    const isi = tabelPagu();
    const atas = [...isi.slice(0, 2), ...isi.slice(-1), ...isi.slice(2, -1)];
    expect(temuanDari(RV_007, { Pagu: atas })).toEqual([]);
    // 5.000 is more than 1,5 times 1.400
    expect(temuanDari(RV_007, { Pagu: tabelPagu(PAGU, 5000) })).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
