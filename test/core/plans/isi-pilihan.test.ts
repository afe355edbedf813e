/** "Isi rumus" beyond the capaian itself: constants that go, new columns, status, predikat, averages, the note. */
import { NAMA_STATUS } from '../../../src/core/capaian/hitung';
import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { rataCapaianSasaran } from '../../../src/core/capaian/rata-sasaran';
import { DAFTAR_SKALA, predikatCapaian } from '../../../src/core/capaian/skala';
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian, type PilihanIsi, type RencanaIsi } from '../../../src/core/plans/isi-capaian';
import { formatCell, parseRange } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { hitungBuku } from '../../bantu/buku-hitung';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';

type Opsi = Parameters<typeof sheetFromGrid>[2];

interface Hasil {
  readonly plan: RencanaIsi;
  /** The value of a cell of the sheet "Capaian" after the plan. */
  readonly nilai: (sel: string) => CellValue | undefined;
  readonly rumus: (sel: string) => string | undefined;
  readonly sesudah: Workbook;
}

function isi(
  grid: readonly (readonly Sel[])[],
  pilihan: PilihanIsi = {},
  kebijakan: Kebijakan = KEBIJAKAN_BAKU,
  opsi: Opsi = {},
): Hasil {
  const asal = { ...workbookFromSheets([sheetFromGrid('Capaian', grid, opsi)]), names: [] };
  const plan = planIsiCapaian(siapkanBahan(asal, kebijakan), pilihan);
  expect(staleEdit(asal, plan)).toBeNull();
  const sesudah = applyToPicture(asal, plan);
  const baca = hitungBuku(sesudah);
  const tempat = (sel: string) => parseRange(sel) ?? { top: -1, left: -1 };
  return {
    plan,
    sesudah,
    nilai: (sel) => baca('Capaian', tempat(sel).top, tempat(sel).left),
    rumus: (sel) => sesudah.sheets[0]?.rows[tempat(sel).top]?.[tempat(sel).left]?.formula,
  };
}

const alasan = ({ plan }: Hasil): string[] => plan.dibiarkan.map((satu) => satu.alasan);
const tulis = ({ plan }: Hasil): string[] =>
  plan.edits.flatMap((edit) =>
    edit.kind === 'setContent' && edit.sel.sheet === 'Capaian' ? [formatCell(edit.sel.row, edit.sel.col)] : [],
  );

describe('constants', () => {
  const GRID = tabelCapaian([
    [80, 84, persen(1.05)],
    [10, 12, persen(1.3)],
    [4, 5, { value: 1.25, formula: 'F5/E5', numberFormat: '0%' }],
    [75, 70, '93,33%'],
    [10, 9, null],
  ]);

  test('those that differ are told, and all that may go', () => {
    const { plan } = isi(GRID);
    expect(plan.berbeda).toEqual([
      { sel: { sheet: 'Capaian', row: 3, col: 6 }, tertulis: '130,00%', seharusnya: '120,00%' },
    ]);
    expect(plan.konstanta.map(({ row, col }) => formatCell(row, col))).toEqual(['G3', 'G4', 'G6']);
  });

  test('only those that are ticked go; formulas of the user stay', () => {
    const sel = ['G4', 'G5', 'G6'].map((alamat) => ({ sheet: 'Capaian', row: Number(alamat.slice(1)) - 1, col: 6 }));
    const hasil = isi(GRID, { ganti: sel });
    expect(tulis(hasil)).toEqual(['G4', 'G6', 'G7']);
    expect(['G3', 'G4', 'G6', 'G7'].map(hasil.nilai)).toEqual([1.05, 1.2, 70 / 75, 0.9]);
    expect(hasil.rumus('G5')).toBe('F5/E5');
    expect(alasan(hasil)).toEqual(['Sel G3 sudah berisi "105,00%".', 'Sel G5 sudah berisi rumus.']);
  });
});

