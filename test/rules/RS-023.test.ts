import { RS_023 } from '../../src/core/rules/dokumen/RS-023';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { INDIKATOR, type Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C satuan, then target and realisasi of each year. */
const banding = (
  judul: string,
  tahun: readonly number[],
  bidang: readonly string[] = ['Target', 'Realisasi'],
): Sel[][] => [
  [judul],
  [
    'No',
    'Indikator Kinerja',
    'Satuan',
    ...tahun.flatMap((satu): Sel[] => [`Tahun ${satu}`, ...bidang.slice(1).map(() => null)]),
  ],
  [null, null, null, ...tahun.flatMap(() => bidang)],
  ...[0, 1, 2].map((i): Sel[] => [
    i + 1,
    INDIKATOR[i]?.[0] ?? '',
    INDIKATOR[i]?.[1] ?? '',
    ...tahun.flatMap((_, k) => bidang.map(() => 10 + k)),
  ]),
];
const periksa = (...isi: Parameters<typeof banding>) => temuanDari(RS_023, { Banding: banding(...isi) });

describe('RS-023', () => {
  it('lolos', () => {
    expect(periksa('Tabel 1 Perbandingan Kinerja Tahun 2022 dan 2023', [2022, 2023])).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa('Tabel 1 Perbandingan Kinerja Tahun 2021 dan 2022', [2022, 2023]);
    expect(temuan.map(selTemuan)).toEqual([['Banding!A1']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '2021 dan 2022', seharusnya: '2022 dan 2023' });
  });

  it('batas: satu tahun pada judul adalah tahun laporan', () => {
    expect(periksa('Tabel 1 Perbandingan Kinerja pada Laporan Tahun 2022', [2022, 2023])).toEqual([]);
  });

  it('batas: periode yang baru terisi sebagian', () => {
    expect(periksa('Tabel 1 Capaian Renstra Tahun 2020-2024', [2020, 2021, 2022])).toEqual([]);
  });

  it('batas: target melampaui tahun yang dilaporkan', () => {
    const tabel = banding('Tabel 1 Perbandingan Kinerja Tahun 2022 dan 2023', [2022, 2023]);
    const denganTarget = tabel.map((baris, i): Sel[] => [
      ...baris,
      i === 1 ? 'Tahun 2024' : i === 2 ? 'Target' : i > 2 ? 12 : null,
    ]);
    expect(temuanDari(RS_023, { Banding: denganTarget })).toEqual([]);
  });
});
