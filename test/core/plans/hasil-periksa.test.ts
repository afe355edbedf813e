/** The sheet of findings: what it holds, what becomes of it at the next check, what it never does to a sheet of the user. */
import { periksa } from '../../../src/core/periksa';
import { planHasilPeriksa } from '../../../src/core/plans/hasil-periksa';
import type { Pengecualian } from '../../../src/core/plans/catatan-reviu';
import { bacaPengaturan, type RencanaDitolak } from '../../../src/core/plans/pengaturan';
import { teksSel } from '../../../src/core/plans/teks-sel';
import { kenali } from '../../../src/core/recognition/kenali';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Temuan } from '../../../src/core/workbook/temuan';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { CAPAIAN, PERKIN, ganti } from '../../bantu/tabel-lintas';

const INFO = { tanggal: '21 November 2026', versiAturan: '2026.11' };
const BUKU = workbookFromSheets([
  sheetFromGrid('PK', PERKIN),
  sheetFromGrid('Capaian', ganti(CAPAIAN, { E4: 12, F7: '#REF!' })),
]);

const TEMUAN: Temuan = {
  kode: 'UK-002',
  tingkat: 'galat',
  lembar: 'Capaian',
  sel: [
    { sheet: 'Capaian', row: 3, col: 5 },
    { sheet: 'Capaian', row: 5, col: 5 },
  ],
  tautan: [],
  pesan: 'Capaian di F4 tertulis 87%.',
  nilai: '87%',
  seharusnya: '90%',
  selisih: '3,00 poin persen',
  perbaikan: 'Ganti dengan rumus.',
  rujukan: 'PermenPANRB 53/2014',
};
const SARAN: Temuan = { ...TEMUAN, kode: 'STR-001', tingkat: 'saran', nilai: null, seharusnya: null, selisih: null };

function rencana(workbook: Workbook, temuan: readonly Temuan[] = [TEMUAN]): ChangePlan {
  const hasil: ChangePlan | RencanaDitolak = planHasilPeriksa(workbook, temuan, INFO);
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  expect(staleEdit(workbook, hasil)).toBeNull();
  return hasil;
}
const tulis = (workbook: Workbook, temuan: readonly Temuan[] = [TEMUAN]): Workbook =>
  applyToPicture(workbook, rencana(workbook, temuan));
const lembar = (workbook: Workbook, nama = 'Hasil Periksa'): Sheet => {
  const sheet = workbook.sheets.find(({ name }) => name === nama);
  if (sheet === undefined) throw new Error(`tidak ada lembar ${nama}`);
  return sheet;
};
const isi = (sheet: Sheet): CellValue[][] =>
  Array.from(sheet.rows, (cells) => Array.from(cells ?? [], (cell) => cell?.value ?? null));
const jenis = (plan: ChangePlan, kind: Edit['kind']): Edit[] => plan.edits.filter((edit) => edit.kind === kind);

test('rows go sheet by sheet as in the workbook, in each the most serious first, one rule after the other', () => {
  const di = (lembar: string, kode: string, tingkat: Temuan['tingkat']): Temuan => ({
    ...TEMUAN,
    lembar,
    kode,
    tingkat,
  });
  const temuan = [
    di('PK', 'STR-001', 'saran'),
    di('PK', 'UK-003', 'galat'),
    di('PK', 'NUM-001', 'peringatan'),
    di('PK', 'UK-002', 'galat'),
    di('Capaian', 'UK-002', 'galat'),
    di('Capaian', 'STR-001', 'saran'),
  ];
  expect(
    isi(lembar(tulis(BUKU, temuan)))
      .slice(6)
      .map((baris) => baris.slice(0, 4).join(' ')),
  ).toEqual([
    '1 Galat UK-002 PK',
    '2 Galat UK-003 PK',
    '3 Peringatan NUM-001 PK',
    '4 Saran STR-001 PK',
    '5 Galat UK-002 Capaian',
    '6 Saran STR-001 Capaian',
  ]);
});

test('heading, counts, header, one row for each finding', () => {
  const sheet = lembar(tulis(BUKU, [TEMUAN, SARAN, SARAN]));
  expect(isi(sheet).slice(0, 8)).toEqual([
    ['Hasil Periksa Selaras'],
    ['Tanggal: 21 November 2026'],
    ['Versi aturan: 2026.11'],
    ['Galat 1, peringatan 0, saran 2'],
    [],
    [
      'No',
      'Tingkat',
      'Kode',
      'Lembar',
      'Sel',
      'Pesan',
      'Tertulis',
      'Seharusnya',
      'Selisih',
      'Perbaikan',
      'Rujukan',
      'Pengecualian',
    ],
    [
      1,
      'Galat',
      'UK-002',
      'Capaian',
      'F4, F6',
      TEMUAN.pesan,
      '87%',
      '90%',
      '3,00 poin persen',
      TEMUAN.perbaikan,
      TEMUAN.rujukan,
    ],
    [2, 'Saran', 'STR-001', 'Capaian', 'F4, F6', SARAN.pesan, null, null, null, SARAN.perbaikan, SARAN.rujukan],
  ]);
  expect(sheet.rows).toHaveLength(9);
});

