/** The results folder: per file its report as JSON, its findings as CSV and as text, and an index over all files. */
import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Laporan } from '../core/laporan';
import { csv, csvTemuan } from './csv';
import { PerintahDitolak } from './ditolak';
import { potonganJson } from './json';
import { naskahLaporan } from './naskah-laporan';
import type { HasilBerkas } from './periksa-berkas';
import { teksAman } from './teks-aman';

export interface FolderHasil {
  readonly simpan: (berkas: string, hasil: HasilBerkas) => Promise<void>;
  /** Writes the index; to be called once, at the end. */
  readonly tutup: () => Promise<void>;
}

const LEBAR_NASKAH = 100;
const NAMA_TERLARANG = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const KEPALA_INDEKS = ['Berkas', 'Folder', 'Galat', 'Peringatan', 'Saran', 'Indikator', 'Belum tercapai', 'Keterangan'];

/** A folder name that every system takes: "Capaian: TW/I.xlsx" -> "Capaian_ TW_I". */
export function namaFolder(berkas: string): string {
  const polos = teksAman(path.parse(berkas).name)
    .replace(/[<>:"/\\|?*]/g, '_')
    .slice(0, 100)
    .replace(/[. ]+$/, '')
    .trim();
  return polos === '' || NAMA_TERLARANG.test(polos) ? `_${polos}` : polos;
}

function tolakFolder(folder: string, sebab: unknown): PerintahDitolak {
  const pesan = typeof sebab === 'object' && sebab !== null && 'code' in sebab ? ` (${String(sebab.code)})` : '';
  return new PerintahDitolak(
    `Folder hasil ${teksAman(folder)} tidak dapat ditulisi${pesan}; pilih folder lain dengan --hasil.`,
    { cause: sebab },
  );
}

/**
 * Prepares the folder, so that one that cannot be written is refused before anything is checked.
 *
 * @throws PerintahDitolak
 */
export async function bukaFolderHasil(folder: string): Promise<FolderHasil> {
  const aman = async <T>(kerja: () => Promise<T>): Promise<T> => {
    try {
      return await kerja();
    } catch (sebab) {
      throw tolakFolder(folder, sebab);
    }
  };
  await aman(async () => {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error(folder);
  });
  const terpakai = new Set<string>();
  const indeks: string[][] = [];
  const pilihNama = (berkas: string): string => {
    const dasar = namaFolder(berkas);
    let nama = dasar;
    for (let n = 2; terpakai.has(nama.toLowerCase()); n++) nama = `${dasar}-${n}`;
    terpakai.add(nama.toLowerCase());
    return nama;
  };
  return {
    simpan: (berkas, hasil) =>
      aman(async () => {
        if ('galatBerkas' in hasil) {
          indeks.push([path.basename(berkas), '', '', '', '', '', '', hasil.galatBerkas]);
          return;
        }
        const nama = pilihNama(path.basename(berkas));
        await simpanLaporan(path.join(folder, nama), hasil.laporan);
        const { galat, peringatan, saran, indikator, belumTercapai } = hasil.laporan.ringkasan;
        const cacah = [galat, peringatan, saran, indikator, belumTercapai].map(String);
        indeks.push([hasil.laporan.berkas, nama, ...cacah, '']);
      }),
    tutup: () => aman(() => writeFile(path.join(folder, 'indeks.csv'), csv(KEPALA_INDEKS, indeks))),
  };
}

async function simpanLaporan(folder: string, laporan: Laporan): Promise<void> {
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(potonganJson(laporan)), createWriteStream(path.join(folder, 'laporan.json')));
  await writeFile(path.join(folder, 'temuan.csv'), csvTemuan(laporan.temuan));
  const naskah = naskahLaporan(laporan, { lebar: LEBAR_NASKAH, palingSama: Infinity });
  await writeFile(path.join(folder, 'temuan.txt'), `${naskah.join('\n')}\n`);
}
