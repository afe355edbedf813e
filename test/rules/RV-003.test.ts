import { RV_003 } from '../../src/core/rules/revisi/RV-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu } from '../bantu/tabel-anggaran';

describe('RV-003', () => {
  it('lolos', () => {
    expect(temuanDari(RV_003, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    // 4003.BDB stands under 4002, and no row 4003 is there
    const isi = tabelPagu();
    isi[10] = ['4003.BDB', 'Fasilitasi dan Pembinaan Industri', 500_000_000];
    const temuan = temuanDari(RV_003, { Pagu: isi });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!A11']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4003.BDB' });
  });

  it('batas: tabel tanpa baris kegiatan tidak mempunyai induk yang hilang', () => {
    const kro = tabelPagu().filter(([kode]) => typeof kode !== 'string' || !/^\d{4}$/.test(kode));
    expect(temuanDari(RV_003, { Pagu: kro })).toEqual([]);
  });
});
