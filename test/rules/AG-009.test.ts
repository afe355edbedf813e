import { AG_009 } from '../../src/core/rules/efisiensi/AG-009';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelEfisiensi } from '../bantu/tabel-efisiensi';

describe('AG-009', () => {
  it('lolos', () => {
    // 1 - 95/125 = 0,24; 1 - 90/100 = 0,1; 1 - 99/110 = 0,1; 1 - 96/120 = 0,2
    expect(temuanDari(AG_009, { Efisiensi: tabelEfisiensi([0.24, 0.1, 0.1, 0.2]) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(AG_009, { Efisiensi: tabelEfisiensi([0.24, 0.1, 0.1, 0.12]) });
    expect(temuan.map(selTemuan)).toEqual([['Efisiensi!J7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '0,12', seharusnya: '0,20' });
  });

  it('batas: tabel yang memakai rumus lain tidak dituduh', () => {
    expect(temuanDari(AG_009, { Efisiensi: tabelEfisiensi([1.32, 1.11, 1.11, 1.25]) })).toEqual([]);
  });
});
