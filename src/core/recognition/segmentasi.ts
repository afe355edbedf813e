/**
 * Where the tables of a sheet are: bands of rows without a blank row between them, split where blank columns separate
 * two tables side by side, then cut at header rows. A header that repeats after a page break does not cut.
 */
import type { Sheet } from '../workbook/workbook';
import { bacaFormulir } from './formulir';
import { bacaKepala, barisKelompok } from './kepala';
import { barisTerisi, irisan, rupaKepala, type BarisIsi } from './lembaran';
import { berdampingan, pita, type Blok } from './pita';
import { awalTandaTangan } from './tanda-tangan';

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

function satuSel(baris: BarisIsi | undefined): boolean {
  const satu = baris?.isi[0];
  return baris !== undefined && satu !== undefined && baris.isi.length === 1 && !satu.angka;
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

/** Rows of a form that are enough to know it. */
const FORMULIR = 12;

/** A header of weak words ("Aspek Pengukuran | % Kriteria") holds only at the start of a block, over rows with figures. */
function kepalaLemah(baris: readonly BarisIsi[], i: number): boolean {
  const satu = baris[i];
  if (satu === undefined || rupaKepala(satu) !== 'lemah' || bacaFormulir(baris.slice(i, i + FORMULIR)) !== null)
    return false;
  const bawah = baris.slice(i + 1, i + 4);
  return bawah.length > 0 && bawah.some((anak) => anak.isi.length >= 2 && anak.isi.some((sel) => sel.angka));
}

/**
 * A page-break repeat: the same header again (or its first rows), at most one blank row below, no caption line between and
 * no numbering that starts anew. Two blank rows need a numbering that goes on.
 */
function kepalaUlang(
  bangun: Bangun | undefined,
  kepala: readonly BarisIsi[],
  jarak: number,
  berikut: BarisIsi | undefined,
): boolean {
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
  const lalu = [...isi]
    .reverse()
    .map(nomorAwal)
    .find((nomor) => nomor !== null);
  return kini !== null && kini > 1 && lalu !== undefined && kini === (lalu ?? 0) + 1;
}

/** The rows of a block above its first header, without the caption lines of that header. */
function barisTanpaKepala(blok: Blok): readonly BarisIsi[] {
  const kepala = blok.baris.findIndex((satu) => rupaKepala(satu) === 'kuat');
  if (kepala < 0) return blok.baris;
  const atas = blok.baris.slice(0, kepala);
  return atas.slice(0, atas.length - captionDiAtas(atas));
}

/** Rows of a table that are enough to know its columns. */
const CONTOH = 200;

/** True where rows fit under the columns of a table: its figures stand where the table has figures, or its numbering goes on. */
function sejajar(bangun: Bangun, rows: readonly BarisIsi[]): boolean {
  const kepala = bangun.kepala.flatMap((satu) => satu.isi);
  const [kiri, kanan] = [
    Math.min(...kepala.map((satu) => satu.col)),
    Math.max(...kepala.map((satu) => satu.col + satu.lebar - 1)),
  ];
  if (bangun.isi.length === 0) {
    const dalam = (satu: BarisIsi): boolean => satu.isi.every((sel) => sel.col >= kiri && sel.col <= kanan + 1);
    return rows.every(dalam) && rows.some((satu) => satu.isi.length >= 2) && !satuSel(rows[0]);
  }
  const contoh = bangun.isi.slice(-CONTOH);
  const angka = new Set(contoh.flatMap((satu) => satu.isi.filter((sel) => sel.angka).map((sel) => sel.col)));
  const figur = (satu: BarisIsi): boolean =>
    satu.isi.length >= 2 &&
    satu.isi.some((sel) => sel.angka && angka.has(sel.col)) &&
    satu.isi.every((sel) => angka.has(sel.col) || !sel.angka);
  if (rows.every(figur)) return true;
  const seksi = (satu: BarisIsi): boolean =>
    satuSel(satu) && contoh.some(satuSel) && !BERNOMOR.test(satu.isi[0]?.text ?? '');
  const sisa = rows.filter((satu) => !seksi(satu));
  return (
    sisa.length > 0 &&
    (sisa.every(figur) || (melanjutkanNomor(contoh, sisa[0]) && sisa.every((satu) => satu.isi.length >= 2)))
  );
}

/** Rows without a header under a table, at most two blank rows apart, that go on with it. */
function lanjutanTabel(bangun: Bangun | undefined, blok: Blok): boolean {
  const rows = barisTanpaKepala(blok);
  if (bangun === undefined || rows.length === 0 || blok.jarak > 2) return false;
  return sejajar(bangun, rows);
}

/** All raw tables of a sheet, top to bottom, and the rows that belong to none. */
export function potong(sheet: Sheet): { potongan: Potongan[]; lepas: BarisIsi[][] } {
  const selesai: Bangun[] = [];
  const lepasSemua: BarisIsi[][] = [];
  let menunggu: BarisIsi[] = [];
  for (const blok of pita(barisTerisi(sheet)).flatMap(berdampingan)) {
    if (blok.samping === true) {
      lepasSemua.push([...blok.baris]);
      continue;
    }
    if (blok.jarak > 2 && menunggu.length > 0) lepasSemua.push(menunggu.splice(0));
    const lanjut =
      menunggu.length === 0 && lanjutanTabel(selesai[selesai.length - 1], blok)
        ? selesai[selesai.length - 1]
        : undefined;
    menunggu = bacaBlok(blok, menunggu, lanjut, selesai, lepasSemua);
  }
  if (menunggu.length > 0) lepasSemua.push(menunggu);
  return { potongan: selesai.map(rapikan), lepas: lepasSemua };
}

/** A header row that nothing follows under a table is its last row ("KETERANGAN | | DIPA awal | Revisi 1"). */
function barisAkhir(kini: Bangun | undefined, kepala: readonly BarisIsi[], lanjut: number, banyak: number): boolean {
  return kini !== undefined && kini.isi.length > 0 && kepala.length === 1 && lanjut >= banyak;
}

/** Reads one block into tables; returns caption lines that wait for a header below. */
function bacaBlok(
  blok: Blok,
  menunggu: BarisIsi[],
  lanjutan: Bangun | undefined,
  selesai: Bangun[],
  lepasSemua: BarisIsi[][],
): BarisIsi[] {
  const { baris } = blok;
  let kini = lanjutan;
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
    } else if (barisAkhir(kini, kepala, lanjut, baris.length)) {
      kini?.isi.push(satu);
    } else {
      const atas = tarikKelompok(kini, lepas, satu);
      kini = { judul: ambilCaption(kini, lepas), kepala: [...atas, ...kepala], nomor, isi: [], ulang: [] };
      selesai.push(kini);
    }
    i = lanjut;
  }
  return kini === undefined ? tungguJudul(lepas, lepasSemua) : [];
}

