/** "Isi rumus": which cells get a formula, which stay and why, and that the formulas give the capaian of the core. */
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian } from '../../../src/core/plans/isi-capaian';
import type { Bahan } from '../../../src/core/capaian/bahan';
import { formatAddress, formatCell } from '../../../src/core/workbook/address';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import type { sheetFromGrid } from '../../../src/core/workbook/sheet';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbookFile } from '../../../src/host/file/read';
import { bahanDari } from '../../bantu/bahan';
import { hitungBuku } from '../../bantu/buku-hitung';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';
import { GABUNGAN_TRIWULAN, capaianTriwulan } from '../../bantu/tabel-triwulan';

type Opsi = NonNullable<Parameters<typeof sheetFromGrid>[2]>;

const rencana = (isi: readonly (readonly Sel[])[], opsi: Opsi = {}): ChangePlan =>
  planIsiCapaian(bahanDari({ Capaian: tabelCapaian(isi) }, { Capaian: opsi }));

/** What the plan does outside the sheet of policy that it adds. */
const editsIsi = ({ edits }: ChangePlan): Edit[] =>
  edits.filter(
    (edit) =>
      (edit.kind === 'setContent' || edit.kind === 'setNumberFormat') &&
      !edit.sel.sheet.startsWith('Kebijakan Capaian'),
  );

/** "G3" -> formula. */
function rumus(plan: ChangePlan): Record<string, string> {
  return Object.fromEntries(
    editsIsi(plan).flatMap((edit) =>
      edit.kind === 'setContent' ? [[formatCell(edit.sel.row, edit.sel.col), edit.after.formula ?? '']] : [],
    ),
  );
}
const format = (plan: ChangePlan): Record<string, string> =>
  Object.fromEntries(
    editsIsi(plan).flatMap((edit) =>
      edit.kind === 'setNumberFormat' ? [[formatCell(edit.sel.row, edit.sel.col), edit.after]] : [],
    ),
  );
const alasan = (plan: ChangePlan): Record<string, string> =>
  Object.fromEntries(plan.dibiarkan.map(({ sel, alasan }) => [formatCell(sel.row, sel.col), alasan]));

describe('what is filled', () => {
  test('empty cells, with the format of the column', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, 12, null],
      [3.5, 3.4, { value: null, numberFormat: '0.0%' }],
      [75, 70, persen(0.9333, 2)],
    ]);
    expect(Object.keys(rumus(plan))).toEqual(['G4', 'G5']);
    expect(rumus(plan)['G4']).toBe(
      'IF(COUNT(E4,F4)<2,"",IF(E4=0,IF(F4>0,Selaras_CapaianNolNaikAda,Selaras_CapaianNolNaikNihil),' +
        'IF(AND(E4<0,Selaras_TargetNegatif="tidak dihitung"),"",' +
        'MAX(0,Selaras_BatasBawah,MIN(Selaras_Batas,IF(E4>0,F4/E4,1+(F4-E4)/ABS(E4)))))))',
    );
    expect(format(plan)).toEqual({ G4: '0.00%' });
    expect(alasan(plan)).toEqual({ G3: 'Sel G3 sudah berisi "105,00%".', G6: 'Sel G6 sudah berisi "93,33%".' });
    // The format stands before the content, and all of it can be taken back.
    expect(editsIsi(plan).map(({ kind }) => kind)).toEqual(['setNumberFormat', 'setContent', 'setContent']);
  });

  test('points stay points, ratios ratios; a column that tells nothing becomes percentages', () => {
    const poin = rencana([
      [80, 84, 105],
      [10, 12, null],
      [10, 9, { value: null, numberFormat: '0.0' }],
    ]);
    expect(rumus(poin)['G4']).toContain('1+(F4-E4)/ABS(E4))))*100');
    // G4 is in no picture: it may carry a percent format unseen, under which 120 points would show 12000%.
    expect(format(poin)).toEqual({ G4: 'General' });
    const rasio = rencana([
      [80, 84, 1.05],
      [10, 12, null],
    ]);
    expect(rumus(rasio)['G4']).not.toContain('*100');
    expect(format(rasio)).toEqual({ G4: 'General' });
    const kosong = rencana([
      [80, 84, null],
      [10, 12, { value: null, numberFormat: '@' }],
    ]);
    expect(rumus(kosong)['G3']).not.toContain('*100');
    expect(format(kosong)).toEqual({ G3: '0.00%', G4: '0.00%' });
  });

  test('a text or date format would hide the formula', () => {
    const plan = rencana([
      [80, 84, { value: 105, numberFormat: '0.0' }],
      [10, 12, { value: null, numberFormat: '@' }],
      [10, 12, { value: null, numberFormat: 'dd/mm/yyyy' }],
    ]);
    expect(format(plan)).toEqual({ G4: '0.0', G5: '0.0' });
  });

  test('a realisasi that is still blank', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, null, null],
      [persen(0.8), { value: null, numberFormat: '0%' }, null],
      [persen(0.8), null, null],
    ]);
    expect(Object.keys(rumus(plan))).toEqual(['G4', 'G5']);
    expect(alasan(plan)['G6']).toMatch(/^Realisasi di F6 masih kosong dan selnya belum berformat persen/);
  });

  test('a target of zero waits for a policy that computes it', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [0, 12, null],
    ]);
    expect(rumus(plan)['G4']).toContain('IF(E4=0,IF(F4>0,Selaras_CapaianNolNaikAda,');
  });

  test('quarters each have their own', () => {
    const isi = capaianTriwulan([[100, null, 'Kumulatif', 25, 30, 50, 45, 75, null, 100, null]]);
    const kepala = isi.map((baris, i) => (i < 2 ? baris : [...baris]));
    // A capaian column for TW II, captioned under its own group.
    const grid = kepala.map((baris, i) => [...baris, i === 1 ? 'Capaian TW II (%)' : null]);
    const bahan = bahanDari({ TW: grid }, { TW: { merges: [...GABUNGAN_TRIWULAN.merges, 'O2:O3'] } });
    const plan = planIsiCapaian(bahan);
    expect(Object.keys(rumus(plan))).toEqual(['O4']);
    expect(rumus(plan)['O4']).toContain('J4/I4');
  });
});

