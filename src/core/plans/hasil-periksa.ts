/** The sheet "Hasil Periksa": all findings as rows that can be sorted, sent on and ticked off. */
import { formatCell } from '../workbook/address';
import type { ChangePlan, Edit } from '../workbook/plan';
import type { Temuan, Tingkat } from '../workbook/temuan';
import type { CellValue, Workbook } from '../workbook/workbook';
import type { Pengecualian } from './catatan-reviu';
import { teksPengecualian } from './lembar-reviu-isi';
import { bacaLembar, type LembarSendiri } from './lembar-sendiri';
import { editSimpan, type RencanaDitolak } from './simpanan';
import { teksSel } from './teks-sel';
import { daftarLembar, editIsi, lembarMilik, namaBebas, type SelTulis } from './tulis-lembar';

export interface InfoHasil {
  /** Day of the check as a reader reads it ("21 November 2026"). */
  readonly tanggal: string;
  /** Version of the catalogue ("2026.11"). */
  readonly versiAturan: string;
  /** The findings that were set aside with a reason. */
  readonly dikecualikan?: ReadonlyMap<Temuan, Pengecualian>;
}

const NAMA = 'Hasil Periksa';
/** In A1: by it the sheet is known again. */
const TANDA = 'Hasil Periksa Selaras';

const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = { galat: 'Galat', peringatan: 'Peringatan', saran: 'Saran' };

interface KolomHasil {
  readonly judul: string;
  readonly lebar: number;
  readonly isi: (temuan: Temuan, nomor: number, pengecualian: Pengecualian | undefined) => CellValue;
}

const KOLOM: readonly KolomHasil[] = [
  { judul: 'No', lebar: 5, isi: (_, nomor) => nomor },
  { judul: 'Tingkat', lebar: 16, isi: ({ tingkat }, _, pengecualian) => sebutTingkat(tingkat, pengecualian) },
  { judul: 'Kode', lebar: 10, isi: ({ kode }) => kode },
  { judul: 'Lembar', lebar: 20, isi: ({ lembar }) => lembar },
  { judul: 'Sel', lebar: 14, isi: ({ sel }) => sel.map(({ row, col }) => formatCell(row, col)).join(', ') },
  { judul: 'Pesan', lebar: 60, isi: ({ pesan }) => pesan },
  { judul: 'Tertulis', lebar: 18, isi: ({ nilai }) => nilai },
  { judul: 'Seharusnya', lebar: 18, isi: ({ seharusnya }) => seharusnya },
  { judul: 'Selisih', lebar: 18, isi: ({ selisih }) => selisih },
  { judul: 'Perbaikan', lebar: 50, isi: ({ perbaikan }) => perbaikan },
  { judul: 'Rujukan', lebar: 32, isi: ({ rujukan }) => rujukan },
  { judul: 'Pengecualian', lebar: 40, isi: (_, __, satu) => (satu === undefined ? null : teksPengecualian(satu)) },
];

/** In words, because a look stays with the row where the next check writes another finding. */
const sebutTingkat = (tingkat: Tingkat, pengecualian: Pengecualian | undefined): string =>
  pengecualian === undefined ? NAMA_TINGKAT[tingkat] : `Dikecualikan (${tingkat})`;

/**
 * Writes the findings into the sheet "Hasil Periksa": title, date, version of the rules, counts, then a table with a row for
 * each finding; those that were set aside come last, called so, with the reason. Selaras' own sheet of an earlier check is rewritten; a sheet of the user that has the name stays as it is,
 * and "Hasil Periksa (2)" is written. Refused, with a sentence, where a newer Selaras keeps the list of sheets.
 */
