import { RS_022 } from '../../src/core/rules/renstra/RS-022';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';

const pohon = (...baris: readonly (readonly Sel[])[]) => [
  ['Pohon Kinerja'],
  ['Badan', null, 'Balai', null],
  ['Sasaran Program', 'Indikator Kinerja', 'Sasaran Kegiatan', 'Indikator Kinerja'],
  ...baris.map((satu) => [...satu]),
];
const A = [
  'Meningkatnya daya saing',
  'Nilai tambah industri',
  'Meningkatnya layanan pengujian',
  'Jumlah sampel yang diuji',
];
const B = [
  'Meningkatnya mutu layanan',
  'Indeks layanan',
  'Meningkatnya kepuasan pelanggan',
  'Indeks kepuasan pelanggan',
];
const C = ['Terwujudnya tata kelola', 'Nilai tata kelola', 'Terwujudnya akuntabilitas', 'Nilai akuntabilitas'];

describe('RS-022', () => {
  test('lolos: each is taken up', () => {
    expect(temuanDari(RS_022, { Pohon: pohon(A, B, C) })).toEqual([]);
  });

  test('gagal: the second is not', () => {
    const temuan = temuanDari(RS_022, { Pohon: pohon(A, [...B.slice(0, 2), null, null], C) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Pohon!A5'], 'saran']]);
  });

  test('batas: taken up on the next row, or by an indicator under the sasaran above', () => {
    const bawah = [null, null, 'Meningkatnya kepuasan pelanggan', 'Indeks kepuasan pelanggan'];
    expect(temuanDari(RS_022, { Pohon: pohon(A, [...B.slice(0, 2), null, null], bawah, C) })).toEqual([]);
    expect(temuanDari(RS_022, { Pohon: pohon(A, [...B.slice(0, 2), null, 'Indeks kepuasan pelanggan'], C) })).toEqual(
      [],
    );
  });
});
