import { RV_008 } from '../../src/core/rules/revisi/RV-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelMatriks, tabelRiwayat } from '../bantu/tabel-anggaran';

const RIWAYAT = tabelRiwayat([
  [1, '5 Februari 2024', 'Revisi POK', null],
  [2, '4 Maret 2024', 'Revisi POK', null],
]);

describe('RV-008', () => {
  it('lolos', () => {
    // revision 1 moves 50 from EBB to EBA: 650 + 250 + 500 = 1.400
    const matriks = tabelMatriks([
      [600, 650, 650],
      [300, 250, 250],
      [500, 500, 500],
    ]);
    expect(temuanDari(RV_008, { Matriks: matriks, Riwayat: RIWAYAT })).toEqual([]);
  });

  it('gagal', () => {
    // revision 2 is a POK revision; EBA rises from 600 to 640, so the sum rises by 40
    const matriks = tabelMatriks([
      [600, 600, 640],
      [300, 300, 300],
      [500, 500, 500],
    ]);
    const temuan = temuanDari(RV_008, { Matriks: matriks, Riwayat: RIWAYAT });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!E3']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '640; perubahan total 40',
      seharusnya: '600; perubahan total 0',
    });
  });

  it('batas: revisi yang menambah pagu boleh mengubah jumlah', () => {
    const riwayat = tabelRiwayat([
      [1, '5 Februari 2024', 'Revisi POK', null],
      [2, '4 Maret 2024', 'Revisi POK dengan penambahan pagu', null],
      [3, '5 April 2024', 'Revisi POK', null],
    ]);
    const matriks = tabelMatriks([
      [600, 600, 640],
      [300, 300, 300],
      [500, 500, 500],
    ]);
    expect(temuanDari(RV_008, { Matriks: matriks, Riwayat: riwayat })).toEqual([]);
  });

  it('batas: kolom yang mengembalikan jumlah tidak dituduh lagi', () => {
    // 1.400, 1.440, 1.400: the slip of 40 stands in revision 1 alone
    const matriks = tabelMatriks([
      [600, 640, 600],
      [300, 300, 300],
      [500, 500, 500],
    ]);
    const temuan = temuanDari(RV_008, { Matriks: matriks, Riwayat: RIWAYAT });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!D3']]);
    // 1.400, 1.440, 1.410: the second step of -30 is a change of its own
    const lain = tabelMatriks([
      [600, 640, 610],
      [300, 300, 300],
      [500, 500, 500],
    ]);
    expect(temuanDari(RV_008, { Matriks: lain, Riwayat: RIWAYAT }).map(selTemuan)).toEqual([
      ['Matriks!D3'],
      ['Matriks!E3'],
    ]);
  });
});
