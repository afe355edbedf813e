import { bacaNomor, lompatan } from '../../src/core/rules/struktur/nomor-lompat';
import { STR_015 } from '../../src/core/rules/struktur/STR-015';
import { selTemuan, temuanDari } from '../bantu/bahan';

const daftar = (nomor: readonly (number | string)[]) => ({
  Rincian: [
    ['Daftar Mitra'],
    ['No', 'Mitra', 'Tentang'],
    ...nomor.map((no, i) => [no, `Mitra ${i}`, 'Kerja sama teknis']),
  ],
});

describe('STR-015', () => {
  test('lolos: 1 to 5, and two lists one after the other', () => {
    expect(temuanDari(STR_015, daftar([1, 2, 3, 4, 5]))).toEqual([]);
    expect(temuanDari(STR_015, daftar(['1.', '2.', '1.', '2.', '3.']))).toEqual([]);
  });

  test('gagal: 3 is left out, and B', () => {
    const angka = temuanDari(STR_015, daftar([1, 2, 4, 5]));
    expect(angka.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([
      [['Rincian!A4', 'Rincian!A5'], '2; 4', '3'],
    ]);
    const pagu = ['A', 'C', 'D', 'E'].map((kode, i) => [kode, `Pemeliharaan ${i}`, 1_000_000 * (i + 1)]);
    const rincian = {
      Pagu: [['Rincian Pagu'], ['Kode', 'Uraian', 'Pagu (Rp)'], ['002', 'Operasional', 10_000_000], ...pagu],
    };
    expect(temuanDari(STR_015, rincian)).toMatchObject([{ tingkat: 'saran', nilai: 'A; C', seharusnya: 'B' }]);
  });

  test('batas: short lists, other steps, several gaps and codes', () => {
    expect(
      [
        [1, 2, 4],
        [1, 3, 5, 7],
        [2, 3, 5, 6],
        [1, 2, 3, 5],
      ].flatMap(lompatan),
    ).toEqual([]);
    expect(lompatan([1, 2, 1, 2, 4, 5])).toEqual([{ indeks: 4, hilang: 3 }]);
    expect(['IV', '1.2', 'AB', '', '1234'].map(bacaNomor)).toEqual([null, null, null, null, null]);
  });
});