test('findings that were set aside come last, called so, with the reason, and are counted apart', () => {
  const lain: Temuan = { ...TEMUAN, kode: 'UK-003' };
  const pengecualian: Pengecualian = {
    kode: 'UK-002',
    kunci: [],
    sidik: '',
    alasan: '=Sesuai surat 12',
    oleh: 'Sri',
    tanggal: '20 November 2026',
    tingkat: 'galat',
    tempat: 'Capaian!F4',
    pesan: TEMUAN.pesan,
  };
  const info = { ...INFO, dikecualikan: new Map([[TEMUAN, pengecualian]]) };
  const plan = planHasilPeriksa(BUKU, [TEMUAN, lain, SARAN], info);
  if ('ditolak' in plan) throw new Error(plan.ditolak);
  const sheet = lembar(applyToPicture(BUKU, plan));
  expect(sheet.rows[3]?.[0]?.value).toBe('Galat 1, peringatan 0, saran 1; dikecualikan 1');
  const kolom = isi(sheet).slice(6);
  expect(kolom.map((baris) => [baris[0], baris[1], baris[2], baris[11] ?? null])).toEqual([
    [1, 'Galat', 'UK-003', null],
    [2, 'Saran', 'STR-001', null],
    [3, 'Dikecualikan (galat)', 'UK-002', 'Dikecualikan oleh Sri tanggal 20 November 2026: =Sesuai surat 12'],
  ]);
  // taken back, the same sheet tells it as before
  const lagi = planHasilPeriksa(applyToPicture(BUKU, plan), [TEMUAN, lain, SARAN], INFO);
  if ('ditolak' in lagi) throw new Error(lagi.ditolak);
  const kembali = lembar(applyToPicture(applyToPicture(BUKU, plan), lagi));
  expect(
    isi(kembali)
      .slice(6)
      .map((baris) => [baris[1], baris[2], baris[11] ?? null]),
  ).toEqual([
    ['Galat', 'UK-002', null],
    ['Galat', 'UK-003', null],
    ['Saran', 'STR-001', null],
  ]);
});

test('a new sheet has its look, widths and frozen rows; an older one is only filled', () => {
  const plan = rencana(BUKU);
  expect(plan.edits[0]).toEqual({ kind: 'addSheet', sheet: 'Hasil Periksa' });
  expect(jenis(plan, 'freezeRows')).toEqual([{ kind: 'freezeRows', sheet: 'Hasil Periksa', rows: 6 }]);
  expect(jenis(plan, 'setColumnWidth')).toHaveLength(12);
  expect(jenis(plan, 'setLook')).toContainEqual(
    expect.objectContaining({ range: { top: 5, left: 0, bottom: 5, right: 11 } }),
  );
  const lagi = rencana(applyToPicture(BUKU, plan), [TEMUAN, SARAN]);
  expect(lagi.edits.every((edit) => edit.kind === 'setContent' && edit.sel.sheet === 'Hasil Periksa')).toBe(true);
});

test('the same findings again change nothing; fewer leave nothing of the longer list', () => {
  const sesudah = tulis(BUKU, [TEMUAN, SARAN, SARAN]);
  expect(rencana(sesudah, [TEMUAN, SARAN, SARAN]).edits).toEqual([]);
  const pendek = lembar(tulis(sesudah, [SARAN]));
  expect(
    isi(pendek)
      .flat()
      .filter((value) => value === 'UK-002'),
  ).toEqual([]);
  expect(pendek.rows.filter((cells) => cells?.some((cell) => cell !== undefined))).toHaveLength(6);
});

test('undo takes the sheet and its note away', () => {
  const plan = rencana(BUKU, [TEMUAN, SARAN]);
  const sesudah = applyToPicture(BUKU, plan);
  expect(staleEdit(sesudah, invertPlan(plan))).toBeNull();
  expect(applyToPicture(sesudah, invertPlan(plan))).toEqual(BUKU);
});

