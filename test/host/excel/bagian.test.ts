/** The parts of the adapter that need no Excel: what is typed, which cells go together, how large requests are. */
import fc from 'fast-check';
import { parseRange, formatRange } from '../../../src/core/workbook/address';
import type { Address, Range } from '../../../src/core/workbook/workbook';
import { cellsOf, joinCells } from '../../../src/host/excel/areas';
import { BLOCK_BYTES, planBlocks } from '../../../src/host/excel/blocks';
import { entryOf } from '../../../src/host/excel/entry';
import { alasanOf, codeOf, refusalOf, TidakMenjawab } from '../../../src/host/excel/errors';
import { isKept } from '../../../src/host/excel/kept';
import { operationsOf } from '../../../src/host/excel/operations';
import { cellCount, joinOverlapping, piecesOf } from '../../../src/host/excel/ranges';
import { kalimatExcel } from '../../../src/host/excel/sentences';
import { HostDitolak, type AlasanHost } from '../../../src/host/host';

const rentang = (a1: string): Range => {
  const { top, left, bottom, right } = parseRange(a1)!;
  return { top, left, bottom, right };
};

describe('entryOf', () => {
  it.each<[string, string]>([
    ['=A1+1', "'=A1+1"],
    ['+62 812', "'+62 812"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =A1', "' =A1"],
    ["'kutip", "''kutip"],
    ['1-2', "'1-2"],
    ['051', "'051"],
    ['80%', "'80%"],
    ['Mei 2024', "'Mei 2024"],
    ['Rp 1.000', "'Rp 1.000"],
    ['TRUE', "'TRUE"],
    ['#bukan galat', "'#bukan galat"],
    ['#N/A', '#N/A'],
    ['Indikator 3', 'Indikator 3'],
    ['Meningkatnya kualitas layanan', 'Meningkatnya kualitas layanan'],
    ['UK-002', 'UK-002'],
  ])('%s', (value, entry) => {
    expect(entryOf({ value }, 'General')).toBe(entry);
  });

  it('under the text format only an apostrophe needs one', () => {
    expect(entryOf({ value: '=A1' }, '@')).toBe('=A1');
    expect(entryOf({ value: "'a" }, '@')).toBe("''a");
  });

  it('values and formulas', () => {
    expect(entryOf({ value: 0.5 }, 'General')).toBe(0.5);
    expect(entryOf({ value: false }, 'General')).toBe(false);
    expect(entryOf({ value: null }, 'General')).toBe('');
    expect(entryOf({ value: null, formula: 'A1*2' }, 'General')).toBe('=A1*2');
  });
});

describe('isKept', () => {
  const rumus = (formula: string): { value: null; formula: string } => ({ value: null, formula });

  it.each<[string, string, boolean]>([
    ['sum( B1 , C1 )', 'SUM(B1,C1)', true],
    ["'Data'!A1*0.50", 'Data!A1*0.5', true],
    ['A1*100', 'A1*1E+2', true],
    ['SUM(A1:A3)', '@SUM(A1:A3)', true],
    ['E5/D5', '2-E5/D5', false],
    ['E5/D5', 'E6/D6', false],
    ['E5/$D$5', 'E5/D5', false],
    ['A10', 'A1', false],
    ['IF(A1>100,120,A1)', 'IF(A1>100,110,A1)', false],
  ])('%s, %s', (asked, kept, expected) => {
    expect(isKept(rumus(asked), rumus(kept))).toBe(expected);
  });

  it('a formula that became a value is not kept, fifteen digits of a figure are', () => {
    expect(isKept(rumus('A1'), { value: 5 })).toBe(false);
    expect(isKept({ value: 0.1 + 0.2 }, { value: 0.3 })).toBe(true);
    expect(isKept({ value: 0.3 }, { value: 0.31 })).toBe(false);
  });
});

describe('joinCells', () => {
  it('joins what touches and keeps holes', () => {
    const cells = ['C2', 'C3', 'D3', 'D2', 'C5', 'F2', 'F3'].map((a1) => {
      const { top, left } = rentang(a1);
      return { sheet: 'A', row: top, col: left };
    });
    expect(joinCells(cells).map(({ range }) => formatRange(range))).toEqual(['C2:D3', 'F2:F3', 'C5']);
  });

  it('covers exactly the cells that were given', () => {
    const cell = fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(12), col: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: (c) => `${c.sheet}${c.row},${c.col}`, maxLength: 60 }), (cells) => {
        const covered = joinCells(cells).flatMap((area) => [...cellsOf(area)]);
        const keys = (list: readonly Address[]): string[] => list.map((c) => `${c.sheet}${c.row},${c.col}`).sort();
        expect(keys(covered)).toEqual(keys(cells));
      }),
    );
  });
});

