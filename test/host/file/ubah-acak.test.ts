import fc from 'fast-check';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { contentOf, isBlankContent } from '../../../src/core/workbook/plan-content';
import type { Content, Edit } from '../../../src/core/workbook/plan';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { rencana } from '../../bantu/ubah';
import { bukuKontrak } from '../../contract/buku-kontrak';

const FORMATS = ['General', '0.00%', '#,##0', 'dd/mm/yyyy', '@', '0.0', '0" dok"'];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1', '051', '_x000D_', ' a ', '#REF!', '<c>', ']]>', '&#10;', '\u0000', '\ud800x', 'a\r\nb'),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value })),
  text.map((value) => ({ value })),
  fc.boolean().map((value) => ({ value })),
  fc.constant({ value: null }),
  fc
    .constantFrom('A1+1', 'SUM(B2:B4)', 'IF(A1="<&>",1,2)', "'Tabel & Data'!B2")
    .map((formula) => ({ value: null, formula })),
);
/**
 * A change of any cell near those of the workbook but for the blank one with a format, which no picture knows. What stands
 * there before is looked up when it is applied.
 */
const anyStep = fc.record({
  sheet: fc.constantFrom('Capaian', 'Capaian', 'Lama', 'Tabel & Data'),
  row: fc.integer({ min: 1, max: 8 }),
  col: fc.integer({ min: 0, max: 7 }),
  after: fc.oneof(content, fc.constantFrom(...FORMATS)),
});
const step = anyStep.filter(({ sheet, row, col }) => sheet !== 'Capaian' || row !== 5 || col !== 2);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The cells as a plan speaks of them; blanks that only have a format are in no picture of a file. */
function cells(book: Workbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, rows } of book.sheets)
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        const held = contentOf(cell);
        const plain = typeof held.value === 'string' ? { value: held.value.replace(/\r\n?/g, '\n') } : held;
        if (cell !== undefined && !isBlankContent(held))
          found[`${name} ${r},${c}`] = [plain.value === 0 ? { value: 0 } : plain, cell.numberFormat];
      }),
    );
  return found;
}

function editOf({ sheet, row, col, after }: Step, now: Workbook): Edit {
  const sel = { sheet, row, col };
  const cell = cellAt(
    now.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
  return typeof after === 'string'
    ? { kind: 'setNumberFormat', sel, before: cell?.numberFormat ?? 'General', after }
    : { kind: 'setContent', sel, before: contentOf(cell), after };
}

function isBlankEdit({ sel: { sheet, row, col } }: Extract<Edit, { kind: 'setNumberFormat' }>, now: Workbook): boolean {
  return isBlankContent(
    contentOf(
      cellAt(
        now.sheets.find(({ name }) => name === sheet)!,
        row,
        col,
      ),
    ),
  );
}

it('any plan over any cells: what the file says is what the plan says, and the undo brings everything back', async () => {
  const file = bukuKontrak();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      async (plans) => {
        const host = await openFileHost(file, 'uji.xlsx');
        const first = await host.read();
        let picture = first;
        const undos = [];
        let onBlank = false;
        for (const steps of plans) {
          const edits: Edit[] = [];
          for (const one of steps) {
            const edit = editOf(one, picture);
            onBlank ||= edit.kind === 'setNumberFormat' && edit.before !== edit.after && isBlankEdit(edit, picture);
            edits.push(edit);
            picture = applyToPicture(picture, rencana(edit));
          }
          undos.unshift(await host.apply(rencana(...edits)));
          expect(cells(await host.read())).toEqual(cells(picture));
        }
        // A host that only knows the saved file takes the plans back by their edits alone.
        const anew = await openFileHost(host.save(), 'uji.xlsx');
        for (const undo of undos) {
          await host.apply(undo);
          // A blank that only has a format is in no picture: a file that was opened anew does not know it.
          if (!onBlank) await anew.apply(undo);
        }
        expect(host.save()).toEqual(file);
        if (!onBlank) expect(cells(await anew.read())).toEqual(cells(first));
      },
    ),
    { numRuns: 40 },
  );
});
