import { AG_015 } from '../../src/core/rules/anggaran/AG-015';
import { uraiDaftar } from '../../src/core/rules/anggaran/komponen';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** Komponen of one RO, in millions: pagu 100 + 60 + 40 + 25 = 225, realisasi 90 + 59 + 38 + 25 = 212. */
const komponen: Sel[][] = [
  ['Realisasi Anggaran Kegiatan TA 2024'],
  ['Kode', 'Komponen', 'Pagu', 'Realisasi'],
  ['4002', 'Penyelenggaraan Jasa Industri', 225 * JUTA, 212 * JUTA],
  ['4002.BDB', 'Fasilitasi dan Pembinaan Industri', 225 * JUTA, 212 * JUTA],
  ['001', 'Industri kecil yang dibina', 225 * JUTA, 212 * JUTA],
  ['051', 'Pelatihan wirausaha batik', 100 * JUTA, 90 * JUTA],
  ['052', 'Pendampingan sertifikasi halal', 60 * JUTA, 59 * JUTA],
  ['053', 'Promosi melalui pameran dagang', 40 * JUTA, 38 * JUTA],
  ['054', 'Monitoring dan evaluasi', 25 * JUTA, 25 * JUTA],
];

/** Two indicators: the first is paid by 051 and 053 (pagu 140, realisasi 128), the second by 052 (60 and 59). */
const perkin = (pertama: number, pagu = 140): Sel[][] => [
  ['Realisasi Keuangan berdasarkan Indikator Perjanjian Kinerja TA 2024'],
  ['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Komponen', 'Anggaran', null, null],
  [null, null, null, null, null, 'Pagu', 'Realisasi', '%'],
  [
    'Tumbuhnya wirausaha',
    'Jumlah wirausaha baru yang tumbuh',
    '20 orang',
    '22 orang',
    '- Pelatihan wirausaha batik\n- Promosi melalui pameran dagang',
    pagu * JUTA,
    pertama * JUTA,
    pertama / pagu,
  ],
  [
    'Terjaminnya mutu produk',
    'Jumlah produk bersertifikat halal',
    '10 produk',
    '11 produk',
    'Pendampingan sertifikasi halal',
    60 * JUTA,
    59 * JUTA,
    59 / 60,
  ],
];

describe('AG-015', () => {
  it('lolos', () => {
    // 90 + 38 = 128
    expect(temuanDari(AG_015, { Komponen: komponen, Perkin: perkin(128) })).toEqual([]);
  });

  it('gagal', () => {
    // 90 + 38 = 128, not 127
    const temuan = temuanDari(AG_015, { Komponen: komponen, Perkin: perkin(127), Lampiran: perkin(127) });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!G4']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '127.000.000',
      seharusnya: '128.000.000',
      selisih: 'Rp1.000.000',
    });
    expect(temuan[0]?.tautan.map(({ sheet, row }) => `${sheet}${row}`)).toContain('Lampiran3');
  });

  it('batas: pagu yang tidak cocok tidak membuktikan apa pun', () => {
    // 100 + 40 is not 150: another set of komponen pays
    expect(temuanDari(AG_015, { Komponen: komponen, Perkin: perkin(127, 150) })).toEqual([]);
    expect(temuanDari(AG_015, { Perkin: perkin(127) })).toEqual([]);
  });

  it('batas: daftar komponen dalam berbagai bentuk', () => {
    expect(uraiDaftar('1. Gaji pegawai 2. Sewa gedung')).toEqual(['Gaji pegawai', 'Sewa gedung']);
    expect(uraiDaftar('Gaji pegawai;\nSewa gedung')).toEqual(['Gaji pegawai', 'Sewa gedung']);
    // a hyphen inside a name parts nothing
    expect(uraiDaftar('Pendampingan - Desain produk')).toEqual(['Pendampingan - Desain produk']);
    expect(uraiDaftar('')).toEqual([]);
  });
});
