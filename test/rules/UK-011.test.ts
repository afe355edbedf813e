import { UK_011 } from '../../src/core/rules/capaian/UK-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C satuan, D target, E realisasi, F and G physical progress; data from row 4. */
const tabel = (...isi: readonly (readonly [string, string, Sel, Sel, Sel])[]): Sel[][] => [
  ['Ikhtisar Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Fisik (%)', null],
  [null, null, null, null, null, 'Target', 'Realisasi'],
  ...isi.map(([nama, satuan, target, realisasi, fisik], i): Sel[] => [
    i + 1,
    nama,
    satuan,
    target,
    realisasi,
    100,
    fisik,
  ]),
];
const LAIN = ['Jumlah dokumen standar yang disusun', 'Dokumen', 10, 12, 100] as const;
const periksa = (isi: Sel[][]) => temuanDari(UK_011, { Ikhtisar: isi }, { Ikhtisar: { merges: ['F2:G2'] } });

describe('UK-011', () => {
  it('lolos', () => {
    expect(periksa(tabel(['Nilai akuntabilitas kinerja', 'Nilai', 75, 76, 100], LAIN))).toEqual([]);
  });

  it('gagal', () => {
    // 70 of 75 is 93,33%, yet the work is said to be complete
    const temuan = periksa(tabel(['Nilai akuntabilitas kinerja', 'Nilai', 75, 70, 100], LAIN));
    expect(temuan.map(selTemuan)).toEqual([['Ikhtisar!G4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '100' });
  });

  it('batas: fisik belum selesai, atau realisasi kosong', () => {
    expect(periksa(tabel(['Nilai akuntabilitas kinerja', 'Nilai', 75, 70, 93], LAIN))).toEqual([]);
    expect(periksa(tabel(['Nilai akuntabilitas kinerja', 'Nilai', 75, null, 100], LAIN))).toEqual([]);
  });
});
