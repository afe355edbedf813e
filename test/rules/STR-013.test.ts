import { STR_013 } from '../../src/core/rules/struktur/STR-013';
import { selTemuan, temuanDari } from '../bantu/bahan';

const lembar = (...rumus: string[]) => ({
  Pagu: [['Uraian', 'Pagu'], ...rumus.map((formula) => ['A', { value: 1, formula }])],
});

describe('STR-013', () => {
  test('lolos: references inside the workbook, to tables as well', () => {
    expect(temuanDari(STR_013, lembar('Perkin!B2', 'SUM(Tabel1[Pagu])', 'Tabel1[[#This Row],[Pagu]]*2'))).toEqual([]);
  });

  test('gagal: another workbook, by number and by path', () => {
    const temuan = temuanDari(STR_013, lembar('[1]Sheet1!A1', "'C:\\data\\[pagu.xlsx]Rekap'!B2", '[1]Sheet1!A2'));
    expect(temuan.map(selTemuan)).toEqual([['Pagu!B2', 'Pagu!B4'], ['Pagu!B3']]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
  });

  test('batas: a typed figure, and brackets in a text', () => {
    expect(temuanDari(STR_013, lembar('"[1]"&A2', 'IF(A1="[x]",Perkin!B1,0)'))).toEqual([]);
  });
});
