import { RS_002 } from '../../src/core/rules/renstra/RS-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENSTRA, renstra, ubah } from '../bantu/tabel-rencana';

describe('RS-002', () => {
  test('lolos: every year is filled, or said to have none', () => {
    expect(temuanDari(RS_002, { Renstra: renstra(RENSTRA) })).toEqual([]);
    expect(temuanDari(RS_002, { Renstra: renstra(ubah(RENSTRA, [0, 3, 'n/a'], [1, 4, '-'])) })).toEqual([]);
  });

  test('gagal: two blanks between and behind', () => {
    const temuan = temuanDari(RS_002, { Renstra: renstra(ubah(RENSTRA, [0, 4, null], [2, 6, null])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([
      [['Renstra!E4', 'Renstra!G6'], 'peringatan'],
    ]);
  });

  test('batas: blanks before the first target are softer, a row without any is none, a merged cell is filled', () => {
    const baru = temuanDari(RS_002, { Renstra: renstra(ubah(RENSTRA, [1, 3, null], [1, 4, null])) });
    expect(baru.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Renstra!D5', 'Renstra!E5'], 'saran']]);
    const kosong = ubah(RENSTRA, [1, 3, null], [1, 4, null], [1, 5, null], [1, 6, null]);
    expect(temuanDari(RS_002, { Renstra: renstra(kosong) })).toEqual([]);
    const gabung = { Renstra: { merges: ['D4:E4'] } };
    expect(temuanDari(RS_002, { Renstra: renstra(ubah(RENSTRA, [0, 4, null])) }, gabung)).toEqual([]);
  });
});
