/** Where a command writes: asked before the work begins, so that no one waits for a refusal. */
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PerintahDitolak } from './ditolak';
import { teksAman } from './teks-aman';

export interface PermintaanTujuan {
  /** Name of the option, without its dashes. */
  readonly pilihan: string;
  readonly tujuan: string;
  /** Endings that will do, with their dots. */
  readonly akhiran: readonly string[];
  /** Files that are read: none of them is written over. */
  readonly masukan: readonly string[];
  /** True where a file that is there stays as it is. */
  readonly baru: boolean;
}

/**
 * Asks whether a file can be written.
 *
 * @throws PerintahDitolak with the option and what to do
 */
export async function periksaTujuan({ pilihan, tujuan, akhiran, masukan, baru }: PermintaanTujuan): Promise<void> {
  const nama = teksAman(tujuan);
  if (!akhiran.includes(path.extname(tujuan).toLowerCase())) {
    throw new PerintahDitolak(
      `Pilihan --${pilihan} memerlukan nama berkas ${akhiran.join(' atau ')}, bukan "${nama}".`,
    );
  }
  const letak = path.resolve(tujuan);
  if (masukan.some((satu) => path.resolve(satu) === letak)) {
    throw new PerintahDitolak(`Berkas ${nama} sedang dibaca dan tidak ditimpa; pilih nama lain dengan --${pilihan}.`);
  }
  const ada = await jenisLetak(letak);
  if (ada === 'folder') throw new PerintahDitolak(`Berkas ${nama} adalah folder; pilih nama lain.`);
  if (ada === 'berkas' && baru) {
    throw new PerintahDitolak(`Berkas ${nama} sudah ada dan tidak ditimpa; pilih nama lain dengan --${pilihan}.`);
  }
  if ((await jenisLetak(path.dirname(letak))) !== 'folder') {
    throw new PerintahDitolak(
      `Folder untuk ${nama} tidak ada; buat foldernya atau pilih nama lain dengan --${pilihan}.`,
    );
  }
}

async function jenisLetak(letak: string): Promise<'folder' | 'berkas' | null> {
  try {
    return (await stat(letak)).isDirectory() ? 'folder' : 'berkas';
  } catch {
    // Not there: the callers say what that means.
    return null;
  }
}

/**
 * Writes a file.
 *
 * @param baru true where a file that came in the meantime is not written over either
 * @throws PerintahDitolak where that fails
 */
export async function tulisBerkas(tujuan: string, isi: Uint8Array | string, baru: boolean): Promise<void> {
  try {
    await writeFile(tujuan, isi, { flag: baru ? 'wx' : 'w' });
  } catch (sebab) {
    throw gagalTulis(tujuan, sebab);
  }
}

/** What is said where something cannot be written. */
export function gagalTulis(tujuan: string, sebab: unknown): PerintahDitolak {
  const kode = typeof sebab === 'object' && sebab !== null && 'code' in sebab ? ` (${String(sebab.code)})` : '';
  return new PerintahDitolak(
    `${teksAman(tujuan)} tidak dapat ditulis${kode}; tutup berkas itu bila sedang terbuka, atau pilih nama lain.`,
    { cause: sebab },
  );
}
