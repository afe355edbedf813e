/** Applying through the real office.js: how many requests, what is left as it was, and what becomes of failures. */
import { parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan, Content, Edit } from '../../../src/core/workbook/plan';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { WorkbookHost } from '../../../src/host/host';
import { xlsxDariGrid } from '../../bantu/xlsx';
import { bukaExcel, bukaLembar, hitungSync } from './buka-excel';
import { DUA, isi, rencana, SATU, tolakan } from './rencana-uji';

const rumus = (formula: string): Content => ({ value: null, formula });

function sel(book: Workbook, a1: string): Cell | undefined {
  const { sheet, row, col } = parseAddress(a1, 'A')!;
  return cellAt(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

describe('sel kosong yang berformat', () => {
  it('menerima rencana yang tidak tahu formatnya, dan mengembalikan format itu saat diurungkan', async () => {
    const { host, orangLain } = await bukaLembar(SATU);
    const tulis = (a1: string, value: number | string, format?: string): Promise<void> =>
      orangLain((context) => {
        const range = context.workbook.worksheets.getItem('A').getRange(a1);
        if (format !== undefined) range.numberFormat = [[format]];
        range.values = [[value]];
      });
    await tulis('D1', 0.5, '0%');
    await tulis('D1', '');
    // Blank: the picture leaves the cell out, and its format with it.
    expect(sel(await host.read(), 'D1')).toBeUndefined();
    const format: Edit = { kind: 'setNumberFormat', sel: parseAddress('D1', 'A')!, before: 'General', after: '0.00%' };
    const undo = await host.apply(rencana(format, isi('D1', null, rumus('C1/B1'))));
    // 2/1 = 200,00%
    expect(sel(await host.read(), 'D1')).toMatchObject({ formula: 'C1/B1', value: 2, text: '200,00%' });
    await host.apply(undo);
    expect(sel(await host.read(), 'D1')).toBeUndefined();
    await tulis('D1', 0.25);
    expect(sel(await host.read(), 'D1')).toMatchObject({ value: 0.25, numberFormat: '0%' });
  });

  it('menolak format yang berubah pada sel yang berisi', async () => {
    const { host } = await bukaLembar(SATU);
    const format: Edit = { kind: 'setNumberFormat', sel: parseAddress('B1', 'A')!, before: '0%', after: '0.00%' };
    expect(await tolakan(host.apply(rencana(format)))).toMatchObject({ alasan: 'berubah' });
  });
});

describe('banyaknya permintaan', () => {
  it('dua untuk 300 rumus dengan sela-sela, dua untuk mengurungkannya', async () => {
    const rows = Array.from({ length: 400 }, (_, r) => [`IK ${String(r)}`, 4, r, r % 4 === 3 ? 'biarkan' : null]);
    const { host, devhost } = await bukaLembar([{ name: 'A', rows }]);
    const before = await host.read();
    const edits = rows.flatMap((_row, r) =>
      r % 4 === 3 ? [] : [isi(`D${String(r + 1)}`, null, rumus(`C${String(r + 1)}/B${String(r + 1)}`))],
    );
    expect(edits).toHaveLength(300);
    let undo: ChangePlan | null = null;
    expect(await hitungSync(devhost, async () => (undo = await host.apply(rencana(...edits))))).toBe(2);
    const after = await host.read();
    // 2/4 = 0,5
    expect(sel(after, 'D3')).toMatchObject({ value: 0.5, formula: 'C3/B3' });
    expect(sel(after, 'D4')?.value).toBe('biarkan');
    expect(await hitungSync(devhost, () => host.apply(undo!))).toBe(2);
    expect(await host.read()).toEqual(before);
  });

  it('dua juga bila sesuatu disimpan, setelah buku kerja dibaca', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    await host.read();
    const simpan = (before: string | null, after: string): Edit => ({ kind: 'setStored', key: 'k', before, after });
    expect(await hitungSync(devhost, () => host.apply(rencana(isi('B1', 1, 9), simpan(null, 'v'))))).toBe(2);
    await host.read();
    expect(await hitungSync(devhost, () => host.apply(rencana(simpan('v', 'w'))))).toBe(2);
    expect((await host.read()).simpanan).toEqual({ k: 'w' });
  });

  it('tidak satu pun untuk rencana kosong', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    expect(await hitungSync(devhost, () => host.apply(rencana()))).toBe(0);
  });

  it('permintaan yang ditolak karena besar dicoba lagi dalam bagian yang lebih kecil', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    const edits = Array.from({ length: 600 }, (_, r) =>
      isi(`E${String(r + 1)}`, null, `teks panjang nomor ${String(r)}`),
    );
    devhost.faults.payloadLimit(60_000);
    await host.apply(rencana(...edits));
    devhost.faults.payloadLimit(5_000_000);
    const book = await host.read();
    expect([0, 299, 599].map((r) => sel(book, `E${String(r + 1)}`)?.value)).toEqual([
      'teks panjang nomor 0',
      'teks panjang nomor 299',
      'teks panjang nomor 599',
    ]);
  });

  it('banyak sel diperiksa dalam beberapa permintaan bila jawabannya akan terlalu besar', async () => {
    const rows = Array.from({ length: 2000 }, (_, r) => [r, `teks ${String(r)}`]);
    const { host, devhost } = await bukaLembar([{ name: 'A', rows }]);
    devhost.faults.payloadLimit(100_000);
    await host.apply(rencana(...rows.map((_row, r) => isi(`A${String(r + 1)}`, r, -r))));
    devhost.faults.payloadLimit(5_000_000);
    const book = await host.read();
    expect(rows.map((_row, r) => sel(book, `A${String(r + 1)}`)?.value)).toEqual(rows.map((_row, r) => 0 - r));
  });

  it('isi yang tidak muat sama sekali ditolak, dan yang sudah ditulis dikembalikan', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    const before = await host.read();
    devhost.faults.payloadLimit(20_000);
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), isi('E9', null, 'x'.repeat(30_000)))));
    expect(tolak.alasan).toBe('terlalu-besar');
    expect(tolak.kalimat).toContain('tidak ada yang diubah');
    devhost.faults.payloadLimit(5_000_000);
    expect(await host.read()).toEqual(before);
  });
});

