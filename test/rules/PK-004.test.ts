import { PK_004 } from '../../src/core/rules/perkin/PK-004';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (...target: (number | string | null)[]) => [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target'],
  ...target.map((isi, i) => [
    i + 1,
    'Meningkatnya layanan',
    `IK1.${i + 1}`,
    ['Persentase aduan selesai', 'Jumlah laporan hasil uji', 'Predikat evaluasi'][i] ?? '',
    'Persen',
    isi,
  ]),
];

describe('PK-004', () => {
  test('lolos: every indicator has a target, "-" is one that was said', () => {
    expect(temuanDari(PK_004, { Perkin: perkin(90, 4, '-') })).toEqual([]);
  });

  test('gagal: the second target is blank', () => {
    const temuan = temuanDari(PK_004, { Perkin: perkin(90, null, 'BB') });
    expect(temuan.map((satu) => [selTemuan(satu), satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!F4'], null, 'galat'],
    ]);
  });

  test('batas: another table tells the target; a merged one counts for both rows; an empty form is none', () => {
    const renstra = [
      ['Kode', 'Indikator Kinerja', 'Satuan', 'Target', null, null],
      [null, null, null, 2023, 2024, 2025],
      ['IK1.1', 'Persentase aduan selesai', 'Persen', 85, 90, 95],
      ['IK1.2', 'Jumlah laporan hasil uji', 'Persen', 3, 4, 5],
      ['IK1.3', 'Predikat evaluasi', 'Persen', 'B', 'BB', 'BB'],
    ];
    const temuan = temuanDari(
      PK_004,
      { Perkin: perkin(90, null, 'BB'), Renstra: renstra },
      { Renstra: { merges: ['D1:F1'] } },
    );
    expect(temuan.map((satu) => [selTemuan(satu), satu.seharusnya])).toEqual([[['Perkin!F4'], '4']]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Renstra', row: 3, col: 4 }]);
    expect(temuanDari(PK_004, { Perkin: perkin(90, null, 'BB') }, { Perkin: { merges: ['F3:F4'] } })).toEqual([]);
    expect(temuanDari(PK_004, { Perkin: perkin(null, null, null) })).toEqual([]);
    // one of three filled: a form that was begun
    const mulai = temuanDari(PK_004, { Perkin: perkin(90, null, null) });
    expect(mulai.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!F4', 'Perkin!F5'], 'peringatan']]);
  });
});
