/** Planning, money and annex of the report, from small workbooks whose figures were worked out by hand. */
import { gabungTeks, type Naskah } from '../../../src/core/narrative/naskah';
import { susunNaskah, type BagianNaskah } from '../../../src/core/narrative/susun';
import { bahanDari } from '../../bantu/bahan';
import { KODE, PAGU, REALISASI } from '../../bantu/tabel-anggaran';
import { paragraf, tabelKe } from './bentuk-tabel';

type Grid = Parameters<typeof bahanDari>[0][string];
type Opsi = NonNullable<Parameters<typeof bahanDari>[1]>[string];

const JUTA = 1_000_000;

const PERKIN: Grid = [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2024', 'Satuan'],
  [1, 'Meningkatnya layanan jasa', 'Jumlah sampel yang diuji', 12500, 'Sampel'],
  [2, 'Meningkatnya layanan jasa', 'Indeks kepuasan pelanggan', 3.6, 'Indeks'],
  [3, 'Meningkatnya tata kelola', 'Persentase rekomendasi selesai', 95, 'Persen'],
];

const REALISASI_KODE: Grid = [
  ['Realisasi Anggaran Tahun 2024'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi', '%'],
  ...KODE.map(([kode, uraian], i) => {
    const [pagu, realisasi] = [PAGU[i] ?? 0, REALISASI[i] ?? 0];
    return [kode, uraian, pagu * JUTA, realisasi * JUTA, Math.round((realisasi / pagu) * 10000) / 100];
  }),
  [null, 'JUMLAH', 1400 * JUTA, 1356 * JUTA, 96.86],
];

const TAHUNAN: Grid = [
  ['Perkembangan Realisasi Anggaran Tahun 2022-2024'],
  ['Tahun', 'Pagu', 'Realisasi', '% Realisasi'],
  [2022, 1000 * JUTA, 950 * JUTA, 95],
  [2023, 1250 * JUTA, 1200 * JUTA, 96],
  [2024, 1400 * JUTA, 1356 * JUTA, 96.86],
];

function susun(lembar: Record<string, Grid>, bagian: readonly BagianNaskah[], opsi: Record<string, Opsi> = {}): Naskah {
  return susunNaskah(bahanDari(lembar, opsi), bagian);
}

const judul = (naskah: Naskah): string[] =>
  naskah.blok.flatMap((blok) => (blok.jenis === 'tabel' ? [`${blok.nomor ?? ''} ${gabungTeks(blok.judul)}`] : []));

describe('chapter II', () => {
  it('counts what the Perkin holds and leads to its table', () => {
    const naskah = susun({ Perkin: PERKIN }, ['bab2']);
    expect(paragraf(naskah)).toEqual([
      'Perjanjian Kinerja Tahun 2024 memuat 2 sasaran dan 3 indikator kinerja, sebagaimana disajikan pada Tabel 2.1.',
    ]);
    expect(judul(naskah)).toEqual(['2.1 Perjanjian Kinerja Tahun 2024']);
  });

  it('leaves a copy to the annex and a hidden sheet out of everything', () => {
    const lembar = { Perkin: PERKIN, 'Lampiran Perkin': PERKIN, Kerja: PERKIN };
    const naskah = susun(lembar, ['bab2', 'lampiran'], { Kerja: { visibility: 'hidden' } });
    expect(judul(naskah)).toEqual(['2.1 Perjanjian Kinerja Tahun 2024', 'L.1 Perjanjian Kinerja Tahun 2024']);
    expect(tabelKe(naskah, 1).judul[0]?.sumber?.sheet).toBe('Lampiran Perkin');
  });

  it('tells how often the pagu was revised, and which revision changed it most', () => {
    const baris = (kode: string, nama: string, ...nilai: number[]): (string | number)[] => [
      kode,
      nama,
      ...nilai.map((satu) => satu * JUTA),
    ];
    const naskah = susun(
      {
        Revisi: [
          ['Revisi Anggaran per KRO Tahun 2024'],
          ['Kode', 'KRO', 'Pagu Awal', 'Pagu Revisi 1', 'Pagu Revisi 2', 'Pagu Revisi 3'],
          baris('4001.EBA', 'Layanan Dukungan Manajemen Internal', 600, 500, 800, 900),
          baris('4001.EBB', 'Layanan Sarana dan Prasarana Internal', 300, 400, 400, 400),
        ],
      },
      ['bab2'],
    );
    // 900, 900, 1.200, 1.300 million: + 400 of 900 is 44,44%.
    expect(paragraf(naskah)[0]).toBe(
      'Pagu anggaran direvisi sebanyak 3 kali, dari Rp900.000.000 menjadi Rp1.300.000.000 atau bertambah Rp400.000.000 (44,44%). Sebanyak 1 revisi tidak mengubah jumlah pagu, sedangkan 2 revisi mengubahnya. Perubahan terbesar terjadi pada Revisi 2, yaitu bertambah Rp300.000.000.',
    );
  });

  it('is absent where nothing was planned', () => {
    expect(susun({ Realisasi: REALISASI_KODE }, ['bab2', 'lampiran']).blok).toEqual([]);
  });
});

describe('the budget in chapter III', () => {
  it('says pagu, realisasi and percent of the printed total', () => {
    const naskah = susun({ Realisasi: REALISASI_KODE }, ['bab3']);
    // 1.356 of 1.400 is 96,857 percent.
    expect(paragraf(naskah)[0]).toBe(
      'Pagu anggaran tahun 2024 sebesar Rp1.400.000.000 dengan realisasi Rp1.356.000.000 atau 96,86%, sehingga tersisa Rp44.000.000.',
    );
    const [pertama] = naskah.blok.filter(({ jenis }) => jenis === 'paragraf');
    const isi = pertama?.jenis === 'paragraf' ? pertama.isi : [];
    expect(isi.find(({ teks }) => teks === 'Rp1.356.000.000')?.sumber).toEqual({ sheet: 'Realisasi', row: 11, col: 3 });
    expect(isi.find(({ teks }) => teks === '96,86%')?.dari).toHaveLength(2);
  });

  it('adds the programmes up where no total is printed, and names their cells', () => {
    const naskah = susun({ Realisasi: REALISASI_KODE.slice(0, -1) }, ['bab3']);
    expect(paragraf(naskah)[0]).toContain('sebesar Rp1.400.000.000 dengan realisasi Rp1.356.000.000 atau 96,86%');
    const [pertama] = naskah.blok.filter(({ jenis }) => jenis === 'paragraf');
    const isi = pertama?.jenis === 'paragraf' ? pertama.isi : [];
    expect(isi.find(({ teks }) => teks === 'Rp1.400.000.000')?.dari?.map(({ row }) => row)).toEqual([2, 8]);
  });

  it('compares with the year before and draws the years', () => {
    const naskah = susun({ Realisasi: REALISASI_KODE, Tahunan: TAHUNAN }, ['bab3']);
    // 1.400 - 1.250 = 150 (12%); 1.356 - 1.200 = 156 (13%); 96% against 96,86%.
    expect(paragraf(naskah)[1]).toBe(
      'Dibandingkan dengan tahun 2023, pagu bertambah Rp150.000.000 (12,00%) dan realisasi bertambah Rp156.000.000 (13,00%), sedangkan persentase realisasi meningkat dari 96,00% menjadi 96,86%.',
    );
    const gambar = naskah.blok.flatMap((blok) => (blok.jenis === 'gambar' ? [blok] : []));
    expect(gambar.map(({ judul: isi }) => gabungTeks(isi))).toContain('Pagu dan Realisasi Anggaran Tahun 2022–2024');
    const diagram = gambar.find(({ kunci }) => kunci.endsWith('|tahun'))?.diagram;
    expect(diagram?.deret.map(({ nilai }) => nilai)).toEqual([
      [1, 1.25, 1.4],
      [0.95, 1.2, 1.356],
    ]);
  });
});

describe('money in millions', () => {
  it('adds up under the total, names the cells and says so in a note', () => {
    const kolom = [1, 2, 3, 4, 5];
    const nilai = (n: number): number[] => kolom.map((k) => n + k);
    const naskah = susun(
      {
        Revisi: [
          ['Revisi Anggaran Tahun 2024'],
          ['Kode', 'KRO', 'Pagu Awal (Rp)', ...kolom.slice(1).map((k) => `Pagu Revisi ${k - 1} (Rp)`)],
          ['4001.EBA', 'Layanan Dukungan Manajemen Internal', ...nilai(1_000_004_000)],
          ['4001.EBB', 'Layanan Sarana dan Prasarana Internal', ...nilai(2_000_004_000)],
          [null, 'Jumlah', ...kolom.map((k) => 3_000_008_000 + 2 * k)],
        ],
      },
      ['bab2'],
    );
    const tabel = tabelKe(naskah);
    const teks = tabel.baris.map(({ sel }) => gabungTeks(sel[2]?.isi ?? []));
    // 1.000,004001 and 2.000,004001 round to ,00 each, their sum 3.000,008002 to ,01: the first part takes the unit.
    expect(teks).toEqual(['1.000,01', '2.000,00', '3.000,01']);
    expect(gabungTeks(tabel.kepala[0]?.[2]?.isi ?? [])).toBe('Pagu Awal');
    expect(tabel.baris[0]?.sel[2]?.isi[0]).toEqual({ teks: '1.000,01', dari: [{ sheet: 'Revisi', row: 2, col: 2 }] });
    expect(paragraf(naskah).at(-1)).toMatch(/^Catatan: angka anggaran disajikan dalam juta rupiah/);
  });
});

describe('a table too wide for a page', () => {
  it('is cut between its groups, each piece with the names of the rows', () => {
    const tahun = [2021, 2022, 2023, 2024, 2025, 2026];
    const naskah = susun(
      {
        Renstra: [
          ['Target Renstra 2021-2026'],
          [
            'Indikator Kinerja',
            'Satuan',
            ...tahun.flatMap((satu) => [`Target ${satu}`, `Keterangan-pelaksanaan-${satu}`]),
          ],
          ['Jumlah sampel yang diuji', 'Sampel', ...tahun.flatMap(() => [10, 'terlaksana'])],
          ['Jumlah alat yang dikalibrasi', 'Alat', ...tahun.flatMap(() => [12, 'terlaksana'])],
        ],
      },
      ['bab2'],
    );
    const tabel = naskah.blok.flatMap((blok) => (blok.jenis === 'tabel' ? [blok] : []));
    expect(tabel.length).toBeGreaterThan(1);
    expect(tabel.map(({ kepala }) => gabungTeks(kepala[0]?.[0]?.isi ?? []))).toEqual(
      tabel.map(() => 'Indikator Kinerja'),
    );
    expect(tabel.slice(1).every(({ judul: isi }) => gabungTeks(isi).endsWith(' (lanjutan)'))).toBe(true);
    const kolom = tabel.flatMap(({ kepala }) => (kepala[0] ?? []).slice(1).map(({ isi }) => gabungTeks(isi)));
    expect(kolom.filter((satu) => satu.startsWith('Target'))).toEqual(tahun.map((satu) => `Target ${satu}`));
    expect(tabel.every(({ bentuk }) => bentuk === 'mendatar')).toBe(true);
  });
});
