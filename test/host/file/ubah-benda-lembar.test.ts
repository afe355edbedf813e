/** Objects, protection and print setup of sheets that a plan adds, and files of unusual build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Edit } from '../../../src/core/workbook/plan';
import { EMPTY_SHEET, newBook } from '../../../src/host/file/new-book';
import { openFileHost } from '../../../src/host/file/file-host';
import { formatBersyarat, grafik, nama, rentang, tabel, tambahBenda, validasi } from '../../bantu/benda';
import { bagian, isi, rencana, rumus, tolakUbah, ubah } from '../../bantu/ubah';
import { buatXlsx, relasi, xlsxDariGrid, xlsxDariLembar, XML } from '../../bantu/xlsx';

const tambah = (sheet: string): Edit => ({ kind: 'addSheet', sheet });
const polos = (): Uint8Array => xlsxDariGrid([{ name: 'Lembar1', rows: [['x', 1]] }]);

/** One of each kind of object over A1:C4 of a sheet, and the cells that they need. */
function semua(sheet: string): Edit[] {
  const at = sheet === 'Lembar1' ? '' : `'${sheet.replaceAll("'", "''")}'!`;
  return [
    isi(`${at}E1`, null, 'Tahun'),
    isi(`${at}F1`, null, 'Nilai'),
    isi(`${at}E2`, null, 2023),
    isi(`${at}F2`, null, 80),
    isi(`${at}E3`, null, 2024),
    isi(`${at}F3`, null, 90),
    tambahBenda(validasi('F2:F3', { type: 'decimal', min: 0, max: 100 }, sheet)),
    tambahBenda(formatBersyarat('F2:F3', { type: 'expression', formula: 'F2<85', look: { fill: '#FDE9D9' } }, sheet)),
    tambahBenda(formatBersyarat('F2:F3', { type: 'icons', set: '3Flags', low: 60, high: 85 }, sheet)),
    tambahBenda(tabel('E1:F3', `Tabel_${sheet.length}`, sheet)),
    tambahBenda(grafik('E1:F3', 'Grafik', {}, sheet)),
  ];
}

/** The names of the elements directly inside the root. */
function anak(xml: string): string[] {
  const inside = xml.slice(xml.indexOf('>', xml.indexOf('worksheet')) + 1);
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = ''] of inside.matchAll(/<(\/?)([\w:]+)[^>]*>/g)) {
    if (close === '/') depth--;
    else {
      if (depth === 0) names.push(name.replace(/^\w+:/, ''));
      if (!tag.endsWith('/>')) depth++;
    }
  }
  return names;
}

const URUTAN = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter'],
  ...['mergeCells', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'drawing', 'legacyDrawing', 'AlternateContent', 'tableParts', 'extLst'],
];

