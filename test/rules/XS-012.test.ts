import { XS_012 } from '../../src/core/rules/teks/XS-012';
import { selTemuan, temuanDari } from '../bantu/bahan';

/** Two sasaran with three indicators, and a sentence. */
const laporan = (kalimat: string) => ({
  Ringkasan: [[kalimat]],
  Perkin: [
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Satuan'],
    [1, 'Meningkatnya layanan pengujian', 'Jumlah laporan uji', 40, 'Laporan'],
    [2, 'Meningkatnya layanan pengujian', 'Jumlah pelanggan', 25, 'Pelanggan'],
    [3, 'Meningkatnya akuntabilitas', 'Nilai laporan keuangan', 92, 'Nilai'],
  ],
});

describe('XS-012', () => {
  test('lolos: two sasaran and three indicators', () => {
    expect(temuanDari(XS_012, laporan('Perjanjian kinerja memuat 2 (dua) sasaran dan tiga indikator kinerja'))).toEqual(
      [],
    );
  });

  test('gagal: another count, in figures and in words', () => {
    const temuan = temuanDari(XS_012, laporan('Perkin memuat 2 sasaran dengan 5 indikator kinerja'));
    expect(temuan.map(selTemuan)).toEqual([['Ringkasan!A1']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '5 indikator', seharusnya: '3 indikator' });
    expect(temuanDari(XS_012, laporan('Perkin terdiri dari empat sasaran'))).toHaveLength(1);
  });

  test('batas: sentences of something else, and of the main indicators only', () => {
    expect(temuanDari(XS_012, laporan('Renstra memuat 12 indikator'))).toEqual([]);
    expect(temuanDari(XS_012, laporan('Perkin memuat 2 indikator kinerja utama'))).toEqual([]);
  });
});
