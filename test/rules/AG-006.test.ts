import { AG_006 } from '../../src/core/rules/anggaran/AG-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** Cumulative realisasi of four lines with a pagu of 100, 200, 300 and 100; the third line is given. */
const triwulan = (ketiga: readonly number[]): Sel[][] => [
  ['Realisasi Anggaran per Triwulan Tahun 2024'],
  ['Uraian', 'Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III', 'Realisasi TW IV'],
  ['Pengujian', ...[200, 40, 90, 140, 190].map((n) => n * JUTA)],
  ['Kalibrasi', ...[300, 60, 150, 220, 290].map((n) => n * JUTA)],
  ['Sertifikasi', 100 * JUTA, ...ketiga.map((n) => n * JUTA)],
  ['Pelatihan', ...[100, 10, 40, 70, 99].map((n) => n * JUTA)],
];

describe('AG-006', () => {
  it('lolos', () => {
    expect(temuanDari(AG_006, { TW: triwulan([20, 50, 80, 95]) })).toEqual([]);
  });

  it('gagal', () => {
    // 85 to the end of TW III, 82 to the end of TW IV
    const temuan = temuanDari(AG_006, { TW: triwulan([20, 50, 85, 82]) });
    expect(temuan.map(selTemuan)).toEqual([['TW!F5']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '82.000.000',
      seharusnya: 'tidak kurang dari 85.000.000',
      selisih: 'Rp3.000.000',
    });
  });

  it('batas: realisasi per triwulan boleh turun', () => {
    // 25 + 30 + 20 + 20 = 95 of 100: the quarters add up to no more than the pagu
    const isi = [
      [25, 30, 20, 20],
      [50, 40, 60, 40],
      [70, 80, 60, 80],
      [30, 20, 30, 15],
    ];
    const sendiri = triwulan([]).map((baris, i) =>
      i < 2 ? baris : [...baris.slice(0, 2), ...(isi[i - 2] ?? []).map((n) => n * JUTA)],
    );
    expect(temuanDari(AG_006, { TW: sendiri })).toEqual([]);
  });
});
