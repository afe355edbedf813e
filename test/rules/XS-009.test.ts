import { XS_009 } from '../../src/core/rules/anggaran/XS-009';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, tabelRealisasi, type Sel } from '../bantu/tabel-anggaran';

/** Five indicators that share 1.400 million of pagu (400, 300, 300, 200, 200) and 1.356 of realisasi. */
const indikator = (pagu: readonly number[], realisasi = [390, 290, 290, 193, 193]): Sel[][] => [
  ['Realisasi Anggaran berdasarkan Indikator Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu Anggaran', 'Realisasi Anggaran'],
  ...pagu.map((satu, i): Sel[] => [
    i + 1,
    `Jumlah layanan ${['pengujian', 'kalibrasi', 'inspeksi', 'sertifikasi', 'konsultasi'][i] ?? ''}`,
    10 + i,
    11 + i,
    satu * JUTA,
    (realisasi[i] ?? 0) * JUTA,
  ]),
];

const PAGU = [400, 300, 300, 200, 200];

describe('XS-009', () => {
  it('lolos', () => {
    // 390 + 290 + 290 + 193 + 193 = 1.356
    expect(temuanDari(XS_009, { Indikator: indikator(PAGU), Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // 400 + 300 + 300 + 200 + 190 = 1.390, not 1.400
    const temuan = temuanDari(XS_009, {
      Indikator: indikator([400, 300, 300, 200, 190]),
      Realisasi: tabelRealisasi(),
    });
    expect(temuan.map(selTemuan)).toEqual([['Indikator!E3', 'Indikator!E7']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'peringatan',
      nilai: 'jumlah 1.390.000.000',
      seharusnya: 'jumlah 1.400.000.000',
      selisih: 'Rp10.000.000',
    });
  });

  it('batas: sebagian anggaran saja tidak dituduh', () => {
    expect(temuanDari(XS_009, { Indikator: indikator([100, 50, 50, 50, 50]), Realisasi: tabelRealisasi() })).toEqual(
      [],
    );
  });

  it('batas: bagian yang dibulatkan sendiri-sendiri hanya saran', () => {
    // two halves of 386.000.001 rounded up: one rupiah too many
    const bagi = [390, 290, 290, 193.0000005, 193.0000005];
    const temuan = temuanDari(XS_009, { Indikator: indikator(PAGU, bagi), Realisasi: tabelRealisasi() });
    expect(temuan.map(({ tingkat }) => tingkat)).toEqual(['saran']);
    expect(temuan.map(selTemuan)).toEqual([['Indikator!F4', 'Indikator!F5', 'Indikator!F6', 'Indikator!F7']]);
  });
});
