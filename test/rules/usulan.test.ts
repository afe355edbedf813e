/** What a rule proposes becomes a plan: in the cell's own scale, with what stands there, and never over a formula. */
import { bacaFigur } from '../../src/core/records/sel';
import { periksa } from '../../src/core/periksa';
import { buatLaporan } from '../../src/core/laporan';
import type { Aturan, Bukti } from '../../src/core/rules/aturan';
import { UK_002 } from '../../src/core/rules/capaian/UK-002';
import { jalankanAturan } from '../../src/core/rules/mesin';
import { isianAngka, isianCetak, planUsulan } from '../../src/core/rules/usulan';
import { applyToPicture } from '../../src/core/workbook/plan-apply';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';
import { bahanDari, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

const sel = (row: number, col: number) => ({ sheet: 'Capaian', row, col });

function buku(isi: readonly (readonly Sel[])[], opsi: Parameters<typeof sheetFromGrid>[2] = {}): Workbook {
  return workbookFromSheets([sheetFromGrid('Capaian', isi, opsi)]);
}

/** The figure of a single cell. */
function figur(isi: Sel) {
  const workbook = buku([[isi]]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('tidak ada lembar');
  return bacaFigur(sheet, 0, 0, {});
}

describe('isian', () => {
  test.each<[Sel, number, unknown]>([
    [persen(0.07), 7.96, 0.0796],
    [7, 7.96, 7.96],
    ['7,00%', 7.96, '7,96%'],
    ['7 Persen', 7.5, '7,5 Persen'],
    ['Indeks 3,85', 3.9, 'Indeks 3,90'],
    ['Min 95,9%', 96.1, 'Min 96,1%'],
    ['Rp1.500.000,-', 1600000, 'Rp1.600.000,-'],
  ])('%j dengan %d menjadi %j', (isi, nilai, harapan) => {
    expect(isianAngka(figur(isi), nilai).map((satu) => satu.isi)).toEqual([{ value: harapan }]);
  });

  test.each<[Sel]>([['80-90'], ['BB'], ['57,918,659,000'], ['(1.250)'], ['12 dari 15']])(
    '%j tidak diusulkan',
    (isi) => {
      expect(isianAngka(figur(isi), 5)).toEqual([]);
    },
  );

  test('hanya satu angka yang tercetak menjadi usulan', () => {
    // 126,33 percent points are the fraction 1,2633
    expect(isianCetak(figur(persen(1.2333)), '126,33%').map((satu) => satu.isi.value)).toEqual([1.2633]);
    expect(isianCetak(figur(610), '1.250').map((satu) => satu.isi.value)).toEqual([1250]);
    expect(isianCetak(figur(-3), '(12,5)').map((satu) => satu.isi.value)).toEqual([-12.5]);
    for (const cetak of ['3,79; 126,33%', 'tidak kurang dari 5', '5 atau 6', '', '12.34', '(5', '1,2,3'])
      expect(isianCetak(figur(4), cetak)).toEqual([]);
    // a percent sign for a cell that shows none is another scale
    expect(isianCetak(figur(4), '126,33%')).toEqual([]);
  });
});

describe('planUsulan', () => {
  const isian = [{ sel: sel(0, 0), isi: { value: 5 } }];

  test('memuat isi sebelum dan sesudah', () => {
    expect(planUsulan(buku([[4]]), 'Perbaiki', isian)).toEqual({
      judul: 'Perbaiki',
      edits: [{ kind: 'setContent', sel: sel(0, 0), before: { value: 4 }, after: { value: 5 } }],
      dibiarkan: [],
    });
  });

  test.each<[string, Workbook]>([
    ['rumus', buku([[{ value: 4, formula: 'B1' }]])],
    ['lembar terlindungi', buku([[4]], { isProtected: true })],
    ['lembar tersembunyi', buku([[4]], { visibility: 'hidden' })],
    ['baris tersembunyi', buku([[4]], { hiddenRows: [0] })],
    ['kolom tersembunyi', buku([[4]], { hiddenColumns: [0] })],
    ['sudah benar', buku([[5]])],
    ['lembar lain', workbookFromSheets([])],
  ])('%s: tidak ada usulan', (_nama, workbook) => {
    expect(planUsulan(workbook, 'Perbaiki', isian)).toBeUndefined();
  });

  test('sel gabungan yang bukan jangkar dibiarkan dan disebut', () => {
    const workbook = buku([[4], [4]], { merges: ['A1:A2'] });
    const plan = planUsulan(workbook, 'Perbaiki', [...isian, { sel: sel(1, 0), isi: { value: 5 } }]);
    expect(plan?.edits.map((edit) => ('sel' in edit ? edit.sel.row : null))).toEqual([0]);
    expect(plan?.dibiarkan.map((satu) => satu.sel.row)).toEqual([1]);
  });

  test('usulan yang bertentangan untuk satu sel batal, yang sama menjadi satu', () => {
    const lain = { sel: sel(0, 0), isi: { value: 6 } };
    expect(planUsulan(buku([[4]]), 'Perbaiki', [...isian, lain])).toBeUndefined();
    expect(planUsulan(buku([[4]]), 'Perbaiki', [...isian, lain, ...isian])).toBeUndefined();
    expect(planUsulan(buku([[4]]), 'Perbaiki', [...isian, ...isian])?.edits).toHaveLength(1);
  });
});

describe('temuan', () => {
  // 3,45/3 = 115,00%, printed 113,00%
  const GRID = tabelCapaian([
    [200, 230, persen(1.15)],
    [5, 6, persen(1.2)],
    [3, 3.45, persen(1.13)],
    [80, 84, persen(1.05)],
  ]);

  test('membawa usulan yang menghapus temuan itu', () => {
    const { workbook } = bahanDari({ Capaian: GRID }).berkas;
    const [temuan] = temuanDari(UK_002, { Capaian: GRID });
    expect(temuan?.usulan?.edits).toEqual([
      { kind: 'setContent', sel: sel(4, 6), before: { value: 1.13 }, after: { value: 1.15 } },
    ]);
    if (temuan?.usulan === undefined) throw new Error('tidak ada usulan');
    expect(periksa(applyToPicture(workbook, temuan.usulan), { aturan: [UK_002] }).temuan).toEqual([]);
  });

  test('dilaporkan per sel; tanpa usulan dilaporkan null', () => {
    const hasil = periksa(buku(GRID), { aturan: [UK_002] });
    expect(buatLaporan(hasil, 'a.xlsx', '').temuan.map((satu) => satu.usulan)).toEqual([{ G5: 1.15 }]);
    const berumus = GRID.map((baris, i) =>
      i === 4 ? [...baris.slice(0, 6), { ...persen(1.13), formula: 'F5*0' }] : baris,
    );
    const lain = periksa(buku(berumus), { aturan: [UK_002] });
    expect(buatLaporan(lain, 'a.xlsx', '').temuan.map((satu) => satu.usulan)).toEqual([null]);
  });

  test('usulan dua aturan yang berbeda untuk satu sel batal; sel lain tetap diusulkan', () => {
    const usul = (kode: string, isi: Readonly<Record<number, number>>): Aturan => ({
      ...UK_002,
      kode,
      periksa: () => [
        {
          sel: [sel(0, 0)],
          usulan: Object.entries(isi).map(([row, value]) => ({ sel: sel(Number(row), 0), isi: { value } })),
        },
      ],
    });
    const bahan = bahanDari({ Capaian: [[1], [2]] });
    const jalan = (...aturan: Aturan[]): unknown[] =>
      jalankanAturan(aturan, bahan).map(({ usulan }) => [
        usulan?.edits.map((edit) => (edit.kind === 'setContent' ? [edit.sel.row, edit.after.value] : [])),
        usulan?.dibiarkan.map((satu) => satu.sel.row),
      ]);
    const tanpa = [undefined, undefined];
    expect(jalan(usul('A-001', { 0: 5 }), usul('A-002', { 0: 6 }))).toEqual([tanpa, tanpa]);
    expect(jalan(usul('A-001', { 0: 5 }), usul('A-002', { 0: 5 }))).toEqual([
      [[[0, 5]], []],
      [[[0, 5]], []],
    ]);
    expect(jalan(usul('A-001', { 0: 5, 1: 7 }), usul('A-002', { 0: 6 }))).toEqual([[[[1, 7]], [0]], tanpa]);
  });

  test('bukti yang digabung membawa usulan setiap selnya, paling banyak 30 per temuan', () => {
    const bukti = Array.from({ length: 31 }, (_satu, i): Bukti => ({
      sel: [sel(i, 0)],
      usulan: [{ sel: sel(i, 0), isi: { value: i } }],
      gabung: 'semua',
    }));
    const aturan: Aturan = { ...UK_002, periksa: () => bukti };
    const bahan = bahanDari({ Capaian: Array.from({ length: 31 }, () => [99]) });
    expect(jalankanAturan([aturan], bahan).map((satu) => satu.usulan?.edits.length)).toEqual([30, 1]);
  });
});
