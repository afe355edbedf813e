import { PK_017 } from '../../src/core/rules/anggaran/PK-017';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu, type Sel } from '../bantu/tabel-anggaran';

const dengan = (...baris: readonly Sel[]): { Pagu: Sel[][] } => ({
  Pagu: [...tabelPagu(), [null], ...baris.map((satu): Sel[] => [satu])],
});

describe('PK-017', () => {
  it('lolos', () => {
    expect(
      temuanDari(PK_017, dengan('Jumlah anggaran Rp 1.400.000.000,- (satu miliar empat ratus juta rupiah)')),
    ).toEqual([]);
    expect(temuanDari(PK_017, dengan('Rp1.400.000.000', '(Satu Milyar Empat Ratus Juta Rupiah)'))).toEqual([]);
  });

  it('gagal', () => {
    // 1.400.000.000 in figures, 1.040.000.000 in words
    const temuan = temuanDari(PK_017, dengan('Rp1.400.000.000', '(satu miliar empat puluh juta rupiah)'));
    expect(temuan.map(selTemuan)).toEqual([['Pagu!A15']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: 'Rp1.040.000.000', seharusnya: 'Rp1.400.000.000' });
    expect(temuan[0]?.perbaikan).toContain('satu miliar empat ratus juta rupiah');
  });

  it('batas: tanpa angka, tanpa bilangan, dan kata yang salah eja tidak dituduh', () => {
    expect(temuanDari(PK_017, dengan('dalam ribuan rupiah', '(satu miliar rupiah)'))).toEqual([]);
    expect(temuanDari(PK_017, dengan('Rp1.400.000.000 (satu milar empat ratus juta rupiah)'))).toEqual([]);
    expect(temuanDari(PK_017, dengan('Rp1.400.000.000 dan Rp5.000.000 (satu miliar rupiah)'))).toEqual([]);
  });
});
