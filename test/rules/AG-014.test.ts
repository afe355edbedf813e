import { AG_014 } from '../../src/core/rules/anggaran/AG-014';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** 120, 150, 250 and 325 million: growth 25%, 66,666% and 30%. */
const penerimaan = (tumbuh: readonly Sel[]): Sel[][] => [
  ['Perkembangan Penerimaan PNBP Tahun 2021-2024'],
  ['Uraian', 2021, 2022, 2023, 2024],
  ['Target Penerimaan (Rp)', 100 * JUTA, 140 * JUTA, 190 * JUTA, 250 * JUTA],
  ['Realisasi Penerimaan (Rp)', 120 * JUTA, 150 * JUTA, 250 * JUTA, 325 * JUTA],
  ['Peningkatan realisasi (%)', null, ...tumbuh],
];

const perbandingan = (isi: readonly Sel[]): Sel[][] => [
  ['Perbandingan Capaian Peningkatan PNBP'],
  ['Indikator Kinerja', 'Realisasi TA. 2022', 'Realisasi TA. 2023', 'Realisasi TA. 2024'],
  ['Meningkatnya PNBP layanan jasa industri', ...isi],
];

describe('AG-014', () => {
  it('lolos', () => {
    expect(temuanDari(AG_014, { PNBP: penerimaan([25, 66.67, 30]) })).toEqual([]);
  });

  it('gagal', () => {
    // 325/250 - 1 = 30%, not 33%
    const temuan = temuanDari(AG_014, { PNBP: penerimaan([25, 66.67, 33]) });
    expect(temuan.map(selTemuan)).toEqual([['PNBP!E5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '33', seharusnya: '30' });
  });

  it('batas: angka terakhir yang dipotong adalah peringatan', () => {
    // 250/150 - 1 = 66,666...%: rounded 66,67, cut off 66,66
    const temuan = temuanDari(AG_014, { PNBP: penerimaan([25, 66.66, 30]) });
    expect(temuan).toMatchObject([{ tingkat: 'peringatan', nilai: '66,66', seharusnya: '66,67' }]);
  });

  it('batas: pertumbuhan yang tidak cocok dengan baris mana pun tidak dituduh', () => {
    expect(temuanDari(AG_014, { PNBP: penerimaan([7, 8, 9]) })).toEqual([]);
  });

  it('batas: indikator yang mengulang pertumbuhan ikut diperiksa', () => {
    const PNBP = penerimaan([25, 66.67, 30]);
    expect(temuanDari(AG_014, { PNBP, Banding: perbandingan(['25%', '66,67%', '30%']) })).toEqual([]);
    const temuan = temuanDari(AG_014, { PNBP, Banding: perbandingan(['25%', '66,67%', '31%']) });
    expect(temuan.map(selTemuan)).toEqual([['Banding!D3']]);
    // another indicator: no year agrees
    expect(temuanDari(AG_014, { PNBP, Banding: perbandingan(['80%', '82%', '85%']) })).toEqual([]);
  });
});
