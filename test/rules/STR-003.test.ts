import { STR_003 } from '../../src/core/rules/struktur/STR-003';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('STR-003', () => {
  test('lolos: the same caption under two quarters', () => {
    const temuan = temuanDari(
      STR_003,
      {
        TW: [
          ['No', 'Indikator Kinerja', 'Triwulan I', null, 'Triwulan II', null],
          [null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
          [1, 'Indeks kepuasan pelanggan', 3, 3.1, 3.2, 3.3],
          [2, 'Persentase aduan selesai', 80, 81, 85, 86],
        ],
      },
      { TW: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] } },
    );
    expect(temuan).toEqual([]);
  });

  test('gagal: two columns are both called Realisasi', () => {
    const temuan = temuanDari(STR_003, {
      Capaian: [
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Realisasi'],
        [1, 'Indeks kepuasan pelanggan', 3, 3.1, 3.2],
        [2, 'Persentase aduan selesai', 80, 81, 85],
      ],
    });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Capaian!D1', 'Capaian!E1']);
    expect(temuan[0]?.tingkat).toBe('peringatan');
    expect(temuan[0]?.nilai).toBe('Realisasi');
  });

  test('batas: a question asked twice is a matter of form; a year that stands twice is left to STR-004', () => {
    const tanya = 'Narasumber menguasai materi dengan baik';
    const temuan = temuanDari(STR_003, {
      Survei: [
        ['No', 'Indikator Kinerja', tanya, tanya],
        [1, 'Indeks kepuasan pelanggan', 4, 5],
        [2, 'Indeks kepuasan peserta', 4, 4],
      ],
    });
    expect(temuan.map((satu) => [satu.tingkat, selTemuan(satu)])).toEqual([['saran', ['Survei!C1', 'Survei!D1']]]);
    const tahun = temuanDari(STR_003, {
      Renstra: [
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', null, null],
        [null, null, null, 2021, 2021, 2023],
        [1, 'Indeks kepuasan pelanggan', 'Indeks', 3, 3.1, 3.2],
      ],
    });
    expect(tahun).toEqual([]);
  });
});
