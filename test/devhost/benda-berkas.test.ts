/** What Selaras adds beside cells survives saving: written through office.js, saved, and read again. */
import { contentOf } from '../../src/core/workbook/plan-content';
import { cellAt } from '../../src/core/workbook/sheet';
import { createExcelHost } from '../../src/host/excel/excel-host';
import { readWorkbookBytes } from '../../src/host/file/read-bytes';
import { openFileHost } from '../../src/host/file/file-host';
import { bukuKontrak } from '../contract/buku-kontrak';
import { isi, rencana, tampilan } from '../contract/host-contract';
import { bersyarat, grafik, ikon, nama, tabel, tambah, validasi } from '../contract/kontrak-benda';
import { bukaExcel } from '../host/excel/buka-excel';

const BENDA = [
  validasi('Capaian!G2:G4', {
    type: 'list',
    items: ['Persen', 'Dokumen'],
    prompt: { title: 'Satuan', text: 'Pilih satu.' },
    alert: { style: 'warning', title: 'Lain', text: 'Bukan dari daftar.' },
  }),
  validasi('Capaian!H2:H4', { type: 'decimal', min: 0, max: null }),
  validasi('Capaian!I2', { type: 'date', min: 45292, max: 45657 }),
  bersyarat('Capaian!D2:D4', '$D2<1'),
  ikon('Capaian!D2:D4', 0.8, 1),
  tabel('Capaian!A1:D4', 'Selaras_Capaian'),
  nama('Selaras_Batas', 'Capaian!$B$2'),
  grafik('Capaian!K2:R15', 'Grafik capaian'),
].map(tambah);

const LEMBAR = [
  { kind: 'addSheet', sheet: 'Baru' } as const,
  isi('Baru!A1', null, 'Judul'),
  isi('Baru!A2', null, 7),
  tampilan('Baru!A2', { unlocked: true, border: true, italic: true }),
  tambah(tabel('Baru!A1:A2', 'Selaras_Baru')),
  { kind: 'setPage', sheet: 'Baru', page: { landscape: true, repeatRows: 1 } } as const,
  { kind: 'protectSheet', sheet: 'Baru' } as const,
];

describe('objects in the file that the development host saves', () => {
  it('are those that the file host writes for the same plan', async () => {
    const plan = rencana(...BENDA, ...LEMBAR);
    const { excel, lingkungan, devhost } = await bukaExcel(bukuKontrak());
    await createExcelHost(excel, lingkungan).apply(plan);
    const saved = await readWorkbookBytes(await devhost.book.save(), 'uji.xlsx');
    const file = await openFileHost(bukuKontrak(), 'uji.xlsx');
    await file.apply(plan);
    const written = await file.read();
    const facts = (book: typeof saved): unknown => ({
      names: book.names,
      sheets: book.sheets.map(({ name, tables, charts, isProtected, validations, conditionalFormats }) => {
        return { name, tables, charts, isProtected, validations, conditionalFormats };
      }),
    });
    expect(facts(saved)).toEqual(facts(written));
    expect(contentOf(cellAt(saved.sheets.at(-1)!, 1, 0))).toEqual({ value: 7 });
    expect(saved.sheets.find(({ name }) => name === 'Capaian')?.charts).toEqual(['Grafik capaian']);
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['a rule for lengths', rangeRule({ textLength: { operator: 'LessThan', formula1: 5 } }), 'validasi data'],
    [
      'a name of one sheet',
      ({ workbook }) => workbook.worksheets.getItem('Capaian').names.add('Batas', '=1'),
      'nama Batas',
    ],
    ['a scale of colours', ({ workbook }) => cells(workbook).conditionalFormats.add('ColorScale'), 'format bersyarat'],
    [
      'a chart without cells',
      ({ workbook }) => workbook.worksheets.getItem('Capaian').charts.add('Pie', cells(workbook)),
      'grafik',
    ],
  ])('refuses to lose %s in silence', async (_name, change, words) => {
    const { devhost, orangLain } = await bukaExcel(bukuKontrak());
    await orangLain(change);
    await expect(devhost.book.save()).rejects.toMatchObject({ kalimat: expect.stringContaining(words) as string });
  });
});

function cells(workbook: Excel.Workbook): Excel.Range {
  return workbook.worksheets.getItem('Capaian').getRange('B2:B4');
}

function rangeRule(rule: Excel.DataValidationRule): (context: Excel.RequestContext) => void {
  return ({ workbook }) => {
    cells(workbook).dataValidation.rule = rule;
  };
}
