/** Reads a workbook file from disk. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Workbook } from '../../core/workbook/workbook';
import { BerkasDitolak, tolak, type Alasan } from './ditolak';
import { hasWorkbookExtension, readWorkbookBytes } from './read-bytes';
import { BATAS } from './zip';

export { BerkasDitolak } from './ditolak';
export { readWorkbookBytes } from './read-bytes';

/**
 * Reads an .xlsx, .xlsm, .xls or .ods file. Stored results are taken as they are: nothing is recalculated, no macro
 * runs, no link is followed, the file is only read.
 *
 * Rejects only with `BerkasDitolak`, whose `kalimat` is one Indonesian sentence for the user.
 */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  const name = basename(path);
  try {
    return await readWorkbookBytes(await readAll(path), name);
  } catch (error) {
    throw error instanceof BerkasDitolak ? error : tolak(reasonOf(error), name, error);
  }
}

async function readAll(path: string): Promise<Uint8Array> {
  const name = basename(path);
  // Asked before opening: opening a pipe would wait for somebody to write into it.
  const found = await stat(path);
  if (found.isDirectory()) throw tolak('folder', name);
  if (!found.isFile()) throw tolak('tidak-terbaca', name);
  if (!hasWorkbookExtension(name)) throw tolak('ekstensi', name);
  if (found.size > BATAS.file) throw tolak('terlalu-besar', name);
  return readFile(path);
}

function reasonOf(error: unknown): Alasan {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'tidak-ada';
  return code === 'EISDIR' ? 'folder' : 'tidak-terbaca';
}
