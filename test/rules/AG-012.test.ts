import { AG_012 } from '../../src/core/rules/anggaran/AG-012';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
import { JUTA, tabelRealisasi, type Sel } from '../bantu/tabel-anggaran';

/** Pagu and realisasi of 2022 to 2024 as rows. */
const ringkasan = (realisasi: number, pagu = 1400): Sel[][] => [
  ['Perkembangan Realisasi Anggaran TA 2022-2024'],
  ['Tahun', 2022, 2023, 2024],
  ['Pagu', 1100 * JUTA, 1200 * JUTA, pagu * JUTA],
  ['Realisasi', 1050 * JUTA, 1150 * JUTA, realisasi * JUTA],
];

describe('AG-012', () => {
  it('lolos', () => {
    expect(temuanDari(AG_012, { Realisasi: tabelRealisasi(), Ringkasan: ringkasan(1356) })).toEqual([]);
  });

  it('gagal', () => {
    // two tables say 1.356, the third 1.366 for the same pagu of 1.400
    const temuan = temuanDari(AG_012, {
      Realisasi: tabelRealisasi(),
      Ringkasan: ringkasan(1356),
      Lain: ringkasan(1366),
    });
    expect(temuan.map(selTemuan)).toEqual([['Lain!D4']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '1.366.000.000',
      seharusnya: '1.356.000.000',
      selisih: 'Rp10.000.000',
    });
    expect(usulanTemuan(temuan[0])).toEqual({ 'Lain!D4': 1_356_000_000 });
  });

  it('batas: dua sebutan saja adalah peringatan, dan pagu lain bukan hal yang sama', () => {
    const ragu = temuanDari(AG_012, { Realisasi: tabelRealisasi(), Lain: ringkasan(1366) });
    expect(ragu).toMatchObject([{ tingkat: 'peringatan' }]);
    expect(usulanTemuan(ragu[0])).toEqual({});
    expect(temuanDari(AG_012, { Realisasi: tabelRealisasi(), Lain: ringkasan(1300, 1350) })).toEqual([]);
  });

  it('batas: deret tahun yang sama di dua tabel berbeda pada satu tahun', () => {
    // 2021 and 2023 agree (200 and 400); 2022 is 310 here and 300 = 180 + 120 there
    const layanan: Sel[][] = [
      ['Rincian Penerimaan PNBP Tahun 2021-2023'],
      ['Layanan', 2021, 2022, 2023],
      ['Pengujian', 120 * JUTA, 180 * JUTA, 250 * JUTA],
      ['Kalibrasi', 80 * JUTA, 120 * JUTA, 150 * JUTA],
      ['Jumlah', 200 * JUTA, 300 * JUTA, 400 * JUTA],
    ];
    const perkembangan: Sel[][] = [
      ['Perkembangan PNBP Tahun 2021-2023'],
      ['Uraian', 2021, 2022, 2023],
      ['Target Penerimaan (Rp)', 190 * JUTA, 280 * JUTA, 390 * JUTA],
      ['Realisasi Penerimaan (Rp)', 200 * JUTA, 310 * JUTA, 400 * JUTA],
    ];
    const temuan = temuanDari(AG_012, { Layanan: layanan, Perkembangan: perkembangan });
    expect(temuan.map(selTemuan)).toEqual([['Perkembangan!C4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '310.000.000', seharusnya: '300.000.000' });
  });
});
