/** "Tambah revisi": where the new column and row go, what they hold, what is checked, and what is never written over. */
import { bukuRevisi } from '../../../src/core/ledger/buku-revisi';
import { siapkanBahan } from '../../../src/core/periksa';
import { judulBerikut } from '../../../src/core/plans/tambah-kolom';
import { planTambahRevisi, type HasilTambahRevisi, type RevisiTambahan } from '../../../src/core/plans/tambah-revisi';
import { formatCell } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { cellAt, sheetFromGrid, workbookFromSheets, type GridOptions } from '../../../src/core/workbook/sheet';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { hitungBuku } from '../../bantu/buku-hitung';
import { lembarDari } from '../recognition/gambar';

const gambar = (isi: readonly string[], opsi: GridOptions = {}): Workbook =>
  workbookFromSheets(isi.map((satu, i) => lembarDari(satu, { ...opsi, nama: `Pagu ${i + 1}` })));

const KOLOM = `
  | Kode | Uraian | Pagu Awal (Rp.000) | Pagu Revisi 1 (Rp.000) | Pagu Revisi 2 (Rp.000) |
  | 6077.BAD | Pelayanan Publik | 4.500.000 | 4.400.000 | 4.600.000 |
  | 6077.CAH | Sarana | 500.000 | 600.000 | 600.000 |
  | Jumlah | < | 5.000.000 | 5.000.000 | 5.200.000 |`;
const RIWAYAT = `
  | Riwayat Revisi Anggaran |
  | No | Revisi ke- | Tanggal | Uraian Revisi | Perubahan (Rp) |
  | 1 | 1 | 5 Februari 2024 | Revisi POK | |
  | 2 | 2 | 4 Maret 2024 | Penambahan pagu PNBP senilai Rp 200.000.000 | 200.000.000 |`;

const POK: RevisiTambahan = {
  nomor: 3,
  tanggal: { tahun: 2024, bulan: 4, hari: 19 },
  jenis: 'POK',
  alasan: 'Pergeseran alat uji',
  baris: [
    { kunci: '6077.BAD', pagu: 4_550_000_000 },
    { kunci: '6077.CAH', pagu: 650_000_000 },
  ],
};

function tambah(workbook: Workbook, isian: Partial<RevisiTambahan> = {}): HasilTambahRevisi {
  const hasil = planTambahRevisi(siapkanBahan(workbook).berkas, { ...POK, ...isian });
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  expect(staleEdit(workbook, hasil.rencana)).toBeNull();
  return hasil;
}
const ditolak = (workbook: Workbook, isian: Partial<RevisiTambahan>): string => {
  const hasil = planTambahRevisi(siapkanBahan(workbook).berkas, { ...POK, ...isian });
  return 'ditolak' in hasil ? hasil.ditolak : '';
};
const isi = ({ rencana }: HasilTambahRevisi, lembar = 'Pagu 1'): Record<string, CellValue> =>
  Object.fromEntries(
    rencana.edits.flatMap((edit) =>
      edit.kind === 'setContent' && edit.sel.sheet === lembar
        ? [
            [
              formatCell(edit.sel.row, edit.sel.col),
              edit.after.formula === undefined ? edit.after.value : `=${edit.after.formula}`,
            ],
          ]
        : [],
    ),
  );
const galat = ({ pemeriksaan }: HasilTambahRevisi): string[] =>
  pemeriksaan.filter(({ keadaan }) => keadaan !== 'baik').map(({ butir, keadaan }) => `${butir} ${keadaan}`);
const sebab = ({ rencana: { dibiarkan } }: HasilTambahRevisi): string[] =>
  dibiarkan.map(({ sel: { row, col } }) => formatCell(row, col));

/** Every cell that is not empty. */
const sel = ({ sheets }: Workbook): unknown[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, col) => (cell === undefined ? [] : [[name, row, col, cell]])),
    ),
  );

test('a column on the right and a row below; the ledger then tells one revision more', () => {
  const awal = gambar([KOLOM, RIWAYAT]);
  const hasil = tambah(awal);
  expect(isi(hasil)).toEqual({ F1: 'Pagu Revisi 3 (Rp.000)', F2: 4_550_000, F3: 650_000, F4: 5_200_000 });
  expect(isi(hasil, 'Pagu 2')).toEqual({ A5: 3, B5: 3, C5: '19 April 2024', D5: 'Revisi POK: Pergeseran alat uji' });
  expect(galat(hasil)).toEqual([]);
  expect(hasil.rencana.dibiarkan).toEqual([]);
  const sesudah = applyToPicture(awal, hasil.rencana);
  expect(cellAt(sesudah.sheets[0]!, 1, 5)?.text).toBe('4.550.000');
  const buku = bukuRevisi(siapkanBahan(sesudah).berkas);
  expect(buku.revisi.map(({ nomor, jumlah }) => [nomor, jumlah])).toEqual([
    [0, 5_000_000_000],
    [1, 5_000_000_000],
    [2, 5_200_000_000],
    [3, 5_200_000_000],
  ]);
  expect(buku.revisi[3]).toMatchObject({ jenis: 'POK, Pergeseran', tetap: true, nolBersih: true });
  expect(buku.taksesuai).toEqual([]);
  expect(sel(applyToPicture(sesudah, invertPlan(hasil.rencana)))).toEqual(sel(awal));
});

