import { TL_002 } from '../../src/core/rules/tahun-lalu/TL-002';
import { formatAddress } from '../../src/core/workbook/address';
import { selTemuan } from '../bantu/bahan';
import { ganti, perkin, type Sel } from '../bantu/tabel-lintas';
import { kini2024, LALU, TARGET_2023, temuanAntartahun } from '../bantu/tahun-lalu';

/** The Perkin of 2024 without the third and the fifth indicator. */
const sebagian: Sel[][] = perkin('Perjanjian Kinerja Tahun 2024', [80, 10, 75, 100, 90], [0, 1, 3, 5, 6]);

describe('TL-002', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_002, kini2024(), LALU)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanAntartahun(TL_002, { PK: sebagian }, LALU);
    // C2 is the caption over the indicators of this year's Perkin
    expect(temuan.map(selTemuan)).toEqual([['PK!C2']]);
    expect(temuan[0]?.tautan.map((satu) => formatAddress(satu))).toEqual(["'[lalu.xlsx]PK'!C5", "'[lalu.xlsx]PK'!C7"]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan' });
    expect(temuan[0]?.pesan).toContain(
      '2 indikator dari buku kerja tahun lalu: "Indeks kepuasan masyarakat terhadap layanan"; "Tingkat penggunaan produk dalam negeri".',
    );
  });

  it('batas: masih ada di tabel lain, berubah bunyi, atau tidak diberikan', () => {
    // the comparison still shows all seven
    expect(temuanAntartahun(TL_002, { ...kini2024(), PK: sebagian }, LALU)).toEqual([]);
    const bunyi = ganti(perkin('Perjanjian Kinerja Tahun 2024', TARGET_2023), {
      C5: 'Indeks Kepuasan Masyarakat (IKM) terhadap layanan balai',
    });
    expect(temuanAntartahun(TL_002, { PK: bunyi }, LALU)).toEqual([]);
    expect(temuanAntartahun(TL_002, { PK: sebagian }, null)).toEqual([]);
    expect(temuanAntartahun(TL_002, {}, LALU)).toEqual([]);
  });
});
