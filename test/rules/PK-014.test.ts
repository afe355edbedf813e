import { PK_014 } from '../../src/core/rules/dokumen/PK-014';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C satuan, D target 2023, E realisasi 2023, F target 2024; data from row 4. */
const banding = (isi: readonly (readonly Sel[])[]): Sel[][] => [
  ['Perbandingan Kinerja Tahun 2023 dan 2024'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2023', null, 'Tahun 2024', null],
  [null, null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
  ...isi.map((sel, i): Sel[] => [i + 1, ...sel]),
];
const BARIS: readonly (readonly Sel[])[] = [
  ['Jumlah dokumen standar yang disusun', 'Dokumen', 9, 11, 12, 13],
  ['Nilai akuntabilitas kinerja', 'Nilai', 72, 74, 75, 76],
  ['Waktu tunggu layanan pengujian', 'Hari', 9, 8, 7, 7],
];
const periksa = (isi: readonly (readonly Sel[])[]) => temuanDari(PK_014, { Banding: banding(isi) });
const dengan = (ke: number, baris: readonly Sel[]) => periksa(BARIS.map((satu, i) => (i === ke ? baris : satu)));

describe('PK-014', () => {
  it('lolos', () => {
    // 12 >= 11, 75 >= 74, and 7 days are less than 8
    expect(periksa(BARIS)).toEqual([]);
  });

  it('gagal', () => {
    // the target of 2024 (F4) is 10, and 2023 reached 11 (E4)
    const temuan = dengan(0, ['Jumlah dokumen standar yang disusun', 'Dokumen', 9, 11, 10, 13]);
    expect(temuan.map(selTemuan)).toEqual([['Banding!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '10', seharusnya: '>= realisasi 2023 (11)' });
  });

  it('batas: sama dengan tahun lalu', () => {
    expect(dengan(0, ['Jumlah dokumen standar yang disusun', 'Dokumen', 9, 11, 11, 13])).toEqual([]);
  });

  it('batas: makin kecil makin baik', () => {
    // nine days are no better than the eight that 2023 needed
    const temuan = dengan(2, ['Waktu tunggu layanan pengujian', 'Hari', 9, 8, 9, 7]);
    expect(temuan).toMatchObject([{ nilai: '9', seharusnya: '<= realisasi 2023 (8)' }]);
  });

  it('batas: persentase penuh tidak dapat dinaikkan', () => {
    expect(dengan(0, ['Persentase tindak lanjut temuan', 'Persen', '100%', '105%', '100%', '100%'])).toEqual([]);
  });
});
