import { PK_027 } from '../../src/core/rules/perkin/PK-027';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const NAMA = ['PERSPEKTIF STAKEHOLDER', 'PERSPEKTIF COSTUMER', 'PERSPEKTIF BISNIS INTERNAL', 'PERSPEKTIF PEMBELAJARAN'];
const SASARAN = [
  [1, 'Meningkatnya layanan pengujian', 1, 'Jumlah sampel yang diuji', 'Sampel', 200],
  [2, 'Meningkatnya kepuasan pelanggan', 1, 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
  [3, 'Meningkatnya mutu proses', 1, 'Persentase aduan yang diselesaikan', 'Persen', 90],
  [4, 'Terwujudnya akuntabilitas kinerja', 1, 'Nilai akuntabilitas kinerja', 'Nilai', 80],
];
const tabel = (nama: readonly string[]) => perkin(nama.flatMap((satu, i) => [[satu], SASARAN[i] ?? []]));

describe('PK-027', () => {
  test('lolos: all four, also misspelt', () => {
    expect(temuanDari(PK_027, { Perkin: tabel(NAMA) })).toEqual([]);
  });

  test('gagal: one is missing, one is empty', () => {
    const kurang = temuanDari(PK_027, { Perkin: tabel(NAMA.filter((_, i) => i !== 1)) });
    expect(kurang.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!A3'], 'saran']]);
    expect(kurang[0]?.pesan).toContain('pelanggan');
    const kosong = temuanDari(PK_027, {
      Perkin: perkin(NAMA.flatMap((satu, i) => (i === 2 ? [[satu]] : [[satu], SASARAN[i] ?? []]))),
    });
    expect(kosong.map((satu) => selTemuan(satu))).toEqual([['Perkin!A7']]);
  });

  test('batas: a Perkin without perspectives', () => {
    expect(temuanDari(PK_027, { Perkin: perkin(PERKIN) })).toEqual([]);
  });
});
