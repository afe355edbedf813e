/** A session over a workbook in memory, with its worker in the same thread. */
import type { Workbook } from '../../src/core/workbook/workbook';
import { buatSesi, type Sesi } from '../../src/taskpane/sesi/sesi';
import { bukuUji } from './buku-uji';
import { buatHostMemori, type HostMemori } from './halaman/host-memori';
import { pengolahTiruan, type Catatan } from './pekerja-tiruan';

export interface Panggung {
  readonly sesi: Sesi;
  readonly host: HostMemori;
  readonly catatan: Catatan;
  /** Who waits for time to pass, in order. */
  readonly waktu: (() => void)[];
  /** Files that were handed to the browser. */
  readonly terunduh: { readonly nama: string; readonly isi: Uint8Array }[];
}

export function panggung(buku: Workbook = bukuUji()): Panggung {
  const host = buatHostMemori(buku);
  const { pengolah, catatan } = pengolahTiruan();
  const waktu: Panggung['waktu'] = [];
  const tunggu = (): Promise<void> => new Promise((lanjut) => waktu.push(lanjut));
  const namaBerkas = (): string => 'lakin.xlsx';
  const terunduh: Panggung['terunduh'] = [];
  const unduh = (nama: string, isi: Uint8Array): void => void terunduh.push({ nama, isi });
  const bacaContoh = (): Promise<string> => Promise.resolve('UEsDBA==');
  const sesi = buatSesi({ host, pengolah, namaBerkas, hariIni: () => '21 November 2026', bacaContoh, unduh, tunggu });
  return { sesi, host, catatan, waktu, terunduh };
}