/** The group row directly above a header, taken from the rows read so far. */
function tarikKelompok(kini: Bangun | undefined, lepas: BarisIsi[], kepala: BarisIsi): BarisIsi[] {
  const sumber = kini?.isi ?? lepas;
  const akhir = sumber[sumber.length - 1];
  if (akhir === undefined || akhir.row !== kepala.row - 1 || !barisKelompok(akhir, kepala)) return [];
  sumber.pop();
  return [akhir];
}

/** Lines that may wait for a table below them, at most. */
const MENUNGGU = 8;

/** Rows without a header: caption lines may wait for the next block; the rest is set aside. */
function tungguJudul(lepas: BarisIsi[], lepasSemua: BarisIsi[][]): BarisIsi[] {
  if (lepas.length <= MENUNGGU && lepas.every((satu) => satuSel(satu) && !KALIMAT.test(satu.isi[0]?.text ?? '')))
    return lepas;
  const n = captionDiAtas(lepas);
  const judul = lepas.slice(lepas.length - n).filter((satu) => BERNOMOR.test(satu.isi[0]?.text ?? ''));
  lepasSemua.push(lepas.filter((satu) => !judul.includes(satu)));
  return judul;
}

/** Lines of a list or a paragraph. */
const KALIMAT = /^(?:[-\u2022*]|\(?\d{1,2}[.)]|[a-z][.)])\s+\S|.{60,}\.$/;

const CATATAN = /^(?:sumber|keterangan|catatan|ket\.?|note|\*)/i;

/** Cells that stand apart from the header's columns, with a blank column between: a signature or a legend beside the table. */
function buangSamping(isi: readonly BarisIsi[], kepala: readonly BarisIsi[]): BarisIsi[] {
  const sel = kepala.flatMap((baris) => baris.isi);
  let [pangkal, ujung] = [
    Math.min(...sel.map((satu) => satu.col)),
    Math.max(...sel.map((satu) => satu.col + satu.lebar - 1)),
  ];
  const terisi = new Set<number>();
  for (const baris of isi)
    for (const satu of baris.isi) if (satu.col < pangkal || satu.col > ujung) terisi.add(satu.col);
  while (terisi.delete(ujung + 1)) ujung++;
  while (terisi.delete(pangkal - 1)) pangkal--;
  if (terisi.size === 0) return [...isi];
  return isi.map((satu) => irisan(satu, pangkal, ujung)).filter((satu) => satu.isi.length > 0);
}

/** Caption lines, notes and signatures at the end of a table are not its rows. */
function rapikan(bangun: Bangun): Potongan {
  const semua = buangSamping(bangun.isi, bangun.kepala);
  const isi = semua.slice(0, awalTandaTangan(semua));
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
  return {
    judul: bangun.judul,
    judulBawah: bawah,
    kepala: bangun.kepala,
    nomor: bangun.nomor,
    isi,
    ulang: bangun.ulang,
  };
}
