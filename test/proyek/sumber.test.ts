import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The source knows planners' tables in general and no workbook in particular. This test reads every file in src and
 * refuses what could only have come from one of the fixtures: the name of its unit, one of its figures, or a cell.
 */

const SOURCE = path.resolve('src');
const FIXTURES = path.resolve('test/fixtures');

/** Institutions that regulations name too, so that the source may. */
const COMMON_INSTITUTIONS = new Set(['kementerian keuangan']);

/** Short names of institutions that the fixtures use without spelling them out. */
const SHORT_NAMES = ['bskji', 'pidi', 'bdi', 'stmi', 'ptki', 'sttt', 'aka bogor'];

/** Labels that only look like a cell: quarters, the corner where every sheet begins, the key that edits a cell. */
const NOT_A_CELL = new Set(['TW1', 'TW2', 'TW3', 'TW4', 'A1', 'F2']);

/** Limits of the file formats that may also occur as a figure somewhere; each with what it stands for. */
const FORMAT_LIMITS = new Map<string, string>([
  ['1048576', 'rows of a sheet'],
  ['16384', 'columns of a sheet'],
  ['65535', 'largest 16-bit number'],
  ['65536', 'rows of an .xls sheet'],
  ['32767', 'characters of a cell'],
]);

interface SourceFile {
  name: string;
  text: string;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function sources(): SourceFile[] {
  return filesBelow(SOURCE).map((file) => ({ name: path.relative('.', file), text: readFileSync(file, 'utf8') }));
}

/** Every string and number of a JSON value, as text. */
function scalars(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [];
}

/** Figures of five digits or more without their separators: "7.068.770.264" -> "7068770264", "123,33" -> "12333". */
function figures(text: string): string[] {
  return [...text.matchAll(/\d(?:[.,_]?\d)*/g)]
    .map((match) => match[0].replace(/[.,_]/g, '').replace(/^0+/, ''))
    .filter((digits) => digits.length >= 5 && !/^10*$/.test(digits) && !isYears(digits));
}

/** "2023" has four digits and is never collected; "20232024" is two years whose separator was lost. */
function isYears(digits: string): boolean {
  return /^(?:(?:19|20)\d\d)+$/.test(digits);
}

/** "Balai Contoh A (contoh, bukan satuan kerja nyata)" -> its name; an abbreviation in brackets is a name as well. */
function unitNames(folder: string, unit: string): string[] {
  const abbreviations = [...unit.matchAll(/\(([A-Z][A-Z0-9]{2,})\)/g)].map((match) => match[1] ?? '');
  return [folder, folder.replace(/-\d{4}$/, ''), unit.replace(/\s*\(.*$/, ''), ...abbreviations];
}

/** Institutions named in a text by their kind and at least one further word: "Pusat Industri Digital Indonesia". */
function institutions(text: string): string[] {
  const kind = '(?:Balai Besar|Balai|Badan|Pusat|Politeknik|Kementerian|Direktorat Jenderal|BDI)';
  const word = `(?: dan)? (?!${kind})[A-Z][A-Za-z]+`;
  const pattern = new RegExp(`\\b${kind}(?:${word})+`, 'g');
  return [...text.matchAll(pattern)].map((match) => match[0]).filter((name) => name !== 'Balai Besar');
}

interface Forbidden {
  names: Set<string>;
  figures: Set<string>;
}

function forbidden(): Forbidden {
  const names = new Set(SHORT_NAMES);
  const digits = new Set<string>();
  for (const file of filesBelow(FIXTURES).filter((name) => name.endsWith('.gold.json'))) {
    const gold: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const unit = typeof gold === 'object' && gold !== null && 'unit' in gold ? String(gold.unit) : '';
    const texts = scalars(gold);
    for (const name of unitNames(path.basename(path.dirname(file)), unit)) names.add(name.toLowerCase());
    for (const name of texts.flatMap(institutions)) names.add(name.toLowerCase());
    for (const figure of texts.flatMap(figures)) digits.add(figure);
  }
  names.delete('');
  for (const name of COMMON_INSTITUTIONS) names.delete(name);
  for (const limit of FORMAT_LIMITS.keys()) digits.delete(limit);
  return { names, figures: digits };
}

/** The string literals and template pieces of a source file with their lines; comments are not among them. */
function literals(file: SourceFile): { line: number; text: string }[] {
  const kind = file.name.endsWith('.json') ? ts.ScriptKind.JSON : undefined;
  const tree = ts.createSourceFile(file.name, file.text, ts.ScriptTarget.ES2022, false, kind);
  const found: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

// Columns of one or two letters: planners' tables end long before AAA, and codes such as IKU1 would look like cells.
const CELL = String.raw`\$?[A-Z]{1,2}\$?[1-9]\d{0,6}`;
const WHOLE_CELL = new RegExp(`^${CELL}(?::${CELL})?$`);
const CELL_WITH_SHEET = new RegExp(String.raw`(?:'[^']+'|[A-Za-z0-9_]+)!${CELL}\b`);

function namesCell(text: string): boolean {
  return CELL_WITH_SHEET.test(text) || (WHOLE_CELL.test(text) && !NOT_A_CELL.has(text));
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function namesIn(file: SourceFile, names: Iterable<string>): string[] {
  const text = file.text.toLowerCase();
  return [...names].flatMap((name) => {
    const index = text.search(new RegExp(`(?<![a-z0-9])${name.replace(/[^a-z0-9 ]/g, '\\$&')}(?![a-z0-9])`));
    return index < 0 ? [] : [`${file.name}:${lineOf(text, index)} ${name}`];
  });
}

function figuresIn(file: SourceFile, known: ReadonlySet<string>): string[] {
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      figures(line).flatMap((digits) => (known.has(digits) ? [`${file.name}:${index + 1} ${digits}`] : [])),
    );
}

/** A size of paper is no cell where the line says that it is one. */
const isPaper = ({ text: source }: SourceFile, line: number, text: string): boolean =>
  text === 'A4' && /paperSize/.test(source.split('\n')[line - 1] ?? '');

function cellsIn(file: SourceFile): string[] {
  return literals(file).flatMap(({ line, text }) =>
    namesCell(text) && !isPaper(file, line, text) ? [`${file.name}:${line} ${text}`] : [],
  );
}

describe('sumber tidak mengenal buku kerja tertentu', () => {
  const files = sources();
  const code = files.filter((file) => /\.(?:ts|tsx|js|mjs|json)$/.test(file.name));
  const known = forbidden();

  it('tidak menyebut satuan kerja', () => {
    expect(files.flatMap((file) => namesIn(file, known.names))).toEqual([]);
  });

  it('tidak memuat angka dari kunci jawaban', () => {
    expect(files.flatMap((file) => figuresIn(file, known.figures))).toEqual([]);
  });

  it('tidak menyebut alamat sel', () => {
    expect(code.flatMap(cellsIn)).toEqual([]);
  });
});

describe('pemeriksa sumber', () => {
  const file = (text: string): SourceFile => ({ name: 'contoh.ts', text });

  it.each([
    ['7.068.770.264', ['7068770264']],
    ['1_234_567', ['1234567']],
    ['Rp12.345,00', ['1234500']],
    ['123,33%', ['12333']],
    ['0.00001234', []],
    ['100.000', []],
    ['2023-2024', []],
    ['1, 2, 3, 4, 5', []],
  ])('angka dalam %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each(["'B12'", '"AA3:AB9"', '`$C$7`', "`'Capaian TW'!F11`", "'Perkin!A12'", 'const s = `${x} Perkin!B2 ${y}`'])(
    'menolak alamat %s',
    (text) => {
      expect(cellsIn(file(text))).toHaveLength(1);
    },
  );

  it.each(["// 'B12'", '/* "B12" */', "'TW2'", "'A1'", "'UK-002'", "'B0'", "'BB'", "'12'", "paperSize = 'A4'"])(
    'menerima %s',
    (text) => {
      expect(cellsIn(file(text))).toEqual([]);
    },
  );

  it('menemukan nama satuan kerja sebagai kata utuh', () => {
    expect(namesIn(file('// Balai Uji\nconst x = "BALAI UJI";'), ['balai uji'])).toEqual(['contoh.ts:1 balai uji']);
    expect(namesIn(file('balai ujian'), ['balai uji'])).toEqual([]);
  });

  it('mengambil nama dari kunci jawaban', () => {
    expect(unitNames('uji-2024', 'Balai Uji Mutu (BUM)')).toEqual(['uji-2024', 'uji', 'Balai Uji Mutu', 'BUM']);
    expect(institutions('oleh Pusat Uji Digital dan Badan Uji Mutu dan Jasa pada 2024')).toEqual([
      'Pusat Uji Digital',
      'Badan Uji Mutu dan Jasa',
    ]);
  });
});
