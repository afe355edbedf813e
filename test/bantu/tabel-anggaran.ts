/** Small money tables by code, in millions, as the rules on pagu and realisasi meet them. */
export type Sel = string | number | null;

export const JUTA = 1_000_000;

/** Kode and uraian of two programmes: WA > 4001 > EBA (two RO), EBB; EC > 4002 > BDB. */
export const KODE: readonly (readonly [string, string])[] = [
  ['WA', 'Program Dukungan Manajemen'],
  ['4001', 'Pengelolaan Manajemen Kesekretariatan'],
  ['4001.EBA', 'Layanan Dukungan Manajemen Internal'],
  ['4001.EBA.956', 'Layanan BMN'],
  ['4001.EBA.994', 'Layanan Perkantoran'],
  ['4001.EBB', 'Layanan Sarana dan Prasarana Internal'],
  ['EC', 'Program Nilai Tambah dan Daya Saing Industri'],
  ['4002', 'Penyelenggaraan Jasa Industri'],
  ['4002.BDB', 'Fasilitasi dan Pembinaan Industri'],
];

/** Pagu in millions: EBA 200 + 400 = 600, WA 600 + 300 = 900, EC 500, total 1.400. */
export const PAGU: readonly number[] = [900, 900, 600, 200, 400, 300, 500, 500, 500];
export const PAGU_TOTAL = 1400;

/** Realisasi in millions: 190 + 396 = 586; 586 + 290 = 876; 876 + 480 = 1.356. */
export const REALISASI: readonly number[] = [876, 876, 586, 190, 396, 290, 480, 480, 480];
export const REALISASI_TOTAL = 1356;

/** The list with one place changed. */
export function ubah(nilai: readonly number[], tempat: number, baru: number): number[] {
  return nilai.map((satu, i) => (i === tempat ? baru : satu));
}

/** Rows of KODE with columns of figures in millions, and a total row. */
export function barisKode(kolom: readonly (readonly number[])[], total: readonly number[], kode = KODE): Sel[][] {
  const isi = kode.map(([satu, uraian], i): Sel[] => [satu, uraian, ...kolom.map((nilai) => (nilai[i] ?? 0) * JUTA)]);
  return [...isi, [null, 'JUMLAH', ...total.map((nilai) => nilai * JUTA)]];
}

/** A pagu table: C3 is the first figure. */
export function tabelPagu(
  pagu: readonly number[] = PAGU,
  total = PAGU_TOTAL,
  judul = 'Rincian Pagu Tahun 2024',
): Sel[][] {
  return [[judul], ['Kode', 'Uraian', 'Pagu (Rp)'], ...barisKode([pagu], [total])];
}

/** A table of realisasi: C pagu, D realisasi; rows from 3. */
export function tabelRealisasi(
  realisasi: readonly number[] = REALISASI,
  total = REALISASI_TOTAL,
  pagu: readonly number[] = PAGU,
  paguTotal = PAGU_TOTAL,
): Sel[][] {
  return [
    ['Realisasi Anggaran Tahun 2024'],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...barisKode([pagu, realisasi], [paguTotal, total]),
  ];
}

/** KRO lines of a semula-menjadi matrix, in millions: [semula, menjadi, selisih]. */
export function tabelSemulaMenjadi(
  isi: readonly (readonly [number, number, number])[],
  total: readonly [number, number, number],
): Sel[][] {
  const kro = KODE.filter(([kode]) => /^\d{4}\.[A-Z]{3}$/.test(kode));
  return [
    ['Matriks Semula-Menjadi Revisi ke-1 DIPA Tahun 2024'],
    ['Kode', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)'],
    ...kro.map(([kode, uraian], i): Sel[] => [kode, uraian, ...(isi[i] ?? [0, 0, 0]).map((nilai) => nilai * JUTA)]),
    [null, 'JUMLAH', ...total.map((nilai) => nilai * JUTA)],
  ];
}

/** A matrix of pagu awal and revisions, in thousands: one row of figures per KRO. */
export function tabelMatriks(isi: readonly (readonly number[])[]): Sel[][] {
  const kro = KODE.filter(([kode]) => /^\d{4}\.[A-Z]{3}$/.test(kode));
  const keadaan = (isi[0] ?? []).map((_, i) => (i === 0 ? 'Pagu Awal (Rp.000)' : `Pagu Revisi ${i} (Rp.000)`));
  return [
    ['Revisi Anggaran per KRO Tahun 2024'],
    ['Kode', 'KRO', ...keadaan],
    ...kro.map(([kode, uraian], i): Sel[] => [kode, uraian, ...(isi[i] ?? [])]),
  ];
}

/** A list of revisions: [number, date, description, change in rupiah]. */
export function tabelRiwayat(
  isi: readonly (readonly [number, string, string, number | null])[],
  judul = 'Riwayat Revisi DIPA Tahun 2024',
): Sel[][] {
  return [
    [judul],
    ['No', 'Revisi DIPA ke-', 'Tanggal', 'Uraian Revisi', 'Perubahan Pagu (Rp)'],
    ...isi.map(([nomor, tanggal, uraian, ubahan], i): Sel[] => [i + 1, nomor, tanggal, uraian, ubahan]),
  ];
}
