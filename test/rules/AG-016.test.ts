import { AG_016 } from '../../src/core/rules/pnbp/AG-016';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const TAHUN = [2023, 2024];

/** Amounts per service of two years, in millions: 100 to 160 and 200 to 260. */
const rincian = (ubah: Readonly<Record<string, number>> = {}): Sel[][] => {
  const layanan: readonly (readonly [string, number, number])[] = [
    ['Pengujian', 100, 200],
    ['Kalibrasi', 110, 210],
    ['Inspeksi', 120, 220],
    ['Konsultasi', 130, 230],
    ['Sertifikasi', 140, 240],
    ['Pendampingan', 150, 250],
    ['Verifikasi', 160, 260],
  ];
  return [
    ['Rincian PNBP per Layanan Tahun 2023-2024'],
    ['Layanan', ...TAHUN],
    ...layanan.map(([nama, a, b]): Sel[] => [nama, a * JUTA, (ubah[nama] ?? b) * JUTA]),
  ];
};

/** The same under other names, so that only the figures tell which row is which. */
const ulang = (ubah: Readonly<Record<string, number>> = {}): Sel[][] =>
  rincian(ubah).map((baris, i) => (i < 2 ? baris : [`Unit kerja ${'ABCDEFG'[i - 2] ?? ''}`, ...baris.slice(1)]));

describe('AG-016', () => {
  it('lolos', () => {
    expect(temuanDari(AG_016, { PNBP: rincian(), Unit: ulang() })).toEqual([]);
  });

  it('gagal', () => {
    // two tables say 230, the third 203
    const temuan = temuanDari(AG_016, { PNBP: rincian(), Unit: ulang({ Konsultasi: 203 }), Lagi: ulang() });
    expect(temuan.map(selTemuan)).toEqual([['Unit!C6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '203.000.000', seharusnya: '230.000.000' });
  });

  it('batas: dua tabel saja adalah peringatan, kecuali selisihnya berpindah ke baris lain', () => {
    expect(temuanDari(AG_016, { PNBP: rincian(), Unit: ulang({ Konsultasi: 203 }) })).toMatchObject([
      { tingkat: 'peringatan' },
    ]);
    // 15 million moved from Sertifikasi (240 to 225) to Pendampingan (250 to 265): the differences cancel out
    const temuan = temuanDari(AG_016, { PNBP: rincian(), Unit: ulang({ Sertifikasi: 225, Pendampingan: 265 }) });
    expect(temuan.map(({ tingkat }) => tingkat)).toEqual(['galat', 'galat']);
    expect(temuan.map(({ seharusnya }) => seharusnya)).toEqual(['240.000.000', '250.000.000']);
  });

  it('batas: tabel yang hanya kebetulan berbagi beberapa angka tidak dibandingkan', () => {
    const lain: Sel[][] = [
      ['Rincian Peserta per Kota Tahun 2023-2024'],
      ['Kota', ...TAHUN],
      ...['Kediri', 'Madiun', 'Blitar', 'Tuban', 'Jember', 'Malang', 'Gresik'].map((kota, i): Sel[] => [
        kota,
        100 + 10 * i,
        999 + i,
      ]),
    ];
    expect(temuanDari(AG_016, { PNBP: rincian(), Kota: lain })).toEqual([]);
  });
});
