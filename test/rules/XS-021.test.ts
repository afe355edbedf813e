import { XS_021 } from '../../src/core/rules/lintas/XS-021';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { INDIKATOR, type Sel } from '../bantu/tabel-lintas';

/**
 * A No, B indikator, C satuan, D to I target and realisasi of 2022 to 2024, J and K of all years; data from row 4. Shares and
 * scores end at their last target, counts add up.
 */
const TARGET: readonly (readonly Sel[])[] = [
  [70, 75, 80, 80],
  [8, 9, 10, 27],
  [3.3, 3.4, 3.5, 3.5],
  [70, 72, 75, 75],
  [80, 82, 85, 85],
];
const tabel = (target: readonly (readonly Sel[])[]): Sel[][] => [
  ['Realisasi Renstra 2022-2024'],
  ['No', 'Indikator Kinerja', 'Satuan', 2022, null, 2023, null, 2024, null, 'TOTAL', null],
  [null, null, null, ...['', '', '', ''].flatMap(() => ['Target', 'Realisasi'])],
  ...target.map((isi, i): Sel[] => [
    i + 1,
    INDIKATOR[i]?.[0] ?? '',
    INDIKATOR[i]?.[1] ?? '',
    ...isi.flatMap((satu): Sel[] => [satu, satu]),
  ]),
];
const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'];
const periksa = (target: readonly (readonly Sel[])[]) =>
  temuanDari(XS_021, { Renstra: tabel(target) }, { Renstra: { merges } });
const ganti = (row: number, total: Sel): Sel[][] =>
  TARGET.map((isi, i) => (i === row ? [...isi.slice(0, 3), total] : [...isi]));

describe('XS-021', () => {
  it('lolos', () => {
    expect(periksa(TARGET)).toEqual([]);
  });

  it('gagal', () => {
    // neither 75 nor 70 + 72 + 75 = 217 nor their mean 72,33
    const temuan = periksa(ganti(3, 78));
    expect(temuan.map(selTemuan)).toEqual([['Renstra!J7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '78', seharusnya: '75' });
    // the count: 8 + 9 + 10 = 27
    expect(periksa(ganti(1, 28))).toMatchObject([{ nilai: '28', seharusnya: '27' }]);
  });

  it('batas: rata-rata, juga yang dibulatkan', () => {
    // (70 + 72 + 75) / 3 = 72,333...
    expect(periksa(ganti(3, 72.33))).toEqual([]);
  });

  it('batas: kolom yang kebanyakan barisnya lain memuat hal lain', () => {
    expect(periksa(TARGET.map((isi, i) => (i < 3 ? [...isi.slice(0, 3), 200 + i] : isi)))).toEqual([]);
  });
});