describe('what is left alone', () => {
  const BERISI: readonly (readonly Sel[])[] = [
    [80, 84, persen(1.05)],
    [10, 12, null],
  ];

  test('cells that hold something', () => {
    const plan = rencana([
      [80, 84, { value: 1.05, formula: 'F3/E3', numberFormat: '0%' }],
      [10, 12, '-'],
      [10, 12, '#REF!'],
    ]);
    expect(plan.edits).toEqual([]);
    expect(alasan(plan)).toEqual({
      G3: 'Sel G3 sudah berisi rumus.',
      G4: 'Sel G4 sudah berisi "-".',
      G5: 'Sel G5 sudah berisi "#REF!".',
    });
  });

  test.each<[string, Opsi, RegExp]>([
    ['protected', { isProtected: true }, /^Sel G4 berada pada lembar "Capaian" yang terlindungi/],
    ['hidden sheet', { visibility: 'hidden' }, /^Sel G4 berada pada lembar "Capaian" yang disembunyikan/],
    ['hidden row', { hiddenRows: [3] }, /^Sel G4 berada pada baris 4 yang disembunyikan/],
    ['hidden column', { hiddenColumns: [6] }, /^Sel G4 berada pada kolom yang disembunyikan/],
    ['merged, not first', { merges: ['G3:G4'] }, /^Sel G4 berada di dalam sel gabungan G3:G4/],
  ])('%s', (_, opsi, pola) => {
    const plan = rencana(BERISI, opsi);
    expect(plan.edits).toEqual([]);
    expect(alasan(plan)['G4']).toMatch(pola);
  });

  test('a cell merged over rows that have a target each', () => {
    const isi: readonly (readonly Sel[])[] = [
      [80, 84, persen(1.05)],
      [10, 12, null],
      [10, 11, null],
    ];
    const plan = rencana(isi, { merges: ['G4:G5'] });
    expect(rumus(plan)).toEqual({});
    expect(alasan(plan)['G4']).toMatch(/^Sel G4 digabung untuk beberapa baris/);
    expect(Object.keys(rumus(rencana(isi, { merges: ['G4:H4'] })))).toEqual(['G4', 'G5']);
  });

  test.each<[Sel, Sel, RegExp]>([
    [10, '12,5', /^Realisasi di F4 tertulis sebagai teks; rapikan dulu isi F4 menjadi angka\.$/],
    ['10', 12, /^Target di E4 tertulis sebagai teks/],
    [10, '1.234', /^Realisasi di F4 dapat dibaca sebagai ribuan atau desimal|^Realisasi di F4 tertulis sebagai teks/],
    ['BB', 12, /^Realisasi di F4 berupa angka, sedangkan targetnya predikat/],
    [10, '-', /^Realisasi di F4 tertulis "-"; isi realisasi lebih dahulu\.$/],
    [null, 12, /^Target di E4 belum ada/],
    [10, '#DIV/0!', /^Realisasi di F4 berisi galat #DIV\/0!/],
  ])('target %j, realisasi %j', (target, realisasi, pola) => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [target, realisasi, null],
      [3.5, 3.4, persen(0.9714)],
      [75, 70, persen(0.9333)],
    ]);
    expect(rumus(plan)).toEqual({});
    expect(alasan(plan)['G4']).toMatch(pola);
  });

  test('points under a percent format', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, 12, persen(1.2)],
      [3.5, 3.4, persen(0.9714)],
      [persen(0.9), { value: 91, numberFormat: '0%' }, null],
    ]);
    expect(rumus(plan)).toEqual({});
    expect(alasan(plan)['G6']).toMatch(/^Realisasi di F6 .*seratus kali terlalu besar/);
  });

  test.each<[string, Partial<Cell>, Partial<Cell> | null]>([
    ['directly', { value: 12, formula: 'G4*E4' }, null],
    ['in a range', { value: 12, formula: 'SUM($G$3:$G$9)+Capaian!A1' }, null],
    ['with its sheet', { value: 12, formula: "'Capaian'!G4*2" }, null],
    ['by way of another cell', { value: 12, formula: 'H4' }, { value: 12, formula: 'sum(G:G)' }],
  ])('a realisasi that is worked out from the capaian: %s', (_, realisasi, lain) => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, realisasi, null, lain],
    ]);
    expect(rumus(plan)).toEqual({});
    expect(alasan(plan)['G4']).toMatch(/^Rumus di F4 sudah memakai sel G4/);
  });

  test('a realisasi that is worked out from something else', () => {
    const bebas = ['E4+2', 'SUM(H3:H9)', '"G4"&1', 'Lain!G4', 'G40', 'F4', 'LOG10(100)*6', 'AG4'];
    for (const formula of bebas)
      expect(
        Object.keys(
          rumus(
            rencana([
              [80, 84, persen(1.05)],
              [10, { value: 12, formula }, null],
            ]),
          ),
        ),
      ).toEqual(['G4']);
  });

  test('a column that does not follow the formula', () => {
    const plan = rencana([
      [80, 84, 3],
      [10, 12, 17],
      [3.5, 3.4, 8],
      [75, 70, 2],
      [20, 30, null],
    ]);
    expect(rumus(plan)).toEqual({});
    expect(alasan(plan)['G7']).toMatch(/^Sel G7 berada pada kolom yang isinya tidak mengikuti rumus capaian/);
  });

  test('sentences name the cell and say what to do', () => {
    for (const { alasan: kalimat } of rencana([
      [80, 84, 1.05],
      ['10', 12, null],
      [10, '12', null],
      [0, 3, null],
    ]).dibiarkan)
      expect(kalimat).toMatch(/^[A-Z].*\b[EFG]\d.*\.$/);
  });
});

