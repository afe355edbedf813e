/** The way back of a plan. */
import { addressKey } from './address';
import { BLANK, isBlankContent } from './plan-content';
import type { ChangePlan, Edit, PlacedContent } from './plan';

/**
 * The plan that takes a plan back: its edits turned round, the last first. A sheet that was added is removed with what
 * the plan put there; a sheet that was removed comes back with what it held, though without its look.
 *
 * `invertPlan` of "C5 from 1 to 2, C5 from 2 to 3" is "C5 from 3 to 2, C5 from 2 to 1".
 */
export function invertPlan(plan: ChangePlan): ChangePlan {
  const { contents, covered } = placedOnNewSheets(plan.edits);
  const edits = plan.edits
    .filter((edit) => !covered.has(edit))
    .reverse()
    .flatMap((edit) => invertEdit(edit, contents.get(edit)));
  const { judul } = plan;
  return { judul: judul.startsWith(URUNG) ? judul.slice(URUNG.length) : URUNG + judul, edits, dibiarkan: [] };
}

const URUNG = 'Urungkan: ';

interface Placed {
  /** By the edit that adds a sheet: what the plan leaves on it. */
  readonly contents: ReadonlyMap<Edit, readonly PlacedContent[]>;
  /** Edits inside a sheet of the plan's own: they go with the sheet. */
  readonly covered: ReadonlySet<Edit>;
}

interface NewSheet {
  readonly added: Edit;
  readonly cells: Map<string, PlacedContent>;
}

function placedOnNewSheets(edits: readonly Edit[]): Placed {
  const open = new Map<string, NewSheet>();
  const all: NewSheet[] = [];
  const covered = new Set<Edit>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') {
      const sheet = { added: edit, cells: new Map<string, PlacedContent>() };
      open.set(edit.sheet, sheet);
      all.push(sheet);
    }
    if (edit.kind === 'removeSheet') open.delete(edit.sheet);
    if (isObjectOn(edit, open)) covered.add(edit);
    if (edit.kind !== 'setContent' && edit.kind !== 'setNumberFormat') continue;
    const sheet = open.get(edit.sel.sheet);
    if (sheet === undefined) continue;
    covered.add(edit);
    if (edit.kind === 'setContent') {
      const { row, col } = edit.sel;
      sheet.cells.set(addressKey(edit.sel), { row, col, content: edit.after });
    }
  }
  const contents = all.map(({ added, cells }): [Edit, PlacedContent[]] => [
    added,
    [...cells.values()].filter(({ content }) => !isBlankContent(content)),
  ]);
  return { contents: new Map(contents), covered };
}

function isObjectOn(edit: Edit, sheets: ReadonlyMap<string, unknown>): boolean {
  if (edit.kind !== 'addObject' && edit.kind !== 'removeObject') return false;
  return edit.object.type !== 'name' && sheets.has(edit.object.sheet);
}

function invertEdit(edit: Edit, placed: readonly PlacedContent[] = []): Edit[] {
  switch (edit.kind) {
    case 'setContent':
      return [{ ...edit, before: edit.after, after: edit.before }];
    case 'setNumberFormat':
      return [{ ...edit, before: edit.after, after: edit.before }];
    case 'setStored':
      return [{ ...edit, before: edit.after, after: edit.before }];
    case 'addSheet':
      return [{ kind: 'removeSheet', sheet: edit.sheet, before: placed }];
    case 'removeSheet':
      return [{ kind: 'addSheet', sheet: edit.sheet }, ...edit.before.map((cell) => placeBack(edit.sheet, cell))];
    // The look of a sheet goes with the sheet that the same plan added.
    case 'setLook':
    case 'setColumnWidth':
    case 'setRowHeight':
    case 'freezeRows':
    case 'protectSheet':
    case 'setPage':
      return [];
    case 'addObject':
      return [{ kind: 'removeObject', object: edit.object }];
    case 'removeObject':
      return [{ kind: 'addObject', object: edit.object }];
  }
}

function placeBack(sheet: string, { row, col, content }: PlacedContent): Edit {
  return { kind: 'setContent', sel: { sheet, row, col }, before: BLANK, after: content };
}
