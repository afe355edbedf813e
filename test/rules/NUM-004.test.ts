import { NUM_004 } from '../../src/core/rules/angka/NUM-004';
import { selTemuan, temuanDari } from '../bantu/bahan';

const pagu = (...nilai: (string | number)[]) => ({
  Pagu: [
    ['Kode', 'Uraian', 'Pagu (Rp)'],
    ...nilai.map((isi, i) => [`4957.BD${'ABCDEFGH'[i] ?? ''}`, `Kegiatan ${'ABCDEFGH'[i] ?? ''}`, isi]),
  ],
});

describe('NUM-004', () => {
  test('lolos: one style, or numbers', () => {
    expect(temuanDari(NUM_004, pagu('10.701.893.800', '513.425.170,00', 2000000))).toEqual([]);
  });

  test('gagal: one English figure among Indonesian ones', () => {
    const temuan = temuanDari(NUM_004, pagu('10.701.893.800', '57,918,659,000', '513.425.170'));
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Pagu!C3']);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Pagu', row: 1, col: 2 }]);
    expect(temuan[0]?.tingkat).toBe('saran');
  });

  test('batas: as many of each: the English ones are told, in one finding', () => {
    const temuan = temuanDari(NUM_004, pagu('10.701.893.800', '57,918,659,000', '513.425.170', '1,234,567'));
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C3', 'Pagu!C5']]);
  });
});