describe('isi dan format', () => {
  it('angka dan rumus di sel berformat teks tetap angka dan rumus, formatnya tetap', async () => {
    const rows = [[{ v: '12', nf: '@' }, { v: 'x', nf: '@' }, 5]];
    const { host } = await bukaLembar([{ name: 'A', rows }]);
    const before = await host.read();
    const undo = await host.apply(rencana(isi('A1', '12', 12), isi('B1', 'x', rumus('C1*2'))));
    const after = await host.read();
    expect(sel(after, 'A1')).toMatchObject({ value: 12, numberFormat: '@' });
    expect(sel(after, 'B1')).toMatchObject({ value: 10, formula: 'C1*2', numberFormat: '@' });
    await host.apply(undo);
    expect(await host.read()).toEqual(before);
  });

  it('sel yang diisi tidak mendapat format lain', async () => {
    const { host } = await bukaLembar([
      {
        name: 'A',
        rows: [
          [
            { v: 45000, nf: 'dd/mm/yyyy' },
            { v: 0.5, nf: '0%' },
          ],
        ],
      },
    ]);
    await host.apply(
      rencana(isi('C1', null, rumus('A1')), isi('D1', null, rumus('B1')), isi('E1', null, rumus('TODAY()'))),
    );
    const book = await host.read();
    expect(['C1', 'D1', 'E1'].map((a1) => sel(book, a1)?.numberFormat)).toEqual(['General', 'General', 'General']);
  });

  it('rumus yang oleh Excel ditulis dengan cara lain tetap dapat diurungkan', async () => {
    const { host } = await bukaLembar(SATU);
    const before = await host.read();
    const undo = await host.apply(rencana(isi('D1', null, rumus('sum( B1 , C1 )'))));
    await host.apply(undo);
    expect(await host.read()).toEqual(before);
  });
});

