/** "Rapikan": texts that become numbers, what is asked, what stays, and percentages in one scale. */
import { angkaDariTeks, angkaDenganBacaan } from '../../../src/core/plans/rapikan/bentuk-angka';
import type { PilihanRapikan, RencanaRapikan } from '../../../src/core/plans/rapikan/pilihan';
import { siapkanBahan } from '../../../src/core/periksa';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import { besaranDariTeks } from '../../../src/core/text/baca-besaran';
import { formatAddress, formatCell } from '../../../src/core/workbook/address';
import { displayText } from '../../../src/core/workbook/number-format';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { bahanDari } from '../../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';

type Opsi = NonNullable<Parameters<typeof bahanDari>[1]>[string];

const SAJA: PilihanRapikan = { validasi: false, tabelExcel: false };

const rencana = (isi: readonly (readonly Sel[])[], pilihan: PilihanRapikan = {}, opsi: Opsi = {}): RencanaRapikan =>
  planRapikan(bahanDari({ Capaian: tabelCapaian(isi) }, { Capaian: opsi }), { ...SAJA, ...pilihan });

/** "E3" -> [value, format]. */
function hasil(plan: RencanaRapikan): Record<string, readonly unknown[]> {
  const format = new Map(
    plan.edits.flatMap((edit) =>
      edit.kind === 'setNumberFormat' ? [[formatCell(edit.sel.row, edit.sel.col), edit.after] as const] : [],
    ),
  );
  return Object.fromEntries(
    plan.edits.flatMap((edit) => {
      if (edit.kind !== 'setContent') return [];
      const sel = formatCell(edit.sel.row, edit.sel.col);
      return [[sel, [edit.after.value, format.get(sel)]]];
    }),
  );
}

const alasan = (plan: RencanaRapikan): string[] => plan.dibiarkan.map((satu) => satu.alasan);

describe('one text', () => {
  test.each<[string, number, string]>([
    ['80,12 Persen', 80.12, '#,##0.00 "Persen"'],
    ['7 Persen', 7, '#,##0 "Persen"'],
    ['87,5%', 0.875, '0.0%'],
    ['87,5 %', 0.875, '0.0 %'],
    ['1.665,25%', 16.6525, '#,##0.00%'],
    ['Rp 1.234.567,-', 1234567, '"Rp" #,##0",-"'],
    ['Rp1.234.567', 1234567, '"Rp"#,##0'],
    ['Rp. 1.234.567,00', 1234567, '"Rp." #,##0.00'],
    ['Indeks 3,85', 3.85, '"Indeks" #,##0.00'],
    ['Indeks 3,82 (skala 4)', 3.82, '"Indeks" #,##0.00 "(skala 4)"'],
    ['2311 sampel', 2311, '0 "sampel"'],
    ['12.345 Orang', 12345, '#,##0 "Orang"'],
    ['0,00', 0, '#,##0.00'],
    ['-5,2', -5.2, '#,##0.0'],
    ['(500)', -500, '#,##0;"("#,##0")"'],
    ['-Rp500', -500, '"Rp"#,##0;"-Rp"#,##0'],
    ['24,50% Efisien', 0.245, '0.00% "Efisien"'],
    ['513.425.170.766', 513425170766, '#,##0'],
    ['  12 ', 12, '#,##0'],
  ])('%s', (teks, nilai, format) => {
    const besaran = besaranDariTeks(teks, { satuan: teks.includes('Orang') ? 'Orang' : '' });
    expect(besaran).toMatchObject({ jenis: 'angka', alternatif: null });
    if (besaran.jenis !== 'angka') return;
    expect(angkaDariTeks(teks, besaran)).toEqual({ value: nilai, numberFormat: format });
    expect(displayText(nilai, format)).toBe(teks.trim());
  });

  test.each(['98.09%', '57,918,659,000', '05'])('%s cannot look the same', (teks) => {
    const besaran = besaranDariTeks(teks);
    expect(besaran.jenis).toBe('angka');
    if (besaran.jenis === 'angka') expect(angkaDariTeks(teks, besaran)).toBeNull();
  });

  test('a unit of several lines stays a text', () => {
    const besaran = { ...besaranDariTeks('7 Persen') };
    if (besaran.jenis === 'angka') expect(angkaDariTeks('7\nPersen', besaran)).toBeNull();
    expect(besaran.jenis).toBe('angka');
  });

  test('both readings of an ambiguous text, in Indonesian style', () => {
    const besaran = besaranDariTeks('1.250 unit kecil', { satuan: '' });
    if (besaran.jenis !== 'angka') throw new Error('not a figure');
    const dua = [1250, 1.25].map((nilai) => angkaDenganBacaan('1.250 ton', { ...besaran, satuan: 'ton' }, nilai));
    expect(dua.map((satu) => satu?.tampil)).toEqual(['1.250 ton', '1,250 ton']);
    expect(dua.map((satu) => satu?.isi.value)).toEqual([1250, 1.25]);
  });
});

