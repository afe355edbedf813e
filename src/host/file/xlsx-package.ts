/** Where the parts of an .xlsx are: the workbook, its sheets, strings, styles and tables, by their relations. */
import { Cacat } from './ditolak';
import { attributesOf, isTrue, localAttribute, readXml } from './xml';
import type { Zip } from './zip';
import type { Sheet } from '../../core/workbook/workbook';

/** Where texts of parts come from: a zip, or a package that is being changed. */
export type PartTexts = Pick<Zip, 'has' | 'text'>;

export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet", "sharedStrings"; the same in transitional and strict files. */
  readonly type: string;
  /** The full name of the part. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
}

export interface XlsxPackage {
  readonly sheets: readonly SheetPart[];
  readonly is1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  /** The full name of the workbook's own part. */
  readonly workbook: string;
  /** Custom XML that add-ins keep with the workbook. */
  readonly customXml: readonly string[];
}

/** More sheets than any workbook has; each costs a read of its part. */
const SHEET_LIMIT = 2000;

/** Finds the parts. Throws `Cacat`: "bukan-buku-kerja" for a zip of something else, "rusak" where a part is missing. */
export function readPackage(zip: PartTexts): XlsxPackage {
  const workbook = findWorkbook(zip);
  const relations = readRelations(zip, workbook);
  const book = readWorkbookPart(zip.text(workbook));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  for (const { id, ...sheet } of book.sheets) {
    const relation = byId.get(id);
    if (relation === undefined) throw new Cacat('rusak');
    // Chart sheets and macro sheets hold no cells to read.
    if (relation.type !== 'worksheet') continue;
    if (!zip.has(relation.target)) throw new Cacat('rusak');
    sheets.push({ ...sheet, part: relation.target });
  }
  if (sheets.length > SHEET_LIMIT) throw new Cacat('terlalu-besar');
  return {
    sheets,
    is1904: book.is1904,
    strings: partOf(zip, relations, 'sharedStrings'),
    styles: partOf(zip, relations, 'styles'),
    workbook,
    customXml: relations.flatMap(({ type, target }) => (type === 'customXml' && zip.has(target) ? [target] : [])),
  };
}

/** The relations of a part, their targets resolved against its folder; none where it has no relations. */
export function readRelations(zip: PartTexts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = relationsPart(part);
  if (!zip.has(name)) return [];
  const relations: Relation[] = [];
  readXml(zip.text(name), {
    capture: false,
    open: (tag, raw) => {
      if (tag !== 'Relationship') return;
      const attributes = attributesOf(raw);
      const type = attributes.get('Type') ?? '';
      if (attributes.get('TargetMode') === 'External') return;
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, attributes.get('Target') ?? ''),
      });
    },
    close: ignore,
    text: ignore,
  });
  return relations;
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** ("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") -> "../tables/table1.xml". */
export function pathBetween(part: string, target: string): string {
  const from = part.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}

function partOf(zip: PartTexts, relations: readonly Relation[], type: string): string | null {
  const target = relations.find((relation) => relation.type === type)?.target;
  return target !== undefined && zip.has(target) ? target : null;
}

function findWorkbook(zip: PartTexts): string {
  const named = readRelations(zip, '').find((relation) => relation.type === 'officeDocument')?.target;
  const part = named !== undefined && zip.has(named) ? named : 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin') || (zip.has('xl/workbook.bin') && !zip.has(part))) throw new Cacat('xlsb');
  const isOther = zip.has('word/document.xml') || zip.has('ppt/presentation.xml') || !zip.has(part);
  if (isOther) throw new Cacat('bukan-buku-kerja');
  return part;
}

/** "xl/worksheets/" and "../tables/table1.xml" -> "xl/tables/table1.xml"; a leading slash means the root. */
function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly id: string;
}

function readWorkbookPart(xml: string): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  let isWorkbook = false;
  let inSheets = false;
  readXml(xml, {
    capture: false,
    open: (tag, raw, isEmpty) => {
      if (tag === 'workbook') isWorkbook = true;
      if (tag === 'sheets') inSheets = !isEmpty;
      if (tag === 'workbookPr') is1904 = isTrue(attributesOf(raw).get('date1904'));
      if (tag === 'sheet' && inSheets) sheets.push(readSheetEntry(attributesOf(raw)));
    },
    close: (tag) => {
      if (tag === 'sheets') inSheets = false;
    },
    text: ignore,
  });
  if (!isWorkbook) throw new Cacat('bukan-buku-kerja');
  return { sheets, is1904 };
}

function readSheetEntry(attributes: ReadonlyMap<string, string>): SheetEntry {
  const state = attributes.get('state');
  const prefixed = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
  return {
    name: attributes.get('name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    id: prefixed ?? localAttribute(attributes, 'id') ?? '',
  };
}

export function ignore(): void {
  // Nothing to do with this part of the document.
}
