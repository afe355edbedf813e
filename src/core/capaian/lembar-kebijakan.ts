/**
 * The sheet that holds the policy of a workbook: a cell for each choice, the levels of the predikat, and what is worked out
 * of both for the formulas of capaian. Selaras writes it, people change it, and Selaras reads it again.
 */
import { formatCell, quoteSheet } from '../workbook/address';
import type { Content, ValidationRule } from '../workbook/plan';
import { cellAt, isBlank } from '../workbook/sheet';
import type { CellValue, DefinedName, Range, Sheet } from '../workbook/workbook';
import { BUTIR_KEBIJAKAN, type ButirKebijakan } from './butir-kebijakan';
import { NAMA_RENTANG } from './nama-kebijakan';
import { KEBIJAKAN_BAKU, type Kebijakan } from './kebijakan';
import { BARIS_STATUS, barisTurunan, rumusMulai } from './turunan-kebijakan';
import { bacaTingkat, TANDA_TINGKAT, tulisTingkat, type BarisTingkat } from './tingkat-lembar';

export const NAMA_LEMBAR_KEBIJAKAN = 'Kebijakan Capaian';

/** In A1: by it and by the header the sheet is known again. */
const TANDA = 'Kebijakan Capaian Selaras';
const PETUNJUK =
  'Rumus capaian memakai isi kolom Nilai. Ubah nilai di sini, dan seluruh capaian dalam buku kerja dihitung ulang.';
const KEPALA = ['Pengaturan', 'Nilai', 'Arti', 'Nama'] as const;
const KEPALA_PREDIKAT = ['Predikat', 'Batas bawah (%)', 'Tanda', 'Pembanding'] as const;
const KEPALA_STATUS = ['Status', '', 'Dipakai pada kolom status', 'Pembanding'] as const;
const KEPALA_TURUNAN = ['Dihitung dari nilai di atas', 'Nilai', 'Jangan diubah', 'Nama'] as const;

const BARIS_KEPALA = 3;
const BARIS_BUTIR = BARIS_KEPALA + 1;
const BARIS_PREDIKAT = BARIS_BUTIR + BUTIR_KEBIJAKAN.length + 1;
/** Rows for levels; no scale in use has more. */
export const TINGKAT_TERBANYAK = 12;
const BARIS_STATUS_KEPALA = BARIS_PREDIKAT + TINGKAT_TERBANYAK + 2;
const BARIS_TURUNAN = BARIS_STATUS_KEPALA + BARIS_STATUS.length + 2;

const KOLOM = { label: 0, nilai: 1, arti: 2, nama: 3 } as const;

export interface SelLembar {
  readonly row: number;
  readonly col: number;
  readonly isi: Content;
  /** Absent: General. */
  readonly format?: string;
}

export interface IsiLembarKebijakan {
  readonly sel: readonly SelLembar[];
  readonly validasi: readonly { readonly range: Range; readonly aturan: ValidationRule }[];
  /** Header rows, counted from 0. */
  readonly kepala: readonly number[];
  /** Cells that a person fills. */
  readonly isian: readonly Range[];
}

const teks = (row: number, isi: readonly CellValue[]): SelLembar[] =>
  isi.flatMap((value, col) => (value === null || value === '' ? [] : [{ row, col, isi: { value } }]));

/**
 * All that stands on the sheet under a policy, from A1 on.
 *
 * The first line of the standard policy is A5 "Semakin rendah semakin baik", B5 "selisih", D5 "Selaras_Minimasi".
 */
export function isiLembarKebijakan(kebijakan: Kebijakan): IsiLembarKebijakan {
  const butir = BUTIR_KEBIJAKAN.flatMap((satu, i) => selButir(satu, BARIS_BUTIR + i, kebijakan));
  const tingkat = tulisTingkat(kebijakan.skalaPredikat).slice(0, TINGKAT_TERBANYAK);
  const turunan = barisTurunan();
  return {
    sel: [
      ...teks(0, [TANDA]),
      ...teks(1, [PETUNJUK]),
      ...teks(BARIS_KEPALA, KEPALA),
      ...butir,
      ...teks(BARIS_PREDIKAT, KEPALA_PREDIKAT),
      ...Array.from({ length: TINGKAT_TERBANYAK }, (_, i) => selTingkat(tingkat[i], BARIS_PREDIKAT + 1 + i)).flat(),
      ...teks(BARIS_STATUS_KEPALA, KEPALA_STATUS),
      ...BARIS_STATUS.flatMap(({ nama, rumus }, i) => selStatus(nama, rumus, BARIS_STATUS_KEPALA + 1 + i)),
      ...teks(BARIS_TURUNAN, KEPALA_TURUNAN),
      ...turunan.flatMap(({ label, nama, rumus, arti }, i): SelLembar[] => {
        const row = BARIS_TURUNAN + 1 + i;
        return [
          ...teks(row, [label, null, arti, nama]),
          { row, col: KOLOM.nilai, isi: { value: null, formula: rumus }, format: FORMAT_BATAS },
        ];
      }),
    ],
    validasi: [
      ...BUTIR_KEBIJAKAN.map(({ aturan }, i) => ({ range: satuSel(BARIS_BUTIR + i, KOLOM.nilai), aturan })),
      { range: rentangTingkat(KOLOM.arti), aturan: ATURAN_TANDA },
    ],
    kepala: [BARIS_KEPALA, BARIS_PREDIKAT, BARIS_STATUS_KEPALA, BARIS_TURUNAN],
    isian: [
      { top: BARIS_BUTIR, bottom: BARIS_BUTIR + BUTIR_KEBIJAKAN.length - 1, left: KOLOM.nilai, right: KOLOM.nilai },
      { ...rentangTingkat(KOLOM.label), right: KOLOM.arti },
    ],
  };
}