test('a change of the pagu stands in the column of changes; the text of the list is not doubled', () => {
  const hasil = tambah(gambar([KOLOM, RIWAYAT]), {
    jenis: 'Revisi Kanwil DJPb',
    alasan: 'Penambahan pagu sebesar Rp 50.000.000',
    baris: [{ kunci: '6077.CAH', pagu: 650_000_000 }],
  });
  // 600.000 + 50.000; 5.200.000 + 50.000
  expect(isi(hasil)).toMatchObject({ F2: 4_600_000, F3: 650_000, F4: 5_250_000 });
  expect(isi(hasil, 'Pagu 2')).toMatchObject({
    D5: 'Revisi Kanwil DJPb: Penambahan pagu sebesar Rp 50.000.000',
    E5: 50_000_000,
  });
  expect(galat(hasil)).toEqual([]);
});

test('formulas of the column on the left are carried on, lines above follow the lines below', () => {
  const rumus = (formula: string, value: number): { value: number; formula: string; numberFormat: string } => ({
    value,
    formula,
    numberFormat: '#,##0',
  });
  const buku = workbookFromSheets([
    sheetFromGrid('Pagu 1', [
      ['Kode', 'Uraian', 'Pagu Awal', 'Pagu Revisi 1'],
      ['6077', 'Standardisasi', 5_000_000_000, rumus('SUM(D3,D5)', 5_000_000_000)],
      ['6077.BAD', 'Pelayanan', 4_500_000_000, 4_400_000_000],
      ['007', 'Pengujian', 4_500_000_000, 4_400_000_000],
      ['6077.CAH', 'Sarana', 500_000_000, rumus("'Lain'!B1", 600_000_000)],
      ['Jumlah', null, 5_000_000_000, rumus('D2', 5_000_000_000)],
    ]),
    sheetFromGrid('Lain', [['Acuan', 600_000_000]]),
  ]);
  const hasil = tambah(buku, { nomor: 2, baris: [{ kunci: '6077.BAD.007', pagu: 4_300_000_000 }] });
  expect(isi(hasil)).toEqual({
    E1: 'Pagu Revisi 2',
    E2: '=SUM(E3,E5)',
    E3: 4_300_000_000,
    E4: 4_300_000_000,
    // a formula to another sheet would point elsewhere one column further: its value is written
    E5: 600_000_000,
    E6: '=E2',
  });
  const hitung = hitungBuku(applyToPicture(buku, hasil.rencana));
  expect([hitung('Pagu 1', 1, 4), hitung('Pagu 1', 5, 4)]).toEqual([4_900_000_000, 4_900_000_000]);
  // 4.900 - 5.000 million under a kind that leaves the pagu as it is
  expect(galat(hasil)).toEqual(['tanggal perhatian', 'nol-bersih galat']);
});

test('checks: number, date, zero-sum, sums, unknown lines, broken thousands, less than what is spent', () => {
  const buku = gambar([
    KOLOM,
    RIWAYAT,
    `
    | Realisasi Anggaran |
    | Kode | Uraian | Pagu | Realisasi | % |
    | 6077.BAD | Pelayanan Publik | 4.600.000.000 | 4.580.000.000 | 99,57% |
    | 6077.CAH | Sarana | 600.000.000 | 500.000.000 | 83,33% |`,
  ]);
  const hasil = tambah(buku, {
    nomor: 5,
    tanggal: { tahun: 2024, bulan: 3, hari: 3 },
    baris: [
      { kunci: '6077.BAD', pagu: 4_500_000_500 },
      { kunci: '6077.XXX', pagu: 1_000 },
    ],
  });
  expect(galat(hasil)).toEqual([
    'nomor perhatian',
    'tanggal galat',
    'nol-bersih galat',
    'baris galat',
    'ribuan perhatian',
    'realisasi perhatian',
  ]);
  expect(hasil.pemeriksaan.map(({ kalimat }) => kalimat).join('\n')).toContain("'Pagu 2'!C4");
  const pohon = gambar([
    `
    | Kode | Uraian | Pagu Awal | Pagu Revisi 1 |
    | 6077.BAD | Pelayanan | 900.000.000 | 900.000.000 |
    | '007 | Pengujian | 500.000.000 | 500.000.000 |
    | '008 | Kalibrasi | 400.000.000 | 400.000.000 |`,
  ]);
  const bentrok = tambah(pohon, {
    nomor: 2,
    baris: [
      { kunci: '6077.BAD', pagu: 900_000_000 },
      { kunci: '6077.BAD.007', pagu: 600_000_000 },
    ],
  });
  expect(galat(bentrok)).toEqual(['tanggal perhatian', 'jumlah galat']);
  const teks = tambah(gambar([KOLOM]), {
    jenis: 'DJA',
    alasan: 'Tambahan Rp 75.000.000',
    baris: [{ kunci: '6077.CAH', pagu: 650_000_000 }],
  });
  expect(galat(teks)).toEqual(['tanggal perhatian', 'nol-bersih perhatian']);
});

