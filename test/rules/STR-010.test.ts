import { STR_010 } from '../../src/core/rules/struktur/STR-010';
import { selTemuan, temuanDari } from '../bantu/bahan';

const KEPALA = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'];

describe('STR-010', () => {
  test('lolos: every capaian is a number', () => {
    expect(
      temuanDari(STR_010, { Capaian: [KEPALA, [1, 'Persentase aduan selesai', 'Persen', 80, 90, 112.5]] }),
    ).toEqual([]);
  });

  test('gagal: #REF! beside a target and a realisasi that give a capaian', () => {
    // 90 / 80 = 112,50%
    const temuan = temuanDari(STR_010, {
      Capaian: [
        KEPALA,
        [1, 'Persentase aduan selesai', 'Persen', 80, 90, { value: '#REF!', formula: 'E2/#REF!' }],
        [2, 'Jumlah laporan', 'Laporan', 4, 4, 100],
      ],
    });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Capaian!F2']);
    expect([temuan[0]?.nilai, temuan[0]?.seharusnya, temuan[0]?.tingkat]).toEqual(['#REF!', '112,50%', 'galat']);
  });

  test('batas: nothing can be computed over a zero target; errors outside of tables are milder, a note with # is none', () => {
    const nol = temuanDari(STR_010, {
      Capaian: [KEPALA, [1, 'Jumlah paten', 'Paten', 0, 0, '#DIV/0!'], [2, 'Jumlah laporan', 'Laporan', 4, 4, 100]],
    });
    expect(nol.map((satu) => [selTemuan(satu), satu.seharusnya])).toEqual([[['Capaian!F2'], null]]);
    const lepas = temuanDari(STR_010, { Catatan: [['#catatan'], [], ['#N/A']] });
    expect(lepas.map((satu) => [satu.tingkat, selTemuan(satu)])).toEqual([['peringatan', ['Catatan!A3']]]);
    const tersembunyi = temuanDari(STR_010, { Lama: [['#N/A']] }, { Lama: { visibility: 'hidden' } });
    expect(tersembunyi.map((satu) => satu.tingkat)).toEqual(['saran']);
  });
});
