import { XS_010 } from '../../src/core/rules/anggaran/XS-010';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const komponen: Sel[][] = [
  ['Realisasi Anggaran Kegiatan TA 2024'],
  ['Kode', 'Komponen', 'Pagu', 'Realisasi'],
  ['4002', 'Penyelenggaraan Jasa Industri', 200 * JUTA, 187 * JUTA],
  ['4002.BDB', 'Fasilitasi dan Pembinaan Industri', 200 * JUTA, 187 * JUTA],
  ['001', 'Industri kecil yang dibina', 200 * JUTA, 187 * JUTA],
  ['051', 'Pelatihan wirausaha batik', 100 * JUTA, 90 * JUTA],
  ['052', 'Pendampingan sertifikasi halal', 60 * JUTA, 59 * JUTA],
  ['053', 'Promosi melalui pameran dagang', 40 * JUTA, 38 * JUTA],
];

const perkin = (daftar: readonly [string, string], pagu: readonly [number, number]): Sel[][] => [
  ['Realisasi Keuangan berdasarkan Indikator TA 2024'],
  ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Komponen', 'Anggaran', null],
  [null, null, null, null, null, 'Pagu', 'Realisasi'],
  ['Tumbuhnya wirausaha', 'Jumlah wirausaha baru yang tumbuh', '20 orang', '22 orang', daftar[0], pagu[0] * JUTA, 1],
  ['Terjaminnya mutu produk', 'Jumlah produk halal', '10 produk', '11 produk', daftar[1], pagu[1] * JUTA, 1],
];

describe('XS-010', () => {
  it('lolos', () => {
    const Perkin = perkin(['Pelatihan wirausaha batik', 'Pendampingan sertifikasi halal'], [100, 60]);
    expect(temuanDari(XS_010, { Komponen: komponen, Perkin })).toEqual([]);
  });

  it('gagal', () => {
    // 051 stands in both lists: 100 + 40 = 140 and 60 + 100 = 160
    const Perkin = perkin(
      [
        '- Pelatihan wirausaha batik\n- Promosi melalui pameran dagang',
        '- Pendampingan sertifikasi halal\n- Pelatihan wirausaha batik',
      ],
      [140, 160],
    );
    const temuan = temuanDari(XS_010, { Komponen: komponen, Perkin });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!F4', 'Perkin!F5']]);
    expect(temuan[0]?.pesan).toContain('Pelatihan wirausaha batik');
  });

  it('batas: pagu yang dibagi menurut proporsi tidak dituduh', () => {
    const Perkin = perkin(['Pelatihan wirausaha batik', 'Pelatihan wirausaha batik'], [50, 50]);
    expect(temuanDari(XS_010, { Komponen: komponen, Perkin })).toEqual([]);
  });
});