describe('kegagalan Excel', () => {
  const KODE: [string, string, string][] = [
    ['AccessDenied', 'terlindungi', 'terlindungi'],
    ['MergedRangeConflict', 'gabungan', 'gabungan'],
    ['FilteredRangeConflict', 'tersaring', 'filter'],
    ['ConnectionFailure', 'terputus', 'tidak menjawab'],
    ['InvalidOperationInCellEditMode', 'mode-edit', 'Enter'],
    ['ItemNotFound', 'lembar-hilang', 'tidak ada lagi'],
    ['ItemAlreadyExists', 'nama-dipakai', 'sudah dipakai'],
    ['Conflict', 'berubah', 'orang atau program lain'],
    ['ApiNotFound', 'tidak-didukung', 'npx selaras'],
    ['GeneralException', 'lain', 'GeneralException'],
  ];

  it.each(KODE)('%s saat menulis', async (kode, alasan, kata) => {
    const { host, devhost } = await bukaLembar(SATU);
    const before = await host.read();
    devhost.faults.failAt(2, kode);
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), isi('B2', 3, 8))));
    expect(tolak.alasan).toBe(alasan);
    expect(tolak.kalimat).toMatch(/^[^\n]+, tidak ada yang diubah; [^\n]+\.$/);
    expect(tolak.kalimat).toContain(kata);
    expect(await host.read()).toEqual(before);
    await host.apply(rencana(isi('B1', 1, 9)));
    expect(sel(await host.read(), 'B1')?.value).toBe(9);
  });

  it.each(KODE)('%s saat membaca', async (kode, alasan) => {
    const { host, devhost } = await bukaLembar(SATU);
    // Where Excel may only have refused to tell of rules, it is asked once more without them.
    devhost.faults.failAt(2, kode);
    devhost.faults.failAt(3, kode);
    const tolak = await tolakan(host.read());
    expect(tolak.alasan).toBe(alasan);
    expect(tolak.kalimat).toContain('tidak ada yang diubah');
  });

  it('mode edit selama semuanya', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    const before = await host.read();
    devhost.faults.editMode(true);
    for (const janji of [host.read(), host.apply(rencana(isi('B1', 1, 9))), host.reveal(parseAddress('A1', 'A')!)]) {
      expect((await tolakan(janji)).alasan).toBe('mode-edit');
    }
    devhost.faults.editMode(false);
    expect(await host.read()).toEqual(before);
  });

  it('buku kerja yang hanya dapat dibaca', async () => {
    const { host, selipkan } = await bukaLembar(SATU);
    selipkan(async (_nomor, _permintaan, jawab) => (await jawab()).replace('"ReadOnly":false', '"ReadOnly":true'));
    expect((await tolakan(host.apply(rencana(isi('B1', 1, 9))))).alasan).toBe('hanya-baca');
  });

  it('struktur buku kerja yang terlindungi', async () => {
    const { host, orangLain } = await bukaLembar(SATU);
    await orangLain((context) => context.workbook.protection.protect());
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), { kind: 'addSheet', sheet: 'Baru' })));
    expect(tolak).toMatchObject({ alasan: 'terlindungi' });
    expect(tolak.kalimat).toContain('Struktur');
    await host.apply(rencana(isi('B1', 1, 9)));
  });
});

describe('perubahan orang lain', () => {
  it('sebelum pemeriksaan: ditolak dengan nama selnya', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    await host.read();
    devhost.faults.beforeRequest(1, (book) => book.type(parseAddress('B2', 'A')!, '77'));
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), isi('B2', 3, 8))));
    expect(tolak).toMatchObject({ alasan: 'berubah', sel: { sheet: 'A', row: 1, col: 1 } });
    const book = await host.read();
    expect([sel(book, 'B1')?.value, sel(book, 'B2')?.value]).toEqual([1, 77]);
  });

  it('antara pemeriksaan dan penulisan: ditolak, dan tulisannya kembali', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    await host.read();
    devhost.faults.beforeRequest(2, (book) => book.type(parseAddress('B2', 'A')!, '77'));
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), isi('B2', 3, 8))));
    expect(tolak).toMatchObject({ alasan: 'berubah', sel: { sheet: 'A', row: 1, col: 1 } });
    expect(tolak.kalimat).toContain('tidak ada yang diubah');
    const book = await host.read();
    expect([sel(book, 'B1')?.value, sel(book, 'B2')?.value]).toEqual([1, 77]);
  });
});

