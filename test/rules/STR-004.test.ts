import { STR_004, tahunTertukar } from '../../src/core/rules/struktur/STR-004';
import { selTemuan, temuanDari } from '../bantu/bahan';

const renstra = (...tahun: number[]) => ({
  Renstra: [
    ['Matriks Target Renstra 2020-2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', null, null, null, null],
    [null, null, null, ...tahun],
    [1, 'Indeks kepuasan pelanggan', 'Indeks', 3.1, 3.2, 3.3, 3.4, 3.5],
    [2, 'Persentase aduan selesai', 'Persen', 80, 82, 84, 86, 88],
  ],
});
const GABUNG = { Renstra: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2'] } };

describe('STR-004', () => {
  test('lolos: five years, one after another', () => {
    expect(temuanDari(STR_004, renstra(2020, 2021, 2022, 2023, 2024), GABUNG)).toEqual([]);
  });

  test('gagal: 2022 stands where 2021 should', () => {
    const temuan = temuanDari(STR_004, renstra(2020, 2022, 2022, 2023, 2024), GABUNG);
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Renstra!E3']);
    expect([temuan[0]?.nilai, temuan[0]?.seharusnya]).toEqual(['2022', '2021']);
    expect(temuan[0]?.tautan.map((sel) => sel.col)).toEqual([3, 5]);
  });

  test('batas: years left out and series that two changes would mend accuse nobody; a title of other years does', () => {
    expect(tahunTertukar([2019, 2021, 2022])).toBeNull();
    expect(tahunTertukar([2022, 2022])).toBeNull();
    expect(tahunTertukar([2020, 2020, 2020, 2023])).toBeNull();
    expect(tahunTertukar([2024, 2023, 2023, 2021])).toEqual({ indeks: 2, seharusnya: 2022 });
    const judul = temuanDari(STR_004, {
      Perkin: [
        ['Perjanjian Kinerja Tahun 2023'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
        [1, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
      ],
    });
    expect(judul.map((satu) => [satu.tingkat, selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([
      ['peringatan', ['Perkin!A1'], '2023', '2024'],
    ]);
  });
});
