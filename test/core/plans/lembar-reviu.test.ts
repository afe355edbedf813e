/** The sheet "Lembar Reviu": what it holds, what tells that the data changed, what it never touches. */
import { readFileSync } from 'node:fs';
import { periksa } from '../../../src/core/periksa';
import { BERUBAH, planLembarReviu, SAMA } from '../../../src/core/plans/lembar-reviu';
import { bacaLembarReviu } from '../../../src/core/plans/lembar-reviu-baca';
import { bentukLembarReviu, LABEL, TANDA_REVIU } from '../../../src/core/plans/lembar-reviu-bentuk';
import { reviu } from '../../../src/core/review/reviu';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { cellAt, sheetFromGrid } from '../../../src/core/workbook/sheet';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { bukuReviu, capaianReviu, PERKIN_REVIU, reviuBuku, tulisReviu } from '../../bantu/reviu';
import { xlsxDariGrid } from '../../bantu/xlsx';
import { bukaLembar } from '../../host/excel/buka-excel';

const lembar = (workbook: Workbook, nama = 'Lembar Reviu'): Sheet => {
  const sheet = workbook.sheets.find(({ name }) => name === nama);
  if (sheet === undefined) throw new Error(`tidak ada lembar ${nama}`);
  return sheet;
};
const isi = (sheet: Sheet, row: number, col: number): CellValue => cellAt(sheet, row, col)?.value ?? null;
const barisLabel = (sheet: Sheet, label: string): number =>
  sheet.rows.findIndex((_, row) => isi(sheet, row, 0) === label);
const nilai = (sheet: Sheet, label: string): CellValue => isi(sheet, barisLabel(sheet, label), 1);

const LEMBAR = [
  { name: 'PK', rows: PERKIN_REVIU },
  { name: 'Capaian', rows: capaianReviu() },
];

it('holds verdict, date, rules, hash, counts, policy, checklist and findings', () => {
  const buku = bukuReviu();
  const catatan = reviuBuku(buku);
  const plan = planLembarReviu(buku, catatan);
  expect(staleEdit(buku, plan)).toBeNull();
  expect(plan.judul).toBe('Buat lembar "Lembar Reviu"');
  const sheet = lembar(applyToPicture(buku, plan));
  expect(isi(sheet, 0, 0)).toBe(TANDA_REVIU);
  expect(nilai(sheet, LABEL.putusan)).toBe(catatan.putusan.kalimat);
  expect(nilai(sheet, LABEL.tanggal)).toBe('21 November 2026');
  expect(nilai(sheet, LABEL.sidik)).toBe(catatan.sidik);
  expect(nilai(sheet, LABEL.versiAturan)).toBe(catatan.versiAturan);
  const kolomA = sheet.rows.map((_, row) => isi(sheet, row, 0));
  for (const label of [LABEL.tabel, LABEL.kebijakan, LABEL.butir, LABEL.temuan]) expect(kolomA).toContain(label);
  expect(kolomA).not.toContain(LABEL.gugur);
  const temuan = barisLabel(sheet, LABEL.temuan) + 2;
  expect(catatan.temuan.map((_, i) => isi(sheet, temuan + i, 2))).toEqual(
    catatan.temuan.map((satu) => satu.temuan.kode),
  );
  const butir = barisLabel(sheet, LABEL.butir) + 2;
  expect(isi(sheet, butir + 28, 0)).toBe('III.15');
});

it('is read back as it was written', () => {
  const buku = bukuReviu();
  const catatan = reviuBuku(buku);
  const { lembar: terbaca, catatan: rusak } = bacaLembarReviu(tulisReviu(buku));
  expect(rusak).toEqual([]);
  expect(terbaca).toHaveLength(1);
  expect(terbaca[0]).toMatchObject({ nama: 'Lembar Reviu', tanggal: '21 November 2026', sidik: catatan.sidik });
  expect(terbaca[0]?.tabel.map(({ sidik }) => sidik)).toEqual(catatan.tabel.map(({ sidik }) => sidik));
  expect(terbaca[0]?.temuan.map(({ kode, jejak }) => [kode, jejak])).toEqual(
    catatan.temuan.map(({ temuan, jejak }) => [temuan.kode, jejak]),
  );
});

