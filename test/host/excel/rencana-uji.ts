/** Small plans, small workbooks, and refusals, as the tests of the Excel host share them. */
import { parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan, Content, Edit } from '../../../src/core/workbook/plan';
import type { CellValue } from '../../../src/core/workbook/workbook';
import type { HostDitolak } from '../../../src/host/host';

export const rencana = (...edits: Edit[]): ChangePlan => ({ judul: 'Uji', edits, dibiarkan: [] });

const content = (given: Content | CellValue): Content =>
  typeof given === 'object' && given !== null ? given : { value: given };

/** What a cell of sheet A is to hold instead of what it holds. */
export const isi = (a1: string, before: Content | CellValue, after: Content | CellValue): Edit => ({
  kind: 'setContent',
  sel: parseAddress(a1, 'A')!,
  before: content(before),
  after: content(after),
});

/** The refusal that a promise ends with; a promise that is kept fails the test. */
export async function tolakan(janji: Promise<unknown>): Promise<HostDitolak> {
  const error: unknown = await janji.then(
    () => 'tidak ditolak',
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'HostDitolak' });
  return error as HostDitolak;
}

export const SATU = [
  {
    name: 'A',
    rows: [
      ['a', 1, 2],
      ['b', 3, 4],
    ],
  },
];

export const DUA = [
  { name: 'A', rows: [['a', 1]] },
  { name: 'B', rows: [['b', 2]] },
];
