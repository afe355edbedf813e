import { RV_025 } from '../../src/core/rules/revisi/RV-025';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelRiwayat, type Sel } from '../bantu/tabel-anggaran';

const riwayat = (nomor: readonly number[], judul: string): Sel[][] =>
  tabelRiwayat(
    nomor.map((satu, i) => [satu, `${i + 1} Maret 2024`, 'Revisi POK', null]),
    judul,
  );

describe('RV-025', () => {
  it('lolos', () => {
    expect(temuanDari(RV_025, { Riwayat: riwayat([1, 2, 3], 'Riwayat Revisi DIPA Tahun 2024 (3 kali)') })).toEqual([]);
  });

  it('gagal', () => {
    // 1, 2, 4: after 2 comes 3
    const temuan = temuanDari(RV_025, { Riwayat: riwayat([1, 2, 4], 'Riwayat Revisi DIPA Tahun 2024') });
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!B5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4', seharusnya: '3' });
  });

  it('batas: cacah pada judul berbeda dengan isinya', () => {
    const temuan = temuanDari(RV_025, { Riwayat: riwayat([1, 2, 3], 'Riwayat Revisi DIPA Tahun 2024 (4 kali)') });
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!A1']]);
    expect(temuan[0]).toMatchObject({ nilai: '4', seharusnya: '3' });
  });
});
