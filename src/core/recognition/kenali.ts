/** From a workbook to its tables: where they are, what they are, what their columns and rows hold. */
import type { Address, Range, Sheet, Workbook } from '../workbook/workbook';
import { findTahun } from '../text/periode';
import { ringkasJudul } from './judul-kolom';
import { tentukanJenis } from './jenis';
import { bacaKolom } from './kolom';
import type { BarisIsi, Isi } from './lembaran';
import { bidangLabel, peranBaris } from './peran-baris';
import { daftarKalimat, daftarRevisi, type KalimatIndikator, type KalimatRevisi } from './prosa';
import { potong, type Potongan } from './segmentasi';
import type { Baris, Bidang, Kolom, TabelMap } from './tabel';

interface Judul {
  readonly teks: string | null;
  readonly sel: Address | null;
}

const BERNOMOR = /^(?:tabel|lampiran|gambar|matriks|formulir)\b/i;

/** What titles of planners' tables are about. */
const PERIHAL = /perjanjian kinerja|perkin|renstra|rencana|renja|rkt\b|capaian|pengukuran|realisasi|anggaran|\bpagu\b|revisi|indikator|\biku\b|evaluasi|pnbp|penerimaan|efisiensi|target|monitoring|pohon kinerja|cascading|kamus|perbandingan/i;
const teksBaris = (baris: BarisIsi): string => baris.isi[0]?.text ?? '';
/** A paragraph above a table is no title. */
const paragraf = (baris: BarisIsi): boolean => teksBaris(baris).length > 160 || /.{60,}\.$/.test(teksBaris(baris));

/** The title: a numbered caption, else the nearest line above that tells what the table is about, else the first line. */
function pilihJudul(potongan: Potongan, lembar: string): Judul {
  const atas = potongan.judul.filter((baris) => !paragraf(baris));
  const calon = [...atas, ...potongan.judulBawah];
  const bernomor = calon.find((baris) => BERNOMOR.test(teksBaris(baris)));
  const perihal = [...atas].reverse().find((baris) => PERIHAL.test(teksBaris(baris)));
  const baris = bernomor ?? perihal ?? atas[0] ?? potongan.judulBawah[0] ?? potongan.judul[0];
  const isi = baris?.isi[0];
  if (baris === undefined || isi === undefined) return { teks: null, sel: null };
  return { teks: isi.text.replace(/\s+/g, ' '), sel: { sheet: lembar, row: baris.row, col: isi.col } };
}

/** The one year that the title names, else the lines above the table, else the one that the columns name. */
function tahunTabel(judul: string | null, kolom: readonly Kolom[], atas: readonly BarisIsi[] = []): number | null {
  const satuSaja = (tahun: readonly number[]): number | null => (new Set(tahun).size === 1 ? (tahun[0] ?? null) : null);
  const diJudul = findTahun(judul ?? '');
  if (diJudul.length > 0) return satuSaja(diJudul) ?? satuSaja(kolom.flatMap((satu) => satu.tahun ?? []));
  const diKolom = kolom.flatMap((satu) => satu.tahun ?? []);
  if (diKolom.length > 0) return satuSaja(diKolom);
  return satuSaja(atas.filter((baris) => !paragraf(baris)).flatMap((baris) => findTahun(teksBaris(baris))));
}

function batas(baris: readonly BarisIsi[], tambahan: readonly number[]): Range {
  const range = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  const barisMasuk = (row: number): void => {
    if (row < range.top) range.top = row;
    if (row > range.bottom) range.bottom = row;
  };
  for (const { row, isi } of baris) {
    barisMasuk(row);
    for (const { col, lebar } of isi) {
      if (col < range.left) range.left = col;
      if (col + lebar - 1 > range.right) range.right = col + lebar - 1;
    }
  }
  tambahan.forEach(barisMasuk);
  return range;
}

/** Rows that are fields ("Pagu", "Realisasi") over columns that are years, or a list of labels and values. */
function barisBidang(potongan: Potongan, kolom: readonly Kolom[]): Map<number, Bidang> {
  const label = kolom.find((satu) => satu.bidang === 'uraian' || satu.bidang === 'lain' || satu.bidang === 'tahun' || satu.bidang === 'pagu');
  const hasil = new Map<number, Bidang>();
  for (const baris of potongan.isi) {
    const isi = baris.isi.find((satu) => satu.col === label?.col) ?? baris.isi[0];
    const bidang = isi === undefined || isi.angka ? null : bidangLabel(isi.text);
    if (bidang !== null) hasil.set(baris.row, bidang);
  }
  return hasil;
}

const adaUang = (baris: readonly BarisIsi[]): boolean =>
  baris.slice(0, 200).some(({ isi }) => isi.some((satu) => satu.angka && besar(satu)));

