import { RV_001 } from '../../src/core/rules/revisi/RV-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu } from '../bantu/tabel-anggaran';

describe('RV-001', () => {
  it('lolos', () => {
    expect(temuanDari(RV_001, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    // 4O01.EBB holds the letter O for the digit 0
    const isi = tabelPagu();
    isi[7] = ['4O01.EBB', 'Layanan Sarana dan Prasarana Internal', 300_000_000];
    const temuan = temuanDari(RV_001, { Pagu: isi });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!A8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4O01.EBB', seharusnya: '4001.EBB' });
  });

  it('batas: angka yang kehilangan nol dan kata bukan kode keliru', () => {
    const isi = tabelPagu();
    isi[5] = [1, 'Layanan BMN', 200_000_000];
    isi.push(['KETERANGAN', 'lihat lampiran', null]);
    expect(temuanDari(RV_001, { Pagu: isi })).toEqual([]);
  });
});