function terurut(xml: string): boolean {
  const places = anak(xml).map((name) => URUTAN.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
}

describe('a sheet that a plan adds', () => {
  it('is protected without a password, set up for print, and may be filled where it says so', async () => {
    const { parts, book } = await ubah(
      polos(),
      tambah("Isi 'A' & B"),
      isi("'Isi ''A'' & B'!A1", null, 'Judul'),
      { kind: 'setLook', sheet: "Isi 'A' & B", range: rentang('A1:B2'), look: { border: true, italic: true } },
      { kind: 'setLook', sheet: "Isi 'A' & B", range: rentang('B2'), look: { unlocked: true, wrap: true } },
      { kind: 'protectSheet', sheet: "Isi 'A' & B" },
      { kind: 'setPage', sheet: "Isi 'A' & B", page: { landscape: true, repeatRows: 3 } },
      { kind: 'setColumnWidth', sheet: "Isi 'A' & B", col: 0, width: 20 },
    );
    const sheet = parts['xl/worksheets/sheet2.xml']!;
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain('</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><pageMargins');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );
    expect(terurut(sheet)).toBe(true);
    expect(parts['xl/workbook.xml']).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Isi ''A'' &amp; B'!$1:$3</definedName>",
    );
    expect(parts['xl/styles.xml']).toContain('<alignment vertical="top" wrapText="1"/><protection locked="0"/>');
    expect(parts['xl/styles.xml']).toMatch(/<font>.*<i\/>.*<\/font>/);
    expect(parts['xl/styles.xml']).toContain('<left style="thin"><color rgb="FFB3B3B3"/></left>');
    expect(book.sheets[1]?.isProtected).toBe(true);
    expect(book.names).toEqual([]);
  });

  it('holds every kind of object, and takes them with it when it goes', async () => {
    const { parts, book, diurungkan } = await ubah(
      polos(),
      tambah('Baru'),
      ...semua('Baru'),
      tambahBenda(nama('Batas', 'Baru!$F$2')),
      { kind: 'protectSheet', sheet: 'Baru' },
      { kind: 'setPage', sheet: 'Baru', page: { landscape: false, repeatRows: 1 } },
    );
    expect(terurut(parts['xl/worksheets/sheet2.xml']!)).toBe(true);
    expect(book.sheets[1]).toMatchObject({
      validations: [rentang('F2:F3')],
      conditionalFormats: [rentang('F2:F3'), rentang('F2:F3')],
      charts: ['Grafik'],
      tables: [{ name: 'Tabel_4', range: rentang('E1:F3') }],
    });
    expect(diurungkan.book.sheets.map(({ name }) => name)).toEqual(['Lembar1']);
    expect(Object.keys(bagian(diurungkan.bytes)).filter((name) => /chart|drawing|table/.test(name))).toEqual([]);
    expect(bagian(diurungkan.bytes)['xl/workbook.xml']).not.toContain('definedName');
  });

  it('that another formula speaks of by the name of its table stays', async () => {
    const edits = [tambah('Baru'), ...semua('Baru')];
    const host = await openFileHost(polos(), 'uji.xlsx');
    const undo = await host.apply(rencana(...edits));
    await host.apply(rencana(isi('C1', null, rumus('SUM(Tabel_4[Nilai])'))));
    const before = host.save();
    await expect(host.apply(undo)).rejects.toMatchObject({ alasan: 'lain' });
    expect(host.save()).toBe(before);
  });

  it('is no place for objects that it does not hold', async () => {
    const host = await openFileHost(polos(), 'uji.xlsx');
    await host.apply(rencana(tambah('Baru'), ...semua('Baru')));
    const other = validasi('F2:F3', { type: 'decimal', min: 0, max: 99 }, 'Baru');
    await expect(host.apply(rencana({ kind: 'removeObject', object: other }))).rejects.toMatchObject({
      alasan: 'berubah',
    });
    await host.apply(
      rencana({ kind: 'removeObject', object: validasi('F2:F3', { type: 'decimal', min: 0, max: 100 }, 'Baru') }),
    );
    expect((await host.read()).sheets[1]?.validations).toEqual([]);
  });

  it('stays protected against removal where a password protects it', async () => {
    const bytes = xlsxDariGrid([
      { name: 'Lembar1', rows: [['x']] },
      { name: 'Dua', rows: [] },
    ]);
    const part = 'xl/worksheets/sheet2.xml';
    const hapus: Edit = { kind: 'removeSheet', sheet: 'Dua', before: [] };
    const locked = (attributes: string): Uint8Array =>
      buatXlsx({
        ...bagian(bytes),
        [part]: bagian(bytes)[part]!.replace('</worksheet>', `<sheetProtection sheet="1"${attributes}/></worksheet>`),
      });
    expect((await tolakUbah(locked(' password="CC2A"'), hapus)).alasan).toBe('terlindungi');
    expect((await tolakUbah(locked(' algorithmName="SHA-512" hashValue="a"'), hapus)).alasan).toBe('terlindungi');
    expect((await ubah(locked(''), hapus)).book.sheets.map(({ name }) => name)).toEqual(['Lembar1']);
    expect((await tolakUbah(locked(''), tambahBenda(tabel('A1:A2', 'T', 'Dua')))).alasan).toBe('terlindungi');
  });
});

it('a new book holds them too', async () => {
  const bytes = await newBook(
    rencana({ kind: 'removeSheet', sheet: EMPTY_SHEET, before: [] }, tambah('Baru'), ...semua('Baru'), {
      kind: 'setPage',
      sheet: 'Baru',
      page: { landscape: true, repeatRows: 1 },
    }),
    'baru.xlsx',
  );
  const sheet = (await (await openFileHost(bytes, 'baru.xlsx')).read()).sheets[0];
  expect([sheet?.charts, sheet?.tables.length, sheet?.validations?.length]).toEqual([['Grafik'], 1, 1]);
  expect(bagian(bytes)['xl/workbook.xml']).toContain('localSheetId="0">Baru!$1:$1<');
});

