import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { buatPerakit, irisanBuku, ISI_IRISAN, kepalaBuku } from '../../src/taskpane/worker/irisan';
import type { Irisan } from '../../src/taskpane/worker/pesan';

function rakit(workbook: Workbook): { readonly irisan: readonly Irisan[]; readonly buku: Workbook } {
  const irisan = [...irisanBuku(workbook)].map((satu) => structuredClone(satu));
  const perakit = buatPerakit(structuredClone(kepalaBuku(workbook)));
  for (const satu of irisan) perakit.tambah(satu);
  return { irisan, buku: perakit.buku() };
}

const isi = (satu: Irisan): number =>
  satu.cell.length + satu.merges.length + satu.hiddenRows.length + satu.hiddenColumns.length;

/** Cells by place, so that holes and missing rows compare equal. */
function selBuku({ sheets }: Workbook): readonly unknown[] {
  return sheets.map(({ rows, ...sisa }) => {
    const sel: [number, number, Cell][] = [];
    rows.forEach((cells, row) => cells?.forEach((cell, col) => cell && sel.push([row, col, cell])));
    return { ...sisa, sel };
  });
}

const satuSel = (value: string): Cell => ({ value, text: value, numberFormat: 'General' });

describe('irisan', () => {
  it('brings a workbook over whole: cells, merges, hidden rows and columns, protection, objects, names, what is stored', () => {
    const asal: Workbook = {
      ...workbookFromSheets([
        sheetFromGrid(
          'Perkin',
          [
            ['No', 'Indikator', 'Target'],
            [1, 'Indeks', { value: 0.81, numberFormat: '0%' }],
          ],
          {
            merges: ['A1:B1'],
            hiddenRows: [1],
            hiddenColumns: [2],
            isProtected: true,
            visibility: 'hidden',
            tables: [{ name: 'Tabel1', range: 'A1:C2' }],
          },
        ),
        sheetFromGrid('Kosong', []),
      ]),
      catatan: ['berkas .xls tidak memuat format angka'],
      names: [{ name: 'Selaras_BatasAtas', formula: "'Kebijakan Capaian'!$B$6" }],
      simpanan: { koreksi: '{"versi":1}' },
    };
    const [perkin, kosong] = asal.sheets;
    const rentang = { top: 1, left: 2, bottom: 1, right: 2 };
    const benda = { validations: [rentang], conditionalFormats: [rentang], filter: rentang, arrays: [], charts: ['G'] };
    const { buku } = rakit({ ...asal, sheets: [{ ...perkin!, ...benda }, kosong!] });
    expect(selBuku(buku)).toEqual(selBuku({ ...asal, sheets: [{ ...perkin!, ...benda }, kosong!] }));
    expect(buku.names).toEqual(asal.names);
    expect(buku.catatan).toEqual(asal.catatan);
    expect(buku.simpanan).toEqual(asal.simpanan);
  });

  it('never copies more than its limit at once, and loses nothing at the cuts', () => {
    const grid = Array.from({ length: 701 }, (_baris, r) => Array.from({ length: 7 }, (_sel, c) => r * 7 + c));
    const { irisan, buku } = rakit(workbookFromSheets([sheetFromGrid('Besar', grid)]));
    // 701 x 7 = 4.907 cells: 2.000, 2.000 and 907.
    expect(irisan.map(isi)).toEqual([ISI_IRISAN, ISI_IRISAN, 907]);
    expect(buku.sheets[0]?.rows.map((cells) => cells?.map((cell) => cell?.value))).toEqual(grid);
  });

  it('counts merges and hidden rows as well', () => {
    const sheet = sheetFromGrid('Banyak', [['a']]);
    const merges = Array.from({ length: 4500 }, (_satu, i) => ({ top: i, left: 0, bottom: i, right: 1 }));
    const { irisan, buku } = rakit(workbookFromSheets([{ ...sheet, merges, hiddenRows: new Set([5, 6]) }]));
    expect(Math.max(...irisan.map(isi))).toBe(ISI_IRISAN);
    expect(buku.sheets[0]?.merges).toHaveLength(4500);
    expect(buku.sheets[0]?.hiddenRows).toEqual(new Set([5, 6]));
  });

  it('takes one cell in the last row and column for one cell', () => {
    const rows: (Cell | undefined)[][] = [];
    const jauh: (Cell | undefined)[] = [];
    jauh[16_383] = satuSel('ujung');
    rows[1_048_575] = jauh;
    const { irisan, buku } = rakit(workbookFromSheets([{ ...sheetFromGrid('Jauh', []), rows }]));
    expect(irisan.map(isi)).toEqual([1]);
    expect(buku.sheets[0]?.rows[1_048_575]?.[16_383]?.value).toBe('ujung');
  });

  it('refuses a slice of a sheet that was not announced', () => {
    const perakit = buatPerakit({ lembar: [], catatan: [] });
    const [irisan] = irisanBuku(workbookFromSheets([sheetFromGrid('A', [['x']])]));
    expect(() => perakit.tambah(irisan!)).toThrow(RangeError);
  });
});
