import { NUM_006 } from '../../src/core/rules/angka/NUM-006';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (indikator: string, satuan: string, target: number) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    [1, 'Meningkatnya layanan', indikator, satuan, target],
    [2, 'Meningkatnya layanan', 'Persentase aduan selesai', 'Persen', 92.5],
  ],
});

describe('NUM-006', () => {
  test('lolos: whole people', () => {
    expect(temuanDari(NUM_006, perkin('Jumlah peserta pelatihan', 'Orang', 1576))).toEqual([]);
  });

  test('gagal: 1,576 people are 1.576 whose separator was taken for a comma', () => {
    const temuan = temuanDari(NUM_006, perkin('Jumlah peserta pelatihan', 'Orang', 1.576));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!E2'], '1,576', '1.576', 'galat'],
    ]);
  });

  test('batas: half a person is doubtful; means, thousands and other units have decimals', () => {
    expect(
      temuanDari(NUM_006, perkin('Jumlah peserta pelatihan', 'Orang', 12.5)).map((satu) => [
        satu.tingkat,
        satu.seharusnya,
      ]),
    ).toEqual([['peringatan', null]]);
    expect(temuanDari(NUM_006, perkin('Rata-rata peserta pelatihan', 'Orang', 12.5))).toEqual([]);
    expect(temuanDari(NUM_006, perkin('Jumlah peserta pelatihan', 'Ribu Orang', 1.576))).toEqual([]);
    expect(temuanDari(NUM_006, perkin('Volume ekspor', 'Ton', 1.576))).toEqual([]);
  });
});
