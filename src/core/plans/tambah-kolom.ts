/** A revision as one column more, right of the last state of a matrix, or in a column that stands ready for it. */
import { bukaBuku } from '../ledger/buku';
import type { BukuRevisi, KeadaanPagu, MatriksRevisi } from '../ledger/buku-revisi';
import { barisAlasan } from '../ledger/keadaan-revisi';
import type { Kisi } from '../ledger/kisi';
import { nomorJudul } from '../ledger/teks-revisi';
import type { Berkas } from '../records/berkas';
import { formatRomawi, parseRomawi } from '../text/periode';
import { formatAddress, formatCell } from '../workbook/address';
import { formulaParts } from '../workbook/formula-parts';
import type { Content, Dibiarkan, Edit } from '../workbook/plan';
import { BLANK, contentOf } from '../workbook/plan-content';
import { alasanTempat, alasanTerisi } from '../workbook/sel-terbuka';
import { cellAt, isBlank, mergeAt } from '../workbook/sheet';
import { shiftFormula } from '../workbook/shift-formula';
import type { Address, Cell, Sheet } from '../workbook/workbook';
import type { PaguBaru, RevisiTambahan } from './isian-revisi';
import { teksSel } from './teks-sel';

export interface HasilTambah {
  readonly edits: readonly Edit[];
  readonly dibiarkan: readonly Dibiarkan[];
}

interface Tempat {
  readonly sheet: Sheet;
  readonly kisi: Kisi;
  readonly matriks: MatriksRevisi;
  readonly akhir: KeadaanPagu;
  /** Column of the last state, and the one to be filled. */
  readonly lama: number;
  readonly col: number;
  readonly top: number;
  readonly bottom: number;
  /** The caption is to be written: no column stands ready. */
  readonly berjudul: boolean;
}

/** "Pagu Revisi 3 (Rp.000)" -> "Pagu Revisi 4 (Rp.000)", "Revisi III" -> "Revisi IV", "Revisi (Rp.000) 3" -> "Revisi 4 (Rp.000)". */
export function judulBerikut(sebut: string, nomor: number): string {
  const seperti = (angka: string): string => (parseRomawi(angka) === null ? String(nomor) : formatRomawi(nomor));
  if (nomorJudul(sebut) !== null)
    return sebut.replace(
      /(revisi\s*(?:(?:anggaran|dipa|pagu|pok)\s+)*(?:ke[\s-]*|no(?:mor|\.)?\s*)?)(\d{1,2}|[ivx]+)/i,
      (_, depan: string, angka: string) => depan + seperti(angka),
    );
  if (!/revisi/i.test(sebut)) return `Revisi ${nomor}`;
  const kurung = /\([^)]*\)/.exec(sebut)?.[0] ?? '';
  const [, polos = '', angka = ''] =
    /^(.*?)\s*(\d{1,2}|[IVX]+)?$/.exec(sebut.replace(kurung, ' ').replace(/\s+/g, ' ').trim()) ?? [];
  return `${polos} ${seperti(angka)} ${kurung}`.trim();
}

/** A column with the caption of the revision and nothing under it yet. */
function kolomSiap({ kisi, akhir }: Pick<Tempat, 'kisi' | 'akhir'>, sheet: Sheet, nomor: number): number | null {
  const { kolom, baris } = kisi.tabel;
  const siap = kolom.find(
    ({ col, jalur }) =>
      col > akhir.kepala.col &&
      nomorJudul(jalur.join(' ')) === nomor &&
      baris.every(({ row }) => isBlank(cellAt(sheet, row, col))),
  );
  return siap?.col ?? null;
}

/** Why a cell cannot be filled; null where it can. */
function alasanSel(sheet: Sheet, sel: Address): string | null {
  const merge = mergeAt(sheet, sel.row, sel.col);
  const gabungan = merge === undefined ? null : `Sel ${formatCell(sel.row, sel.col)} berada pada sel gabungan.`;
  return alasanTerisi(sheet, sel) ?? alasanTempat(sheet, sel) ?? gabungan;
}

