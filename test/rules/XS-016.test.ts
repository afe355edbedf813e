import { XS_016 } from '../../src/core/rules/anggaran/XS-016';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelRealisasi, type Sel } from '../bantu/tabel-anggaran';

const perkin = (anggaran: string, judul = 'Perjanjian Kinerja Tahun 2024'): Sel[][] => [
  [judul],
  ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan'],
  [1, 'Tumbuhnya wirausaha', 'Jumlah wirausaha baru', 20, 'Orang'],
  [2, 'Terjaminnya mutu', 'Jumlah produk bersertifikat', 10, 'Produk'],
  ['Total Anggaran Tahun 2024 :'],
  [anggaran],
];

describe('XS-016', () => {
  it('lolos', () => {
    expect(temuanDari(XS_016, { Perkin: perkin('Rp 1.400.000.000,-'), Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // 1.400 / 1.250 - 1 = 12%
    const temuan = temuanDari(XS_016, { Perkin: perkin('Rp 1.250.000.000,-'), Realisasi: tabelRealisasi() });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Rp1.250.000.000', selisih: 'Rp150.000.000' });
    expect(temuan[0]?.pesan).toContain('12,00%');
  });

  it('batas: perubahan kecil, Perkin revisi, dan berkas tanpa realisasi', () => {
    // 1.400 / 1.300 - 1 = 7,7%
    expect(temuanDari(XS_016, { Perkin: perkin('Rp 1.300.000.000,-'), Realisasi: tabelRealisasi() })).toEqual([]);
    expect(
      temuanDari(XS_016, {
        Perkin: perkin('Rp 1.250.000.000,-'),
        Revisi: perkin('Rp 1.400.000.000,-', 'Perjanjian Kinerja Revisi Tahun 2024'),
        Realisasi: tabelRealisasi(),
      }),
    ).toEqual([]);
    expect(temuanDari(XS_016, { Perkin: perkin('Rp 1.250.000.000,-') })).toEqual([]);
  });
});