const besar = (isi: Isi): boolean => (typeof isi.cell.value === 'number' ? Math.abs(isi.cell.value) >= 1e6 : isi.text.replace(/\D/g, '').length >= 7);

function tabelDari(potongan: Potongan, lembar: string): TabelMap {
  const judul = pilihJudul(potongan, lembar);
  const teksJudul = ringkasJudul(judul.teks ?? '');
  const kolom = bacaKolom(potongan, teksJudul);
  const bidangBaris = barisBidang(potongan, kolom);
  const kolomTahun = kolom.filter((satu) => satu.tahun !== null && satu.jalur.length === 1).length;
  const terbalik = bidangBaris.size >= 2 && kolomTahun >= 2 && !kolom.some((satu) => satu.bidang === 'indikator');
  const susun = terbalik ? 'baris' : 'kolom';
  const kepala = potongan.kepala.flatMap((baris) => baris.isi.map((isi) => ringkasJudul(isi.text))).join(' | ');
  const putusan = tentukanJenis({ kolom, judul: teksJudul, kepala, susun, bidangBaris: terbalik ? bidangBaris : new Map(), adaUang: adaUang(potongan.isi) });
  const nomor: Baris[] = potongan.nomor === null ? [] : [{ row: potongan.nomor.row, peran: 'nomor' }];
  const ulang: Baris[] = potongan.ulang.map((row) => ({ row, peran: 'ulang' }));
  const baris = [...nomor, ...peranBaris(potongan.isi, kolom), ...ulang].sort((a, b) => a.row - b.row);
  const rows = potongan.kepala.map((satu) => satu.row);
  return {
    lembar,
    range: batas([...potongan.kepala, ...potongan.isi], potongan.nomor === null ? [] : [potongan.nomor.row]),
    judul: judul.teks,
    judulSel: judul.sel,
    tahun: tahunTabel(judul.teks, kolom, potongan.judul),
    jenis: putusan.jenis,
    keyakinan: putusan.keyakinan * (kolom.length === 0 ? 1 : rata(kolom.map((satu) => satu.keyakinan))),
    alasan: putusan.alasan,
    kepala: { top: Math.min(...rows), bottom: Math.max(...rows) },
    kolom,
    baris,
    susun,
    bidangBaris: terbalik ? bidangBaris : new Map(),
  };
}

const rata = (nilai: readonly number[]): number => nilai.reduce((a, b) => a + b, 0) / nilai.length;

const KOLOM_POLOS = { jalur: [], tahun: null, periode: null, tw: null, bulan: null, kumulatif: false, versi: null, faktor: null, satuan: null, keyakinan: 0.6 } as const;

/** Two columns of labels and values without a header ("Pagu DIPA | 1.500.000", "Realisasi | ..."). */
function tabelLabel(baris: readonly BarisIsi[], judulBaris: BarisIsi | undefined, lembar: string): TabelMap | null {
  const pasang = baris.filter((satu) => satu.isi.length === 2);
  if (pasang.length < 2 || pasang.length < 0.8 * baris.length) return null;
  const bidangBaris = new Map<number, Bidang>();
  for (const satu of pasang) {
    const bidang = bidangLabel(satu.isi[0]?.text ?? '');
    if (bidang !== null) bidangBaris.set(satu.row, bidang);
  }
  const angka = pasang.filter((satu) => satu.isi[1]?.angka === true).length;
  if (angka < 2 || bidangBaris.size < 2) return null;
  const [label, nilai] = [pasang[0]?.isi[0]?.col ?? 0, pasang[0]?.isi[1]?.col ?? 1];
  const kolom: Kolom[] = [
    { ...KOLOM_POLOS, col: label, bidang: 'uraian', ranah: null, alasan: 'label tanpa kepala kolom' },
    { ...KOLOM_POLOS, col: nilai, bidang: 'nilai', ranah: null, alasan: 'angka di sebelah label' },
  ];
  const judulIsi = judulBaris?.isi[0];
  const judul = judulIsi?.text ?? null;
  const putusan = tentukanJenis({ kolom, judul: ringkasJudul(judul ?? ''), kepala: '', susun: 'baris', bidangBaris, adaUang: adaUang(pasang) });
  if (putusan.jenis === 'rincian' || putusan.jenis === 'lainnya') return null;
  const range = batas(pasang, []);
  return {
    lembar, range, judul, judulSel: judulBaris === undefined || judulIsi === undefined ? null : { sheet: lembar, row: judulBaris.row, col: judulIsi.col },
    tahun: tahunTabel(judul, []), jenis: putusan.jenis, keyakinan: putusan.keyakinan * 0.8, alasan: putusan.alasan,
    kepala: { top: range.top, bottom: range.top - 1 }, kolom, baris: pasang.map(({ row }) => ({ row, peran: 'data' })), susun: 'baris', bidangBaris,
  };
}

