/** One sheet of an .xlsx: its cells while the part is inflated, so that the whole text is never in memory. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { serialFromIso } from '../../core/workbook/serial-date';
import { prepareShift } from '../../core/workbook/shift-formula';
import type { Cell, CellValue, Range } from '../../core/workbook/workbook';
import type { CellFactory } from './cell-factory';
import { Cacat } from './ditolak';
import { attribute, isTrue, type XmlHandler } from './xml';
import { createOutsideReader, emptyOutside, rangeOf, type OutsideContent } from './xlsx-outside';
import { cleanText } from './xlsx-strings';

/** What cells refer to: texts by index, formats by style index. */
export interface SheetSources {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly factory: CellFactory;
}

export interface SheetContent extends OutsideContent {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Array formulas and data tables over several cells. */
  readonly arrays: Range[];
}

interface OpenCell {
  row: number;
  col: number;
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
  shared: string | null;
  isMaster: boolean;
}

interface Master {
  readonly formula: string;
  /** Made when the first other cell asks for it. */
  moved?: (rows: number, columns: number) => string;
  readonly row: number;
  readonly col: number;
}

/** The handler for a sheet part, and the content that it fills. */
export function createSheetReader(sources: SheetSources): { handler: XmlHandler; content: SheetContent } {
  const content: SheetContent = { rows: [], hiddenRows: new Set(), arrays: [], ...emptyOutside() };
  const outside = createOutsideReader(content);
  const masters = new Map<string, Master>();
  const cell: OpenCell = {
    row: -1,
    col: -1,
    type: '',
    style: 0,
    value: null,
    inline: null,
    formula: null,
    shared: null,
    isMaster: false,
  };
  let inData = false;
  let isOpen = false;
  let inPhonetic = false;
  let target: 'value' | 'inline' | 'formula' = 'value';

  const capture = (what: typeof target, isEmpty: boolean): void => {
    target = what;
    cell[what] ??= '';
    handler.capture = !isEmpty;
  };
  const openInCell = (name: string, raw: string, isEmpty: boolean): void => {
    if (name === 'v') capture('value', isEmpty);
    else if (name === 'f') {
      readFormulaTag(cell, raw);
      addArray(raw, content);
      capture('formula', isEmpty);
    } else if (name === 't' && !inPhonetic) capture('inline', isEmpty);
    else if (name === 'rPh') inPhonetic = !isEmpty;
  };
  const handler: XmlHandler = {
    capture: false,
    open: (name, raw, isEmpty) => {
      if (name === 'c' && inData) {
        readCellTag(cell, raw);
        // Most cells of a formatted sheet are empty: they are passed over without a trace.
        isOpen = !isEmpty;
        inPhonetic = false;
      } else if (isOpen) openInCell(name, raw, isEmpty);
      else if (inData) readRowTag(cell, name, raw, content);
      else if (name === 'sheetData') inData = !isEmpty;
      else handler.capture = outside.open(name, raw, isEmpty);
    },
    close: (name) => {
      if (name === 'sheetData') inData = false;
      if (!inData) {
        outside.close(name);
        handler.capture = false;
      }
      if (!isOpen) return;
      if (name === 'v' || name === 'f' || name === 't') handler.capture = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') {
        isOpen = false;
        storeCell(cell, content, sources, masters);
      }
    },
    text: (text) => {
      if (!inData) outside.text(text);
      else cell[target] = (cell[target] ?? '') + text;
    },
  };
  return { handler, content };
}

function readRowTag(cell: OpenCell, name: string, raw: string, content: SheetContent): void {
  if (name !== 'row') return;
  const number = attribute(raw, 'r');
  cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
  cell.col = -1;
  if (!(cell.row >= 0 && cell.row <= LAST_ROW)) throw new Cacat('rusak');
  if (isTrue(attribute(raw, 'hidden'))) content.hiddenRows.add(cell.row);
}

