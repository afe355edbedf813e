import { NUM_005 } from '../../src/core/rules/angka/NUM-005';
import { selTemuan, temuanDari } from '../bantu/bahan';

type Isi = number | { value: number; numberFormat: string };
const capaian = (satuan: string, ...realisasi: Isi[]) => ({
  Capaian: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
    ...realisasi.map((isi, i) => [i + 1, `Persentase layanan bidang ${'ABCDE'[i] ?? ''}`, satuan, 20, isi]),
  ],
});
/** 14:11 is 851 minutes of 1440. */
const PUKUL_14_11 = { value: 851 / 1440, numberFormat: 'h:mm' };

describe('NUM-005', () => {
  test('lolos: a column of numbers', () => {
    expect(temuanDari(NUM_005, capaian('Persen', 14.11, 15, 16))).toEqual([]);
  });

  test('gagal: 14.11 typed on an Indonesian computer became the time 14:11', () => {
    const temuan = temuanDari(NUM_005, capaian('Persen', PUKUL_14_11, 15, 16));
    expect(temuan.map((satu) => [selTemuan(satu), satu.seharusnya, satu.tingkat])).toEqual([
      [['Capaian!E2'], '14,11%', 'galat'],
    ]);
  });

  test('batas: a date tells no figure back; hours are times, and a column of dates is one', () => {
    const tanggal = { value: 45413, numberFormat: 'dd/mm/yyyy' };
    expect(
      temuanDari(NUM_005, capaian('Persen', tanggal, 15, 16)).map((satu) => [selTemuan(satu), satu.seharusnya]),
    ).toEqual([[['Capaian!E2'], null]]);
    expect(temuanDari(NUM_005, capaian('Jam', PUKUL_14_11, 15, 16))).toEqual([]);
    expect(temuanDari(NUM_005, capaian('Persen', tanggal, tanggal, 16))).toEqual([]);
  });
});
