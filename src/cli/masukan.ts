/** Which files a command works on: those named, and the workbooks of the folders named. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasWorkbookExtension } from '../host/file/read-bytes';
import { PerintahDitolak } from './ditolak';
import { teksAman } from './teks-aman';

export interface Masukan {
  /** In the order given; those of a folder by name. */
  readonly berkas: readonly string[];
  /** True where a folder was named. */
  readonly berfolder: boolean;
}

/** Folders within folders are looked into this deep: a ministry, its units, their years. */
const KEDALAMAN = 4;

const urut = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Hidden files, and what Excel and LibreOffice leave beside a workbook that is open. */
const isSementara = (nama: string): boolean => /^(?:\.|~\$)/.test(nama);

async function bukuDalam(folder: string, sisa: number): Promise<string[]> {
  const isi = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isSementara(name));
  const hasil: string[] = [];
  for (const satu of isi.sort((a, b) => urut(a.name, b.name))) {
    const letak = path.join(folder, satu.name);
    if (satu.isDirectory() && sisa > 0) hasil.push(...(await bukuDalam(letak, sisa - 1)));
    else if (!satu.isDirectory() && hasWorkbookExtension(satu.name)) hasil.push(letak);
  }
  return hasil;
}

async function isFolder(letak: string): Promise<boolean> {
  try {
    return (await stat(letak)).isDirectory();
  } catch {
    // What cannot be asked is a file to the rest of the command, which says why it cannot be read.
    return false;
  }
}

async function bukaFolder(folder: string): Promise<string[]> {
  const nama = teksAman(folder);
  try {
    const berkas = await bukuDalam(folder, KEDALAMAN);
    if (berkas.length > 0) return berkas;
  } catch (sebab) {
    throw new PerintahDitolak(`Folder ${nama} tidak dapat dibaca; periksa izinnya.`, { cause: sebab });
  }
  throw new PerintahDitolak(`Folder ${nama} tidak memuat buku kerja .xlsx, .xlsm, .xls, atau .ods.`);
}

/**
 * The files behind the arguments of a command.
 *
 * @throws PerintahDitolak for a folder without workbooks
 */
export async function kumpulkanBerkas(argumen: readonly string[]): Promise<Masukan> {
  const hasil: string[] = [];
  let berfolder = false;
  for (const satu of argumen) {
    const folder = await isFolder(satu);
    berfolder ||= folder;
    hasil.push(...(folder ? await bukaFolder(satu) : [satu]));
  }
  return { berkas: hasil, berfolder };
}
