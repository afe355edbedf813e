import { nomorTertukar } from '../../src/core/rules/struktur/deret-nomor';
import { STR_007 } from '../../src/core/rules/struktur/STR-007';
import { selTemuan, temuanDari } from '../bantu/bahan';

const tabel = (nomorKolom: (number | string)[], nomorBaris: number[]) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    nomorKolom,
    ...nomorBaris.map((no, i) => [
      no,
      'Meningkatnya layanan',
      `Jumlah laporan bidang ${'ABCDE'[i] ?? ''}`,
      'Laporan',
      i + 2,
    ]),
  ],
});

describe('STR-007', () => {
  test('lolos: 1 to 5 over rows 1 to 4', () => {
    expect(temuanDari(STR_007, tabel([1, 2, 3, 4, 5], [1, 2, 3, 4]))).toEqual([]);
  });

  test('gagal: 43 between 2 and 4, and a column number that is off', () => {
    const baris = temuanDari(STR_007, tabel([1, 2, 3, 4, 5], [1, 2, 43, 4]));
    expect(baris.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([[['Perkin!A5'], '43', '3']]);
    expect(baris[0]?.tautan.map((sel) => sel.row)).toEqual([3, 5]);
    const kolom = temuanDari(STR_007, tabel([1, 2, 2, 4, 5], [1, 2, 3, 4]));
    expect(kolom.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([[['Perkin!C2'], '2', '3']]);
  });

  test('batas: a count that starts anew or leaves a number out is no slip', () => {
    expect(nomorTertukar([1, 2, 3, 1, 2, 3])).toEqual([]);
    expect(nomorTertukar([1, 2, 4, 5])).toEqual([]);
    expect(nomorTertukar([1, 1, 1, 2])).toEqual([]);
    expect(nomorTertukar([7, 9, 9])).toEqual([{ indeks: 1, seharusnya: 8 }]);
  });
});
