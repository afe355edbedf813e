import { RV_024 } from '../../src/core/rules/revisi/RV-024';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelRiwayat } from '../bantu/tabel-anggaran';

describe('RV-024', () => {
  it('lolos', () => {
    expect(
      temuanDari(RV_024, {
        Riwayat: tabelRiwayat([
          [1, '5 Februari 2024', 'Revisi POK', null],
          [2, '4 Maret 2024', 'Revisi POK', null],
          [3, '4 Maret 2024', 'Revisi POK', null],
        ]),
      }),
    ).toEqual([]);
  });

  it('gagal', () => {
    // revision 2 is dated before revision 1
    const temuan = temuanDari(RV_024, {
      Riwayat: tabelRiwayat([
        [1, '4 Maret 2024', 'Revisi POK', null],
        [2, '5 Februari 2024', 'Revisi POK', null],
        [3, '7 Mei 2024', 'Revisi POK', null],
      ]),
    });
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!C4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '5 Februari 2024' });
  });

  it('batas: Desember tahun sebelumnya wajar, Januari tahun berikutnya tidak', () => {
    const temuan = temuanDari(RV_024, {
      Riwayat: tabelRiwayat([
        [1, '20 Desember 2023', 'Revisi POK', null],
        [2, '4 Maret 2024', 'Revisi POK', null],
        [3, '2 Januari 2025', 'Revisi POK', null],
      ]),
    });
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!C5']]);
    expect(temuan[0]?.pesan).toContain('di luar tahun anggaran 2024');
  });
});