function readCellTag(cell: OpenCell, raw: string): void {
  const address = attribute(raw, 'r');
  if (address === undefined) cell.col++;
  else placeCell(cell, address);
  cell.type = attribute(raw, 't') ?? 'n';
  cell.style = Number(attribute(raw, 's') ?? 0);
  cell.value = cell.inline = cell.formula = cell.shared = null;
  cell.isMaster = false;
  if (cell.row < 0 || cell.col > LAST_COLUMN) throw new Cacat('rusak');
}

/** "D11" -> row 10, column 3, by the character codes: this runs once for every cell. */
function placeCell(cell: OpenCell, address: string): void {
  let at = 0;
  let col = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    col = col * 26 + code - 64;
  }
  const row = Number(address.slice(at)) - 1;
  if (!(row >= 0 && row <= LAST_ROW) || col < 1 || col > LAST_COLUMN + 1) throw new Cacat('rusak');
  cell.row = row;
  cell.col = col - 1;
}

function readFormulaTag(cell: OpenCell, raw: string): void {
  const type = attribute(raw, 't');
  if (type === 'dataTable') cell.formula = 'TABLE()';
  if (type !== 'shared') return;
  cell.shared = attribute(raw, 'si') ?? '';
  cell.isMaster = attribute(raw, 'ref') !== undefined;
}

function addArray(raw: string, { arrays }: SheetContent): void {
  const type = attribute(raw, 't');
  const range = type === 'array' || type === 'dataTable' ? rangeOf(raw) : null;
  if (range !== null && (range.top < range.bottom || range.left < range.right)) arrays.push(range);
}

function storeCell(cell: OpenCell, content: SheetContent, sources: SheetSources, masters: Map<string, Master>): void {
  const formula = formulaOf(cell, masters, sources.factory);
  const numberFormat = sources.formats[cell.style] ?? 'General';
  const value = valueOf(cell, sources, numberFormat);
  if (formula === undefined && (value === null || value === '')) return;
  const row = (content.rows[cell.row] ??= []);
  row[cell.col] = sources.factory.make(value, numberFormat, formula);
}

/** A shared formula is written once, at its master; the others name it and take it moved to their place. */
function formulaOf(cell: OpenCell, masters: Map<string, Master>, factory: CellFactory): string | undefined {
  if (cell.formula === null) return undefined;
  const own = cell.formula.replace(/^=/, '');
  if (cell.shared === null) return own === '' ? undefined : own;
  if (own !== '') {
    if (cell.isMaster || !masters.has(cell.shared))
      masters.set(cell.shared, { formula: own, row: cell.row, col: cell.col });
    return own;
  }
  const master = masters.get(cell.shared);
  if (master === undefined) return undefined;
  factory.chargeFormula(master.formula.length);
  master.moved ??= prepareShift(master.formula);
  return master.moved(cell.row - master.row, cell.col - master.col);
}

function valueOf(cell: OpenCell, sources: SheetSources, numberFormat: string): CellValue {
  if (cell.type === 'inlineStr') return cleanText(cell.inline ?? cell.value ?? '');
  const raw = cell.value;
  if (raw === null) return cell.inline === null ? null : cleanText(cell.inline);
  switch (cell.type) {
    case 's':
      return sources.strings[Number(raw)] ?? '';
    case 'str':
      return cleanText(raw);
    case 'b':
      return raw.trim() === '' ? null : isTrue(raw.trim());
    case 'e':
      return raw.trim() === '' ? null : raw.trim();
    case 'd':
      return serialFromIso(raw) ?? raw;
    default:
      return numberOf(raw, sources.factory, numberFormat);
  }
}

function numberOf(raw: string, factory: CellFactory, numberFormat: string): CellValue {
  const number = Number(raw);
  if (!Number.isFinite(number)) return cleanText(raw);
  return number === 0 && raw.trim() === '' ? null : factory.serial(number, numberFormat);
}