test('a sheet of the user with that name stays as it is', () => {
  const milikUser = sheetFromGrid('hasil periksa', [['catatan saya']]);
  const sesudah = tulis({ ...BUKU, sheets: [...BUKU.sheets, milikUser] });
  expect(lembar(sesudah, 'hasil periksa')).toBe(milikUser);
  expect(isi(lembar(sesudah, 'Hasil Periksa (2)'))[0]).toEqual(['Hasil Periksa Selaras']);
  // The next check rewrites the second sheet, not a third.
  expect(tulis(sesudah, [SARAN]).sheets.map(({ name }) => name)).toEqual([
    'PK',
    'Capaian',
    'hasil periksa',
    'Hasil Periksa (2)',
  ]);
});

test('a sheet that the user put in the place of ours, a protected one, one with merged cells: a new one is written', () => {
  const sesudah = tulis(BUKU);
  const dengan = (ubah: Partial<Sheet>): string[] => {
    const sheets = sesudah.sheets.map((sheet) => (sheet.name === 'Hasil Periksa' ? { ...sheet, ...ubah } : sheet));
    return tulis({ ...sesudah, sheets }).sheets.map(({ name }) => name);
  };
  const dua = ['PK', 'Capaian', 'Hasil Periksa', 'Hasil Periksa (2)'];
  expect(dengan({})).toEqual(dua.slice(0, 3));
  expect(dengan({ rows: sheetFromGrid('x', [['milik saya']]).rows })).toEqual(dua);
  expect(dengan({ isProtected: true })).toEqual(dua);
  expect(dengan({ merges: [{ top: 6, left: 0, bottom: 7, right: 0 }] })).toEqual(dua);
});

test('the sheet of an earlier check disturbs no later one', () => {
  const { temuan } = periksa(BUKU);
  expect(temuan.length).toBeGreaterThan(0);
  const sesudah = tulis(BUKU, temuan);
  const lagi = periksa(sesudah);
  expect(lagi.temuan).toEqual(temuan);
  expect(lagi.bahan.berkas.tabel).toEqual(kenali(BUKU));
  // By the stored list, not by name: without the list the sheet counts as the user's.
  const { simpanan: _simpanan, ...tanpaCatatan } = sesudah;
  expect(periksa(tanpaCatatan).bahan.berkas.workbook.sheets).toHaveLength(3);
});

test('cell text is data', () => {
  const jahat = [
    '=HYPERLINK("http://x";"y")',
    '+1+1',
    '-2',
    '@SUM(A1)',
    '<img onerror=x>',
    'a\u0000b\u0007c\td\r\ne\u009Ff\uD800',
  ];
  const temuan = jahat.map((pesan): Temuan => ({ ...TEMUAN, pesan, lembar: '=1+1' }));
  const plan = rencana(BUKU, temuan);
  for (const edit of jenis(plan, 'setContent')) expect(edit).not.toHaveProperty('after.formula');
  const pesan = isi(lembar(applyToPicture(BUKU, plan)))
    .slice(6)
    .map((cells) => cells[5]);
  expect(pesan).toEqual([...jahat.slice(0, 5), 'abc d\nef']);
});

test('an error value that is told of is a text, not an error', () => {
  const baris = isi(lembar(tulis(BUKU, [{ ...TEMUAN, nilai: '#DIV/0!', pesan: '#DIV/0! di F4.' }])))[6];
  expect([baris?.[5], baris?.[6]]).toEqual(['#DIV/0! di F4.', '"#DIV/0!"']);
  expect(['#N/A', '#NAME?', '#Kinerja', '#1'].map(teksSel)).toEqual(['"#N/A"', '"#NAME?"', '#Kinerja', '#1']);
});

test('texts are cut where a cell ends', () => {
  expect(teksSel('a'.repeat(32_767))).toHaveLength(32_767);
  const potong = teksSel('a'.repeat(40_000));
  expect(potong).toHaveLength(32_767);
  expect(potong.endsWith('a…')).toBe(true);
  // The cut would part a sign of two units.
  expect(teksSel(`${'a'.repeat(32_765)}😀😀`)).toBe(`${'a'.repeat(32_765)}…`);
});

test('a list of sheets kept by a newer Selaras is not overwritten', () => {
  const hasil = planHasilPeriksa({ ...BUKU, simpanan: { lembar: '{"versi":7}' } }, [TEMUAN], INFO);
  expect(hasil).toEqual({ ditolak: expect.stringMatching(/lebih baru, tidak ada yang diubah; /) as string });
});

test('what else is stored stays', () => {
  const sesudah = tulis({ ...BUKU, simpanan: { koreksi: '{"versi":1,"koreksi":[]}' } });
  expect(bacaPengaturan(sesudah).lembar).toEqual([
    { nama: 'Hasil Periksa', jenis: 'hasil-periksa', tanda: 'Hasil Periksa Selaras' },
  ]);
  expect(sesudah.simpanan?.['koreksi']).toBe('{"versi":1,"koreksi":[]}');
});
