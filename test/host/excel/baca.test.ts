/** Reading through the real office.js: how many requests, how long a slice, and what stands at the edges. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SLICE } from '../../../src/host/excel/cells';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { bukuKontrak } from '../../contract/buku-kontrak';
import { gambar } from '../../contract/host-contract';
import { xlsxDariGrid, xlsxDariLembar, type Isi, type Lembar } from '../../bantu/xlsx';
import { bukaBerkas, bukaExcel, bukaLembar, hitungSync } from './buka-excel';
import { createExcelHost } from '../../../src/host/excel/excel-host';

const MB = 1024 * 1024;

function fixture(name: string): Uint8Array {
  return readFileSync(path.resolve('test/fixtures', name.split('.')[0] ?? '', name));
}

function kisi(rows: number, cols: number, isi: (row: number, col: number) => Isi): Isi[][] {
  return Array.from({ length: rows }, (_r, r) => Array.from({ length: cols }, (_c, c) => isi(r, c)));
}

describe('banyaknya permintaan', () => {
  it.each(['bbspjikkp-2024.xlsx', 'bpipi-2023.xlsx', 'bpsdmi-2023.xlsx'])(
    '%s: dua, juga kali berikutnya',
    async (name) => {
      const { host, devhost } = await bukaBerkas(fixture(name));
      expect(await hitungSync(devhost, () => host.read())).toBe(2);
      expect(await hitungSync(devhost, () => host.read())).toBe(2);
    },
  );

  it('dua untuk 60 lembar, dua pula ketika lembar bertambah sesudahnya hanya satu lebih', async () => {
    const lembar = Array.from({ length: 60 }, (_, i): Lembar => ({ name: `L${String(i)}`, rows: [[i]] }));
    const { host, devhost } = await bukaLembar(lembar);
    let book: Workbook | null = null;
    expect(await hitungSync(devhost, async () => (book = await host.read()))).toBe(2);
    expect(book!.sheets.map((sheet) => sheet.rows[0]?.[0]?.value)).toEqual(lembar.map((_, i) => i));
    await host.apply({ judul: 'x', edits: [{ kind: 'addSheet', sheet: 'Baru' }], dibiarkan: [] });
    expect(await hitungSync(devhost, () => host.read())).toBe(3);
    expect(await hitungSync(devhost, () => host.read())).toBe(2);
  });

  it.each(['ItemNotFound', 'GeneralException', 'InvalidArgument'])(
    'Excel yang menolak jalan pintas dengan %s dibaca selangkah demi selangkah, sesudah itu lagi dengan dua',
    async (kode) => {
      const { host, devhost } = await bukaBerkas(bukuKontrak());
      devhost.faults.failAt(1, kode);
      let book: Workbook | null = null;
      expect(await hitungSync(devhost, async () => (book = await host.read()))).toBe(4);
      expect(gambar(book!)).toEqual(gambar(await readWorkbookBytes(bukuKontrak(), 'uji.xlsx')));
      expect(await hitungSync(devhost, () => host.read())).toBe(2);
    },
  );

  it('satu lagi untuk setiap empat megabita berikutnya, dan tidak ada jawaban di atas batas Excel', async () => {
    // 3.000 rows x 40 columns of some 40 signs: 120.000 cells of about 100 bytes make 12 MB.
    const rows = kisi(3000, 40, (r, c) => `Indikator kinerja nomor ${String(r * 40 + c)} tahun ini`);
    const { host, devhost } = await bukaLembar([{ name: 'Besar', rows }]);
    const mula = devhost.counts.bytes;
    let book: Workbook | null = null;
    const syncs = await hitungSync(devhost, async () => (book = await host.read()));
    const bytes = devhost.counts.bytes - mula;
    expect(bytes).toBeGreaterThan(8 * MB);
    // The first reply is refused as too large, and its half comes through.
    expect(syncs).toBeLessThanOrEqual(3 + Math.ceil(bytes / (4 * MB)));
    expect(book!.sheets[0]!.rows).toHaveLength(3000);
    expect(book!.sheets[0]!.rows[2999]?.[39]?.value).toBe('Indikator kinerja nomor 119999 tahun ini');
  });

  it('teks panjang di tengah teks pendek: hanya yang panjang diminta dalam bagian kecil', async () => {
    // 2.000 short rows, 300 rows with a text of 6.000 signs of three bytes each, 2.000 short rows.
    const pendek = kisi(2000, 20, (r, c) => `sel ${String(r)}-${String(c)}`);
    const panjang = kisi(300, 20, (r, c) => (c === 3 ? '–'.repeat(6000) : r));
    const { host, devhost } = await bukaLembar([{ name: 'A', rows: [...pendek, ...panjang, ...pendek] }]);
    const mula = devhost.counts.bytes;
    let book: Workbook | null = null;
    const syncs = await hitungSync(devhost, async () => (book = await host.read()));
    const bytes = devhost.counts.bytes - mula;
    // Value and entry of 300 texts of 18 kB: 10,8 MB. What is refused is counted too.
    expect(bytes).toBeGreaterThan(10 * MB);
    expect(syncs).toBeLessThanOrEqual(4 + Math.ceil(bytes / (4 * MB)));
    const { rows } = book!.sheets[0]!;
    expect(rows).toHaveLength(4300);
    expect([rows[2299]?.[3]?.value, rows[4299]?.[19]?.value]).toEqual(['–'.repeat(6000), 'sel 1999-19']);
  });

  it('jawaban yang ditolak karena besar diminta lagi dalam bagian yang lebih kecil', async () => {
    const rows = kisi(400, 10, (r, c) => r * 10 + c);
    const { host, devhost } = await bukaLembar([
      { name: 'A', rows },
      { name: 'B', rows },
    ]);
    devhost.faults.payloadLimit(40_000);
    const book = await host.read();
    expect(book.sheets.map((sheet) => sheet.rows.flat().map((cell) => cell?.value))).toEqual(
      [0, 1].map(() => rows.flat()),
    );
  });

  it('satu angka di baris terakhir tidak membuat sejuta baris kosong dibaca', async () => {
    const { host, devhost } = await bukaBerkas(
      xlsxDariLembar(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="H1"><v>2</v></c></row>' +
          '<row r="1048576"><c r="C1048576"><v>3</v></c></row></sheetData>',
      ),
    );
    const mula = devhost.counts.bytes;
    let book: Workbook | null = null;
    expect(await hitungSync(devhost, async () => (book = await host.read()))).toBe(3);
    expect(devhost.counts.bytes - mula).toBeLessThan(200_000);
    const { rows } = book!.sheets[0]!;
    expect([rows[0]?.[0]?.value, rows[0]?.[7]?.value, rows[1_048_575]?.[2]?.value]).toEqual([1, 2, 3]);
    expect(rows.filter(() => true)).toHaveLength(2);
  });
});

describe('irisan', () => {
  it('paling banyak 2.000 sel, lalu benang dilepas', async () => {
    const rows = kisi(300, 45, (r) => r);
    const terbuka = await bukaExcel(xlsxDariGrid([{ name: 'A', rows }]));
    const kemajuan: number[] = [];
    const lepas: number[] = [];
    const host = createExcelHost(terbuka.excel, {
      ...terbuka.lingkungan,
      yieldThread: () => {
        lepas.push(kemajuan.at(-1) ?? 0);
        return Promise.resolve();
      },
    });
    await host.read({ onProgress: (done, total) => (expect(total).toBe(13_500), kemajuan.push(done)) });
    expect(SLICE).toBeLessThanOrEqual(2000);
    // 13.500 cells: six slices of 2.000 and one of 1.500.
    expect(kemajuan).toEqual([2000, 4000, 6000, 8000, 10_000, 12_000, 13_500]);
    expect(lepas).toEqual(kemajuan);
  });

  it('satu baris yang lebih panjang daripada satu irisan juga dibagi', async () => {
    const { host } = await bukaLembar([{ name: 'A', rows: kisi(1, 5000, (_r, c) => c) }]);
    const kemajuan: number[] = [];
    const book = await host.read({ onProgress: (done) => kemajuan.push(done) });
    expect(kemajuan).toEqual([2000, 4000, 5000]);
    expect(book.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(kisi(1, 5000, (_r, c) => c)[0]);
  });

  it('pembatalan di tengah berakhir dengan AbortError', async () => {
    const { host } = await bukaLembar([{ name: 'A', rows: kisi(300, 45, (r) => r) }]);
    const kendali = new AbortController();
    const baca = host.read({ signal: kendali.signal, onProgress: (done) => done >= 4000 && kendali.abort() });
    await expect(baca).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('pembatalan tidak menunggu jawaban Excel', async () => {
    const { host, devhost } = await bukaLembar([{ name: 'A', rows: [[1]] }]);
    devhost.faults.slow(300);
    const kendali = new AbortController();
    const mulai = Date.now();
    setTimeout(() => kendali.abort(), 20);
    await expect(host.read({ signal: kendali.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now() - mulai).toBeLessThan(250);
  });
});

describe('gambar', () => {
  it('teks tampilan dihitung dari nilai dan format, bukan dari bahasa Excel', async () => {
    const { host } = await bukaLembar([
      {
        name: 'A',
        rows: [
          [
            { v: 0.0796, nf: '0.00%' },
            { v: 45000, nf: 'dd mmmm yyyy' },
            { v: 1234.5, nf: '#,##0.00' },
          ],
        ],
      },
    ]);
    const [book] = [await host.read()];
    expect(book.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(['7,96%', '15 Maret 2023', '1.234,50']);
  });

  it('teks yang tampak seperti rumus tetap teks; rumus yang hasilnya kosong tetap rumus', async () => {
    const { host } = await bukaLembar([{ name: 'A', rows: [['=A2', { v: '', f: 'IF(TRUE,"","x")', t: 'str' }]] }]);
    const { rows } = (await host.read()).sheets[0]!;
    expect(rows[0]?.[0]).toEqual({ value: '=A2', text: '=A2', numberFormat: 'General' });
    expect(rows[0]?.[1]).toEqual({ value: '', text: '', numberFormat: 'General', formula: 'IF(TRUE,"","x")' });
  });

  it('lembar kosong, baris tersembunyi di atas isi, dan kolom tersembunyi', async () => {
    const berkas = xlsxDariLembar(
      '<cols><col min="2" max="2" hidden="1" width="9"/></cols><sheetData>' +
        '<row r="1" hidden="1"/><row r="2" hidden="1"/><row r="4"><c r="C4"><v>7</v></c></row></sheetData>',
    );
    const { host } = await bukaBerkas(berkas);
    const [sheet] = (await host.read()).sheets;
    expect(gambar({ sheets: [sheet!], catatan: [] })).toEqual(gambar(await readWorkbookBytes(berkas, 'uji.xlsx')));
    expect([...sheet!.hiddenRows]).toEqual([0, 1]);
    expect([...sheet!.hiddenColumns]).toEqual([1]);
    const kosong = await bukaLembar([{ name: 'Kosong', rows: [] }]);
    expect((await kosong.host.read()).sheets[0]?.rows).toEqual([]);
  });

  it('lebih dari 512 gabungan, dengan lebih banyak permintaan pada kali pertama saja', async () => {
    // One of them over the whole height: in pieces wherever it is asked for in bands.
    const merges = [
      'B1:C1200',
      ...Array.from({ length: 600 }, (_, i) => `A${String(i * 2 + 1)}:A${String(i * 2 + 2)}`),
    ];
    const { host, devhost } = await bukaLembar([{ name: 'A', rows: kisi(1200, 3, (r) => r), merges }]);
    const book = await host.read();
    expect(book.sheets[0]?.merges).toHaveLength(601);
    expect(book.sheets[0]?.merges[1]).toEqual({ top: 0, bottom: 1199, left: 1, right: 2 });
    expect(book.sheets[0]?.merges[600]).toEqual({ top: 1198, bottom: 1199, left: 0, right: 0 });
    expect(await hitungSync(devhost, () => host.read())).toBe(2);
  });

  it('lebih dari 512 gabungan di lembar yang formatnya mencapai baris terakhir', async () => {
    const merges = Array.from({ length: 600 }, (_, i) => `A${String(i * 2 + 1)}:A${String(i * 2 + 2)}`);
    const { host, devhost, orangLain } = await bukaLembar([{ name: 'A', rows: kisi(1200, 3, (r) => r), merges }]);
    await orangLain((context) => {
      context.workbook.worksheets.getItem('A').getRange('T1048576').numberFormat = [['0.00']];
    });
    expect((await host.read()).sheets[0]?.merges).toHaveLength(600);
    devhost.faults.payloadLimit(1_000_000);
    expect((await host.read()).sheets[0]?.merges).toHaveLength(600);
  });

  it.each(['UnsupportedOperation', 'InvalidOperation', 'OperationCellsExceedLimit', 'ItemNotFound'])(
    'sekali tanya yang ditolak dengan %s diulang selangkah demi selangkah',
    async (kode) => {
      const { host, devhost } = await bukaLembar([{ name: 'A', rows: kisi(3, 2, (r) => r), merges: ['A1:B1'] }]);
      const lengkap = await host.read();
      devhost.faults.failAt(1, kode);
      expect(await host.read()).toEqual(lengkap);
    },
  );

  it('lembar yang dihapus atau dinamai ulang sesudah pembacaan terakhir', async () => {
    const { host, devhost, excel } = await bukaLembar([
      { name: 'A', rows: [[1]] },
      { name: 'B', rows: [[2]] },
    ]);
    await host.read();
    const context = new excel.RequestContext();
    context.workbook.worksheets.getItem('A').delete();
    context.workbook.worksheets.getItem('B').name = 'C';
    await context.sync();
    let book: Workbook | null = null;
    await hitungSync(devhost, async () => (book = await host.read()));
    expect(book!.sheets.map(({ name }) => name)).toEqual(['C']);
    expect(book!.sheets[0]?.rows[0]?.[0]?.value).toBe(2);
  });

  it('sama dengan berkas untuk buku kontrak', async () => {
    const { host } = await bukaBerkas(bukuKontrak());
    expect(gambar(await host.read())).toEqual(gambar(await readWorkbookBytes(bukuKontrak(), 'uji.xlsx')));
  });

  it('sel beraturan dibaca dengan dua permintaan; tanpa sel itu bila Excel tidak memberitahukannya', async () => {
    const { host, devhost, orangLain } = await bukaLembar([
      { name: 'A', rows: [[1, 2]] },
      { name: 'B', rows: [[3]] },
    ]);
    await orangLain(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('A');
      sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A1').conditionalFormats.add('IconSet');
      workbook.worksheets.getItem('B').protection.protect();
      workbook.names.add('Batas', '=A!$A$1');
    });
    let book: Workbook | null = null;
    expect(await hitungSync(devhost, async () => (book = await host.read()))).toBe(2);
    const [a, b] = book!.sheets;
    expect(a?.validations).toEqual([{ top: 0, left: 1, bottom: 2, right: 1 }]);
    expect(a?.conditionalFormats).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
    // Excel does not look for such cells on a protected sheet: nothing is told of them.
    expect([b?.validations, b?.conditionalFormats]).toEqual([undefined, undefined]);
    expect(book!.names).toEqual([{ name: 'Batas', formula: 'A!$A$1' }]);
    devhost.faults.failAt(2, 'GeneralException');
    expect(await hitungSync(devhost, async () => (book = await host.read()))).toBe(3);
    expect(book!.sheets[0]?.validations).toBeUndefined();
    expect(book!.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([1, 2]);
    expect(await hitungSync(devhost, () => host.read())).toBe(2);
  });
});

describe('Excel yang terlalu lama', () => {
  it('menyebut perintah dan halaman mulai', async () => {
    const { excel } = await bukaExcel(xlsxDariGrid([{ name: 'A', rows: [[1]] }]));
    const host = createExcelHost(excel, { isSetSupported: (_set, version) => version !== '1.13' });
    const tolak = await host.read().catch((error: unknown) => error);
    expect(tolak).toMatchObject({ alasan: 'tidak-didukung' });
    expect((tolak as Error).message).toContain('npx selaras');
    expect((tolak as Error).message).toContain('halaman mulai');
  });
});
