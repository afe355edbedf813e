/** The options of `periksa`, read and refused before a file is opened. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { KebijakanTidakSah, readKebijakanJson } from '../core/capaian/kebijakan';
import { KATALOG } from '../core/rules/katalog';
import { isTahap, TAHAP, type Tahap } from '../core/rules/tahap';
import { formatTanggal, parseTanggal } from '../core/text/tanggal';
import { BerkasDitolak, readWorkbookFile } from '../host/file/read';
import type { Argumen, Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import type { Masukan } from './masukan';
import type { OpsiBerkas } from './periksa-berkas';
import { teksAman } from './teks-aman';

export const PILIHAN_PERIKSA: readonly Pilihan[] = [
  { nama: 'json' },
  { nama: 'lembar', nilai: 'NAMA', berulang: true },
  { nama: 'aturan', nilai: 'KODE', berulang: true },
  { nama: 'kebijakan', nilai: 'BERKAS.json' },
  { nama: 'tahap', nilai: 'TAHAP' },
  { nama: 'tahun-lalu', nilai: 'BERKAS.xlsx' },
  { nama: 'reviu', nilai: 'CATATAN.docx' },
  { nama: 'xlsx', nilai: 'TEMUAN.xlsx' },
  { nama: 'tanggal', nilai: 'TANGGAL' },
  { nama: 'hasil', nilai: 'FOLDER' },
  { nama: 'pekerja', nilai: 'N' },
  { nama: 'pecahan', nilai: 'i/n' },
];

/** "UK-002,uk-004" given once or several times -> codes of the catalogue. */
function bacaKode(nilai: readonly string[]): string[] {
  const kode = nilai.flatMap((satu) => satu.split(',')).map((satu) => satu.trim().toUpperCase());
  const asing = kode.find((satu) => !KATALOG.some((aturan) => aturan.kode === satu));
  if (asing === undefined) return [...new Set(kode)];
  throw new PerintahDitolak(`Aturan "${teksAman(asing)}" tidak ada; "selaras aturan" mencetak semua kode.`);
}

function bacaTahap(teks: string | undefined): Tahap {
  if (teks === undefined) return 'reviu';
  if (isTahap(teks)) return teks;
  throw new PerintahDitolak(`Pilihan --tahap memerlukan ${TAHAP.join(' atau ')}, bukan "${teksAman(teks)}".`);
}

/** The policy file, read and checked; null where none is given. */
export async function bacaKebijakan(letak: string | undefined): Promise<OpsiBerkas['kebijakan']> {
  if (letak === undefined) return null;
  const nama = teksAman(path.basename(letak));
  let teks: string;
  try {
    teks = await readFile(letak, 'utf8');
  } catch (sebab) {
    throw new PerintahDitolak(`Berkas kebijakan ${nama} tidak dapat dibaca; periksa nama dan letaknya.`, {
      cause: sebab,
    });
  }
  let isi: unknown;
  try {
    isi = JSON.parse(teks.replace(/^\ufeff/, ''));
  } catch (sebab) {
    throw new PerintahDitolak(`Berkas kebijakan ${nama} bukan JSON yang sah.`, { cause: sebab });
  }
  try {
    readKebijakanJson(isi);
  } catch (sebab) {
    if (!(sebab instanceof KebijakanTidakSah)) throw sebab;
    throw new PerintahDitolak(`Berkas kebijakan ${nama} tidak dapat dipakai: ${sebab.message}`, { cause: sebab });
  }
  return { nama, isi };
}

/** The day that a record carries: the one given, else today on this machine. */
function bacaTanggal(teks: string | undefined): string {
  if (teks === undefined) {
    const kini = new Date();
    return formatTanggal({ tahun: kini.getFullYear(), bulan: kini.getMonth() + 1, hari: kini.getDate() });
  }
  const tanggal = parseTanggal(teks);
  if (tanggal !== null) return formatTanggal(tanggal);
  throw new PerintahDitolak(
    `Pilihan --tanggal memerlukan tanggal, misalnya 2026-11-21 atau "21 November 2026", bukan "${teksAman(teks)}".`,
  );
}

/** The workbook of the year before: read once here, so that one that cannot be read is refused before all else. */
async function bacaTahunLalu(letak: string | undefined, { berkas, berfolder }: Masukan): Promise<string | null> {
  if (letak === undefined) return null;
  if (berfolder || berkas.length > 1) {
    throw new PerintahDitolak('Pilihan --tahun-lalu hanya untuk satu berkas; periksa setiap berkas sendiri-sendiri.');
  }
  if (berkas.some((satu) => path.resolve(satu) === path.resolve(letak))) {
    throw new PerintahDitolak(
      `Berkas ${teksAman(path.basename(letak))} tidak dapat menjadi buku kerja tahun lalu bagi dirinya sendiri.`,
    );
  }
  try {
    await readWorkbookFile(letak);
  } catch (sebab) {
    if (!(sebab instanceof BerkasDitolak)) throw sebab;
    throw new PerintahDitolak(sebab.kalimat, { cause: sebab });
  }
  return letak;
}

/** A verdict is given over the whole workbook: a part of it proves nothing. */
function tolakSebagian(argumen: Argumen, { berfolder }: Masukan): void {
  const saringan = ['lembar', 'aturan'].find(argumen.ada);
  if (saringan === undefined) return;
  const keluaran = ['reviu', 'xlsx'].find(argumen.ada);
  if (keluaran !== undefined) {
    throw new PerintahDitolak(
      `Pilihan --${keluaran} memuat seluruh pemeriksaan, sehingga tidak dapat digabung dengan --${saringan}.`,
    );
  }
  if (berfolder && !argumen.ada('json')) {
    throw new PerintahDitolak(
      `Rekap folder memuat seluruh pemeriksaan, sehingga tidak dapat digabung dengan --${saringan}; tambahkan --json atau sebut berkasnya satu per satu.`,
    );
  }
}

/** @throws PerintahDitolak */
export async function bacaOpsi(argumen: Argumen, masukan: Masukan): Promise<OpsiBerkas> {
  tolakSebagian(argumen, masukan);
  return {
    lembar: argumen.semua('lembar'),
    aturan: bacaKode(argumen.semua('aturan')),
    kebijakan: await bacaKebijakan(argumen.satu('kebijakan')),
    tahap: bacaTahap(argumen.satu('tahap')),
    tahunLalu: await bacaTahunLalu(argumen.satu('tahun-lalu'), masukan),
    tanggal: bacaTanggal(argumen.satu('tanggal')),
    denganCatatan: argumen.ada('reviu') || argumen.ada('xlsx'),
  };
}
