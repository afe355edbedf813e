import { PK_028 } from '../../src/core/rules/perkin/PK-028';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { perkin, ubah } from '../bantu/tabel-rencana';

/** SP1.1, SP1.2, SP2.1, SP2.2, SP3.1 with their targets. */
const PERJANJIAN: readonly (readonly Sel[])[] = [
  ['SP1', 'Meningkatnya layanan pengujian', 1, 'Jumlah sampel yang diuji', 'Sampel', 200],
  [null, null, 2, 'Jumlah sertifikat yang terbit', 'Sertifikat', 150],
  ['SP2', 'Meningkatnya kepuasan pelanggan', 1, 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
  [null, null, 2, 'Persentase aduan yang diselesaikan', 'Persen', 90],
  ['SP3', 'Terwujudnya akuntabilitas kinerja', 1, 'Nilai akuntabilitas kinerja', 'Nilai', 80],
];
const capaian = (isi: readonly (readonly Sel[])[]): Sel[][] => [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran Kegiatan', 'No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  ...isi.map((baris) => [...baris, 1]),
];
const dua = (isi: readonly (readonly Sel[])[]) => ({ Perkin: perkin(PERJANJIAN), Capaian: capaian(isi) });

describe('PK-028', () => {
  test('lolos: each code stands beside its words', () => {
    expect(temuanDari(PK_028, dua(PERJANJIAN))).toEqual([]);
  });

  test('gagal: another code for the same words and target', () => {
    const temuan = temuanDari(PK_028, dua(ubah(PERJANJIAN, [4, 0, 'SP4'])));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Capaian!A7'], 'SP4.1', 'SP3.1', 'galat'],
    ]);
  });

  test('gagal: the words of another row beside the right code and target', () => {
    const temuan = temuanDari(PK_028, dua(ubah(PERJANJIAN, [4, 3, 'Jumlah sampel yang diuji'])));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Capaian!D7'], 'Jumlah sampel yang diuji', 'Nilai akuntabilitas kinerja', 'galat'],
    ]);
  });

  test('batas: a sheet with an order of its own, a target that speaks for neither', () => {
    const lain = ubah(PERJANJIAN, [0, 0, 'SP7'], [2, 0, 'SP8'], [4, 0, 'SP9']);
    expect(temuanDari(PK_028, dua(lain))).toEqual([]);
    // a table that leaves an indicator out counts the others on
    const hitung = [
      ...PERJANJIAN.slice(0, 2),
      ['SP2', 'Meningkatnya kepuasan pelanggan', 1, ...(PERJANJIAN[3] ?? []).slice(3)],
      ...PERJANJIAN.slice(4),
    ];
    expect(temuanDari(PK_028, dua(hitung))).toEqual([]);
    // a code that the Perkin gives twice
    const ganda = { Perkin: perkin(ubah(PERJANJIAN, [4, 0, 'SP2'])), Capaian: capaian(PERJANJIAN) };
    expect(temuanDari(PK_028, ganda)).toEqual([]);
    const ragu = temuanDari(PK_028, dua(ubah(PERJANJIAN, [4, 0, 'SP4'], [4, 5, 77])));
    expect(ragu.map((satu) => satu.tingkat)).toEqual(['peringatan']);
  });
});
