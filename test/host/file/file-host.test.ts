import { unzipSync, strFromU8 } from 'fflate';
import { parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan, Content, Edit } from '../../../src/core/workbook/plan';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { xlsxDariGrid } from '../../bantu/xlsx';

const rencana = (...edits: Edit[]): ChangePlan => ({ judul: 'Uji', edits, dibiarkan: [] });

function isi(a1: string, before: Content, after: Content): Edit {
  return { kind: 'setContent', sel: parseAddress(a1, 'Data')!, before, after };
}

function format(a1: string, before: string, after: string): Edit {
  return { kind: 'setNumberFormat', sel: parseAddress(a1, 'Data')!, before, after };
}

function sel(book: Workbook, a1: string): Cell | undefined {
  const { sheet, row, col } = parseAddress(a1, 'Data')!;
  return cellAt(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

const bagian = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const BUKU = xlsxDariGrid([
  {
    name: 'Data',
    rows: [
      ['Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['Indeks', 3, 3.79, { v: 1.2633, f: 'C2/B2', nf: '0.00%' }],
    ],
  },
]);

describe('a file that is changed', () => {
  it('holds values, formulas and formats of a plan, and nothing else is touched', async () => {
    const host = await openFileHost(BUKU, 'uji.xlsx');
    await host.apply(
      rencana(
        isi('B2', { value: 3 }, { value: 4 }),
        isi('A3', { value: null }, { value: '=1+1 <teks>' }),
        isi('E2', { value: null }, { value: null, formula: 'C2/B2' }),
        format('E2', 'General', '0.00%'),
        isi('B3', { value: null }, { value: true }),
      ),
    );
    const book = await readWorkbookBytes(host.save(), 'uji.xlsx');
    expect(book.sheets).toEqual((await host.read()).sheets);
    expect(sel(book, 'B2')).toEqual({ value: 4, text: '4', numberFormat: 'General' });
    expect(sel(book, 'A3')?.value).toBe('=1+1 <teks>');
    expect(sel(book, 'B3')?.value).toBe(true);
    expect(sel(book, 'E2')).toEqual({ value: null, text: '', numberFormat: '0.00%', formula: 'C2/B2' });
    expect(sel(book, 'C2')?.value).toBe(3.79);
    expect(bagian(host.save())['xl/workbook.xml']).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  it('is the same file again after the undo', async () => {
    const host = await openFileHost(BUKU, 'uji.xlsx');
    const undo = await host.apply(rencana(isi('B2', { value: 3 }, { value: 4 }), format('B2', 'General', '0.0')));
    expect(host.save()).not.toEqual(BUKU);
    await host.apply(undo);
    expect(host.save()).toBe(BUKU);
  });
});
