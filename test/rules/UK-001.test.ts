import { UK_001 } from '../../src/core/rules/capaian/UK-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian } from '../bantu/tabel-capaian';

const TERISI = [
  [200, 230, persen(1.15)],
  [5, 6, persen(1.2)],
  [4, 3, persen(0.75)],
];

describe('UK-001', () => {
  it('lolos', () => {
    expect(temuanDari(UK_001, { Capaian: tabelCapaian(TERISI) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(UK_001, { Capaian: tabelCapaian([...TERISI, [80, null, null]]) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!F6']]);
    expect(temuan[0]?.tingkat).toBe('galat');
  });

  it('batas: "-" berarti tidak ada, dan tahun yang baru mulai diisi belum berakhir', () => {
    expect(temuanDari(UK_001, { Capaian: tabelCapaian([...TERISI, [80, '-', null]]) })).toEqual([]);
    const baru = [TERISI[0] ?? [], [5, null, null], [4, null, null], [80, null, null]];
    expect(temuanDari(UK_001, { Capaian: tabelCapaian(baru) })).toEqual([]);
  });

  it('batas: tanpa target tidak diminta realisasi', () => {
    expect(temuanDari(UK_001, { Capaian: tabelCapaian([...TERISI, ['-', null, null]]) })).toEqual([]);
  });
});
