/** Plans: their way back, the picture after them, and what no longer allows them. */
import fc from 'fast-check';
import type { ChangePlan, Content, Edit, PlacedContent } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { contentOf, sameContent } from '../../../src/core/workbook/plan-content';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { kalimatBasi, staleEdit } from '../../../src/core/workbook/plan-stale';
import { cellAt, sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';

const BUKU: Workbook = workbookFromSheets([
  sheetFromGrid('Capaian', [
    ['Target', 'Realisasi', 'Capaian'],
    [80, 84, null],
    [{ value: 0.5, numberFormat: '0%' }, 'belum', { value: 1.05, formula: 'B2/A2', numberFormat: '0.00%' }],
  ]),
  sheetFromGrid('Lain', [['x']]),
]);

const rencana = (...edits: readonly Edit[]): ChangePlan => ({ judul: 'Uji', edits, dibiarkan: [] });
const sel = (row: number, col: number, sheet = 'Capaian') => ({ sheet, row, col });
const isi = (row: number, col: number, before: CellValue | Content, after: CellValue | Content, sheet = 'Capaian') => {
  const content = (given: CellValue | Content): Content =>
    typeof given === 'object' && given !== null ? given : { value: given };
  return { kind: 'setContent', sel: sel(row, col, sheet), before: content(before), after: content(after) } as const;
};
const format = (row: number, col: number, before: string, after: string) =>
  ({ kind: 'setNumberFormat', sel: sel(row, col), before, after }) as const;
const simpan = (before: string | null, after: string | null, key = 'koreksi') =>
  ({ kind: 'setStored', key, before, after }) as const;
const taruh = (row: number, col: number, value: CellValue): PlacedContent => ({ row, col, content: { value } });
const dengan = (sheet: Partial<Workbook['sheets'][number]>): Workbook => ({
  ...BUKU,
  sheets: BUKU.sheets.map((satu, i) => (i === 0 ? { ...satu, ...sheet } : satu)),
});

describe('applyToPicture', () => {
  test('a value, a format, a formula, a blank; the given picture stays', () => {
    const sesudah = applyToPicture(
      BUKU,
      rencana(
        isi(1, 0, 80, 90),
        isi(1, 2, null, { value: null, formula: 'B2/A2' }),
        format(1, 2, 'General', '0.00%'),
        isi(2, 1, 'belum', null),
        isi(2, 0, 0.5, 0.755),
      ),
    );
    const sheet = sesudah.sheets[0]!;
    expect(cellAt(sheet, 1, 0)).toEqual({ value: 90, text: '90', numberFormat: 'General' });
    expect(cellAt(sheet, 1, 2)).toEqual({ value: null, formula: 'B2/A2', text: '', numberFormat: '0.00%' });
    expect(cellAt(sheet, 2, 1)).toBeUndefined();
    // 0,755 under "0%" is shown rounded half up.
    expect(cellAt(sheet, 2, 0)?.text).toBe('76%');
    expect(cellAt(BUKU.sheets[0]!, 1, 0)?.value).toBe(80);
    expect(sesudah.sheets[1]).toBe(BUKU.sheets[1]);
  });

  test('a formula that is set again keeps its result', () => {
    const sesudah = applyToPicture(
      BUKU,
      rencana(isi(2, 2, { value: null, formula: 'B2/A2' }, { value: null, formula: 'B2/A2' })),
    );
    expect(cellAt(sesudah.sheets[0]!, 2, 2)?.value).toBe(1.05);
  });

  test('sheets and what is stored', () => {
    const sesudah = applyToPicture(
      { ...BUKU, simpanan: { lembar: 'a' } },
      rencana(
        { kind: 'addSheet', sheet: 'Baru' },
        isi(0, 0, null, '=1+1', 'Baru'),
        { kind: 'setLook', sheet: 'Baru', range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } },
        { kind: 'removeSheet', sheet: 'Lain', before: [taruh(0, 0, 'x')] },
        simpan(null, '{}'),
        simpan('a', null, 'lembar'),
      ),
    );
    expect(sesudah.sheets.map(({ name }) => name)).toEqual(['Capaian', 'Baru']);
    expect(cellAt(sesudah.sheets[1]!, 0, 0)).toEqual({ value: '=1+1', text: '=1+1', numberFormat: 'General' });
    expect(sesudah.simpanan).toEqual({ koreksi: '{}' });
  });

  test('a cell in the last row of a sparse sheet costs no million of steps', () => {
    const rows: (Cell | undefined)[][] = [];
    rows[1_048_575] = [{ value: 1, text: '1', numberFormat: 'General' }];
    const sesudah = applyToPicture(dengan({ rows }), rencana(isi(1_048_575, 0, 1, 2)));
    expect(cellAt(sesudah.sheets[0]!, 1_048_575, 0)?.value).toBe(2);
    expect(Object.keys(sesudah.sheets[0]!.rows)).toEqual(['1048575']);
  });

  test('a sheet that is not there is refused', () => {
    expect(() => applyToPicture(BUKU, rencana(isi(0, 0, null, 1, 'Hilang')))).toThrow(RangeError);
  });
});

