import { RV_013 } from '../../src/core/rules/revisi/RV-013';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU, tabelPagu, ubah } from '../bantu/tabel-anggaran';

describe('RV-013', () => {
  it('lolos', () => {
    expect(temuanDari(RV_013, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RV_013, { Pagu: tabelPagu(ubah(PAGU, 5, -300)) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '-300.000.000' });
  });

  it('batas: nol bukan negatif, dan selisih boleh negatif', () => {
    expect(temuanDari(RV_013, { Pagu: tabelPagu(ubah(PAGU, 5, 0)) })).toEqual([]);
    const matriks = [
      ['Matriks Semula-Menjadi Revisi ke-1 DIPA Tahun 2024'],
      ['Kode', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)'],
      ['4001.EBA', 'Layanan Dukungan Manajemen', 600_000_000, 500_000_000, -100_000_000],
      ['4001.EBB', 'Layanan Sarana', 300_000_000, 400_000_000, 100_000_000],
    ];
    expect(temuanDari(RV_013, { Matriks: matriks })).toEqual([]);
  });
});
