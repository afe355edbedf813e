/** The two streams of a command, behind what a command needs of them, so that a test can stand in for a terminal. */
import type { Writable } from 'node:stream';
import { PerintahDitolak } from './ditolak';

export interface Keluaran {
  /** Resolves once the stream has taken the text; after a broken pipe it does nothing. */
  readonly tulis: (teks: string) => Promise<void>;
  /** True once the reader has gone (`| head`). */
  readonly putus: () => boolean;
  readonly terminal: boolean;
  /** Columns of the terminal, 80 where there is none. */
  readonly lebar: number;
  readonly warna: boolean;
}

/** Files beside the program: what draws pictures, and the font in which. */
export type Aset = 'resvg.wasm' | 'DejaVuSans.ttf';

export interface Io {
  readonly keluar: Keluaran;
  readonly galat: Keluaran;
  /** The program to run in worker threads; null where everything runs in this one. */
  readonly pekerja: URL | null;
  /** Reads a file that comes with the program. */
  readonly aset: (nama: Aset) => Promise<Uint8Array>;
}

type Aliran = Writable & { readonly isTTY?: boolean; readonly columns?: number };

const LEBAR_BAKU = 80;
const LEBAR_TERKECIL = 40;

/**
 * Wraps process.stdout or process.stderr. Each text waits until the stream has taken it, so that a slow reader slows the
 * program instead of filling its memory, and nothing is lost when the program ends.
 */
export function keluaranDari(aliran: Aliran, env: NodeJS.ProcessEnv): Keluaran {
  let putus = false;
  // Without a listener the error of a closed pipe would end the program with a stack trace.
  aliran.on('error', (sebab) => {
    putus ||= pipaPutus(sebab);
  });
  const terminal = aliran.isTTY === true;
  return {
    tulis: async (teks) => {
      if (putus || teks === '') return;
      const sebab = await tulisUtuh(aliran, teks);
      if (sebab === null) return;
      if (!pipaPutus(sebab)) throw new PerintahDitolak(`Keluaran tidak dapat ditulis (${sebab.message}).`);
      putus = true;
    },
    putus: () => putus,
    terminal,
    lebar: terminal ? Math.max(aliran.columns ?? LEBAR_BAKU, LEBAR_TERKECIL) : LEBAR_BAKU,
    warna: terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

function tulisUtuh(aliran: Writable, teks: string): Promise<Error | null> {
  return new Promise((selesai) => {
    const usai = (sebab?: Error | null): void => {
      aliran.off('error', usai).off('close', tutup);
      selesai(sebab ?? null);
    };
    const tutup = (): void => {
      usai(Object.assign(new Error('aliran tertutup'), { code: 'EPIPE' }));
    };
    // A standard stream whose reader goes while a text is on its way may report the error and forget the callback.
    aliran.on('error', usai).on('close', tutup);
    aliran.write(teks, usai);
  });
}

const PIPA_PUTUS = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

function pipaPutus(sebab: Error): boolean {
  return 'code' in sebab && typeof sebab.code === 'string' && PIPA_PUTUS.has(sebab.code);
}
