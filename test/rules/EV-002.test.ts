import { EV_002 } from '../../src/core/rules/evaluasi/EV-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { EVALUASI, tabelEvaluasi } from '../bantu/tabel-evaluasi';
import { ubah } from '../bantu/tabel-rencana';

describe('EV-002', () => {
  test('lolos: no component exceeds its weight; the whole weight is reached', () => {
    expect(temuanDari(EV_002, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [0, 0, 30], [0, 2, 15])) })).toEqual([]);
  });

  test('gagal: 123 of 15, and less than nothing', () => {
    const temuan = temuanDari(EV_002, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 2, 123], [2, 3, -1])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.seharusnya, satu.tingkat])).toEqual([
      [['SAKIP!E4'], '0 sampai 15', 'galat'],
      [['SAKIP!F5'], '0 sampai 25', 'galat'],
    ]);
  });

  test('batas: a table in shares of 100', () => {
    const persen = EVALUASI.map(() => [84, 79, 82, 77, 80.45, 'A']);
    expect(temuanDari(EV_002, { SAKIP: tabelEvaluasi(persen) })).toEqual([]);
  });
});
