/** Small planning tables for the tests of rules: title in row 1, header from row 2 on. */
import type { Sel } from './tabel-capaian';

/**
 * A Perkin with the columns No, Sasaran, No, Indikator, Satuan, Target (A to F); rows from row 3 on, `bawah` after a blank
 * row.
 */
export function perkin(
  baris: readonly (readonly Sel[])[],
  {
    judul = 'Perjanjian Kinerja Tahun 2024',
    bawah = [] as readonly (readonly Sel[])[],
    sasaran = 'Sasaran Kegiatan',
  } = {},
): Sel[][] {
  return [
    [judul],
    ['No', sasaran, 'No', 'Indikator Kinerja', 'Satuan', 'Target'],
    ...baris.map((satu) => [...satu]),
    ...(bawah.length === 0 ? [] : [[], ...bawah.map((satu) => [...satu])]),
  ];
}

/** Three sasaran with one, two and one indicator: rows 3 to 6. */
export const PERKIN: readonly (readonly Sel[])[] = [
  [1, 'Meningkatnya layanan pengujian', 1, 'Jumlah sampel yang diuji', 'Sampel', 200],
  [2, 'Meningkatnya kepuasan pelanggan', 1, 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
  [null, null, 2, 'Persentase aduan yang diselesaikan', 'Persen', 90],
  [3, 'Terwujudnya akuntabilitas kinerja', 1, 'Nilai akuntabilitas kinerja', 'Nilai', 80],
];

/** The same with some cells changed: `ubahPerkin([1, 3, 'Indeks'])` changes the fourth cell of the second row. */
export function ubah(
  baris: readonly (readonly Sel[])[],
  ...ganti: readonly (readonly [number, number, Sel])[]
): Sel[][] {
  return baris.map((satu, i) =>
    satu.map((sel, j) => {
      const cocok = ganti.find(([row, col]) => row === i && col === j);
      return cocok === undefined ? sel : cocok[2];
    }),
  );
}

/** A Renstra matrix with Kode, Indikator, Satuan and the targets of 2021 to 2024 (A to G); rows from row 4 on. */
export function renstra(
  baris: readonly (readonly Sel[])[],
  { judul = 'Matriks Target Renstra 2021-2024', tahun = [2021, 2022, 2023, 2024] } = {},
): Sel[][] {
  return [
    [judul],
    ['Kode', 'Indikator Kinerja', 'Satuan', 'Target'],
    [null, null, null, ...tahun],
    ...baris.map((satu) => [...satu]),
  ];
}

/** Rows of a matrix whose targets rise. */
export const RENSTRA: readonly (readonly Sel[])[] = [
  ['IK1.1', 'Jumlah sampel yang diuji', 'Sampel', 100, 140, 170, 200],
  ['IK1.2', 'Indeks kepuasan pelanggan', 'Indeks', 3.2, 3.3, 3.4, 3.5],
  ['IK1.3', 'Persentase aduan yang diselesaikan', 'Persen', 80, 85, 88, 90],
];

/** A kamus with Kode, Indikator, Definisi, Formula, Satuan, Polaritas, Sumber Data (A to G); rows from row 3 on. */
export function kamus(baris: readonly (readonly Sel[])[]): Sel[][] {
  return [
    ['Kamus Indikator Kinerja'],
    ['Kode', 'Indikator Kinerja', 'Definisi', 'Formula', 'Satuan', 'Polarisasi', 'Sumber Data'],
    ...baris.map((satu) => [...satu]),
  ];
}

export const KAMUS: readonly (readonly Sel[])[] = [
  [
    'IK1.1',
    'Jumlah sampel yang diuji',
    'Sampel yang selesai diuji',
    'Realisasi / Target x 100%',
    'Sampel',
    'Maximize',
    'Laboratorium',
  ],
  [
    'IK1.2',
    'Waktu tunggu hasil uji',
    'Semakin kecil semakin baik',
    '(2 - Realisasi / Target) x 100%',
    'Hari',
    'Minimize',
    'Loket',
  ],
  [
    'IK1.3',
    'Persentase aduan yang diselesaikan',
    'Aduan selesai dibagi aduan masuk',
    'Realisasi / Target x 100%',
    'Persen',
    'Maximize',
    'Loket',
  ],
];

/**
 * An action plan with No, Indikator, Satuan, Target and for each quarter target and activity (A to L); rows from row 5 on.
 * A row: name, unit, annual target, four targets, four activities.
 */
export function rencanaAksi(
  baris: readonly {
    readonly nama: Sel;
    readonly satuan?: Sel;
    readonly target: Sel;
    readonly tw: readonly Sel[];
    readonly kegiatan: readonly Sel[];
  }[],
): Sel[][] {
  return [
    ['Rencana Aksi Perjanjian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Rencana Aksi'],
    [null, null, null, null, 'Triwulan I', null, 'Triwulan II', null, 'Triwulan III', null, 'Triwulan IV'],
    [null, null, null, null, ...[1, 2, 3, 4].flatMap(() => ['Target Antara (%)', 'Rencana Kegiatan'])],
    ...baris.map(({ nama, satuan = 'Persen', target, tw, kegiatan }, i): Sel[] => [
      i + 1,
      nama,
      satuan,
      target,
      ...[0, 1, 2, 3].flatMap((ke) => [tw[ke] ?? null, kegiatan[ke] ?? null]),
    ]),
  ];
}

/** A plan of three indicators with steps that differ from quarter to quarter. */
export const RENCANA = ['Jumlah sampel yang diuji', 'Indeks kepuasan pelanggan', 'Nilai akuntabilitas kinerja'].map(
  (nama) => ({
    nama,
    satuan: 'Nilai',
    target: 80,
    tw: [25, 50, 75, 100] as readonly Sel[],
    kegiatan: ['Menyiapkan bahan', 'Mengumpulkan data', 'Mengolah data', 'Menyusun laporan'] as readonly Sel[],
  }),
);
