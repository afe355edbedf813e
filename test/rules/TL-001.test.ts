import { TL_001 } from '../../src/core/rules/tahun-lalu/TL-001';
import { selTemuan } from '../bantu/bahan';
import { ganti } from '../bantu/tabel-lintas';
import { kini2024, LALU, perbandingan, temuanAntartahun } from '../bantu/tahun-lalu';

describe('TL-001', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_001, kini2024(), LALU)).toEqual([]);
  });

  it('gagal', () => {
    // the target of 2023 was 90 participants, and is printed as 80 a year later
    const temuan = temuanAntartahun(TL_001, kini2024(ganti(perbandingan(), { E9: 80 })), LALU);
    expect(temuan.map(selTemuan)).toEqual([['Perbandingan!E9']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '80', seharusnya: '90', selisih: '10' });
  });

  it('batas: target tahun ini bukan target tahun lalu', () => {
    expect(temuanAntartahun(TL_001, kini2024(ganti(perbandingan(), { G9: 80 })), LALU)).toEqual([]);
    expect(temuanAntartahun(TL_001, kini2024(ganti(perbandingan(), { E9: 80 })), null)).toEqual([]);
  });
});
