/** Tables of one small unit, as a planner lays them out: the same seven indicators in Perkin, Renstra, capaian and quarters. */
export type Sel = string | number | null | { readonly value: number; readonly numberFormat: string };

export const SASARAN = 'Meningkatnya daya saing industri yang berkelanjutan';

/** Name and unit of each indicator. */
export const INDIKATOR: readonly (readonly [nama: string, satuan: string])[] = [
  ['Persentase lulusan yang terserap dunia kerja', 'Persen'],
  ['Jumlah dokumen standar yang disusun', 'Dokumen'],
  ['Indeks kepuasan masyarakat terhadap layanan', 'Indeks'],
  ['Nilai akuntabilitas kinerja', 'Nilai'],
  ['Tingkat penggunaan produk dalam negeri', 'Persen'],
  ['Jumlah peserta pelatihan vokasi', 'Orang'],
  ['Persentase penyelesaian tindak lanjut temuan', 'Persen'],
];

const nama = (i: number): string => INDIKATOR[i]?.[0] ?? '';
const satuan = (i: number): string => INDIKATOR[i]?.[1] ?? '';

/** Indicators 0, 1, 2, ... unless others are named; null leaves a row out. */
type Pilihan = readonly number[];
const semua = (isi: readonly unknown[]): Pilihan => isi.map((_, i) => i);

/** A No, B sasaran, C indikator, D target, E satuan; data from row 3. */
export function perkin(judul: string, target: readonly Sel[], pilih: Pilihan = semua(target)): Sel[][] {
  return [
    [judul],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan'],
    ...pilih.map((k, i): Sel[] => [i + 1, SASARAN, nama(k), target[i] ?? null, satuan(k)]),
  ];
}

/** A No, B sasaran, C indikator, D satuan, E target, F realisasi; data from row 3. */
export function capaian(
  judul: string,
  target: readonly Sel[],
  realisasi: readonly Sel[],
  pilih: Pilihan = semua(target),
): Sel[][] {
  return [
    [judul],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
    ...pilih.map((k, i): Sel[] => [i + 1, SASARAN, nama(k), satuan(k), target[i] ?? null, realisasi[i] ?? null]),
  ];
}

/** A No, B sasaran, C indikator, D satuan, E to G targets of 2022, 2023 and 2024; data from row 4. */
export function renstra(
  judul: string,
  target: readonly (readonly Sel[])[],
  satuanLain: readonly string[] = [],
): Sel[][] {
  return [
    [judul],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', null, null],
    [null, null, null, null, 2022, 2023, 2024],
    ...target.map((isi, i): Sel[] => [i + 1, SASARAN, nama(i), satuanLain[i] ?? satuan(i), ...isi]),
  ];
}

/** The unit as it should be: 2024 of the Renstra is the Perkin, and all seven were reached. */
export const PERKIN = perkin('Perjanjian Kinerja Tahun 2024', [80, 10, 3.5, 75, 85, 100, 90]);
export const CAPAIAN = capaian(
  'Capaian Kinerja Tahun 2024',
  [80, 10, 3.5, 75, 85, 100, 90],
  [82, 11, 3.6, 76, 86, 110, 91],
);
export const TARGET_RENSTRA: readonly (readonly number[])[] = [
  [70, 75, 80],
  [8, 9, 10],
  [3.3, 3.4, 3.5],
  [70, 72, 75],
  [80, 82, 85],
  [80, 90, 100],
  [80, 85, 90],
];
export const RENSTRA = renstra('Target Renstra 2022-2024', TARGET_RENSTRA);

/** A No, B sasaran, C indikator, D target of the year, E satuan, F to I targets of the quarters; data from row 4. */
export function renaksi(judul: string, pilih: Pilihan): Sel[][] {
  const target = TARGET_RENSTRA.map((isi) => isi[2] ?? 0);
  const bagian = (k: number, tw: number): number => Math.round(((target[k] ?? 0) * tw * 10) / 4) / 10;
  return [
    [judul],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', 'Target Triwulan', null, null, null],
    [null, null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ...pilih.map((k, i): Sel[] => [
      i + 1,
      SASARAN,
      nama(k),
      target[k] ?? null,
      satuan(k),
      ...[1, 2, 3, 4].map((tw) => bagian(k, tw)),
    ]),
  ];
}

/** A table with some cells replaced: `ganti(PERKIN, { D4: 12 })`. */
export function ganti(tabel: readonly (readonly Sel[])[], isi: Readonly<Record<string, Sel>>): Sel[][] {
  const hasil = tabel.map((baris) => [...baris]);
  for (const [alamat, nilai] of Object.entries(isi)) {
    const kolom = alamat.charCodeAt(0) - 65;
    const baris = hasil[Number(alamat.slice(1)) - 1];
    if (baris !== undefined) baris[kolom] = nilai;
  }
  return hasil;
}

/** Another unit with the same indicators and other figures. */
export const UNIT_LAIN = {
  perkin: (judul: string): Sel[][] => perkin(judul, [70, 12, 3.2, 71, 80, 200, 88]),
  capaian: (judul: string): Sel[][] => capaian(judul, [70, 12, 3.2, 71, 80, 200, 88], [72, 13, 3.3, 73, 81, 210, 89]),
  renstra: (judul: string): Sel[][] =>
    renstra(judul, [
      [60, 65, 70],
      [10, 11, 12],
      [3, 3.1, 3.2],
      [68, 70, 71],
      [75, 78, 80],
      [150, 180, 200],
      [84, 86, 88],
    ]),
};
