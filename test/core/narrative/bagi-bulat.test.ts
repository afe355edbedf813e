/** Rounded parts: they add up to the rounded total, and none is off by a whole unit. */
import { bagiBulat, bulatkanLajur } from '../../../src/core/narrative/bagi-bulat';

const jumlah = (isi: readonly number[]): number => isi.reduce((n, satu) => n + satu, 0);

/** A fixed row of numbers that look random: the same in every run. */
function deret(benih: number, banyak: number): number[] {
  let kini = benih;
  return Array.from({ length: banyak }, () => {
    kini = (kini * 48271) % 2147483647;
    return kini * 7;
  });
}

describe('bagiBulat', () => {
  it('gives what is left to the largest remainders', () => {
    // 1,4 + 1,4 + 1,2 = 4,0: each alone would round to 1.
    expect(bagiBulat([1_400_000, 1_400_000, 1_200_000], 1_000_000)).toEqual([2, 1, 1]);
    expect(bagiBulat([1_500_000, 1_500_000], 1_000_000)).toEqual([2, 1]);
    expect(bagiBulat([-1_500_000, 2_700_000], 1_000_000)).toEqual([-2, 3]);
    expect(bagiBulat([], 10)).toEqual([]);
  });

  it('adds up for any parts, and stays within one unit of each', () => {
    for (let benih = 1; benih <= 200; benih++) {
      const bagian = deret(benih * 7919, 1 + (benih % 17));
      const satuan = 10 ** (3 + (benih % 5));
      const hasil = bagiBulat(bagian, satuan);
      expect(jumlah(hasil)).toBe(Math.round(jumlah(bagian) / satuan));
      expect(hasil.every((satu, i) => Math.abs(satu - (bagian[i] ?? 0) / satuan) < 1)).toBe(true);
    }
  });
});

describe('bulatkanLajur', () => {
  it('makes rows add up to their parent and parents to the total', () => {
    const baris = [
      { nilai: 40, induk: null, total: true },
      { nilai: 14, induk: null, total: false },
      { nilai: 26, induk: null, total: false },
      { nilai: 13, induk: 2, total: false },
      { nilai: 13, induk: 2, total: false },
    ];
    // Total 4; 1,4 and 2,6 give 1 and 3; the two halves of 26 (1,3 each) must give 3, so the first is 2.
    expect(bulatkanLajur(baris, 10)).toEqual([4, 1, 3, 2, 1]);
  });

  it('rounds rows that are not the parts of their parent on their own', () => {
    const baris = [
      { nilai: 100, induk: null, total: true },
      { nilai: 14, induk: null, total: false },
      { nilai: 14, induk: null, total: false },
    ];
    expect(bulatkanLajur(baris, 10)).toEqual([10, 1, 1]);
  });
});
