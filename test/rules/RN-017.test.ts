import { angkaDaftar } from '../../src/core/rules/rincian/angka-keterangan';
import { RN_017 } from '../../src/core/rules/rincian/RN-017';
import { selTemuan, temuanDari } from '../bantu/bahan';

const capaian = (tenant: number) => ({
  Capaian: [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Keterangan'],
    [1, 'Jumlah asesor kompetensi', 'Orang', 145, 191, null, 'Diklat asesor 96 orang Diklat lanjutan 95 orang'],
    [2, 'Jumlah penelitian terapan', 'Penelitian', 20, 24, null, 'Seminar 3 Jurnal nasional 14 Jurnal internasional 7'],
    [3, 'Jumlah tenant yang tumbuh', 'Tenant', 30, tenant, null, 'Balai A 22 Balai B 10 Balai C 4'],
    [4, 'Nilai laporan keuangan', 'Nilai', 92, 99, null, 'Penilaian tahun 2023 dan 2024'],
  ],
});

describe('RN-017', () => {
  test('lolos: 96 + 95, 3 + 14 + 7, 22 + 10 + 4', () => {
    expect(temuanDari(RN_017, capaian(36))).toEqual([]);
  });

  test('gagal: 36 listed, 35 reported', () => {
    const temuan = temuanDari(RN_017, capaian(35));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!E5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '35', seharusnya: '36', selisih: '1' });
    expect(temuan[0]?.tautan.map(({ col }) => col)).toEqual([6]);
  });

  test('batas: numbered lists, batches, years and remarks far from the figure', () => {
    expect(angkaDaftar('1. Pelatihan las 2. Pelatihan jahit')).toEqual([]);
    expect(angkaDaftar('Data Analyst Batch 1 19 Data Analyst Batch 2 20')).toEqual([19, 20]);
    expect(angkaDaftar('Lulusan 5.268 orang dan 450 orang')).toEqual([5268, 450]);
    expect(angkaDaftar('Tahun 2023 naik 4 dari 2022')).toEqual([]);
    expect(temuanDari(RN_017, capaian(60))).toEqual([]);
  });
});
