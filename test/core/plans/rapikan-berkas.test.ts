/** "Rapikan" through the file host: what is written is what the plan says, and undo gives the same bytes. */
import { readFileSync } from 'node:fs';
import { siapkanBahan } from '../../../src/core/periksa';
import type { PilihanRapikan, RencanaRapikan } from '../../../src/core/plans/rapikan/pilihan';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import { formatAddress, formatRange } from '../../../src/core/workbook/address';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Address, Cell, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { bukuKerja, gayaXml, xlsxDariLembar, xml } from '../../bantu/xlsx';

const sel = ({ sheets }: Workbook, { sheet, row, col }: Address): Cell | undefined => {
  const lembar = sheets.find(({ name }) => name === sheet);
  return lembar === undefined ? undefined : cellAt(lembar, row, col);
};

interface Hasil {
  readonly plan: RencanaRapikan;
  readonly asal: Workbook;
  readonly sesudah: Workbook;
}

/** Tidies a file, reads what was saved, takes it back, and asks that not one byte has changed. */
async function rapikan(bytes: Uint8Array, pilihan: PilihanRapikan = {}): Promise<Hasil> {
  const host = await openFileHost(bytes, 'uji.xlsx');
  const asal = await host.read();
  const plan = planRapikan(siapkanBahan(asal), pilihan);
  const undo = await host.apply(plan);
  const sesudah = await readWorkbookBytes(host.save(), 'uji.xlsx');
  for (const edit of plan.edits)
    if (edit.kind === 'setContent')
      expect([formatAddress(edit.sel), sel(sesudah, edit.sel)?.value ?? null]).toEqual([
        formatAddress(edit.sel),
        edit.after.value,
      ]);
  await host.apply(undo);
  expect(Buffer.from(host.save()).equals(Buffer.from(bytes))).toBe(true);
  return { plan, asal, sesudah };
}

test('a real workbook', async () => {
  const jalur = new URL('../../fixtures/bbspjikkp-2024/bbspjikkp-2024.xlsx', import.meta.url).pathname;
  const { plan, asal, sesudah } = await rapikan(new Uint8Array(readFileSync(jalur)));
  const teks = plan.edits.flatMap((edit) =>
    edit.kind === 'setContent' && typeof edit.before.value === 'string' ? [edit.sel] : [],
  );
  expect(teks.length).toBeGreaterThan(280);
  for (const satu of teks) expect(sel(sesudah, satu)?.text).toBe(sel(asal, satu)?.text);
  const nama = plan.ringkasan.flatMap(({ namaTabel }) => namaTabel ?? []);
  expect(nama.length).toBeGreaterThan(5);
  expect(sesudah.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual([...nama].sort());
  // What was no cell of the plan is as it was.
  const diubah = new Set(plan.edits.flatMap((edit) => ('sel' in edit ? [formatAddress(edit.sel)] : [])));
  asal.sheets.forEach((sheet, i) => {
    expect(sesudah.sheets[i]?.merges).toEqual(sheet.merges);
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        if (cell === undefined || diubah.has(formatAddress({ sheet: sheet.name, row, col }))) return;
        expect(sel(sesudah, { sheet: sheet.name, row, col })?.formula).toBe(cell.formula);
        expect(sel(sesudah, { sheet: sheet.name, row, col })?.numberFormat).toBe(cell.numberFormat);
      }),
    );
  });
});

type Isi = string | number | null | { readonly f: string; readonly v?: string | number; readonly larik?: string };

const huruf = (col: number): string => String.fromCharCode(65 + col);

