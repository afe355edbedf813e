/** Reads the sheets "Lembar Reviu" back: what an earlier review said, of which data. */
import { parseTanggal } from '../text/tanggal';
import { cellAt } from '../workbook/sheet';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { Tingkat } from '../workbook/temuan';
import type { JejakTemuan } from './catatan-reviu';
import { bentukLembarReviu, LABEL, VERSI_BENTUK } from './lembar-reviu-bentuk';
import { NAMA_TINGKAT } from './lembar-reviu-isi';

export interface TabelTercatat {
  readonly lembar: string;
  readonly rentang: string;
  readonly judul: string;
  readonly sidik: string;
}

/** An earlier record as far as the next review needs it. */
export interface LembarReviuTerbaca {
  readonly nama: string;
  readonly tanggal: string;
  readonly versiAturan: string;
  readonly sidik: string;
  readonly tabel: readonly TabelTercatat[];
  readonly temuan: readonly JejakTemuan[];
}

export interface DaftarLembarReviu {
  /** Oldest first. */
  readonly lembar: readonly LembarReviuTerbaca[];
  /** Records that cannot be read, one Indonesian sentence each. */
  readonly catatan: readonly string[];
}

const teks = (sheet: Sheet, row: number, col: number): string => {
  const nilai = cellAt(sheet, row, col)?.value ?? '';
  return typeof nilai === 'string' ? nilai : String(nilai);
};

/** The rows under a part's header, up to the first blank one. */
function barisBagian(sheet: Sheet, judul: string): number[] {
  const letak = cariLabel(sheet, judul);
  if (letak === null) return [];
  const hasil: number[] = [];
  for (let row = letak + 2; teks(sheet, row, 0) !== ''; row++) hasil.push(row);
  return hasil;
}

function cariLabel(sheet: Sheet, label: string): number | null {
  const row = sheet.rows.findIndex((_cells, i) => teks(sheet, i, 0) === label);
  return row < 0 ? null : row;
}

const TINGKAT = new Map(Object.entries(NAMA_TINGKAT).map(([tingkat, nama]) => [nama, tingkat as Tingkat]));

function bacaTemuan(sheet: Sheet, row: number): JejakTemuan[] {
  const tingkat = TINGKAT.get(teks(sheet, row, 1));
  const jejak = teks(sheet, row, 7).split(' ');
  if (tingkat === undefined || !jejak.every((satu) => /^[\da-f]{12}$/.test(satu))) return [];
  return [{ tingkat, kode: teks(sheet, row, 2), tempat: teks(sheet, row, 3), pesan: teks(sheet, row, 4), jejak }];
}

function bacaSatu(sheet: Sheet): LembarReviuTerbaca | null {
  const nilai = (label: string): string => {
    const row = cariLabel(sheet, label);
    return row === null ? '' : teks(sheet, row, 1);
  };
  const sidik = nilai(LABEL.sidik);
  const tanggal = nilai(LABEL.tanggal);
  if (!/^[\da-f]{64}$/.test(sidik) || tanggal === '') return null;
  return {
    nama: sheet.name,
    tanggal,
    versiAturan: nilai(LABEL.versiAturan),
    sidik,
    tabel: barisBagian(sheet, LABEL.tabel).map((row) => ({
      lembar: teks(sheet, row, 1),
      rentang: teks(sheet, row, 2),
      judul: teks(sheet, row, 4),
      sidik: teks(sheet, row, 6),
    })),
    temuan: barisBagian(sheet, LABEL.temuan).flatMap((row) => bacaTemuan(sheet, row)),
  };
}

/** Days since year 0 as a number that sorts; 0 where the date cannot be read. */
function urutanTanggal(tanggal: string): number {
  const hari = parseTanggal(tanggal);
  return hari === null ? 0 : hari.tahun * 10_000 + hari.bulan * 100 + hari.hari;
}

const nomorNama = (nama: string): number => Number(/\((\d{1,4})\)\s*$/.exec(nama)?.[1] ?? 1);

/** All records of a workbook. Never throws; sheets of the user are none, whatever their name. */
export function bacaLembarReviu({ sheets }: Workbook): DaftarLembarReviu {
  const lembar: LembarReviuTerbaca[] = [];
  const catatan: string[] = [];
  for (const sheet of sheets) {
    const versi = bentukLembarReviu(sheet);
    if (versi === null) continue;
    const satu = versi > VERSI_BENTUK ? null : bacaSatu(sheet);
    if (satu !== null) lembar.push(satu);
    else catatan.push(kalimatTakTerbaca(sheet.name, versi));
  }
  const urut = [...lembar].sort(
    (a, b) => urutanTanggal(a.tanggal) - urutanTanggal(b.tanggal) || nomorNama(a.nama) - nomorNama(b.nama),
  );
  return { lembar: urut, catatan };
}

function kalimatTakTerbaca(nama: string, versi: number): string {
  return versi > VERSI_BENTUK
    ? `Lembar "${nama}" ditulis oleh Selaras yang lebih baru, sehingga tidak dibandingkan; perbarui Selaras untuk membacanya.`
    : `Lembar "${nama}" tidak utuh lagi, sehingga tidak dibandingkan; buat Lembar Reviu baru bila masih diperlukan.`;
}
