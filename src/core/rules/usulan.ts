/**
 * What a rule proposes to write, and the plan that the engine makes of it. A rule proposes only where the right figure
 * follows from the workbook; cells that hold a formula or are not open to an edit are left alone.
 */
import type { Figur } from '../records/berkas';
import { formatAngka, jumlahDesimal, kaliTepat } from '../text/format-angka';
import { perSeratus } from '../capaian/eksak';
import { addressKey, formatCell } from '../workbook/address';
import { isPercentFormat } from '../workbook/number-format';
import type { ChangePlan, Content, Dibiarkan, Edit } from '../workbook/plan';
import { contentOf, sameContent } from '../workbook/plan-content';
import { alasanTempat } from '../workbook/sel-terbuka';
import { cellAt, sheetsByName } from '../workbook/sheet';
import type { Temuan } from '../workbook/temuan';
import type { Address, Sheet, Workbook } from '../workbook/workbook';

/** What one cell should hold, in the cell's own scale: 0.0796 where it shows 7,96%, a text where it holds a text. */
export interface Isian {
  readonly sel: Address;
  readonly isi: Content;
}

/** The digits of a figure with their separators. */
const DERET_ANGKA = /\d(?:[\d.,]*\d)?/g;
/** One figure as the findings print it, and nothing beside it. */
const ANGKA_TUNGGAL = /^(\()?(-)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%)?(\))?$/;

/** The text of a cell with its one figure replaced: "7 Persen" with 7.5 is "7,5 Persen"; null where it holds none or several. */
function gantiDalamTeks(teks: string, nilai: number, desimal: number): string | null {
  if (nilai < 0 || /[-(]\s*\d/.test(teks)) return null;
  const deret = teks.match(DERET_ANGKA) ?? [];
  return deret.length === 1 ? teks.replace(DERET_ANGKA, formatAngka(nilai, desimal)) : null;
}

/**
 * What the cell of a figure should hold so that it reads `nilai`, in the unit in which the figure was read (percent
 * points, thousands where the column is in thousands). None where the cell holds no single figure.
 *
 * `isianAngka(figur('7,00%'), 7.96)` is 0.0796 for a cell with a percent format, "7,96%" for a text.
 */
export function isianAngka(figur: Figur, nilai: number): readonly Isian[] {
  const { besaran, sel, teks, format } = figur;
  if (besaran.jenis !== 'angka' || besaran.alternatif !== null || besaran.tanggal === true) return [];
  if (besaran.tepat) {
    const fraksi = besaran.asalFraksi || isPercentFormat(format);
    return [{ sel, isi: { value: fraksi ? perSeratus(nilai) : nilai } }];
  }
  if (besaran.gaya === 'en') return [];
  const baru = gantiDalamTeks(teks, nilai, Math.max(besaran.desimal, Math.min(6, jumlahDesimal(nilai))));
  return baru === null ? [] : [{ sel, isi: { value: baru } }];
}

/**
 * The same from a figure as a finding prints it. None where the print is more than one figure ("3,4; 115,00%", "tidak
 * kurang dari 5"), so that only an unambiguous `seharusnya` becomes a proposal.
 *
 * `isianCetak(figur('113,00%'), '115,00%')` is 1.15 for a cell with a percent format.
 */
export function isianCetak(figur: Figur, cetak: string): readonly Isian[] {
  const cocok = ANGKA_TUNGGAL.exec(cetak.trim());
  if (cocok === null) return [];
  const [, buka, minus, bulat = '', pecahan = '', persen, tutup] = cocok;
  if ((buka === undefined) !== (tutup === undefined)) return [];
  if (persen !== undefined && figur.besaran.jenis === 'angka' && !figur.besaran.persen) return [];
  const nilai = kaliTepat(Number(bulat.replace(/\./g, '') + pecahan), 1 / 10 ** pecahan.length);
  return isianAngka(figur, buka === undefined && minus === undefined ? nilai : -nilai);
}

/** Proposals for a cell that contradict each other cancel out; equal ones are one. */
function tanpaBentrok(isian: readonly Isian[]): Isian[] {
  const hasil = new Map<string, Isian | null>();
  for (const satu of isian) {
    const kunci = addressKey(satu.sel);
    const lama = hasil.get(kunci);
    if (lama === undefined) hasil.set(kunci, satu);
    else if (lama !== null && !sameContent(lama.isi, satu.isi)) hasil.set(kunci, null);
  }
  return [...hasil.values()].filter((satu) => satu !== null);
}

/** Why a cell is not overwritten; null where it is open. */
function alasanSel(sheet: Sheet, sel: Address): string | null {
  const berumus = cellAt(sheet, sel.row, sel.col)?.formula !== undefined;
  if (berumus) return `Sel ${formatCell(sel.row, sel.col)} berisi rumus; perbaiki rumusnya.`;
  return alasanTempat(sheet, sel);
}

/**
 * The edits of a finding, each with what stands in the cell now; cells that hold a formula, are protected, hidden or
 * inside a merged area are named in `dibiarkan`. Undefined where nothing is left to write.
 */
export function planUsulan(workbook: Workbook, judul: string, isian: readonly Isian[]): ChangePlan | undefined {
  if (isian.length === 0) return undefined;
  const edits: Edit[] = [];
  const dibiarkan: Dibiarkan[] = [];
  const lembar = sheetsByName(workbook);
  for (const { sel, isi } of tanpaBentrok(isian)) {
    const sheet = lembar.get(sel.sheet);
    if (sheet === undefined) continue;
    const alasan = alasanSel(sheet, sel);
    const before = contentOf(cellAt(sheet, sel.row, sel.col));
    if (alasan !== null) dibiarkan.push({ sel, alasan });
    else if (!sameContent(before, isi)) edits.push({ kind: 'setContent', sel, before, after: isi });
  }
  return edits.length === 0 ? undefined : { judul, edits, dibiarkan };
}

const REBUTAN = 'Temuan lain mengusulkan isi yang berbeda untuk sel ini; tentukan dahulu angka yang benar.';

/** Cells for which findings propose different contents. */
function selRebutan(temuan: readonly Temuan[]): ReadonlySet<string> {
  const isi = new Map<string, Content>();
  const rebutan = new Set<string>();
  for (const edit of temuan.flatMap(({ usulan }) => usulan?.edits ?? [])) {
    if (edit.kind !== 'setContent') continue;
    const kunci = addressKey(edit.sel);
    const lama = isi.get(kunci);
    if (lama !== undefined && !sameContent(lama, edit.after)) rebutan.add(kunci);
    isi.set(kunci, edit.after);
  }
  return rebutan;
}

/**
 * Findings without proposals that contradict those of another finding: two rules that each see another right figure for
 * one cell show that a person must decide. What is not proposed is named in `dibiarkan`.
 */
export function tanpaRebutan(temuan: readonly Temuan[]): Temuan[] {
  const rebutan = selRebutan(temuan);
  if (rebutan.size === 0) return [...temuan];
  return temuan.map((satu) => {
    if (satu.usulan === undefined) return satu;
    const { usulan, ...sisa } = satu;
    const lepas = usulan.edits.flatMap((edit) =>
      edit.kind === 'setContent' && rebutan.has(addressKey(edit.sel)) ? [edit] : [],
    );
    const edits = usulan.edits.filter((edit) => !lepas.some((lain) => lain === edit));
    if (edits.length === 0) return sisa;
    const dibiarkan = [...usulan.dibiarkan, ...lepas.map(({ sel }) => ({ sel, alasan: REBUTAN }))];
    return lepas.length === 0 ? satu : { ...sisa, usulan: { ...usulan, edits, dibiarkan } };
  });
}
