/** Flags in the user's tables: where they stand, when their formulas are true, and what is left alone. */
import { planTanda } from '../../../src/core/plans/pantauan/tanda';
import type { ChangePlan, ConditionalRule } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { formatCell, formatRange, parseRange } from '../../../src/core/workbook/address';
import { sheetFromGrid } from '../../../src/core/workbook/sheet';
import { siapkanBahan } from '../../../src/core/periksa';
import { bahanDari } from '../../bantu/bahan';
import { hitungBuku } from '../../bantu/buku-hitung';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';
import { capaianTriwulan, GABUNGAN_TRIWULAN } from '../../bantu/tabel-triwulan';

type Opsi = NonNullable<Parameters<typeof sheetFromGrid>[2]>;

type Isian = string | number | null | { readonly rumus: string };

/** The values of formulas on one sheet, row by row; a truth as a sheet shows it. */
function hitungLembar(baris: readonly (readonly Isian[])[]): (string | number | null)[][] {
  const isi = baris.map((satu) =>
    satu.map((sel) => (typeof sel === 'object' && sel !== null ? { value: null, formula: sel.rumus } : sel)),
  );
  const baca = hitungBuku({ sheets: [sheetFromGrid('Uji', isi)] });
  return baris.map((satu, row) =>
    satu.map((_, col) => {
      const nilai = baca('Uji', row, col) ?? null;
      return typeof nilai === 'boolean' ? String(nilai).toUpperCase() : nilai;
    }),
  );
}

const tanda = (grid: Parameters<typeof bahanDari>[0][string], opsi: Opsi = {}, pilihan = {}): ChangePlan =>
  planTanda(bahanDari({ Capaian: grid }, { Capaian: opsi }), pilihan);

/** "G3:G5" -> its rules. */
function aturan(plan: ChangePlan): Record<string, ConditionalRule[]> {
  const hasil: Record<string, ConditionalRule[]> = {};
  for (const edit of plan.edits)
    if (edit.kind === 'addObject' && edit.object.type === 'conditionalFormat')
      (hasil[formatRange(edit.object.range)] ??= []).push(edit.object.rule);
  return hasil;
}

const formula = (rule: ConditionalRule | undefined): string => (rule?.type === 'expression' ? rule.formula : '');

const CAMPUR: readonly (readonly Sel[])[] = [
  [80, 70, persen(0.875)],
  [10, 10, persen(1)],
  [5, 6, persen(1.2)],
];

describe('capaian', () => {
  test('an icon, a colour and bold type, over the used rows, in the form of the column', () => {
    const milik = aturan(tanda(tabelCapaian(CAMPUR)));
    expect(Object.keys(milik)).toEqual(['G3:G5']);
    const [ikon, warna] = milik['G3:G5']!;
    expect(ikon).toMatchObject({ type: 'icons', set: '3Arrows' });
    if (ikon?.type !== 'icons') throw new Error('bukan ikon');
    // Exactly on target is the middle arrow, a hair above it as binary figures go too.
    expect(ikon.low).toBeCloseTo(1, 6);
    expect(ikon.high).toBeCloseTo(1, 6);
    expect(ikon.low).toBeLessThan(1);
    expect(ikon.high).toBeGreaterThan(1);
    expect(warna).toMatchObject({ type: 'expression', look: { bold: true } });
    const hasil = hitungLembar(
      [0.875, 1, 1.2, 'n/a', null]
        .map((nilai): (Isian | null)[] => [nilai, { rumus: '1' }])
        .map(([nilai], i) => [nilai ?? null, { rumus: formula(warna).replaceAll('$G3', `$A${i + 1}`) }]),
    );
    expect(hasil.map(([, benar]) => benar)).toEqual(['TRUE', 'FALSE', 'FALSE', 'FALSE', 'FALSE']);
  });

  test('points have thresholds in points', () => {
    const milik = aturan(
      tanda(
        tabelCapaian([
          [80, 70, 87.5],
          [10, 12, 120],
        ]),
      ),
    );
    const ikon = milik['G3:G4']![0]!;
    if (ikon.type !== 'icons') throw new Error('bukan ikon');
    expect(ikon.low).toBeCloseTo(100, 5);
    expect(ikon.high).toBeCloseTo(100, 5);
  });

  test('texts cannot be flagged, and that is said', () => {
    const plan = tanda(
      tabelCapaian([
        ['80 Sampel', '70 Sampel', '87,5%'],
        ['10 Perusahaan', '12 Perusahaan', '120%'],
      ]),
    );
    expect(plan.edits).toEqual([]);
    expect(plan.dibiarkan.map(({ alasan }) => alasan)).toEqual([
      expect.stringMatching(/^Capaian di G3:G4 tertulis sebagai teks/),
    ]);
  });
});

