/** All that Selaras writes into one workbook, one plan after the other, and all of it taken back, through files and through Excel. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { siapkanBahan } from '../../src/core/periksa';
import { planHasilPeriksa } from '../../src/core/plans/hasil-periksa';
import { planIsiCapaian } from '../../src/core/plans/isi-capaian';
import { planLembarRevisi } from '../../src/core/plans/lembar-revisi';
import { planPantauan } from '../../src/core/plans/pantauan/pantauan';
import { planTanda } from '../../src/core/plans/pantauan/tanda';
import { planRapikan } from '../../src/core/plans/rapikan/rencana';
import type { ChangePlan } from '../../src/core/workbook/plan';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { createExcelHost } from '../../src/host/excel/excel-host';
import { openFileHost } from '../../src/host/file/file-host';
import type { WorkbookHost } from '../../src/host/host';
import { bukaExcel } from '../host/excel/buka-excel';
import { bukuRantai } from './buku-rantai';

type Langkah = (book: Workbook) => ChangePlan | { readonly ditolak: string };

const isi: Langkah = (book) => {
  const bahan = siapkanBahan(book);
  const semua = { kolomCapaian: true, status: true, rataSeksi: true, catatan: true };
  return planIsiCapaian(bahan, { ...semua, ganti: planIsiCapaian(bahan).konstanta });
};

/** In the order in which a planner takes them; a workbook without revisions has no ledger. */
const LANGKAH: Readonly<Record<string, Langkah>> = {
  rapikan: (book) => planRapikan(siapkanBahan(book), { satuan: true, kepalaBerulang: true, barisTerbelah: true }),
  isi,
  tanda: (book) => planTanda(siapkanBahan(book)),
  pantauan: (book) => planPantauan(book, siapkanBahan(book)),
  revisi: (book) => planLembarRevisi(book, siapkanBahan(book).berkas),
  hasil: (book) => planHasilPeriksa(book, [], { tanggal: '21 November 2026', versiAturan: '2026.11' }),
};

