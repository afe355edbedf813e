import { XS_004 } from '../../src/core/rules/lintas/XS-004';
import { XS_022 } from '../../src/core/rules/lintas/XS-022';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

type Baris = readonly [kode: string, sasaran: string, nama: string, satuan: string, target: number, realisasi: number];
const KEUANGAN = 'Nilai laporan keuangan balai';
const PEGAWAI = 'Rata-rata indeks profesionalitas pegawai';
const BARIS: readonly Baris[] = [
  ['SK 1', 'Terwujudnya birokrasi yang efektif', KEUANGAN, 'Nilai', 76, 77.75],
  ['SK 2', 'Terwujudnya pegawai yang profesional', PEGAWAI, 'Indeks', 71, 71.69],
  ['SK 3', 'Tersedianya regulasi yang dimanfaatkan', 'Jumlah rancangan peraturan yang diusulkan', 'Dokumen', 12, 14],
];

/** A kode, B sasaran, C no, D indikator, E satuan, F target, G realisasi; data from row 3. */
const capaian = (judul: string, nama = PEGAWAI, angka: readonly [number, number] = [71, 71.69]): Sel[][] => [
  [judul],
  ['Kode', 'Sasaran Kegiatan', 'No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  ...BARIS.map(([kode, sasaran, indikator, satuan, target, realisasi], i): Sel[] =>
    i === 1 ? [kode, sasaran, 1, nama, satuan, ...angka] : [kode, sasaran, 1, indikator, satuan, target, realisasi],
  ),
];
const buku = (tabel: Sel[][]): Record<string, Sel[][]> => ({
  Capaian: capaian('Capaian Kinerja Tahun 2024'),
  Ikhtisar: capaian('Ikhtisar Capaian Kinerja Tahun 2024'),
  Ukur: tabel,
});

describe('XS-022', () => {
  it('lolos', () => {
    expect(temuanDari(XS_022, buku(capaian('Pengukuran Kinerja Tahun 2024')))).toEqual([]);
  });

  it('gagal', () => {
    // row 4 has the code and the figures of the second indicator and the name of the first
    const lembar = buku(capaian('Pengukuran Kinerja Tahun 2024', KEUANGAN));
    const temuan = temuanDari(XS_022, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Ukur!D4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: KEUANGAN, seharusnya: PEGAWAI });
    // told once: not as another wording too
    expect(temuanDari(XS_004, lembar)).toEqual([]);
  });

  it('batas: rumusan lain yang bukan nama indikator mana pun', () => {
    const lembar = buku(capaian('Pengukuran Kinerja Tahun 2024', 'Rata-rata indeks profesional pegawai balai'));
    expect(temuanDari(XS_022, lembar)).toEqual([]);
  });
});
