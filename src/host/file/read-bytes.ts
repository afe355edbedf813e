/** Tells what kind of file the bytes are, by their content, and reads it. Knows no disk: works in a browser too. */
import type { Workbook } from '../../core/workbook/workbook';
import { BerkasDitolak, Cacat, tolak } from './ditolak';
import { readOds } from './ods-read';
import { readXls } from './xls-read';
import { readXlsx } from './xlsx-read';
import { BATAS, openZip, type Zip } from './zip';

/** Whether the name ends as a workbook's does: .xlsx, .xlsm, .xls, .ods. */
export function hasWorkbookExtension(fileName: string): boolean {
  return /\.(xlsx|xlsm|xls|ods)$/i.test(fileName);
}

/**
 * Reads a workbook from the bytes of an .xlsx, .xlsm, .xls or .ods file; `fileName` names it in the refusal.
 *
 * Rejects only with `BerkasDitolak`: damage, passwords, sizes beyond the limits, files that are no workbook. What the
 * extension says and what the content is may differ (.xls for an .xlsx): the content decides.
 */
export function readWorkbookBytes(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  return Promise.resolve().then(() => read(bytes, fileName));
}

function read(bytes: Uint8Array, fileName: string): Workbook {
  try {
    if (!hasWorkbookExtension(fileName)) throw new Cacat('ekstensi');
    if (bytes.length === 0) throw new Cacat('kosong');
    if (bytes.length > BATAS.file) throw new Cacat('terlalu-besar');
    if (isOle(bytes)) return readXls(bytes);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(openZip(bytes));
    throw new Cacat(kindOfText(bytes));
  } catch (error) {
    throw refusal(error, fileName);
  }
}

/** Whatever goes wrong inside a file is the file's fault: the reader of a hostile file must never end in another error. */
function refusal(error: unknown, fileName: string): BerkasDitolak {
  if (error instanceof BerkasDitolak) return error;
  return tolak(error instanceof Cacat ? error.alasan : 'rusak', fileName, error);
}

function readZip(zip: Zip): Workbook {
  return zip.has('content.xml') && zip.has('mimetype') ? readOds(zip) : readXlsx(zip);
}

function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function kindOfText(bytes: Uint8Array): 'html' | 'teks' | 'bukan-zip' {
  const head = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 2048));
  if (/^\s*<(!doctype|html|table|meta|head|body|\?xml|div|style)/i.test(head.replace(/^\ufeff/, ''))) return 'html';
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(head) ? 'bukan-zip' : 'teks';
}
