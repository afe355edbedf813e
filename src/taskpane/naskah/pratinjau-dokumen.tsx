/** A page as Word will show it, on white, in a frame that runs no script. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { BentukHalaman } from '../../core/render/html';
import { isiBingkai, pilihIsi } from './isi-bingkai';

/** Width of the page's text with a margin, in pixels. */
const LEBAR_HALAMAN: Readonly<Record<BentukHalaman, number>> = { tegak: 641, mendatar: 971 };

/** Under this scale the preview shows the shape of the page, and its text only when enlarged. */
const TINGGI = 360;

const useGaya = makeStyles({
  akar: {
    height: `${TINGGI}px`,
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    outlineWidth: '1px',
    outlineStyle: 'solid',
    outlineColor: tokens.colorNeutralStroke1,
    backgroundColor: '#ffffff',
  },
  bingkai: { display: 'block', border: 'none', backgroundColor: '#ffffff', colorScheme: 'light' },
  tombol: { alignSelf: 'flex-start' },
});

/** What the tab may ask of the preview. */
export interface KendaliPratinjau {
  /** Shows this content and selects it, for a copy by hand. */
  readonly pilih: (html: string) => void;
}

interface Properti {
  readonly html: string;
  readonly bentuk: BentukHalaman;
  readonly judul: string;
}

export const PratinjauDokumen = forwardRef<KendaliPratinjau, Properti>(function PratinjauDokumen(
  { html, bentuk, judul },
  kendali,
) {
  const gaya = useGaya();
  const wadah = useRef<HTMLDivElement>(null);
  const bingkai = useRef<HTMLIFrameElement>(null);
  const [siap, setSiap] = useState(false);
  const [besar, setBesar] = useState(false);
  const [lebar, setLebar] = useState(0);
  useEffect(() => {
    const dokumen = bingkai.current?.contentDocument;
    if (siap && dokumen) isiBingkai(dokumen, html);
  }, [siap, html]);
  useEffect(() => {
    const elemen = wadah.current;
    if (elemen === null) return undefined;
    const pengamat = new ResizeObserver(() => setLebar(elemen.clientWidth));
    pengamat.observe(elemen);
    return () => pengamat.disconnect();
  }, []);
  useImperativeHandle(kendali, () => ({
    pilih: (utuh) => {
      const elemen = bingkai.current;
      if (!elemen?.contentDocument) return;
      isiBingkai(elemen.contentDocument, utuh);
      pilihIsi(elemen);
    },
  }));
  const skala = besar || lebar === 0 ? 1 : Math.min(1, lebar / LEBAR_HALAMAN[bentuk]);
  return (
    <>
      <div ref={wadah} className={gaya.akar}>
        <iframe
          ref={bingkai}
          className={gaya.bingkai}
          title={judul}
          sandbox="allow-same-origin"
          srcDoc='<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pratinjau</title></head><body></body></html>'
          width={LEBAR_HALAMAN[bentuk]}
          height={(TINGGI - 4) / skala}
          style={{ zoom: skala }}
          onLoad={() => setSiap(true)}
        />
      </div>
      <Button
        className={gaya.tombol}
        size="small"
        appearance="subtle"
        aria-pressed={besar}
        onClick={() => setBesar(!besar)}
      >
        {besar ? 'Perkecil selebar panel' : 'Perbesar pratinjau'}
      </Button>
    </>
  );
});
