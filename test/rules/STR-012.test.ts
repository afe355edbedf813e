import { STR_012 } from '../../src/core/rules/struktur/STR-012';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu } from '../bantu/tabel-anggaran';

describe('STR-012', () => {
  test('lolos: nothing hidden, or a hidden row outside of the table', () => {
    expect(temuanDari(STR_012, { Pagu: tabelPagu() })).toEqual([]);
    expect(temuanDari(STR_012, { Pagu: tabelPagu() }, { Pagu: { hiddenRows: [40] } })).toEqual([]);
  });

  test('gagal: hidden rows and columns in one finding', () => {
    const temuan = temuanDari(STR_012, { Pagu: tabelPagu() }, { Pagu: { hiddenRows: [4, 5], hiddenColumns: [1] } });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C5', 'Pagu!C6', 'Pagu!B3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran' });
    expect(temuan[0]?.pesan).toContain('baris 5, 6 dan kolom B');
  });

  test('batas: a hidden sheet is hidden as a whole', () => {
    const opsi = { Pagu: { hiddenRows: [4], visibility: 'hidden' as const } };
    expect(temuanDari(STR_012, { Pagu: tabelPagu() }, opsi)).toEqual([]);
  });
});
