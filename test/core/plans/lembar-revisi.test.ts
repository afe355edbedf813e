/** "Buku Revisi Pagu": every formula is worked out and held against the ledger; sheets of the user stay as they are. */
import { readFileSync } from 'node:fs';
import { jumlahMenurut } from '../../../src/core/ledger/beda-revisi';
import { bukuRevisi, type BukuRevisi } from '../../../src/core/ledger/buku-revisi';
import { siapkanBahan } from '../../../src/core/periksa';
import { KECOCOKAN } from '../../../src/core/plans/isi-riwayat';
import { planLembarRevisi } from '../../../src/core/plans/lembar-revisi';
import { planTambahRevisi } from '../../../src/core/plans/tambah-revisi';
import type { RencanaDitolak } from '../../../src/core/plans/simpanan';
import { formatCell, formatRange, parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { cellAt, sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read';
import { hitungBuku } from '../../bantu/buku-hitung';
import { xlsxDariGrid } from '../../bantu/xlsx';
import { lembarDari } from '../recognition/gambar';

const BUKU = 'Buku Revisi Pagu';
const MATRIKS = 'Matriks Revisi Pagu';

const gambar = (...isi: readonly string[]): Workbook =>
  workbookFromSheets(isi.map((satu, i) => lembarDari(satu, { nama: `Pagu ${i + 1}` })));

function rencana(workbook: Workbook): ChangePlan {
  const hasil: ChangePlan | RencanaDitolak = planLembarRevisi(workbook, siapkanBahan(workbook).berkas);
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  expect(staleEdit(workbook, hasil)).toBeNull();
  return hasil;
}

interface Hasil {
  readonly buku: BukuRevisi;
  readonly sesudah: Workbook;
  readonly nilai: (sheet: string, sel: string) => CellValue | undefined;
}

function tulis(workbook: Workbook): Hasil {
  const sesudah = applyToPicture(workbook, rencana(workbook));
  const hitung = hitungBuku(sesudah);
  return {
    buku: bukuRevisi(siapkanBahan(workbook).berkas),
    sesudah,
    nilai: (sheet, sel) => {
      const { row, col } = parseAddress(sel)!;
      return hitung(sheet, row, col);
    },
  };
}

const ROW_RIWAYAT = 11;
const ROW_MATRIKS = 5;
const KOLOM_STATUS = 6;

/** Everything that the two sheets compute, held against the ledger. */
function samaDenganBuku({ buku, nilai }: Hasil): void {
  buku.revisi.forEach((satu, i) => {
    const row = ROW_RIWAYAT + i;
    expect([satu.nomor, nilai(BUKU, `A${row}`), nilai(BUKU, `F${row}`)]).toEqual([satu.nomor, satu.nomor, satu.jumlah]);
    if (i > 0) expect(nilai(BUKU, `G${row}`)).toBe(satu.selisih ?? '');
    expect(nilai(BUKU, `H${row}`)).toBe(satu.dinyatakan?.nilai ?? null);
    if (i > 0) expect(nilai(BUKU, `J${row}`)).toBe(satu.nolBersih === null ? '' : satu.nolBersih ? 'Ya' : 'Tidak');
  });
  const [matriks] = buku.matriks;
  if (matriks === undefined) return;
  const nomor = [...new Set(matriks.keadaan.map((satu) => satu.nomor))];
  const sel = (row: number, i: number): CellValue | undefined => nilai(MATRIKS, formatCell(row - 1, KOLOM_STATUS + i));
  const jumlah = ROW_MATRIKS + matriks.baris.length;
  const kelompok = (['tingkat', 'sumberDana', 'jenisBelanja'] as const).flatMap((satu) => jumlahMenurut(matriks, satu));
  nomor.forEach((satu, i) => {
    matriks.baris.forEach((baris, b) => {
      expect(sel(ROW_MATRIKS + b, i) ?? 0).toBe(baris.nilai.get(satu)?.nilai ?? 0);
    });
    expect(sel(jumlah, i)).toBe(buku.revisi.find((lain) => lain.nomor === satu)?.jumlah);
    kelompok.forEach(({ nilai: isi }, k) => {
      expect(sel(jumlah + 1 + k, i)).toBe(isi.get(satu));
    });
    // below: an empty row, the title, the header, then the differences line by line and of the whole
    const selisih = jumlah + kelompok.length + 4;
    if (i > 0) {
      matriks.baris.forEach(({ nilai: isi }, b) => {
        const [lama, kini] = [nomor[i - 1]!, satu].map((n) => isi.get(n)?.nilai ?? 0);
        expect(sel(selisih + b, i)).toBe(kini! - lama!);
      });
      expect(sel(selisih + matriks.baris.length, i)).toBe(buku.revisi[i]!.selisih);
    }
  });
}

const KOLOM = `
  | Kode | Uraian | DIPA Awal | Revisi I | Revisi II |
  | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.400.000.000 | 4.600.000.000 |
  | 6077.CAH | Sarana | 500.000.000 | 600.000.000 | 600.000.000 |
  | Jumlah | < | 5.000.000.000 | 5.000.000.000 | 5.200.000.000 |`;
const RIWAYAT = `
  | Riwayat Revisi Anggaran (2 kali) |
  | No | Revisi ke- | Tanggal | Uraian Revisi | Perubahan (Rp) |
  | 1 | 1 | 5 Februari 2024 | Revisi POK | |
  | 2 | 2 | 4 Maret 2024 | Penambahan pagu PNBP senilai Rp 200.000.000 | 200.000.000 |`;

test('the real workbook: 20 states and 19 revisions by formula, five of them said not to agree', async () => {
  const nama = 'bbspjikkp-2024/bbspjikkp-2024.xlsx';
  const bytes = readFileSync(new URL(`../../fixtures/${nama}`, import.meta.url));
  const hasil = tulis(await readWorkbookBytes(bytes, nama));
  samaDenganBuku(hasil);
  const kecocokan = hasil.buku.revisi.slice(1).map((_, i) => hasil.nilai(BUKU, `K${ROW_RIWAYAT + 1 + i}`));
  expect(kecocokan.flatMap((isi, i) => (isi === KECOCOKAN.cocok ? [] : [[i + 1, isi]]))).toEqual([
    [10, KECOCOKAN.tetapBerubah],
    [11, KECOCOKAN.perubahanBeda],
    [15, KECOCOKAN.perubahanBeda],
    [16, KECOCOKAN.tetapBerubah],
    [19, KECOCOKAN.perubahanBeda],
  ]);
  expect(['D4', 'D5', 'D6', 'D7'].map((sel) => hasil.nilai(BUKU, sel))).toEqual([
    25_385_899_000, 29_066_558_000, 4_500_000, 29_071_249_000,
  ]);
});

test('numbers kept as text, a scale in the header, a tree with sources and accounts', () => {
  samaDenganBuku(
    tulis(
      gambar(`
        | Kode | Uraian | Pagu Awal | Pagu Revisi (Rp.000) | < |
        | ^ | ^ | ^ | 1 | 2 |
        | 6077.BAD | Pelayanan Publik | '4.500.000 | '4,500,000 | '4.400.000 |
        | 6077.QDI | Fasilitasi | - | | '31.575 |
        | 6077.CAH | Sarana | '500.000 | 500.000 | '600.000 |`),
    ),
  );
  const pohon = tulis(
    gambar(`
      | Kode | Uraian | Sumber Dana | Semula | Menjadi |
      | 6077 | Standardisasi Industri | | 9.000.000.000 | 9.100.000.000 |
      | 6077.BAD | Pelayanan Publik | | 9.000.000.000 | 9.100.000.000 |
      | '007 | Layanan pengujian | | 9.000.000.000 | 9.100.000.000 |
      | '051 | Pelaksanaan | | 6.000.000.000 | 5.600.000.000 |
      | 521211 | Belanja Bahan | RM | 6.000.000.000 | 5.600.000.000 |
      | '052 | Pemeliharaan | | 3.000.000.000 | 3.500.000.000 |
      | 532111 | Belanja Modal Peralatan | PNBP | 3.000.000.000 | 3.500.000.000 |`),
  );
  samaDenganBuku(pohon);
  expect(
    cellAt(
      pohon.sesudah.sheets.find(({ name }) => name === MATRIKS)!,
      11,
      6,
    )?.formula,
  ).toBe('SUMIF($F$5:$F$11,"Ya",G5:G11)');
});

test('the sheets follow the cells: a mended column agrees', () => {
  const geser = KOLOM.replace('4.400.000.000', '4.600.000.000');
  const hasil = tulis(gambar(geser, RIWAYAT));
  samaDenganBuku(hasil);
  expect(['K12', 'K13'].map((sel) => hasil.nilai(BUKU, sel))).toEqual([
    KECOCOKAN.tetapBerubah,
    KECOCOKAN.perubahanBeda,
  ]);
  const mend: ChangePlan = {
    judul: 'Perbaiki',
    edits: [
      {
        kind: 'setContent',
        sel: { sheet: 'Pagu 1', row: 1, col: 3 },
        before: { value: 4_600_000_000 },
        after: { value: 4_400_000_000 },
      },
    ],
    dibiarkan: [],
  };
  const hitung = hitungBuku(applyToPicture(hasil.sesudah, mend));
  expect([hitung(BUKU, 11, 10), hitung(BUKU, 12, 10), hitung(BUKU, 11, 5)]).toEqual(['Cocok', 'Cocok', 5_000_000_000]);
});

test('a list alone gives a history without a matrix', () => {
  const hasil = tulis(
    gambar(`
      | Riwayat Revisi Anggaran Tahun 2024 |
      | NO | ANGGARAN | JUMLAH (Rp) | TANGGAL | Jenis Revisi |
      | 1 | DIPA Awal | 25.385.899.000 | 24 November 2023 | DIPA Induk |
      | 2 | Revisi I | 25.385.899.000 | 5 Februari 2024 | Revisi POK |
      | 3 | Revisi II | 27.312.514.000 | 4 Maret 2024 | Revisi Kanwil DJPb |`),
  );
  samaDenganBuku(hasil);
  expect(hasil.sesudah.sheets.map(({ name }) => name)).toEqual(['Pagu 1', BUKU]);
  // 24 November 2023 is day 45254
  expect(hasil.nilai(BUKU, 'C11')).toBe(45_254);
});

test('the next run writes what has changed and nothing else; the sheets are no submission', () => {
  const awal = gambar(KOLOM, RIWAYAT);
  const { sesudah } = tulis(awal);
  expect(rencana(sesudah).edits).toEqual([]);
  expect(bukuRevisi(siapkanBahan(sesudah).berkas).revisi).toEqual(bukuRevisi(siapkanBahan(awal).berkas).revisi);
  const pendek = {
    ...sesudah,
    sheets: [
      lembarDari(KOLOM.replace('| Revisi II |', '| Revisi II |'), { nama: 'Pagu 1' }),
      ...sesudah.sheets.slice(2),
    ],
  };
  const ulang = tulis(pendek);
  samaDenganBuku(ulang);
  expect(ulang.sesudah.sheets.map(({ name }) => name)).toEqual(['Pagu 1', MATRIKS, BUKU]);
  expect(applyToPicture(sesudah, invertPlan(rencana(awal))).sheets).toEqual(awal.sheets);
});

test('a sheet of the user that has the name stays; labels that begin with = stay texts; unreadable cells are said', () => {
  const jahat = gambar(KOLOM.replace('Pelayanan Publik', '=HYPERLINK("x")').replace('4.400.000.000', 'belum ada'));
  const awal = { ...jahat, sheets: [...jahat.sheets, sheetFromGrid('buku revisi pagu', [['milik saya']])] };
  const plan = rencana(awal);
  expect(plan.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []))).toEqual([
    MATRIKS,
    `${BUKU} (2)`,
  ]);
  const uraian = plan.edits.find(
    (edit) => edit.kind === 'setContent' && edit.sel.sheet === MATRIKS && edit.sel.row === 4 && edit.sel.col === 1,
  );
  expect(uraian).toMatchObject({ after: { value: '=HYPERLINK("x")' } });
  expect(plan.dibiarkan.map(({ sel: { row, col } }) => formatCell(row, col))).toEqual(['D2']);
  expect(planLembarRevisi(gambar('| a | b |'), siapkanBahan(gambar('| a | b |')).berkas)).toEqual({
    ditolak: expect.stringContaining('tidak memuat tabel revisi pagu') as string,
  });
});

