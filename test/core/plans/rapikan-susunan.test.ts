/** "Rapikan" on request: repeated headers, split rows, columns of units and directions. Nothing moves. */
import { siapkanBahan } from '../../../src/core/periksa';
import type { PilihanRapikan, RencanaRapikan } from '../../../src/core/plans/rapikan/pilihan';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import { formatCell } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';

type Opsi = Parameters<typeof sheetFromGrid>[2];

const SAJA: PilihanRapikan = { validasi: false, tabelExcel: false };

const buku = (grid: readonly (readonly Sel[])[], opsi: Opsi = {}): Workbook =>
  workbookFromSheets([sheetFromGrid('Data', grid, opsi)]);

function rencana(workbook: Workbook, pilihan: PilihanRapikan): RencanaRapikan {
  const plan = planRapikan(siapkanBahan(workbook), { ...SAJA, ...pilihan });
  expect(staleEdit(workbook, plan)).toBeNull();
  const sesudah = applyToPicture(workbook, plan);
  expect(applyToPicture(sesudah, invertPlan(plan)).sheets.map(isiLembar)).toEqual(workbook.sheets.map(isiLembar));
  return plan;
}

/** Cells that hold something; an emptied cell leaves a hole. */
const isiLembar = ({ rows }: Workbook['sheets'][number]): unknown[] =>
  rows.flatMap((cells, row) => (cells ?? []).flatMap((cell, col) => (cell === undefined ? [] : [[row, col, cell]])));

const hasil = (plan: RencanaRapikan): Record<string, unknown> =>
  Object.fromEntries(
    plan.edits.flatMap((edit) =>
      edit.kind === 'setContent' ? [[formatCell(edit.sel.row, edit.sel.col), edit.after.value]] : [],
    ),
  );
const alasan = (plan: RencanaRapikan): string => plan.dibiarkan.map((satu) => satu.alasan).join('\n');

const CAPAIAN = tabelCapaian([
  [80, 84, persen(1.05)],
  [10, 12, persen(1.2)],
  [3.5, 3.4, persen(0.9714)],
  [75, 70, persen(0.9333)],
]);
const [JUDUL = [], KEPALA = [], ...BARIS] = CAPAIAN;

describe('repeated headers', () => {
  const grid = [JUDUL, KEPALA, ...BARIS.slice(0, 2), KEPALA, ...BARIS.slice(2)];

  test('are emptied where that is asked', () => {
    expect(hasil(rencana(buku(grid), {}))).toEqual({});
    const plan = rencana(buku(grid), { kepalaBerulang: true });
    expect(hasil(plan)).toEqual({ A5: null, B5: null, C5: null, D5: null, E5: null, F5: null, G5: null });
    expect(plan.ringkasan[0]?.kepalaBerulang).toBe(1);
  });

  test('a row with a formula stays whole', () => {
    const rumus = grid.map((baris, r) =>
      r === 4 ? baris.map((isi, c): Sel => (c === 4 ? { value: 'Target', formula: 'E2' } : isi)) : baris,
    );
    const plan = rencana(buku(rumus), { kepalaBerulang: true });
    expect(hasil(plan)).toEqual({});
    expect(alasan(plan)).toMatch(/Sel E5 pada judul kolom yang berulang berisi rumus/);
  });

  test('keep their Excel table away until they are emptied', () => {
    const excel = (pilihan: PilihanRapikan): readonly (string | null)[] =>
      rencana(buku(grid), { ...pilihan, tabelExcel: true }).ringkasan.map(({ namaTabel }) => namaTabel);
    expect(excel({})).toEqual([null]);
    expect(excel({ kepalaBerulang: true })).toEqual(['Capaian_2024']);
  });
});

