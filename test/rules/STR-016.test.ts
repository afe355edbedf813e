import { STR_016 } from '../../src/core/rules/struktur/STR-016';
import { selTemuan, temuanDari } from '../bantu/bahan';

const renstra = (target: string, realisasi: string) => ({
  Renstra: [
    ['Capaian Renstra 2023-2024'],
    ['Indikator Kinerja', 2023, null, 2024, null, 'TOTAL 2023-2024', null],
    [null, 'Target', 'Realisasi', 'Target', 'Realisasi', target, realisasi],
    ['Jumlah perusahaan yang difasilitasi', 2, 3, 4, 4, 6, 7],
    ['Jumlah produk yang diuji', 20, 23, 24, 24, 44, 47],
  ],
});
const opsi = { Renstra: { merges: ['B2:C2', 'D2:E2', 'F2:G2'] } };

const layanan = (label: string) => ({
  PNBP: [
    ['Realisasi PNBP TA 2022-2024'],
    ['Uraian', 2022, 2023, 2024],
    ['Target Penerimaan (Rp)', 5_000_000, 5_500_000, 6_800_000],
    ['Realisasi Penerimaan (Rp)', 4_200_000, 5_900_000, 9_000_000],
    [label, null, 41.8, 68.48],
  ],
});

describe('STR-016', () => {
  test('lolos: header and label name the year of their figures', () => {
    expect(temuanDari(STR_016, renstra('Target sampai 2024', 'Realisasi sd 2024'), opsi)).toEqual([]);
    expect(temuanDari(STR_016, layanan('Peningkatan realisasi (%)'))).toEqual([]);
  });

  test('gagal: "sd 2023" under a total to 2024', () => {
    const temuan = temuanDari(STR_016, renstra('Target sampai 2024', 'Realisasi sd 2023'), opsi);
    expect(temuan.map(selTemuan)).toEqual([['Renstra!G3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '2023', seharusnya: '2024' });
  });

  test('gagal: a label of 2023 in a row that has a figure of 2024, and one odd label of five', () => {
    const temuan = temuanDari(STR_016, layanan('Peningkatan realisasi di tahun 2023 (%)'));
    expect(temuan.map(selTemuan)).toEqual([['PNBP!A5']]);
    expect(temuan[0]).toMatchObject({ nilai: '2023', seharusnya: '2024' });
    const kegiatan = [2024, 2024, 2023, 2024, 2024].map((tahun, i) => [
      `Pelatihan ${'ABCDE'[i] ?? ''} tahun ${tahun}`,
      10 + i,
      3,
    ]);
    const ganjil = { Rincian: [['Rincian Pelatihan'], ['Kegiatan', 'Peserta', 'Hari'], ...kegiatan] };
    expect(temuanDari(STR_016, ganjil).map(selTemuan)).toEqual([['Rincian!A5']]);
  });

  test('batas: rows that are years, and a label whose figures end with its year', () => {
    const tahun = {
      Rincian: [
        ['Anggaran'],
        ['Uraian', 'Pagu', 'Realisasi'],
        ['Tahun 2022', 1, 1],
        ['Tahun 2023', 2, 2],
        ['Tahun 2024', 3, 2],
      ],
    };
    expect(temuanDari(STR_016, tahun)).toEqual([]);
    const berhenti = layanan('Peningkatan di tahun 2023 (%)');
    const baris = berhenti.PNBP[4];
    if (baris !== undefined) baris[3] = '-';
    expect(temuanDari(STR_016, berhenti)).toEqual([]);
  });
});
