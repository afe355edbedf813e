import { XS_008 } from '../../src/core/rules/anggaran/XS-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU_TOTAL, tabelMatriks, tabelPagu, tabelRealisasi } from '../bantu/tabel-anggaran';

describe('XS-008', () => {
  it('lolos', () => {
    expect(temuanDari(XS_008, { Pagu: tabelPagu(), Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // the KRO and its RO are one revision behind in the pagu table; EBA 590 = 190 + 400 there, 600 in realisasi
    const lama = [890, 890, 590, 190, 400, 300, 500, 500, 500];
    const temuan = temuanDari(XS_008, { Pagu: tabelPagu(lama, PAGU_TOTAL), Realisasi: tabelRealisasi() });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C3'], ['Pagu!C4'], ['Pagu!C5'], ['Pagu!C6']]);
    expect(temuan[2]).toMatchObject({ tingkat: 'galat', nilai: '590.000.000', seharusnya: '600.000.000' });
  });

  it('batas: satuan ribuan sama, dan pagu awal bukan revisi terakhir', () => {
    const ribuan = tabelMatriks([
      [590_000, 600_000, 600_000],
      [310_000, 310_000, 300_000],
      [500_000, 500_000, 500_000],
    ]);
    expect(temuanDari(XS_008, { Matriks: ribuan, Realisasi: tabelRealisasi() })).toEqual([]);
    // most codes differ: another state of the pagu
    expect(
      temuanDari(XS_008, {
        Pagu: tabelPagu([800, 800, 550, 180, 370, 250, 450, 450, 450], 1250),
        Realisasi: tabelRealisasi(),
      }),
    ).toEqual([]);
  });
});