test('the target of the policy in force, and of the other one', () => {
  const grid = [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Target Awal', 'Target Revisi', 'Realisasi', 'Capaian'],
    [1, 'Jumlah sampel yang diuji', 100, 80, 60, null],
    [2, 'Jumlah perusahaan yang dibina', 10, 20, 15, null],
  ];
  const revisi = isi(grid);
  expect([revisi.nilai('F3'), revisi.nilai('F4')]).toEqual([0.75, 0.75]);
  const awal = isi(grid, {}, { ...KEBIJAKAN_BAKU, dasarTarget: 'awal' });
  expect([awal.nilai('F3'), awal.nilai('F4')]).toEqual([0.6, 1.5]);
  // One formula holds both, so that a change on the sheet of policy is enough.
  expect(awal.rumus('F3')).toBe(revisi.rumus('F3'));
});

describe('columns that are asked for', () => {
  const TANPA = (isiBaris: readonly (readonly Sel[])[]): Sel[][] =>
    tabelCapaian(isiBaris).map((baris, i) => (i === 1 ? baris.slice(0, 6) : baris));

  test('a column of capaian right of the table, status and predikat beside it', () => {
    const kebijakan = {
      ...KEBIJAKAN_BAKU,
      skalaPredikat: DAFTAR_SKALA['PMDN86'] ?? null,
      skalaStatus: { tercapai: 0.9, melampaui: 1 },
    };
    const angka: [number, number][] = [
      [80, 84],
      [10, 9],
      [4, 1],
      [75, 68.25],
    ];
    const hasil = isi(TANPA(angka), { kolomCapaian: true, status: true, predikat: true }, kebijakan);
    expect(['G2', 'H2', 'I2'].map(hasil.nilai)).toEqual(['Capaian', 'Status', 'Predikat']);
    expect(['G3', 'G4', 'G5', 'G6'].map(hasil.nilai)).toEqual([1.05, 0.9, 0.25, 0.91]);
    expect(['H3', 'H4', 'H5', 'H6'].map(hasil.nilai)).toEqual(['Melampaui', 'Tercapai', 'Belum tercapai', 'Tercapai']);
    // 91 or more is Sangat Tinggi, 90 is below it, 25 below 51.
    expect(['I3', 'I4', 'I5', 'I6'].map(hasil.nilai)).toEqual([
      'Sangat Tinggi',
      'Tinggi',
      'Sangat Rendah',
      'Sangat Tinggi',
    ]);
    // Read again, they are columns of the table, and nothing is left to fill.
    const lagi = planIsiCapaian(siapkanBahan(hasil.sesudah), { kolomCapaian: true, status: true, predikat: true });
    expect(lagi.edits).toEqual([]);
  });

  test('a period whose capaian stands in a column that is not read as one gets no second', () => {
    const grid = TANPA([[80, 84]]);
    const sekali = isi(grid, { kolomCapaian: true, status: true });
    const sheets = sekali.sesudah.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        row === 1 && sheet.name === 'Capaian'
          ? cells?.map((cell, col) => (col > 5 && cell ? { ...cell, value: 'Catatan', text: 'Catatan' } : cell))
          : cells,
      ),
    }));
    const lagi = planIsiCapaian(siapkanBahan({ ...sekali.sesudah, sheets }), { kolomCapaian: true, status: true });
    expect(lagi.edits).toEqual([]);
  });

  test('without a scale no predikat, without being asked no column', () => {
    const hasil = isi(TANPA([[80, 84]]), { predikat: true, kolomCapaian: true });
    expect(tulis(hasil)).toEqual(['G2', 'G3']);
    expect(alasan(hasil).join()).toMatch(/^Predikat untuk tabel mulai A\d tidak ditulis karena kebijakan belum/);
    expect(isi(TANPA([[80, 84]])).plan.edits).toEqual([]);
  });

  test.each<[string, Opsi, Sel, RegExp]>([
    ['filled', {}, 'paraf', /^Kolom G di sebelah kanan tabel A2:F3 sudah terisi/],
    ['hidden', { hiddenColumns: [6] }, null, /^Kolom G di sebelah kanan tabel A2:F3 disembunyikan/],
    ['protected', { isProtected: true }, null, /^Kolom G .* terlindungi/],
    ['merged', { merges: ['G3:H3'] }, null, /^Kolom G di sebelah kanan tabel A2:F3 sudah terisi/],
  ])('the column beside is %s', (_, opsi, isiLain, pola) => {
    const grid = TANPA([[80, 84]]).map((baris, i) => (i === 2 ? [...baris.slice(0, 6), isiLain] : baris));
    const asal = workbookFromSheets([sheetFromGrid('Capaian', grid, opsi)]);
    const bahan = siapkanBahan(asal);
    const plan = planIsiCapaian(bahan, { kolomCapaian: true });
    if (bahan.berkas.tabel[0]?.range.right === 5) {
      expect(plan.edits).toEqual([]);
      expect(plan.dibiarkan.map((satu) => satu.alasan).join()).toMatch(pola);
    } else expect(isiLain).not.toBeNull();
  });
});

