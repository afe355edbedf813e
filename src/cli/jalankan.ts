/** The command line without its process: arguments in, text out, exit status back. */
import { VERSI } from '../core/laporan';
import { VERSI_ATURAN } from '../core/rules/daftar';
import { BANTUAN } from './bantuan';
import { PerintahDitolak } from './ditolak';
import type { Io } from './io';
import { perintahAturan } from './perintah-aturan';
import { perintahGabung } from './perintah-gabung';
import { perintahIsi } from './perintah-isi';
import { perintahKenali } from './perintah-kenali';
import { perintahNaskah } from './perintah-naskah';
import { perintahPeriksa } from './perintah-periksa';
import { perintahTemplat } from './perintah-templat';
import { STATUS, type Status } from './status';
import { teksAman } from './teks-aman';

type Perintah = (argv: readonly string[], io: Io) => Promise<Status>;

const cetak =
  (teks: string): Perintah =>
  async (_argv, io) => {
    await io.keluar.tulis(teks);
    return STATUS.bersih;
  };

const bantuan = cetak(BANTUAN);
const versi = cetak(`selaras ${VERSI}, katalog aturan ${VERSI_ATURAN}\n`);

const PERINTAH: ReadonlyMap<string, Perintah> = new Map<string, Perintah>([
  ['periksa', perintahPeriksa],
  ['kenali', perintahKenali],
  ['naskah', perintahNaskah],
  ['templat', perintahTemplat],
  ['isi', perintahIsi],
  ['aturan', perintahAturan],
  ['gabung', perintahGabung],
  ['bantuan', bantuan],
  ['--bantuan', bantuan],
  ['help', bantuan],
  ['--help', bantuan],
  ['-h', bantuan],
  ['versi', versi],
  ['--versi', versi],
  ['--version', versi],
]);

function cariPerintah(nama: string | undefined, sisa: readonly string[]): Perintah {
  if (nama === undefined || sisa.includes('--help') || sisa.includes('--bantuan')) return bantuan;
  const perintah = PERINTAH.get(nama);
  if (perintah !== undefined) return perintah;
  throw new PerintahDitolak(`Perintah "${teksAman(nama)}" tidak dikenal; "selaras bantuan" mencetak semua perintah.`);
}

/**
 * Runs one command.
 *
 * @param argv arguments behind the program's name
 * @returns exit status; never rejects: what cannot be done is one sentence on `io.galat`
 */
export async function jalankan(argv: readonly string[], io: Io): Promise<Status> {
  try {
    const [nama, ...sisa] = argv;
    return await cariPerintah(nama, sisa)(sisa, io);
  } catch (sebab) {
    const kalimat =
      sebab instanceof PerintahDitolak
        ? sebab.kalimat
        : `Selaras gagal (${teksAman(sebab instanceof Error ? sebab.message : String(sebab))}), tidak ada yang diubah; laporkan kegagalan ini kepada pengelola Selaras.`;
    // Where even this cannot be written nothing is left to say; the status still tells.
    await io.galat.tulis(`${kalimat}\n`).catch(() => undefined);
    return STATUS.ditolak;
  }
}
