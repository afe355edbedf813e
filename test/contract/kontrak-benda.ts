/** What every host keeps to with things that are no cells: `ujiBenda('berkas', buka)`. */
import { parseAddress, parseRange } from '../../src/core/workbook/address';
import type { Edit, SheetObject, ValidationRule } from '../../src/core/workbook/plan';
import type { Range, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { HostDitolak, type AlasanHost, type WorkbookHost } from '../../src/host/host';
import { bukuKontrak } from './buku-kontrak';
import { format, gambar, isi, rencana, simpan, tampilan, type BukaHost, type HostTerbuka } from './host-contract';

function rentang(a1: string): { sheet: string; range: Range } {
  const { sheet, top, left, bottom, right } = parseRange(a1)!;
  return { sheet, range: { top, left, bottom, right } };
}

export const validasi = (a1: string, rule: ValidationRule): SheetObject => ({
  type: 'validation',
  ...rentang(a1),
  rule,
});
export const tabel = (a1: string, name: string): SheetObject => ({ type: 'table', ...rentang(a1), name });
export const nama = (name: string, formula: string): SheetObject => ({ type: 'name', name, formula });

export const bersyarat = (a1: string, formula: string): SheetObject => ({
  type: 'conditionalFormat',
  ...rentang(a1),
  rule: { type: 'expression', formula, look: { fill: '#FFC7CE', color: '#9C0006', bold: true } },
});

export const ikon = (a1: string, low: number, high: number): SheetObject => ({
  type: 'conditionalFormat',
  ...rentang(a1),
  rule: { type: 'icons', set: '3Symbols2', low, high },
});

/** Target and realisasi of three rows, on the sheet that holds them. */
export const grafik = (a1: string, name: string): SheetObject => ({
  type: 'chart',
  ...rentang(a1),
  name,
  chart: {
    type: 'column',
    title: 'Target & realisasi',
    categories: rentang('Capaian!A2:A4'),
    series: [
      { name: parseAddress('Capaian!B1')!, values: rentang('Capaian!B2:B4') },
      { name: parseAddress('Capaian!C1')!, values: rentang('Capaian!C2:C4') },
    ],
    valueFormat: '0.00',
    alt: 'Target dan realisasi tiga sasaran.',
  },
});

export const tambah = (object: SheetObject): Edit => ({ kind: 'addObject', object });
export const lepas = (object: SheetObject): Edit => ({ kind: 'removeObject', object });

/** The cells of ranges, one by one: hosts may cut the same cells into other ranges. */
function selDari(ranges: readonly Range[] | undefined): string[] {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of ranges ?? [])
    for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) cells.add(`${row},${col}`);
  return [...cells].sort();
}

