/** Cells of a sheet part changed in place: every row, cell and element that no change names keeps its text. */
import { formatCell, formatRange, parseAddress, parseRange } from '../../core/workbook/address';
import { BLANK, isBlankContent } from '../../core/workbook/plan-content';
import type { Content } from '../../core/workbook/plan';
import type { CellValue, Range } from '../../core/workbook/workbook';
import { newCell, withContent, withOwnFormula, withResult, withStyle, type CellContent } from './cell-xml';
import { Cacat } from './ditolak';
import { attribute, isTrue } from './xml';
import {
  appended,
  childNamed,
  childrenOf,
  retagged,
  rewritten,
  rootElement,
  splice,
  withAttribute,
  type Splice,
  type XmlElement,
} from './xml-edit';

/** What becomes of one cell. */
export interface CellPatch {
  /** What it holds from now on; absent: what it holds now. */
  readonly content?: Content;
  /** Its style from the one that it has now, or that its row or column gives it. */
  readonly style: (base: number) => number;
  /** A formula of its own instead of its share in a common one. */
  readonly ownFormula?: string;
  /** The result of its formula; absent: the one that the file keeps, or none where the formula is new. */
  readonly result?: CellValue;
}

/** Patches by row and column, counted from 0. */
export type SheetPatch = ReadonlyMap<number, ReadonlyMap<number, CellPatch>>;

/** A value as the file keeps it under a style: dates of the 1904 system are counted from another day. */
export type RawValue = (value: CellValue, style: number) => CellValue;

/** The sheet part with its cells changed. Throws `Cacat` "rusak" where the part is no sheet. */
export function patchSheet(text: string, patch: SheetPatch, raw: RawValue): string {
  const sheet = new SheetEditor(text, raw);
  for (const [row, cells] of patch) sheet.patchRow(row, cells);
  return sheet.finish();
}

interface PlacedElement {
  readonly index: number;
  readonly element: XmlElement;
}

class SheetEditor {
  private readonly data: XmlElement;
  private readonly root: XmlElement;
  private readonly rows: readonly PlacedElement[];
  private readonly rowAt: ReadonlyMap<number, XmlElement>;
  private readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  private readonly splices: Splice[] = [];
  private readonly newRows: { readonly row: number; readonly xml: string }[] = [];
  private grown: Range | null = null;

  constructor(
    private readonly text: string,
    private readonly raw: RawValue,
  ) {
    this.root = rootElement(text);
    const data = childNamed(text, this.root, 'sheetData');
    if (data === undefined) throw new Cacat('rusak');
    this.data = data;
    this.rows = placedRows(text, data);
    this.rowAt = new Map(this.rows.map(({ index, element }) => [index, element]));
    this.columns = columnStyles(text, this.root);
  }

  patchRow(row: number, cells: ReadonlyMap<number, CellPatch>): void {
    const found = this.rowAt.get(row);
    if (found === undefined) this.addRow(row, cells);
    else this.changeRow(row, found, cells);
  }

  finish(): string {
    this.placeNewRows();
    this.growDimension();
    return splice(this.text, this.splices);
  }

  private addRow(row: number, cells: ReadonlyMap<number, CellPatch>): void {
    const written = sorted(cells).map(([col, patch]) => this.freshCell(row, col, patch, this.columnStyle(col)));
    const inner = written.join('');
    if (inner === '') return;
    const name = `${this.data.prefix}row`;
    this.newRows.push({ row, xml: `<${name} r="${row + 1}">${inner}</${name}>` });
  }

  /** New rows stand before the first row that follows them. */
  private placeNewRows(): void {
    const added = this.newRows.sort((a, b) => a.row - b.row);
    const behind: string[] = [];
    for (const { row, xml } of added) {
      const next = this.rows.find(({ index }) => index > row);
      if (next === undefined) behind.push(xml);
      else this.splices.push({ start: next.element.start, end: next.element.start, text: xml });
    }
    if (behind.length > 0) this.splices.push(appended(this.data, behind.join('')));
  }

  private changeRow(row: number, element: XmlElement, cells: ReadonlyMap<number, CellPatch>): void {
    const present = placedCells(this.text, element, row);
    const byColumn = new Map(present.map(({ index, element: cell }) => [index, cell]));
    const rowStyle = isTrue(attribute(element.attributes, 'customFormat'))
      ? attribute(element.attributes, 's')
      : undefined;
    const added: { readonly at: number | null; readonly xml: string; readonly col: number }[] = [];
    for (const [col, patch] of sorted(cells)) {
      const cell = byColumn.get(col);
      if (cell !== undefined) {
        this.changeCell(cell, patch);
        continue;
      }
      const base = rowStyle === undefined ? this.columnStyle(col) : Number(rowStyle);
      const xml = this.freshCell(row, col, patch, base);
      const next = present.find(({ index }) => index > col);
      if (xml !== '') added.push({ at: next?.element.start ?? present.at(-1)?.element.end ?? null, xml, col });
    }
    if (added.length > 0) this.insertCells(element, added);
  }

