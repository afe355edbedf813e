import { PK_024 } from '../../src/core/rules/perkin/PK-024';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KAMUS, kamus, PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

describe('PK-024', () => {
  test('lolos: each polarity is told', () => {
    expect(temuanDari(PK_024, { Kamus: kamus(KAMUS) })).toEqual([]);
  });

  test('gagal: one blank, one in words that say nothing', () => {
    const temuan = temuanDari(PK_024, { Kamus: kamus(ubah(KAMUS, [1, 5, null], [2, 5, 'Sesuai rencana'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Kamus!F4'], null, 'peringatan'],
      [['Kamus!F5'], 'Sesuai rencana', 'peringatan'],
    ]);
  });

  test('batas: no column, a column that is blank throughout, a column of other words', () => {
    expect(temuanDari(PK_024, { Perkin: perkin(PERKIN) })).toEqual([]);
    expect(temuanDari(PK_024, { Kamus: kamus(ubah(KAMUS, [0, 5, null], [1, 5, null], [2, 5, null])) })).toEqual([]);
    expect(temuanDari(PK_024, { Kamus: kamus(ubah(KAMUS, [0, 5, 'IKU'], [1, 5, 'IKK'], [2, 5, 'IKU'])) })).toEqual([]);
  });
});
