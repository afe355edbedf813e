/** Sheets that Selaras wrote itself: they are rewritten by it, and they are no submission. */
import { isLembarKebijakan } from '../capaian/lembar-kebijakan';
import { cellAt } from '../workbook/sheet';
import type { Sheet, Workbook } from '../workbook/workbook';
import { bentukLembarReviu } from './lembar-reviu-bentuk';
import { bacaObjek, bacaSimpanan, kalimatRusak } from './simpanan';

const JENIS = ['hasil-periksa', 'buku-revisi', 'matriks-revisi', 'pantauan'] as const;
export type JenisLembar = (typeof JENIS)[number];

export interface LembarSendiri {
  readonly nama: string;
  readonly jenis: JenisLembar;
  /** The text in A1 by which the sheet is known again; a sheet of the same name without it belongs to the user. */
  readonly tanda: string;
}

export interface DaftarLembar {
  readonly lembar: readonly LembarSendiri[];
  /** What cannot be used, in Indonesian. */
  readonly catatan: readonly string[];
}

/** The list as it is stored. */
export function bacaLembar(workbook: Workbook): DaftarLembar {
  const hasil = bacaSimpanan(workbook, 'lembar');
  if (hasil.keadaan === 'kosong') return { lembar: [], catatan: [] };
  if (hasil.keadaan !== 'ada') return { lembar: [], catatan: [hasil.kalimat] };
  const daftar = hasil.isi['lembar'];
  if (!Array.isArray(daftar)) return { lembar: [], catatan: [kalimatRusak('lembar')] };
  const lembar = daftar.flatMap((satu: unknown) => bacaSatu(satu) ?? []);
  return { lembar, catatan: lembar.length < daftar.length ? [kalimatRusak('lembar')] : [] };
}

function bacaSatu(satu: unknown): LembarSendiri | null {
  const { nama, jenis, tanda } = bacaObjek(satu) ?? {};
  const dikenal = JENIS.find((lain) => lain === jenis);
  if (typeof nama !== 'string' || typeof tanda !== 'string' || dikenal === undefined) return null;
  return { nama, jenis: dikenal, tanda };
}

/** Whether a sheet is the one that was listed. */
export function isLembarSendiri(sheet: Sheet, { nama, tanda }: LembarSendiri): boolean {
  return sheet.name === nama && cellAt(sheet, 0, 0)?.value === tanda;
}

/** The workbook without the sheets of Selaras itself; the same object where it has none. */
export function tanpaLembarSendiri(workbook: Workbook, lembar: readonly LembarSendiri[]): Workbook {
  const sheets = workbook.sheets.filter(
    (sheet) =>
      bentukLembarReviu(sheet) === null &&
      !isLembarKebijakan(sheet) &&
      !lembar.some((satu) => isLembarSendiri(sheet, satu)),
  );
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}