function selXml(isi: Isi, ref: string): string {
  if (isi === null) return '';
  if (typeof isi === 'number') return `<c r="${ref}"><v>${isi}</v></c>`;
  if (typeof isi === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${xml(isi)}</t></is></c>`;
  const larik = isi.larik === undefined ? '' : ` t="array" ref="${isi.larik}"`;
  return `<c r="${ref}" t="${typeof isi.v === 'string' ? 'str' : 'n'}"><f${larik}>${xml(isi.f)}</f><v>${xml(String(isi.v ?? 0))}</v></c>`;
}

const data = (baris: readonly (readonly Isi[])[], atribut: Readonly<Record<number, string>> = {}): string =>
  `<sheetData>${baris
    .map((isi, r) => {
      const cells = isi.map((satu, c) => selXml(satu, `${huruf(c)}${r + 1}`)).join('');
      return `<row r="${r + 1}"${atribut[r + 1] ?? ''}>${cells}</row>`;
    })
    .join('')}</sheetData>`;

const BARIS: readonly (readonly Isi[])[] = [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Jumlah sampel yang diuji', 'Sampel', '80 Sampel', '84', { f: 'E3/80', v: 1.05 }],
  [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', '10', '12', { f: 'E4/D4', v: 1.2 }],
  [3, 'Nilai akuntabilitas kinerja', 'Nilai', 'Nilai 80,1', '81,95', { f: 'E5/80.1', v: 1.0231 }],
];

const diubah = ({ plan }: Hasil): string[] =>
  plan.edits.flatMap((edit) => (edit.kind === 'setContent' ? [formatAddress(edit.sel, 'Lembar1')] : []));
const alasan = ({ plan }: Hasil): string => plan.dibiarkan.map((satu) => satu.alasan).join('\n');
const tabel = ({ sesudah }: Hasil): string[] =>
  sesudah.sheets[0]?.tables.map(({ name, range }) => `${name} ${formatRange(range)}`) ?? [];

describe('invented files', () => {
  test('formulas that compute stay, their cells become numbers, a table is laid', async () => {
    const hasil = await rapikan(xlsxDariLembar(data(BARIS), { 'xl/styles.xml': gayaXml(['General']) }));
    expect(diubah(hasil)).toEqual(['D3', 'E3', 'D4', 'E4', 'D5', 'E5']);
    expect(cellAt(hasil.sesudah.sheets[0]!, 2, 5)?.formula).toBe('E3/80');
    expect(tabel(hasil)).toEqual(['Capaian_2024 A2:F5']);
    expect(hasil.sesudah.sheets[0]?.validations?.map(formatRange)).toEqual(['C3:C5']);
  });

  test('a filter with a hidden row, merges, a validation that stands', async () => {
    const hasil = await rapikan(
      xlsxDariLembar(
        data(BARIS, { 4: ' hidden="1"' }) +
          '<autoFilter ref="A2:F5"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
          '<mergeCells count="1"><mergeCell ref="D5:D6"/></mergeCells>' +
          '<dataValidations count="1"><dataValidation type="whole" sqref="C4"><formula1>1</formula1></dataValidation></dataValidations>',
        { 'xl/styles.xml': gayaXml(['General']) },
      ),
    );
    expect(diubah(hasil)).toEqual(['D3', 'E3', 'D5', 'E5']);
    expect(tabel(hasil)).toEqual([]);
    expect(alasan(hasil)).toMatch(/Sel D4, E4 berada pada baris atau kolom yang disembunyikan/);
    expect(alasan(hasil)).toMatch(/Sel C3 sudah mempunyai validasi data/);
    expect(hasil.sesudah.sheets[0]?.validations?.map(formatRange)).toEqual(['C4']);
  });

  test('a filter alone keeps the Excel table away', async () => {
    const hasil = await rapikan(
      xlsxDariLembar(`${data(BARIS)}<autoFilter ref="A2:F5"/>`, { 'xl/styles.xml': gayaXml(['General']) }),
    );
    expect(tabel(hasil)).toEqual([]);
    expect(alasan(hasil)).toMatch(/sudah mempunyai filter/);
  });

  test('an array formula over several cells stays whole', async () => {
    const baris = BARIS.map((isi, r): readonly Isi[] => {
      if (r === 2) return [...isi.slice(0, 3), { f: 'H3:H4&""', v: '80', larik: 'D3:D4' }, ...isi.slice(4)];
      return isi;
    });
    const hasil = await rapikan(xlsxDariLembar(data(baris), { 'xl/styles.xml': gayaXml(['General']) }));
    expect(diubah(hasil)).not.toContain('D4');
    expect(alasan(hasil)).toMatch(/Sel D4 berada di dalam rumus larik/);
    expect(tabel(hasil)).toEqual([]);
  });

  test('a protected sheet', async () => {
    const hasil = await rapikan(
      xlsxDariLembar(`${data(BARIS)}<sheetProtection sheet="1"/>`, { 'xl/styles.xml': gayaXml(['General']) }),
    );
    expect(hasil.plan.edits).toEqual([]);
    expect(alasan(hasil)).toMatch(/terlindungi/);
  });

  test('dates of the 1904 system stay dates, and the year is asked in its numbers', async () => {
    // In the 1904 system 15 January 2024 is 43844, in the 1900 system 45306.
    const riwayat: readonly (readonly Isi[])[] = [
      ['Riwayat Revisi Anggaran Tahun 2024'],
      ['No', 'Revisi ke', 'Tanggal Revisi', 'Jenis Revisi', 'Perubahan (Rp)'],
      ...[43844, 43900, 44000].map((hari, i): readonly Isi[] => [i + 1, i + 1, hari, 'Revisi POK', 'Rp 5.000.000,-']),
    ];
    const bytes = xlsxDariLembar(data(riwayat).replace(/<c r="C(\d+)"><v>/g, '<c r="C$1" s="1"><v>'), {
      'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>'),
      'xl/styles.xml': gayaXml(['General', 'dd/mm/yyyy']),
    });
    const hasil = await rapikan(bytes);
    expect(cellAt(hasil.asal.sheets[0]!, 2, 2)).toMatchObject({ value: 45306, text: '15/01/2024' });
    expect(diubah(hasil)).toEqual(['E3', 'E4', 'E5']);
    expect(cellAt(hasil.sesudah.sheets[0]!, 2, 4)).toMatchObject({ value: 5_000_000, text: 'Rp 5.000.000,-' });
    const aturan = hasil.plan.edits.flatMap((edit) =>
      edit.kind === 'addObject' && edit.object.type === 'validation' && edit.object.rule.type === 'date'
        ? [edit.object.rule]
        : [],
    );
    expect(aturan).toMatchObject([{ min: 45292, max: 45657 }]);
    expect(alasan(hasil)).not.toContain('tidak sesuai dengan tanggal');
  });

  test('headers of an Excel table that repeat another are not emptied', async () => {
    const [judul = [], kepala = [], ...isi] = BARIS;
    const baris = [judul, kepala, ...isi, kepala, ...isi.map((satu, i) => [i + 4, ...satu.slice(1)] as readonly Isi[])];
    const hasil = await rapikan(xlsxDariLembar(data(baris), { 'xl/styles.xml': gayaXml(['General']) }), {
      kepalaBerulang: true,
    });
    expect(hasil.plan.ringkasan[0]?.kepalaBerulang).toBe(1);
    expect(cellAt(hasil.sesudah.sheets[0]!, 5, 1)?.value ?? null).toBeNull();
    expect(tabel(hasil)).toEqual(['Capaian_2024 A2:F9']);
  });
});
