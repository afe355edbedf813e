import { AG_011, nilaiEfisiensi } from '../../src/core/rules/efisiensi/AG-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-anggaran';

const tabel = (isi: readonly (readonly [Sel, Sel])[]): Sel[][] => [
  ['Nilai Efisiensi per Satuan Kerja Tahun 2024'],
  ['No', 'Satuan Kerja', 'Pagu Anggaran', 'Efisiensi (%)', 'Nilai Efisiensi (NE)'],
  ...isi.map(([e, ne], i): Sel[] => [i + 1, `Satuan kerja ${'ABC'[i] ?? ''}`, 100_000_000 * (i + 1), e, ne]),
];

describe('AG-011', () => {
  it('lolos', () => {
    // 50 + 2,57/20 x 50 = 56,425
    expect(
      temuanDari(AG_011, {
        NE: tabel([
          [2.57, 56.43],
          [0, 50],
          [12, 80],
        ]),
      }),
    ).toEqual([]);
  });

  it('gagal', () => {
    // 50 + 12/20 x 50 = 80
    const temuan = temuanDari(AG_011, {
      NE: tabel([
        [2.57, 56.43],
        [0, 50],
        [12, 60],
      ]),
    });
    expect(temuan.map(selTemuan)).toEqual([['NE!E5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: '80,00' });
  });

  it('batas: 0 sampai 100', () => {
    expect([-25, -20, 0, 20, 30].map(nilaiEfisiensi)).toEqual([0, 0, 50, 100, 100]);
    expect(
      temuanDari(AG_011, {
        NE: tabel([
          [30, 100],
          [-30, 0],
          [20, 100],
        ]),
      }),
    ).toEqual([]);
  });
});