describe('invertPlan', () => {
  test('edits turned round, the last first', () => {
    const balik = invertPlan(
      rencana(isi(1, 0, 80, 90), format(1, 0, 'General', '0.0'), isi(1, 0, 90, 95), simpan(null, 'x')),
    );
    expect(balik.edits).toEqual([
      simpan('x', null),
      isi(1, 0, 95, 90),
      format(1, 0, '0.0', 'General'),
      isi(1, 0, 90, 80),
    ]);
    expect(balik.judul).toBe('Urungkan: Uji');
    expect(invertPlan(balik).judul).toBe('Uji');
  });

  test('an added sheet goes with what the plan put there, a removed one comes back', () => {
    const tambah = rencana(
      { kind: 'addSheet', sheet: 'Baru' },
      isi(0, 0, null, 'a', 'Baru'),
      isi(1, 0, null, 'b', 'Baru'),
      isi(1, 0, 'b', null, 'Baru'),
      isi(0, 0, 'a', 'c', 'Baru'),
      { kind: 'freezeRows', sheet: 'Baru', rows: 1 },
    );
    const balik = invertPlan(tambah);
    expect(balik.edits).toEqual([{ kind: 'removeSheet', sheet: 'Baru', before: [taruh(0, 0, 'c')] }]);
    expect(invertPlan(balik).edits).toEqual([{ kind: 'addSheet', sheet: 'Baru' }, isi(0, 0, null, 'c', 'Baru')]);
  });

  test('plan then undo gives the picture back', () => {
    const nilai = fc.oneof(fc.constant(null), fc.integer(), fc.constantFrom('a', '=b', 'c'), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(3), nilai, fc.boolean()), { maxLength: 20 }), (langkah) => {
        const edits: Edit[] = [];
        let kini = BUKU;
        for (const [row, col, value, isFormat] of langkah) {
          const cell = cellAt(kini.sheets[0]!, row, col);
          const edit: Edit = isFormat
            ? format(row, col, cell?.numberFormat ?? 'General', '0.000')
            : isi(row, col, contentOf(cell), value);
          expect(staleEdit(kini, rencana(edit))).toBeNull();
          kini = applyToPicture(kini, rencana(edit));
          edits.push(edit);
        }
        const semua = rencana(...edits);
        expect(staleEdit(BUKU, semua)).toBeNull();
        const sesudah = applyToPicture(BUKU, semua);
        expect(staleEdit(sesudah, invertPlan(semua))).toBeNull();
        const kembali = applyToPicture(sesudah, invertPlan(semua));
        for (let row = 0; row < 6; row++)
          for (let col = 0; col < 5; col++) {
            const [lama, baru] = [cellAt(BUKU.sheets[0]!, row, col), cellAt(kembali.sheets[0]!, row, col)];
            // A formula that was overwritten comes back without its result, which the host computes.
            expect(contentOf(baru)).toEqual(contentOf(lama));
            expect(baru?.numberFormat ?? 'General').toBe(lama?.numberFormat ?? 'General');
            if (lama?.formula === undefined) expect(baru?.text ?? '').toBe(lama?.text ?? '');
          }
      }),
    );
  });
});

