/** `selaras periksa`: checks files and prints what was found. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KebijakanTidakSah, readKebijakanJson } from '../core/capaian/kebijakan';
import { KATALOG } from '../core/rules/katalog';
import { isTahap, TAHAP, type Tahap } from '../core/rules/tahap';
import { ambilPecahan, bacaArgumen, bacaCacah, bacaPecahan, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import { bukaFolderHasil } from './folder-hasil';
import { gayaUntuk } from './gaya';
import type { Io } from './io';
import { potonganJson } from './json';
import { periksaSemua } from './kolam';
import { lipat, potongTeks } from './lipat';
import { naskahLaporan, sebutCacah } from './naskah-laporan';
import type { HasilBerkas, OpsiBerkas } from './periksa-berkas';
import { STATUS, terburuk, type Status } from './status';
import { teksAman } from './teks-aman';

const PEKERJA_TERBANYAK = 64;

const PILIHAN: readonly Pilihan[] = [
  { nama: 'json' },
  { nama: 'lembar', nilai: 'NAMA', berulang: true },
  { nama: 'aturan', nilai: 'KODE', berulang: true },
  { nama: 'kebijakan', nilai: 'BERKAS.json' },
  { nama: 'tahap', nilai: 'TAHAP' },
  { nama: 'hasil', nilai: 'FOLDER' },
  { nama: 'pekerja', nilai: 'N' },
  { nama: 'pecahan', nilai: 'i/n' },
];

/** "UK-002,uk-004" given once or several times -> codes of the catalogue. */
function bacaKode(nilai: readonly string[]): string[] {
  const kode = nilai.flatMap((satu) => satu.split(',')).map((satu) => satu.trim().toUpperCase());
  const asing = kode.find((satu) => !KATALOG.some((aturan) => aturan.kode === satu));
  if (asing === undefined) return [...new Set(kode)];
  throw new PerintahDitolak(`Aturan "${teksAman(asing)}" tidak ada; "selaras aturan" mencetak semua kode.`);
}

function bacaTahap(teks: string | undefined): Tahap {
  if (teks === undefined) return 'reviu';
  if (isTahap(teks)) return teks;
  throw new PerintahDitolak(`Pilihan --tahap memerlukan ${TAHAP.join(' atau ')}, bukan "${teksAman(teks)}".`);
}

async function bacaKebijakan(path: string | undefined): Promise<OpsiBerkas['kebijakan']> {
  if (path === undefined) return null;
  const nama = teksAman(basename(path));
  let teks: string;
  try {
    teks = await readFile(path, 'utf8');
  } catch (sebab) {
    throw new PerintahDitolak(`Berkas kebijakan ${nama} tidak dapat dibaca; periksa nama dan letaknya.`, {
      cause: sebab,
    });
  }
  let isi: unknown;
  try {
    isi = JSON.parse(teks.replace(/^\ufeff/, ''));
  } catch (sebab) {
    throw new PerintahDitolak(`Berkas kebijakan ${nama} bukan JSON yang sah.`, { cause: sebab });
  }
  try {
    readKebijakanJson(isi);
  } catch (sebab) {
    if (!(sebab instanceof KebijakanTidakSah)) throw sebab;
    throw new PerintahDitolak(`Berkas kebijakan ${nama} tidak dapat dipakai: ${sebab.message}`, { cause: sebab });
  }
  return { nama, isi };
}

function statusHasil(hasil: HasilBerkas): Status {
  if ('galatBerkas' in hasil) return STATUS.ditolak;
  return hasil.laporan.ringkasan.galat > 0 ? STATUS.galat : STATUS.bersih;
}

/** One line for one of several files. */
function barisRingkas(berkas: string, hasil: HasilBerkas, lebar: number): string[] {
  const nama = potongTeks(basename(berkas), Math.floor(lebar / 2));
  const isi = 'galatBerkas' in hasil ? 'tidak dapat diperiksa' : sebutCacah(hasil.laporan.ringkasan);
  return lipat(`${nama}: ${isi}`, lebar, '  ', '    ');
}