describe('ranges', () => {
  it('pieces cover a range once', () => {
    const box = fc.record({ height: fc.integer({ min: 1, max: 30 }), width: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(box, fc.integer({ min: 1, max: 100 }), ({ height, width }, cells) => {
        const pieces = [...piecesOf({ top: 3, left: 2, bottom: 2 + height, right: 1 + width }, cells)];
        expect(pieces.reduce((sum, piece) => sum + cellCount(piece), 0)).toBe(height * width);
        expect(Math.max(...pieces.map(cellCount))).toBeLessThanOrEqual(cells);
      }),
    );
  });

  it('pieces of one merge become one again, neighbours stay two', () => {
    const pieces = ['A1:B3', 'A4:A5', 'A2:B9', 'C1:C3', 'C4:C6', 'A8:B12', 'A1:B3'].map(rentang);
    const merges = joinOverlapping(pieces.filter((_piece, index) => index !== 1));
    expect(merges.map(formatRange)).toEqual(['A1:B12', 'C1:C3', 'C4:C6']);
  });
});

describe('planBlocks', () => {
  const semua = (limit: { bytesPerCell: number }, regions: readonly Range[]): number[] => {
    const plan = planBlocks(regions.map((range) => ({ sheetId: 's', range })));
    const sizes: number[] = [];
    for (let next = plan.next(); next.length > 0; next = plan.next()) {
      const cells = next.reduce((sum, { range }) => sum + cellCount(range), 0);
      sizes.push(cells);
      plan.measured(cells, cells * limit.bytesPerCell);
    }
    return sizes;
  };

  it('one request below four megabytes', () => {
    expect(semua({ bytesPerCell: 32 }, [rentang('A1:J5000'), rentang('A1:J8000')])).toEqual([130_000]);
  });

  it('measured bytes decide from the second request on', () => {
    const sizes = semua({ bytesPerCell: 64 }, [rentang('A1:J40000')]);
    // Guessed first: 4 MB / 32 = 131.072 cells, in whole rows of 10; then 4 MB / 64 = 65.536.
    expect(sizes).toEqual([131_070, 65_530, 65_530, 65_530, 65_530, 6810]);
    expect(Math.max(...sizes.slice(1)) * 64).toBeLessThanOrEqual(BLOCK_BYTES);
  });

  it('after long texts the next request is small, and large again once the short ones are measured', () => {
    const plan = planBlocks([{ sheetId: 's', range: rentang('A1:A400000') }]);
    const sizeOfNext = (): number => plan.next().reduce((sum, { range }) => sum + cellCount(range), 0);
    const first = sizeOfNext();
    plan.measured(first, first * 16);
    const second = sizeOfNext();
    expect(second).toBe(
      Math.floor(BLOCK_BYTES / 16) < 400_000 - first ? Math.floor(BLOCK_BYTES / 16) : 400_000 - first,
    );
    plan.measured(1000, 1000 * 4096);
    expect(sizeOfNext()).toBeLessThanOrEqual(BLOCK_BYTES / 4096);
  });

  it('after a refusal requests are halves, and grow again with each that comes through', () => {
    const plan = planBlocks([{ sheetId: 's', range: rentang('A1:A400000') }]);
    const take = (): number => plan.next().reduce((sum, { range }) => sum + cellCount(range), 0);
    expect(plan.tooLarge(plan.next())).toBe(true);
    expect(plan.tooLarge(plan.next())).toBe(true);
    const sizes = [1, 2, 3].map(() => {
      const size = take();
      plan.measured(size, size * 10);
      return size;
    });
    // 131.072 were refused, then 65.536.
    expect(sizes).toEqual([32_768, 65_536, 131_072]);
  });

  it('what Excel finds too large comes again in halves, and not for ever', () => {
    const plan = planBlocks([{ sheetId: 's', range: rentang('A1:A2000') }]);
    const first = plan.next();
    expect(plan.tooLarge(first)).toBe(true);
    expect(plan.next().map(({ range }) => formatRange(range))).toEqual(['A1:A1000']);
    expect(plan.tooLarge([{ sheetId: 's', range: rentang('A1:A100') }])).toBe(false);
  });
});

describe('errors', () => {
  it('codes of office.js only', () => {
    expect(codeOf({ code: 'AccessDenied' })).toBe('AccessDenied');
    expect(codeOf(new DOMException('x', 'AbortError'))).toBeNull();
    expect(alasanOf(new TypeError('x'))).toBeNull();
    expect(alasanOf(new TidakMenjawab())).toBe('terputus');
    expect(alasanOf({ code: 'SesuatuYangBaru' })).toBe('lain');
  });

  it('a fault of our own stays what it is', () => {
    const fault = new TypeError('x');
    expect(refusalOf(fault)).toBe(fault);
    expect(refusalOf({ code: 'SesuatuYangBaru' })).toBeInstanceOf(HostDitolak);
  });

  const ALASAN: readonly AlasanHost[] = [
    ...(['mode-edit', 'terlindungi', 'gabungan', 'tersaring', 'terlalu-besar', 'terputus'] as const),
    ...(['berubah', 'lembar-hilang', 'nama-dipakai', 'tidak-didukung', 'hanya-baca', 'lain'] as const),
  ];

  it('every reason has a sentence of its own, with and without a cell', () => {
    const tempat = [{}, { sel: { sheet: 'Capaian TW', row: 10, col: 3 } }, { lembar: 'Capaian TW' }];
    const all = ALASAN.flatMap((alasan) => tempat.map((satu) => kalimatExcel(alasan, satu)));
    for (const kalimat of all) {
      expect(kalimat).toMatch(/^[A-Z][^\n]+, tidak ada yang diubah; [^\n]+\.$/);
      expect(kalimat).not.toMatch(/undefined|null|Anda/);
    }
    expect(new Set(ALASAN.map((alasan) => kalimatExcel(alasan))).size).toBe(ALASAN.length);
    expect(kalimatExcel('terlindungi', tempat[1])).toContain("Sel 'Capaian TW'!D11");
  });
});

describe('operationsOf', () => {
  const before = { states: new Map(), stored: {}, tableNames: new Map(), formatIds: new Map(), sheetNames: ['A', 'B'] };
  const rencana = (edits: Parameters<typeof operationsOf>[0]['edits']) => ({ judul: 'Uji', edits, dibiarkan: [] });

  it('removals come last, and a replaced sheet makes room for its successor', () => {
    const operations = operationsOf(
      rencana([
        { kind: 'removeSheet', sheet: 'A', before: [] },
        { kind: 'addSheet', sheet: 'A' },
        { kind: 'setContent', sel: { sheet: 'A', row: 0, col: 0 }, before: { value: null }, after: { value: 1 } },
        { kind: 'removeSheet', sheet: 'B', before: [] },
      ]),
      before,
    );
    expect(operations.map(({ kind }) => kind)).toEqual(['setAside', 'addSheet', 'write', 'removeSheet', 'removeSheet']);
    expect(operations.at(-2)).toEqual({ kind: 'removeSheet', sheet: 'A (lama 1)' });
    expect(operations.at(-1)).toEqual({ kind: 'removeSheet', sheet: 'B' });
  });
});
