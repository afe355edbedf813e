/** How a refused file is asserted: with one sentence for the user, and no other error. */
import { BerkasDitolak, readWorkbookBytes, readWorkbookFile } from '../../src/host/file/read';

/** The sentence with which the bytes are refused; fails where they are read, or where anything else is thrown. */
export async function ditolak(bytes: Uint8Array, nama = 'uji.xlsx'): Promise<string> {
  const error: unknown = await readWorkbookBytes(bytes, nama).then(
    () => 'dibaca',
    (reason: unknown) => reason,
  );
  return satuKalimat(error);
}

export async function ditolakJalur(path: string): Promise<string> {
  return satuKalimat(await readWorkbookFile(path).catch((reason: unknown) => reason));
}

/** One sentence: one line, one closing point, what was (not) done and what to do. */
export function satuKalimat(error: unknown): string {
  expect(error).toBeInstanceOf(BerkasDitolak);
  const { kalimat } = error as BerkasDitolak;
  expect(kalimat).toMatch(/^[^\n]+, tidak ada yang diubah; [^\n]+\.$/);
  expect(kalimat).not.toMatch(/[.!?] [A-Z]/);
  expect(kalimat).not.toMatch(/undefined|null|Error/);
  return kalimat;
}