describe('gagal di tengah', () => {
  const lindungi = (lembar: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(lembar).protection.protect();

  it('yang sudah ditulis dikembalikan, lembar baru dihapus, dan selnya disebut', async () => {
    const { host, selipkan, orangLain } = await bukaLembar(DUA);
    const before = await host.read();
    selipkan(async (nomor, _permintaan, jawab) => {
      if (nomor === 2) await orangLain(lindungi('B'));
      return jawab();
    });
    const tolak = await tolakan(
      host.apply(
        rencana(isi('A!B1', 1, 9), isi('B!B1', 2, 8), { kind: 'addSheet', sheet: 'Baru' }, isi('Baru!A1', null, 'x'), {
          kind: 'setStored',
          key: 'k',
          before: null,
          after: 'v',
        }),
      ),
    );
    expect(tolak).toMatchObject({ alasan: 'terlindungi', sel: { sheet: 'B', row: 0, col: 1 } });
    expect(tolak.kalimat).toBe(
      'Sel B!B1 terlindungi, tidak ada yang diubah; buka proteksinya melalui menu Tinjau, lalu ulangi.',
    );
    await orangLain((context) => context.workbook.worksheets.getItem('B').protection.unprotect());
    expect(await host.read()).toEqual(before);
  });

  it('bila pengembalian pun gagal, sel yang masih berubah disebut tepat', async () => {
    const { host, selipkan, orangLain } = await bukaLembar(DUA);
    await host.read();
    selipkan(async (nomor, _permintaan, jawab) => {
      if (nomor === 2) await orangLain(lindungi('B'));
      if (nomor === 3) await orangLain(lindungi('A'));
      return jawab();
    });
    const tolak = await tolakan(host.apply(rencana(isi('A!B1', 1, 9), isi('A!A3', null, 'baru'), isi('B!B1', 2, 8))));
    expect(tolak.alasan).toBe('terlindungi');
    expect(tolak.kalimat).not.toContain('tidak ada yang diubah');
    expect(tolak.kalimat).toContain('belum dapat dikembalikan: A!B1, A!A3;');
    expect(sel(await host.read(), 'A!B1')?.value).toBe(9);
  });

  it('Excel yang membaca isi sebagai hal lain: dikembalikan', async () => {
    const { host, selipkan } = await bukaLembar(SATU);
    const before = await host.read();
    selipkan((nomor, permintaan, jawab) =>
      nomor === 2 ? jawab().then((body) => body.replaceAll('"hari ini"', '46000')) : jawab(),
    );
    const tolak = await tolakan(host.apply(rencana(isi('E1', null, 'hari ini'))));
    expect(tolak).toMatchObject({ alasan: 'lain', sel: { sheet: 'A', row: 0, col: 4 } });
    expect(tolak.kalimat).toContain('A!E1');
    selipkan(null);
    expect(await host.read()).toEqual(before);
  });

  it('Excel yang menulis rumus lain daripada yang diminta, seperti di kolom tabel: dikembalikan', async () => {
    const { host, selipkan } = await bukaLembar(SATU);
    const before = await host.read();
    selipkan((nomor, permintaan, jawab) =>
      nomor === 2 ? jawab().then((body) => body.replaceAll('"=B1/C1"', '"=2-B1/C1"')) : jawab(),
    );
    const tolak = await tolakan(
      host.apply(rencana(isi('D1', null, rumus('B1/C1')), isi('D2', null, rumus('2-B2/C2')))),
    );
    expect(tolak).toMatchObject({ alasan: 'lain', sel: { sheet: 'A', row: 0, col: 3 } });
    expect(tolak.kalimat).toContain('tidak ada yang diubah');
    selipkan(null);
    expect(await host.read()).toEqual(before);
  });

  it('lembar baru tidak ditanyakan sebelum ada', async () => {
    const { host, selipkan } = await bukaLembar(SATU);
    await host.read();
    const permintaan: string[] = [];
    selipkan((_nomor, satu, jawab) => {
      permintaan.push(satu);
      return jawab();
    });
    await host.apply(rencana({ kind: 'addSheet', sheet: 'Lembar baru' }, isi("'Lembar baru'!A1", null, 'isi')));
    expect(permintaan).toHaveLength(2);
    expect(permintaan[0]).not.toContain('Lembar baru');
    expect(permintaan[1]).toContain('Lembar baru');
    selipkan(null);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['A', 'Lembar baru']);
  });

  it('lembar yang digantikan kembali beserta isinya', async () => {
    const { host, selipkan, orangLain } = await bukaLembar(DUA);
    const before = await host.read();
    selipkan(async (nomor, _permintaan, jawab) => {
      if (nomor === 2) await orangLain(lindungi('B'));
      return jawab();
    });
    const tanpaA: Edit = {
      kind: 'removeSheet',
      sheet: 'A',
      before: [
        { row: 0, col: 0, content: { value: 'a' } },
        { row: 0, col: 1, content: { value: 1 } },
      ],
    };
    const tolak = await tolakan(
      host.apply(rencana(tanpaA, { kind: 'addSheet', sheet: 'A' }, isi('A!C3', null, 'baru'), isi('B!B1', 2, 8))),
    );
    expect(tolak.alasan).toBe('terlindungi');
    await orangLain((context) => context.workbook.worksheets.getItem('B').protection.unprotect());
    expect(await host.read()).toEqual(before);
  });
});

