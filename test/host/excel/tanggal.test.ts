/** Dates of a workbook that counts from 1904, as they go over the wire. */
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { bukuKerja, gayaXml, xlsxDariLembar } from '../../bantu/xlsx';
import { bukaBerkas, hitungSync } from './buka-excel';

const BYTES = xlsxDariLembar('<sheetData><row r="1"><c r="A1" s="1"><v>44562</v></c></row></sheetData>', {
  'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>'),
  'xl/styles.xml': gayaXml(['General', 'dd/mm/yyyy']),
});

const besok: ChangePlan = {
  judul: 'Uji',
  edits: [
    {
      kind: 'setContent',
      sel: { sheet: 'Lembar1', row: 0, col: 0 },
      before: { value: 46_024 },
      after: { value: 46_025 },
    },
  ],
  dibiarkan: [],
};

describe('sistem tanggal 1904', () => {
  it('Excel menerima hari menurut sistem buku kerja, juga bila belum pernah dibaca', async () => {
    const { host, devhost, orangLain } = await bukaBerkas(BYTES);
    const nilai: unknown[] = [];
    expect(await hitungSync(devhost, () => host.apply(besok))).toBe(2);
    let range: Excel.Range | null = null;
    await orangLain((context) => {
      range = context.workbook.worksheets.getItem('Lembar1').getRange('A1').load({ values: true, text: true });
    });
    nilai.push(range!['values'], range!['text']);
    // 44562 is 2 January 2026 when days are counted from 1904.
    expect(nilai).toEqual([[[44_563]], [['03/01/2026']]]);
  });

  it('dibaca dalam dua permintaan; Excel tanpa fungsi itu tetap dibaca, langkah demi langkah', async () => {
    const { host, devhost } = await bukaBerkas(BYTES);
    expect(await hitungSync(devhost, () => host.read())).toBe(2);
    const lain = await bukaBerkas(BYTES);
    lain.devhost.faults.failAt(1, 'ApiNotFound');
    expect((await lain.host.read()).sheets[0]?.rows[0]?.[0]?.value).toBe(44_562);
  });
});
