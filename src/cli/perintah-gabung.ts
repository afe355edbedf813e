/** `selaras gabung`: joins the reports of shards into one list, the same whatever the order of the shards. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { bacaArgumen } from './argumen';
import { PerintahDitolak } from './ditolak';
import type { Io } from './io';
import { STATUS, terburuk, type Status } from './status';
import { teksAman } from './teks-aman';

interface Baris {
  readonly berkas: string;
  readonly sha256: string;
  readonly status: Status;
  readonly isi: string;
}

function bacaBaris(isi: string, nama: string, ke: number): Baris {
  const tolak = (): PerintahDitolak =>
    new PerintahDitolak(
      `Baris ${ke} pada ${teksAman(nama)} bukan laporan Selaras; gabungkan keluaran "selaras periksa --json".`,
    );
  let nilai: unknown;
  try {
    nilai = JSON.parse(isi);
  } catch {
    throw tolak();
  }
  if (typeof nilai !== 'object' || nilai === null || !('berkas' in nilai) || typeof nilai.berkas !== 'string')
    throw tolak();
  const dasar = { berkas: nilai.berkas, isi };
  if ('galatBerkas' in nilai) return { ...dasar, sha256: '', status: STATUS.ditolak };
  if (!('sha256' in nilai) || typeof nilai.sha256 !== 'string') throw tolak();
  if (!('ringkasan' in nilai) || typeof nilai.ringkasan !== 'object' || nilai.ringkasan === null) throw tolak();
  const galat = 'galat' in nilai.ringkasan ? nilai.ringkasan.galat : 0;
  return { ...dasar, sha256: nilai.sha256, status: galat === 0 ? STATUS.bersih : STATUS.galat };
}

async function bacaBerkas(path: string): Promise<Baris[]> {
  const nama = basename(path);
  const hasil: Baris[] = [];
  try {
    const berkas = await open(path);
    try {
      let ke = 0;
      for await (const baris of berkas.readLines()) {
        ke++;
        const isi = baris.replace(/^\ufeff/, '').trim();
        if (isi !== '') hasil.push(bacaBaris(isi, nama, ke));
      }
    } finally {
      await berkas.close();
    }
  } catch (sebab) {
    if (sebab instanceof PerintahDitolak) throw sebab;
    throw new PerintahDitolak(`Berkas ${teksAman(nama)} tidak dapat dibaca; periksa nama dan letaknya.`, {
      cause: sebab,
    });
  }
  return hasil;
}

const urut = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Runs the command: NDJSON by file name; a report that two shards hold is printed once. */
export async function perintahGabung(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('gabung', argv, []);
  if (argumen.berkas.length === 0) {
    throw new PerintahDitolak('Perintah gabung memerlukan sedikitnya satu laporan: selaras gabung A.ndjson B.ndjson.');
  }
  const semua: Baris[] = [];
  for (const path of argumen.berkas) for (const baris of await bacaBerkas(path)) semua.push(baris);
  semua.sort((a, b) => urut(a.berkas, b.berkas) || urut(a.sha256, b.sha256) || urut(a.isi, b.isi));
  let status: Status = STATUS.bersih;
  let sebelum: string | null = null;
  for (const { isi, status: satu } of semua) {
    if (isi === sebelum) continue;
    sebelum = isi;
    status = terburuk(status, satu);
    await io.keluar.tulis(`${isi}\n`);
  }
  return status;
}
