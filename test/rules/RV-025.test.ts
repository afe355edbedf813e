import { RV_025 } from '../../src/core/rules/revisi/RV-025';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelMatriks, tabelRiwayat, type Sel } from '../bantu/tabel-anggaran';

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

  it('batas: kolom matriks yang masih kosong disiapkan untuk revisi berikutnya', () => {
    const Riwayat = riwayat([1, 2], 'Riwayat Revisi DIPA Tahun 2024');
    const kosong = tabelMatriks([
      [100, 110, 110],
      [200, 190, 190],
      [300, 300, 300],
    ]);
    const matriks = [[...(kosong[0] ?? [])], [...(kosong[1] ?? []), 'Pagu Revisi 3 (Rp.000)'], ...kosong.slice(2)];
    expect(temuanDari(RV_025, { Riwayat, Matriks: matriks })).toEqual([]);
    // filled, the third column goes beyond the list
    const terisi = [...matriks.slice(0, 2), ...matriks.slice(2).map((baris) => [...baris, 300])];
    const temuan = temuanDari(RV_025, { Riwayat, Matriks: terisi });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!F2']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '3', seharusnya: '2' });
  });
});
