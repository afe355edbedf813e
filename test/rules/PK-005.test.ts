import { PK_005 } from '../../src/core/rules/perkin/PK-005';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (...baris: [string, string | null, number | string][]) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    ...baris.map((isi, i) => [i + 1, 'Meningkatnya layanan', ...isi]),
  ],
});

describe('PK-005', () => {
  test('lolos: the unit in its column, in brackets, or beside the figure', () => {
    expect(
      temuanDari(
        PK_005,
        perkin(
          ['Jumlah laporan', 'Laporan', 4],
          ['Lulusan pelatihan (Orang)', null, 40],
          ['Temuan selesai', null, '7 temuan'],
        ),
      ),
    ).toEqual([]);
  });

  test('gagal: 40 of nothing', () => {
    const temuan = temuanDari(PK_005, perkin(['Jumlah laporan', 'Laporan', 4], ['Jumlah lulusan pelatihan', null, 40]));
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!D3'], 'galat']]);
  });

  test('batas: a grade needs no unit, a name that says its unit is milder, a table without the column is one finding', () => {
    expect(temuanDari(PK_005, perkin(['Jumlah laporan', 'Laporan', 4], ['Predikat evaluasi', null, 'BB']))).toEqual([]);
    const tersirat = temuanDari(
      PK_005,
      perkin(['Jumlah laporan', 'Laporan', 4], ['Persentase aduan selesai', null, 90]),
    );
    expect(tersirat.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!D3'], 'peringatan']]);
    const tanpaKolom = temuanDari(PK_005, {
      Perkin: [
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2024'],
        [1, 'Meningkatnya layanan', 'Jumlah laporan', 4],
        [2, 'Meningkatnya layanan', 'Jumlah lulusan pelatihan', 40],
      ],
    });
    expect(tanpaKolom.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([
      [['Perkin!C2', 'Perkin!C3'], 'peringatan'],
    ]);
  });
});