describe('Excel yang tidak menjawab', () => {
  const diam = (): Promise<string> => new Promise(() => undefined);

  it('saat membaca', async () => {
    const { host, selipkan } = await bukaLembar(SATU, { patience: 30 });
    selipkan(diam);
    expect((await tolakan(host.read())).alasan).toBe('terputus');
  });

  it('saat menulis, tetapi menjawab lagi sesudahnya: dikembalikan', async () => {
    const { host, selipkan } = await bukaLembar(SATU, { patience: 100 });
    const before = await host.read();
    selipkan(async (nomor, _permintaan, jawab) => {
      const jawaban = await jawab();
      return nomor === 2 ? diam() : jawaban;
    });
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9))));
    expect(tolak.alasan).toBe('terputus');
    expect(tolak.kalimat).toContain('tidak ada yang diubah');
    selipkan(null);
    expect(await host.read()).toEqual(before);
  });

  it('saat menulis dan seterusnya: apa yang belum pasti disebut', async () => {
    const { host, selipkan } = await bukaLembar(SATU, { patience: 30 });
    selipkan((nomor, _permintaan, jawab) => (nomor === 1 ? jawab() : diam()));
    const tolak = await tolakan(host.apply(rencana(isi('B1', 1, 9), isi('B2', 3, 8))));
    expect(tolak.alasan).toBe('terputus');
    expect(tolak.kalimat).toContain('belum pasti apakah bagian ini sudah berubah: A!B1:B2;');
    expect(tolak.kalimat).not.toContain('tidak ada yang diubah');
  });
});

describe('lembar yang akan dihapus', () => {
  it.each(['Z99', 'B1'])('ditolak bila orang lain menambahkan sesuatu di %s', async (a1) => {
    const { host, devhost } = await bukaLembar(SATU);
    await host.apply(
      rencana({ kind: 'addSheet', sheet: 'Baru' }, isi('Baru!A1', null, 'x'), isi('Baru!C2', null, 'y')),
    );
    devhost.book.type(parseAddress(a1, 'Baru')!, 'tambahan');
    const before = [
      { row: 0, col: 0, content: { value: 'x' } },
      { row: 1, col: 2, content: { value: 'y' } },
    ];
    const tolak = await tolakan(host.apply(rencana({ kind: 'removeSheet', sheet: 'Baru', before })));
    expect(tolak.alasan).toBe('berubah');
    expect((await host.read()).sheets).toHaveLength(2);
  });
});

describe('menunjukkan sel', () => {
  it('mengaktifkan lembar dan memilih selnya', async () => {
    const { host, devhost } = await bukaLembar(DUA);
    await host.reveal(parseAddress('B1', 'B')!);
    expect(devhost.book.activeSheet()).toBe('B');
    expect(devhost.book.selection()).toEqual({ top: 0, bottom: 0, left: 1, right: 1 });
  });

  it('lembar tersembunyi tetap tersembunyi', async () => {
    const { host, devhost } = await bukaLembar([...SATU, { name: 'Lama', rows: [[1]], hidden: true }]);
    const tolak = await tolakan(host.reveal(parseAddress('A1', 'Lama')!));
    expect(tolak.kalimat).toBe(
      'Sel Lama!A1 berada di lembar tersembunyi, tidak ada yang diubah; tampilkan lembar itu dari menu klik kanan pada tab lembar, lalu ulangi.',
    );
    expect(devhost.book.activeSheet()).toBe('A');
  });
});

describe('beberapa penerapan', () => {
  it('bersamaan: satu sesudah yang lain', async () => {
    const { host } = await bukaLembar(SATU);
    await Promise.all([host.apply(rencana(isi('B1', 1, 9))), host.apply(rencana(isi('B1', 9, 10)))]);
    expect(sel(await host.read(), 'B1')?.value).toBe(10);
  });

  it('panjang, dalam satu kelompok urungan bila Excel mengenalnya', async () => {
    const { excel, lingkungan, devhost } = await bukaExcel(xlsxDariGrid(SATU), 'uji.xlsx', '1.20');
    const host: WorkbookHost = createExcelHost(excel, lingkungan);
    const teks = 'x'.repeat(2000);
    const edits = Array.from({ length: 900 }, (_, r) => isi(`E${String(r + 1)}`, null, teks));
    const before = await host.read();
    const undo = await host.apply(rencana(...edits));
    expect(sel(await host.read(), 'E900')?.value).toBe(teks);
    await host.apply(undo);
    expect(await host.read()).toEqual(before);
    expect(devhost.counts.syncs).toBeLessThan(20);
  });
});