describe('status', () => {
  const STATUS = (isiBaris: readonly (readonly Sel[])[]): Sel[][] => tabelCapaian(isiBaris, { kepala: ['Status'] });

  test('of the ratio before the limit, as the core tells it', () => {
    const kebijakan = { ...KEBIJAKAN_BAKU, batasAtas: 1, batasAtasPadaTabel: true };
    const grid = STATUS([
      [80, 84, null],
      [80, 80, null],
      [80, 79.9999999, null],
      [80, null, null],
      [3, 3.3, null],
    ]);
    const hasil = isi(grid, {}, kebijakan);
    const bahan = siapkanBahan(workbookFromSheets([sheetFromGrid('Capaian', grid)]), kebijakan);
    expect(['H3', 'H4', 'H5', 'H6', 'H7'].map(hasil.nilai)).toEqual(
      bahan.capaian.map(({ hasil: inti }) => (inti.capaian === null ? '' : NAMA_STATUS[inti.status])),
    );
    expect(['G3', 'H3', 'H4', 'H5'].map(hasil.nilai)).toEqual([1, 'Melampaui', 'Tercapai', 'Belum tercapai']);
  });

  test('a column of words and of points', () => {
    const hasil = isi(
      STATUS([
        ['80-90', 70, 87.5],
        ['BB', 'A', null],
        [10, 12, null],
      ]),
    );
    expect(['H3', 'H4', 'H5'].map(hasil.nilai)).toEqual(['Belum tercapai', 'Tercapai', 'Melampaui']);
    expect(hasil.nilai('G5')).toBe(120);
  });

  test('what stands there stays', () => {
    const grid = STATUS([[80, 84, null]]).map((baris, i) => (i === 2 ? [...baris, 'Tercapai'] : baris));
    expect(tulis(isi(grid))).toEqual(['G3']);
  });
});

test('predikat of every scale on and around its thresholds', () => {
  for (const skala of Object.values(DAFTAR_SKALA)) {
    const ambang = skala.tingkat.flatMap(({ bawah }) => (bawah === null ? [] : [bawah]));
    const poin = [...ambang.flatMap((x) => [x - 0.01, x, x + 0.01]), 0, 300];
    const grid = tabelCapaian(
      poin.map((x) => [100, x, null]),
      { kepala: ['Predikat'] },
    );
    const hasil = isi(grid, {}, { ...KEBIJAKAN_BAKU, skalaPredikat: skala });
    expect([skala.id, ...poin.map((_, i) => hasil.nilai(`H${i + 3}`))]).toEqual([
      skala.id,
      ...poin.map((x) => predikatCapaian(x / 100, skala)),
    ]);
  }
});

