import { RN_007 } from '../../src/core/rules/rincian/RN-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

const nilai = (tertinggi: Sel, terendah: Sel): Sel[][] => [
  ['Rincian Nilai Satuan Kerja'],
  ['No', 'Satuan Kerja', 'Nilai'],
  [1, 'Balai A', 81.5],
  [2, 'Balai B', 79.25],
  [3, 'Balai C', 88],
  ['Nilai Tertinggi', null, tertinggi],
  ['Nilai Terendah', null, terendah],
];

describe('RN-007', () => {
  test('lolos: 88 and 79,25', () => {
    expect(temuanDari(RN_007, { Rincian: nilai(88, 79.25) })).toEqual([]);
  });

  test('gagal: a largest below a row, a smallest above one', () => {
    const temuan = temuanDari(RN_007, { Rincian: nilai(81.5, 80) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!C6'], ['Rincian!C7']]);
    expect(temuan.map((satu) => satu.seharusnya)).toEqual(['88', '79,25']);
    expect(temuan[1]?.tautan.map(({ row }) => row)).toEqual([3]);
  });

  test('batas: blank, and a row that only begins like one', () => {
    expect(temuanDari(RN_007, { Rincian: nilai(null, '-') })).toEqual([]);
    const isi = nilai(88, 79.25);
    isi[5] = ['Terbesar sumbangannya', null, 12];
    expect(temuanDari(RN_007, { Rincian: isi })).toEqual([]);
  });
});