describe('split rows', () => {
  const grid: Sel[][] = [
    ['Pagu Anggaran Tahun 2024'],
    ['Kode', 'Uraian', 'Pagu (Rp)'],
    ['6077.BAD.001', 'Layanan sertifikasi produk dan', 120_000_000],
    [null, 'sistem manajemen mutu', null],
    [null, 'untuk industri kecil', null],
    ['6077.BAD.002', 'Layanan pengujian', 80_000_000],
    ['6077.BAD.003', 'Layanan kalibrasi', 50_000_000],
  ];

  test('are joined into the upper one', () => {
    expect(hasil(rencana(buku(grid), {}))).toEqual({});
    const plan = rencana(buku(grid), { barisTerbelah: true });
    expect(hasil(plan)).toEqual({
      B3: 'Layanan sertifikasi produk dan sistem manajemen mutu untuk industri kecil',
      B4: null,
      B5: null,
    });
    expect(plan.ringkasan[0]?.barisTerbelah).toBe(2);
  });

  test('not into a merged cell or a formula', () => {
    for (const opsi of [{ merges: ['B3:B4'] }, {}]) {
      const isi =
        'merges' in opsi
          ? grid
          : grid.map((baris, r) =>
              r === 2 ? [baris[0] ?? null, { value: 'Layanan', formula: 'E1' }, 1_000_000] : baris,
            );
      const plan = rencana(buku(isi, opsi), { barisTerbelah: true });
      expect(hasil(plan)).not.toHaveProperty('B3');
    }
  });
});

describe('units and directions', () => {
  const tanpaSatuan = (isi: readonly (readonly Sel[])[]): Sel[][] =>
    isi.map((baris) => baris.map((satu, c): Sel => (c === 3 ? null : satu)));

  test('blank cells of a column that is there', () => {
    const grid = [
      JUDUL,
      KEPALA,
      ...BARIS.map((baris, i) =>
        i === 1 ? baris.map((isi, c): Sel => (c === 3 ? null : c === 4 ? '10 Paket' : isi)) : baris,
      ),
    ];
    const plan = rencana(buku(grid), { satuan: true });
    expect(hasil(plan)).toEqual({ E4: 10, D4: 'Paket' });
    expect(plan.ringkasan[0]).toMatchObject({ satuan: 1, teksAngka: 1 });
    expect(hasil(rencana(buku(grid), {}))).toEqual({ E4: 10 });
  });

  const polos: Sel[][] = [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
    [1, 'Jumlah temuan mayor', '5 Temuan', 4],
    [2, 'Rata-rata waktu penyelesaian sertifikat', '14 Hari', 12],
    [3, 'Jumlah sampel yang diuji', '80 Sampel', 84],
  ];

  test('a new column right of the table; what is not known stays blank and is named', () => {
    const plan = rencana(buku(polos), { satuan: true, arah: true });
    expect(hasil(plan)).toEqual({
      C3: 5,
      C4: 14,
      C5: 80,
      E2: 'Satuan',
      E3: 'Temuan',
      E4: 'Hari',
      E5: 'Sampel',
      F2: 'Arah',
      F3: 'Turun',
      F4: 'Turun',
    });
    expect(alasan(plan)).toContain('Arah di sel F5 tidak diketahui dari buku kerja');
    const sesudah = siapkanBahan(applyToPicture(buku(polos), plan)).berkas.tabel[0];
    expect(sesudah?.kolom.map(({ bidang }) => bidang)).toEqual([
      'no',
      'indikator',
      'target',
      'realisasi',
      'satuan',
      'polaritas',
    ]);
  });

  test.each<[string, (grid: Sel[][]) => Sel[][], Opsi]>([
    ['next to another table', (grid) => grid.map((baris, r) => (r === 3 ? [...baris, null, 'x'] : baris)), {}],
    [
      'formatted',
      (grid) => grid.map((baris, r) => (r === 3 ? [...baris, { value: null, numberFormat: '0%' }] : baris)),
      {},
    ],
    ['merged', (grid) => grid, { merges: ['E3:E4'] }],
    ['hidden', (grid) => grid, { hiddenColumns: [4] }],
  ])('no column where the place is %s', (_, ubah, opsi) => {
    const plan = rencana(buku(ubah(polos), opsi), { satuan: true });
    expect(Object.keys(hasil(plan)).filter((sel) => !sel.startsWith('C'))).toEqual([]);
    expect(alasan(plan)).toContain('Kolom Satuan tidak ditambahkan di E2');
  });

  test('nothing to tell, no column', () => {
    const plan = rencana(buku(tanpaSatuan(CAPAIAN)), { satuan: true });
    expect(plan.ringkasan[0]?.satuan).toBe(0);
  });
});
