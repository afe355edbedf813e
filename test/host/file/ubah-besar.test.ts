import type { Edit } from '../../../src/core/workbook/plan';
import { openFileHost } from '../../../src/host/file/file-host';
import { xlsxDariGrid } from '../../bantu/xlsx';
import { LEMBAR, rencana, sel } from '../../bantu/ubah';

/** Counted loosely: what grows with the square of the workbook would take minutes. */
const BATAS_MS = 20_000;

it('a workbook of 5,000 rows takes a plan over all of them, and a new sheet with a look for each cell', async () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `Indikator ${row}`,
    row,
    row + 1,
    { v: 1, f: `C${row + 1}/B${row + 1}`, nf: '0.00%' },
  ]);
  const host = await openFileHost(xlsxDariGrid([{ name: LEMBAR, rows }]), 'besar.xlsx');
  const edits: Edit[] = rows.flatMap((_row, row): Edit[] => [
    { kind: 'setContent', sel: { sheet: LEMBAR, row, col: 1 }, before: { value: row }, after: { value: row + 0.5 } },
    {
      kind: 'setContent',
      sel: { sheet: LEMBAR, row, col: 4 },
      before: { value: null },
      after: { value: null, formula: `C${row + 1}/B${row + 1}` },
    },
    { kind: 'setNumberFormat', sel: { sheet: LEMBAR, row, col: 4 }, before: 'General', after: '0.00%' },
    { kind: 'setContent', sel: { sheet: 'Hasil', row, col: 0 }, before: { value: null }, after: { value: 'temuan' } },
    {
      kind: 'setLook',
      sheet: 'Hasil',
      range: { top: row, left: 0, bottom: row, right: 0 },
      look: { bold: row % 2 === 0 },
    },
  ]);
  const start = performance.now();
  const undo = await host.apply(rencana({ kind: 'addSheet', sheet: 'Hasil' }, ...edits));
  expect(sel(await host.read(), 'B5000')?.value).toBe(4999.5);
  expect(sel(await host.read(), 'E5000')?.formula).toBe('C5000/B5000');
  await host.apply(undo);
  expect(performance.now() - start).toBeLessThan(BATAS_MS);
  expect(sel(await host.read(), 'E5000')).toBeUndefined();
});
