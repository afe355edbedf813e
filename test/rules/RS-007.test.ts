import { RS_007 } from '../../src/core/rules/renstra/RS-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENSTRA, renstra } from '../bantu/tabel-rencana';

const kumulatif = (...target: readonly number[]) => ({
  Renstra: renstra([...RENSTRA, ['IK2.1', 'Jumlah usaha yang dibina', 'Usaha (kumulatif)', ...target]]),
});

describe('RS-007', () => {
  test('lolos: a target that counts up', () => {
    expect(temuanDari(RS_007, kumulatif(60, 105, 150, 195))).toEqual([]);
  });

  test('gagal: 150 after 195', () => {
    const temuan = temuanDari(RS_007, kumulatif(60, 105, 195, 150));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Renstra!G7'], '150', 'tidak kurang dari 195', 'galat'],
    ]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Renstra', row: 6, col: 5 }]);
  });

  test('batas: a year without addition, and targets by year', () => {
    expect(temuanDari(RS_007, kumulatif(60, 105, 105, 105))).toEqual([]);
    expect(
      temuanDari(RS_007, { Renstra: renstra([...RENSTRA, ['IK2.1', 'Jumlah usaha', 'Usaha', 9, 8, 7, 6]]) }),
    ).toEqual([]);
  });
});
