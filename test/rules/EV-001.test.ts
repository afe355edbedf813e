import { EV_001 } from '../../src/core/rules/evaluasi/EV-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { EVALUASI, tabelEvaluasi } from '../bantu/tabel-evaluasi';
import { ubah } from '../bantu/tabel-rencana';

describe('EV-001', () => {
  test('lolos: the components add up', () => {
    expect(temuanDari(EV_001, { SAKIP: tabelEvaluasi(EVALUASI) })).toEqual([]);
  });

  test('gagal: 79,55 is written 78,55, and the sum is proposed', () => {
    const [temuan, ...lain] = temuanDari(EV_001, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 4, 78.55])) });
    expect(lain).toEqual([]);
    expect([selTemuan(temuan), temuan?.seharusnya, temuan?.selisih, temuan?.tingkat]).toEqual([
      ['SAKIP!G4'],
      '79,55',
      '1,00',
      'galat',
    ]);
    expect(temuan?.usulan?.edits).toMatchObject([{ before: { value: 78.55 }, after: { value: 79.55 } }]);
  });

  test('batas: rounding of the parts, a blank part, the five components of the former regulation', () => {
    expect(temuanDari(EV_001, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 4, 79.56])) })).toEqual([]);
    expect(temuanDari(EV_001, { SAKIP: tabelEvaluasi(ubah(EVALUASI, [1, 2, null])) })).toEqual([]);
    const lama = tabelEvaluasi(ubah(EVALUASI, [1, 4, 70])).map((baris, i) => [
      ...baris.slice(0, 6),
      i === 1 ? 'Capaian Kinerja' : i === 0 ? null : 10,
      ...baris.slice(6),
    ]);
    expect(temuanDari(EV_001, { SAKIP: lama })).toEqual([]);
  });
});
