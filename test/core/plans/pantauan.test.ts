/** The sheet "Pantauan": what its formulas give against the core, its charts, its second run, and undo. */
import { daftarBelumTercapai } from '../../../src/core/capaian/belum-tercapai';
import { kebutuhanTriwulan } from '../../../src/core/capaian/kebutuhan';
import { rataCapaianSasaran } from '../../../src/core/capaian/rata-sasaran';
import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { siapkanBahan } from '../../../src/core/periksa';
import { planPantauan } from '../../../src/core/plans/pantauan/pantauan';
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { hitungBuku } from '../../bantu/buku-hitung';
import { barisKode, KODE, tabelMatriks } from '../../bantu/tabel-anggaran';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';
import { capaianTriwulan, GABUNGAN_TRIWULAN } from '../../bantu/tabel-triwulan';

const lembar = (nama: string, grid: Parameters<typeof sheetFromGrid>[1], merges: readonly string[] = []): Sheet =>
  sheetFromGrid(nama, grid, { merges });

function rencana(book: Workbook, kebijakan?: Kebijakan): ChangePlan {
  const plan = planPantauan(book, siapkanBahan(book, kebijakan));
  if ('ditolak' in plan) throw new Error(plan.ditolak);
  return plan;
}

interface Lihat {
  readonly book: Workbook;
  /** Values of the sheet, row by row. */
  readonly isi: readonly (readonly (CellValue | undefined)[])[];
}

function tulis(book: Workbook, kebijakan?: Kebijakan): Lihat {
  const baru = applyToPicture(book, rencana(book, kebijakan));
  const milik = baru.sheets.find(({ rows }) => rows[0]?.[0]?.value === 'Pantauan Selaras')!;
  const baca = hitungBuku(baru);
  const isi = Array.from(milik.rows, (cells, row) => Array.from(cells ?? [], (_, col) => baca(milik.name, row, col)));
  return { book: baru, isi };
}

/** The rows of the part under a title. */
function bagian({ isi }: Lihat, judul: string): readonly (readonly (CellValue | undefined)[])[] {
  const awal = isi.findIndex(([a]) => typeof a === 'string' && a.startsWith(judul));
  if (awal < 0) throw new Error(`tidak ada: ${judul}`);
  const sisa = isi.slice(awal + 2);
  const akhir = sisa.findIndex(([a]) => typeof a !== 'number');
  return akhir < 0 ? sisa : sisa.slice(0, akhir);
}

const [NAMA, CAPAIAN, STATUS, SELISIH, KURANG, PERLU, CATATAN] = [2, 7, 8, 9, 10, 11, 13];

const capaian = (isi: readonly (readonly Sel[])[]): Workbook =>
  workbookFromSheets([lembar('Capaian', tabelCapaian(isi))]);

