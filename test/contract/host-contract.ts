/**
 * What every host of a workbook keeps to, as one suite: `ujiHost('berkas', async (bytes, nama) => ({ host: await openFileHost(bytes, nama) }))`.
 * It speaks only of pictures and plans, so that it runs alike over a file and over the real office.js.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAddress, parseRange } from '../../src/core/workbook/address';
import { applyToPicture } from '../../src/core/workbook/plan-apply';
import { contentOf, isBlankContent } from '../../src/core/workbook/plan-content';
import type { ChangePlan, Content, Edit, Look } from '../../src/core/workbook/plan';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { readWorkbookBytes } from '../../src/host/file/read-bytes';
import { HostDitolak, type AlasanHost, type WorkbookHost } from '../../src/host/host';
import { bukuKerja, gayaXml, xlsxDariLembar } from '../bantu/xlsx';
import { bukuKontrak } from './buku-kontrak';

export interface HostTerbuka {
  readonly host: WorkbookHost;
  /** Ends what the opening started. */
  readonly tutup?: () => Promise<void> | void;
}

/** Opens a workbook in a host of its own. */
export type BukaHost = (bytes: Uint8Array, namaBerkas: string) => Promise<HostTerbuka>;

export const rencana = (...edits: Edit[]): ChangePlan => ({ judul: 'Uji kontrak', edits, dibiarkan: [] });

/** `isi("Capaian!B2", 2, 5)`, `isi("Capaian!E2", null, { value: null, formula: 'C2/B2' })`. */
export function isi(a1: string, before: Content | CellValue, after: Content | CellValue): Edit {
  return { kind: 'setContent', sel: parseAddress(a1)!, before: content(before), after: content(after) };
}

export function format(a1: string, before: string, after: string): Edit {
  return { kind: 'setNumberFormat', sel: parseAddress(a1)!, before, after };
}

export function simpan(key: string, before: string | null, after: string | null): Edit {
  return { kind: 'setStored', key, before, after };
}

export function tampilan(a1: string, look: Look): Edit {
  const { sheet, top, left, bottom, right } = parseRange(a1)!;
  return { kind: 'setLook', sheet, range: { top, left, bottom, right }, look };
}

const content = (given: Content | CellValue): Content =>
  typeof given === 'object' && given !== null ? given : { value: given };

/**
 * A sheet as it is compared: its cells by address, blanks that only have a format left out; merges have no order. Cells with
 * rules and array formulas are told in ranges of the host's own, and not by every host: see `kontrak-benda.ts`.
 */
function lembar(sheet: Sheet): Record<string, unknown> {
  const { validations: _v, conditionalFormats: _c, arrays: _a, ...told } = sheet;
  const { rows, merges, hiddenRows, hiddenColumns, ...rest } = told;
  const urut = (indexes: ReadonlySet<number>): number[] => [...indexes].sort((a, b) => a - b);
  return {
    ...rest,
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: urut(hiddenRows),
    hiddenColumns: urut(hiddenColumns),
    cells: selSel({ rows }),
  };
}

function selSel({ rows }: Pick<Sheet, 'rows'>): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell !== undefined && !isBlankContent(contentOf(cell))) cells[`${r},${c}`] = cell;
    }),
  );
  return cells;
}

