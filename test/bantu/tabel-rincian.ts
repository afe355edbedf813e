/** Small tables of details, as they stand behind an indicator. */
export type Sel = string | number | null;

/** Training with participants: [name, peserta, lulus, tidak lulus, % lulus]; the first figure is at B3. */
export function tabelPelatihan(
  isi: readonly (readonly [string, number, number, number, number])[],
  akhir: readonly (readonly Sel[])[] = [],
): Sel[][] {
  return [
    ['Rincian Peserta Pelatihan Tahun 2024'],
    ['Pelatihan', 'Jumlah Peserta', 'Lulus', 'Tidak Lulus', 'Kelulusan (%)'],
    ...isi.map((baris): Sel[] => [...baris]),
    ...akhir.map((baris): Sel[] => [...baris]),
  ];
}

/** 20 = 18 + 2, 90%; 25 = 24 + 1, 96%; 40 = 30 + 10, 75%; 16 = 12 + 4, 75%; 30 = 27 + 3, 90%. */
export const PELATIHAN: readonly (readonly [string, number, number, number, number])[] = [
  ['Las Dasar', 20, 18, 2, 90],
  ['Jahit Upper', 25, 24, 1, 96],
  ['Desain Produk', 40, 30, 10, 75],
  ['Manajemen Mutu', 16, 12, 4, 75],
  ['Kalibrasi Alat', 30, 27, 3, 90],
];

/** The list with one row changed. */
export function ubahBaris<T>(isi: readonly T[], tempat: number, baru: T): T[] {
  return isi.map((satu, i) => (i === tempat ? baru : satu));
}

/** Companies with an index and a row of averages: the first index is at C3. */
export function tabelIndeks(nilai: readonly Sel[], rata: Sel, label = 'Indeks Rata-Rata'): Sel[][] {
  return [
    ['Rincian Indeks Kepuasan Perusahaan Tahun 2024'],
    ['No', 'Nama Perusahaan', 'Indeks'],
    ...nilai.map((satu, i): Sel[] => [i + 1, `PT Industri ${'ABCDEFGH'[i] ?? ''}`, satu]),
    [label, null, rata],
  ];
}
