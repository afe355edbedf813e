/** Entry of the worker: the core runs here, away from the pane's thread. */
import { buatPengolah } from './pengolah';
import type { PesanKeluar, PesanMasuk } from './pesan';

/** The scope of a dedicated worker, as far as it is used; the project's types are those of a page. */
interface LingkupWorker {
  postMessage(pesan: PesanKeluar): void;
  addEventListener(jenis: 'message', tangani: (peristiwa: MessageEvent<PesanMasuk>) => void): void;
}

const lingkup = globalThis as unknown as LingkupWorker;

const olah = buatPengolah((pesan) => {
  lingkup.postMessage(pesan);
});

lingkup.addEventListener('message', ({ data }) => {
  olah(data);
});