interface Cetak {
  /** Progress, on a terminal only; an empty text clears it. */
  readonly kemajuan: (teks: string) => Promise<void>;
  readonly satu: (berkas: string, hasil: HasilBerkas) => Promise<void>;
  readonly akhir: () => Promise<void>;
}

function buatCetak(io: Io, json: boolean, beberapa: boolean): Cetak {
  const gaya = gayaUntuk(io.keluar.warna);
  const ringkas: string[] = [];
  const kemajuan = async (teks: string): Promise<void> => {
    if (io.galat.terminal) await io.galat.tulis(`\r\u001b[K${potongTeks(teks, io.galat.lebar - 1)}`);
  };
  const cetakJson = async (berkas: string, hasil: HasilBerkas): Promise<void> => {
    if ('laporan' in hasil) {
      for (const potongan of potonganJson(hasil.laporan)) await io.keluar.tulis(potongan);
    } else if (beberapa) {
      for (const potongan of potonganJson({ berkas: basename(berkas), ...hasil })) await io.keluar.tulis(potongan);
    }
  };
  const cetakTeks = async (hasil: HasilBerkas): Promise<void> => {
    if ('galatBerkas' in hasil) return;
    const baris = naskahLaporan(hasil.laporan, { lebar: io.keluar.lebar, gaya });
    await io.keluar.tulis(`${baris.join('\n')}\n${beberapa ? '\n' : ''}`);
  };
  return {
    kemajuan,
    satu: async (berkas, hasil) => {
      await kemajuan('');
      if ('galatBerkas' in hasil) await io.galat.tulis(`${hasil.galatBerkas}\n`);
      await (json ? cetakJson(berkas, hasil) : cetakTeks(hasil));
      if (!beberapa) return;
      const baris = barisRingkas(berkas, hasil, json ? io.galat.lebar : io.keluar.lebar);
      if (json) await io.galat.tulis(`${baris.join('\n')}\n`);
      else ringkas.push(...baris);
    },
    akhir: async () => {
      if (ringkas.length === 0) return;
      await io.keluar.tulis(`${[gaya.tebal('Ringkasan per berkas'), ...ringkas].join('\n')}\n`);
    },
  };
}

/** Runs the command; refuses before reading a file where the arguments cannot be used. */
export async function perintahPeriksa(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('periksa', argv, PILIHAN);
  const pecahan = bacaPecahan(argumen.satu('pecahan'));
  const pekerja = bacaCacah('pekerja', argumen.satu('pekerja'), PEKERJA_TERBANYAK);
  if (argumen.berkas.length === 0) {
    throw new PerintahDitolak('Perintah periksa memerlukan sedikitnya satu berkas: selaras periksa BERKAS.xlsx.');
  }
  const opsi: OpsiBerkas = {
    lembar: argumen.semua('lembar'),
    aturan: bacaKode(argumen.semua('aturan')),
    kebijakan: await bacaKebijakan(argumen.satu('kebijakan')),
    tahap: bacaTahap(argumen.satu('tahap')),
  };
  const namaFolder = argumen.satu('hasil');
  const folder = namaFolder === undefined ? null : await bukaFolderHasil(namaFolder);
  const berkas = ambilPecahan(argumen.berkas, pecahan);
  const beberapa = argumen.berkas.length > 1;
  const cetak = buatCetak(io, argumen.ada('json'), beberapa);
  // One file alone is checked here. Of several, one that exhausts the memory must not end the others: they get a thread.
  const program = beberapa || pekerja !== undefined ? io.pekerja : null;
  let status: Status = STATUS.bersih;
  let selesai = 0;
  const mulai = (satu: string): void => {
    void cetak.kemajuan(`[${selesai + 1}/${berkas.length}] ${basename(satu)}`);
  };
  for await (const [satu, hasil] of periksaSemua(berkas, opsi, { pekerja: pekerja ?? 1, program, mulai })) {
    selesai++;
    status = terburuk(status, statusHasil(hasil));
    await cetak.satu(satu, hasil);
    await folder?.simpan(satu, hasil);
    if (io.keluar.putus() && folder === null) break;
  }
  await cetak.akhir();
  await folder?.tutup();
  return status;
}
