import { EV_004 } from '../../src/core/rules/evaluasi/EV-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { EVALUASI, tabelEvaluasi } from '../bantu/tabel-evaluasi';
import { ubah } from '../bantu/tabel-rencana';

describe('EV-004', () => {
  test('lolos: all components are weights times steps of the scale', () => {
    expect(temuanDari(EV_004, { SAKIP: tabelEvaluasi(EVALUASI) })).toEqual([]);
  });

  test('gagal: 30 times no such share is 25,3', () => {
    // shares come in whole percent points, so 30 x n% ends in a multiple of 0,3
    const temuan = temuanDari(EV_004, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 0, 25.3])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['SAKIP!C4'], '25,3', 'saran'],
    ]);
  });

  test('batas: averages of several evaluators reach any value; nothing at all is reached too', () => {
    const rata = EVALUASI.map((baris, i) => [25.31 + i, 23.77 + i, 12.34, 19.29, ...baris.slice(4)]);
    expect(temuanDari(EV_004, { SAKIP: tabelEvaluasi(rata) })).toEqual([]);
    expect(temuanDari(EV_004, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [0, 0, 0])) })).toEqual([]);
  });
});
