import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readWorkbookBytes, readWorkbookFile } from '../../../src/host/file/read';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { ditolak, ditolakJalur, satuKalimat } from '../../bantu/tolak';
import { buatXlsx, bukuKerja, lembarXml, relasi, xlsxDariGrid, xlsxDariLembar } from '../../bantu/xlsx';
import { aliranXls, wadahOle } from '../../bantu/xls';

const KECIL = xlsxDariGrid([
  {
    name: 'Capaian',
    rows: [
      ['Indikator', 'Target'],
      ['Indeks', 3.79],
    ],
  },
]);

describe('damage', () => {
  it.each([1, 2, 10, 100, 500])('refuses a zip that lacks its last %i bytes', async (missing) => {
    expect(await ditolak(KECIL.slice(0, KECIL.length - missing))).toContain('rusak');
  });

  it('refuses a changed figure, which only the checksum tells', async () => {
    const plain = buatXlsx(
      {
        'xl/workbook.xml': bukuKerja([{ name: 'a' }]),
        'xl/_rels/workbook.xml.rels': relasi([['worksheet', 'worksheets/sheet1.xml']]),
        'xl/worksheets/sheet1.xml': lembarXml(
          '<sheetData><row r="1"><c r="A1"><v>7164770264</v></c></row></sheetData>',
        ),
      },
      0,
    );
    const at = Buffer.from(plain).indexOf('7164770264');
    expect((await readWorkbookBytes(plain, 'a.xlsx')).sheets[0]!.rows[0]![0]!.value).toBe(7_164_770_264);
    const changed = plain.slice();
    changed[at] = 0x38;
    expect(await ditolak(changed)).toContain('rusak');
  });

  it.each([
    ['a sheet that breaks off', '<sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['a tag that breaks off', '<sheetData><row r="1"><c r="A1'],
    ['a row beyond the last', '<sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData>'],
    ['a column beyond the last', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    ['a cell without a row', '<sheetData><row r="0"><c r="A0"><v>1</v></c></row></sheetData>'],
    ['an address that is none', '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'],
    ['a comment that does not end', '<!-- <sheetData/>'],
  ])('refuses %s', async (_what, inside) => {
    const sheet = inside.includes('</sheetData>') ? lembarXml(inside) : `<worksheet>${inside}`;
    expect(await ditolak(xlsxDariLembar('', { 'xl/worksheets/sheet1.xml': sheet }))).toContain('rusak');
  });

  it('refuses a workbook whose sheet is missing', async () => {
    const parts = { 'xl/workbook.xml': bukuKerja([{ name: 'a' }, { name: 'b' }]) };
    const rels = relasi([
      ['worksheet', 'a.xml'],
      ['worksheet', 'tiada.xml'],
    ]);
    expect(
      await ditolak(buatXlsx({ ...parts, 'xl/_rels/workbook.xml.rels': rels, 'xl/a.xml': lembarXml('') })),
    ).toContain('rusak');
  });
});

describe('what is no workbook', () => {
  const teks = (isi: string): Uint8Array => strToU8(isi);

  it.each([
    ['an empty file', new Uint8Array(), 'a.xlsx', 'kosong'],
    ['CSV named .xlsx', teks('No;Indikator;Target\n1;Indeks;3,79\n'), 'a.xlsx', 'teks biasa'],
    ['UTF-16 text named .xls', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3b, 0, 0x42, 0]), 'a.xls', 'teks biasa'],
    ['HTML named .xls', teks('\ufeff\n<html><table><tr><td>1</td></tr></table></html>'), 'a.xls', 'halaman web'],
    ['an XML spreadsheet of 2003', teks('<?xml version="1.0"?><Workbook/>'), 'a.xls', 'halaman web'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'a.xlsx', 'bukan buku kerja'],
    ['an unknown extension', KECIL, 'a.csv', '.xlsx, .xlsm, .xls, atau .ods'],
    ['no extension', KECIL, 'capaian', '.xlsx, .xlsm, .xls, atau .ods'],
    ['a zip of photos', zipSync({ 'foto.jpg': new Uint8Array(9) }), 'a.xlsx', 'tidak memuat buku kerja'],
    ['an empty zip', zipSync({}), 'a.xlsx', 'tidak memuat buku kerja'],
    [
      'a .docx',
      buatXlsx({
        '_rels/.rels': relasi([['officeDocument', 'word/document.xml']]),
        'word/document.xml': '<w:document/>',
      }),
      'a.xlsx',
      'tidak memuat buku kerja',
    ],
    [
      'a workbook part that is something else',
      buatXlsx({ 'xl/workbook.xml': '<html></html>' }),
      'a.xlsx',
      'tidak memuat buku kerja',
    ],
    ['a workbook without sheets', buatXlsx({ 'xl/workbook.xml': bukuKerja([]) }), 'a.xlsx', 'tidak memuat buku kerja'],
    [
      'a binary workbook',
      buatXlsx({
        '_rels/.rels': relasi([['officeDocument', 'xl/workbook.bin']]),
        'xl/workbook.bin': new Uint8Array(3),
      }),
      'a.xlsx',
      '.xlsb',
    ],
    ['a Word file of old', wadahOle({ WordDocument: new Uint8Array(9) }), 'a.xls', 'tidak memuat buku kerja'],
    [
      'an .odt',
      zipSync({ mimetype: teks('application/vnd.oasis.opendocument.text'), 'content.xml': teks('<a/>') }),
      'a.ods',
      'tidak memuat buku kerja',
    ],
    ['only the first two letters of a zip', teks('PK'), 'a.xlsx', 'rusak'],
    ['only the mark of an old file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'rusak'],
  ])('refuses %s', async (_what, bytes, nama, kata) => {
    expect(await ditolak(bytes, nama)).toContain(kata);
  });

  it('refuses passwords of every kind', async () => {
    const locked = { EncryptionInfo: new Uint8Array(9), EncryptedPackage: new Uint8Array(9) };
    expect(await ditolak(wadahOle(locked))).toContain('kata sandi');
    const xls = aliranXls([[0x2f, [0, 0]]], [{ name: 'a', records: [] }]);
    expect(await ditolak(wadahOle({ Workbook: xls }), 'a.xls')).toContain('kata sandi');
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const ods = {
      mimetype: teks('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': teks(manifest),
      'content.xml': teks('xx'),
    };
    expect(await ditolak(zipSync(ods), 'a.ods')).toContain('kata sandi');
    const zip = zipSync({ 'xl/workbook.xml': teks('<workbook/>') });
    zip[new DataView(zip.buffer).getUint32(zip.length - 6, true) + 8] = 1;
    expect(await ditolak(zip)).toContain('kata sandi');
  });

  it('names the file as text, whatever its name', async () => {
    expect(await ditolak(new Uint8Array(), 'capaian\u202e\n tw.xlsx')).toContain('capaian tw.xlsx');
    expect((await ditolak(new Uint8Array(), `${'x'.repeat(5000)}.xlsx`)).length).toBeLessThan(300);
  });
});

describe('paths', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'selaras-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a file, and refuses what is none', async () => {
    writeFileSync(join(folder, 'a.xlsx'), KECIL);
    expect((await readWorkbookFile(join(folder, 'a.xlsx'))).sheets[0]!.rows[1]![1]!.value).toBe(3.79);
    mkdirSync(join(folder, 'folder.xlsx'));
    expect(await ditolakJalur(join(folder, 'folder.xlsx'))).toContain('folder');
    expect(await ditolakJalur(join(folder, 'tiada.xlsx'))).toContain('tidak ditemukan');
    expect(await ditolakJalur(join(folder, 'a.xlsx', 'b.xlsx'))).toContain('tidak ditemukan');
    expect(await ditolakJalur(join(folder, 'a\0b.xlsx'))).toContain('tidak dapat dibuka');
    writeFileSync(join(folder, 'a.pdf'), 'x');
    expect(await ditolakJalur(join(folder, 'a.pdf'))).toContain('.xlsx, .xlsm, .xls, atau .ods');
  });

  it('refuses a file that is too large without reading it', async () => {
    const path = join(folder, 'besar.xlsx');
    writeFileSync(path, '');
    truncateSync(path, 300 * 1024 * 1024);
    expect(await ditolakJalur(path)).toContain('melampaui ukuran');
  });

  const onUnix = process.platform === 'win32' ? it.skip : it;
  onUnix('refuses a pipe at once', async () => {
    const path = join(folder, 'pipa.xlsx');
    execFileSync('mkfifo', [path]);
    expect(await ditolakJalur(path)).toContain('tidak dapat dibuka');
  });
});

