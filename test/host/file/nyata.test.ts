/** The real workbooks, read twice: by Selaras, and by looking for every cell in the raw XML; and a third time by hucre. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { formatCell } from '../../../src/core/workbook/address';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbookFile } from '../../../src/host/file/read';

const FILES = [
  'arah-contoh/arah-contoh.xlsx',
  'bbspjikkp-2024/bbspjikkp-2024.xlsx',
  'bbspjikkp-2024/bbspjikkp-2024.acak.xlsx',
  'bbspjikkp-2024/bbspjikkp-2024.tempel.xlsx',
  'bpipi-2023/bpipi-2023.xlsx',
  'bpipi-2023/bpipi-2023.acak.xlsx',
  'bpipi-2023/bpipi-2023.tempel.xlsx',
  'bpsdmi-2023/bpsdmi-2023.xlsx',
  'bpsdmi-2023/bpsdmi-2023.acak.xlsx',
  'bpsdmi-2023/bpsdmi-2023.tempel.xlsx',
];

function jalur(file: string): string {
  return fileURLToPath(new URL(`../../fixtures/${file}`, import.meta.url));
}

/** All cells with a value, by address, as the XML has them. These files hold no phonetic hints and no inline strings. */
function selMentah(xml: string, strings: readonly string[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [, attributes = '', inside = ''] of xml.matchAll(/<c( [^>]*[^/])>(.*?)<\/c>/gs)) {
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1];
    if (value === undefined || value === '') continue;
    const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const read =
      type === 's'
        ? (strings[Number(value)] ?? '')
        : type === 'n'
          ? Number(value)
          : type === 'b'
            ? value === '1'
            : lepas(value);
    if (read !== '') cells.set(/ r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '', read);
  }
  return cells;
}

function lepas(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function selSelaras(sheet: Sheet): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell !== undefined && cell.value !== null && cell.value !== '') cells.set(formatCell(r, c), cell.value);
    }),
  );
  return cells;
}

describe.each(FILES)('%s', (file) => {
  let book: Workbook;
  beforeAll(async () => {
    book = await readWorkbookFile(jalur(file));
  });

  it('has every cell of the raw XML, and no other', () => {
    const parts = unzipSync(readFileSync(jalur(file)));
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
      lepas([...item.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
    );
    const targets = new Map(
      [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
        / Id="(.*?)"/.exec(tag)?.[1],
        / Target="\/?(?:xl\/)?(.*?)"/.exec(tag)?.[1],
      ]),
    );
    const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => ({
      name: lepas(/ name="(.*?)"/.exec(tag)?.[1] ?? ''),
      xml: part(`xl/${targets.get(/ r:id="(.*?)"/.exec(tag)?.[1]) ?? ''}`),
    }));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    let count = 0;
    sheets.forEach(({ xml }, index) => {
      const expected = selMentah(xml, strings);
      count += expected.size;
      expect([...selSelaras(book.sheets[index]!)].sort()).toEqual([...expected].sort());
      expect(book.sheets[index]!.merges).toHaveLength((xml.match(/<mergeCell /g) ?? []).length);
    });
    expect(count).toBeGreaterThan(2000);
  });

  it('agrees with hucre on values, formats, merges and visibility', async () => {
    const other = await readXlsx(readFileSync(jalur(file)), { readStyles: true });
    other.sheets.forEach((sheet, index) => {
      const own = book.sheets[index]!;
      expect(own.visibility === 'hidden').toBe(sheet.hidden === true);
      expect(own.merges).toHaveLength(sheet.merges?.length ?? 0);
      own.rows.forEach((row, r) =>
        row?.forEach((cell, c) => {
          const value = sheet.rows[r]?.[c] ?? null;
          if (cell === undefined || value instanceof Date) return;
          expect(cell.value === '' ? null : cell.value).toBe(value === '' ? null : value);
          expect(cell.numberFormat).toBe(sheet.cells?.get(`${r},${c}`)?.style?.numFmt ?? 'General');
        }),
      );
    });
  });
});