it('never overwrites: the next record is a sheet of its own, and none of them is checked', () => {
  const satu = tulisReviu(bukuReviu());
  const dua = tulisReviu(satu, '22 November 2026');
  expect(dua.sheets.map(({ name }) => name)).toEqual(['PK', 'Capaian', 'Lembar Reviu', 'Lembar Reviu (2)']);
  expect(lembar(dua)).toEqual(lembar(satu));
  expect(periksa(dua).temuan).toEqual(periksa(bukuReviu()).temuan);
  expect(periksa(dua).bahan.berkas.tabel.map(({ lembar: nama }) => nama)).toEqual(['PK', 'Capaian']);
});

it('leaves a sheet of the user alone that has the name, and goes on checking it', () => {
  const pakai: Workbook = {
    ...bukuReviu(),
    sheets: [...bukuReviu().sheets, sheetFromGrid('lembar reviu', capaianReviu(90))],
  };
  const plan = planLembarReviu(pakai, reviuBuku(pakai));
  expect(plan.judul).toBe('Buat lembar "Lembar Reviu (2)"');
  expect(plan.edits.some((edit) => edit.kind === 'setContent' && edit.sel.sheet === 'lembar reviu')).toBe(false);
  expect(bacaLembarReviu(pakai).lembar).toEqual([]);
  expect(periksa(pakai).temuan.some((satu) => satu.lembar === 'lembar reviu')).toBe(true);
});

it('of a newer Selaras is neither read nor checked nor overwritten, and that is said', () => {
  const lama = tulisReviu(bukuReviu());
  const sheets = lama.sheets.map((sheet) =>
    sheet.name === 'Lembar Reviu'
      ? sheetFromGrid('Lembar Reviu', [[TANDA_REVIU, 'selaras:lembar-reviu:2'], ...capaianReviu(90)])
      : sheet,
  );
  const baru = { ...lama, sheets };
  const catatan = reviuBuku(baru);
  expect(catatan.lembarLama).toBeNull();
  expect(catatan.catatan).toEqual([
    'Lembar "Lembar Reviu" ditulis oleh Selaras yang lebih baru, sehingga tidak dibandingkan; perbarui Selaras untuk membacanya.',
  ]);
  expect(catatan.temuan.some(({ temuan }) => temuan.lembar === 'Lembar Reviu')).toBe(false);
  expect(planLembarReviu(baru, catatan).judul).toBe('Buat lembar "Lembar Reviu (2)"');
});

it('that somebody has damaged is said, not believed', () => {
  const satu = tulisReviu(bukuReviu());
  const sheet = lembar(satu);
  const rows = sheet.rows.map((cells, row) => (row === barisLabel(sheet, LABEL.sidik) ? undefined : cells));
  const rusak = { ...satu, sheets: satu.sheets.map((lain) => (lain === sheet ? { ...sheet, rows } : lain)) };
  expect(bacaLembarReviu(rusak).lembar).toEqual([]);
  expect(reviuBuku(rusak).catatan[0]).toContain('tidak utuh lagi');
});

it.each([
  ['Lembar Reviu', [['Lembar Reviu']]],
  ['Lembar Reviu', [[TANDA_REVIU]]],
  ['Lembar Reviu', [[TANDA_REVIU, 'selaras:lembar-reviu:satu']]],
  ['Lembar Reviu', [[TANDA_REVIU, 1]]],
  ['Lembar Reviu', []],
])('%s with %j is no record', (nama, grid) => {
  expect(bentukLembarReviu(sheetFromGrid(nama, grid))).toBeNull();
});

it('prints names and texts as texts: a formula in a cell stays a text, a waived finding is struck through', () => {
  const jahat = '=HYPERLINK("http://x";"klik")';
  const buku = bukuReviu(
    capaianReviu().map((baris) => baris.map((satu) => (satu === 'Nilai penerapan sistem pengendalian' ? jahat : satu))),
  );
  const catatan = reviuBuku(buku);
  const pengecualian = {
    kode: 'UK-002',
    kunci: [],
    sidik: '',
    alasan: jahat,
    oleh: '+1',
    tanggal: '@',
    tingkat: 'galat',
    tempat: '',
    pesan: jahat,
  } as const;
  const [pertama, ...lain] = catatan.temuan;
  const plan = planLembarReviu(buku, {
    ...catatan,
    temuan: [{ ...pertama!, pengecualian }, ...lain],
    gugur: [{ pengecualian, sebab: 'data-berubah', kalimat: '-' }],
  });
  const rumus = plan.edits.flatMap((edit) =>
    edit.kind === 'setContent' && edit.after.formula !== undefined ? [edit.after.formula] : [],
  );
  expect(rumus).toHaveLength(catatan.tabel.length + 1);
  expect(rumus.filter((satu) => /HYPERLINK/.test(satu))).toEqual([]);
  const coret = plan.edits.filter((edit) => edit.kind === 'setLook' && edit.look.strike === true);
  expect(coret).toHaveLength(1);
});