describe('any bytes', () => {
  /** Read or refused in one sentence; nothing else. */
  async function tenang(bytes: Uint8Array, nama: string): Promise<Workbook | null> {
    try {
      return await readWorkbookBytes(bytes, nama);
    } catch (error) {
      satuKalimat(error);
      return null;
    }
  }

  const XLS = wadahOle({
    Workbook: aliranXls([], [{ name: 'a', records: [[0x203, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 64]]] }]),
  });
  const mutations = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });

  it.each([
    ['uji.xlsx', KECIL],
    ['uji.xls', XLS],
  ])('%s: a cut file is refused', async (nama, bytes) => {
    const property = fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      await tenang(bytes.slice(0, length), nama);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it.each([
    ['uji.xlsx', KECIL],
    ['uji.xls', XLS],
  ])('%s: a file with changed bytes is read or refused', async (nama, bytes) => {
    const property = fc.asyncProperty(mutations, async (changes) => {
      const changed = bytes.slice();
      for (const [at, value] of changes) changed[at % changed.length] = value;
      await tenang(changed, nama);
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('a changed .xlsx never gives other figures', async () => {
    const figures = (book: Workbook): unknown =>
      book.sheets.map((sheet) => sheet.rows.map((row) => row?.map((cell) => cell?.value)));
    const right = figures(await readWorkbookBytes(KECIL, 'a.xlsx'));
    const property = fc.asyncProperty(fc.nat(KECIL.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = KECIL.slice();
      changed[at] = changed[at]! ^ flip;
      const book = await tenang(changed, 'a.xlsx');
      if (book !== null) expect(figures(book)).toEqual(right);
    });
    await fc.assert(property, { numRuns: 400 });
  });

  it('any XML in a sheet is read or refused', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<c r="A1">',
        '<c>',
        '</c>',
        '<v>',
        '</v>',
        '<f t="shared" si="0">',
        '</f>',
        '<row>',
        '<row r="5">',
        '</row>',
        '<sheetData>',
      ],
      ...[
        '</sheetData>',
        '<is>',
        '<t>',
        '</t>',
        '1',
        '&#99999999;',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<mergeCell ref="A1:B2"/>',
        '"',
        '<',
        '>',
        '\u0000',
      ],
    );
    const property = fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (list) => {
      await tenang(xlsxDariLembar(list.join('')), 'a.xlsx');
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
