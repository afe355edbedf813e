import { RS_003 } from '../../src/core/rules/renstra/RS-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { RENSTRA, renstra } from '../bantu/tabel-rencana';

/** The matrix with a column of baselines behind the unit. */
const berkondisi = (...awal: readonly Sel[]): Sel[][] =>
  renstra(RENSTRA).map((baris, i) => {
    const isi = i === 1 ? 'Baseline' : i < 3 ? null : (awal[i - 3] ?? null);
    return i === 0 ? baris : [...baris.slice(0, 3), isi, ...baris.slice(3)];
  });

describe('RS-003', () => {
  test('lolos: each baseline is told; "-" is one', () => {
    expect(temuanDari(RS_003, { Renstra: berkondisi(90, '-', 75) })).toEqual([]);
    expect(temuanDari(RS_003, { Renstra: renstra(RENSTRA) })).toEqual([]);
  });

  test('gagal: the second is blank', () => {
    const temuan = temuanDari(RS_003, { Renstra: berkondisi(90, null, 75) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Renstra!D5'], 'saran']]);
  });

  test('batas: a column that most rows leave blank', () => {
    expect(temuanDari(RS_003, { Renstra: berkondisi(90, null, null) })).toEqual([]);
    expect(temuanDari(RS_003, { Renstra: berkondisi(null, null, null) })).toEqual([]);
  });
});
