/** The sheet "Kebijakan Capaian": what it says, how it is read again, and that the formulas follow what a person types there. */
import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { KEBIJAKAN_BAKU, type Arah, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import {
  bacaLembarKebijakan,
  isiLembarKebijakan,
  isLembarKebijakan,
  namaLembarKebijakan,
  selKebijakan,
} from '../../../src/core/capaian/lembar-kebijakan';
import { NAMA_KEBIJAKAN } from '../../../src/core/capaian/nama-kebijakan';
import { DAFTAR_SKALA, parseSkala } from '../../../src/core/capaian/skala';
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian } from '../../../src/core/plans/isi-capaian';
import { editLembarKebijakan } from '../../../src/core/plans/lembar-kebijakan';
import { bacaPengaturan, planSimpanKebijakan } from '../../../src/core/plans/pengaturan';
import { formatCell } from '../../../src/core/workbook/address';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { CellValue, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { hitungBuku, lembarKebijakan } from '../../bantu/buku-hitung';
import { tabelCapaian, type Sel } from '../../bantu/tabel-capaian';

const LAIN: Kebijakan = {
  ...KEBIJAKAN_BAKU,
  minimasi: 'rasio',
  batasAtas: 1.15,
  batasAtasPadaTabel: true,
  batasBawah: 0.1,
  dasarTarget: 'awal',
  targetNol: { naikNol: 1, naikAda: 1.5, turunNol: null, turunAda: 0.25 },
  targetNegatif: 'tidak-dihitung',
  rentang: 'simpangan',
  jenjang: 'peringkat',
  desimal: 3,
  rataRata: 'geometrik',
  tanpaCapaian: 'nol',
  skalaStatus: { tercapai: 0.9, melampaui: 1.05 },
  skalaPredikat: DAFTAR_SKALA['PMDN86'] ?? null,
};

const bidang = ({ sumber: _sumber, dibaca: _dibaca, ...isi }: Kebijakan): Partial<Kebijakan> => isi;

/** The sheet with one value typed over. */
function ketik(sheet: Sheet, nama: string, value: CellValue): Sheet {
  const sel = selKebijakan(sheet, nama);
  if (sel === null) throw new Error(nama);
  const rows = sheet.rows.map((cells, row) =>
    row === sel.row
      ? cells?.map((cell, col) => (col === sel.col ? { value, text: String(value), numberFormat: 'General' } : cell))
      : cells,
  );
  return { ...sheet, rows };
}

describe('written and read again', () => {
  test.each([
    ['the standard policy', KEBIJAKAN_BAKU],
    ['another in every choice', LAIN],
  ])('%s', (_, kebijakan) => {
    const hasil = bacaLembarKebijakan(lembarKebijakan(kebijakan), KEBIJAKAN_BAKU);
    expect(bidang(hasil.kebijakan)).toEqual(bidang(kebijakan));
    expect(hasil.catatan).toEqual([]);
  });

  test.each(Object.values(DAFTAR_SKALA).map((skala) => [skala.id, skala] as const))('the scale %s', (_, skala) => {
    const { kebijakan } = bacaLembarKebijakan(
      lembarKebijakan({ ...KEBIJAKAN_BAKU, skalaPredikat: skala }),
      KEBIJAKAN_BAKU,
    );
    expect(kebijakan.skalaPredikat).toEqual(skala);
  });

  test('each line has a label, a meaning, a name and a list or bounds', () => {
    const { sel, validasi } = isiLembarKebijakan(KEBIJAKAN_BAKU);
    const isi = new Map(sel.map((satu) => [formatCell(satu.row, satu.col), satu.isi.value]));
    expect(isi.get('A5')).toBe('Semakin rendah semakin baik');
    expect(isi.get('B5')).toBe('selisih');
    expect(isi.get('D5')).toBe('Selaras_Minimasi');
    const kolomNilai = validasi.filter(({ range }) => range.left === 1);
    expect(kolomNilai).toHaveLength(Object.keys(NAMA_KEBIJAKAN).length);
    for (const { range, aturan } of kolomNilai) {
      for (const kolom of ['A', 'C', 'D']) expect(isi.get(`${kolom}${range.top + 1}`)).toMatch(/\S{4}/);
      if (aturan.type === 'list') {
        expect(aturan.items.join(',').length).toBeLessThanOrEqual(255);
        expect(aturan.items.some((kata) => kata.includes(','))).toBe(false);
      }
      expect(aturan.prompt?.title.length).toBeLessThanOrEqual(32);
    }
  });

  test('names are those that Excel takes, each once', () => {
    const nama = namaLembarKebijakan(lembarKebijakan(KEBIJAKAN_BAKU));
    expect(new Set(nama.map(({ name }) => name.toLowerCase())).size).toBe(nama.length);
    for (const { name, formula } of nama) {
      expect(name).toMatch(/^Selaras_[A-Za-z]+$/);
      expect(formula).toMatch(/^'Kebijakan Capaian'!\$[BAD]\$\d+(:\$[AD]\$\d+)?$/);
    }
    for (const name of Object.values(NAMA_KEBIJAKAN)) expect(nama.map((satu) => satu.name)).toContain(name);
  });

  test('what a person types wrongly counts as the standard policy, and is named', () => {
    const sheet = ketik(lembarKebijakan(LAIN), NAMA_KEBIJAKAN.minimasi, 'terbalik');
    const { kebijakan, catatan } = bacaLembarKebijakan(sheet, LAIN);
    expect(kebijakan.minimasi).toBe('selisih');
    expect(catatan).toEqual([expect.stringMatching(/^Isi B5 pada lembar "Kebijakan Capaian" .*tidak dikenal.*\.$/)]);
    expect(bacaLembarKebijakan(ketik(sheet, NAMA_KEBIJAKAN.minimasi, ' Rasio '), LAIN).kebijakan.minimasi).toBe(
      'rasio',
    );
  });

  test('levels that leave a gap or stand in disorder are refused and named', () => {
    const asal = lembarKebijakan({ ...KEBIJAKAN_BAKU, skalaPredikat: DAFTAR_SKALA['NKO'] ?? null });
    const baris = asal.rows.findIndex((cells) => cells?.[0]?.value === 'Hijau');
    const rows = asal.rows.map((cells, row) =>
      row === baris ? cells?.map((cell, col) => (col === 1 && cell ? { ...cell, value: 40 } : cell)) : cells,
    );
    const { kebijakan, catatan } = bacaLembarKebijakan({ ...asal, rows }, KEBIJAKAN_BAKU);
    expect(kebijakan.skalaPredikat).toBeNull();
    expect(catatan.join()).toMatch(/^Predikat mulai A\d+ pada lembar .* tidak dapat dipakai\./);
  });

  test('a sheet of the user that only has the name or the mark is none', () => {
    expect(isLembarKebijakan(sheetFromGrid('Kebijakan Capaian', [['Batas atas', 1.2]]))).toBe(false);
    expect(isLembarKebijakan(sheetFromGrid('X', [['Kebijakan Capaian Selaras']]))).toBe(false);
    expect(isLembarKebijakan({ ...lembarKebijakan(LAIN), name: 'Diganti nama' })).toBe(true);
  });
});

function terapkan(workbook: Workbook, plan: ChangePlan): Workbook {
  expect(staleEdit(workbook, plan)).toBeNull();
  return applyToPicture(workbook, plan);
}

const buku = (isi: readonly (readonly Sel[])[], ...lain: Sheet[]): Workbook => ({
  ...workbookFromSheets([sheetFromGrid('Capaian', tabelCapaian(isi)), ...lain]),
  names: [],
});

const ISI: readonly (readonly Sel[])[] = [
  [80, 120, null],
  [0, 5, null],
  [-4, -3, null],
];

describe('in a workbook', () => {
  test('written once, reused, and taken back', () => {
    const asal = buku(ISI);
    const plan = planIsiCapaian(siapkanBahan(asal));
    const sesudah = terapkan(asal, plan);
    expect(sesudah.sheets.map(({ name }) => name)).toEqual(['Capaian', 'Kebijakan Capaian']);
    expect(planIsiCapaian(siapkanBahan(sesudah)).edits).toEqual([]);
    // Neither its tables nor its words are part of the submission.
    expect(siapkanBahan(sesudah).berkas.tabel).toHaveLength(1);
    const kembali = terapkan(sesudah, invertPlan(plan));
    expect(kembali.sheets).toEqual(asal.sheets);
    expect(kembali.names).toEqual([]);
  });

  test('a sheet of the user keeps its name', () => {
    const milik = sheetFromGrid('kebijakan capaian', [['Catatan rapat']]);
    const sesudah = terapkan(buku(ISI, milik), planIsiCapaian(siapkanBahan(buku(ISI, milik))));
    expect(sesudah.sheets.map(({ name }) => name)).toEqual(['Capaian', 'kebijakan capaian', 'Kebijakan Capaian (2)']);
    expect(sesudah.names?.[0]?.formula).toBe("'Kebijakan Capaian (2)'!$B$5");
  });

  test('names that are left of a sheet that is gone are given anew; names that were deleted come back', () => {
    const yatim = { name: 'Selaras_Minimasi', formula: '#REF!' };
    const asal = { ...buku(ISI), names: [yatim] };
    const plan = planIsiCapaian(siapkanBahan(asal));
    const sesudah = terapkan(asal, plan);
    expect(sesudah.names?.filter(({ name }) => name === yatim.name)).toHaveLength(1);
    expect(terapkan(sesudah, invertPlan(plan)).names).toEqual([yatim]);
    const tanpa = buku([...ISI, [10, 9, null]], lembarKebijakan(KEBIJAKAN_BAKU));
    expect(terapkan(tanpa, planIsiCapaian(siapkanBahan(tanpa))).names).toHaveLength(
      namaLembarKebijakan(lembarKebijakan(KEBIJAKAN_BAKU)).length,
    );
  });

  test('what a person types there holds for the check, over what is stored and what the workbook says', () => {
    const lembar = ketik(lembarKebijakan(KEBIJAKAN_BAKU), NAMA_KEBIJAKAN.batasAtas, 1.1);
    const workbook = buku(
      ISI,
      ketik(lembar, NAMA_KEBIJAKAN.batasAtasPadaTabel, 'ya'),
      sheetFromGrid('Catatan', [['Batas atas capaian', '150%']]),
    );
    const bahan = siapkanBahan(workbook);
    expect(bahan.kebijakan).toMatchObject({ batasAtas: 1.1, batasAtasPadaTabel: true });
    expect(bahan.kebijakan.dibaca).toEqual(['Dipakai kebijakan pada lembar "Kebijakan Capaian".']);
    // 120/80 = 1,5, dibatasi 1,1
    expect(bahan.capaian[0]?.hasil).toMatchObject({ capaian: 1.1, mentah: 1.5 });
    expect(siapkanBahan(workbook, KEBIJAKAN_BAKU).capaian[0]?.hasil.capaian).toBe(1.5);
    const keliru = buku(ISI, ketik(lembar, NAMA_KEBIJAKAN.rentang, 'x'));
    expect(siapkanBahan(keliru).berkas.workbook.catatan.join()).toMatch(/Isi B\d+ pada lembar "Kebijakan Capaian"/);
  });

  test('a policy that is stored is set on the sheet, too', () => {
    const workbook = buku(ISI, lembarKebijakan(KEBIJAKAN_BAKU));
    const plan = planSimpanKebijakan(workbook, LAIN);
    if ('ditolak' in plan) throw new Error(plan.ditolak);
    const sesudah = terapkan(workbook, plan);
    expect(bidang(siapkanBahan(sesudah).kebijakan)).toEqual(bidang(LAIN));
    expect(bacaPengaturan(sesudah).kebijakan).not.toBeNull();
    const kembali = planSimpanKebijakan(sesudah, null);
    if ('ditolak' in kembali) throw new Error(kembali.ditolak);
    expect(bidang(siapkanBahan(terapkan(sesudah, kembali)).kebijakan)).toEqual(bidang(KEBIJAKAN_BAKU));
    const terkunci = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    expect(planSimpanKebijakan(terkunci, LAIN)).toEqual({
      ditolak: expect.stringMatching(/^Lembar "Kebijakan Capaian" terlindungi/) as string,
    });
  });

  test('a given policy is set on the sheet with the formulas', () => {
    const workbook = buku(ISI, lembarKebijakan(KEBIJAKAN_BAKU));
    const sesudah = terapkan(workbook, planIsiCapaian(siapkanBahan(workbook, LAIN)));
    expect(bidang(siapkanBahan(sesudah).kebijakan)).toEqual(bidang(LAIN));
  });

  test('the edits for a workbook of any kind begin with the sheet', () => {
    const edits: readonly Edit[] = editLembarKebijakan('Kebijakan Capaian', LAIN);
    const sesudah = terapkan(workbookFromSheets([]), { judul: 'x', edits, dibiarkan: [] });
    expect(sesudah.sheets.some(isLembarKebijakan)).toBe(true);
    expect(edits[0]).toEqual({ kind: 'addSheet', sheet: 'Kebijakan Capaian' });
  });
});

describe('a value typed into the sheet computes the table anew', () => {
  const PERUBAHAN: readonly (readonly [string, CellValue, Partial<Kebijakan>])[] = [
    [NAMA_KEBIJAKAN.minimasi, 'rasio', { minimasi: 'rasio' }],
    [NAMA_KEBIJAKAN.batasAtas, 1.1, { batasAtas: 1.1, batasAtasPadaTabel: true }],
    [NAMA_KEBIJAKAN.batasBawah, 0.4, { batasBawah: 0.4 }],
    [NAMA_KEBIJAKAN.naikAda, 1, { targetNol: { ...KEBIJAKAN_BAKU.targetNol, naikAda: 1 } }],
    [NAMA_KEBIJAKAN.naikNol, 0.5, { targetNol: { ...KEBIJAKAN_BAKU.targetNol, naikNol: 0.5 } }],
    [NAMA_KEBIJAKAN.turunNol, 'tidak dihitung', { targetNol: { ...KEBIJAKAN_BAKU.targetNol, turunNol: null } }],
    [NAMA_KEBIJAKAN.turunAda, 0.2, { targetNol: { ...KEBIJAKAN_BAKU.targetNol, turunAda: 0.2 } }],
    [NAMA_KEBIJAKAN.targetNegatif, 'tidak dihitung', { targetNegatif: 'tidak-dihitung' }],
    [NAMA_KEBIJAKAN.rentang, 'simpangan', { rentang: 'simpangan' }],
    [NAMA_KEBIJAKAN.jenjang, 'peringkat', { jenjang: 'peringkat' }],
    // Neither word nor number: the standard policy, as for the core.
    [NAMA_KEBIJAKAN.rentang, 'entah', { rentang: 'rasio' }],
    [NAMA_KEBIJAKAN.batasAtas, null, { batasAtas: null, batasAtasPadaTabel: true }],
  ];
  const PASANGAN: readonly (readonly [CellValue, CellValue])[] = [
    [80, 120],
    [80, 20],
    [16, 14],
    [0, 5],
    [0, 0],
    [-4, -3],
    ['80-90', 70],
    ['BB', 'A'],
    ['BB', 'CC'],
  ];
  const POLARITAS: readonly (readonly [string, Arah])[] = [
    ['Maximize', 'naik'],
    ['Minimize', 'turun'],
  ];

  const grid = [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi', 'Capaian'],
    ...POLARITAS.flatMap(([kata], p) =>
      PASANGAN.map(([target, realisasi], i) => [
        p * PASANGAN.length + i + 1,
        `Nilai hasil kegiatan pokok ke-${p * PASANGAN.length + i + 1}`,
        kata,
        target,
        realisasi,
        null,
      ]),
    ),
  ];
  const asal: Workbook = { ...workbookFromSheets([sheetFromGrid('Capaian', grid)]), names: [] };
  const dasar: Kebijakan = { ...KEBIJAKAN_BAKU, batasAtasPadaTabel: true };
  const bahan = siapkanBahan(asal, dasar);
  const semula = applyToPicture(asal, planIsiCapaian(bahan));

  test.each(PERUBAHAN)('%s: %j', (nama, nilai, ubah) => {
    const sheets = semula.sheets.map((sheet) => (isLembarKebijakan(sheet) ? ketik(sheet, nama, nilai) : sheet));
    const kebijakan = { ...dasar, ...ubah };
    const baca = hitungBuku({ ...semula, sheets });
    const beda: string[] = [];
    let cacah = 0;
    for (const { periode, arah } of bahan.capaian) {
      const { target, realisasi, capaian } = periode;
      if (target === null || realisasi === null || capaian === null) continue;
      const inti = hitungCapaian(target.besaran, realisasi.besaran, arah.arah, kebijakan).capaian;
      const excel = baca('Capaian', capaian.sel.row, capaian.sel.col);
      // A row that could not be computed at first got no formula.
      if (excel === null) continue;
      cacah++;
      const sama = inti === null ? excel === '' : typeof excel === 'number' && Math.abs(excel - inti) < 1e-9;
      if (!sama) beda.push(`${arah.arah} ${target.teks} ${realisasi.teks}: ${String(inti)}, ${String(excel)}`);
    }
    expect(beda).toEqual([]);
    expect(cacah).toBeGreaterThanOrEqual(16);
    // What the workbook is checked with is the same.
    expect(siapkanBahan({ ...semula, sheets }).kebijakan).toMatchObject(ubah);
  });
});

test('a scale that ends above and below keeps its ends', () => {
  const skala = parseSkala('90 - 100 Sangat Baik; 80 - 90 Baik; 60 - 80 Cukup');
  if (skala === null) throw new Error('skala');
  const { kebijakan, catatan } = bacaLembarKebijakan(
    lembarKebijakan({ ...KEBIJAKAN_BAKU, skalaPredikat: skala }),
    KEBIJAKAN_BAKU,
  );
  expect(catatan).toEqual([]);
  const ringkas = ({ tingkat }: typeof skala): unknown => tingkat.map(({ nama, bawah, atas }) => [nama, bawah, atas]);
  expect(kebijakan.skalaPredikat === null ? null : ringkas(kebijakan.skalaPredikat)).toEqual(ringkas(skala));
});