/** Everything that two pictures of one workbook must agree on; notes speak of the file, not of the workbook. */
export function gambar(book: Workbook): unknown {
  const names = [...(book.names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { sheets: book.sheets.map(lembar), names, simpanan: book.simpanan ?? {} };
}

/** The same without results of formulas: after a change only Excel knows them. */
function gambarTanpaHasil(book: Workbook): unknown {
  return book.sheets.map((sheet) => {
    const cells = Object.entries(selSel(sheet)).map(([key, cell]) => [key, contentOf(cell), cell.numberFormat]);
    return [sheet.name, cells];
  });
}

function sel(book: Workbook, a1: string): Cell | undefined {
  const { sheet, row, col } = parseAddress(a1)!;
  return cellAt(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

/** The refusal of a plan: its reason, and the sentence as every refusal says it. */
async function ditolak(host: WorkbookHost, plan: ChangePlan): Promise<HostDitolak> {
  const error: unknown = await host.apply(plan).then(
    () => 'diterapkan',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostDitolak);
  const refusal = error as HostDitolak;
  expect(refusal.kalimat).toMatch(/^[^\n]+, tidak ada yang diubah; [^\n]+\.$/);
  expect(refusal.kalimat).not.toMatch(/undefined|null|Error|\[object/);
  return refusal;
}

function bahan(): [string, Uint8Array][] {
  const folder = path.resolve('test/fixtures');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  return names.sort().map((name) => [path.basename(name), new Uint8Array(readFileSync(path.join(folder, name)))]);
}

/** Texts that Excel would take for a formula, a number, a date or a mark, if a host let it. */
const TEKS = [
  '=1+1',
  '=HYPERLINK("http://contoh","x")',
  '+62 812',
  '-5',
  '@SUM(A1)',
  "'kutip",
  '051',
  '12,5',
  '1/2',
  '80%',
  'TRUE',
  '12 Januari 2024',
  '_x000D_ harfiah',
  '  spasi  di  mana-mana ',
  'baris satu\nbaris dua',
  'tab\tdi tengah',
  '<img src=x onerror="alert(1)"> & \'kutip\'',
  'emoji 😀 dan ‮balik',
];

/** Runs the contract over a host. */
export function ujiHost(nama: string, buka: BukaHost): void {
  const semua: HostTerbuka[] = [];
  const bukaHost = async (bytes: Uint8Array, berkas = 'kontrak.xlsx'): Promise<WorkbookHost> => {
    const opened = await buka(bytes, berkas);
    semua.push(opened);
    return opened.host;
  };
  const bukaKontrak = (): Promise<WorkbookHost> => bukaHost(bukuKontrak());

  afterEach(async () => {
    for (const { tutup } of semua.splice(0)) await tutup?.();
  });

  /** Applies the plan and takes it back; between the two the picture must be what the plan says. */
  const pulangPergi = async (host: WorkbookHost, plan: ChangePlan): Promise<Workbook> => {
    const before = await host.read();
    const undo = await host.apply(plan);
    const after = await host.read();
    const expected = applyToPicture(before, plan);
    expect(gambarTanpaHasil(after)).toEqual(gambarTanpaHasil(expected));
    expect(after.simpanan ?? {}).toEqual(expected.simpanan ?? {});
    await host.apply(undo);
    expect(gambar(await host.read())).toEqual(gambar(before));
    return after;
  };

  describe(`${nama}: membaca`, () => {
    it.each([['buku-kontrak.xlsx', bukuKontrak()] as [string, Uint8Array], ...bahan()])(
      '%s memberi gambar yang sama',
      async (berkas, bytes) => {
        const host = await bukaHost(bytes, berkas);
        expect(gambar(await host.read())).toEqual(gambar(await readWorkbookBytes(bytes, berkas)));
      },
    );

    it('dapat dibatalkan', async () => {
      const host = await bukaKontrak();
      const batal = AbortSignal.abort();
      await expect(host.read({ signal: batal })).rejects.toMatchObject({ name: 'AbortError' });
    });

    it('melaporkan kemajuan yang tidak pernah mundur dan berakhir penuh', async () => {
      const host = await bukaKontrak();
      const kemajuan: [number, number][] = [];
      await host.read({ onProgress: (done, total) => kemajuan.push([done, total]) });
      expect(kemajuan.length).toBeGreaterThan(0);
      kemajuan.forEach(([done, total], i) => {
        expect(done).toBeGreaterThanOrEqual(kemajuan[i - 1]?.[0] ?? 0);
        expect(done).toBeLessThanOrEqual(total);
      });
      const [done, total] = kemajuan.at(-1)!;
      expect(done).toBe(total);
    });
  });

  describe(`${nama}: menerapkan dan mengurungkan`, () => {
    it('nilai dari setiap jenis, di sel berisi dan di sel kosong', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(
          isi('Capaian!B2', 2, 2.5),
          isi('Capaian!A2', 'Sasaran 1', 'Sasaran pertama'),
          isi('Capaian!C3', 1, null),
          isi('Capaian!D5', true, false),
          isi('Capaian!A6', '#REF!', 7),
          isi('Capaian!H9', null, -0.000001),
          isi('Capaian!AA2', null, true),
          isi('Lama!B3', null, 'di lembar tersembunyi'),
        ),
      );
      expect(sel(after, 'Capaian!B2')).toEqual({ value: 2.5, text: '2,5', numberFormat: 'General' });
      expect(sel(after, 'Capaian!D5')?.value).toBe(false);
      expect(sel(after, 'Capaian!A5')).toEqual({ value: '051', text: '051', numberFormat: '@' });
    });

    it('rumus, juga di atas dan di bawah rumus bersama', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(
          isi('Capaian!E2', null, { value: null, formula: 'IF(B2=0,"",C2/B2)' }),
          isi('Capaian!D2', { value: null, formula: 'C2/B2' }, { value: null, formula: 'MIN(C2/B2,1.2)' }),
          isi('Capaian!D3', { value: null, formula: 'C3/B3' }, 0.3),
          isi('Capaian!B6', { value: null, formula: 'SUM(B2:B4)' }, { value: null, formula: "SUM('Tabel & Data'!B2)" }),
        ),
      );
      expect(contentOf(sel(after, 'Capaian!D4'))).toEqual({ value: null, formula: 'C4/B4' });
      expect(sel(after, 'Capaian!D3')).toEqual({ value: 0.3, text: '30,00%', numberFormat: '0.00%' });
    });

    it('galat tetap galat', async () => {
      const after = await pulangPergi(await bukaKontrak(), rencana(isi('Capaian!B2', 2, '#N/A')));
      expect(sel(after, 'Capaian!B2')?.value).toBe('#N/A');
    });

    it('format angka, di sel berisi, di sel kosong, dan bersama isinya', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(
          format('Capaian!B2', 'General', '0.00'),
          format('Capaian!D2', '0.00%', '0.0%'),
          format('Capaian!B5', '#,##0', '[$Rp-421]#,##0'),
          isi('Capaian!G2', null, 45000),
          format('Capaian!G2', 'General', 'dd mmmm yyyy'),
          format('Capaian!G3', 'General', '0" dokumen"'),
          isi('Capaian!G3', null, 12),
        ),
      );
      expect(sel(after, 'Capaian!B2')?.text).toBe('2,00');
      expect(sel(after, 'Capaian!G2')?.text).toBe('15 Maret 2023');
      expect(sel(after, 'Capaian!G3')?.text).toBe('12 dokumen');
    });

    it('satu sel berkali-kali dalam satu rencana', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(isi('Capaian!B2', 2, 3), isi('Capaian!B2', 3, 4), format('Capaian!B2', 'General', '0')),
      );
      expect(sel(after, 'Capaian!B2')?.value).toBe(4);
    });

    it('lembar baru dengan isi dan tampilannya', async () => {
      const lembarBaru = "'Hasil & <Periksa>'!";
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(
          { kind: 'addSheet', sheet: 'Hasil & <Periksa>' },
          isi(`${lembarBaru}A1`, null, 'Temuan'),
          isi(`${lembarBaru}B2`, null, 0.5),
          format(`${lembarBaru}B2`, 'General', '0.00%'),
          isi(`${lembarBaru}B3`, null, { value: null, formula: 'B2*2' }),
          tampilan(`${lembarBaru}A1:C1`, { bold: true, fill: '#1F4E79', color: '#FFFFFF', align: 'center' }),
          tampilan(`${lembarBaru}A2:A9`, { wrap: true, strike: true }),
          { kind: 'setColumnWidth', sheet: 'Hasil & <Periksa>', col: 0, width: 40 },
          { kind: 'freezeRows', sheet: 'Hasil & <Periksa>', rows: 1 },
        ),
      );
      expect(after.sheets.at(-1)?.name).toBe('Hasil & <Periksa>');
      expect(sel(after, `${lembarBaru}B2`)).toEqual({ value: 0.5, text: '50,00%', numberFormat: '0.00%' });
    });

    it('lembar diganti: yang lama dihapus, yang baru bernama sama', async () => {
      const host = await bukaKontrak();
      const before = await host.read();
      await host.apply(rencana({ kind: 'addSheet', sheet: 'Hasil' }, isi('Hasil!A1', null, 'lama')));
      const lama = await host.read();
      const undo = await host.apply(
        rencana(
          { kind: 'removeSheet', sheet: 'Hasil', before: [{ row: 0, col: 0, content: { value: 'lama' } }] },
          { kind: 'addSheet', sheet: 'Hasil' },
          isi('Hasil!B2', null, 'baru'),
        ),
      );
      expect(sel(await host.read(), 'Hasil!B2')?.value).toBe('baru');
      await host.apply(undo);
      expect(gambar(await host.read())).toEqual(gambar(lama));
      await host.apply(
        rencana({ kind: 'removeSheet', sheet: 'Hasil', before: [{ row: 0, col: 0, content: { value: 'lama' } }] }),
      );
      expect(gambar(await host.read())).toEqual(gambar(before));
    });

    it('yang diingat Selaras', async () => {
      const host = await bukaKontrak();
      const teks = '{"versi":1,"sel":"<A1> & \\"kutip\\""}\r\n_x000D_\t😀';
      const after = await pulangPergi(host, rencana(simpan('koreksi', null, teks), simpan('kebijakan', null, '')));
      expect(after.simpanan).toEqual({ koreksi: teks, kebijakan: '' });
      await host.apply(rencana(simpan('a', null, '1'), simpan('b', null, '2')));
      await pulangPergi(host, rencana(simpan('a', '1', '3'), simpan('b', '2', null)));
      expect((await host.read()).simpanan).toEqual({ a: '1', b: '2' });
    });

    it('beberapa rencana, diurungkan dari yang terakhir', async () => {
      const host = await bukaKontrak();
      const before = await host.read();
      const satu = await host.apply(rencana(isi('Capaian!B2', 2, 20), format('Capaian!B2', 'General', '0.0')));
      const dua = await host.apply(rencana(isi('Capaian!B2', 20, 30), isi('Capaian!B3', 4, 40)));
      await host.apply(dua);
      expect(sel(await host.read(), 'Capaian!B2')).toEqual({ value: 20, text: '20,0', numberFormat: '0.0' });
      await host.apply(satu);
      expect(gambar(await host.read())).toEqual(gambar(before));
    });

    it('beberapa rencana, diurungkan dari yang pertama', async () => {
      const host = await bukaKontrak();
      const before = await host.read();
      const satu = await host.apply(rencana(isi('Capaian!B2', 2, 20), { kind: 'addSheet', sheet: 'Hasil' }));
      const dua = await host.apply(rencana(isi('Capaian!B3', 4, 40), simpan('k', null, 'v')));
      await host.apply(satu);
      await host.apply(dua);
      expect(gambar(await host.read())).toEqual(gambar(before));
    });

    it('urungan dapat diurungkan', async () => {
      const host = await bukaKontrak();
      const undo = await host.apply(rencana(isi('Capaian!B2', 2, 20)));
      const after = await host.read();
      const ulang = await host.apply(undo);
      await host.apply(ulang);
      expect(gambarTanpaHasil(await host.read())).toEqual(gambarTanpaHasil(after));
    });

    it('rencana tanpa perubahan', async () => {
      await pulangPergi(await bukaKontrak(), rencana());
    });
  });

  describe(`${nama}: teks adalah data`, () => {
    it('tidak ada teks yang menjadi rumus, angka, tanggal, atau markah', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana(...TEKS.map((teks, row) => isi(`Capaian!J${row + 1}`, null, teks))),
      );
      const dibaca = TEKS.map((_teks, row) => contentOf(sel(after, `Capaian!J${row + 1}`)));
      expect(dibaca).toEqual(TEKS.map((value) => ({ value })));
    });

    it('juga pada lembar baru', async () => {
      const after = await pulangPergi(
        await bukaKontrak(),
        rencana({ kind: 'addSheet', sheet: '=1+1' }, ...TEKS.map((teks, row) => isi(`'=1+1'!A${row + 1}`, null, teks))),
      );
      expect(TEKS.map((_teks, row) => sel(after, `'=1+1'!A${row + 1}`)?.value)).toEqual(TEKS);
    });
  });

  describe(`${nama}: menolak tanpa mengubah apa pun`, () => {
    const baik = isi('Capaian!B3', 4, 44);
    const penolakan: [string, AlasanHost, Edit[], string | null][] = [
      ['isi yang sudah berubah', 'berubah', [isi('Capaian!B2', 99, 1)], 'Capaian!B2'],
      ['isi yang kini rumus', 'berubah', [isi('Capaian!D2', 1.5, 1)], 'Capaian!D2'],
      ['rumus yang kini lain', 'berubah', [isi('Capaian!D3', { value: null, formula: 'C2/B2' }, 1)], 'Capaian!D3'],
      ['angka yang kini teks', 'berubah', [isi('Capaian!A5', 51, 1)], 'Capaian!A5'],
      ['format yang sudah berubah', 'berubah', [format('Capaian!D2', 'General', '0.0')], 'Capaian!D2'],
      ['simpanan yang sudah berubah', 'berubah', [simpan('koreksi', 'dulu', 'kini')], null],
      ['lembar yang tidak ada', 'lembar-hilang', [isi('Hilang!A1', null, 1)], 'Hilang!A1'],
      [
        'lembar untuk dihapus yang tidak ada',
        'lembar-hilang',
        [{ kind: 'removeSheet', sheet: 'Hilang', before: [] }],
        null,
      ],
      ['nama lembar yang dipakai', 'nama-dipakai', [{ kind: 'addSheet', sheet: 'Capaian' }], null],
      ['nama lembar yang dipakai dengan huruf lain', 'nama-dipakai', [{ kind: 'addSheet', sheet: 'CAPAIAN' }], null],
      ['lembar yang berisi lebih', 'berubah', [{ kind: 'removeSheet', sheet: 'Lama', before: [] }], 'Lama!A1'],
      ['lembar terlindungi', 'terlindungi', [isi('Terlindungi!B1', 1, 2)], 'Terlindungi!B1'],
      ['format di lembar terlindungi', 'terlindungi', [format('Terlindungi!B1', 'General', '0')], 'Terlindungi!B1'],
      ['sel di dalam gabungan', 'gabungan', [isi('Gabungan!B3', null, 1)], 'Gabungan!B3'],
      ['baris yang tersaring', 'tersaring', [isi('Saringan!B3', 2, 5)], 'Saringan!B3'],
    ];

    it.each(penolakan)('%s', async (_apa, alasan, edits, sebab) => {
      const host = await bukaKontrak();
      const before = gambar(await host.read());
      const refusal = await ditolak(host, rencana(baik, simpan('baru', null, '1'), ...edits));
      expect(refusal.alasan).toBe(alasan);
      expect(refusal.sel).toEqual(sebab === null ? null : parseAddress(sebab));
      expect(gambar(await host.read())).toEqual(before);
      // And the host still works.
      await host.apply(rencana(baik));
      expect(sel(await host.read(), 'Capaian!B3')?.value).toBe(44);
    });

    it.each(['', 'a/b', 'a:b', '[a]', 'a?', 'a*', "'a", "a'", 'x'.repeat(32), 'History'])(
      'nama lembar %j',
      async (sheet) => {
        const host = await bukaKontrak();
        const before = gambar(await host.read());
        await ditolak(host, rencana({ kind: 'addSheet', sheet }));
        expect(gambar(await host.read())).toEqual(before);
      },
    );

    it('sel pertama gabungan, baris tampak saringan, dan badan tabel boleh diubah', async () => {
      await pulangPergi(
        await bukaKontrak(),
        rencana(
          isi('Gabungan!A2', 'Sasaran', 'Sasaran Kegiatan'),
          isi('Saringan!B2', 1, 10),
          isi("'Tabel & Data'!B2", 1000, 2000),
        ),
      );
    });

    it('urungan yang sudah basi', async () => {
      const host = await bukaKontrak();
      const undo = await host.apply(rencana(isi('Capaian!B2', 2, 20)));
      await host.apply(rencana(isi('Capaian!B2', 20, 21)));
      expect((await ditolak(host, undo)).alasan).toBe('berubah');
      expect(sel(await host.read(), 'Capaian!B2')?.value).toBe(21);
    });
  });

  describe(`${nama}: sistem tanggal 1904`, () => {
    // 44562 days from 1904 are 46024 from 1900: 2 January 2026. A time and a plain figure count nothing.
    const bytes = xlsxDariLembar(
      '<sheetData><row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1"><v>44562</v></c><c r="C1" s="2"><v>0.5</v></c>' +
        '<c r="D1" s="1"><f>A1</f><v>44562</v></c></row></sheetData>',
      {
        'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>'),
        'xl/styles.xml': gayaXml(['General', 'dd/mm/yyyy', 'hh:mm']),
      },
    );
    const sebagai = (book: Workbook, a1: string): unknown[] => {
      const cell = sel(book, `Lembar1!${a1}`);
      return [cell?.value, cell?.text];
    };

    it('tanggal dibaca seperti di semua buku kerja lain', async () => {
      const { host, tutup } = await buka(bytes, 'uji.xlsx');
      const book = await host.read();
      expect(sebagai(book, 'A1')).toEqual([46_024, '02/01/2026']);
      expect(sebagai(book, 'B1')).toEqual([44_562, '44562']);
      expect(sebagai(book, 'C1')).toEqual([0.5, '12:00']);
      expect(sebagai(book, 'D1')).toEqual([46_024, '02/01/2026']);
      await tutup?.();
    });

    it('tanggal ditulis sebagai hari yang sama, dan urung memulihkannya', async () => {
      const { host, tutup } = await buka(bytes, 'uji.xlsx');
      const before = gambar(await host.read());
      const undo = await host.apply(
        rencana(
          isi('Lembar1!A1', 46_024, 46_025),
          isi('Lembar1!B1', 44_562, 7),
          isi('Lembar1!E1', null, 46_023),
          format('Lembar1!E1', 'General', 'dd/mm/yyyy'),
        ),
      );
      const book = await host.read();
      expect(sebagai(book, 'A1')).toEqual([46_025, '03/01/2026']);
      expect(sebagai(book, 'B1')).toEqual([7, '7']);
      expect(sebagai(book, 'E1')).toEqual([46_023, '01/01/2026']);
      await host.apply(undo);
      expect(gambar(await host.read())).toEqual(before);
      await tutup?.();
    });
  });

  describe(`${nama}: kabar dan tampilan`, () => {
    it('perubahan sendiri tidak dikabarkan', async () => {
      const host = await bukaKontrak();
      let kabar = 0;
      const berhenti = await host.onChanged(() => kabar++);
      const undo = await host.apply(
        rencana(isi('Capaian!B2', 2, 20), { kind: 'addSheet', sheet: 'Hasil' }, simpan('k', null, 'v')),
      );
      await host.read();
      await host.apply(undo);
      await host.read();
      expect(kabar).toBe(0);
      await berhenti();
    });

    it('menunjukkan sel tidak mengubah apa pun', async () => {
      const host = await bukaKontrak();
      const before = gambar(await host.read());
      await host.reveal(parseAddress('Capaian!D4')!);
      expect(gambar(await host.read())).toEqual(before);
    });

    it('sel di lembar yang tidak ada tidak dapat ditunjukkan', async () => {
      const host = await bukaKontrak();
      await expect(host.reveal(parseAddress('Hilang!A1')!)).rejects.toMatchObject({ alasan: 'lembar-hilang' });
    });
  });
}
