/** "Rapikan": dropdowns, checks of ranges, and Excel tables. */
import type { PilihanRapikan, RencanaRapikan } from '../../../src/core/plans/rapikan/pilihan';
import { daftarPilihan } from '../../../src/core/plans/rapikan/daftar-pilihan';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import { siapkanBahan } from '../../../src/core/periksa';
import { formatRange, parseRange } from '../../../src/core/workbook/address';
import type { ValidationRule } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Range, Workbook } from '../../../src/core/workbook/workbook';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';

type Grid = Parameters<typeof sheetFromGrid>[1];
type Opsi = Parameters<typeof sheetFromGrid>[2];

const rentang = (teks: string): Range => {
  const range = parseRange(teks);
  if (range === null) throw new RangeError(teks);
  return { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
};

/** A workbook whose host tells which validations stand. */
const buku = (grid: Grid, opsi: Opsi = {}, validations: readonly string[] = []): Workbook =>
  workbookFromSheets([{ ...sheetFromGrid('Data', grid, opsi), validations: validations.map(rentang) }]);

function rencana(workbook: Workbook, pilihan: PilihanRapikan = {}): RencanaRapikan {
  const plan = planRapikan(siapkanBahan(workbook), pilihan);
  expect(staleEdit(workbook, plan)).toBeNull();
  const sesudah = applyToPicture(workbook, plan);
  expect(applyToPicture(sesudah, invertPlan(plan)).sheets).toEqual(workbook.sheets);
  return plan;
}

const validasi = (plan: RencanaRapikan): Record<string, ValidationRule> =>
  Object.fromEntries(
    plan.edits.flatMap((edit) =>
      edit.kind === 'addObject' && edit.object.type === 'validation'
        ? [[formatRange(edit.object.range), edit.object.rule]]
        : [],
    ),
  );
const tabel = (plan: RencanaRapikan): string[] =>
  plan.edits.flatMap((edit) =>
    edit.kind === 'addObject' && edit.object.type === 'table'
      ? [`${edit.object.name} ${formatRange(edit.object.range)}`]
      : [],
  );
const alasan = (plan: RencanaRapikan): string => plan.dibiarkan.map((satu) => satu.alasan).join('\n');

const CAPAIAN = tabelCapaian([
  [80, 84, persen(1.05)],
  [10, 12, persen(1.2)],
  [3.5, 3.4, persen(0.9714)],
  [75, 70, persen(0.9333)],
]);

describe('validations', () => {
  test('of units and of capaian, over the rows of data alone', () => {
    const plan = rencana(buku(CAPAIAN));
    expect(Object.keys(validasi(plan))).toEqual(['D3:D6', 'G3:G6']);
    expect(validasi(plan)['D3:D6']).toMatchObject({
      type: 'list',
      items: [
        'Sampel',
        'Perusahaan',
        'Indeks',
        'Persen',
        'Orang',
        'Dokumen',
        'Laporan',
        'Kegiatan',
        'Layanan',
        'Unit',
        'Nilai',
        'Rupiah',
      ],
      alert: { style: 'warning' },
    });
    expect(validasi(plan)['G3:G6']).toMatchObject({ type: 'decimal', min: 0, max: 2, alert: { style: 'warning' } });
    expect(plan.ringkasan[0]?.validasi).toBe(2);
    expect(validasi(rencana(buku(CAPAIAN), { validasi: false }))).toEqual({});
  });

  test('a text that becomes a number is asked as a number; what does not fit is named', () => {
    const isi = CAPAIAN.map((baris) => baris.map((satu) => (satu === 75 ? '75 Persen' : satu)));
    isi[4] = [...(isi[4] ?? []).slice(0, 6), persen(4.2)];
    const plan = rencana(buku(isi));
    expect(Object.keys(validasi(plan))).toEqual(['D3:D6', 'G3:G6']);
    expect(alasan(plan)).toContain('Isi sel G5 tidak sesuai dengan batas 0% sampai 200%');
  });

  test('none over one that stands there, and none where the host does not tell', () => {
    const plan = rencana(buku(CAPAIAN, {}, ['G4:H4']));
    expect(Object.keys(validasi(plan))).toEqual(['D3:D6']);
    expect(alasan(plan)).toContain('Sel G3 sudah mempunyai validasi data');
    const tanpa = rencana(workbookFromSheets([sheetFromGrid('Data', CAPAIAN)]));
    expect(validasi(tanpa)).toEqual({});
    expect(tanpa.keterangan).toEqual([expect.stringMatching(/^Validasi data tidak ditambahkan/)]);
  });

  const PAGU: Sel[][] = [
    ['Pagu Anggaran Tahun 2024'],
    ['Kode', 'Uraian', 'Pagu Awal (Rp)', 'Pagu Akhir (Rp)'],
    ['6077.BAD.001', 'Layanan sertifikasi', 120_000_000, 125_000_000],
    ['6077.BAD.002', 'Layanan pengujian', 80_000_000, 75_000_000],
    ['6077.BAD.003', 'Layanan kalibrasi', 50_000_000, 50_000_000],
    [null, 'Jumlah', 250_000_000, 250_000_000],
  ];

  test('money is whole and not negative; equal columns side by side share one rule', () => {
    const plan = rencana(buku(PAGU));
    expect(validasi(plan)).toEqual({
      'C3:D5': { type: 'whole', min: 0, max: null, alert: expect.objectContaining({ style: 'stop' }) as unknown },
    });
    const nihil = rencana(buku(PAGU.map((baris) => baris.map((isi) => (isi === 50_000_000 ? '-' : isi)))));
    expect(validasi(nihil)['C3:D5']).toMatchObject({ type: 'whole', alert: { style: 'warning' } });
    expect(alasan(nihil)).toContain('Isi sel C5, D5 tidak sesuai dengan rupiah bulat yang tidak negatif');
    const banyak = rencana(buku(PAGU.map((baris) => baris.map((isi) => (isi === 125_000_000 ? -1.5 : isi)))));
    expect(Object.keys(validasi(banyak))).toEqual(['C3:C5']);
    expect(alasan(banyak)).toContain('Sel D3 tidak diberi rupiah bulat yang tidak negatif');
  });

  test('thousands of rupiah may have decimals', () => {
    const ribu = PAGU.map((baris) =>
      baris.map((isi) => (typeof isi === 'string' ? isi.replace('(Rp)', '(Rp.000)') : isi)),
    );
    expect(validasi(rencana(buku(ribu)))['C3:D5']).toMatchObject({ type: 'decimal', min: 0 });
  });

  test('dates of the year, and revisions by their kind', () => {
    // 45306 is 15 January 2024, 45292 the first day of the year, 45657 the last.
    const tanggal = (value: number): Sel => ({ value, numberFormat: 'dd/mm/yyyy' });
    const plan = rencana(
      buku([
        ['Riwayat Revisi Anggaran Tahun 2024'],
        ['No', 'Revisi ke', 'Tanggal Revisi', 'Jenis Revisi', 'Perubahan (Rp)'],
        [1, 1, tanggal(45306), 'Revisi POK', 0],
        [2, 2, tanggal(45400), 'Revisi DIPA', 5_000_000],
        [3, 3, tanggal(45657), 'Revisi POK', 0],
        [4, 4, tanggal(45250), 'Revisi POK', 1_000_000],
      ]),
    );
    expect(validasi(plan)['C3:C6']).toMatchObject({
      type: 'date',
      min: 45292,
      max: 45657,
      alert: { style: 'warning' },
    });
    expect(alasan(plan)).toContain('Isi sel C6 tidak sesuai dengan tanggal tahun 2024');
    expect(validasi(plan)['D3:D6']).toMatchObject({ type: 'list' });
    expect(Object.keys(validasi(plan)).some((satu) => satu.startsWith('B'))).toBe(false);
  });

  test('the words of a list', () => {
    expect(daftarPilihan('polaritas', ['Maximize', 'Maximize', 'Minimize', 'entah'])).toEqual([
      'Maximize',
      'Minimize',
      'Rentang',
      'Tetap',
    ]);
    expect(daftarPilihan('satuan', ['%'])).not.toContain('Persen');
    expect(daftarPilihan('satuan', ['kg, ton'])).not.toContain('kg, ton');
    const panjang = Array.from({ length: 60 }, (_, i) => `Satuan ${i}`);
    expect(daftarPilihan('satuan', panjang).join(',').length).toBeLessThanOrEqual(255);
  });
});

describe('Excel tables', () => {
  test('one header row with texts, totals below left out', () => {
    const jumlah: Sel[] = [null, 'Rata-rata capaian', null, null, null, null, persen(1.04)];
    const plan = rencana(buku([...CAPAIAN, jumlah]));
    expect(tabel(plan)).toEqual(['Capaian_2024 A2:G6']);
    expect(plan.ringkasan[0]?.namaTabel).toBe('Capaian_2024');
    expect(tabel(rencana(buku(CAPAIAN), { tabelExcel: false }))).toEqual([]);
  });

  test('a name that is taken gets a number', () => {
    const lembar = (nama: string): Workbook['sheets'][number] => ({ ...sheetFromGrid(nama, CAPAIAN), validations: [] });
    const workbook = {
      ...workbookFromSheets([lembar('A'), lembar('B')]),
      names: [{ name: 'CAPAIAN_2024', formula: 'A!$A$1' }],
    };
    expect(tabel(rencana(workbook))).toEqual(['Capaian_2024_2 A2:G6', 'Capaian_2024_3 A2:G6']);
  });

  const ganti = (row: number, col: number, isi: Sel): Sel[][] =>
    CAPAIAN.map((baris, r) => (r === row ? Object.assign([...baris], { [col]: isi }) : [...baris]));

  const denganLembar = (lain: Partial<Workbook['sheets'][number]>): Workbook => {
    const workbook = buku(CAPAIAN);
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ...lain })) };
  };

  test.each<[string, Workbook, RegExp]>([
    ['a merge inside', buku(CAPAIAN, { merges: ['B3:B6'] }), /memuat sel gabungan/],
    ['a caption twice', buku(ganti(1, 5, ' target ')), /ada judul kolom yang sama/],
    ['no caption', buku(ganti(1, 1, null)), /ada kolom tanpa judul/],
    ['a figure as caption', buku(ganti(1, 4, 2024)), /judul kolom yang berupa angka atau rumus/],
    ['a formula as caption', buku(ganti(1, 4, { value: 'Target', formula: '"Tar"&"get"' })), /berupa angka atau rumus/],
    ['hidden rows', buku(CAPAIAN, { hiddenRows: [4] }), /baris 5 disembunyikan atau tersaring/],
    ['a table already', buku(CAPAIAN, { tables: [{ name: 'Lama', range: 'A2:G4' }] }), /sudah menjadi tabel Excel/],
    ['a filter', denganLembar({ filter: rentang('A2:G6') }), /sudah mempunyai filter/],
    ['an array formula', denganLembar({ arrays: [rentang('F3:F6')] }), /memuat rumus larik/],
    ['one row', buku(CAPAIAN.slice(0, 3)), /bukan satu baris judul dengan beberapa baris data/],
  ])('%s: none, and why', (_, workbook, pola) => {
    const plan = rencana(workbook);
    expect(tabel(plan)).toEqual([]);
    expect(alasan(plan)).toMatch(pola);
  });

  test('a protected sheet gets nothing at all', () => {
    const plan = rencana(buku(CAPAIAN, { isProtected: true }));
    expect(plan.edits).toEqual([]);
    expect(alasan(plan)).toMatch(/^Tabel pada lembar "Data" tidak dirapikan karena lembar itu terlindungi/);
  });
});
