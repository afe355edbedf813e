import { AG_021 } from '../../src/core/rules/efisiensi/AG-021';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** Target, result, pagu and realisasi (in millions) of four indicators. */
const ISI: readonly (readonly [number, number, number, number])[] = [
  [10, 20, 100, 90],
  [5, 4, 60, 54],
  [8, 10, 40, 40],
  [25, 30, 300, 270],
];

const tabel = (hasil: (isi: readonly [number, number, number, number]) => number): Sel[][] => [
  ['Efisiensi Penggunaan Sumber Daya per Indikator Tahun 2024'],
  [
    'No',
    'Indikator Kinerja',
    'Target',
    'Realisasi',
    'Pagu',
    'Realisasi Anggaran',
    'Efisien Anggaran / target',
    'Efisien Anggaran / realisasi target',
    'Efisiensi',
  ],
  ...ISI.map((satu, i): Sel[] => {
    const [target, nyata, pagu, serapan] = satu;
    const rencana = Math.round((pagu * JUTA) / target);
    const akhir = Math.round(hasil(satu) * JUTA);
    return [
      i + 1,
      `Jumlah layanan ${'ABCD'[i] ?? ''} yang selesai`,
      target,
      nyata,
      pagu * JUTA,
      serapan * JUTA,
      rencana,
      akhir,
      rencana - akhir,
    ];
  }),
];

describe('AG-021', () => {
  it('lolos', () => {
    // 90/20 = 4,5 million per result
    expect(temuanDari(AG_021, { Efisiensi: tabel(([, nyata, , serapan]) => serapan / nyata) })).toEqual([]);
  });

  it('gagal', () => {
    // 100/20 = 5 million: the pagu, not the 90 that were spent
    const temuan = temuanDari(AG_021, { Efisiensi: tabel(([, nyata, pagu]) => pagu / nyata) });
    expect(temuan.map(selTemuan)).toEqual([['Efisiensi!H2']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Efisien Anggaran / realisasi target' });
  });

  it('batas: kolom yang bukan biaya per hasil tidak dituduh', () => {
    expect(
      temuanDari(AG_021, { Efisiensi: tabel(([target, nyata, pagu]) => (pagu * nyata) / (target * target)) }),
    ).toEqual([]);
  });
});