test('no room: filled, merged, hidden and protected cells and neighbours stay, and are named', () => {
  const samping = (judul: string): string =>
    KOLOM.split('\n')
      .map((baris, i) => (baris.trim() === '' ? baris : `${baris} ${i === 1 ? judul : ''} |`))
      .join('\n');
  expect(sebab(tambah(gambar([samping('Keterangan')])))).toEqual(['F1']);
  expect(isi(tambah(gambar([samping('Keterangan')])))).toEqual({});
  const jauh = KOLOM.split('\n')
    .map((baris, i) => (baris.trim() === '' ? baris : `${baris} | ${i === 1 ? 'Catatan reviu' : 'periksa'} |`))
    .join('\n');
  expect(sebab(tambah(gambar([jauh])))).toEqual(['G1']);
  expect(sebab(tambah(gambar([KOLOM], { isProtected: true })))).toEqual(['F1']);
  expect(sebab(tambah(gambar([KOLOM], { hiddenRows: [2] })))).toEqual(['F3']);
  expect(sebab(tambah(gambar([KOLOM], { hiddenColumns: [5] })))).toEqual(['F1']);
  expect(sebab(tambah(gambar([KOLOM, `${RIWAYAT}\n\n| Sumber: catatan perencanaan |`])))).toEqual(['A6']);
  expect(isi(tambah(gambar([KOLOM, `${RIWAYAT}\n\n| Sumber: catatan perencanaan |`])))).toHaveProperty('F2');
});

test('semula-menjadi holds one revision only; a column that stands ready is filled', () => {
  const dua = `
    | Kode | Uraian | Semula | Menjadi | Selisih |
    | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.400.000.000 | -100.000.000 |
    | 6077.CAH | Sarana | 500.000.000 | 600.000.000 | 100.000.000 |`;
  const hasil = tambah(gambar([dua]), { nomor: 2 });
  expect([hasil.rencana.edits, sebab(hasil)]).toEqual([[], ['D1']]);
  const siap = KOLOM.replace(/\|$/gm, '| |').replace(
    'Pagu Revisi 2 (Rp.000) | |',
    'Pagu Revisi 2 (Rp.000) | Pagu Revisi 3 (Rp.000) |',
  );
  expect(isi(tambah(gambar([siap])))).toEqual({ F2: 4_550_000, F3: 650_000, F4: 5_200_000 });
});

test('captions go on in their own style; a list of sentences gets a sentence', () => {
  expect(judulBerikut('Revisi III', 4)).toBe('Revisi IV');
  expect(judulBerikut('Pagu Revisi ke-9 (Rp.000)', 10)).toBe('Pagu Revisi ke-10 (Rp.000)');
  expect(judulBerikut('Pagu Revisi (Rp.000) 3', 4)).toBe('Pagu Revisi 4 (Rp.000)');
  expect(judulBerikut('Des', 9)).toBe('Revisi 9');
  const prosa = gambar([
    `
    | Revisi DIPA tahun 2024 dilakukan sebanyak 3 kali: |
    | 1. Revisi DIPA ke-1 tanggal 5 Februari 2024 (POK) |
    | 2. Revisi DIPA ke-2 tanggal 4 Maret 2024 (penambahan pagu senilai Rp 31.575.000) |
    | 3. Revisi DIPA ke-3 tanggal 4 April 2024 (POK) |`,
  ]);
  const hasil = tambah(prosa, { nomor: 4, baris: [] });
  expect(isi(hasil)).toEqual({ A5: '4. Revisi DIPA ke-4 tanggal 19 April 2024 (Revisi POK: Pergeseran alat uji)' });
  expect(
    bukuRevisi(siapkanBahan(applyToPicture(prosa, hasil.rencana)).berkas).revisi.map(({ nomor }) => nomor),
  ).toEqual([1, 2, 3, 4]);
});

test('entries that are no revision are refused; a reason that begins with = stays a text', () => {
  const buku = gambar([KOLOM, RIWAYAT]);
  expect(ditolak(buku, { nomor: 2 })).toContain("Revisi 2 sudah ada di 'Pagu 1'!E1");
  for (const nomor of [0, -1, 1.5, Number.NaN, 1000]) expect(ditolak(buku, { nomor })).toContain('bilangan bulat');
  expect(ditolak(buku, { jenis: '  ' })).toContain('Jenis revisi belum diisi');
  for (const pagu of [-1, 0.5, Number.POSITIVE_INFINITY])
    expect(ditolak(buku, { baris: [{ kunci: '6077.BAD', pagu }] })).toContain('rupiah bulat');
  expect(ditolak(buku, { baris: [POK.baris[0]!, POK.baris[0]!] })).toContain('dua kali');
  expect(ditolak(gambar(['| a | b |']), {})).toContain('tidak memuat tabel revisi pagu');
  const jahat = tambah(buku, { jenis: '=cmd|x', alasan: '' });
  expect(jahat.rencana.edits.some((edit) => edit.kind === 'setContent' && edit.after.formula !== undefined)).toBe(
    false,
  );
});