/** A revision history written as sentences. */
function tabelRevisi(kalimat: readonly KalimatRevisi[], baris: readonly BarisIsi[], judulBaris: BarisIsi | undefined, lembar: string): TabelMap {
  const milik = new Set(kalimat.map((satu) => satu.row));
  const mulai = kalimat[0]?.row ?? 0;
  const isi = baris.filter((satu) => satu.row >= mulai);
  const range = batas(isi, []);
  const sel = judulBaris?.isi[0];
  const judul = sel?.text ?? null;
  return {
    lembar, range, judul, judulSel: judulBaris === undefined || sel === undefined ? null : { sheet: lembar, row: judulBaris.row, col: sel.col },
    tahun: tahunTabel(judul, []), jenis: 'revisi-pagu', keyakinan: 0.6, alasan: 'daftar revisi dengan nomor dan tanggal',
    kepala: { top: range.top, bottom: range.top - 1 },
    kolom: [{ ...KOLOM_POLOS, col: kalimat[0]?.col ?? 0, bidang: 'jenisRevisi', ranah: null, alasan: 'kalimat yang menyebut nomor dan tanggal revisi' }],
    baris: isi.map(({ row }) => ({ row, peran: milik.has(row) ? 'data' : 'lanjutan' })), susun: 'prosa', bidangBaris: new Map(),
  };
}

function tabelProsa(kalimat: readonly KalimatIndikator[], baris: readonly BarisIsi[], lembar: string): TabelMap {
  const [pertama] = kalimat;
  const atas = baris.filter((satu) => satu.row < (pertama?.row ?? 0));
  const judulBaris = atas[0];
  const judul = judulBaris?.isi[0]?.text ?? null;
  const kolom: Kolom[] = [{ ...KOLOM_POLOS, col: pertama?.col ?? 0, bidang: 'sasaranIndikator', ranah: 'kinerja', alasan: 'kalimat yang menyebut indikator dan angka' }];
  const putusan = tentukanJenis({ kolom, judul: ringkasJudul(judul ?? ''), kepala: '', susun: 'prosa', bidangBaris: new Map(), adaUang: false });
  const milik = new Set(kalimat.map((satu) => satu.row));
  const isi = baris.filter((satu) => satu !== judulBaris);
  const range = batas(isi, []);
  return {
    lembar, range, judul, judulSel: judulBaris === undefined ? null : { sheet: lembar, row: judulBaris.row, col: judulBaris.isi[0]?.col ?? 0 },
    tahun: tahunTabel(judul, []), jenis: putusan.jenis, keyakinan: 0.5, alasan: putusan.alasan,
    kepala: { top: range.top, bottom: range.top - 1 }, kolom, baris: isi.map(({ row }) => ({ row, peran: milik.has(row) ? 'data' : 'seksi' })), susun: 'prosa', bidangBaris: new Map(),
  };
}

/** Tables among the rows that follow no header: label lists and lists of sentences. */
function tabelLepas(baris: readonly BarisIsi[], judulLepas: BarisIsi | undefined, lembar: string): TabelMap | null {
  const revisi = daftarRevisi(baris);
  if (revisi.length > 0) {
    const mulai = baris.findIndex((satu) => satu.row === revisi[0]?.row);
    return tabelRevisi(revisi, baris, baris[mulai - 1] ?? judulLepas, lembar);
  }
  const kalimat = daftarKalimat(baris);
  if (kalimat.length > 0) return tabelProsa(kalimat, baris, lembar);
  const mulai = baris.findIndex((satu) => satu.isi.length >= 2);
  if (mulai < 0) return null;
  return tabelLabel(baris.slice(mulai), baris[mulai - 1] ?? judulLepas, lembar);
}

/** All tables of one sheet, top to bottom. A sheet without tables gives none. */
export function kenaliLembar(sheet: Sheet): TabelMap[] {
  const { potongan, lepas } = potong(sheet);
  const tabel = potongan.filter((satu) => satu.isi.length > 0).map((satu) => tabelDari(satu, sheet.name));
  lepas.forEach((baris, i) => {
    const sebelum = lepas[i - 1];
    const judul = sebelum?.length === 1 ? sebelum[0] : undefined;
    const satu = tabelLepas(baris, judul, sheet.name);
    if (satu !== null) tabel.push(satu);
  });
  return tabel.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/**
 * All tables of a workbook, in the order of its sheets.
 *
 * Neither the names of sheets nor fixed places decide: captions of columns and content do, titles only add.
 */
export function kenali(workbook: Workbook): TabelMap[] {
  return workbook.sheets.flatMap(kenaliLembar);
}
