import { RV_014 } from '../../src/core/rules/revisi/RV-014';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU, tabelPagu, ubah } from '../bantu/tabel-anggaran';

describe('RV-014', () => {
  it('lolos', () => {
    expect(temuanDari(RV_014, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    // 299.999.500 among eight whole amounts
    const temuan = temuanDari(RV_014, { Pagu: tabelPagu(ubah(PAGU, 5, 299.9995)) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '299.999.500' });
  });

  it('batas: tabel yang membagi pagu tidak dituduh', () => {
    const bagi = PAGU.map((nilai, i) => (i % 2 === 0 ? nilai + 0.0005 : nilai));
    expect(temuanDari(RV_014, { Pagu: tabelPagu(bagi) })).toEqual([]);
  });
});
