/** Whether every figure of a naskah is traced: to its cell, to the cells it was worked out from, or to Selaras' own text. */
import type { Blok, Naskah, Potongan } from '../../../src/core/narrative/naskah';
import { bersihkan } from '../../../src/core/text/bersih';
import { formatAddress } from '../../../src/core/workbook/address';
import { cellAt, sheetsByName } from '../../../src/core/workbook/sheet';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';

const ANGKA = /\d+(?:\.\d{3})*(?:,\d+)?/g;

interface Run {
  readonly blok: string;
  readonly potongan: Potongan;
  /** Numbers that stand in this place by Selaras' own count: of rows, of chapters. */
  readonly sendiri: ReadonlySet<string>;
}

function runBlok(blok: Blok, tahun: number): Run[] {
  const dasar = new Set([String(tahun - 1), String(tahun), String(tahun + 1)]);
  const semua = (nama: string, isi: readonly Potongan[], sendiri: ReadonlySet<string> = dasar): Run[] =>
    isi.map((potongan) => ({ blok: nama, potongan, sendiri }));
  if (blok.jenis === 'subbab') return semua('subbab', blok.isi);
  if (blok.jenis === 'gambar') return semua(blok.kunci, blok.judul);
  // The formula and the bound of a status are told in the note under a table.
  if (blok.jenis === 'paragraf')
    return semua(blok.kunci ?? 'catatan', blok.isi, blok.gaya === 'catatan' ? new Set([...dasar, '100']) : dasar);
  return [
    ...semua(blok.kunci, blok.judul),
    ...blok.kepala.flat().flatMap(({ isi }) => semua(blok.kunci, isi)),
    ...blok.baris.flatMap(({ sel }, i) =>
      sel.flatMap(({ isi }, k) => semua(blok.kunci, isi, k === 0 ? new Set([...dasar, String(i + 1)]) : dasar)),
    ),
  ];
}

/** "1.234,50" -> 1234.5 with 2 decimals. */
function angka(teks: string): { readonly nilai: number; readonly desimal: number } {
  const [bulat = '', pecahan = ''] = teks.replaceAll('.', '').split(',');
  return { nilai: Number(`${bulat}.${pecahan}`), desimal: pecahan.length };
}

/** Rupiah behind a figure that its column counts in thousands, millions or thousands of millions. */
const SKALA_RUPIAH = [1, 1e3, 1e6, 1e9];

function samaNilai(teks: string, value: number, numberFormat: string): boolean {
  const [pertama = ''] = teks.match(ANGKA) ?? [];
  const { nilai, desimal } = angka(pertama);
  const batas = 0.5 * 10 ** -desimal + 1e-9;
  const skala = teks.includes('Rp') ? SKALA_RUPIAH : numberFormat.includes('%') || teks.includes('%') ? [1, 100] : [1];
  return skala.some((kali) => Math.abs(nilai - Math.abs(value * kali)) <= batas);
}

const digit = (teks: string): string => teks.replace(/[.,]/g, ' ').replace(/\D+/g, ' ').trim();

/** Whether a run says what its cell says: the displayed text, the number at the printed precision, or the digits of a text. */
function sesuaiSel(teks: string, { value, text, numberFormat }: Cell): boolean {
  const [bersih, tampak] = [bersihkan(teks), bersihkan(text)];
  if (tampak.toLowerCase().includes(bersih.toLowerCase())) return true;
  if (typeof value === 'number') return samaNilai(bersih, value, numberFormat);
  return digit(tampak).replaceAll(' ', '').includes(digit(bersih).replaceAll(' ', ''));
}

function salahRun({ blok, potongan, sendiri }: Run, workbook: Workbook): string[] {
  const { teks, sumber, dari, slot, rujuk } = potongan;
  const bilangan = teks.match(ANGKA) ?? [];
  if (bilangan.length === 0 || slot === true || rujuk !== undefined) return [];
  if (sumber !== undefined) {
    const sheet = sheetsByName(workbook).get(sumber.sheet);
    const cell = sheet === undefined ? undefined : cellAt(sheet, sumber.row, sumber.col);
    const benar = cell !== undefined && sesuaiSel(teks, cell);
    return benar ? [] : [`${blok}: "${teks}" is not "${cell?.text ?? ''}" of ${formatAddress(sumber)}`];
  }
  if (dari !== undefined && dari.length > 0) {
    const hilang = dari.filter(({ sheet }) => !sheetsByName(workbook).has(sheet));
    return hilang.map(({ sheet }) => `${blok}: "${teks}" comes from "${sheet}", which is not there`);
  }
  return bilangan.every((satu) => sendiri.has(satu)) ? [] : [`${blok}: "${teks}" has no source`];
}

/** What is not traced, one sentence each; empty where all is well. */
export const tanpaAsal = (naskah: Naskah, workbook: Workbook, tahun: number): string[] =>
  naskah.blok.flatMap((blok) => runBlok(blok, tahun)).flatMap((run) => salahRun(run, workbook));

/** How many runs with a figure were looked at. */
export const cacahAngka = (naskah: Naskah): number =>
  naskah.blok.flatMap((blok) => runBlok(blok, 0)).filter(({ potongan }) => /\d/.test(potongan.teks)).length;
