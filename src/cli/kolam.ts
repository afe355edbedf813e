/** Checks many files, in this program or in worker threads, and gives the results in the order of the files. */
import { Worker } from 'node:worker_threads';
import { cobaPeriksa, kalimatGalat, type HasilBerkas, type OpsiBerkas } from './periksa-berkas';

export interface OpsiKolam {
  readonly pekerja: number;
  /** The program of a worker thread; null: everything runs here. */
  readonly program: URL | null;
  /** Called when a file is begun. */
  readonly mulai?: (berkas: string) => void;
}

/** What a worker thread is started with; tells the program that it is one. */
export interface DataPekerja {
  readonly selarasPekerja: OpsiBerkas;
}

export type SatuHasil = readonly [berkas: string, hasil: HasilBerkas];

/** All files in order. A file that crashes its worker thread costs that file; the next gets a new thread. */
export async function* periksaSemua(
  berkas: readonly string[],
  opsi: OpsiBerkas,
  { pekerja, program, mulai }: OpsiKolam,
): AsyncGenerator<SatuHasil> {
  if (program !== null) {
    yield* diPekerja(berkas, opsi, Math.min(pekerja, berkas.length), program, mulai);
    return;
  }
  for (const satu of berkas) {
    mulai?.(satu);
    yield [satu, await cobaPeriksa(satu, opsi)];
  }
}

interface Pekerja {
  readonly periksa: (berkas: string) => Promise<HasilBerkas>;
  readonly tutup: () => Promise<unknown>;
}

function buatPekerja(program: URL, opsi: OpsiBerkas): Pekerja {
  let utas: Worker | null = null;
  return {
    periksa: (berkas) =>
      new Promise((selesai) => {
        const workerData: DataPekerja = { selarasPekerja: opsi };
        const kini = (utas ??= new Worker(program, { workerData }));
        const jawab = (hasil: HasilBerkas): void => {
          lepas();
          selesai(hasil);
        };
        const mati = (sebab: unknown): void => {
          lepas();
          // A dying thread may report again after its first error; nobody waits for that any more.
          kini.on('error', () => undefined);
          utas = null;
          selesai({ galatBerkas: kalimatGalat(sebab, berkas) });
        };
        const usai = (kode: number): void => {
          mati(new Error(`pekerja berhenti dengan status ${kode}`));
        };
        const lepas = (): void => {
          kini.off('message', jawab).off('error', mati).off('exit', usai);
        };
        kini.on('message', jawab).on('error', mati).on('exit', usai);
        kini.postMessage(berkas);
      }),
    tutup: () => utas?.terminate() ?? Promise.resolve(),
  };
}

/** How many results may wait for an earlier file, per worker. */
const PALING_DEPAN = 4;

async function* diPekerja(
  berkas: readonly string[],
  opsi: OpsiBerkas,
  jumlah: number,
  program: URL,
  mulai?: (berkas: string) => void,
): AsyncGenerator<SatuHasil> {
  const semua = Array.from({ length: jumlah }, () => buatPekerja(program, opsi));
  const senggang = [...semua];
  const antrean: ((pekerja: Pekerja) => void)[] = [];
  const kerjakan = async (satu: string): Promise<HasilBerkas> => {
    const pekerja = senggang.pop() ?? (await new Promise<Pekerja>((dapat) => antrean.push(dapat)));
    mulai?.(satu);
    const hasil = await pekerja.periksa(satu);
    const berikut = antrean.shift();
    if (berikut === undefined) senggang.push(pekerja);
    else berikut(pekerja);
    return hasil;
  };
  try {
    const jalan = new Map<number, Promise<HasilBerkas>>();
    let terkirim = 0;
    for (const [i, satu] of berkas.entries()) {
      for (; terkirim < Math.min(berkas.length, i + jumlah * PALING_DEPAN); terkirim++) {
        jalan.set(terkirim, kerjakan(berkas[terkirim] ?? ''));
      }
      const hasil = await jalan.get(i);
      jalan.delete(i);
      if (hasil !== undefined) yield [satu, hasil];
    }
  } finally {
    // Files that still wait for a worker must not start a new one.
    antrean.length = 0;
    await Promise.all(semua.map((satu) => satu.tutup()));
  }
}