const contoh = (unit: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${unit}/${unit}.xlsx`, import.meta.url)));

/** Steps that the workbook has nothing for. */
const BUKU: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
  ['buatan', bukuRantai, ['revisi']],
  ['arah-contoh', () => contoh('arah-contoh'), []],
  ['bpipi-2023', () => contoh('bpipi-2023'), ['revisi']],
  ['bpsdmi-2023', () => contoh('bpsdmi-2023'), []],
  ['bbspjikkp-2024', () => contoh('bbspjikkp-2024'), []],
];

/** Takes every step; `lihat` is told of each. Gives the plans that take them back, the last first. */
async function jalankan(
  host: WorkbookHost,
  tanpa: readonly string[],
  lihat: (nama: string, plan: ChangePlan) => void = () => undefined,
): Promise<ChangePlan[]> {
  const urung: ChangePlan[] = [];
  for (const [nama, langkah] of Object.entries(LANGKAH)) {
    const plan = langkah(await host.read());
    expect([nama, 'ditolak' in plan]).toEqual([nama, tanpa.includes(nama)]);
    if ('ditolak' in plan) continue;
    expect([nama, plan.edits.length > 0]).toEqual([nama, true]);
    urung.unshift(await host.apply(plan));
    lihat(nama, plan);
    // Rapikan may learn more from what it wrote; everything else is done after one run.
    const lagi = nama === 'rapikan' ? { edits: [] } : langkah(await host.read());
    expect([nama, 'edits' in lagi ? lagi.edits : lagi]).toEqual([nama, []]);
  }
  return urung;
}

type Bagian = Readonly<Record<string, Uint8Array>>;

/** Where Selaras keeps what it remembers. */
const isSimpanan = (bagian: Uint8Array | undefined): boolean =>
  bagian !== undefined && strFromU8(bagian).includes('urn:selaras:simpanan');

/** Parts that speak of the whole workbook. */
const BERSAMA =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|_rels\/\.rels)$/;

/** The part of each sheet. */
function bagianLembar(bagian: Bagian): ReadonlyMap<string, string> {
  const baca = (nama: string): string => strFromU8(bagian[nama] ?? new Uint8Array());
  const atribut = (teks: string, nama: string): string => new RegExp(`\\b${nama}="([^"]*)"`).exec(teks)?.[1] ?? '';
  const tujuan = new Map(
    (baca('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? []).map((satu) => [
      atribut(satu, 'Id'),
      atribut(satu, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    (baca('xl/workbook.xml').match(/<sheet [^>]*>/g) ?? []).map((satu) => [
      tujuan.get(atribut(satu, 'r:id')) ?? '',
      atribut(satu, 'name').replaceAll('&amp;', '&'),
    ]),
  );
}

const lembarRencana = ({ edits }: ChangePlan): ReadonlySet<string> =>
  new Set(
    edits.flatMap((edit) => {
      if ('sel' in edit) return [edit.sel.sheet];
      if ('sheet' in edit) return [edit.sheet];
      return 'object' in edit && edit.object.type !== 'name' ? [edit.object.sheet] : [];
    }),
  );

/** A sheet without the results of its formulas, which a change elsewhere may take away. */
const tanpaHasil = (bagian: Uint8Array | undefined): string =>
  strFromU8(bagian ?? new Uint8Array()).replace(
    /<c ([^>]*)>(<f[^>]*\/>|<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g,
    (_, atribut: string, rumus: string) => `<c ${atribut.replace(/ ?t="[a-z]+"/, '')}>${rumus}</c>`,
  );

/** Parts of the file as it was opened that changed although no plan so far names them. */
function takDisentuh(lama: Bagian, baru: Bagian, disentuh: ReadonlySet<string>): string[] {
  const lembar = bagianLembar(lama);
  return Object.keys(lama).filter((nama) => {
    if (baru[nama] !== undefined && Buffer.compare(lama[nama]!, baru[nama]) === 0) return false;
    const milik = lembar.get(nama.replace('/_rels/', '/').replace(/\.rels$/, ''));
    if (BERSAMA.test(nama) || isSimpanan(lama[nama]) || (milik !== undefined && disentuh.has(milik))) return false;
    return milik === undefined || tanpaHasil(lama[nama]) !== tanpaHasil(baru[nama]);
  });
}

test.each(BUKU)(
  '%s through a file: other parts stay byte for byte, undo gives the same bytes',
  async (nama, buat, tanpa) => {
    const bytes = buat();
    const host = await openFileHost(bytes, `${nama}.xlsx`);
    const lama: Bagian = unzipSync(bytes);
    const disentuh = new Set<string>();
    const urung = await jalankan(host, tanpa, (langkah, plan) => {
      for (const lembar of lembarRencana(plan)) disentuh.add(lembar);
      expect([langkah, takDisentuh(lama, unzipSync(host.save()), disentuh)]).toEqual([langkah, []]);
    });
    for (const plan of urung) await host.apply(plan);
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  },
);

/** Cells and all else of a sheet, in an order of its own. */
function isiLembar({
  rows,
  merges,
  hiddenRows,
  hiddenColumns,
  validations,
  conditionalFormats,
  ...lain
}: Sheet): unknown {
  const cells = rows.flatMap((baris, row) =>
    (baris ?? []).flatMap((cell, col) => (cell === undefined ? [] : [[row, col, cell]])),
  );
  const urut = (daftar: readonly unknown[] = []): string[] => daftar.map((satu) => JSON.stringify(satu)).sort();
  return {
    ...lain,
    cells,
    merges: urut(merges),
    aturan: [urut(validations), urut(conditionalFormats)],
    sembunyi: [urut([...hiddenRows]), urut([...hiddenColumns])],
  };
}

test.each(BUKU.filter(([nama]) => ['buatan', 'arah-contoh', 'bpsdmi-2023'].includes(nama)))(
  '%s through Excel: undo gives every cell, format, merge and formula again',
  async (nama, buat, tanpa) => {
    const { excel, lingkungan } = await bukaExcel(buat(), `${nama}.xlsx`);
    const host = createExcelHost(excel, lingkungan);
    const asal = await host.read();
    const urung = await jalankan(host, tanpa);
    for (const plan of urung) await host.apply(plan);
    const akhir = await host.read();
    expect(akhir.sheets.map(({ name }) => name)).toEqual(asal.sheets.map(({ name }) => name));
    asal.sheets.forEach((sheet, i) => expect(isiLembar(akhir.sheets[i]!)).toEqual(isiLembar(sheet)));
    expect(akhir.names).toEqual(asal.names);
    expect(akhir.simpanan ?? {}).toEqual(asal.simpanan ?? {});
  },
);

test('formats, validations, tables, charts and protection of the user stand beside what was written', async () => {
  const host = await openFileHost(bukuRantai(), 'buatan.xlsx');
  await jalankan(host, ['revisi']);
  const bagian = unzipSync(host.save());
  const lembar = (nomor: number): string => strFromU8(bagian[`xl/worksheets/sheet${nomor}.xml`]!);
  for (const ada of [
    '<x14:dataBar ',
    '<drawing r:id="rId1"/>',
    'type="cellIs" priority=',
    '<row r="5" hidden="1">',
    '<mergeCell ref="A1:F1"/>',
  ])
    expect(lembar(1)).toContain(ada);
  expect(lembar(1)).toMatch(/<dataValidation type="decimal"[^>]* sqref="D3:D6">/);
  expect(lembar(2)).toContain('<tablePart r:id="rId1"/>');
  expect(lembar(3)).toBe(strFromU8(unzipSync(bukuRantai())['xl/worksheets/sheet3.xml']!));
});
