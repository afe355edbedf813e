/**
 * Where the tables of a sheet are: bands of rows without a blank row between them, split where blank columns separate
 * two tables side by side, then cut at header rows. A header that repeats after a page break does not cut.
 */
import type { Sheet } from '../workbook/workbook';
import { barisNomorKolom, barisTerisi, irisan, rupaKepala, selJudul, type BarisIsi } from './lembaran';

/** A raw table: its header rows, the rows below, and the caption lines around it. */
export interface Potongan {
  readonly judul: readonly BarisIsi[];
  readonly judulBawah: readonly BarisIsi[];
  readonly kepala: readonly BarisIsi[];
  readonly nomor: BarisIsi | null;
  readonly isi: readonly BarisIsi[];
  /** Rows that repeat the header. */
  readonly ulang: readonly number[];
}

interface Blok {
  readonly baris: readonly BarisIsi[];
  /** Blank rows above the block. */
  readonly jarak: number;
}

/** Runs of filled rows; `jarak` counts the blank rows above each. */
function pita(baris: readonly BarisIsi[]): Blok[] {
  const hasil: Blok[] = [];
  let kini: BarisIsi[] = [];
  let akhir = -1;
  let jarak = 0;
  for (const satu of baris) {
    if (kini.length > 0 && satu.row !== akhir + 1) {
      hasil.push({ baris: kini, jarak });
      jarak = satu.row - akhir - 1;
      kini = [];
    }
    kini.push(satu);
    akhir = satu.row;
  }
  if (kini.length > 0) hasil.push({ baris: kini, jarak });
  return hasil;
}

/** Columns that no cell of a band covers, between its first and last column; a row of one cell (a title) does not count. */
function kolomKosong(baris: readonly BarisIsi[]): number[] {
  const terisi = new Set<number>();
  for (const { isi } of baris) {
    if (isi.length < 2) continue;
    for (const satu of isi) for (let i = 0; i < satu.lebar; i++) terisi.add(satu.col + i);
  }
  if (terisi.size === 0) return [];
  const [awal, akhir] = [Math.min(...terisi), Math.max(...terisi)];
  const kosong: number[] = [];
  for (let col = awal + 1; col < akhir; col++) if (!terisi.has(col)) kosong.push(col);
  return kosong;
}

function punyaKepala(baris: readonly BarisIsi[]): boolean {
  return baris.slice(0, 8).some((satu) => rupaKepala(satu) === 'kuat');
}

/** Splits a band where a blank column stands between two tables that each have a header of their own. */
function berdampingan(blok: Blok): Blok[] {
  for (const col of kolomKosong(blok.baris)) {
    const kiri = blok.baris.map((satu) => irisan(satu, 0, col - 1)).filter((satu) => satu.isi.length > 0);
    const kanan = blok.baris.map((satu) => irisan(satu, col + 1, Number.MAX_SAFE_INTEGER)).filter((satu) => satu.isi.length > 0);
    if (!punyaKepala(kiri) || !punyaKepala(kanan)) continue;
    return [{ baris: kiri, jarak: blok.jarak }, ...berdampingan({ baris: kanan, jarak: blok.jarak })];
  }
  return [blok];
}

function satuSel(baris: BarisIsi | undefined): boolean {
  const satu = baris?.isi[0];
  return baris !== undefined && satu !== undefined && baris.isi.length === 1 && !satu.angka;
}

/** How far the columns of a header row reach by their own texts and merges. */
function lebarBaris(baris: BarisIsi): number {
  return baris.isi.reduce((n, satu) => n + satu.lebar, 0);
}

/** A row above the header that groups its columns ("KEMENTERIAN | ESELON I | BALAI"). */
function barisKelompok(atas: BarisIsi, kepala: BarisIsi): boolean {
  if (atas.isi.some((satu) => satu.angka && !satu.tahun)) return false;
  if (atas.isi.some((satu) => satu.text.length > 80)) return false;
  if (atas.isi.length >= kepala.isi.length) return false;
  const kolom = new Set(kepala.isi.map((satu) => satu.col));
  if (atas.isi.length >= 2) return atas.isi.every((satu) => kolom.has(satu.col) || satu.tinggi > 1);
  const satu = atas.isi[0];
  return satu !== undefined && satu.col > Math.min(...kolom) && (satu.lebar > 1 || selJudul(satu));
}

/** A row below the first header row that still belongs to the header: known captions, years, quarters; no figures. */
function barisAnak(anak: BarisIsi, kepala: readonly BarisIsi[]): boolean {
  if (anak.isi.some((satu) => satu.angka && !satu.tahun)) return false;
  const dikenal = anak.isi.filter(selJudul).length;
  if (dikenal === 0 || dikenal / anak.isi.length < 0.6) return false;
  const atas = kepala[kepala.length - 1];
  if (atas === undefined) return false;
  const kiri = Math.min(...kepala.flatMap((baris) => baris.isi.map((satu) => satu.col)));
  if (anak.isi.every((satu) => satu.tahun)) return true;
  // Under the first column a header shows only what its caption above leaves open; a data row begins there.
  const mulai = anak.isi[0]?.col ?? 0;
  if (mulai > kiri) return true;
  return atas.isi.some((satu) => satu.lebar > 1 && satu.tinggi === 1);
}

