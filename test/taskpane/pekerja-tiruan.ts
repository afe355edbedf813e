/** The worker in the same thread: what it is told and what it answers goes through a structured clone, as between threads. */
import { buatPengolahJauh, type BuatPekerja, type Pengolah } from '../../src/taskpane/worker/klien';
import { buatPengolah } from '../../src/taskpane/worker/pengolah';
import type { PesanMasuk } from '../../src/taskpane/worker/pesan';

export interface Catatan {
  mulai: number;
  akhir: number;
  readonly pesan: PesanMasuk[];
  /** Ends the worker as a browser does that has no memory left. */
  jatuh: (pesan: string) => void;
}

export function pengolahTiruan(): { readonly pengolah: Pengolah; readonly catatan: Catatan } {
  const catatan: Catatan = { mulai: 0, akhir: 0, pesan: [], jatuh: () => undefined };
  const buat: BuatPekerja = (terima, galat) => {
    catatan.mulai++;
    let hidup = true;
    catatan.jatuh = galat;
    const olah = buatPengolah((pesan) => {
      const salinan = structuredClone(pesan);
      setImmediate(() => {
        if (hidup) terima(salinan);
      });
    });
    return {
      kirim: (pesan) => {
        catatan.pesan.push(pesan);
        const salinan = structuredClone(pesan);
        setImmediate(() => {
          if (hidup) olah(salinan);
        });
      },
      akhiri: () => {
        catatan.akhir++;
        hidup = false;
      },
    };
  };
  return { pengolah: buatPengolahJauh(buat, () => new Promise((lanjut) => setImmediate(lanjut))), catatan };
}