/** A limit that is none is a number that no capaian reaches. */
const FORMAT_BATAS = '[>=1000]"tanpa batas";0.00%';
/** Nor does any lie below the lowest level, or reach a row without one. */
const FORMAT_STATUS = '[<=-1000]"terendah";0.00%';
const FORMAT_MULAI = '[>=1000]"tidak dipakai";[<=-1000]"terendah";0.00';

const ATURAN_TANDA: ValidationRule = {
  type: 'list',
  items: TANDA_TINGKAT,
  prompt: { title: 'Tanda', text: 'mulai dari: angka batas termasuk. di atas: angka batas tidak termasuk.' },
  alert: { style: 'stop', title: 'Tanda', text: `Pilih salah satu: ${TANDA_TINGKAT.join(', ')}.` },
};

function satuSel(row: number, col: number): Range {
  return { top: row, left: col, bottom: row, right: col };
}

function rentangTingkat(col: number): Range {
  return { top: BARIS_PREDIKAT + 1, bottom: BARIS_PREDIKAT + TINGKAT_TERBANYAK, left: col, right: col };
}

function selButir(
  { label, nama, arti, format, tulis }: ButirKebijakan,
  row: number,
  kebijakan: Kebijakan,
): SelLembar[] {
  return [...teks(row, [label, null, arti, nama]), { row, col: KOLOM.nilai, isi: { value: tulis(kebijakan) }, format }];
}

function selTingkat(tingkat: BarisTingkat | undefined, row: number): SelLembar[] {
  const isi = tingkat === undefined ? [] : [tingkat.nama, tingkat.bawah, tingkat.tanda];
  const mulai: Content = { value: null, formula: rumusMulai(row) };
  return [...teks(row, isi), { row, col: KOLOM.nama, isi: mulai, format: FORMAT_MULAI }];
}

function selStatus(nama: string, rumus: string, row: number): SelLembar[] {
  return [...teks(row, [nama]), { row, col: KOLOM.nama, isi: { value: null, formula: rumus }, format: FORMAT_STATUS }];
}

/** Whether a sheet is one of these; a sheet of the user that only has the name is none. */
export function isLembarKebijakan(sheet: Sheet): boolean {
  if (cellAt(sheet, 0, 0)?.value !== TANDA) return false;
  return barisKepala(sheet, KEPALA) !== null;
}

function barisKepala(sheet: Sheet, kepala: readonly string[]): number | null {
  const row = sheet.rows.findIndex(
    (cells) => cells !== undefined && kepala.every((judul, col) => judul === '' || cells[col]?.value === judul),
  );
  return row < 0 ? null : row;
}

/** The row of a line, wherever a person has moved it; null where it is gone. */
function barisButir(sheet: Sheet, nama: string): number | null {
  const row = sheet.rows.findIndex((cells) => cells?.[KOLOM.nama]?.value === nama);
  return row < 0 ? null : row;
}

/** The cell of a line on a sheet, by the name that stands beside it; null where it is gone. */
export function selKebijakan(sheet: Sheet, nama: string): { readonly row: number; readonly col: number } | null {
  const row = barisButir(sheet, nama);
  return row === null ? null : { row, col: KOLOM.nilai };
}

export interface BacaanLembar {
  readonly kebijakan: Kebijakan;
  /** What cannot be used, an Indonesian sentence each. */
  readonly catatan: readonly string[];
}

/**
 * The policy that a sheet holds over `dasar`, which decides what the sheet does not say. What a cell says that is not known
 * counts as the standard policy, as it does for the formulas, and `catatan` names the cell.
 */
