import { EV_003 } from '../../src/core/rules/evaluasi/EV-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { EVALUASI, tabelEvaluasi } from '../bantu/tabel-evaluasi';
import { ubah } from '../bantu/tabel-rencana';

describe('EV-003', () => {
  test('lolos: each grade is that of its value', () => {
    expect(temuanDari(EV_003, { SAKIP: tabelEvaluasi(EVALUASI) })).toEqual([]);
  });

  test('gagal: 79,55 is no A', () => {
    const [temuan, ...lain] = temuanDari(EV_003, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 5, 'A'])) });
    expect(lain).toEqual([]);
    expect([selTemuan(temuan), temuan?.nilai, temuan?.seharusnya, temuan?.tingkat]).toEqual([
      ['SAKIP!H4'],
      'A',
      'BB',
      'galat',
    ]);
    expect(temuan?.usulan?.edits).toMatchObject([{ after: { value: 'BB' } }]);
  });

  test('batas: 80 is still BB, words behind the letter, another scale, a blank', () => {
    const tepat = ubah(EVALUASI, [0, 4, 80], [0, 5, 'BB'], [1, 5, 'BB (Sangat Baik)'], [2, 5, null]);
    expect(temuanDari(EV_003, { SAKIP: tabelEvaluasi(tepat) })).toEqual([]);
    expect(temuanDari(EV_003, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [0, 5, 'Tinggi'], [1, 5, 'A-'])) })).toEqual([]);
  });
});
