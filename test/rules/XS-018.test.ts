import { XS_018 } from '../../src/core/rules/lintas/XS-018';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
import { ganti, INDIKATOR, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_018, lembar);

const PAGU = [500_000_000, 250_000_000, 125_000_000, 80_000_000, 60_000_000];
const REALISASI = [498_000_000, 249_500_000, 124_000_000, 79_000_000, 59_500_000];

/** A No, B indikator, C target, D realisasi, E pagu, F realisasi anggaran; data from row 3. */
const anggaran = (judul: string, bagi = 1, satuan = 'Rp'): Sel[][] => [
  [judul],
  [
    'No',
    'Indikator Kinerja',
    'Target Kinerja',
    'Realisasi Kinerja',
    `Pagu Anggaran (${satuan})`,
    `Realisasi Anggaran (${satuan})`,
  ],
  ...PAGU.map((pagu, i): Sel[] => [i + 1, INDIKATOR[i]?.[0] ?? '', 10, 11, pagu / bagi, (REALISASI[i] ?? 0) / bagi]),
];
const A = anggaran('Tabel 1 Realisasi Anggaran per Indikator Kinerja Tahun 2024');
const B = anggaran('Tabel 2 Pagu dan Realisasi Anggaran Indikator Tahun 2024');
const C = anggaran('Tabel 3 Anggaran menurut Indikator Kinerja Tahun 2024');

describe('XS-018', () => {
  it('lolos', () => {
    expect(periksa({ A, B, C })).toEqual([]);
  });

  it('gagal', () => {
    // F4 is 249.500.000 in two tables and 294.500.000 in the third: 45.000.000 more
    const temuan = periksa({ A, B, C: ganti(C, { F4: 294_500_000 }) });
    expect(temuan.map(selTemuan)).toEqual([['C!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: '249500000', selisih: '45.000.000' });
    expect(usulanTemuan(temuan[0])).toEqual({ 'C!F4': 249_500_000 });
  });

  it('batas: ribuan rupiah', () => {
    const ribuan = anggaran('Tabel 3 Anggaran Indikator Kinerja Tahun 2024', 1000, 'Rp.000');
    expect(periksa({ A, B, C: ribuan })).toEqual([]);
    // 249.500 thousands twice against 294.500.000: the thousands do not tell the rupiah
    const kasar = periksa({ A: ribuan, B: ribuan, C: ganti(C, { F4: 294_500_000 }) });
    expect(kasar).toMatchObject([{ tingkat: 'galat' }]);
    expect(usulanTemuan(kasar[0])).toEqual({});
    // the header says thousands over full rupiah: the amounts are the same, and RV-028 speaks of the header
    expect(periksa({ A, B, C: anggaran('Tabel 3 Anggaran Indikator Kinerja Tahun 2024', 1, 'Rp.000') })).toEqual([]);
  });

  it('batas: dua tabel saja, dan tabel keadaan anggaran lain', () => {
    const ragu = periksa({ A, B: ganti(B, { F4: 294_500_000 }) });
    expect(ragu).toMatchObject([{ tingkat: 'peringatan' }]);
    expect(usulanTemuan(ragu[0])).toEqual({});
    // every amount is of another state of the budget
    const lain = B.map((baris, i): Sel[] =>
      i < 2 ? baris : [...baris.slice(0, 4), Number(baris[4]) * 0.9, Number(baris[5]) * 0.7],
    );
    expect(periksa({ A, B: lain })).toEqual([]);
  });

  it('batas: dua satuan kerja', () => {
    const lembar = {
      A: ganti(A, { A1: 'Realisasi Anggaran per Indikator Balai Kayu Tahun 2024' }),
      B: ganti(B, { A1: 'Realisasi Anggaran per Indikator Balai Logam Tahun 2024', F4: 294_500_000 }),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