function lembar(book: Workbook, name: string): Sheet {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

const ATURAN: [string, ValidationRule][] = [
  ['daftar kata', { type: 'list', items: ['Persen', 'Dokumen', 'Orang'] }],
  ['daftar dari sel', { type: 'listOf', formula: "'Tabel & Data'!$A$2:$A$3" }],
  ['desimal antara dua batas', { type: 'decimal', min: 0, max: 1.2 }],
  ['bilangan bulat dari batas bawah', { type: 'whole', min: 1, max: null }],
  ['desimal sampai batas atas', { type: 'decimal', min: null, max: -0.5 }],
  ['tanggal', { type: 'date', min: 45292, max: 45657 }],
  [
    'rumus dengan pesan dan peringatan',
    {
      type: 'custom',
      formula: 'AND(ISNUMBER(G2),G2<=B2)',
      prompt: { title: 'Realisasi', text: 'Isi angka, "0" bila belum ada & jangan teks.' },
      alert: { style: 'warning', title: 'Melebihi', text: 'Realisasi <lebih> dari target.' },
    },
  ],
];

const BENDA: [string, SheetObject[]][] = [
  ['format bersyarat berumus', [bersyarat('Capaian!D2:D4', 'AND(ISNUMBER($D2),$D2<1)')]],
  ['ikon', [ikon('Capaian!D2:D4', 0.8, 1)]],
  ['beberapa format di tempat yang sama', [ikon('Capaian!D2:D4', 0.8, 1), bersyarat('Capaian!D2:D4', '$D2<1')]],
  ['tabel', [tabel('Capaian!A1:D4', 'Selaras_Capaian')]],
  [
    'nama sel dan nama rentang',
    [nama('Selaras_Batas', 'Capaian!$B$2'), nama('Selaras.Daftar', "'Tabel & Data'!$A$2:$B$2")],
  ],
  ['grafik', [grafik('Capaian!H2:N15', 'Grafik capaian')]],
  ['dua grafik', [grafik('Capaian!H2:N15', 'Satu'), grafik("'Tabel & Data'!D2:H9", 'Satu')]],
];

/** Runs the contract of objects over a host. */
export function ujiBenda(namaHost: string, buka: BukaHost): void {
  const semua: HostTerbuka[] = [];
  const bukaHost = async (): Promise<WorkbookHost> => {
    const opened = await buka(bukuKontrak(), 'kontrak.xlsx');
    semua.push(opened);
    return opened.host;
  };
  afterEach(async () => {
    for (const { tutup } of semua.splice(0)) await tutup?.();
  });

  /** What stands beside the cells, as far as the host tells it. */
  const benda = (book: Workbook): unknown => ({
    nama: [...(book.names ?? [])].map(({ name, formula }) => `${name}=${formula.replaceAll("'", '')}`).sort(),
    lembar: book.sheets.map(({ name, tables, charts, validations, conditionalFormats }) => ({
      name,
      tables,
      charts: [...(charts ?? [])].sort(),
      validasi: selDari(validations),
      bersyarat: selDari(conditionalFormats),
    })),
  });

  /** Applies, looks, takes back, looks, and does both once more: a way back leaves no trace that hinders the plan. */
  const pulangPergi = async (host: WorkbookHost, ...edits: Edit[]): Promise<Workbook> => {
    const before = await host.read();
    const undo = await host.apply(rencana(...edits));
    const after = await host.read();
    await host.apply(undo);
    const back = await host.read();
    expect(benda(back)).toEqual(benda(before));
    expect(gambar(back)).toEqual(gambar(before));
    const lagi = await host.apply(rencana(...edits));
    expect(benda(await host.read())).toEqual(benda(after));
    await host.apply(lagi);
    expect(benda(await host.read())).toEqual(benda(before));
    return after;
  };

  const ditolak = async (host: WorkbookHost, alasan: AlasanHost, ...edits: Edit[]): Promise<HostDitolak> => {
    const before = await host.read();
    const error: unknown = await host.apply(rencana(isi('Capaian!B3', 4, 44), ...edits)).then(
      () => 'diterapkan',
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostDitolak);
    const refusal = error as HostDitolak;
    expect(refusal.alasan).toBe(alasan);
    expect(refusal.kalimat).toMatch(/^[^\n]+, tidak ada yang diubah; [^\n]+\.$/);
    const after = await host.read();
    expect(gambar(after)).toEqual(gambar(before));
    expect(benda(after)).toEqual(benda(before));
    return refusal;
  };

  describe(`${namaHost}: benda ditambah dan diurungkan`, () => {
    it.each(ATURAN)('validasi: %s', async (_apa, rule) => {
      const after = await pulangPergi(await bukaHost(), tambah(validasi('Capaian!G2:G4', rule)));
      expect(selDari(lembar(after, 'Capaian').validations)).toEqual(['1,6', '2,6', '3,6']);
    });

    it.each(BENDA)('%s', async (_apa, objects) => {
      const host = await bukaHost();
      const before = benda(await host.read());
      const after = await pulangPergi(host, ...objects.map(tambah));
      expect(benda(after)).not.toEqual(before);
    });

    it('tabel, grafik, dan nama tampak dalam gambar', async () => {
      const after = await pulangPergi(
        await bukaHost(),
        tambah(tabel('Capaian!A1:D4', 'Selaras_Capaian')),
        tambah(grafik('Capaian!H2:N15', 'Grafik capaian')),
        tambah(nama('Selaras_Batas', 'Capaian!$B$2')),
        tambah(bersyarat('Capaian!D2:D4', '$D2<1')),
      );
      const capaian = lembar(after, 'Capaian');
      expect(capaian.tables).toEqual([{ name: 'Selaras_Capaian', range: rentang('A!A1:D4').range }]);
      expect(capaian.charts).toEqual(['Grafik capaian']);
      expect(selDari(capaian.conditionalFormats)).toEqual(['1,3', '2,3', '3,3']);
      expect(after.names).toEqual([{ name: 'Selaras_Batas', formula: 'Capaian!$B$2' }]);
    });

    it('rumus boleh memakai nama dari rencana yang sama, dan tabel judul kolom dari rencana yang sama', async () => {
      const after = await pulangPergi(
        await bukaHost(),
        isi('Capaian!E1', null, 'Batas'),
        isi('Capaian!E2', null, { value: null, formula: 'IF(D2>Selaras_Batas,Selaras_Batas,D2)' }),
        tambah(tabel('Capaian!A1:E4', 'Selaras_Capaian')),
        tambah(nama('Selaras_Batas', 'Capaian!$B$2')),
      );
      expect(lembar(after, 'Capaian').rows[1]?.[4]?.formula).toBe('IF(D2>Selaras_Batas,Selaras_Batas,D2)');
    });

    it('lembar baru dengan semuanya, terlindungi dan siap cetak', async () => {
      const S = 'Kebijakan Capaian';
      const di = (a1: string): string => `'${S}'!${a1}`;
      const after = await pulangPergi(
        await bukaHost(),
        { kind: 'addSheet', sheet: S },
        isi(di('A1'), null, 'Kebijakan'),
        isi(di('B1'), null, 'Nilai'),
        isi(di('A2'), null, 'Batas atas'),
        isi(di('B2'), null, 1.2),
        format(di('B2'), 'General', '0.00%'),
        tampilan(di('A1:B1'), { bold: true, italic: true, border: true }),
        tampilan(di('B2'), { unlocked: true, border: true }),
        tambah(validasi(di('B2'), { type: 'decimal', min: 0, max: 5 })),
        tambah(bersyarat(di('B2'), '$B$2>1')),
        tambah(tabel(di('A1:B2'), 'Selaras_Kebijakan')),
        tambah(nama('Selaras_BatasAtas', `'${S}'!$B$2`)),
        tambah(grafik(di('D2:K14'), 'Pantauan')),
        { kind: 'setPage', sheet: S, page: { landscape: true, repeatRows: 1 } },
        { kind: 'protectSheet', sheet: S },
        simpan('kebijakan', null, '{}'),
      );
      const baru = lembar(after, S);
      expect(baru.isProtected).toBe(true);
      expect(baru.tables).toEqual([{ name: 'Selaras_Kebijakan', range: rentang('A!A1:B2').range }]);
      expect(baru.charts).toEqual(['Pantauan']);
      expect(after.names).toEqual([{ name: 'Selaras_BatasAtas', formula: `'${S}'!$B$2` }]);
      expect(baru.rows[1]?.[1]).toMatchObject({ value: 1.2, text: '120,00%' });
    });

    it('benda diganti dalam satu rencana', async () => {
      const host = await bukaHost();
      const lama = [validasi('Capaian!G2:G4', ATURAN[0]![1]), nama('Selaras_Batas', 'Capaian!$B$2')];
      await host.apply(rencana(...lama.map(tambah)));
      const baru = [validasi('Capaian!G2:G4', ATURAN[2]![1]), nama('Selaras_Batas', 'Capaian!$C$2')];
      const after = await pulangPergi(host, ...lama.map(lepas), ...baru.map(tambah));
      expect(after.names).toEqual([{ name: 'Selaras_Batas', formula: 'Capaian!$C$2' }]);
    });

    it('lembar dengan tabel dan grafik diganti oleh lembar bernama sama', async () => {
      const host = await bukaHost();
      const S = 'Pantauan';
      const susun = (judul: string): Edit[] => [
        { kind: 'addSheet', sheet: S },
        isi(`${S}!A1`, null, judul),
        isi(`${S}!A2`, null, 1),
        tambah(tabel(`${S}!A1:A2`, 'Selaras_Pantauan')),
        tambah(grafik(`${S}!D2:K14`, 'Pantauan')),
        { kind: 'protectSheet', sheet: S },
      ];
      const before = await host.read();
      const undo = await host.apply(rencana(...susun('Lama')));
      const lama = [
        { row: 0, col: 0, content: { value: 'Lama' } },
        { row: 1, col: 0, content: { value: 1 } },
      ];
      await host.apply(rencana({ kind: 'removeSheet', sheet: S, before: lama }, ...susun('Baru')));
      const after = lembar(await host.read(), S);
      expect(after.rows[0]?.[0]?.value).toBe('Baru');
      expect(after.tables).toEqual([{ name: 'Selaras_Pantauan', range: rentang('A!A1:A2').range }]);
      expect(after.charts).toEqual(['Pantauan']);
      // The way back of the first plan no longer fits: the sheet is another.
      await ditolak(host, 'berubah', ...undo.edits);
      await host.apply(
        rencana({
          kind: 'removeSheet',
          sheet: S,
          before: [{ row: 0, col: 0, content: { value: 'Baru' } }, lama[1]!],
        }),
      );
      expect(benda(await host.read())).toEqual(benda(before));
    });
  });

  describe(`${namaHost}: benda ditolak tanpa mengubah apa pun`, () => {
    const daftar = validasi('Capaian!G2:G4', ATURAN[0]![1]);
    const penolakan: [string, AlasanHost, Edit[], Edit[]][] = [
      ['validasi di atas validasi', 'terisi', [tambah(daftar)], [tambah(validasi('Capaian!F4:G5', ATURAN[2]![1]))]],
      ['validasi yang sudah ada', 'terisi', [tambah(daftar)], [tambah(daftar)]],
      ['tabel di atas tabel', 'terisi', [], [tambah(tabel("'Tabel & Data'!A2:B3", 'Selaras_Baru'))]],
      ['tabel di atas sel gabungan', 'terisi', [], [tambah(tabel('Gabungan!A1:C3', 'Selaras_Baru'))]],
      ['nama tabel yang dipakai', 'nama-dipakai', [], [tambah(tabel('Capaian!A1:D4', 'PAGU'))]],
      ['nama yang dipakai tabel', 'nama-dipakai', [], [tambah(nama('pagu', 'Capaian!$B$2'))]],
      [
        'nama yang dipakai',
        'nama-dipakai',
        [tambah(nama('Selaras_Batas', 'Capaian!$B$2'))],
        [tambah(nama('SELARAS_BATAS', 'Capaian!$B$3'))],
      ],
      [
        'nama grafik yang dipakai',
        'nama-dipakai',
        [tambah(grafik('Capaian!H2:N15', 'Satu'))],
        [tambah(grafik('Capaian!H20:N30', 'Satu'))],
      ],
      ['judul kolom yang kosong', 'lain', [], [tambah(tabel('Capaian!A1:E4', 'Selaras_Baru'))]],
      [
        'judul kolom yang sama',
        'lain',
        [],
        [isi('Capaian!E1', null, 'CAPAIAN'), tambah(tabel('Capaian!A1:E4', 'Selaras_Baru'))],
      ],
      ['judul kolom berupa angka', 'lain', [], [tambah(tabel('Capaian!A2:C4', 'Selaras_Baru'))]],
      [
        'daftar yang terlalu panjang',
        'lain',
        [],
        [tambah(validasi('Capaian!G2', { type: 'list', items: ['x'.repeat(256)] }))],
      ],
      ['lembar terlindungi', 'terlindungi', [], [tambah(validasi('Terlindungi!A1', ATURAN[0]![1]))]],
      ['format di lembar terlindungi', 'terlindungi', [], [tambah(bersyarat('Terlindungi!A1', 'TRUE'))]],
      ['grafik di lembar terlindungi', 'terlindungi', [], [tambah(grafik('Terlindungi!D2:K14', 'Satu'))]],
      ['lembar yang tidak ada', 'lembar-hilang', [], [tambah(bersyarat('Hilang!A1', 'TRUE'))]],
      ['validasi yang tidak ada lagi', 'berubah', [], [lepas(daftar)]],
      ['format yang tidak ada lagi', 'berubah', [], [lepas(ikon('Capaian!D2:D4', 0.8, 1))]],
      ['tabel yang tidak ada lagi', 'berubah', [], [lepas(tabel('Capaian!A1:D4', 'Selaras_Capaian'))]],
      [
        'tabel yang kini lebih panjang',
        'berubah',
        [tambah(tabel('Capaian!A1:D4', 'Selaras_Capaian'))],
        [lepas(tabel('Capaian!A1:D3', 'Selaras_Capaian'))],
      ],
      ['nama yang tidak ada lagi', 'berubah', [], [lepas(nama('Selaras_Batas', 'Capaian!$B$2'))]],
      [
        'nama yang kini menunjuk sel lain',
        'berubah',
        [tambah(nama('Selaras_Batas', 'Capaian!$B$3'))],
        [lepas(nama('Selaras_Batas', 'Capaian!$B$2'))],
      ],
      ['grafik yang tidak ada lagi', 'berubah', [], [lepas(grafik('Capaian!H2:N15', 'Satu'))]],
      ['pelindungan lembar orang lain', 'lain', [], [{ kind: 'protectSheet', sheet: 'Capaian' }]],
    ];

    it.each(penolakan)('%s', async (_apa, alasan, dulu, edits) => {
      const host = await bukaHost();
      if (dulu.length > 0) await host.apply(rencana(...dulu));
      await ditolak(host, alasan, ...edits);
    });
  });

  describe(`${namaHost}: benda yang bukan lagi yang ditambahkan`, () => {
    it.each([
      [
        'validasi dengan aturan lain',
        validasi('Capaian!G2:G4', ATURAN[2]![1]),
        validasi('Capaian!G2:G4', ATURAN[3]![1]),
      ],
      ['format dengan rumus lain', bersyarat('Capaian!D2:D4', '$D2<1'), bersyarat('Capaian!D2:D4', '$D2<2')],
      ['ikon dengan batas lain', ikon('Capaian!D2:D4', 0.8, 1), ikon('Capaian!D2:D4', 0.7, 1)],
      ['format di rentang lain', bersyarat('Capaian!D2:D4', '$D2<1'), bersyarat('Capaian!D2:D3', '$D2<1')],
    ])('%s tidak dilepas', async (_apa, ada, diminta) => {
      const host = await bukaHost();
      await host.apply(rencana(tambah(ada)));
      await ditolak(host, 'berubah', lepas(diminta));
      await host.apply(rencana(lepas(ada)));
    });
  });
}