describe('a table', () => {
  test('texts become numbers, all else stays and is named', () => {
    const plan = rencana([
      ['80', '84 Sampel', persen(1.05)],
      ['10 Perusahaan', 12, '120,00%'],
      ['3,5', 'Min 3,4', '-'],
      ['80-90', 70, '#DIV/0!'],
      ['BB', '98.09', 'n/a'],
    ]);
    expect(hasil(plan)).toEqual({
      E3: [80, '#,##0'],
      F3: [84, '#,##0 "Sampel"'],
      E4: [10, '#,##0 "Perusahaan"'],
      G4: [1.2, '0.00%'],
      E5: [3.5, '#,##0.0'],
    });
    expect(alasan(plan)).toEqual([
      'Sel F5 menyatakan batas (paling sedikit atau paling banyak), sehingga tetap teks.',
      'Sel G5, G7 berisi tanda nihil, sehingga tidak diisi angka.',
      'Sel E6 berisi rentang, bukan satu angka, sehingga tetap teks.',
      'Sel G6 berisi galat Excel; perbaiki isinya lebih dahulu.',
      'Sel E7 berisi predikat atau jenjang, sehingga tetap teks.',
      'Sel F7 tidak dapat menjadi angka tanpa mengubah tampilannya, misalnya karena pemisahnya bergaya Inggris; pilih "Samakan pemisah" atau ketik ulang.',
    ]);
    expect(plan.ringkasan).toMatchObject([
      { tabel: 0, lembar: 'Capaian', teksAngka: 5, pertanyaan: 0, skalaPersen: 0 },
    ]);
  });

  test('every changed cell looks as before, and undo gives the same workbook', () => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        ['80 Sampel', '84,5', '105,63%'],
        [{ value: '10', numberFormat: '@' }, '12', '120%'],
      ]),
    });
    const { workbook } = bahan.berkas;
    const plan = planRapikan(bahan, SAJA);
    expect(staleEdit(workbook, plan)).toBeNull();
    const sesudah = applyToPicture(workbook, plan);
    const [lama, baru] = [workbook.sheets[0], sesudah.sheets[0]];
    expect(plan.ringkasan[0]?.teksAngka).toBe(6);
    for (const edit of plan.edits) {
      if (edit.kind !== 'setContent') continue;
      const { row, col } = edit.sel;
      expect(typeof baru?.rows[row]?.[col]?.value).toBe('number');
      expect(baru?.rows[row]?.[col]?.text).toBe(lama?.rows[row]?.[col]?.text);
    }
    expect(staleEdit(sesudah, invertPlan(plan))).toBeNull();
    expect(applyToPicture(sesudah, invertPlan(plan)).sheets).toEqual(workbook.sheets);
    // The format stands before the content: under "@" a number would be kept as a text.
    const [pertama] = plan.edits.filter((edit) => 'sel' in edit && formatCell(edit.sel.row, edit.sel.col) === 'E4');
    expect(pertama?.kind).toBe('setNumberFormat');
  });

  test('English separators only where they may change', () => {
    const isi: readonly (readonly Sel[])[] = [
      ['80.5', '84.25', null],
      ['10', '12', null],
    ];
    expect(Object.keys(hasil(rencana(isi)))).toEqual(['E4', 'F4']);
    expect(hasil(rencana(isi, { samakanPemisah: true }))).toMatchObject({
      E3: [80.5, '#,##0.0'],
      F3: [84.25, '#,##0.00'],
    });
  });

  test('an ambiguous figure is asked, and changed by its answer alone', () => {
    const grid = tabelCapaian([
      [80, 84, null],
      [null, '1.250', null],
    ]).map((baris) => baris.map((isi) => (isi === 'Perusahaan' ? 'Ton' : isi)));
    const bahan = bahanDari({ Capaian: grid });
    const tanya = planRapikan(bahan, SAJA);
    expect(hasil(tanya)).toEqual({});
    expect(tanya.tanya.map(({ sel, teks }) => [formatAddress(sel), teks])).toEqual([['Capaian!F4', '1.250']]);
    expect([...(tanya.tanya[0]?.pilihan ?? [])].sort((a, b) => a.nilai - b.nilai)).toEqual([
      { nilai: 1.25, tampil: '1,250' },
      { nilai: 1250, tampil: '1.250' },
    ]);
    const sel = { sheet: 'Capaian', row: 3, col: 5 };
    expect(hasil(planRapikan(bahan, { ...SAJA, jawaban: [{ sel, nilai: 1250 }] }))).toEqual({ F4: [1250, '#,##0'] });
    expect(hasil(planRapikan(bahan, { ...SAJA, jawaban: [{ sel, nilai: 1.25 }] }))).toEqual({
      F4: [1.25, '#,##0.000'],
    });
    const asing = planRapikan(bahan, { ...SAJA, jawaban: [{ sel, nilai: 99 }] });
    expect([hasil(asing), asing.tanya.length]).toEqual([{}, 1]);
  });

  test.each<[string, Opsi, string[]]>([
    ['hidden row', { hiddenRows: [2] }, ['E4']],
    ['hidden column', { hiddenColumns: [4] }, ['F3']],
    ['merged, not first', { merges: ['E3:F3'] }, ['E3', 'E4']],
    ['protected', { isProtected: true }, []],
    ['hidden sheet', { visibility: 'hidden' }, []],
  ])('%s', (_, opsi, berubah) => {
    const plan = rencana(
      [
        ['80', '84', null],
        ['10', 12, null],
      ],
      {},
      opsi,
    );
    expect(Object.keys(hasil(plan))).toEqual(berubah);
    expect(plan.dibiarkan.length).toBeGreaterThan(0);
  });
});

