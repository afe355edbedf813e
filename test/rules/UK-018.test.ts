import { UK_018 } from '../../src/core/rules/capaian/UK-018';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C satuan, D target, E realisasi, F capaian; data from row 3. */
const tabel = (...isi: readonly (readonly [Sel, Sel, Sel])[]): Sel[][] => [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  ...isi.map(([target, realisasi, capaian], i): Sel[] => [
    i + 1,
    ['Nilai akuntabilitas kinerja', 'Jumlah dokumen standar yang disusun', 'Nilai laporan keuangan'][i] ?? '',
    'Nilai',
    target,
    realisasi,
    capaian,
  ]),
];
const periksa = (...isi: readonly (readonly [Sel, Sel, Sel])[]) => temuanDari(UK_018, { Capaian: tabel(...isi) });

describe('UK-018', () => {
  it('lolos', () => {
    expect(periksa([75, 76, 101.33], ['N/A', 'N/A', 'N/A'], ['-', '-', '-'])).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa([75, 76, 101.33], ['N/A', 'N/A', 100], [90, 91, 101.11]);
    expect(temuan.map(selTemuan)).toEqual([['Capaian!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '100', seharusnya: 'N/A' });
  });

  it('batas: tanda hubung, atau realisasi yang ada, perlu dilihat orang', () => {
    expect(periksa([75, 76, 101.33], ['-', '-', 100], [90, 91, 101.11])).toMatchObject([{ tingkat: 'peringatan' }]);
    expect(periksa([75, 76, 101.33], ['N/A', 12, 100], [90, 91, 101.11])).toMatchObject([{ tingkat: 'peringatan' }]);
  });

  it('batas: target nol adalah urusan UK-004', () => {
    expect(periksa([75, 76, 101.33], [0, 12, 100], [90, 91, 101.11])).toEqual([]);
  });
});
