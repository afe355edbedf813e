import type { Kolom, TabelMap } from '../../recognition/tabel';
import { prepareShift } from '../../workbook/shift-formula';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, lembarTersembunyi, namaKolom } from './kepala';

/** A column is one of formulas where this share of its figures is computed. */
const BAGIAN_RUMUS = 0.6;
const RUMUS_TERSEDIKIT = 3;

interface Isi {
  readonly sel: Address;
  readonly rumus: string | null;
  readonly teks: string;
}

function isiKolom(sheet: Sheet, tabel: TabelMap, { col }: Kolom): Isi[] {
  return tabel.baris.flatMap(({ row, peran }): Isi[] => {
    const cell = peran === 'data' ? cellAt(sheet, row, col) : undefined;
    if (cell === undefined || (typeof cell.value !== 'number' && cell.formula === undefined)) return [];
    return [{ sel: { sheet: sheet.name, row, col }, rumus: cell.formula ?? null, teks: cell.text }];
  });
}

/** The formula that the rows of a column share, as it reads in the row of its first cell; null where they differ. */
function rumusBersama(isi: readonly Isi[]): { readonly rumus: string; readonly row: number } | null {
  const berumus = isi.filter(({ rumus }) => rumus !== null);
  const [awal] = berumus;
  if (awal?.rumus === null || awal === undefined) return null;
  const geser = prepareShift(awal.rumus);
  const { row } = awal.sel;
  return berumus.every(({ rumus, sel }) => rumus === geser(sel.row - row, 0)) ? { rumus: awal.rumus, row } : null;
}

function buktiKolom(sheet: Sheet, tabel: TabelMap, kolom: Kolom, indeks: number): Bukti[] {
  const isi = isiKolom(sheet, tabel, kolom);
  const ketik = isi.filter(({ rumus }) => rumus === null);
  const berumus = isi.length - ketik.length;
  if (ketik.length === 0 || berumus < RUMUS_TERSEDIKIT || berumus < BAGIAN_RUMUS * isi.length) return [];
  const bersama = rumusBersama(isi);
  // formulas of many shapes are no column of formulas: a typed figure among them may be meant
  if (bersama === null) return [];
  const geser = prepareShift(bersama.rumus);
  return ketik.map(({ sel, teks }): Bukti => {
    const formula = geser(sel.row - bersama.row, 0);
    return {
      sel: [sel],
      nilai: teks.trim(),
      seharusnya: `=${formula}`,
      usulan: [{ sel, isi: { value: null, formula } }],
      gabung: `${indeks}|${kolom.col}`,
      isi: { kolom: namaKolom(kolom) },
    };
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.tabel.flatMap((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tersembunyi.has(tabel.lembar) || tabel.susun !== 'kolom') return [];
    return tabel.kolom.flatMap((kolom) => buktiKolom(sheet, tabel, kolom, i));
  });
}

/** STR-011: in a column of formulas no figure is typed over one. */
export const STR_011: Aturan = {
  kode: 'STR-011',
  tingkat: 'peringatan',
  judul: 'Angka ketik di kolom rumus',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Sel ${lembar}!${sel} berisi angka ketik, sedangkan baris lain pada kolom "${isi['kolom'] ?? ''}" memakai rumus.`,
  perbaikan: ({ seharusnya }) =>
    `Ganti dengan rumus kolom itu (${seharusnya} untuk sel pertama), atau beri keterangan mengapa angkanya diketik.`,
};