test('turun has both of its formulas', () => {
  const grid = tabelCapaian([[16, 14, null]]).map((baris) =>
    baris.map((isi) => (isi === 'Jumlah sampel yang diuji' ? 'Jumlah temuan mayor' : isi)),
  );
  const plan = planIsiCapaian(bahanDari({ Capaian: grid }));
  expect(rumus(plan)['G3']).toContain('IF(Selaras_Minimasi="rasio",IF(F3>0,E3/F3,Selaras_RealisasiNol),2-F3/E3)');
});

describe('real workbooks', () => {
  const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023', 'arah-contoh'];
  const berkas = (unit: string): string => new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url).pathname;

  /** The workbook with every capaian cell of its tables emptied, formats and all else as they were. */
  function kosongkan(workbook: Workbook, bahan: Bahan): Workbook {
    const hapus = new Set(
      bahan.capaian.flatMap(({ periode }) => (periode.capaian === null ? [] : [formatAddress(periode.capaian.sel)])),
    );
    const bersih = (sheet: Sheet): Sheet => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells?.map((cell, col): Cell | undefined =>
          cell !== undefined && hapus.has(formatAddress({ sheet: sheet.name, row, col }))
            ? { value: null, text: '', numberFormat: cell.numberFormat }
            : cell,
        ),
      ),
    });
    return { ...workbook, sheets: workbook.sheets.map(bersih) };
  }

  test.each(UNIT)('%s: the formulas give the capaian that the core computes', async (unit) => {
    const asal = await readWorkbookFile(berkas(unit));
    const kosong = kosongkan(asal, siapkanBahan(asal));
    const bahan = siapkanBahan(kosong);
    const plan = planIsiCapaian(bahan);
    expect(staleEdit(kosong, plan)).toBeNull();
    const sesudah = applyToPicture(kosong, plan);
    expect(staleEdit(sesudah, invertPlan(plan))).toBeNull();
    const hitung = new Map(
      bahan.capaian.flatMap(({ periode, hasil }) =>
        periode.capaian === null ? [] : [[formatAddress(periode.capaian.sel), hasil.capaian]],
      ),
    );
    const baca = hitungBuku(sesudah);
    let cacah = 0;
    for (const edit of editsIsi(plan)) {
      if (edit.kind !== 'setContent') continue;
      const { sheet, row, col } = edit.sel;
      const inti = hitung.get(formatAddress(edit.sel));
      // Columns of status and averages have tests of their own.
      if (inti === undefined) continue;
      const excel = baca(sheet, row, col);
      if (inti === null) expect(excel).toBe('');
      else {
        const isPoin = edit.after.formula?.includes(')*100') === true;
        expect(Math.abs(Number(excel) - (isPoin ? inti * 100 : inti))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, inti * 100),
        );
        cacah++;
      }
    }
    // Nearly every row with a capaian gets its formula; what does not is named.
    expect(cacah).toBeGreaterThan(0);
    const dapat = bahan.capaian.filter(
      ({ periode, hasil }) => periode.capaian !== null && hasil.capaian !== null,
    ).length;
    expect(cacah + plan.dibiarkan.length).toBeGreaterThanOrEqual(dapat);
  });
});
