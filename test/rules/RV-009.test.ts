import { RV_009 } from '../../src/core/rules/revisi/RV-009';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelMatriks, tabelRiwayat, type Sel } from '../bantu/tabel-anggaran';

const riwayat = (ubahan: number): Sel[][] =>
  tabelRiwayat([
    [1, '5 Februari 2024', 'Revisi administrasi', null],
    [2, '4 Maret 2024', 'Revisi penambahan pagu', ubahan],
  ]);

describe('RV-009', () => {
  it('lolos', () => {
    // 40 thousand thousands in the list, 640 - 600 = 40 in the matrix in thousands
    expect(
      temuanDari(RV_009, {
        Matriks: tabelMatriks([
          [600, 600, 640],
          [300, 300, 300],
          [500, 500, 500],
        ]),
        Riwayat: riwayat(40_000),
      }),
    ).toEqual([]);
  });

  it('gagal', () => {
    // the list says 40, the matrix 630 - 600 = 30
    const temuan = temuanDari(RV_009, {
      Matriks: tabelMatriks([
        [600, 600, 630],
        [300, 300, 300],
        [500, 500, 500],
      ]),
      Riwayat: riwayat(40_000),
    });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!E3']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: 'perubahan total 30',
      seharusnya: 'perubahan total 40',
    });
  });

  it('batas: perubahan yang dibukukan pada kolom sebelahnya disebut', () => {
    // +40 stands in the column of revision 1, the list says revision 2
    const temuan = temuanDari(RV_009, {
      Matriks: tabelMatriks([
        [600, 640, 640],
        [300, 300, 300],
        [500, 500, 500],
      ]),
      Riwayat: riwayat(40_000),
    });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!E3']]);
    expect(temuan[0]?.pesan).toContain('kolom revisi 1');
  });
});