describe('averages', () => {
  const RATA = (isiBaris: readonly (readonly Sel[])[]): Sel[][] => [
    ...tabelCapaian(isiBaris),
    ['Rata-rata capaian', null, null, null, null, null, null],
  ];
  const BARIS: readonly (readonly Sel[])[] = [
    [80, 120, null],
    [10, 9, null],
    [4, null, null],
    [100, 80, null],
  ];

  const CARA: readonly [string, Partial<Kebijakan>, number][] = [
    // (150 + 90 + 80) / 3
    ['aritmetik', {}, 3.2 / 3],
    // (120 + 90 + 80) / 3: the limit holds in averages only
    ['a limit', { batasAtas: 1.2 }, 2.9 / 3],
    ['a limit in the table', { batasAtas: 1.2, batasAtasPadaTabel: true }, 2.9 / 3],
    // (150 + 90 + 0 + 80) / 4
    ['zero for what is missing', { tanpaCapaian: 'nol' }, 0.8],
    ['geometrik', { rataRata: 'geometrik' }, Math.cbrt(1.5 * 0.9 * 0.8)],
    ['geometrik under a limit', { rataRata: 'geometrik', batasAtas: 1.2 }, Math.cbrt(1.2 * 0.9 * 0.8)],
    ['geometrik with zero', { rataRata: 'geometrik', tanpaCapaian: 'nol' }, 0],
    ['berbobot without weights', { rataRata: 'berbobot' }, 3.2 / 3],
  ];

  test.each(CARA)('%s', (_, ubah, harapan) => {
    const kebijakan = { ...KEBIJAKAN_BAKU, ...ubah };
    const hasil = isi(RATA(BARIS), {}, kebijakan);
    expect(hasil.nilai('G7')).toBeCloseTo(harapan, 12);
    const bahan = siapkanBahan(workbookFromSheets([sheetFromGrid('Capaian', RATA(BARIS))]), kebijakan);
    expect(hasil.nilai('G7')).toBeCloseTo(rataCapaianSasaran({ ...bahan, kebijakan })[0]?.rata ?? NaN, 9);
  });

  const EMAS: readonly [string, Partial<Kebijakan>, readonly number[], number][] = [
    ['G09', {}, [200, 122.67, 133.33, 126.33], 145.58],
    ['G10', {}, [200, 122.67, 133.33, 126.33, 350.71, 297.74, 472, 100.15], 225.37],
    ['G11', {}, [103.38], 103.38],
    ['G18', { rataRata: 'geometrik' }, [100, 90], 94.87],
  ];

  test.each(EMAS)('%s, of constants in points', (_, ubah, capaian, harapan) => {
    const hasil = isi(RATA(capaian.map((c) => [100, c, c])), {}, { ...KEBIJAKAN_BAKU, ...ubah });
    expect(Math.round(Number(hasil.nilai(`G${capaian.length + 3}`)) * 100) / 100).toBe(harapan);
  });

  test('a column of averages, one for each sasaran', () => {
    const grid: Sel[][] = [
      ['Capaian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Rata-rata Capaian Sasaran'],
      [1, 'Meningkatnya layanan pengujian', 'Jumlah sampel yang diuji', 100, 110, null, null],
      [2, null, 'Jumlah perusahaan yang dibina', 10, 9, null, null],
      [3, 'Meningkatnya tata kelola', 'Nilai akuntabilitas kinerja', 80, 60, null, null],
    ];
    const hasil = isi(grid);
    expect(['F3', 'F4', 'F5'].map(hasil.nilai)).toEqual([1.1, 0.9, 0.75]);
    expect(['G3', 'G4', 'G5'].map(hasil.nilai)).toEqual([1, null, 0.75]);
    const gabung = isi(grid, {}, KEBIJAKAN_BAKU, { merges: ['B3:B4', 'G3:G4'] });
    expect(['G3', 'G5'].map(gabung.nilai)).toEqual([1, 0.75]);
  });

  test('nothing to average gives nothing', () => {
    expect(isi(RATA([[80, null, null]])).nilai('G4')).toBe('');
  });

  test('weights', () => {
    const grid = RATA(BARIS).map((baris, i) => [...baris, ['', 'Bobot', 40, 30, 20, 10, null][i] ?? null]);
    const hasil = isi(grid, {}, { ...KEBIJAKAN_BAKU, rataRata: 'berbobot' });
    // (40 x 1,5 + 30 x 0,9 + 10 x 0,8) / 80
    expect(hasil.nilai('G7')).toBeCloseTo((60 + 27 + 8) / 80, 12);
  });

  const SEKSI: Sel[][] = [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    ['Sasaran 1: Meningkatnya layanan pengujian', null, null, null, null, null],
    [1, 'Jumlah sampel yang diuji', 'Sampel', 100, 110, null],
    [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 10, 9, null],
    ['Sasaran 2: Meningkatnya tata kelola', null, null, null, null, null],
    [1, 'Nilai akuntabilitas kinerja', 'Nilai', 80, 60, null],
    ['Rata-rata', null, null, null, null, null],
  ];

  test('rows of sasaran on request, the last row over all', () => {
    const biasa = isi(SEKSI);
    expect([biasa.rumus('F3'), biasa.rumus('F6')]).toEqual([undefined, undefined]);
    expect(biasa.nilai('F8')).toBeCloseTo((1.1 + 0.9 + 0.75) / 3, 12);
    const hasil = isi(SEKSI, { rataSeksi: true });
    expect(hasil.nilai('F3')).toBeCloseTo(1, 12);
    expect(hasil.nilai('F6')).toBeCloseTo(0.75, 12);
    expect(hasil.nilai('F8')).toBeCloseTo(2.75 / 3, 12);
  });

  test('a row whose caption is merged over the column is named', () => {
    const hasil = isi(SEKSI, { rataSeksi: true }, KEBIJAKAN_BAKU, { merges: ['A3:F3'] });
    expect(hasil.rumus('F3')).toBeUndefined();
    expect(alasan(hasil)).toContain(
      'Sel F3 berada di dalam sel gabungan A3:F3; pisahkan sel itu bila setiap baris perlu diisi.',
    );
  });

  test('a cell merged over the indicators of a sasaran', () => {
    const grid = tabelCapaian([
      [80, 84, null],
      [10, 9, null],
      [4, 3, null],
    ]);
    const opsi = { merges: ['G3:G4'] };
    const biasa = isi(grid, {}, KEBIJAKAN_BAKU, opsi);
    expect(alasan(biasa).join()).toMatch(/Sel G3 digabung untuk beberapa baris/);
    const hasil = isi(grid, { kolomCapaian: true }, KEBIJAKAN_BAKU, opsi);
    expect([hasil.nilai('H3'), hasil.nilai('H4'), hasil.nilai('G5')]).toEqual([1.05, 0.9, 0.75]);
    expect(hasil.nilai('G3')).toBeCloseTo(0.975, 12);
    expect(alasan(hasil).join()).not.toMatch(/Sel G3 digabung/);
  });
});

