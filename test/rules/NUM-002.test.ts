import { NUM_002 } from '../../src/core/rules/angka/NUM-002';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';

const perkin = (...target: (string | number | { value: string; numberFormat: string })[]) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    ...target.map((isi, i) => [
      i + 1,
      'Meningkatnya layanan',
      `Persentase layanan bidang ${'ABCDEFGH'[i] ?? ''}`,
      'Persen',
      isi,
    ]),
  ],
});

describe('NUM-002', () => {
  test('lolos: numbers, and texts that say more than a figure', () => {
    expect(temuanDari(NUM_002, perkin(40, 71.5, 'Min 93', '81 Persen', '45-55'))).toEqual([]);
  });

  test('gagal: 71,5 as text among numbers', () => {
    const temuan = temuanDari(NUM_002, perkin(40, 50, '71,5', 80));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!E4'], '71,5', '71,5', 'peringatan'],
    ]);
    expect(usulanTemuan(temuan[0])).toEqual({ 'Perkin!E4': 71.5 });
    // in a cell for texts a number would be kept as a text again, and 71,5% needs a percent format
    expect(temuanDari(NUM_002, perkin(40, 50, { value: '71,5', numberFormat: '@' }, 80)).map(usulanTemuan)).toEqual([
      {},
    ]);
    expect(temuanDari(NUM_002, perkin(40, 50, '71,5%', 80)).map(usulanTemuan)).toEqual([{}]);
  });

  test('batas: several in one column are one finding, a column of texts is a matter of form', () => {
    const dua = temuanDari(NUM_002, perkin(40, '50,5', '71,5', 80, 90));
    expect(dua.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Perkin!E3', 'Perkin!E4'], null, 'peringatan'],
    ]);
    expect(usulanTemuan(dua[0])).toEqual({ 'Perkin!E3': 50.5, 'Perkin!E4': 71.5 });
    const semua = temuanDari(NUM_002, perkin('40,1', '50,5', '71.25'));
    expect(semua.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([
      [['Perkin!E2', 'Perkin!E3', 'Perkin!E4'], 'saran'],
    ]);
    const tunggal = temuanDari(NUM_002, perkin('332.29'));
    expect(tunggal.map((satu) => [satu.tingkat, satu.seharusnya])).toEqual([['saran', '332,29']]);
  });
});
