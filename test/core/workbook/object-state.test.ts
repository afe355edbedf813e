import { describe, expect, test } from '@jest/globals';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { kalimatBasi, staleEdit } from '../../../src/core/workbook/plan-stale';
import type { ChangePlan, Edit, SheetObject } from '../../../src/core/workbook/plan';
import { sheetFromGrid } from '../../../src/core/workbook/sheet';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const lembar = (lebih: Partial<Sheet> = {}): Sheet => ({
  ...sheetFromGrid('Capaian', [['Indikator', 'Target']]),
  validations: [],
  conditionalFormats: [],
  charts: [],
  ...lebih,
});
const buku = (sheet: Sheet, lebih: Partial<Workbook> = {}): Workbook => ({
  sheets: [sheet],
  catatan: [],
  names: [],
  ...lebih,
});
const rencana = (...edits: Edit[]): ChangePlan => ({ judul: 'Uji', edits, dibiarkan: [] });
const tambah = (object: SheetObject): Edit => ({ kind: 'addObject', object });
const cabut = (object: SheetObject): Edit => ({ kind: 'removeObject', object });

const VALIDASI: SheetObject = {
  type: 'validation',
  sheet: 'Capaian',
  range: range(1, 1, 4, 1),
  rule: { type: 'list', items: ['Persen', 'Orang'] },
};
const TABEL: SheetObject = { type: 'table', sheet: 'Capaian', range: range(0, 0, 4, 1), name: 'Capaian_1' };
const NAMA: SheetObject = { type: 'name', name: 'Selaras_Batas', formula: "'Kebijakan Capaian'!$C$5" };

test('a plan with objects and its way back leave the picture as it was', () => {
  const awal = buku(lembar());
  const plan = rencana(tambah(VALIDASI), tambah(TABEL), tambah(NAMA));
  const kini = applyToPicture(awal, plan);
  expect(kini.sheets[0]?.tables).toEqual([{ name: 'Capaian_1', range: range(0, 0, 4, 1) }]);
  expect(kini.sheets[0]?.validations).toEqual([range(1, 1, 4, 1)]);
  expect(kini.names).toEqual([{ name: 'Selaras_Batas', formula: "'Kebijakan Capaian'!$C$5" }]);
  expect(staleEdit(kini, invertPlan(plan))).toBeNull();
  expect(applyToPicture(kini, invertPlan(plan))).toEqual(awal);
});

test('objects on a sheet that the plan adds go with that sheet, names of the workbook do not', () => {
  const baru: SheetObject = { ...VALIDASI, sheet: 'Baru' };
  const undo = invertPlan(rencana({ kind: 'addSheet', sheet: 'Baru' }, tambah(baru), tambah(NAMA)));
  expect(undo.edits).toEqual([cabut(NAMA), { kind: 'removeSheet', sheet: 'Baru', before: [] }]);
});

describe('refused', () => {
  const alasan = (sheet: Sheet, edit: Edit, lebih: Partial<Workbook> = {}): string | undefined =>
    staleEdit(buku(sheet, lebih), rencana(edit))?.alasan;

  test('a validation where one stands', () => {
    expect(alasan(lembar({ validations: [range(4, 0, 9, 3)] }), tambah(VALIDASI))).toBe('terisi');
    expect(alasan(lembar({ validations: [range(5, 1, 9, 1)] }), tambah(VALIDASI))).toBeUndefined();
  });

  test('a table over a merge, over a table, or under a name that is taken', () => {
    expect(alasan(lembar({ merges: [range(4, 1, 5, 1)] }), tambah(TABEL))).toBe('terisi');
    expect(alasan(lembar({ tables: [{ name: 'Lain', range: range(3, 1, 9, 1) }] }), tambah(TABEL))).toBe('terisi');
    expect(alasan(lembar({ tables: [{ name: 'CAPAIAN_1', range: range(9, 1, 9, 1) }] }), tambah(TABEL))).toBe(
      'nama-dipakai',
    );
    expect(alasan(lembar(), tambah(TABEL), { names: [{ name: 'capaian_1', formula: 'X!$A$1' }] })).toBe('nama-dipakai');
  });

  test('the removal of what is no longer there, or is another', () => {
    expect(alasan(lembar(), cabut(VALIDASI))).toBe('berubah');
    expect(alasan(lembar(), cabut(TABEL))).toBe('berubah');
    const lain = { names: [{ name: 'Selaras_Batas', formula: "'Kebijakan Capaian'!$C$6" }] };
    expect(alasan(lembar(), cabut(NAMA), lain)).toBe('berubah');
    const sama = { names: [{ name: 'selaras_batas', formula: "'Kebijakan Capaian'!$c$5" }] };
    expect(alasan(lembar(), cabut(NAMA), sama)).toBeUndefined();
  });

  test('anything on a protected sheet, and on one that is not there', () => {
    expect(alasan(lembar({ isProtected: true }), tambah(VALIDASI))).toBe('terlindungi');
    expect(alasan(lembar(), tambah({ ...VALIDASI, sheet: 'Hilang' }))).toBe('lembar-hilang');
  });
});

test('what a host does not tell is not asked', () => {
  const { validations: _, ...tanpa } = lembar();
  expect(staleEdit(buku(tanpa), rencana(cabut(VALIDASI)))).toBeNull();
});

test('the sentence names the object and what to do', () => {
  const basi = staleEdit(buku(lembar({ validations: [range(1, 1, 1, 1)] })), rencana(tambah(VALIDASI)));
  expect(basi === null ? '' : kalimatBasi(basi)).toBe(
    'Validasi data Capaian!B2:B5 tidak dapat ditempatkan karena tempat itu sudah memuat validasi, tabel, atau format yang bertumpuk, tidak ada yang diubah; buat pratinjau baru.',
  );
});
