import { AG_017 } from '../../src/core/rules/anggaran/AG-017';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KODE, PAGU, REALISASI, barisKode, PAGU_TOTAL, REALISASI_TOTAL, type Sel } from '../bantu/tabel-anggaran';

/** Pagu, realisasi and percent by code: 586/600 = 97,67%, 190/200 = 95%, 396/400 = 99%, 290/300 = 96,67%, 480/500 = 96%. */
const realisasi = (): Sel[][] => [
  ['Realisasi Anggaran Tahun 2024'],
  ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
  ...barisKode([PAGU, REALISASI], [PAGU_TOTAL, REALISASI_TOTAL]).map((baris): Sel[] => [
    ...baris,
    Math.round((10_000 * Number(baris[3])) / Number(baris[2])) / 100,
  ]),
];

const NAMA = [2, 3, 4, 5, 8].map((i) => KODE[i]?.[1] ?? '');
/** Quarterly percentages of the same lines, with their pagu in thousands and without codes. */
const triwulan = (akhir: readonly number[]): Sel[][] => [
  ['Realisasi Anggaran per Triwulan Tahun 2024'],
  ['No', 'Kegiatan', 'Anggaran (Rp)(000)', 'Triwulan I (%)', null, 'Triwulan IV (%)', null],
  [null, null, null, 'Keuangan', null, 'Keuangan', null],
  [null, null, null, 'T', 'R', 'T', 'R'],
  ...NAMA.map((nama, i): Sel[] => [
    i + 1,
    nama,
    ([600, 200, 400, 300, 500][i] ?? 0) * 1000,
    20.5,
    18.25,
    100,
    akhir[i] ?? 0,
  ]),
];

describe('AG-017', () => {
  it('lolos', () => {
    const temuan = temuanDari(AG_017, { Realisasi: realisasi(), TW: triwulan([97.67, 95, 99, 96.67, 96]) });
    expect(temuan).toEqual([]);
  });

  it('gagal', () => {
    // 290/300 = 96,67%, not 69,67%
    const temuan = temuanDari(AG_017, { Realisasi: realisasi(), TW: triwulan([97.67, 95, 99, 69.67, 96]) });
    expect(temuan.map(selTemuan)).toEqual([['TW!G8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '69,67', seharusnya: '96,67' });
  });

  it('batas: tabel yang sebagian besar berbeda memuat hal lain', () => {
    const temuan = temuanDari(AG_017, { Realisasi: realisasi(), TW: triwulan([50, 51, 52, 53, 96]) });
    expect(temuan).toEqual([]);
  });

  it('batas: rekap tanpa pagu hanya peringatan', () => {
    const rekap = (isi: readonly number[]): Sel[][] => [
      ['Ringkasan Realisasi Anggaran Tahun 2024'],
      ['No', 'Uraian', '% Serapan Anggaran'],
      ...NAMA.map((nama, i): Sel[] => [i + 1, nama, isi[i] ?? 0]),
    ];
    expect(temuanDari(AG_017, { Realisasi: realisasi(), Rekap: rekap([97.67, 95, 99, 96.67, 96]) })).toEqual([]);
    // the quotient of the sums is 97,67%
    expect(temuanDari(AG_017, { Realisasi: realisasi(), Rekap: rekap([97.25, 95, 99, 96.67, 96]) })).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '97,67' },
    ]);
  });
});