  private insertCells(
    row: XmlElement,
    added: readonly { readonly at: number | null; readonly xml: string; readonly col: number }[],
  ): void {
    const attributes = widenSpans(row.attributes, added[0]?.col ?? 0, added.at(-1)?.col ?? 0);
    const isEmpty = row.innerStart === row.end;
    if (isEmpty) {
      this.splices.push(rewritten(row, attributes, added.map(({ xml }) => xml).join('')));
      return;
    }
    if (attributes !== row.attributes) this.splices.push(retagged(row, attributes));
    for (const { at, xml } of added) {
      const start = at ?? row.innerStart;
      this.splices.push({ start, end: start, text: xml });
    }
  }

  private changeCell(cell: XmlElement, patch: CellPatch): void {
    const base = Number(attribute(cell.attributes, 's') ?? 0);
    const style = patch.style(base);
    const attributes = style === base ? cell.attributes : withStyle(cell, style);
    if (patch.content !== undefined) {
      const changed = withContent(this.text, cell, attributes, this.held(patch.content, patch, style));
      this.splices.push(rewritten(cell, changed.attributes, changed.inner));
    } else if (patch.result !== undefined) {
      const changed = withResult(this.text, cell, attributes, this.raw(patch.result, style), patch.ownFormula);
      this.splices.push(rewritten(cell, changed.attributes, changed.inner));
    } else if (patch.ownFormula !== undefined) {
      const changed = withOwnFormula(this.text, cell, attributes, patch.ownFormula);
      this.splices.push(rewritten(cell, changed.attributes, changed.inner));
    } else if (attributes !== cell.attributes) this.splices.push(retagged(cell, attributes));
  }

  /** A cell that was not there; empty text where it would say no more than its row or column does. */
  private freshCell(row: number, col: number, patch: CellPatch, base: number): string {
    const style = patch.style(base);
    const content = patch.content ?? BLANK;
    if (isBlankContent(content) && style === base) return '';
    this.grow(row, col);
    return newCell(formatCell(row, col), style, this.held(content, patch, style), this.data.prefix);
  }

  private held(content: Content, { result }: CellPatch, style: number): CellContent {
    return heldAs(content, result ?? null, style, this.raw);
  }

  private columnStyle(col: number): number {
    return this.columns.find(({ first, last }) => first <= col && col <= last)?.style ?? 0;
  }

  private grow(row: number, col: number): void {
    this.grown = unite(this.grown, { top: row, left: col, bottom: row, right: col });
  }

  private growDimension(): void {
    if (this.grown === null) return;
    const dimension = childNamed(this.text, this.root, 'dimension');
    const range = parseRange(dimension === undefined ? '' : (attribute(dimension.attributes, 'ref') ?? ''));
    if (dimension === undefined || range === null) return;
    const known = formatRange(range);
    const grown = formatRange(unite(range, this.grown));
    if (grown !== known) this.splices.push(retagged(dimension, withAttribute(dimension.attributes, 'ref', grown)));
  }
}

/** A content and the result of its formula, with figures as the file counts them. */
export function heldAs(content: Content, result: CellValue, style: number, raw: RawValue): CellContent {
  if (content.formula !== undefined) return { content, result: raw(result, style) };
  return { content: { value: raw(content.value, style) }, result: null };
}

function sorted(cells: ReadonlyMap<number, CellPatch>): [number, CellPatch][] {
  return [...cells].sort(([a], [b]) => a - b);
}

function unite(a: Range | null, b: Range): Range {
  if (a === null) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Rows by their number; one without a number follows the row before it. */
function placedRows(text: string, data: XmlElement): PlacedElement[] {
  let index = -1;
  const rows = childrenOf(text, data).filter(({ name }) => name === 'row');
  return rows.map((element) => {
    const number = attribute(element.attributes, 'r');
    index = number === undefined ? index + 1 : Number(number) - 1;
    return { index, element };
  });
}

function placedCells(text: string, row: XmlElement, rowIndex: number): PlacedElement[] {
  let index = -1;
  const placed: PlacedElement[] = [];
  for (const element of childrenOf(text, row)) {
    if (element.name !== 'c') continue;
    const reference = attribute(element.attributes, 'r');
    const place = reference === undefined ? { row: rowIndex, col: index + 1 } : parseAddress(reference);
    if (place === null) throw new Cacat('rusak');
    index = place.col;
    if (place.row === rowIndex) placed.push({ index, element });
  }
  return placed;
}

function columnStyles(text: string, root: XmlElement): { first: number; last: number; style: number }[] {
  const columns = childNamed(text, root, 'cols');
  if (columns === undefined) return [];
  return childrenOf(text, columns).map(({ attributes }) => ({
    first: Number(attribute(attributes, 'min') ?? NaN) - 1,
    last: Number(attribute(attributes, 'max') ?? NaN) - 1,
    style: Number(attribute(attributes, 'style') ?? 0),
  }));
}

/** "1:5" says that the row has cells in the first to the fifth column; a hint, kept true. */
function widenSpans(attributes: string, first: number, last: number): string {
  const match = /^(\d+):(\d+)$/.exec(attribute(attributes, 'spans') ?? '');
  if (match === null) return attributes;
  const from = Math.min(Number(match[1]), first + 1);
  const to = Math.max(Number(match[2]), last + 1);
  return withAttribute(attributes, 'spans', `${from}:${to}`);
}
