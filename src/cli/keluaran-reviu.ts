/** Where a review goes: the .docx record, and workbooks of findings. Refused before anything is checked. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { planBukuRekap, planBukuTemuan, type BarisRekap } from '../core/plans/buku-temuan';
import type { CatatanReviu } from '../core/plans/catatan-reviu';
import { EMPTY_SHEET, newBook } from '../host/file/new-book';
import { PerintahDitolak } from './ditolak';
import { namaFolder } from './folder-hasil';
import { teksAman } from './teks-aman';
import { gagalTulis, periksaTujuan, tulisBerkas } from './tujuan';

export interface KeluaranReviu {
  /** Writes what was asked for of one file; the name of its workbook of findings, null where none was. */
  readonly simpan: (catatan: CatatanReviu) => Promise<string | null>;
  /** Writes the table of all files; to be called once, at the end. */
  readonly tutup: (rekap: readonly BarisRekap[]) => Promise<void>;
  /** False where nothing is written. */
  readonly ada: boolean;
}

export interface PermintaanKeluaran {
  readonly reviu: string | undefined;
  readonly xlsx: string | undefined;
  readonly tanggal: string;
  /** Files that are read: none of them is written over. */
  readonly masukan: readonly string[];
  /** Several files: then `xlsx` names a folder. */
  readonly beberapa: boolean;
}

/** @throws PerintahDitolak where a name cannot be written to */
export async function siapkanKeluaran(minta: PermintaanKeluaran): Promise<KeluaranReviu> {
  const { reviu, xlsx, beberapa } = minta;
  if (reviu !== undefined) {
    if (beberapa) {
      throw new PerintahDitolak(
        'Pilihan --reviu membuat catatan satu berkas; untuk beberapa berkas gunakan --xlsx FOLDER.',
      );
    }
    await periksaTujuan({ pilihan: 'reviu', tujuan: reviu, akhiran: ['.docx'], masukan: minta.masukan, baru: false });
  }
  if (xlsx !== undefined && !beberapa) {
    await periksaTujuan({ pilihan: 'xlsx', tujuan: xlsx, akhiran: ['.xlsx'], masukan: minta.masukan, baru: false });
  }
  if (xlsx !== undefined && beberapa) await siapkanFolder(xlsx);
  return beberapa ? keFolder(xlsx, minta.tanggal) : keBerkas(reviu, xlsx);
}

function keBerkas(reviu: string | undefined, xlsx: string | undefined): KeluaranReviu {
  return {
    ada: reviu !== undefined || xlsx !== undefined,
    simpan: async (catatan) => {
      if (reviu !== undefined) await tulisBerkas(reviu, await docx(catatan), false);
      if (xlsx === undefined) return null;
      await tulisBerkas(xlsx, await newBook(planBukuTemuan(catatan, EMPTY_SHEET), path.basename(xlsx)), false);
      return path.basename(xlsx);
    },
    tutup: () => Promise.resolve(),
  };
}

/** The writer of documents is started only where one is wanted: few runs want one. */
async function docx(catatan: CatatanReviu): Promise<Uint8Array> {
  const { docxCatatanReviu } = await import('../host/docx/catatan-reviu');
  return docxCatatanReviu(catatan);
}

const REKAP = 'rekap.xlsx';

function keFolder(folder: string | undefined, tanggal: string): KeluaranReviu {
  if (folder === undefined) {
    return { ada: false, simpan: () => Promise.resolve(null), tutup: () => Promise.resolve() };
  }
  const terpakai = new Set([REKAP]);
  return {
    ada: true,
    simpan: async (catatan) => {
      const nama = namaBebas(namaFolder(catatan.berkas), terpakai);
      await tulisBerkas(path.join(folder, nama), await newBook(planBukuTemuan(catatan, EMPTY_SHEET), nama), false);
      return nama;
    },
    tutup: async (rekap) =>
      tulisBerkas(path.join(folder, REKAP), await newBook(planBukuRekap(rekap, tanggal, EMPTY_SHEET), REKAP), false),
  };
}

/** "capaian temuan.xlsx", or "capaian temuan 2.xlsx" where two files have one name. */
function namaBebas(dasar: string, terpakai: Set<string>): string {
  let nama = `${dasar} temuan.xlsx`;
  for (let n = 2; terpakai.has(nama.toLowerCase()); n++) nama = `${dasar} temuan ${n}.xlsx`;
  terpakai.add(nama.toLowerCase());
  return nama;
}

async function siapkanFolder(folder: string): Promise<void> {
  if (path.extname(folder).toLowerCase() === '.xlsx') {
    throw new PerintahDitolak(
      `Untuk beberapa berkas, --xlsx memerlukan nama folder, bukan "${teksAman(folder)}"; setiap berkas mendapat buku temuannya sendiri.`,
    );
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (sebab) {
    throw gagalTulis(folder, sebab);
  }
}