describe('formulas', () => {
  const isi = (rumus: Partial<{ value: string | number; formula: string }>, judul = 'Ket'): Sel[][] =>
    tabelCapaian(
      [
        ['80 Sampel', 84, null, rumus],
        [10, 12, null, null],
      ],
      { kepala: [judul] },
    );

  test.each([
    { formula: '"Target "&E3', value: 'Target 80 Sampel' },
    { formula: 'E3', value: '80 Sampel' },
    { formula: 'IF(E3="80 Sampel",1,2)', value: 1 },
    { formula: 'VLOOKUP("x",A1:G9,5,0)', value: 'x' },
    { formula: "LEFT('Capaian'!$E$3,2)*1", value: 80 },
  ])('$formula takes the cell for words', (rumus) => {
    const plan = planRapikan(bahanDari({ Capaian: isi(rumus) }), SAJA);
    expect(hasil(plan)).toEqual({});
    expect(alasan(plan)).toEqual([
      'Sel E3 dipakai sebagai teks oleh rumus, antara lain di H3; ubah rumus itu lebih dahulu.',
    ]);
  });

  test.each([
    { formula: 'SUM(E3:E4)', value: 10 },
    { formula: 'F3/E3', value: '#VALUE!' },
    { formula: 'IF(F3>=E3,"Tercapai","Belum")', value: 'Belum' },
  ])('$formula computes with it', (rumus) => {
    const plan = planRapikan(bahanDari({ Capaian: isi(rumus) }), SAJA);
    expect(hasil(plan)).toEqual({ E3: [80, '#,##0 "Sampel"'] });
    expect(plan.keterangan).toEqual([
      'Rumus di Capaian!H3 memakai teks yang menjadi angka, sehingga hasilnya dihitung ulang dan dapat berubah.',
    ]);
  });

  test('a formula that gives a text stays', () => {
    const plan = rencana([
      [{ value: '80', formula: 'TEXT(79+1,"0")' }, 84, null],
      [10, 12, null],
    ]);
    expect(hasil(plan)).toEqual({});
    expect(alasan(plan)[0]).toMatch(/^Sel E3 berisi rumus yang hasilnya teks/);
  });
});