/** The first cell in the way of a new column: filled, protected, hidden or merged, or the edge of another table. */
function penghalang({ sheet, top, bottom, col, lama, berjudul }: Tempat): Dibiarkan | null {
  const awal = berjudul ? top : top + 1;
  for (let row = awal; row <= bottom; row++) {
    const sel = { sheet: sheet.name, row, col };
    const alasan = alasanSel(sheet, sel);
    if (alasan !== null)
      return {
        sel,
        alasan: `${alasan} Kolom revisi baru tidak ditulis; sisipkan kolom kosong di sebelah kanan kolom ${formatCell(top, lama).replace(/\d+$/, '')}, lalu ulangi.`,
      };
    if (berjudul && !isBlank(cellAt(sheet, row, col + 1)))
      return {
        sel: { ...sel, col: col + 1 },
        alasan: `Sel ${formatCell(row, col + 1)} sudah terisi, sehingga kolom revisi baru akan menempel pada tabel lain; sisipkan kolom kosong lebih dahulu, lalu ulangi.`,
      };
  }
  return null;
}

/** A formula that only speaks of its own column can be carried to the next one. */
function rumusGeser(cell: Cell | undefined, dari: number, ke: number): string | null {
  if (cell?.formula === undefined) return null;
  const bagian = formulaParts(cell.formula);
  const acuan = bagian.flatMap((satu) => (satu.kind === 'reference' ? [satu] : []));
  const sendiri =
    acuan.length > 0 &&
    acuan.every(({ sheet, range }) => sheet === null && range.left === dari && range.right === dari);
  return sendiri && bagian.every(({ kind }) => kind !== 'structured') ? shiftFormula(cell.formula, 0, ke - dari) : null;
}

const ANGKA = '#,##0';

function tulis(tempat: Tempat, row: number, after: Content, format: string | null): Edit[] {
  const sel = { sheet: tempat.sheet.name, row, col: tempat.col };
  const lama = cellAt(tempat.sheet, row, tempat.col);
  const before = lama?.numberFormat ?? 'General';
  const bentuk: Edit[] =
    format === null || format === before ? [] : [{ kind: 'setNumberFormat', sel, before, after: format }];
  return [...bentuk, { kind: 'setContent', sel, before: contentOf(lama), after }];
}

/** A number in the scale of its column, in the look of the cell on its left. */
function tulisAngka(tempat: Tempat, row: number, rupiah: number): Edit[] {
  const kiri = cellAt(tempat.sheet, row, tempat.lama);
  const format = typeof kiri?.value === 'number' && kiri.numberFormat !== '@' ? kiri.numberFormat : ANGKA;
  return tulis(tempat, row, { value: rupiah / tempat.akhir.faktor }, format);
}

function editBaris(tempat: Tempat, baru: PaguBaru, kunci: string, row: number): Edit[] {
  const kiri = cellAt(tempat.sheet, row, tempat.lama);
  const rumus = rumusGeser(kiri, tempat.lama, tempat.col);
  const pagu = baru.pagu.get(kunci) ?? null;
  if (rumus !== null) return tulis(tempat, row, { value: null, formula: rumus }, kiri?.numberFormat ?? null);
  if (pagu === null) return [];
  // a line that is nil and stays so is written as it was
  if (pagu === 0 && typeof kiri?.value === 'string') return tulis(tempat, row, { value: kiri.value }, null);
  return tulisAngka(tempat, row, pagu);
}

/** The row of column numbers, totals and remarks: each as the column on the left does it. */
function editLain(tempat: Tempat, baru: PaguBaru, tambahan: RevisiTambahan): Edit[] {
  const { sheet, kisi, matriks, akhir, lama } = tempat;
  const milik = new Set(
    matriks.baris.flatMap((baris) => baris.tempat.flatMap(({ tabel, row }) => (tabel === kisi.indeks ? [row] : []))),
  );
  const alasan = new Set(
    barisAlasan(
      kisi,
      matriks.keadaan.filter(({ tabel }) => tabel === kisi.indeks).map(({ lajur }) => lajur),
    ).map((b) => kisi.baris[b]?.row),
  );
  return kisi.tabel.baris.flatMap(({ row, peran }) => {
    const kiri = cellAt(sheet, row, lama);
    if (milik.has(row) || isBlank(kiri)) return [];
    const rumus = rumusGeser(kiri, lama, tempat.col);
    if (rumus !== null) return tulis(tempat, row, { value: null, formula: rumus }, kiri?.numberFormat ?? null);
    if (alasan.has(row)) return tulis(tempat, row, { value: teksSel(tambahan.alasan) }, null);
    if (peran === 'nomor' && typeof kiri?.value === 'number')
      return tulis(tempat, row, { value: kiri.value + 1 }, null);
    const total = matriks.total.get(akhir.nomor);
    if (peran !== 'total' || total?.nilai === null || total?.sel.row !== row) return [];
    return tulisAngka(tempat, row, total.nilai + baru.selisih);
  });
}

