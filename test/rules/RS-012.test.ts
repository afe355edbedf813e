import { RS_012 } from '../../src/core/rules/renstra/RS-012';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { RENSTRA, renstra } from '../bantu/tabel-rencana';

const ISI = [
  ...RENSTRA,
  ['IK1.4', 'Nilai akuntabilitas kinerja', 'Nilai', 70, 74, 77, 80],
  ['IK1.5', 'Jumlah kajian', 'Dokumen', 1, 2, 3, 4],
];
/** The matrix with a column of units behind the targets. */
const berunit = (...unit: readonly Sel[]): Sel[][] =>
  renstra(ISI).map((baris, i) =>
    i === 1 ? [...baris, null, null, null, 'Unit Penanggung Jawab'] : i < 3 ? baris : [...baris, unit[i - 3] ?? null],
  );

describe('RS-012', () => {
  test('lolos: each row has its unit', () => {
    expect(temuanDari(RS_012, { Renstra: berunit('Uji', 'Mutu', 'Mutu', 'Umum', 'Umum') })).toEqual([]);
    expect(temuanDari(RS_012, { Renstra: renstra(ISI) })).toEqual([]);
  });

  test('gagal: one of five has none', () => {
    const temuan = temuanDari(RS_012, { Renstra: berunit('Uji', 'Mutu', null, 'Umum', 'Umum') });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Renstra!H6'], 'saran']]);
  });

  test('batas: a unit that is named once for a block of rows', () => {
    expect(temuanDari(RS_012, { Renstra: berunit('Uji', null, null, 'Umum', null) })).toEqual([]);
    const gabung = { Renstra: { merges: ['H4:H6', 'H7:H8'] } };
    expect(temuanDari(RS_012, { Renstra: berunit('Uji', null, null, 'Umum', null) }, gabung)).toEqual([]);
  });
});
