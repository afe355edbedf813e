/** "Isi rumus capaian": formulas into the empty cells of capaian columns, and nowhere else. */
import type { Bahan } from '../capaian/bahan';
import { rumusCapaian, type HasilRumus, type SelRumus } from '../capaian/rumus-excel';
import type { CapaianBaris } from '../capaian/terapkan';
import type { Figur } from '../records/berkas';
import { addressKey, formatCell } from '../workbook/address';
import type { ChangePlan, Dibiarkan, Edit } from '../workbook/plan';
import { contentOf } from '../workbook/plan-content';
import { cellAt, mergeAt } from '../workbook/sheet';
import type { Address, Sheet } from '../workbook/workbook';
import { mengacu } from './acuan-balik';
import { bacaKolomCapaian, bentukSel, kunciKolom, type BentukSel, type KolomCapaian } from './bentuk-capaian';
import { alasanTempat, alasanTerisi } from '../workbook/sel-terbuka';

/**
 * Fills a living formula into every empty capaian cell of the recognised tables, per year and per quarter, where target and
 * realisasi are numbers (or words of a scale) that a formula can use; a realisasi that is still blank gives "" until it
 * comes. Cells that are filled, protected, hidden, merged, or cannot be computed stay; `dibiarkan` says of each why.
 *
 * The number format changes only where the rest of the column shows percentages, where nothing tells how the column is
 * written, or where a text or date format would hide the formula.
 */
export function planIsiCapaian(bahan: Bahan): ChangePlan {
  const kolom = bacaKolomCapaian(bahan.capaian);
  const lembar = new Map(bahan.berkas.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const edits: Edit[] = [];
  const dibiarkan: Dibiarkan[] = [];
  const dilihat = new Set<string>();
  for (const satu of bahan.capaian) {
    const sel = satu.periode.capaian?.sel;
    const sheet = sel === undefined ? undefined : lembar.get(sel.sheet);
    if (sel === undefined || sheet === undefined || dilihat.has(addressKey(sel))) continue;
    dilihat.add(addressKey(sel));
    const hasil = isiSel(bahan, satu, { lembar, sheet, sel, kolom: kolom.get(kunciKolom(satu)) });
    if ('alasan' in hasil) dibiarkan.push({ sel, alasan: hasil.alasan });
    else edits.push(...hasil.edits);
  }
  return { judul: 'Isi rumus capaian', edits, dibiarkan };
}

interface Tempat {
  readonly lembar: ReadonlyMap<string, Sheet>;
  readonly sheet: Sheet;
  readonly sel: Address;
  readonly kolom: KolomCapaian | undefined;
}

type Isi = { readonly edits: readonly Edit[] } | { readonly alasan: string };

function isiSel(bahan: Bahan, satu: CapaianBaris, tempat: Tempat): Isi {
  const { sheet, sel, kolom } = tempat;
  const alasan =
    alasanTerisi(sheet, sel) ??
    alasanTempat(sheet, sel) ??
    alasanGabungan(satu, tempat) ??
    alasanBerputar(satu, tempat) ??
    alasanKolom(sel, kolom);
  if (alasan !== null) return { alasan };
  const cell = cellAt(sheet, sel.row, sel.col);
  const bentuk = bentukSel(kolom, cell?.numberFormat ?? null, bahan.kebijakan.desimal);
  const hasil = rumusBaris(satu, sheet, bentuk);
  if ('alasan' in hasil) return hasil;
  const isi: Edit = { kind: 'setContent', sel, before: contentOf(cell), after: { value: null, formula: hasil.rumus } };
  if (bentuk.format === cell?.numberFormat) return { edits: [isi] };
  // The format first: under a text format a formula would stay a text.
  const format: Edit = {
    kind: 'setNumberFormat',
    sel,
    before: cell?.numberFormat ?? 'General',
    after: bentuk.format,
  };
  return { edits: [format, isi] };
}

/** One capaian cell over several rows that have a target each speaks of all of them, and of none alone. */
function alasanGabungan({ periode }: CapaianBaris, { sheet, sel }: Tempat): string | null {
  const merge = mergeAt(sheet, sel.row, sel.col);
  if (merge === undefined || merge.bottom === merge.top || periode.target === null) return null;
  const milikTarget = mergeAt(sheet, periode.target.sel.row, periode.target.sel.col);
  if (milikTarget !== undefined && milikTarget.bottom >= merge.bottom) return null;
  return `Sel ${formatCell(sel.row, sel.col)} digabung untuk beberapa baris; pisahkan sel itu agar setiap baris mempunyai capaian.`;
}

/** A target or realisasi that is worked out from the capaian. */
function alasanBerputar({ periode }: CapaianBaris, { lembar, sel }: Tempat): string | null {
  const asal = [periode.target, periode.realisasi].find((figur) => figur !== null && mengacu(lembar, figur.sel, sel));
  if (asal === undefined || asal === null) return null;
  const capaian = formatCell(sel.row, sel.col);
  return `Rumus di ${alamat(asal)} sudah memakai sel ${capaian}, sehingga rumus di ${capaian} akan berputar; ganti isi ${alamat(asal)} dengan angka.`;
}

function alasanKolom({ row, col }: Address, kolom: KolomCapaian | undefined): string | null {
  if (kolom?.menyimpang !== true) return null;
  return `Sel ${formatCell(row, col)} berada pada kolom yang isinya tidak mengikuti rumus capaian; periksa dulu isi kolom itu.`;
}

function rumusBaris(satu: CapaianBaris, sheet: Sheet, { bentuk }: BentukSel): HasilRumus {
  const { periode, arah, hasil } = satu;
  const { target, realisasi, capaian } = periode;
  const sel = capaian === null ? '' : formatCell(capaian.sel.row, capaian.sel.col);
  if (target === null) return { alasan: `Sel ${sel} tidak mempunyai target pada periodenya; lengkapi kolom target.` };
  if (realisasi === null)
    return { alasan: `Sel ${sel} tidak mempunyai realisasi pada periodenya; lengkapi kolom realisasi.` };
  if (realisasi.besaran.jenis === 'nihil')
    return { alasan: `Realisasi di ${alamat(realisasi)} tertulis "${realisasi.teks}"; isi realisasi lebih dahulu.` };
  const rumus = rumusCapaian({
    target: selRumus(target, sheet),
    realisasi: selRumus(realisasi, sheet),
    arah: arah.arah,
    bentuk,
  });
  if ('alasan' in rumus || realisasi.besaran.jenis === 'kosong' || hasil.capaian !== null) return rumus;
  return {
    alasan: `Capaian di ${sel} tidak dapat dihitung karena ${hasil.alasan ?? 'angkanya tidak lengkap'}; periksa ${alamat(target)} dan ${alamat(realisasi)}.`,
  };
}

const alamat = ({ sel }: Figur): string => formatCell(sel.row, sel.col);

function selRumus(figur: Figur, sheet: Sheet): SelRumus {
  const cell = cellAt(sheet, figur.sel.row, figur.sel.col);
  return {
    alamat: alamat(figur),
    besaran: figur.besaran,
    nilai: cell?.value ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}
