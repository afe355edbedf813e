/** The plans of `selaras isi` as text: what is written on each sheet, what stays and why, figures that differ. */
import { addressKey, formatAddress, formatCell, formatRange } from '../core/workbook/address';
import type { ChangePlan, Content, Dibiarkan } from '../core/workbook/plan';
import type { Address } from '../core/workbook/workbook';
import type { Gaya } from './gaya';
import type { Langkah } from './langkah-isi';
import { lipat } from './lipat';
import { ringkasSel } from './ringkas-sel';

/** Entries of one list that are printed; the rest is counted. */
const DISEBUT = 10;

/** What happens to a cell, by the words of the report. */
type Macam = 'rumus' | 'angka' | 'teks' | 'sel dikosongkan' | 'format angka';

function macamIsi({ value, formula }: Content): Macam {
  if (formula !== undefined) return 'rumus';
  if (value === null || value === '') return 'sel dikosongkan';
  return typeof value === 'string' ? 'teks' : 'angka';
}

/** Lines "sheet: n kind at cells" for cells of sheets that were there; a new format under a new content is no change of its own. */
function barisSel({ edits }: ChangePlan, baru: ReadonlySet<string>): string[] {
  const menurutSel = new Map<string, { readonly sel: Address; readonly macam: Macam }>();
  for (const edit of edits) {
    if ((edit.kind !== 'setContent' && edit.kind !== 'setNumberFormat') || baru.has(edit.sel.sheet)) continue;
    const kunci = addressKey(edit.sel);
    if (edit.kind === 'setContent') menurutSel.set(kunci, { sel: edit.sel, macam: macamIsi(edit.after) });
    else if (!menurutSel.has(kunci)) menurutSel.set(kunci, { sel: edit.sel, macam: 'format angka' });
  }
  return menurutLembar(
    [...menurutSel.values()].map(({ sel, macam }) => [sel.sheet, macam, formatCell(sel.row, sel.col)]),
  );
}

/** Objects on sheets that were there, names left out: they belong to the sheet of policy. */
function barisBenda({ edits }: ChangePlan, baru: ReadonlySet<string>): string[] {
  return menurutLembar(
    edits.flatMap((edit): [string, string, string][] => {
      if (edit.kind !== 'addObject' || edit.object.type === 'name' || baru.has(edit.object.sheet)) return [];
      const { sheet, range } = edit.object;
      return [[sheet, NAMA_BENDA[edit.object.type], formatRange(range)]];
    }),
  );
}

const NAMA_BENDA = {
  validation: 'validasi data',
  conditionalFormat: 'format bersyarat',
  table: 'tabel Excel',
  chart: 'grafik',
} as const;

/** "Capaian: 3 rumus di F5:F7", a line for each sheet and kind. */
function menurutLembar(isi: readonly (readonly [lembar: string, macam: string, sel: string])[]): string[] {
  const kelompok = new Map<string, { readonly awal: string; readonly macam: string; readonly sel: string[] }>();
  for (const [awal, macam, sel] of isi) {
    const kunci = `${awal}|${macam}`;
    const satu = kelompok.get(kunci) ?? { awal, macam, sel: [] };
    satu.sel.push(sel);
    kelompok.set(kunci, satu);
  }
  return [...kelompok.values()].map(({ awal, macam, sel }) => `${awal}: ${sel.length} ${macam} di ${ringkasSel(sel)}`);
}

function barisDitulis(plan: ChangePlan): string[] {
  const tambah = plan.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const baru = new Set(tambah);
  return [...barisSel(plan, baru), ...barisBenda(plan, baru), ...tambah.map((nama) => `Lembar baru: ${nama}`)];
}

function batasi(baris: readonly string[], sisa: string): string[] {
  if (baris.length <= DISEBUT) return [...baris];
  return [...baris.slice(0, DISEBUT), `dan ${baris.length - DISEBUT} ${sisa}`];
}

/** Cells named in a sentence: two sentences that differ in nothing else say the same. */
const NAMA_SEL = /\$?\b[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?\b/g;

/** The sentences of one reason on one sheet: the first whole, the others by their cells. */
function barisDibiarkan(dibiarkan: readonly Dibiarkan[]): string[] {
  const kelompok = new Map<string, Dibiarkan[]>();
  for (const satu of dibiarkan) {
    const kunci = `${satu.sel.sheet}|${satu.alasan.replace(NAMA_SEL, '')}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), satu]);
  }
  const baris = [...kelompok.values()].flatMap(([pertama, ...lain]) => {
    if (pertama === undefined) return [];
    const sel = ringkasSel(lain.map(({ sel: { row, col } }) => formatCell(row, col)));
    return [`${pertama.sel.sheet}: ${pertama.alasan}${lain.length === 0 ? '' : ` Demikian juga ${sel}.`}`];
  });
  return batasi(baris, 'alasan lain');
}

function barisTanya({ tanya }: Langkah): string[] {
  const baris = tanya.map(
    ({ sel, teks, pilihan }) =>
      `${formatAddress(sel)}: "${teks}" dapat berarti ${pilihan.map(({ tampil }) => tampil).join(' atau ')}; ketik ulang sebagai angka.`,
  );
  return batasi(baris, 'teks lain');
}

/** Typed figures that differ, apart: those that a formula takes the place of, and those that stay. */
function barisBerbeda({ berbeda, plan }: Langkah): { readonly diganti: string[]; readonly tetap: string[] } {
  const ditulis = new Set(plan.edits.flatMap((edit) => (edit.kind === 'setContent' ? [addressKey(edit.sel)] : [])));
  const tulis = (isi: Langkah['berbeda']): string[] =>
    batasi(
      isi.map(
        ({ sel, tertulis, seharusnya }) =>
          `${formatAddress(sel)}: tertulis ${tertulis}, menurut target dan realisasi ${seharusnya}.`,
      ),
      'sel lain',
    );
  return {
    diganti: tulis(berbeda.filter(({ sel }) => ditulis.has(addressKey(sel)))),
    tetap: tulis(berbeda.filter(({ sel }) => !ditulis.has(addressKey(sel)))),
  };
}

/** Lines of one plan for a terminal. */
export function naskahLangkah(langkah: Langkah, ganti: boolean, lebar: number, gaya: Gaya): string[] {
  const { plan, keterangan } = langkah;
  const daftar = (judul: string, isi: readonly string[]): string[] =>
    isi.length === 0
      ? []
      : [...lipat(judul, lebar, '  ', '  '), ...isi.flatMap((satu) => lipat(satu, lebar, '  - ', '    '))];
  const ditulis = barisDitulis(plan);
  const { diganti, tetap } = barisBerbeda(langkah);
  const cara = ganti ? '' : '; tambahkan --ganti untuk menggantinya';
  return [
    '',
    ...lipat(plan.judul, lebar).map(gaya.tebal),
    ...daftar('Ditulis:', ditulis),
    ...(ditulis.length === 0 ? ['  Tidak ada yang perlu ditulis.'] : []),
    ...daftar('Perlu diketahui:', keterangan),
    ...daftar('Dapat dibaca lebih dari satu cara, tidak diubah:', barisTanya(langkah)),
    ...daftar('Angka capaian yang berbeda, diganti rumus:', diganti),
    ...daftar(`Angka capaian yang berbeda, tidak diganti${cara}:`, tetap),
    ...daftar('Dibiarkan:', barisDibiarkan(plan.dibiarkan)),
  ];
}
