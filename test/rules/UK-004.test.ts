import { UK_004 } from '../../src/core/rules/capaian/UK-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

const LAIN = [
  [200, 230, persen(1.15)],
  [5, 6, persen(1.2)],
];
const dengan = (...baris: Sel[]): Record<string, Sel[][]> => ({ Capaian: tabelCapaian([...LAIN, baris]) });

describe('UK-004', () => {
  it('lolos', () => {
    expect(temuanDari(UK_004, dengan(0, 3, 'n/a'))).toEqual([]);
    expect(temuanDari(UK_004, dengan(4, 3, persen(0.75)))).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(UK_004, dengan(0, 3, persen(3)));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: 'tidak dapat dihitung' });
  });

  it('gagal: pembagian dengan nol', () => {
    expect(temuanDari(UK_004, dengan(0, 0, '#DIV/0!')).map(selTemuan)).toEqual([['Capaian!G5']]);
  });

  it('batas: 100% adalah kelaziman yang perlu dinyatakan', () => {
    expect(temuanDari(UK_004, dengan(0, 3, persen(1)))).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
