import { PK_007 } from '../../src/core/rules/perkin/PK-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

describe('PK-007', () => {
  test('lolos: sasaran 1 to 3, indicators anew in each', () => {
    expect(temuanDari(PK_007, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: sasaran 2 is followed by 4', () => {
    const temuan = temuanDari(PK_007, { Perkin: perkin(ubah(PERKIN, [3, 0, 4])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!A6'], 'saran']]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Perkin', row: 3, col: 0 }]);
    // an indicator that repeats the number of the one above
    const ganda = temuanDari(PK_007, { Perkin: perkin(ubah(PERKIN, [2, 2, 3])) });
    expect(ganda.map((satu) => selTemuan(satu))).toEqual([['Perkin!C5']]);
  });

  test('batas: indicators that count on, codes, a single wrong number that STR-007 tells', () => {
    expect(temuanDari(PK_007, { Perkin: perkin(ubah(PERKIN, [1, 2, 2], [2, 2, 3], [3, 2, 4])) })).toEqual([]);
    expect(temuanDari(PK_007, { Perkin: perkin(ubah(PERKIN, [0, 0, 'SK1'], [1, 0, 'SK3'], [3, 0, 'SK9'])) })).toEqual(
      [],
    );
    const empat = [...PERKIN, [4, 'Terwujudnya birokrasi', 1, 'Nilai reformasi', 'Nilai', 70]];
    expect(temuanDari(PK_007, { Perkin: perkin(ubah(empat, [1, 0, 22])) })).toEqual([]);
  });
});