it('in a file: saved, opened, reviewed again, taken back', async () => {
  const host = await openFileHost(xlsxDariGrid(LEMBAR), 'capaian.xlsx');
  const asal = await host.read();
  const catatan = reviu({ asal, ...periksa(asal) }, { tanggal: '21 November 2026', berkas: 'capaian.xlsx' });
  const urung = await host.apply(planLembarReviu(asal, catatan));
  const kembali = await (await openFileHost(host.save(), 'capaian.xlsx')).read();
  const lagi = reviuBuku(kembali, '22 November 2026');
  expect(lagi.lembarLama?.berubah).toBe(false);
  expect(lagi.lembarLama?.banding).toMatchObject({ baru: [], hilang: [] });
  await host.apply(urung);
  expect((await host.read()).sheets).toEqual(asal.sheets);
});

it('in real workbooks the hash is the same after the record is in the file', async () => {
  for (const unit of ['arah-contoh', 'bbspjikkp-2024']) {
    const bytes = readFileSync(new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url));
    const host = await openFileHost(new Uint8Array(bytes), `${unit}.xlsx`);
    const asal = await host.read();
    const catatan = reviuBuku(asal);
    expect(catatan.tabel.length).toBeGreaterThan(5);
    await host.apply(planLembarReviu(asal, catatan));
    const { lembarLama } = reviuBuku(await host.read());
    expect([unit, lembarLama?.berubah, lembarLama?.banding.baru.length, lembarLama?.banding.hilang.length]).toEqual([
      unit,
      false,
      0,
      0,
    ]);
  }
});

it('counts formulas as a spreadsheet does: one that shows an empty text is no change', async () => {
  const kosong = (baris: number): { f: string; v: string } => ({ f: `IF(F${baris}>1000,"tinggi","")`, v: '' });
  const rows = capaianReviu().map((baris, i) => (i === 0 ? baris : [...baris, i === 1 ? 'Keterangan' : kosong(i + 1)]));
  const { host, devhost } = await bukaLembar([{ name: 'Capaian', rows }]);
  const asal = await host.read();
  const catatan = reviuBuku(asal);
  await host.apply(planLembarReviu(asal, catatan));
  const sheet = lembar(devhost.book.picture());
  expect(catatan.tabel.map(({ rentang }) => rentang)).toEqual(['A2:H5']);
  // 8 captions, 3 rows of 7 values and a formula
  expect(catatan.tabel[0]?.ringkas?.isi).toBe(32);
  expect(isi(sheet, barisLabel(sheet, LABEL.tabel) + 2, 7)).toBe(SAMA);
});

it('in Excel tells by itself that the data changed, and where', async () => {
  const { host, devhost } = await bukaLembar(LEMBAR);
  const asal = await host.read();
  await host.apply(planLembarReviu(asal, reviuBuku(asal)));
  const keadaan = (): CellValue[] => {
    const sheet = lembar(devhost.book.picture());
    const tabel = barisLabel(sheet, LABEL.tabel) + 2;
    return [nilai(sheet, LABEL.keadaan), isi(sheet, tabel, 7), isi(sheet, tabel + 1, 7)];
  };
  const sama = 'Jumlah dan banyaknya angka sama seperti pada reviu tanggal 21 November 2026.';
  const berubah = 'DATA BERUBAH sejak reviu tanggal 21 November 2026; lembar ini tidak berlaku lagi.';
  expect(keadaan()).toEqual([sama, SAMA, SAMA]);
  const ketik = (a1: { row: number; col: number }, teks: string): void =>
    devhost.book.type({ sheet: 'Capaian', ...a1 }, teks);
  ketik({ row: 4, col: 5 }, '3,8');
  expect(keadaan()).toEqual([berubah, SAMA, BERUBAH]);
  ketik({ row: 4, col: 5 }, '3,79');
  expect(keadaan()).toEqual([sama, SAMA, SAMA]);
  // Two figures that change by the same amount leave the sum as it was, not the sum of squares.
  ketik({ row: 2, col: 4 }, '5');
  ketik({ row: 2, col: 5 }, '3');
  expect(keadaan()[0]).toBe(berubah);
  ketik({ row: 2, col: 4 }, '4');
  ketik({ row: 2, col: 5 }, '4');
  ketik({ row: 3, col: 3 }, '');
  expect(keadaan()).toEqual([berubah, SAMA, BERUBAH]);
});
