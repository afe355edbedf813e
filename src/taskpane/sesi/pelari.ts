/** Runs one piece of work at a time: progress while it runs, a way to cancel it, one sentence where it fails. */
import { apakahBatal, type OpsiKirim } from '../worker/klien';
import { kabarGagal } from './galat';
import type { Kabar, Kerja } from './keadaan';

export interface UrusanKerja {
  readonly judul: string;
  /** The name of the step in a sentence of failure: "Pemeriksaan". */
  readonly langkah: string;
  readonly kerja: (opsi: OpsiKirim) => Promise<void>;
  readonly kalimat: (sebab: unknown, langkah: string) => string;
  /** False while something is written: half a change is worse than a wait. */
  readonly dapatBatal: boolean;
}

export interface Pelari {
  readonly jalankan: (urusan: UrusanKerja) => Promise<void>;
  readonly batalkan: () => void;
}

/** @param tampilkan takes what is to be shown of the work: null when it ended */
export function buatPelari(tampilkan: (bagian: { kerja: Kerja | null; kabar?: Kabar | null }) => void): Pelari {
  let berjalan: { readonly kendali: AbortController; readonly dapatBatal: boolean } | null = null;

  const jalankan = async ({ judul, langkah, kerja, kalimat, dapatBatal }: UrusanKerja): Promise<void> => {
    if (berjalan?.dapatBatal === false) return;
    berjalan?.kendali.abort();
    const kendali = new AbortController();
    const milik = { kendali, dapatBatal };
    berjalan = milik;
    const masih = (): boolean => berjalan === milik;
    tampilkan({ kerja: { judul, tahap: '', bagian: null, dapatBatal }, kabar: null });
    try {
      await kerja({
        signal: kendali.signal,
        onKemajuan: ({ tahap, bagian }) => {
          if (masih()) tampilkan({ kerja: { judul, tahap, bagian, dapatBatal } });
        },
      });
      if (masih()) tampilkan({ kerja: null });
    } catch (sebab) {
      // What was overtaken by other work has nothing left to say.
      if (!masih()) return;
      const kabar: Kabar = apakahBatal(sebab)
        ? { jenis: 'info', kalimat: `${langkah} dibatalkan; tidak ada yang diubah.` }
        : kabarGagal(kalimat(sebab, langkah), sebab);
      tampilkan({ kerja: null, kabar });
    } finally {
      if (masih()) berjalan = null;
    }
  };

  return {
    jalankan,
    batalkan: () => {
      if (berjalan?.dapatBatal === true) berjalan.kendali.abort();
    },
  };
}
