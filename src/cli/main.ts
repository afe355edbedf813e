/** The `selaras` program: the main thread runs a command, a worker thread checks the files it is sent. */
import { readFile } from 'node:fs/promises';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { keluaranDari } from './io';
import { jalankan } from './jalankan';
import type { DataPekerja } from './kolam';
import { cobaPeriksa } from './periksa-berkas';

if (isMainThread) {
  // The status is set, not forced: the program ends once everything printed has left it.
  process.exitCode = await jalankan(process.argv.slice(2), {
    keluar: keluaranDari(process.stdout, process.env),
    galat: keluaranDari(process.stderr, process.env),
    pekerja: new URL(import.meta.url),
    aset: (nama) => readFile(new URL(`aset/${nama}`, import.meta.url)),
  });
} else {
  const { selarasPekerja } = workerData as DataPekerja;
  parentPort?.on('message', (berkas: string) => {
    void cobaPeriksa(berkas, selarasPekerja).then((hasil) => {
      parentPort?.postMessage(hasil);
    });
  });
}