function tinggiGabung(kepala: readonly BarisIsi[]): number {
  return Math.max(...kepala.flatMap((baris) => baris.isi.filter(selJudul).map((satu) => baris.row + satu.tinggi - 1)));
}

/** The header that starts at index i: its rows, and the index after them. */
function bacaKepala(baris: readonly BarisIsi[], i: number): { kepala: BarisIsi[]; nomor: BarisIsi | null; lanjut: number } {
  const pertama = baris[i];
  if (pertama === undefined) return { kepala: [], nomor: null, lanjut: i };
  const kepala = [pertama];
  let j = i + 1;
  while (j < baris.length && kepala.length < 5) {
    const anak = baris[j];
    if (anak === undefined) break;
    const dalamGabung = anak.row <= tinggiGabung(kepala) && !anak.isi.some((satu) => satu.angka && !satu.tahun);
    if (!dalamGabung && !barisAnak(anak, kepala)) break;
    kepala.push(anak);
    j++;
  }
  const lebar = Math.max(...kepala.map(lebarBaris));
  const calon = baris[j];
  if (calon !== undefined && barisNomorKolom(calon, lebar)) return { kepala, nomor: calon, lanjut: j + 1 };
  return { kepala, nomor: null, lanjut: j };
}

function teksKepala(kepala: readonly BarisIsi[]): string {
  return kepala.map((baris) => baris.isi.map((satu) => `${satu.col}:${satu.text.toLowerCase()}`).join('|')).join('\n');
}

interface Bangun {
  judul: BarisIsi[];
  kepala: BarisIsi[];
  nomor: BarisIsi | null;
  isi: BarisIsi[];
  ulang: number[];
}

/** Lines of one text cell just above index i that are captions, from the bottom up to `batas`. */
function captionDiAtas(isi: readonly BarisIsi[]): number {
  let n = 0;
  while (n < 4 && satuSel(isi[isi.length - 1 - n])) n++;
  return n;
}

/** Takes the caption lines off the end of a table's rows. */
function ambilCaption(bangun: Bangun | undefined, lepas: BarisIsi[]): BarisIsi[] {
  if (bangun === undefined) return lepas.splice(0);
  const n = captionDiAtas(bangun.isi);
  return n === 0 ? [] : bangun.isi.splice(bangun.isi.length - n);
}

/** A header of weak words ("Aspek Pengukuran | % Kriteria") holds only at the start of a block, over rows with figures. */
function kepalaLemah(baris: readonly BarisIsi[], i: number): boolean {
  const satu = baris[i];
  if (satu === undefined || rupaKepala(satu) !== 'lemah') return false;
  const bawah = baris.slice(i + 1, i + 4);
  return bawah.length > 0 && bawah.some((anak) => anak.isi.length >= 2 && anak.isi.some((sel) => sel.angka));
}

/**
 * A page-break repeat: the same header again (or its first rows), at most one blank row below, no caption line between and
 * no numbering that starts anew. Two blank rows need a numbering that goes on.
 */
function kepalaUlang(bangun: Bangun | undefined, kepala: readonly BarisIsi[], jarak: number, berikut: BarisIsi | undefined): boolean {
  if (bangun === undefined || teksKepala(bangun.kepala.slice(0, kepala.length)) !== teksKepala(kepala)) return false;
  if (diakhiriCaption(bangun)) return false;
  if (jarak > 2) return false;
  if (nomorAwal(berikut) === 1 && nomorAwal(bangun.isi[0]) === 1) return false;
  return jarak <= 1 || melanjutkanNomor(bangun.isi, berikut);
}

/** The last row is a caption of what follows, not a section row at a page's end: sections stand between other rows too. */
function diakhiriCaption(bangun: Bangun): boolean {
  const akhir = bangun.isi[bangun.isi.length - 1];
  if (!satuSel(akhir)) return false;
  if (BERNOMOR.test(akhir?.isi[0]?.text ?? '')) return true;
  return !bangun.isi.slice(0, -1).some(satuSel);
}

const BERNOMOR = /^(?:tabel|lampiran|gambar)\b/i;

function nomorAwal(baris: BarisIsi | undefined): number | null {
  const angka = /^(\d{1,3})\.?$/.exec(baris?.isi[0]?.text ?? '')?.[1];
  return angka === undefined ? null : Number(angka);
}

function melanjutkanNomor(isi: readonly BarisIsi[], berikut: BarisIsi | undefined): boolean {
  const kini = nomorAwal(berikut);
  const lalu = [...isi].reverse().map(nomorAwal).find((nomor) => nomor !== null);
  return kini !== null && kini > 1 && lalu !== undefined && kini === (lalu ?? 0) + 1;
}

