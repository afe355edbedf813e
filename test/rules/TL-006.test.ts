import { TL_006 } from '../../src/core/rules/tahun-lalu/TL-006';
import { formatAddress } from '../../src/core/workbook/address';
import { selTemuan } from '../bantu/bahan';
import { ganti, type Sel } from '../bantu/tabel-lintas';
import { temuanAntartahun } from '../bantu/tahun-lalu';

/** A kode, B uraian, C pagu, D realisasi of one year; data from row 3. */
const realisasi = (tahun: number, isi: readonly (readonly [number, number])[]): Sel[][] => [
  [`Realisasi Anggaran Tahun ${tahun}`],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ...isi.map(([pagu, nilai], i): Sel[] => [`6077.BA${'DEF'.charAt(i)}`, URAIAN[i] ?? '', pagu, nilai]),
];
const URAIAN = ['Pelatihan vokasi industri', 'Fasilitasi sertifikasi produk', 'Layanan dukungan manajemen'];

/** A kode, B uraian, C and D pagu and realisasi of 2023, E and F of 2024; data from row 4. */
const BANDING: Sel[][] = [
  ['Perbandingan Anggaran Tahun 2023 dan 2024'],
  ['Kode', 'Uraian', 'Tahun 2023', null, 'Tahun 2024', null],
  [null, null, 'Pagu', 'Realisasi', 'Pagu', 'Realisasi'],
  ['6077.BAD', URAIAN[0] ?? '', 500_000_000, 490_000_000, 600_000_000, 590_000_000],
  ['6077.BAE', URAIAN[1] ?? '', 300_000_000, 280_000_000, 350_000_000, 340_000_000],
  ['6077.BAF', URAIAN[2] ?? '', 200_000_000, 199_000_000, 250_000_000, 249_000_000],
];
const LALU = {
  Realisasi: realisasi(2023, [
    [500_000_000, 490_000_000],
    [300_000_000, 280_000_000],
    [200_000_000, 199_000_000],
  ]),
};

describe('TL-006', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_006, { Banding: BANDING }, LALU)).toEqual([]);
  });

  it('gagal', () => {
    // 280 juta was reported for 2023, 285 juta is printed a year later
    const temuan = temuanAntartahun(TL_006, { Banding: ganti(BANDING, { D5: 285_000_000 }) }, LALU);
    expect(temuan.map(selTemuan)).toEqual([['Banding!D5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: '280.000.000', selisih: '5.000.000' });
    expect(temuan[0]?.tautan.map((satu) => formatAddress(satu))).toEqual(["'[lalu.xlsx]Realisasi'!D4"]);
  });

  it('batas: skala, baris lain, dan tahun berjalan', () => {
    // the year before in thousands: 280.000
    const ribuan = (n: number): number => n / 1000;
    const lalu = {
      Realisasi: LALU.Realisasi.map((baris, i): Sel[] =>
        i === 1
          ? ['Kode', 'Uraian', 'Pagu (Rp.000)', 'Realisasi (Rp.000)']
          : baris.map((isi) => (typeof isi === 'number' ? ribuan(isi) : isi)),
      ),
    };
    expect(temuanAntartahun(TL_006, { Banding: BANDING }, lalu)).toEqual([]);
    expect(temuanAntartahun(TL_006, { Banding: ganti(BANDING, { F5: 1 }) }, LALU)).toEqual([]);
    const lain = ganti(BANDING, { A5: '6080.QDC', B5: 'Kegiatan yang baru', D5: 1 });
    expect(temuanAntartahun(TL_006, { Banding: lain }, LALU)).toEqual([]);
  });

  it('batas: tanpa buku kerja tahun lalu', () => {
    expect(temuanAntartahun(TL_006, { Banding: ganti(BANDING, { D5: 285_000_000 }) }, null)).toEqual([]);
  });
});
