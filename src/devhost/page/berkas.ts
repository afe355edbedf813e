/** Files that come into the page and go out of it; nothing leaves the machine. */
import contoh from '../../../assets/contoh/contoh.xlsx';

export interface Berkas {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample workbook; it is part of the page, so that nothing needs to be fetched. */
export function berkasContoh(): Berkas {
  const text = atob(contoh.slice(contoh.indexOf(',') + 1));
  return { name: 'contoh.xlsx', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) };
}

export async function bacaBerkas(file: File): Promise<Berkas> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Hands the bytes to the browser's download, under the name of the workbook as an .xlsx. */
export function unduh(page: Document, { name, bytes }: Berkas): void {
  const blob = new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  const url = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = url;
  link.download = name.replace(/\.[^.]*$/, '') + '.xlsx';
  link.click();
  // The browser reads the blob after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