/** Rows without a header under a table, at most two blank rows apart, with figures where the table has them. */
function lanjutanTabel(bangun: Bangun | undefined, blok: Blok): boolean {
  const pertama = blok.baris[0];
  if (bangun === undefined || pertama === undefined || blok.jarak > 2 || satuSel(pertama)) return false;
  if (blok.baris.some((satu) => rupaKepala(satu) === 'kuat')) return false;
  const angka = new Set(bangun.isi.flatMap((satu) => satu.isi.filter((sel) => sel.angka).map((sel) => sel.col)));
  return blok.baris.every((satu) => satu.isi.length >= 2 && satu.isi.some((sel) => sel.angka && angka.has(sel.col)) && satu.isi.every((sel) => sel.angka === angka.has(sel.col) || !sel.angka));
}

/** All raw tables of a sheet, top to bottom, and the rows that belong to none. */
export function potong(sheet: Sheet): { potongan: Potongan[]; lepas: BarisIsi[][] } {
  const selesai: Bangun[] = [];
  const lepasSemua: BarisIsi[][] = [];
  let menunggu: BarisIsi[] = [];
  for (const blok of pita(barisTerisi(sheet)).flatMap(berdampingan)) {
    if (menunggu.length === 0 && lanjutanTabel(selesai[selesai.length - 1], blok)) {
      selesai[selesai.length - 1]?.isi.push(...blok.baris);
      continue;
    }
    menunggu = bacaBlok(blok, blok.jarak <= 2 ? menunggu : [], selesai, lepasSemua);
  }
  if (menunggu.length > 0) lepasSemua.push(menunggu);
  return { potongan: selesai.map(rapikan), lepas: lepasSemua };
}

/** Reads one block into tables; returns caption lines that wait for a header below. */
function bacaBlok(blok: Blok, menunggu: BarisIsi[], selesai: Bangun[], lepasSemua: BarisIsi[][]): BarisIsi[] {
  const { baris } = blok;
  let kini: Bangun | undefined;
  const lepas = [...menunggu];
  let i = 0;
  while (i < baris.length) {
    const satu = baris[i];
    if (satu === undefined) break;
    const kuat = rupaKepala(satu) === 'kuat';
    if (!kuat && !(kini === undefined && kepalaLemah(baris, i))) {
      (kini?.isi ?? lepas).push(satu);
      i++;
      continue;
    }
    const { kepala, nomor, lanjut } = bacaKepala(baris, i);
    const sebelum = kini ?? (lepas.length === 0 ? selesai[selesai.length - 1] : undefined);
    if (kuat && kepalaUlang(sebelum, kepala, kini === undefined ? blok.jarak : 0, baris[lanjut])) {
      sebelum?.ulang.push(...kepala.map((ulang) => ulang.row), ...(nomor === null ? [] : [nomor.row]));
      kini = sebelum;
      i = lanjut;
      continue;
    }
    const atas = tarikKelompok(kini, lepas, satu);
    const judul = ambilCaption(kini, lepas);
    kini = { judul, kepala: [...atas, ...kepala], nomor, isi: [], ulang: [] };
    selesai.push(kini);
    i = lanjut;
  }
  if (kini !== undefined) return [];
  return tungguJudul(lepas, lepasSemua);
}

/** The group row directly above a header, taken from the rows read so far. */
function tarikKelompok(kini: Bangun | undefined, lepas: BarisIsi[], kepala: BarisIsi): BarisIsi[] {
  const sumber = kini?.isi ?? lepas;
  const akhir = sumber[sumber.length - 1];
  if (akhir === undefined || akhir.row !== kepala.row - 1 || !barisKelompok(akhir, kepala)) return [];
  sumber.pop();
  return [akhir];
}

/** Rows without a header: caption lines may wait for the next block; the rest is set aside. */
function tungguJudul(lepas: BarisIsi[], lepasSemua: BarisIsi[][]): BarisIsi[] {
  if (lepas.length > 0 && lepas.length <= 4 && lepas.every(satuSel)) return lepas;
  if (lepas.length > 0) lepasSemua.push(lepas);
  return [];
}

const CATATAN = /^(?:sumber|keterangan|catatan|ket\.?|note|\*)/i;

/** Caption lines and notes at the end of a table are not its rows. */
function rapikan(bangun: Bangun): Potongan {
  const isi = [...bangun.isi];
  const bawah: BarisIsi[] = [];
  const kiri = Math.min(...bangun.kepala.flatMap((baris) => baris.isi.map((satu) => satu.col)));
  while (isi.length > 1) {
    const akhir = isi[isi.length - 1];
    const sel = akhir?.isi[0];
    if (akhir === undefined || sel === undefined || !satuSel(akhir)) break;
    if (sel.col > kiri && !CATATAN.test(sel.text)) break;
    bawah.unshift(akhir);
    isi.pop();
  }
  return { judul: bangun.judul, judulBawah: bawah, kepala: bangun.kepala, nomor: bangun.nomor, isi, ulang: bangun.ulang };
}