export function bacaLembarKebijakan(sheet: Sheet, dasar: Kebijakan): BacaanLembar {
  const catatan: string[] = [];
  let kebijakan = dasar;
  for (const { nama, label, baca, tulis } of BUTIR_KEBIJAKAN) {
    const sel = selKebijakan(sheet, nama);
    if (sel === null) continue;
    const isi = cellAt(sheet, sel.row, sel.col)?.value ?? null;
    const hasil = baca(isi, kebijakan);
    if (hasil !== 'tidak-dikenal') {
      kebijakan = { ...kebijakan, ...hasil.bidang };
      continue;
    }
    const baku = tulis(KEBIJAKAN_BAKU);
    const ganti = baca(baku, kebijakan);
    if (ganti !== 'tidak-dikenal') kebijakan = { ...kebijakan, ...ganti.bidang };
    catatan.push(
      `Isi ${formatCell(sel.row, sel.col)} pada lembar "${sheet.name}" (${label}) tidak dikenal, sehingga dipakai kebijakan baku; pilih salah satu nilai pada daftar sel itu.`,
    );
  }
  const skala = bacaSkala(sheet, kebijakan);
  return { kebijakan: { ...kebijakan, ...skala.bidang }, catatan: [...catatan, ...skala.catatan] };
}

function bacaSkala(sheet: Sheet, { skalaPredikat }: Kebijakan): { bidang: Partial<Kebijakan>; catatan: string[] } {
  const kepala = barisKepala(sheet, KEPALA_PREDIKAT);
  if (kepala === null) return { bidang: {}, catatan: [] };
  const baris: BarisTingkat[] = [];
  for (let row = kepala + 1; !isBlank(cellAt(sheet, row, KOLOM.label)); row++) {
    const bawah = cellAt(sheet, row, KOLOM.nilai)?.value ?? null;
    baris.push({
      nama: String(cellAt(sheet, row, KOLOM.label)?.value ?? '').trim(),
      bawah: typeof bawah === 'number' ? bawah : null,
      tanda: String(cellAt(sheet, row, KOLOM.arti)?.value ?? ''),
    });
  }
  const skala = bacaTingkat(baris, skalaPredikat);
  if (!('alasan' in skala)) return { bidang: { skalaPredikat: skala.skala }, catatan: [] };
  const alasan = `Predikat mulai ${formatCell(kepala + 1, 0)} pada lembar "${sheet.name}" tidak dapat dipakai. ${skala.alasan} Urutkan predikat dari yang terendah.`;
  return { bidang: { skalaPredikat: null }, catatan: [alasan] };
}

/**
 * The cells of a sheet that must hold another value so that it says a policy; none where it says it already, whatever the
 * spelling. The levels of the predikat are written anew where they differ.
 */
export function nilaiLembarKebijakan(sheet: Sheet, kebijakan: Kebijakan): readonly SelLembar[] {
  const kini = bacaLembarKebijakan(sheet, kebijakan).kebijakan;
  const butir = BUTIR_KEBIJAKAN.flatMap(({ nama, tulis }): SelLembar[] => {
    const sel = selKebijakan(sheet, nama);
    return sel === null || tulis(kini) === tulis(kebijakan) ? [] : [{ ...sel, isi: { value: tulis(kebijakan) } }];
  });
  const kepala = barisKepala(sheet, KEPALA_PREDIKAT);
  const [lama, baru] = [tulisTingkat(kini.skalaPredikat), tulisTingkat(kebijakan.skalaPredikat)];
  if (kepala === null || JSON.stringify(lama) === JSON.stringify(baru)) return butir;
  const tingkat = Array.from({ length: TINGKAT_TERBANYAK }, (_, i): SelLembar[] => {
    const { nama = null, bawah = null, tanda = '' } = baru[i] ?? {};
    const isi = [nama, bawah, tanda === '' ? null : tanda];
    return isi.map((value, col) => ({ row: kepala + 1 + i, col, isi: { value } }));
  });
  return [...butir, ...tingkat.flat()];
}

/** The names that the formulas need, with the cells of a sheet that they stand for; lines that are gone are left out. */
export function namaLembarKebijakan(sheet: Sheet): DefinedName[] {
  const lembar = quoteSheet(sheet.name);
  const satuan = [...BUTIR_KEBIJAKAN, ...barisTurunan()].flatMap(({ nama }) => {
    const sel = selKebijakan(sheet, nama);
    return sel === null ? [] : [{ name: nama, formula: `${lembar}!${mutlak(sel.row, sel.col)}` }];
  });
  const rentang = (kepala: readonly string[], cacah: number, mulai: string, nama: string): DefinedName[] => {
    const row = barisKepala(sheet, kepala);
    if (row === null) return [];
    const antara = (col: number): string => `${lembar}!${mutlak(row + 1, col)}:${mutlak(row + cacah, col)}`;
    return [
      { name: mulai, formula: antara(KOLOM.nama) },
      { name: nama, formula: antara(KOLOM.label) },
    ];
  };
  return [
    ...satuan,
    ...rentang(KEPALA_STATUS, BARIS_STATUS.length, NAMA_RENTANG.statusMulai, NAMA_RENTANG.status),
    ...rentang(KEPALA_PREDIKAT, TINGKAT_TERBANYAK, NAMA_RENTANG.predikatMulai, NAMA_RENTANG.predikat),
  ];
}

function mutlak(row: number, col: number): string {
  return formatCell(row, col).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