describe('percentages in one scale', () => {
  test('points become fractions where these are more, with the decimals they show', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, 12, persen(1.2)],
      [4, 3.5, 87.5],
      [null, null, null],
    ]);
    expect(hasil(plan)).toEqual({ G5: [0.875, '0.0%'] });
    expect(plan.ringkasan[0]?.skalaPersen).toBe(1);
  });

  test('fractions become points and keep their sign as a word', () => {
    const plan = rencana([
      [80, 84, 105],
      [10, 12, 120],
      [4, 3.5, persen(0.875, 1)],
    ]);
    expect(hasil(plan)).toEqual({ G5: [87.5, '0.0"%"'] });
    expect(displayText(87.5, '0.0"%"')).toBe('87,5%');
  });

  test.each<[string, Sel, RegExp]>([
    ['a ratio', 0.875, /^Skala persen di sel G5 tidak pasti/],
    ['not what its row gives', 3.5, /^Skala persen di sel G5 tidak pasti/],
    ['a formula', { value: 87.5, formula: 'F5/E5*100' }, /^Skala persen di sel G5 .*isinya rumus/],
  ])('%s', (_, isi, pola) => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [10, 12, persen(1.2)],
      [4, 3.5, isi],
    ]);
    expect(hasil(plan)).toEqual({});
    expect(alasan(plan).join('\n')).toMatch(pola);
  });

  test('a cell that a formula refers to stays, or may refer to', () => {
    const grid = (formula: string): Sel[][] =>
      tabelCapaian(
        [
          [80, 84, persen(1.05)],
          [10, 12, persen(1.2)],
          [4, 3.5, 87.5, { value: 1, formula }],
        ],
        { kepala: ['Bantu'] },
      );
    for (const [formula, pola] of [
      ['G5/100', /sel G5 .*dipakai rumus, antara lain di H5/],
      ['AVERAGE($G:$G)', /sel G5 .*dipakai rumus, antara lain di H5/],
      ['INDIRECT("G"&5)', /sel G5 .*rumus di H5 memakai INDIRECT atau OFFSET/],
    ] as const) {
      const plan = planRapikan(bahanDari({ Capaian: grid(formula) }), SAJA);
      expect(hasil(plan)).toEqual({});
      expect(alasan(plan).join('\n')).toMatch(pola);
    }
    // By a name of the workbook, and by a column of an Excel table.
    const bernama = bahanDari({ Capaian: grid('Serapan*2') });
    const names = [{ name: 'Serapan', formula: 'Capaian!$G$5' }];
    const denganNama = { ...bernama.berkas.workbook, names };
    expect(hasil(planRapikan(siapkanBahan(denganNama), SAJA))).toEqual({});
    expect(hasil(planRapikan(bernama, SAJA))).toEqual({ G5: [0.875, '0.0%'] });
    const tables = { tables: [{ name: 'Kinerja', range: 'A2:H5' }] };
    expect(
      hasil(planRapikan(bahanDari({ Capaian: grid('SUM(Kinerja[Capaian])') }, { Capaian: tables }), SAJA)),
    ).toEqual({});
    expect(hasil(planRapikan(bahanDari({ Capaian: grid('G4*2') }), SAJA))).toEqual({ G5: [0.875, '0.0%'] });
  });

  test('as many of each: a person decides', () => {
    const plan = rencana([
      [80, 84, persen(1.05)],
      [4, 3.5, 87.5],
    ]);
    expect(hasil(plan)).toEqual({});
    expect(alasan(plan)[0]).toMatch(/^Skala persen di sel G4 bercampur sama banyak/);
  });
});

test('only the chosen tables change', () => {
  const bahan = bahanDari({ A: tabelCapaian([['80', 84, null]]), B: tabelCapaian([['90', 84, null]]) });
  const lembar = (pilihan: PilihanRapikan): string[] =>
    planRapikan(bahan, { ...SAJA, ...pilihan }).edits.flatMap((edit) =>
      edit.kind === 'setContent' ? [formatAddress(edit.sel)] : [],
    );
  expect(lembar({})).toEqual(['A!E3', 'B!E3']);
  expect(lembar({ tabel: [1] })).toEqual(['B!E3']);
  const rentang = { top: 2, left: 4, bottom: 2, right: 4 };
  expect(lembar({ tabel: [{ lembar: 'A', rentang }] })).toEqual(['A!E3']);
  expect(lembar({ tabel: [] })).toEqual([]);
});
