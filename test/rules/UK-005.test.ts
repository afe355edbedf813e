import { UK_005 } from '../../src/core/rules/capaian/UK-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian } from '../bantu/tabel-capaian';

const tabel = (realisasi: number, capaian: number): ReturnType<typeof tabelCapaian> =>
  tabelCapaian([
    [200, 230, persen(1.15)],
    [5, realisasi, persen(capaian)],
    [4, 3, persen(0.75)],
  ]);

describe('UK-005', () => {
  it('lolos', () => {
    expect(temuanDari(UK_005, { Capaian: tabel(6, 1.2) })).toEqual([]);
  });

  it('gagal', () => {
    // 13/5 = 260%, once although two tables print it
    const temuan = temuanDari(UK_005, { Capaian: tabel(13, 2.6), Lampiran: tabel(13, 2.6) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '260,00%' });
  });

  it('batas: tepat dua kali target belum disebut', () => {
    expect(temuanDari(UK_005, { Capaian: tabel(10, 2) })).toEqual([]);
  });
});