describe('files of unusual build', () => {
  it('keep the order of their elements whatever is there before', async () => {
    const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const behind = [
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="3"/></conditionalFormatting>',
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
      '<hyperlinks><hyperlink ref="A1" location="Lembar1!A1"/></hyperlinks>',
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
      '<legacyDrawing r:id="rId9"/>',
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>',
      '<extLst><ext uri="u"><y/></ext></extLst>',
    ];
    for (let mask = 0; mask < 1 << behind.length; mask += 5) {
      const chosen = behind.filter((_xml, index) => (mask & (1 << index)) !== 0);
      const bytes = xlsxDariLembar(cells + chosen.join(''), {
        'xl/worksheets/_rels/sheet1.xml.rels': relasi([['vmlDrawing', '../drawings/vml1.vml']]).replace('rId1', 'rId9'),
        'xl/drawings/vml1.vml': '<xml/>',
      });
      const host = await openFileHost(bytes, 'uji.xlsx');
      const undo = await host.apply(rencana(...semua('Lembar1')));
      const written = bagian(host.save())['xl/worksheets/sheet1.xml']!;
      expect([mask, terurut(written), anak(written)]).toEqual([mask, true, anak(written)]);
      for (const xml of chosen.filter((one) => !one.startsWith('<dataV'))) expect(written).toContain(xml);
      const anew = await openFileHost(host.save(), 'uji.xlsx');
      await anew.apply(undo);
      const kept = bagian(anew.save())['xl/worksheets/sheet1.xml']!;
      expect(anak(kept)).toEqual(anak(bagian(bytes)['xl/worksheets/sheet1.xml']!));
    }
  });

  it('keep the strict namespaces', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        );
    const bytes = buatXlsx(
      Object.fromEntries(Object.entries(bagian(polos())).map(([name, text]) => [name, strict(text)])),
    );
    const { parts, diurungkan } = await ubah(bytes, ...semua('Lembar1'));
    for (const name of [
      'xl/tables/table1.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]) {
      expect(parts[name]).toContain('http://purl.oclc.org/ooxml/');
      expect(parts[name]).not.toMatch(/schemas\.openxmlformats\.org\/(?!package)/);
    }
    expect(diurungkan.book.sheets[0]).toMatchObject({
      charts: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
    });
  });

  it('keep the prefix of their elements', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = buatXlsx({
      'xl/workbook.xml': `${XML}<x:workbook xmlns:x="${main}" xmlns:q="${rel}"><x:sheets><x:sheet name="Lembar1" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': relasi([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
      'xl/worksheets/sheet1.xml': `${XML}<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`,
      'xl/styles.xml': `${XML}<x:styleSheet xmlns:x="${main}"/>`,
    });
    const { parts, diurungkan } = await ubah(bytes, ...semua('Lembar1'), tambahBenda(nama('Batas', 'Lembar1!$F$2')));
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    for (const name of [
      'conditionalFormatting',
      'cfRule',
      'iconSet',
      'cfvo',
      'dataValidations',
      'formula1',
      'drawing',
      'tablePart',
    ])
      expect(sheet).toMatch(new RegExp(`<x:${name}[ >]`));
    expect(sheet.replaceAll('<x:', '').replaceAll('</x:', '')).not.toMatch(/<(?!\?xml)/);
    expect(parts['xl/workbook.xml']).toContain('</x:sheets><x:definedNames><x:definedName name="Batas">');
    expect(parts['xl/styles.xml']).toContain('<x:dxfs count="1"><x:dxf><x:fill>');
    expect(bagian(diurungkan.bytes)['xl/worksheets/sheet1.xml']).toContain('<x:sheetData');
    expect(bagian(diurungkan.bytes)['xl/worksheets/sheet1.xml']).not.toContain('drawing');
  });

  it('that are signed take nothing', async () => {
    const bytes = buatXlsx({ ...bagian(polos()), '_xmlsignatures/sig1.xml': '<s/>' });
    expect((await tolakUbah(bytes, ...semua('Lembar1'))).alasan).toBe('hanya-baca');
  });
});

it('a real workbook keeps every part that is not named, and all of them after the undo', async () => {
  const file = fileURLToPath(new URL('../../fixtures/arah-contoh/arah-contoh.xlsx', import.meta.url));
  const bytes = new Uint8Array(readFileSync(file));
  const host = await openFileHost(bytes, 'uji.xlsx');
  const first = (await host.read()).sheets[0]!.name;
  const undo = await host.apply(
    rencana(
      tambahBenda(validasi('XA5:XA9', { type: 'list', items: ['Persen', 'Orang'] }, first)),
      tambahBenda(formatBersyarat('XA5:XA9', { type: 'icons', set: '3Arrows', low: 1, high: 2 }, first)),
      tambahBenda(nama('Selaras_Uji', `'${first.replaceAll("'", "''")}'!$A$1`)),
    ),
  );
  const before = unzipSync(bytes);
  const after = unzipSync(host.save());
  const changed = Object.keys(after).filter(
    (name) => Buffer.compare(after[name]!, before[name] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const anew = await openFileHost(host.save(), 'uji.xlsx');
  await anew.apply(undo);
  expect(await anew.read()).toEqual(await (await openFileHost(bytes, 'uji.xlsx')).read());
  await host.apply(undo);
  expect(host.save()).toBe(bytes);
});
