/** Stored results of formulas that a change makes untrue: they leave the file with it, all others stay. */
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { bukuKerja, buatXlsx, gayaXml, lembarXml, relasi, xlsxDariGrid, xml, XML, type Sel } from '../../bantu/xlsx';
import { bagian, isi, rencana, rumus, sel } from '../../bantu/ubah';

const f = (formula: string, v: number | string): Sel => ({ f: formula, v });

/** A1 1; B1 A1*2; C1 B1+1; D1 on another figure; a total over column A; the other sheet looks at the total. */
const DUA = xlsxDariGrid([
  {
    name: 'Lembar1',
    rows: [
      [1, f('A1*2', 2), f('B1+1', 3), f('E1*5', 50), 10],
      [4, f('$A$2*2', 8), null, f('"A1"&E1', 'A110')],
      [f('SUM(A1:A2)', 5)],
    ],
  },
  { name: 'Lain', rows: [[f("'lembar1'!A3/2", 2.5), f('Lembar1!E1', 10)]] },
]);

async function sesudah(bytes: Uint8Array, plan: ChangePlan): Promise<(a1: string) => unknown> {
  const host = await openFileHost(bytes, 'uji.xlsx');
  await host.apply(plan);
  const book = await readWorkbookBytes(host.save(), 'uji.xlsx');
  return (a1) => sel(book, a1)?.value;
}

describe('hasil yang tidak berlaku lagi', () => {
  it('dihapus dekat dan jauh, juga di lembar lain; hasil yang masih benar tetap', async () => {
    const nilai = await sesudah(DUA, rencana(isi('A1', 1, 7)));
    expect(['B1', 'C1', 'A3', 'Lain!A1'].map(nilai)).toEqual([null, null, null, null]);
    expect(['A1', 'D1', 'B2', 'D2', 'Lain!B1'].map(nilai)).toEqual([7, 50, 8, 'A110', 10]);
  });

  it('pembacaan berikutnya berkata berapa rumus yang belum berhasil, bukan menyebut angka lama', async () => {
    const host = await openFileHost(DUA, 'uji.xlsx');
    const undo = await host.apply(rencana(isi('A1', 1, 7)));
    expect((await host.read()).catatan.join()).toContain('4 rumus');
    expect((await readWorkbookBytes(host.save(), 'uji.xlsx')).catatan.join()).toContain('4 rumus');
    await host.apply(undo);
    expect((await host.read()).catatan).toEqual([]);
    expect(host.save()).toBe(DUA);
  });

  it('bagian berkas yang tidak bergantung pada perubahan tetap byte demi byte', async () => {
    const host = await openFileHost(DUA, 'uji.xlsx');
    await host.apply(rencana(isi('E1', 10, 20)));
    const [lama, baru] = [bagian(DUA), bagian(host.save())];
    const sheet = lama['xl/worksheets/sheet1.xml']!;
    expect(baru['xl/worksheets/sheet1.xml']).toBe(
      sheet
        .replace(' t="n"><v>10</v>', '><v>20</v>')
        .replace(' t="n"><f>E1*5</f><v>50</v>', '><f>E1*5</f>')
        .replace(' t="str"><f>&quot;A1&quot;&amp;E1</f><v>A110</v>', '><f>&quot;A1&quot;&amp;E1</f>'),
    );
    await host.apply(rencana(isi('E1', 20, 10)));
    expect(host.save()).toBe(DUA);
  });

  it('rumus baru pun membuat hasil yang bergantung padanya tidak berlaku, format saja tidak', async () => {
    const lewatRumus = await sesudah(DUA, rencana(isi('A2', 4, rumus('2+2'))));
    expect(['A2', 'A3', 'B2', 'Lain!A1', 'B1'].map(lewatRumus)).toEqual([null, null, null, null, 2]);
    const format = { kind: 'setNumberFormat', sel: { sheet: 'Lembar1', row: 0, col: 0 } } as const;
    const lewatFormat = await sesudah(DUA, rencana({ ...format, before: 'General', after: '0.00' }));
    expect(['B1', 'A3'].map(lewatFormat)).toEqual([2, 5]);
  });

  it('lingkaran rumus berakhir, dan lembar yang ditambahkan ikut dihitung', async () => {
    const lingkar = xlsxDariGrid([
      { name: 'Lembar1', rows: [[1, f('C1+A1', 0), f('B1', 0), f('Baru!A1', '#REF!'), f('9*9', 81)]] },
    ]);
    const nilai = await sesudah(lingkar, rencana(isi('A1', 1, 2)));
    expect(['B1', 'C1', 'E1'].map(nilai)).toEqual([null, null, 81]);
    const baru = await sesudah(lingkar, rencana({ kind: 'addSheet', sheet: 'Baru' }, isi('Baru!A1', null, 3)));
    expect(['B1', 'D1', 'E1'].map(baru)).toEqual([0, null, 81]);
  });

  it('nama, tabel, dan rumus yang mencari selnya sendiri', async () => {
    const cell = (ref: string, formula: string): string => `<c r="${ref}"><f>${xml(formula)}</f><v>1</v></c>`;
    const names =
      '<definedName name="Pagu">Lembar1!$A$2:$A$3</definedName><definedName name="Jauh">Pagu*2</definedName>';
    const bytes = buatXlsx({
      'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }]).replace(
        '</sheets>',
        `</sheets><definedNames>${names}</definedNames>`,
      ),
      'xl/_rels/workbook.xml.rels': relasi([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
      'xl/styles.xml': gayaXml(['General']),
      'xl/worksheets/sheet1.xml': lembarXml(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nilai</t></is></c><c r="B1" t="inlineStr"><is><t>Dua</t></is></c></row>' +
          `<row r="2"><c r="A2"><v>1</v></c>${cell('B2', '[@Nilai]*1')}</row><row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c></row>` +
          `<row r="5">${cell('A5', 'SUM(Pagu)')}${cell('B5', 'SUM(Jauh)')}${cell('C5', 'SUM(T[Nilai])')}${cell('D5', 'INDIRECT("A2")')}` +
          `${cell('E5', 'SUM(A2:INDEX(A1:A9,3))')}${cell('F5', 'Entah+1')}${cell('G5', "'[Lain.xlsx]A'!A2")}${cell('H5', 'TRUE+B3')}</row>` +
          '<row r="6"><c r="A6"><f t="array" ref="A6:B6">A2:B2*1</f><v>1</v></c><c r="B6"><v>1</v></c></row>' +
          '</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relasi([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Nilai"/><tableColumn id="2" name="Dua"/></tableColumns></table>`,
    });
    const nilai = await sesudah(bytes, rencana(isi('A2', 1, 5)));
    const hilang = ['B2', 'A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'A6', 'B6'];
    expect(hilang.map(nilai).map((value) => value ?? null)).toEqual(hilang.map(() => null));
    expect(['G5', 'H5', 'B3'].map(nilai)).toEqual([1, 1, 1]);
  });

  it('banyak rumus: satu baris diubah, hanya jumlah dan rasionya yang hilang', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      index,
      f(`A${String(index + 1)}/2`, index / 2),
      f(`SUM(A$1:A${String(index + 1)})`, 1),
    ]);
    const nilai = await sesudah(xlsxDariGrid([{ name: 'Lembar1', rows }]), rencana(isi('A2500', 2499, 1)));
    expect(['B2499', 'C2499', 'B2501'].map(nilai)).toEqual([1249, 1, 1250]);
    expect(['B2500', 'C2500', 'C5000'].map(nilai)).toEqual([null, null, null]);
  });
});
