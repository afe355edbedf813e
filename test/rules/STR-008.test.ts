import { STR_008 } from '../../src/core/rules/struktur/STR-008';
import { selTemuan, temuanDari } from '../bantu/bahan';

const KEPALA = ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2024'];

describe('STR-008', () => {
  test('lolos: the sasaran holds for the rows below it', () => {
    const temuan = temuanDari(STR_008, {
      Perkin: [
        KEPALA,
        [1, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
        [2, null, 'Persentase aduan selesai', 'Persen', 90],
      ],
    });
    expect(temuan).toEqual([]);
  });

  test('gagal: the first indicator of a Perkin stands under no sasaran', () => {
    const temuan = temuanDari(STR_008, {
      Perkin: [
        KEPALA,
        [1, null, 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
        [2, 'Meningkatnya layanan', 'Persentase aduan selesai', 'Persen', 90],
      ],
    });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Perkin!B2']);
    expect(temuan[0]?.tingkat).toBe('galat');
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Perkin', row: 1, col: 2 }]);
  });

  test('batas: a target with a unit beside a blank name is told, an indicator of a tujuan is not', () => {
    const tanpaNama = temuanDari(STR_008, {
      Perkin: [
        KEPALA,
        [1, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
        [2, null, null, 'Laporan', 7],
        [3, null, 'Persentase aduan selesai', 'Persen', 90],
      ],
    });
    expect(tanpaNama.map((satu) => [satu.tingkat, selTemuan(satu), satu.nilai])).toEqual([
      ['peringatan', ['Perkin!E3'], '7'],
    ]);
    const tujuan = temuanDari(STR_008, {
      Renstra: [
        ['Tujuan', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2023', 'Target 2024', 'Target 2025'],
        ['Meningkatnya daya saing', null, 'Pertumbuhan industri', 'Persen', 5, 6, 7],
        [null, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.3, 3.4, 3.5],
      ],
    });
    expect(tujuan).toEqual([]);
  });
});
