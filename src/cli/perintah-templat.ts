/** `selaras templat`: an empty workbook for a new year, or one filled with a sample. */
import { access, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buatTemplat, TAHUN_TEMPLAT } from '../core/plans/templat/templat';
import { EMPTY_SHEET, newBook } from '../host/file/new-book';
import { bacaArgumen, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import type { Io } from './io';
import { STATUS, type Status } from './status';
import { teksAman } from './teks-aman';

const PILIHAN: readonly Pilihan[] = [
  { nama: 'ke', nilai: 'BERKAS.xlsx' },
  { nama: 'tahun', nilai: 'TAHUN' },
  { nama: 'contoh' },
];

function bacaTahun(teks: string | undefined): number {
  const { awal, akhir } = TAHUN_TEMPLAT;
  const tahun = teks !== undefined && /^\d{4}$/.test(teks) ? Number(teks) : Number.NaN;
  if (tahun >= awal && tahun <= akhir) return tahun;
  const bukan = teks === undefined ? '' : `, bukan "${teksAman(teks)}"`;
  throw new PerintahDitolak(`Perintah templat memerlukan --tahun ${awal} sampai ${akhir}${bukan}.`);
}

async function ada(letak: string): Promise<boolean> {
  try {
    await access(letak);
    return true;
  } catch {
    // Not there: the templat may be written.
    return false;
  }
}

async function isFolder(letak: string): Promise<boolean> {
  return (await ada(letak)) && (await stat(letak)).isDirectory();
}

async function periksaTujuan(tujuan: string | undefined): Promise<string> {
  if (tujuan === undefined) {
    throw new PerintahDitolak('Perintah templat memerlukan --ke: selaras templat --ke BERKAS.xlsx --tahun 2026.');
  }
  const nama = teksAman(tujuan);
  if (path.extname(tujuan).toLowerCase() !== '.xlsx') {
    throw new PerintahDitolak(`Pilihan --ke memerlukan nama berkas .xlsx, bukan "${nama}".`);
  }
  if (!(await isFolder(path.dirname(path.resolve(tujuan))))) {
    throw new PerintahDitolak(`Folder untuk ${nama} tidak ada; buat foldernya atau pilih nama lain dengan --ke.`);
  }
  if (await ada(tujuan)) {
    throw new PerintahDitolak(`Berkas ${nama} sudah ada dan tidak ditimpa; pilih nama lain dengan --ke.`);
  }
  return tujuan;
}

async function tulis(tujuan: string, isi: Uint8Array): Promise<void> {
  try {
    // A file that came in the meantime is not overwritten either.
    await writeFile(tujuan, isi, { flag: 'wx' });
  } catch (sebab) {
    const kode = typeof sebab === 'object' && sebab !== null && 'code' in sebab ? ` (${String(sebab.code)})` : '';
    throw new PerintahDitolak(`${teksAman(tujuan)} tidak dapat ditulis${kode}; pilih nama lain dengan --ke.`, {
      cause: sebab,
    });
  }
}

/** Runs the command. */
export async function perintahTemplat(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('templat', argv, PILIHAN);
  const [asing] = argumen.berkas;
  if (asing !== undefined) {
    throw new PerintahDitolak(
      `Perintah templat tidak membaca berkas, termasuk "${teksAman(asing)}"; sebutkan tujuan dengan --ke.`,
    );
  }
  const tujuan = await periksaTujuan(argumen.satu('ke'));
  const tahun = bacaTahun(argumen.satu('tahun'));
  const contoh = argumen.ada('contoh');
  const { plan, nilai } = buatTemplat({ tahun, contoh, kosong: EMPTY_SHEET });
  await tulis(tujuan, await newBook(plan, path.basename(tujuan), nilai));
  await io.keluar.tulis(
    `Templat tahun ${tahun}${contoh ? ' dengan contoh isian' : ''} ditulis ke ${teksAman(tujuan)}. Mulailah dari lembar Petunjuk.\n`,
  );
  return STATUS.bersih;
}
