import { XS_017 } from '../../src/core/rules/lintas/XS-017';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_017, lembar);

const LAYANAN: readonly (readonly [string, number, number])[] = [
  ['Pengujian bahan baku', 830_000, 1_097_000],
  ['Kalibrasi alat ukur', 229_000, 371_000],
  ['Sertifikasi produk jadi', 2_443_000, 3_175_000],
  ['Pelatihan teknis lapangan', 747_000, 1_528_000],
  ['Inspeksi teknis pabrik', 153_000, 404_000],
];

/** A No, B layanan, C and D realisasi of two years; data from row 4. */
const pnbp = (judul: string): Sel[][] => [
  [judul],
  ['No', 'Layanan', 'Realisasi Penerimaan (Rp)', null],
  [null, null, 2023, 2024],
  ...LAYANAN.map(([nama, lalu, kini], i): Sel[] => [i + 1, nama, lalu, kini]),
];
const A = pnbp('Tabel 1 Realisasi PNBP per Layanan');
const B = pnbp('Tabel 2 Rincian Penerimaan PNBP');

describe('XS-017', () => {
  it('lolos', () => {
    expect(periksa({ A, B })).toEqual([]);
  });

  it('gagal', () => {
    // D6 is 3.175.000 in two tables and 3.715.000 in the third: two digits changed places
    const temuan = periksa({ A, B, C: ganti(pnbp('Tabel 3 Penerimaan PNBP menurut Layanan'), { D6: 3_715_000 }) });
    expect(temuan.map(selTemuan)).toEqual([['C!D6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '3715000', seharusnya: '3175000' });
  });

  it('batas: dua tabel saja tidak membuktikan yang mana', () => {
    const [temuan] = periksa({ A, B: ganti(B, { D6: 3_715_000 }) });
    expect(temuan).toMatchObject({ tingkat: 'peringatan' });
  });

  it('batas: kolom yang hampir tidak ada samanya memuat hal lain', () => {
    // the number of customers of the same services
    const pelanggan = ganti(B, { D4: 165, D5: 95, D6: 110, D7: 67, D8: 7, C4: 175, C5: 85, C6: 119, C7: 40, C8: 9 });
    expect(periksa({ A, B: pelanggan })).toEqual([]);
  });
});