describe('staleEdit', () => {
  const alasan = (workbook: Workbook, ...edits: readonly Edit[]) =>
    staleEdit(workbook, rencana(...edits))?.alasan ?? null;

  test('what still holds', () => {
    expect(
      alasan(BUKU, isi(1, 0, 80, 81), isi(1, 0, 81, 82), isi(9, 9, '', 'baru'), isi(9, 9, 'baru', null)),
    ).toBeNull();
    expect(alasan(BUKU, isi(2, 2, { value: null, formula: 'b2 / a2' }, null))).toBeNull();
    expect(alasan(BUKU, simpan(null, 'a'), simpan('a', 'b'), simpan('b', null))).toBeNull();
    expect(alasan(BUKU, format(2, 0, '0%', '0.0%'), format(2, 0, '0.0%', '0%'))).toBeNull();
    // A picture tells no format of a blank cell: "General" stands for whatever it has, once.
    const berformat = dengan({ rows: [[{ value: null, text: '', numberFormat: '0%' }]] });
    expect(alasan(berformat, format(0, 0, 'General', '0.00%'))).toBeNull();
    expect(alasan(berformat, format(0, 0, '0%', '0.00%'))).toBeNull();
    expect(alasan(berformat, format(0, 0, '0.0', '0.00%'))).toBe('berubah');
    expect(alasan(berformat, format(0, 0, 'General', '0.00%'), format(0, 0, 'General', '0'))).toBe('berubah');
    expect(
      alasan(BUKU, { kind: 'addSheet', sheet: 'B' }, isi(0, 0, null, 1, 'B'), {
        kind: 'removeSheet',
        sheet: 'b',
        before: [taruh(0, 0, 1)],
      }),
    ).toBeNull();
    expect(
      alasan(
        BUKU,
        { kind: 'removeSheet', sheet: 'Lain', before: [taruh(0, 0, 'x')] },
        { kind: 'addSheet', sheet: 'Lain' },
        isi(0, 0, null, 1, 'Lain'),
      ),
    ).toBeNull();
  });

  test('berubah: content, formula, format, what is stored, the sheet to be removed', () => {
    expect(staleEdit(BUKU, rencana(isi(1, 1, 84, 85), isi(1, 0, 81, 82)))).toMatchObject({
      alasan: 'berubah',
      sel: sel(1, 0),
    });
    expect(alasan(BUKU, isi(1, 0, '80', 82))).toBe('berubah');
    expect(alasan(BUKU, isi(1, 0, null, 82))).toBe('berubah');
    expect(alasan(BUKU, isi(2, 2, 1.05, 1))).toBe('berubah');
    expect(alasan(BUKU, isi(2, 2, { value: null, formula: 'B2/A3' }, 1))).toBe('berubah');
    expect(alasan(BUKU, isi(1, 2, { value: null, formula: 'B2/A2' }, 1))).toBe('berubah');
    expect(alasan(BUKU, format(1, 0, '0%', '0.0'))).toBe('berubah');
    expect(alasan(BUKU, simpan('a', 'b'))).toBe('berubah');
    expect(alasan({ ...BUKU, simpanan: { koreksi: 'a' } }, simpan(null, 'b'))).toBe('berubah');
    expect(alasan(BUKU, { kind: 'removeSheet', sheet: 'Lain', before: [] })).toBe('berubah');
    expect(alasan(BUKU, { kind: 'removeSheet', sheet: 'Lain', before: [taruh(0, 0, 'x'), taruh(3, 0, 'y')] })).toBe(
      'berubah',
    );
    expect(
      alasan(BUKU, isi(0, 1, null, 'z', 'Lain'), { kind: 'removeSheet', sheet: 'Lain', before: [taruh(0, 0, 'x')] }),
    ).toBe('berubah');
  });

  test('sheets that are gone, names that are taken', () => {
    expect(alasan(BUKU, isi(0, 0, null, 1, 'Hilang'))).toBe('lembar-hilang');
    expect(alasan(BUKU, { kind: 'removeSheet', sheet: 'Hilang', before: [] })).toBe('lembar-hilang');
    expect(alasan(BUKU, { kind: 'freezeRows', sheet: 'Hilang', rows: 1 })).toBe('lembar-hilang');
    expect(alasan(BUKU, { kind: 'addSheet', sheet: 'CAPAIAN' })).toBe('nama-dipakai');
    expect(alasan(BUKU, { kind: 'addSheet', sheet: 'B' }, { kind: 'addSheet', sheet: 'b' })).toBe('nama-dipakai');
  });

  test('protected sheets and merged cells', () => {
    const terlindungi = dengan({ isProtected: true });
    expect(alasan(terlindungi, isi(1, 0, 80, 81))).toBe('terlindungi');
    expect(alasan(terlindungi, format(1, 0, 'General', '0'))).toBe('terlindungi');
    // Only its cells are asked for when it is to go.
    expect(alasan(terlindungi, { kind: 'removeSheet', sheet: 'Capaian', before: [] })).toBe('berubah');
    const gabungan = dengan({ merges: [{ top: 1, left: 0, bottom: 2, right: 1 }] });
    expect(alasan(gabungan, isi(1, 0, 80, 81))).toBeNull();
    expect(alasan(gabungan, isi(2, 1, 'belum', 1))).toBe('gabungan');
  });

  test('each reason has one sentence: what happened, that nothing was changed, what to do', () => {
    const basi = [
      staleEdit(BUKU, rencana(isi(1, 0, 81, 82))),
      staleEdit(BUKU, rencana(format(1, 0, '0%', '0'))),
      staleEdit(BUKU, rencana(simpan('a', 'b'))),
      staleEdit(BUKU, rencana({ kind: 'removeSheet', sheet: 'Lain', before: [] })),
      staleEdit(BUKU, rencana(isi(0, 0, null, 1, 'Hilang'))),
      staleEdit(BUKU, rencana({ kind: 'addSheet', sheet: 'lain' })),
      staleEdit(dengan({ isProtected: true }), rencana(isi(1, 0, 80, 81))),
      staleEdit(dengan({ merges: [{ top: 1, left: 0, bottom: 2, right: 1 }] }), rencana(isi(2, 1, 'belum', 1))),
    ].map((satu) => kalimatBasi(satu!));
    for (const kalimat of basi) expect(kalimat).toMatch(/^[A-Z][^\n]+, tidak ada yang diubah; [^\n]+\.$/);
    expect(new Set(basi).size).toBe(basi.length);
    expect(basi[0]).toContain('Capaian!A2');
    expect(basi[3]).toContain('"Lain" (sel A1)');
  });
});

test('sameContent', () => {
  const sama = (a: Content, b: Content) => sameContent(a, b) && sameContent(b, a);
  expect(sama({ value: 0 }, { value: -0 })).toBe(true);
  expect(sama({ value: '' }, { value: null })).toBe(true);
  expect(sama({ value: ' ' }, { value: null })).toBe(false);
  expect(sama({ value: 1 }, { value: '1' })).toBe(false);
  expect(sama({ value: true }, { value: 1 })).toBe(false);
  expect(sama({ value: null, formula: 'A1' }, { value: null })).toBe(false);
  expect(sama({ value: null, formula: 'sum(a1, b1)' }, { value: 3, formula: '=SUM(A1,B1)' })).toBe(true);
  expect(sama({ value: null, formula: '"a b"&A1' }, { value: null, formula: '"ab"&A1' })).toBe(false);
  expect(sama({ value: null, formula: "'Lembar a'!A1" }, { value: null, formula: "'Lembar A'!A1" })).toBe(false);
});