export function planHasilPeriksa(
  workbook: Workbook,
  temuan: readonly Temuan[],
  info: InfoHasil,
): ChangePlan | RencanaDitolak {
  const { lembar } = bacaLembar(workbook);
  const milik = lembarMilik(workbook, lembar, 'hasil-periksa');
  const nama = milik?.name ?? namaBebas(workbook, NAMA);
  const sendiri: LembarSendiri = { nama, jenis: 'hasil-periksa', tanda: TANDA };
  const ingat = editSimpan(workbook, 'lembar', { lembar: daftarLembar(workbook, lembar, [sendiri]) });
  if ('ditolak' in ingat) return ingat;
  const baris = susunBaris(temuan, info);
  const sel = baris.map((satu) => satu.map((isi): SelTulis => ({ isi })));
  const edits: Edit[] = milik === null ? [{ kind: 'addSheet', sheet: nama }] : [];
  const rupa = milik === null ? rupaLembar(nama, baris.length) : [];
  return {
    judul: `Tulis lembar "${nama}"`,
    edits: edits.concat(editIsi(nama, milik, sel), rupa, ingat),
    dibiarkan: [],
  };
}

const BOBOT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, saran: 2 };

/** Sheet by sheet as in the workbook, as people mend them; in each what weighs most first, one rule after the other. */
function urutkan(temuan: readonly Temuan[]): readonly Temuan[] {
  const lembar = [...new Set(temuan.map((satu) => satu.lembar))];
  const tempat = new Map(lembar.map((nama, i) => [nama, i]));
  const beda = (a: Temuan, b: Temuan): number =>
    (tempat.get(a.lembar) ?? 0) - (tempat.get(b.lembar) ?? 0) || BOBOT[a.tingkat] - BOBOT[b.tingkat];
  return [...temuan].sort((a, b) => beda(a, b) || (a.kode < b.kode ? -1 : Number(a.kode > b.kode)));
}

function susunBaris(
  temuan: readonly Temuan[],
  { tanggal, versiAturan, dikecualikan = new Map() }: InfoHasil,
): (readonly CellValue[])[] {
  const luar = temuan.filter((satu) => dikecualikan.has(satu));
  const berlaku = temuan.filter((satu) => !dikecualikan.has(satu));
  const cacah = (tingkat: Tingkat): number => berlaku.filter((satu) => satu.tingkat === tingkat).length;
  const kecuali = luar.length === 0 ? '' : `; dikecualikan ${luar.length}`;
  return [
    [TANDA],
    [`Tanggal: ${teksSel(tanggal)}`],
    [`Versi aturan: ${teksSel(versiAturan)}`],
    [`Galat ${cacah('galat')}, peringatan ${cacah('peringatan')}, saran ${cacah('saran')}${kecuali}`],
    [],
    KOLOM.map(({ judul }) => judul),
    ...[...urutkan(berlaku), ...urutkan(luar)].map((satu, i) =>
      KOLOM.map(({ isi }) => isiSel(isi(satu, i + 1, dikecualikan.get(satu)))),
    ),
  ];
}

const isiSel = (isi: CellValue): CellValue => (typeof isi === 'string' ? teksSel(isi) || null : isi);

/** The row of the header, counted from 0. */
const KEPALA = 5;

/** Rows that are made ready at least, for a longer list of a later check. */
const BARIS_TERSEDIA = 300;

function rupaLembar(sheet: string, cacah: number): Edit[] {
  const right = KOLOM.length - 1;
  const bottom = Math.max(cacah, BARIS_TERSEDIA) - 1;
  const kepala = { top: KEPALA, left: 0, bottom: KEPALA, right };
  const look = { bold: true, wrap: true, fill: '#1F4E79', color: '#FFFFFF', align: 'center' } as const;
  return [
    { kind: 'setLook', sheet, range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } },
    { kind: 'setLook', sheet, range: kepala, look },
    { kind: 'setLook', sheet, range: { ...kepala, top: KEPALA + 1, bottom }, look: { wrap: true } },
    ...KOLOM.map(({ lebar }, col): Edit => ({ kind: 'setColumnWidth', sheet, col, width: lebar })),
    { kind: 'freezeRows', sheet, rows: KEPALA + 1 },
    { kind: 'setPage', sheet, page: { landscape: true, repeatRows: KEPALA + 1 } },
  ];
}