describe('status words', () => {
  const KEPALA = { kepala: ['Status'] };
  test('of a column of their own', () => {
    const grid = tabelCapaian(
      [
        [80, 70, persen(0.875), 'Belum Tercapai'],
        [10, 12, persen(1.2), 'Tercapai'],
      ],
      KEPALA,
    );
    const milik = aturan(tanda(grid))['H3:H4']!;
    const kata = ['Belum Tercapai', 'tidak tercapai', 'Tercapai', 'Melampaui', 'Tidak dapat diukur', 'Tidak memenuhi'];
    const nilai = (rule: ConditionalRule): unknown[] =>
      hitungLembar(kata.map((satu, i) => [satu, { rumus: formula(rule).replaceAll('$H3', `$A${i + 1}`) }])).map(
        ([, benar]) => benar,
      );
    expect(nilai(milik[0]!)).toEqual(['TRUE', 'TRUE', 'FALSE', 'FALSE', 'FALSE', 'TRUE']);
    expect(nilai(milik[1]!)).toEqual(['FALSE', 'FALSE', 'TRUE', 'TRUE', 'FALSE', 'FALSE']);
  });

  test('a new column on request, only where it is free', () => {
    const plan = tanda(tabelCapaian(CAMPUR), {}, { kolomStatus: true });
    const isi = plan.edits.flatMap((edit) =>
      edit.kind === 'setContent'
        ? [[formatCell(edit.sel.row, edit.sel.col), edit.after.value ?? edit.after.formula]]
        : [],
    );
    expect(isi[0]).toEqual(['H2', 'Status']);
    expect(isi.map(([sel]) => sel)).toEqual(['H2', 'H3', 'H4', 'H5']);
    const rumus = String(isi[1]![1]);
    const kata = hitungLembar(
      [0.875, 1, 1.2, 'n/a'].map((nilai, i) => [nilai, { rumus: rumus.replaceAll('G3', `A${i + 1}`) }]),
    ).map(([, teks]) => teks);
    expect(kata).toEqual(['Belum tercapai', 'Tercapai', 'Melampaui', '']);
    expect(Object.keys(aturan(plan))).toContain('H3:H5');
    const ditolak = tanda(tabelCapaian(CAMPUR), { merges: ['H3:H4'] }, { kolomStatus: true });
    expect(ditolak.edits.every(({ kind }) => kind === 'addObject')).toBe(true);
    expect(ditolak.dibiarkan.map(({ alasan }) => alasan).join()).toMatch(/Kolom H/);
  });
});

describe('pairs of cells', () => {
  test('a quarter against its target antara, by the direction', () => {
    const grid = capaianTriwulan([
      [100, null, 'Kumulatif', 25, 20, 50, 45, 75, null, 100, null],
      [40, null, 'Kumulatif', 10, 12, 20, 18, 30, null, 40, null],
    ]);
    const milik = aturan(tanda(grid, GABUNGAN_TRIWULAN));
    // H, J, L, N: the realisasi of each quarter, beside its target in G, I, K, M.
    expect(Object.keys(milik)).toEqual(['H4:H5', 'J4:J5', 'L4:L5', 'N4:N5']);
    expect(milik['J4:J5']!.map(formula)).toEqual(['AND(ISNUMBER($J4),ISNUMBER($I4),$J4<$I4)']);
  });

  test('realisasi above the pagu', () => {
    const grid = [
      ['Realisasi Anggaran Tahun 2024'],
      ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
      ['4001', 'Pengelolaan Kesekretariatan', 900_000_000, 910_000_000],
      ['4002', 'Penyelenggaraan Jasa', 500_000_000, 480_000_000],
      [null, 'JUMLAH', 1_400_000_000, 1_390_000_000],
    ];
    expect(
      Object.fromEntries(Object.entries(aturan(tanda(grid))).map(([range, rules]) => [range, rules.map(formula)])),
    ).toEqual({
      'D3:D5': ['AND(ISNUMBER($D3),ISNUMBER($C3),$D3>$C3)'],
    });
  });
});

describe('what is left alone', () => {
  test.each<[string, Opsi, RegExp]>([
    ['protected', { isProtected: true }, /terlindungi/],
    ['hidden sheet', { visibility: 'hidden' }, /disembunyikan/],
    ['hidden column', { hiddenColumns: [6] }, /^Sel G3:G5 berada pada kolom yang disembunyikan/],
  ])('%s', (_, opsi, pola) => {
    const plan = tanda(tabelCapaian(CAMPUR), opsi);
    expect(plan.edits).toEqual([]);
    expect(plan.dibiarkan[0]?.alasan).toMatch(pola);
  });

  test('cells that have a conditional format, and so a second run; undo takes the flags away', () => {
    const bahan = bahanDari({ Capaian: tabelCapaian(CAMPUR) });
    const { workbook } = bahan.berkas;
    const plan = planTanda(bahan);
    const sesudah = applyToPicture(workbook, plan);
    const lagi = planTanda(siapkanBahan(sesudah));
    expect(lagi.edits).toEqual([]);
    expect(lagi.dibiarkan[0]?.alasan).toMatch(/^Sel G3:G5 sudah mempunyai format bersyarat/);
    expect(applyToPicture(sesudah, invertPlan(plan)).sheets[0]?.conditionalFormats).toEqual([]);
    const luar = parseRange('A1:A2')!;
    const lain = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, conditionalFormats: [luar] })) };
    expect(planTanda(siapkanBahan(lain)).edits).toHaveLength(plan.edits.length);
  });
});
