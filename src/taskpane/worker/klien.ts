/** The pane's side of the worker: sends the workbook in slices, asks, and drops what nobody waits for any more. */
import type { Workbook } from '../../core/workbook/workbook';
import { irisanBuku, kepalaBuku } from './irisan';
import type { Bagian, Kemajuan, NamaTugas, PesanKeluar, PesanMasuk, Tugas } from './pesan';

/** A worker, as far as it is used; a test gives one that runs in the same thread. */
export interface Pekerja {
  kirim(pesan: PesanMasuk): void;
  akhiri(): void;
}

/** Starts a worker. `galat` is told when it ends by itself. */
export type BuatPekerja = (terima: (pesan: PesanKeluar) => void, galat: (pesan: string) => void) => Pekerja;

export interface OpsiKirim {
  readonly signal: AbortSignal;
  readonly onKemajuan: (kemajuan: Kemajuan) => void;
}

export interface Pengolah {
  /** Sends a picture; what was asked of an earlier one is answered with an AbortError. */
  muat(workbook: Workbook, opsi: OpsiKirim): Promise<void>;
  /** Whether a whole picture is there to be asked about; a cancel takes it away. */
  siap(): boolean;
  /** Asks about the picture that was sent last. */
  minta<N extends NamaTugas>(nama: N, masuk: Tugas[N]['masuk'], opsi: OpsiKirim): Promise<Tugas[N]['hasil']>;
}

/** The worker ended by itself: out of memory, or its file could not be loaded. */
export class PekerjaGagal extends Error {
  override readonly name = 'PekerjaGagal';
}

/** What the core refused with a sentence of its own. */
export class OlahDitolak extends Error {
  override readonly name = 'OlahDitolak';

  constructor(readonly kalimat: string) {
    super(kalimat);
  }
}

interface Penunggu {
  readonly selesai: (hasil: Tugas[NamaTugas]['hasil']) => void;
  readonly gagal: (sebab: Error) => void;
  readonly onKemajuan: (kemajuan: Kemajuan) => void;
  /** Lists that arrive in parts, by their field. */
  readonly daftar: Map<string, unknown[]>;
}

const batal = (): Error => new DOMException('Dibatalkan', 'AbortError');

function tambahkanBagian({ daftar }: Penunggu, { kunci, isi }: Bagian): void {
  const milik = daftar.get(kunci);
  if (milik === undefined) daftar.set(kunci, [...isi]);
  else milik.push(...isi);
}

/** The answer with its long lists; the worker names the fields, so that they are those of the answer's kind. */
const lengkapi = <T>(hasil: T, daftar: ReadonlyMap<string, unknown[]>): T => ({
  ...hasil,
  ...Object.fromEntries(daftar),
});

/** True for the error of something that was cancelled or overtaken; it may come from another realm than this one. */
export const apakahBatal = (sebab: unknown): boolean =>
  typeof sebab === 'object' && sebab !== null && 'name' in sebab && sebab.name === 'AbortError';

/**
 * A processor over workers of `buat`. The worker is started with the first workbook and again after a cancel, which
 * ends it: the core does not look for cancels.
 *
 * @param jeda gives the thread back between two slices
 */
export function buatPengolahJauh(buat: BuatPekerja, jeda: () => Promise<void>): Pengolah {
  let pekerja: Pekerja | null = null;
  let baca = 0;
  let termuat = false;
  let id = 0;
  const penunggu = new Map<number, Penunggu>();

  const lepaskan = (sebab: Error): void => {
    const semua = [...penunggu.values()];
    penunggu.clear();
    for (const satu of semua) satu.gagal(sebab);
  };

  const hentikan = (sebab: Error): void => {
    pekerja?.akhiri();
    pekerja = null;
    termuat = false;
    lepaskan(sebab);
  };

  const terima = (pesan: PesanKeluar): void => {
    const satu = penunggu.get(pesan.id);
    if (satu === undefined) return;
    switch (pesan.jenis) {
      case 'kemajuan':
        satu.onKemajuan(pesan.kemajuan);
        return;
      case 'bagian':
        tambahkanBagian(satu, pesan.bagian);
        return;
      case 'hasil':
        penunggu.delete(pesan.id);
        satu.selesai(satu.daftar.size === 0 ? pesan.hasil : lengkapi(pesan.hasil, satu.daftar));
        return;
      case 'galat':
        penunggu.delete(pesan.id);
        satu.gagal(pesan.kalimat === null ? new Error(pesan.pesan) : new OlahDitolak(pesan.kalimat));
    }
  };

  const ambilPekerja = (): Pekerja => {
    if (pekerja !== null) return pekerja;
    const baru = buat(
      (pesan) => {
        if (pekerja === baru) terima(pesan);
      },
      (pesan) => {
        if (pekerja === baru) hentikan(new PekerjaGagal(pesan));
      },
    );
    pekerja = baru;
    return baru;
  };

  return {
    muat: async (workbook, { signal, onKemajuan }) => {
      lepaskan(batal());
      termuat = false;
      const milik = ++baca;
      const tujuan = ambilPekerja();
      tujuan.kirim({ jenis: 'mulai', baca: milik, buku: kepalaBuku(workbook) });
      const lembar = Math.max(workbook.sheets.length, 1);
      for (const irisan of irisanBuku(workbook)) {
        tujuan.kirim({ jenis: 'irisan', baca: milik, irisan });
        onKemajuan({ tahap: 'Menyiapkan data', bagian: (irisan.lembar + 1) / lembar });
        await jeda();
        if (signal.aborted || milik !== baca || pekerja !== tujuan) throw batal();
      }
      termuat = true;
    },
    siap: () => termuat,
    minta: <N extends NamaTugas>(nama: N, masuk: Tugas[N]['masuk'], { signal, onKemajuan }: OpsiKirim) =>
      new Promise<Tugas[N]['hasil']>((selesai, gagal) => {
        if (signal.aborted) {
          gagal(batal());
          return;
        }
        const milik = ++id;
        const hentikanKarenaBatal = (): void => {
          if (penunggu.has(milik)) hentikan(batal());
        };
        signal.addEventListener('abort', hentikanKarenaBatal, { once: true });
        // The worker answers each request by its name, so that the answer is of that name's kind.
        penunggu.set(milik, { selesai, gagal, onKemajuan, daftar: new Map() });
        ambilPekerja().kirim({ jenis: 'minta', baca, id: milik, nama, masuk });
      }),
  };
}
