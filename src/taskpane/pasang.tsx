/** Puts the pane on a page: theme, style renderer, session, and the worker of the core. */
import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../host/host';
import { bacaContoh } from './lembar/contoh';
import { latarOffice, namaBerkas } from './lingkungan';
import { Panel } from './panel';
import { PenyediaSesi } from './sesi/gunakan-sesi';
import { buatSesi, type Sesi } from './sesi/sesi';
import { unduh } from './unduh';
import { apakahGelap, temaUntuk } from './tema';
import { buatPengolahJauh, type BuatPekerja } from './worker/klien';
import type { PesanKeluar } from './worker/pesan';

const useGaya = makeStyles({ akar: { height: '100%' } });

const SISTEM_GELAP = matchMedia('(prefers-color-scheme: dark)');

function dengarSistem(dengar: () => void): () => void {
  SISTEM_GELAP.addEventListener('change', dengar);
  return () => SISTEM_GELAP.removeEventListener('change', dengar);
}

const gelapKini = (): boolean => apakahGelap(latarOffice(), SISTEM_GELAP.matches);

function Kerangka({ children }: { readonly children: ReactNode }): ReactElement {
  const gelap = useSyncExternalStore(dengarSistem, gelapKini);
  const gaya = useGaya();
  return (
    <FluentProvider theme={temaUntuk(gelap)} className={gaya.akar}>
      {children}
    </FluentProvider>
  );
}

/** The policy of the page allows styles by nonce only; the page's own style element carries it. */
function nonceGaya(): string {
  return document.querySelector<HTMLStyleElement>('#gaya-dasar')?.nonce ?? '';
}

/** Prepares an element for rendering under the page's policy; the result shows something in it. */
export function siapkanAkar(akar: Element): (isi: ReactNode) => void {
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: nonceGaya() } });
  const react = createRoot(akar);
  return (isi) => {
    react.render(
      <RendererProvider renderer={renderer} targetDocument={document}>
        <Kerangka>{isi}</Kerangka>
      </RendererProvider>,
    );
  };
}

const buatPekerja: BuatPekerja = (terima, galat) => {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { name: 'selaras' });
  worker.addEventListener('message', ({ data }: MessageEvent<PesanKeluar>) => {
    terima(data);
  });
  worker.addEventListener('error', ({ message }) => {
    galat(message);
  });
  return {
    kirim: (pesan) => {
      worker.postMessage(pesan);
    },
    akhiri: () => {
      worker.terminate();
    },
  };
};

/** Gives the thread back: what waits (a click, a frame) runs before the promise resolves. */
function jeda(): Promise<void> {
  return new Promise((lanjut) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      lanjut();
    };
    port2.postMessage(null);
  });
}

const tunggu = (lama: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, lama));

const hariIni = (): string => new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date());

/** Shows the pane over a workbook and starts reading it. */
export function pasangPanel(tampilkan: (isi: ReactNode) => void, host: WorkbookHost): Sesi {
  const sesi = buatSesi({
    host,
    pengolah: buatPengolahJauh(buatPekerja, jeda),
    namaBerkas,
    hariIni,
    bacaContoh,
    unduh,
    tunggu,
  });
  tampilkan(
    <PenyediaSesi value={sesi}>
      <Panel />
    </PenyediaSesi>,
  );
  void sesi.mulai();
  return sesi;
}
