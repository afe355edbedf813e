import { RA_013 } from '../../src/core/rules/dokumen/RA-013';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { INDIKATOR, type Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C target, then two columns a quarter under row 2, captioned in row 3. */
const aksi = (judul: readonly (readonly string[])[]): Sel[][] => [
  ['Rencana Aksi Perjanjian Kinerja Tahun 2024'],
  [
    'No',
    'Indikator Kinerja',
    'Target',
    ...judul.flatMap((isi, i): Sel[] => [
      `Triwulan ${['I', 'II', 'III', 'IV'][i] ?? ''}`,
      ...isi.slice(1).map(() => null),
    ]),
  ],
  [null, null, null, ...judul.flat()],
  ...[0, 1, 2].map((i): Sel[] => [
    i + 1,
    INDIKATOR[i]?.[0] ?? '',
    10,
    ...judul.flatMap((isi, k) => isi.map((_, j) => (j === 0 ? k + 1 : 'Rapat'))),
  ]),
];
const TRIWULAN = ['Target', 'Kegiatan'];
const GABUNGAN = { Aksi: { merges: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:K2'] } };
const periksa = (judul: readonly (readonly string[])[], opsi: Parameters<typeof temuanDari>[2] = GABUNGAN) =>
  temuanDari(RA_013, { Aksi: aksi(judul) }, opsi);

describe('RA-013', () => {
  it('lolos', () => {
    expect(periksa([TRIWULAN, TRIWULAN, TRIWULAN, TRIWULAN])).toEqual([]);
  });

  it('gagal', () => {
    // the first column of quarter II (F3) is headed "Realisasi" where quarter I (D3) has "Target"
    const temuan = periksa([TRIWULAN, ['Realisasi', 'Kegiatan'], TRIWULAN, TRIWULAN]);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!F3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Realisasi', seharusnya: 'Target' });
  });

  it('batas: kata lain untuk hal yang sama', () => {
    expect(periksa([TRIWULAN, ['Target Antara', 'Kegiatan'], TRIWULAN, TRIWULAN])).toEqual([]);
  });

  it('batas: triwulan dengan kolom lebih banyak tidak dibandingkan', () => {
    const merges = { Aksi: { merges: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:L2'] } };
    expect(periksa([TRIWULAN, TRIWULAN, TRIWULAN, ['Target', 'Realisasi', 'Kegiatan']], merges)).toEqual([]);
  });
});