function cariTempat(berkas: Berkas, matriks: MatriksRevisi, nomor: number): Tempat | null {
  const akhir = matriks.keadaan[matriks.keadaan.length - 1];
  const kisi = bukaBuku(berkas).lembar.find((satu) => satu.kisi.indeks === akhir?.tabel)?.kisi;
  const sheet = berkas.workbook.sheets.find(({ name }) => name === kisi?.tabel.lembar);
  if (akhir === undefined || kisi === undefined || sheet === undefined) return null;
  const siap = kolomSiap({ kisi, akhir }, sheet, nomor);
  return {
    sheet,
    kisi,
    matriks,
    akhir,
    lama: akhir.kepala.col,
    col: siap ?? akhir.kepala.col + 1,
    top: kisi.tabel.kepala.bottom,
    bottom: kisi.tabel.range.bottom,
    berjudul: siap === null,
  };
}

function tanpaBaris({ matriks, kisi }: Tempat): Dibiarkan[] {
  return matriks.baris.flatMap(({ kunci, tempat }): Dibiarkan[] => {
    const [lain] = tempat;
    if (lain === undefined || tempat.some(({ tabel }) => tabel === kisi.indeks)) return [];
    const sel = { sheet: kisi.tabel.lembar, row: kisi.tabel.range.bottom, col: kisi.tabel.range.left };
    return [
      {
        sel,
        alasan: `Baris ${kunci} tidak ada pada tabel di ${formatAddress(sel)}, sehingga pagunya tidak ditulis; tambahkan barisnya lebih dahulu.`,
      },
    ];
  });
}

/** The edits of the new column; none, with a sentence, where there is no room for it. */
export function tambahKolom(berkas: Berkas, buku: BukuRevisi, tambahan: RevisiTambahan, baru: PaguBaru): HasilTambah {
  const [matriks] = buku.matriks;
  const tempat = matriks === undefined ? null : cariTempat(berkas, matriks, tambahan.nomor);
  if (matriks === undefined || tempat === null) return { edits: [], dibiarkan: [] };
  const { kepala, sebut } = tempat.akhir;
  if (/semula|menjadi|akhir|terakhir/i.test(sebut) || matriks.bentuk === 'semula-menjadi')
    return {
      edits: [],
      dibiarkan: [
        {
          sel: kepala,
          alasan: `Tabel dengan kolom "${sebut}" di ${formatAddress(kepala)} memuat satu revisi saja, sehingga revisi ${tambahan.nomor} tidak ditulis di sana; salin tabel itu, isi Semula dari Menjadi yang lama, lalu isi Menjadi yang baru.`,
        },
      ],
    };
  const halangan = penghalang(tempat);
  if (halangan !== null) return { edits: [], dibiarkan: [halangan] };
  const judul = tempat.berjudul
    ? tulis(tempat, tempat.top, { value: teksSel(judulBerikut(sebut, tambahan.nomor)) }, null)
    : [];
  const isi = matriks.baris.flatMap(({ kunci, tempat: milik }) =>
    milik.flatMap(({ tabel, row }) => (tabel === tempat.kisi.indeks ? editBaris(tempat, baru, kunci, row) : [])),
  );
  const edits = [...judul, ...isi, ...editLain(tempat, baru, tambahan)].filter(
    (edit) => edit.kind !== 'setContent' || edit.after !== BLANK,
  );
  return { edits, dibiarkan: tanpaBaris(tempat) };
}
