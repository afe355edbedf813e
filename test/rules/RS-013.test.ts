import { RS_013 } from '../../src/core/rules/renstra/RS-013';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const BERKODE = ubah(PERKIN, [0, 0, 'SK.1'], [1, 0, 'SK.2'], [3, 0, 'SK.3']);

describe('RS-013', () => {
  test('lolos: a code for each sasaran', () => {
    expect(temuanDari(RS_013, { Perkin: perkin(BERKODE) })).toEqual([]);
  });

  test('gagal: SK.1 stands for two sasaran', () => {
    const temuan = temuanDari(RS_013, { Perkin: perkin(ubah(BERKODE, [3, 0, 'SK 1'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Perkin!A6'], 'SK 1', 'galat'],
    ]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Perkin', row: 2, col: 0 }]);
  });

  test('batas: the same sasaran spelt twice, numbers that count rows', () => {
    const ejaan = ubah(BERKODE, [3, 0, 'SK.1'], [3, 1, 'Meningkatnya pelayanan pengujian']);
    expect(temuanDari(RS_013, { Perkin: perkin(ejaan) })).toEqual([]);
    expect(temuanDari(RS_013, { Perkin: perkin(ubah(PERKIN, [3, 0, 1])) })).toEqual([]);
  });
});
