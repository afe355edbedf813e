/** From a workbook to its tables: where they are, what they are, what their columns and rows hold. */
import type { Address, Sheet, Workbook } from '../workbook/workbook';
import { adaUang, batas, paragraf, tahunTabel, teksBaris } from './bahan-tabel';
import { luruskanKepala } from './geser-kepala';
import { ringkasJudul } from './judul-kolom';
import { tentukanJenis } from './jenis';
import { bacaKolom } from './kolom';
import { denganSendiri, kolomSendiri, tanpaKolom } from './kolom-sendiri';
import { judulPilihan, sesuaikanKolom } from './kolom-pilihan';
import { bidangLabel, peranBaris } from './peran-baris';
import { potong, type Potongan } from './segmentasi';
import type { Baris, Bidang, Jenis, Kolom, TabelMap } from './tabel';
import { tabelLepas } from './tabel-lepas';

interface Judul {
  readonly teks: string | null;
  readonly sel: Address | null;
}

const BERNOMOR = /^(?:tabel|lampiran|gambar|matriks|formulir)\b/i;

/** What titles of planners' tables are about. */
const PERIHAL =
  /perjanjian kinerja|perkin|renstra|rencana|renja|rkt\b|capaian|pengukuran|realisasi|anggaran|\bpagu\b|revisi|indikator|\biku\b|evaluasi|pnbp|penerimaan|efisiensi|target|monitoring|pohon kinerja|cascading|kamus|perbandingan/i;
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

/** Rows that are fields ("Pagu", "Realisasi") over columns that are years, or a list of labels and values. */
function barisBidang(potongan: Potongan, kolom: readonly Kolom[]): Map<number, Bidang> {
  const label = kolom.find(
    (satu) => satu.bidang === 'uraian' || satu.bidang === 'lain' || satu.bidang === 'tahun' || satu.bidang === 'pagu',
  );
  const hasil = new Map<number, Bidang>();
  for (const baris of potongan.isi) {
    const isi = baris.isi.find((satu) => satu.col === label?.col) ?? baris.isi[0];
    const bidang = isi === undefined || isi.angka ? null : bidangLabel(isi.text);
    if (bidang !== null) hasil.set(baris.row, bidang);
  }
  return hasil;
}

/** What a table is by the choice of a user; null where its own look decides. */
export type PilihJenis = (tabel: TabelMap) => Jenis | 'bukan-tabel' | null;

/** How sure a kind is that a person chose, and why. */
export const DIPILIH = { keyakinan: 1, alasan: 'dipilih oleh pengguna' } as const;

function kolomTabel(potongan: Potongan, judul: string, dipilih: Jenis | null): readonly Kolom[] {
  if (dipilih === null) return bacaKolom(potongan, judul);
  return sesuaikanKolom(bacaKolom(potongan, judulPilihan(dipilih, judul)), dipilih, potongan.isi);
}

function tabelDari(mentah: Potongan, sheet: Sheet, dipilih: Jenis | null = null): TabelMap {
  const sendiri = kolomSendiri(sheet, mentah);
  const potongan = luruskanKepala(sendiri.length === 0 ? mentah : tanpaKolom(mentah, sendiri));
  const judul = pilihJudul(potongan, sheet.name);
  const teksJudul = ringkasJudul(judul.teks ?? '');
  const kolom = kolomTabel(potongan, teksJudul, dipilih);
  const kolomTahun = kolom.filter((satu) => satu.tahun !== null && satu.jalur.length === 1).length;
  const mungkin = kolomTahun >= 2 && !kolom.some((satu) => satu.bidang === 'indikator');
  const bidangBaris = mungkin ? barisBidang(potongan, kolom) : new Map<number, Bidang>();
  const terbalik = bidangBaris.size >= 2;
  const susun = terbalik ? 'baris' : 'kolom';
  const kepala = potongan.kepala.flatMap((baris) => baris.isi.map((isi) => ringkasJudul(isi.text))).join(' | ');
  const putusan = tentukanJenis({
    kolom,
    judul: teksJudul,
    kepala,
    susun,
    bidangBaris: terbalik ? bidangBaris : new Map(),
    adaUang: adaUang(potongan.isi),
  });
  const nomor: Baris[] = potongan.nomor === null ? [] : [{ row: potongan.nomor.row, peran: 'nomor' }];
  const ulang: Baris[] = potongan.ulang.map((row) => ({ row, peran: 'ulang' }));
  const baris = [...nomor, ...peranBaris(potongan.isi, kolom), ...ulang].sort((a, b) => a.row - b.row);
  const rows = potongan.kepala.map((satu) => satu.row);
  return {
    lembar: sheet.name,
    range: batas(
      [...mentah.kepala, ...mentah.isi, ...potongan.kepala],
      potongan.nomor === null ? [] : [potongan.nomor.row],
    ),
    judul: judul.teks,
    judulSel: judul.sel,
    tahun: tahunTabel(judul.teks, kolom, potongan.judul),
    jenis: putusan.jenis,
    keyakinan: putusan.keyakinan * (kolom.length === 0 ? 1 : rata(kolom.map((satu) => satu.keyakinan))),
    alasan: putusan.alasan,
    kepala: { top: Math.min(...rows), bottom: Math.max(...rows) },
    kolom: denganSendiri(kolom, sendiri),
    baris,
    susun,
    bidangBaris: terbalik ? bidangBaris : new Map(),
    ...(dipilih === null ? {} : { ...DIPILIH, jenis: dipilih }),
  };
}

const rata = (nilai: readonly number[]): number => nilai.reduce((a, b) => a + b, 0) / nilai.length;

/** All tables of one sheet, top to bottom, as they look or as a user has chosen. A sheet without tables gives none. */
export function kenaliLembar(sheet: Sheet, pilih: PilihJenis = () => null): TabelMap[] {
  const { potongan, lepas } = potong(sheet);
  const tabel: TabelMap[] = [];
  const terima = (satu: TabelMap, baca: (dipilih: Jenis) => TabelMap): void => {
    const dipilih = pilih(satu);
    if (dipilih === 'bukan-tabel') return;
    if (dipilih === null) tabel.push(satu);
    else tabel.push(dipilih === satu.jenis ? { ...satu, ...DIPILIH } : baca(dipilih));
  };
  for (const satu of potongan.filter(({ isi }) => isi.length > 0))
    terima(tabelDari(satu, sheet), (dipilih) => tabelDari(satu, sheet, dipilih));
  lepas.forEach((baris, i) => {
    const sebelum = lepas[i - 1];
    const judul = sebelum?.length === 1 ? sebelum[0] : undefined;
    const satu = tabelLepas(baris, judul, sheet.name);
    if (satu !== null) terima(satu, (dipilih) => ({ ...satu, ...DIPILIH, jenis: dipilih }));
  });
  return tabel.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/**
 * All tables of a workbook, in the order of its sheets.
 *
 * Neither the names of sheets nor fixed places decide: captions of columns and content do, titles only add.
 */
export function kenali(workbook: Workbook): TabelMap[] {
  return workbook.sheets.flatMap((sheet) => kenaliLembar(sheet));
}