describe('indicators', () => {
  // 70/80, 12/10, nothing yet, 0,75 of 0,8 under a percent format, a text.
  const book = capaian([
    [80, 70, null],
    [10, 12, null],
    [3.5, null, null],
    [persen(0.8), persen(0.75), null],
    ['75,5', '70,1', null],
  ]);

  test('worst first, with what the core says of each', () => {
    const lihat = tulis(book);
    const baris = bagian(lihat, 'Indikator: Setahun 2024');
    const belum = daftarBelumTercapai(siapkanBahan(book));
    expect(belum).toHaveLength(3);
    // 70/80 = 87,5; 70,1/75,5 = 92,85; 75/80 = 93,75; then 120%, then what is not measured.
    expect(baris.map((satu) => satu[NAMA])).toEqual([
      'Jumlah sampel yang diuji',
      'Nilai akuntabilitas kinerja',
      'Persentase aduan yang diselesaikan',
      'Jumlah perusahaan yang dibina',
      'Indeks kepuasan pelanggan',
    ]);
    belum.forEach(({ indikator, capaian, kurang, selisih }, i) => {
      expect(baris[i]![NAMA]).toBe(indikator);
      expect(baris[i]![CAPAIAN]).toBeCloseTo(capaian, 9);
      expect(baris[i]![STATUS]).toBe('Belum tercapai');
      expect(baris[i]![KURANG]).toBeCloseTo(kurang, 9);
      expect(baris[i]![SELISIH]).toBeCloseTo(selisih!.nilai, 9);
    });
    expect(baris[0]!.slice(CAPAIAN, PERLU)).toEqual([0.875, 'Belum tercapai', 10, 12.5]);
    expect(baris[3]!.slice(CAPAIAN, PERLU)).toEqual([1.2, 'Melampaui', '', '']);
    expect(baris[4]![STATUS]).toBe('Belum ada realisasi');
    expect(baris[1]![CATATAN]).toMatch(
      /^Capaian disalin saat lembar ini ditulis\. Target di Capaian!E7 tertulis sebagai teks/,
    );
    expect(lihat.isi[1]![0]).toBe('Tahun 2024: dari 5 indikator, 4 sudah terukur dan 3 belum tercapai');
  });

  test.each<[string, Partial<Kebijakan>]>([
    ['standard', {}],
    ['limit in the table', { batasAtas: 1, batasAtasPadaTabel: true }],
    ['ratio', { minimasi: 'rasio' }],
    ['zero counts', { targetNol: { naikNol: 1, naikAda: 1, turunNol: 1, turunAda: 0 } }],
    ['threshold', { skalaStatus: { tercapai: 0.9, melampaui: 1.1 } }],
  ])('edge cases under a policy: %s', (_, ubahan) => {
    const kebijakan = { ...KEBIJAKAN_BAKU, ...ubahan };
    const tepi = workbookFromSheets([
      lembar('Capaian', [
        ['Capaian Kinerja Tahun 2024'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Polaritas', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
        ...[
          ['Jumlah sampel uji', 'Maksimasi', 100, 95],
          ['Waktu layanan', 'Minimasi', 10, 25],
          ['Jumlah aduan', 'Minimasi', 0, 2],
          ['Temuan mayor', 'Minimasi', 0, 0],
          ['Jumlah paten', 'Maksimasi', 0, 3],
          ['Pertumbuhan penerimaan', 'Maksimasi', -4, -5],
          ['Pemakaian kapasitas', 'Stabilisasi', 80, 84],
          ['Kelembapan ruang', 'Rentang', '45-55', 40],
          ['Deviasi rencana', 'Minimasi', 'Maks 5%', persen(0.061)],
          ['Predikat evaluasi', 'Maksimasi', 'BB', 'B'],
          ['Skor tanpa realisasi', 'Minimasi', 4, 0],
        ].map(([nama, arah, t, r], i): Sel[] => [
          i + 1,
          i === 0 ? 'Layanan' : null,
          nama!,
          arah!,
          'Nilai',
          t!,
          r!,
          null,
        ]),
      ]),
    ]);
    const bahan = siapkanBahan(tepi, kebijakan);
    const baris = bagian(tulis(tepi, kebijakan), 'Indikator: Setahun 2024');
    expect(baris).toHaveLength(11);
    const belum = new Map(daftarBelumTercapai(bahan).map((satu) => [satu.indikator, satu]));
    expect(belum.size).toBeGreaterThanOrEqual(5);
    for (const { baris: asal, hasil } of bahan.capaian) {
      const satu = baris.find((isi) => isi[NAMA] === asal.indikator.teks)!;
      if (hasil.capaian === null) {
        expect(typeof satu[CAPAIAN]).not.toBe('number');
        expect(satu[STATUS]).toBe('Tidak dapat diukur');
        continue;
      }
      expect(satu[CAPAIAN]).toBeCloseTo(hasil.capaian, 9);
      expect(satu[STATUS]).toBe(
        { belum: 'Belum tercapai', tercapai: 'Tercapai', melampaui: 'Melampaui', 'tidak-dapat-diukur': '' }[
          hasil.status
        ],
      );
      const kurang = belum.get(asal.indikator.teks);
      if (kurang === undefined) expect(satu[KURANG]).toBe('');
      else {
        expect(satu[KURANG]).toBeCloseTo(kurang.kurang, 8);
        if (kurang.selisih !== null) expect(satu[SELISIH]).toBeCloseTo(kurang.selisih.nilai, 8);
      }
    }
  });

  test('the average of each sasaran, as the core has it', () => {
    const rata = bagian(tulis(book), 'Grafik: rata-rata capaian per sasaran');
    const [inti] = rataCapaianSasaran(siapkanBahan(book));
    expect(rata).toHaveLength(1);
    expect(rata[0]![CAPAIAN]).toBeCloseTo(inti!.rata!, 9);
  });
});

describe('quarters', () => {
  const book = workbookFromSheets([
    lembar(
      'TW',
      capaianTriwulan([
        [100, null, 'Kumulatif', 25, 20, 50, 45, 75, null, 100, null],
        [40, null, 'Non kumulatif', 10, 12, 10, 8, 10, null, 10, null],
        [3.5, null, 'Posisi akhir', 3.5, 3.2, 3.5, 3.3, 3.5, null, 3.5, null],
        [
          persen(0.9),
          null,
          'Average',
          persen(0.9),
          persen(0.8),
          persen(0.9),
          null,
          persen(0.9),
          null,
          persen(0.9),
          null,
        ],
        [75, null, null, 75, 70, 75, 74, 75, null, 75, null],
      ]),
      GABUNGAN_TRIWULAN.merges,
    ),
  ]);

  test('what each needs, as the core computes it; without a nature it says why', () => {
    const lihat = tulis(book);
    const baris = bagian(lihat, 'Indikator: Setahun 2024');
    const perlu = (
      target: number,
      realisasi: (number | null)[],
      sifat: 'kumulatif' | 'jumlah' | 'terakhir' | 'rata-rata',
    ) => {
      const hasil = kebutuhanTriwulan({ target, realisasi, sifat, arah: 'naik' });
      return hasil?.keadaan === 'perlu' ? hasil.nilai : NaN;
    };
    const kosong = [null, null];
    expect(baris.map((satu) => satu[PERLU])).toEqual([
      perlu(100, [20, 45, ...kosong], 'kumulatif'),
      perlu(40, [12, 8, ...kosong], 'jumlah'),
      expect.closeTo(perlu(3.5, [3.2, 3.3, ...kosong], 'terakhir'), 9),
      expect.closeTo(perlu(90, [80, null, ...kosong], 'rata-rata'), 9),
      'tidak dapat dihitung',
    ]);
    // (100 - 45) / 2
    expect(baris[0]![PERLU]).toBe(27.5);
    expect(baris[4]![CATATAN]).toContain('sifat triwulan');
    // 8/10 is the worst of quarter II, then 45/50, 3,3/3,5, 74/75; the last has no realisasi yet.
    expect(bagian(lihat, 'Indikator: Triwulan II 2024').map((satu) => satu[STATUS])).toEqual([
      ...Array<string>(4).fill('Belum tercapai'),
      'Belum ada realisasi',
    ]);
  });
});

describe('money', () => {
  const juta = (n: number): number => n * 1_000_000;
  const realisasi = [
    ['Realisasi Anggaran Tahun 2024'],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...barisKode([KODE.map((_, i) => 100 + i), KODE.map((_, i) => (i === 1 ? 150 : 50))], [2000, 1000]),
  ];
  const book = workbookFromSheets([
    lembar('Capaian', tabelCapaian([[80, 70, null]])),
    lembar('Realisasi', realisasi),
    lembar(
      'Revisi',
      tabelMatriks([
        [600, 620, 620],
        [300, 300, 320],
        [500, 500, 500],
      ]),
    ),
  ]);

  test('absorption per kegiatan, pagu by revision', () => {
    const lihat = tulis(book);
    const baris = bagian(lihat, 'Anggaran: serapan per kegiatan 2024');
    // 4001 has 150 of 101 million, 4002 has 50 of 107; the total 1.000 of 2.000.
    expect(baris.map((satu) => satu.slice(5, 10))).toEqual([
      [juta(101), juta(150), expect.closeTo(150 / 101, 12), 'Melebihi pagu', juta(-49)],
      [juta(107), juta(50), expect.closeTo(50 / 107, 12), 'Dalam pagu', juta(57)],
      [juta(2000), juta(1000), 0.5, 'Dalam pagu', juta(1000)],
    ]);
    const revisi = bagian(lihat, 'Grafik: pagu menurut revisi');
    // In thousands on the sheet: 600 + 300 + 500, 620 + 300 + 500, 620 + 320 + 500.
    expect(revisi.map((satu) => satu[5])).toEqual([1_400_000, 1_420_000, 1_440_000]);
    expect(revisi[2]![6]).toBe(juta(1000));
  });

  test('charts are native, linked to cells, beside their tables and above nothing', () => {
    const grafik = rencana(book).edits.flatMap((edit) =>
      edit.kind === 'addObject' && edit.object.type === 'chart' ? [edit.object] : [],
    );
    expect(grafik.map(({ name }) => name)).toEqual(['Pantauan capaian sasaran', 'Pantauan pagu revisi']);
    const { isi } = tulis(book);
    for (const { range, chart } of grafik) {
      expect(chart.title).not.toBe('');
      expect(chart.alt).not.toBe('');
      expect(chart.valueFormat).toBeDefined();
      expect(chart.categories.range.top).toBe(chart.series[0]!.values.range.top);
      for (let row = range.top; row <= range.bottom; row++)
        expect(
          (isi[row] ?? []).slice(range.left, range.right + 1).every((sel) => sel === null || sel === undefined),
        ).toBe(true);
    }
    expect(new Set(grafik.map(({ range }) => range.top)).size).toBe(grafik.length);
  });
});

describe('the sheet itself', () => {
  const book = capaian([
    [80, 70, null],
    [10, 12, null],
  ]);

  test('a second run changes nothing, a changed workbook only what differs, and undo brings all back', () => {
    const plan = rencana(book);
    expect(staleEdit(book, plan)).toBeNull();
    const satu = applyToPicture(book, plan);
    expect(rencana(satu).edits).toEqual([]);
    const semula = applyToPicture(satu, invertPlan(plan));
    expect(semula.sheets).toEqual(book.sheets);
    expect(semula.simpanan ?? {}).toEqual(book.simpanan ?? {});
    const lebih = tabelCapaian([
      [80, 70, null],
      [10, 12, null],
      [5, 3, null],
    ]);
    const baru = { ...satu, sheets: [lembar('Capaian', lebih), ...satu.sheets.slice(1)] };
    const lagi = rencana(baru);
    expect(staleEdit(baru, lagi)).toBeNull();
    const dua = applyToPicture(baru, lagi);
    expect(rencana(dua).edits).toEqual([]);
    const pantauan = (workbook: Workbook) => workbook.sheets.find(({ name }) => name === 'Pantauan')!;
    expect(pantauan(dua).charts).toEqual(pantauan(satu).charts);
    const urung = applyToPicture(dua, invertPlan(lagi));
    expect(new Set(pantauan(urung).charts)).toEqual(new Set(pantauan(satu).charts));
    const isi = (workbook: Workbook) =>
      pantauan(workbook).rows.map((cells) =>
        Array.from(cells ?? [], (cell) => [cell?.value ?? null, cell?.formula, cell?.numberFormat ?? 'General']),
      );
    const padat = (baris: ReturnType<typeof isi>) =>
      baris
        .map((sel) => sel.filter(([value, formula]) => value !== null || formula !== undefined))
        .filter((sel) => sel.length > 0);
    expect(padat(isi(urung))).toEqual(padat(isi(satu)));
    expect(urung.simpanan).toEqual(satu.simpanan);
  });

  test('a host that tells cells with formats instead of ranges gets nothing twice', () => {
    const { book: baru } = tulis(book);
    const gabung = (sheet: Sheet): Sheet => {
      const ada = sheet.conditionalFormats ?? [];
      if (ada.length === 0) return sheet;
      const semua = {
        top: Math.min(...ada.map(({ top }) => top)),
        left: Math.min(...ada.map(({ left }) => left)),
        bottom: Math.max(...ada.map(({ bottom }) => bottom)),
        right: Math.max(...ada.map(({ right }) => right)),
      };
      return { ...sheet, conditionalFormats: [semua] };
    };
    expect(baru.sheets.at(-1)?.conditionalFormats?.length).toBeGreaterThan(3);
    expect(rencana({ ...baru, sheets: baru.sheets.map(gabung) }).edits).toEqual([]);
  });

  test("the user's own sheet of that name stays, and the sheet is no submission", () => {
    const milik = { ...book, sheets: [...book.sheets, lembar('pantauan', [['Milik saya', 1]])] };
    const baru = applyToPicture(milik, rencana(milik));
    expect(baru.sheets.map(({ name }) => name)).toContain('Pantauan (2)');
    expect(baru.sheets.find(({ name }) => name === 'pantauan')).toBe(milik.sheets[1]);
    expect(siapkanBahan(baru).berkas.tabel.every((tabel) => tabel.lembar === 'Capaian')).toBe(true);
  });

  test.each<[string, Workbook, RegExp]>([
    ['empty', workbookFromSheets([lembar('Kosong', [])]), /Belum ada tabel indikator/],
    [
      'draft',
      workbookFromSheets([
        lembar('Perkin', [
          ['Perjanjian Kinerja Tahun 2024'],
          ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
          [1, 'Layanan', 'Jumlah sampel', 'Sampel', 80],
          [2, null, 'Indeks kepuasan', 'Indeks', 3.5],
        ]),
      ]),
      /Belum ada kolom realisasi/,
    ],
  ])('%s: a friendly sheet without errors', (_, kosong, pola) => {
    const { isi } = tulis(kosong);
    const semua = isi.flat().filter((sel) => typeof sel === 'string');
    expect(semua.some((teks) => pola.test(teks))).toBe(true);
    expect(semua.filter((teks) => /^#(?!')/.test(teks))).toEqual([]);
  });

  test('names that look like formulas stay texts', () => {
    const grid = tabelCapaian([[80, 70, null]]);
    grid[2]![2] = '=1+1';
    const plan = rencana(workbookFromSheets([lembar('Data \'A"', grid)]));
    const nama = plan.edits.find((edit) => edit.kind === 'setContent' && edit.after.value === '=1+1');
    expect(nama).toBeDefined();
    expect(
      plan.edits.some(
        (edit) => edit.kind === 'setContent' && edit.after.formula?.includes('HYPERLINK("#\'Data \'\'A""\'!F3"'),
      ),
    ).toBe(true);
  });
});