describe('the note', () => {
  test('under the table, with the policy in words, and no part of the table', () => {
    const grid = tabelCapaian([[80, 84, null]]);
    const hasil = isi(grid, { catatan: true }, { ...KEBIJAKAN_BAKU, batasAtas: 1.2 });
    expect(hasil.nilai('A4')).toBe(
      'Catatan: capaian = realisasi / target; batas atas 120% (hanya dalam rata-rata); rata-rata aritmetik. Kebijakan: lembar Kebijakan Capaian.',
    );
    const ulang = {
      ...hasil.sesudah,
      sheets: hasil.sesudah.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells, row) =>
          cells?.map((cell, col) =>
            sheet.name === 'Capaian' && cell !== undefined
              ? {
                  ...cell,
                  value: hasil.nilai(formatCell(row, col)) ?? null,
                  text: String(hasil.nilai(formatCell(row, col))),
                }
              : cell,
          ),
        ),
      })),
    };
    const bahan = siapkanBahan(ulang);
    expect(bahan.berkas.tabel.map(({ range }) => range.bottom)).toEqual([2]);
    expect(bahan.kebijakan.batasAtas).toBe(1.2);
  });

  test('not where one of two rows below is taken', () => {
    const grid = [...tabelCapaian([[80, 84, null]]), [], ['Sumber: laporan']];
    const hasil = isi(grid, { catatan: true });
    expect(tulis(hasil)).toEqual(['G3']);
    expect(alasan(hasil).join()).toMatch(/^Catatan kebijakan di bawah tabel A2:G3 tidak ditulis/);
  });
});

test('sentences name the cell and say what to do', () => {
  const grid = tabelCapaian([
    ['10', 12, null],
    [80, 84, null],
  ]);
  const { plan } = isi([...grid, ['Catatan lain']], {
    kolomCapaian: true,
    status: true,
    predikat: true,
    catatan: true,
  });
  expect(plan.dibiarkan.length).toBeGreaterThan(1);
  for (const { alasan: kalimat } of plan.dibiarkan) expect(kalimat).toMatch(/^[A-Z].*[A-Z]+\d.*\.$/);
});
