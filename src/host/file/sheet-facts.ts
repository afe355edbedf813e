/** What a sheet part says that a picture does not show, but that decides whether a cell may be changed. */
import { contains } from '../../core/workbook/sheet';
import { parseAddress, parseRange } from '../../core/workbook/address';
import { prepareShift } from '../../core/workbook/shift-formula';
import type { Range } from '../../core/workbook/workbook';
import { readRelations, type PartTexts } from './xlsx-package';
import { attributesOf, readXml } from './xml';

interface Place {
  readonly row: number;
  readonly col: number;
}

/** A formula that stands once, at its first cell, and is shared by others. */
export interface SharedFormula extends Place {
  readonly formula: string;
  readonly members: readonly Place[];
}

export interface SheetFacts {
  readonly shared: readonly SharedFormula[];
  /** Ranges of one array formula or data table. */
  readonly arrays: readonly Range[];
  /** Rows in which a filter with criteria may hide some. */
  readonly filters: readonly Range[];
  /** Rows that hold the names of the columns of an Excel table. */
  readonly headers: readonly Range[];
}

/** The facts of a sheet and its tables. Throws `Cacat` where a part is damaged. */
export function readSheetFacts(parts: PartTexts, sheetPart: string): SheetFacts {
  const facts = readFormulas(parts.text(sheetPart));
  const filters = [...facts.filters];
  const headers: Range[] = [];
  for (const { type, target } of readRelations(parts, sheetPart)) {
    if (type !== 'table' || !parts.has(target)) continue;
    const text = parts.text(target);
    filters.push(...readFilters(text));
    headers.push(...readHeader(text));
  }
  return { ...facts, filters, headers };
}

interface OpenFormula extends Place {
  readonly type: string;
  readonly si: string;
  readonly ref: Range | null;
  text: string;
}

function readFormulas(text: string): Omit<SheetFacts, 'headers'> {
  const shared: (SharedFormula & { members: Place[] })[] = [];
  const masters = new Map<string, SharedFormula & { members: Place[] }>();
  const arrays: Range[] = [];
  let row = -1;
  let col = -1;
  let formula: OpenFormula | null = null;

  const finish = ({ type, si, ref, text: own, ...place }: OpenFormula): void => {
    if (type === 'array' || type === 'dataTable') arrays.push(ref ?? rangeOf(place));
    if (type !== 'shared') return;
    const known = masters.get(si);
    if (own === '') known?.members.push(place);
    else if (ref !== null || known === undefined) {
      const master = { ...place, formula: own, members: [] };
      masters.set(si, master);
      shared.push(master);
    }
  };
  const handler = {
    capture: false,
    open: (name: string, raw: string, isEmpty: boolean): void => {
      if (name !== 'row' && name !== 'c' && name !== 'f') return;
      const attributes = attributesOf(raw);
      const reference = attributes.get('r');
      if (name === 'row') {
        row = reference === undefined ? row + 1 : Number(reference) - 1;
        col = -1;
      } else if (name === 'c') {
        const place = reference === undefined ? null : parseAddress(reference);
        row = place?.row ?? row;
        col = place?.col ?? col + 1;
      } else {
        const ref = rangeIn(attributes.get('ref'));
        formula = { row, col, type: attributes.get('t') ?? '', si: attributes.get('si') ?? '', ref, text: '' };
        handler.capture = !isEmpty;
        if (isEmpty) finish(formula);
      }
    },
    close: (name: string): void => {
      if (name !== 'f' || formula === null) return;
      handler.capture = false;
      finish(formula);
    },
    text: (piece: string): void => {
      if (formula !== null) formula.text += piece;
    },
  };
  readXml(text, handler);
  return { shared, arrays, filters: readFilters(text) };
}

/** Ranges of filters that have criteria, of a sheet or of a table. */
function readFilters(text: string): Range[] {
  const filters: Range[] = [];
  let open: Range | null = null;
  readXml(text, {
    capture: false,
    open: (name, raw, isEmpty) => {
      if (name === 'autoFilter' && !isEmpty) open = rangeIn(attributesOf(raw).get('ref'));
      if (name !== 'filterColumn' || isEmpty || open === null) return;
      filters.push(open);
      open = null;
    },
    close: (name) => {
      if (name === 'autoFilter') open = null;
    },
    text: () => undefined,
  });
  return filters;
}

function readHeader(table: string): Range[] {
  const headers: Range[] = [];
  let isRoot = true;
  readXml(table, {
    capture: false,
    open: (_name, raw) => {
      if (!isRoot) return;
      isRoot = false;
      const attributes = attributesOf(raw);
      const range = rangeIn(attributes.get('ref'));
      if (range !== null && attributes.get('headerRowCount') !== '0') headers.push({ ...range, bottom: range.top });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return headers;
}

/** The formulas of their own that the other cells of a shared one need before its first cell changes. */
export function ownFormulas(shared: SharedFormula): (Place & { readonly formula: string })[] {
  const moved = prepareShift(shared.formula.replace(/^=/, ''));
  return shared.members.map(({ row, col }) => ({ row, col, formula: moved(row - shared.row, col - shared.col) }));
}

/** The first of these ranges that holds the cell. */
export function rangeAt(ranges: readonly Range[], { row, col }: Place): Range | undefined {
  return ranges.find((range) => contains(range, row, col));
}

function rangeIn(text: string | undefined): Range | null {
  const range = parseRange(text ?? '');
  return range === null ? null : { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}

function rangeOf({ row, col }: Place): Range {
  return { top: row, left: col, bottom: row, right: col };
}
