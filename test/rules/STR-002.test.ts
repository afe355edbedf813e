import { STR_002 } from '../../src/core/rules/struktur/STR-002';
import { selTemuan, temuanDari } from '../bantu/bahan';

const KEPALA = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'];
const BARIS = [
  [1, 'Indeks kepuasan pelanggan', 'Indeks', 3.5, 3.6, 102.86],
  [2, 'Persentase aduan selesai', 'Persen', 90, 95, 105.56],
  [3, 'Jumlah laporan', 'Laporan', 4, 4, 100],
] as const;

describe('STR-002', () => {
  test('lolos: target, realisasi and capaian stand under their captions', () => {
    expect(temuanDari(STR_002, { Capaian: [KEPALA, ...BARIS] })).toEqual([]);
  });

  test('gagal: one row of four reaches a column without a caption', () => {
    // row 5 was shifted by one: its capaian 100 stands in G, where no header is
    const geser = [4, 'Jumlah kunjungan', 'Kunjungan', null, 12, 12, 100];
    const temuan = temuanDari(STR_002, { Capaian: [KEPALA, ...BARIS, geser] });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Capaian!G5']);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Capaian', row: 4, col: 5 }]);
    expect(temuan[0]?.nilai).toBe('100');
  });

  test('batas: a table of target and capaian lacks its realisasi; a column that most rows fill only lacks a caption', () => {
    const tanpaRealisasi = temuanDari(STR_002, {
      Capaian: [
        ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Capaian (%)'],
        ...BARIS.map(([no, nama, satuan, target, , capaian]) => [no, nama, satuan, target, capaian]),
      ],
    });
    expect(tanpaRealisasi.map((satu) => [satu.nilai, selTemuan(satu)])).toEqual([['Realisasi', ['Capaian!A1']]]);
    const tanpaJudul = temuanDari(STR_002, { Capaian: [KEPALA, ...BARIS.map((baris) => [...baris, 7])] });
    expect(tanpaJudul).toEqual([]);
  });
});
