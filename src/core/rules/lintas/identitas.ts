/** What the lines above a table say of it: whose it is, and which part of a year it covers. */
import { cellAt } from '../../workbook/sheet';
import { jarakEjaan } from '../../text/label';
import { ingat } from '../../text/ingat';
import { bulanDariKata } from '../../text/tanggal';
import type { Sheet } from '../../workbook/workbook';
import type { TabelMap } from '../../recognition/tabel';

/** The words of one name, lower case. */
export type Nama = readonly string[];

const LEMBAGA = new RegExp(
  String.raw`\b(?:kementerian|lembaga|badan|balai|pusat|politeknik|akademi|universitas|fakultas|direktorat|sekretariat|inspektorat|deputi|` +
    String.raw`dinas|biro|bagian|sub-?\s?bagian|bidang|seksi|kantor|loka|kelompok kerja|tim kerja|satuan kerja|satker|upt|uptd|` +
    String.raw`rumah sakit|rsud|puskesmas|kecamatan|kelurahan|kabupaten|kota|provinsi)\b`,
  'gi',
);
/** A name in the title of such a document is the one whose document it is; elsewhere it may belong to the contents. */
const DOKUMEN =
  /\b(?:perjanjian kinerja|perkin|capaian|pengukuran|realisasi|renstra|rencana|renaksi|target|laporan|indikator kinerja|iku|ikhtisar|rekap\w*|monitoring|matriks|evaluasi)\b/i;
const AKHIR_NAMA =
  /\b(?:tahun|ta|periode|triwulan|tw|semester|bulan|per|s\.?d|yang|dengan|menurut|berdasarkan|terhadap|dalam|untuk|pada|di|antara|awal|revisi)\b|[\d():;,|\n]|\s[-–—]\s/i;
const BARIS_UNIT =
  /^\s*(?:nama\s+)?(?:unit(?:\s+(?:kerja|organisasi|eselon\s+\S+))?|satker|satuan kerja|instansi|skpd|opd|perangkat daerah)\s*(?::|$)\s*(.*)$/i;
/** How many rows above a header are looked at for whose table it is. */
const BARIS_DI_ATAS = 8;

const kata = (teks: string): string[] => teks.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Names of institutions in a title: from their kind ("Balai") to the next word that belongs to the title again. */
function namaDalamJudul(judul: string): Nama[] {
  const dokumen = DOKUMEN.exec(judul);
  if (dokumen === null) return [];
  const hasil: Nama[] = [];
  let sampai = dokumen.index;
  for (const kena of judul.matchAll(LEMBAGA)) {
    const kecil = /^[a-z]/.test(kena[0]);
    if (kena.index < sampai || kecil || /(?:^|\s)di\s+$/i.test(judul.slice(0, kena.index))) continue;
    const sisa = judul.slice(kena.index + kena[0].length);
    const panjang = AKHIR_NAMA.exec(sisa)?.index ?? sisa.length;
    sampai = kena.index + kena[0].length + panjang;
    const nama = kata(judul.slice(kena.index, sampai));
    if (nama.length >= 2) hasil.push(nama);
  }
  return hasil;
}

const teksSel = (sheet: Sheet, row: number, col: number): string => {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'string' ? value.trim() : '';
};

/** "Unit Kerja : Balai X", in one cell or with the name in a cell to the right. */
function namaPadaBaris(sheet: Sheet, row: number): Nama[] {
  const isi = (sheet.rows[row] ?? []).flatMap((_, col) => teksSel(sheet, row, col) || []);
  return isi.flatMap((teks, i) => {
    const kena = BARIS_UNIT.exec(teks);
    if (kena === null) return [];
    const nama = kata([kena[1] ?? '', ...isi.slice(i + 1)].find((satu) => /\p{L}{2}/u.test(satu)) ?? '');
    return nama.length === 0 ? [] : [nama];
  });
}

/** Rows above the header that belong to the table: below whatever table stands above it. */
function barisDiAtas(tabel: TabelMap, lain: readonly TabelMap[]): number[] {
  const atas = lain
    .filter((satu) => satu !== tabel && satu.lembar === tabel.lembar && satu.range.bottom < tabel.range.top)
    .reduce((n, satu) => Math.max(n, satu.range.bottom + 1), 0);
  const awal = Math.max(atas, tabel.range.top - BARIS_DI_ATAS);
  return Array.from({ length: Math.max(0, tabel.range.top - awal) }, (_, i) => awal + i);
}

/** The units that a table names as its own, in its title or on a line of its head; empty where it names none. */
export function namaUnit(sheet: Sheet | undefined, tabel: TabelMap, lain: readonly TabelMap[]): Nama[] {
  const baris = sheet === undefined ? [] : barisDiAtas(tabel, lain).flatMap((row) => namaPadaBaris(sheet, row));
  return [...namaDalamJudul(tabel.judul ?? ''), ...baris];
}

const sekata = (a: string, b: string): boolean => a === b || (a.length >= 6 && jarakEjaan(a, b, 2) <= 1);

const memuat = (panjang: Nama, pendek: Nama): boolean =>
  pendek.every((satu) => panjang.some((lain) => sekata(satu, lain)));

/** True where two tables name units and none of one is, in full or in short, one of the other. */
export function unitBerbeda(a: readonly Nama[], b: readonly Nama[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => (x.length >= y.length ? memuat(x, y) : memuat(y, x))));
}

const SEBAGIAN_TW = /\b(?:triwulan|tri wulan|tw|kuartal)[\s.-]*(?:iii|ii|i|[1-3])\b/i;
const SEBAGIAN_SEMESTER = /\bsemester[\s.-]*(?:i|1|satu|pertama|gasal|ganjil)\b/i;
const SETAHUN =
  /\b(?:triwulan|tw|kuartal)[\s.-]*(?:iv|4)\b|[-–,/&]\s*(?:iv|4)\b|\bdan\s+(?:iv|4)\b|\bsemester[\s.-]*(?:ii|2|dua|genap)\b|\bdesember\b/i;
const SAMPAI_BULAN =
  /\b(?:bulan|per|posisi|keadaan|sampai(?: dengan)?|hingga|s\s?\.?\s?\/?d\.?)\s*(?:tanggal\s+)?(?:\d{1,2}\s+)?(\p{L}{3,})/giu;

/** True where a title or caption says that the figures end before the year does: "s.d. Triwulan III", "Semester I", "per 30 Juni". */
export function sebagianTahun(teks: string): boolean {
  if (SETAHUN.test(teks)) return false;
  if (SEBAGIAN_TW.test(teks) || SEBAGIAN_SEMESTER.test(teks)) return true;
  return [...teks.matchAll(SAMPAI_BULAN)].some(([, bulan = '']) => {
    const nomor = bulanDariKata(bulan);
    return nomor !== null && nomor < 12;
  });
}

const BUKAN_TAHUN_INI =
  /\btahun\s+(?:yang\s+)?(?:lalu|sebelumnya)\b|\bbase\s?line\b|\bdata (?:awal|dasar)\b|\b[tn]\s?[-–]\s?1\b/i;
const BELUM_TETAP = /\b(?:prognos[ai]s?|proyeksi|perkiraan|estimasi|outlook|sementara|unaudited)\b/i;

/** True where a caption says that its figures are not those of the table's year, or not final: baseline, last year, prognosis. */
export const bukanHasilTahunIni = ingat(
  (judulKolom: string): boolean =>
    BUKAN_TAHUN_INI.test(judulKolom) || BELUM_TETAP.test(judulKolom) || sebagianTahun(judulKolom),
);
