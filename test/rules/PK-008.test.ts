import { PK_008 } from '../../src/core/rules/perkin/PK-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

describe('PK-008', () => {
  test('lolos: figures, a range, a grade, yes and no', () => {
    const isi = ubah(PERKIN, [0, 5, '45-55'], [1, 5, 'BB'], [2, 5, 'Ada']);
    expect(temuanDari(PK_008, { Perkin: perkin(isi) })).toEqual([]);
  });

  test('gagal: a target that nobody can measure', () => {
    const temuan = temuanDari(PK_008, { Perkin: perkin(ubah(PERKIN, [2, 5, 'Sebaik mungkin'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat, satu.nilai])).toEqual([
      [['Perkin!F5'], 'peringatan', 'Sebaik mungkin'],
    ]);
  });

  test('batas: damaged figures are NUM-001, words throughout are a scale, "-" and blanks are nothing', () => {
    expect(temuanDari(PK_008, { Perkin: perkin(ubah(PERKIN, [2, 5, '9O 5'], [1, 5, '-'], [0, 5, null])) })).toEqual([]);
    const kata = ubah(PERKIN, [0, 5, 'Terlayani'], [1, 5, 'Terukur'], [2, 5, 'Terselesaikan'], [3, 5, 'Tersusun']);
    expect(temuanDari(PK_008, { Perkin: perkin(kata) })).toEqual([]);
  });
});
