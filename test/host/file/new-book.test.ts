/** New workbooks from plans: findings with links that a reader sees before anything is computed. */
import { EMPTY_SHEET, newBook } from '../../../src/host/file/new-book';
import { planBukuRekap, planBukuTemuan } from '../../../src/core/plans/buku-temuan';
import type { CatatanReviu } from '../../../src/core/plans/catatan-reviu';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { bukuReviu, reviuBuku } from '../../bantu/reviu';
import { siapkanBahan, siapkanTahunLalu } from '../../../src/core/periksa';
import { jalankanAturan } from '../../../src/core/rules/mesin';
import { KATALOG } from '../../../src/core/rules/katalog';
import { reviu } from '../../../src/core/review/reviu';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import { ganti } from '../../bantu/tabel-lintas';
import { kini2024, LALU, perbandingan } from '../../bantu/tahun-lalu';

const buka = async (catatan: CatatanReviu): Promise<Workbook> => {
  const bytes = await newBook(planBukuTemuan(catatan, EMPTY_SHEET), 'temuan.xlsx');
  return (await openFileHost(bytes, 'temuan.xlsx')).read();
};
const lembar = (buku: Workbook, nama: string): Sheet => buku.sheets.find(({ name }) => name === nama)!;
const kolom = (sheet: Sheet, judul: string): number => (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === judul);
const sel = (sheet: Sheet, row: number, judul: string): Cell | undefined => cellAt(sheet, row, kolom(sheet, judul));

it('holds the verdict, the findings and the checklist, and not the sheet that it began with', async () => {
  const catatan = reviuBuku(bukuReviu());
  const buku = await buka(catatan);
  expect(buku.sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Temuan', 'Daftar Uji']);
  expect(cellAt(lembar(buku, 'Ringkasan'), 1, 1)?.value).toBe(catatan.putusan.kalimat);
  const temuan = lembar(buku, 'Temuan');
  expect(temuan.rows).toHaveLength(catatan.temuan.length + 1);
  expect(lembar(buku, 'Daftar Uji').rows).toHaveLength(30);
  // galat first, then what a person must look at
  expect(sel(temuan, 1, 'Tingkat')?.value).toBe('Galat');
  expect(sel(temuan, 1, 'Temuan')?.value).toBe(
    catatan.temuan.find((satu) => satu.temuan.tingkat === 'galat')?.temuan.pesan,
  );
});

it('links each finding to its cell in the file beside it', async () => {
  const buku = await buka(reviuBuku(bukuReviu()));
  const satu = sel(lembar(buku, 'Temuan'), 1, 'Sel');
  expect(satu).toMatchObject({ value: 'G5', formula: 'HYPERLINK("capaian.xlsx#Capaian!G5","G5")' });
});

it('quotes names, and leaves a text where a formula cannot hold the link', async () => {
  const asal = reviuBuku(bukuReviu());
  const dengan = async (berkas: string, sheet: string): Promise<Cell | undefined> => {
    const temuan = asal.temuan
      .filter((satu) => satu.temuan.kode === 'UK-002')
      .map((satu) => ({ ...satu, temuan: { ...satu.temuan, sel: [{ sheet, row: 4, col: 6 }] } }));
    return sel(lembar(await buka({ ...asal, berkas, temuan }), 'Temuan'), 1, 'Sel');
  };
  expect((await dengan('a "b".xlsx', "TW I d'an"))?.formula).toBe(`HYPERLINK("a ""b"".xlsx#'TW I d''an'!G5","G5")`);
  expect(await dengan('nomor #1.xlsx', 'TW')).toMatchObject({ value: 'G5' });
  expect((await dengan('nomor #1.xlsx', 'TW'))?.formula).toBeUndefined();
  expect((await dengan(`${'x'.repeat(260)}.xlsx`, 'TW'))?.formula).toBeUndefined();
});

it('links what was compared to the workbook of the year before', async () => {
  const baca = (lembaran: typeof LALU): Workbook =>
    workbookFromSheets(Object.entries(lembaran).map(([nama, isi]) => sheetFromGrid(nama, isi)));
  const asal = baca(kini2024(ganti(perbandingan(), { F8: 85 })));
  const bahan = { ...siapkanBahan(asal), tahunLalu: siapkanTahunLalu(baca(LALU), 'tahun lalu.xlsx') };
  const temuan = jalankanAturan(KATALOG, bahan).filter(({ kode }) => kode === 'XS-014');
  const catatan = reviu({ asal, bahan, temuan }, { tanggal: '1 Mei 2026', berkas: 'kini.xlsx' });
  expect(catatan.tahunLalu).toBe('tahun lalu.xlsx');
  const satu = lembar(await buka(catatan), 'Temuan');
  expect(sel(satu, 1, 'Sel')?.formula).toBe('HYPERLINK("kini.xlsx#Perbandingan!F8","F8")');
  expect(sel(satu, 1, 'Bandingkan dengan')?.formula).toBe(
    `HYPERLINK("tahun lalu.xlsx#Capaian!F7","'[tahun lalu.xlsx]Capaian'!F7")`,
  );
});

it('of many satker: one row each, with a link to the findings of each', async () => {
  const cacah = { galat: 2, peringatan: 1, saran: 0, dikecualikan: 0, belumTercapai: 3 };
  const plan = planBukuRekap(
    [
      { berkas: '=1+1.xlsx', putusan: 'dikembalikan', cacah, keterangan: '+x', buku: 'a temuan.xlsx' },
      { berkas: 'b.xlsx', putusan: 'tidak terbaca', cacah: null, keterangan: 'rusak', buku: null },
    ],
    '1 Mei 2026',
    EMPTY_SHEET,
  );
  const buku = await (await openFileHost(await newBook(plan, 'rekap.xlsx'), 'rekap.xlsx')).read();
  const sheet = lembar(buku, 'Rekap');
  expect(sheet.rows.slice(2).map((cells) => cells?.map((cell) => cell?.value))).toEqual(
    [
      [1, '=1+1.xlsx', 'dikembalikan', 2, 1, 0, 0, 3, '+x', 'a temuan.xlsx'],
      [2, 'b.xlsx', 'tidak terbaca', undefined, undefined, undefined, undefined, undefined, 'rusak'],
    ].map((baris) => Object.assign([], baris)),
  );
  expect(cellAt(sheet, 2, 9)?.formula).toBe('HYPERLINK("a temuan.xlsx","a temuan.xlsx")');
  expect(cellAt(sheet, 2, 1)?.formula).toBeUndefined();
});