test('through a file: tables, dropdowns and the chart come with the sheets, and grow with the next revision', async () => {
  const bytes = xlsxDariGrid(
    gambar(KOLOM, RIWAYAT).sheets.map(({ name, rows }) => ({
      name,
      rows: Array.from(rows, (cells) =>
        Array.from(cells ?? [], (cell) => (cell === undefined ? null : { v: cell.value, nf: cell.numberFormat })),
      ),
    })),
  );
  const host = await openFileHost(bytes, 'pagu.xlsx');
  const awal = await host.read();
  await host.apply(rencana(awal));
  const ditulis = await (await openFileHost(host.save(), 'pagu.xlsx')).read();
  const lembar = (workbook: Workbook, nama: string): Sheet => workbook.sheets.find(({ name }) => name === nama)!;
  expect(lembar(ditulis, BUKU).tables.map(({ name, range }) => [name, formatRange(range)])).toEqual([
    ['Buku_Revisi_Pagu', 'A10:K13'],
  ]);
  expect(lembar(ditulis, BUKU).charts).toHaveLength(1);
  expect(lembar(ditulis, BUKU).validations?.map(formatRange)).toEqual(['D11:D13', 'I11:I13']);
  expect(lembar(ditulis, MATRIKS).tables.map(({ range }) => formatRange(range))).toEqual(['A4:J6']);
  expect(rencana(ditulis).edits).toEqual([]);

  const kini = await openFileHost(host.save(), 'pagu.xlsx');
  const isian = { nomor: 3, tanggal: { tahun: 2024, bulan: 4, hari: 19 }, jenis: 'POK', alasan: '', baris: [] };
  const tambahan = planTambahRevisi(siapkanBahan(ditulis).berkas, isian);
  if ('ditolak' in tambahan) throw new Error(tambahan.ditolak);
  await kini.apply(tambahan.rencana);
  const urung = await kini.apply(rencana(await kini.read()));
  const tumbuh = await (await openFileHost(kini.save(), 'pagu.xlsx')).read();
  expect(lembar(tumbuh, BUKU).tables.map(({ range }) => formatRange(range))).toEqual(['A10:K14']);
  expect(lembar(tumbuh, BUKU).validations?.map(formatRange)).toEqual(['D11:D14', 'I11:I14']);
  expect(lembar(tumbuh, MATRIKS).tables.map(({ range }) => formatRange(range))).toEqual(['A4:K6']);
  expect(lembar(tumbuh, BUKU).charts).toHaveLength(1);
  await kini.apply(urung);
  expect(lembar(await kini.read(), BUKU).tables.map(({ range }) => formatRange(range))).toEqual(['A10:K13']);
});
