import { cacahJudul } from '../../src/core/rules/rincian/cacah-judul';
import { RN_012 } from '../../src/core/rules/rincian/RN-012';
import { selTemuan, temuanDari } from '../bantu/bahan';

const mitra = (judul: string) => ({
  Rincian: [
    [judul],
    ['No', 'Mitra', 'Tentang'],
    ...['Universitas A', 'Balai B', 'PT Uji C', 'Dinas D'].map((nama, i) => [
      i + 1,
      nama,
      `Kerja sama bidang ${i + 1}`,
    ]),
  ],
});

describe('RN-012', () => {
  test('lolos: four said, four listed', () => {
    expect(temuanDari(RN_012, mitra('Daftar 4 mitra kerja sama Tahun 2024'))).toEqual([]);
    expect(temuanDari(RN_012, mitra('Daftar mitra kerja sama Tahun 2024'))).toEqual([]);
  });

  test('gagal: six said, four listed', () => {
    const temuan = temuanDari(RN_012, mitra('Daftar 6 (enam) mitra kerja sama Tahun 2024'));
    expect(temuan.map(selTemuan)).toEqual([['Rincian!A1']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '6 mitra', seharusnya: '4 mitra' });
  });

  test('batas: the number of the table, of a year, of an industry', () => {
    expect(cacahJudul('Tabel 12 Indikator Kinerja')).toBeNull();
    expect(cacahJudul('Capaian tahun 2024 kegiatan')).toBeNull();
    expect(cacahJudul('Fasilitasi industri 4.0 perusahaan')).toBeNull();
    expect(cacahJudul('Riwayat Revisi Tahun 2024 (19 kali)')).toEqual({ cacah: 19, benda: 'kali' });
  });
});
