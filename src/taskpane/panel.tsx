/** The pane: tabs above, what runs and what was done below them, then the tab. */
import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactElement } from 'react';
import { DeretTab } from './bagian/deret-tab';
import { BilahKabar } from './bagian/kabar';
import { BilahKerja } from './bagian/kerja';
import { PratinjauPlan } from './bagian/pratinjau';
import { TabLembar } from './lembar/tab-lembar';
import { TabPeriksa } from './periksa/tab-periksa';
import { useKeadaan, useSesi } from './sesi/gunakan-sesi';
import { TAB, type Tab as NamaTab } from './sesi/keadaan';

const useGaya = makeStyles({
  akar: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  isi: { flexGrow: 1, overflowY: 'auto', padding: '12px 16px 24px' },
  tersembunyi: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const JUDUL_TAB: Readonly<Record<NamaTab, string>> = {
  lembar: 'Lembar',
  periksa: 'Periksa',
  capaian: 'Capaian',
  naskah: 'Naskah',
  reviu: 'Reviu',
};

/** Tabs that few open first are loaded when they are opened. */
const TabCapaian = lazy(() => import(/* webpackChunkName: "capaian" */ './capaian/tab-capaian'));
const TabNaskah = lazy(() => import(/* webpackChunkName: "naskah" */ './naskah/tab-naskah'));

const TabReviu = lazy(() => import(/* webpackChunkName: "reviu" */ './reviu/tab-reviu'));

const ISI_TAB: Readonly<Record<NamaTab, ComponentType>> = {
  lembar: TabLembar,
  periksa: TabPeriksa,
  capaian: TabCapaian,
  naskah: TabNaskah,
  reviu: TabReviu,
};

/** What a screen reader is told while a person looks elsewhere: the start of work, and what became of it. */
function Siaran(): ReactElement {
  const { kerja, kabar } = useKeadaan();
  const gaya = useGaya();
  return (
    <div role="status" aria-live="polite" className={gaya.tersembunyi}>
      {kerja === null ? (kabar?.kalimat ?? '') : `${kerja.judul}…`}
    </div>
  );
}

export function Panel(): ReactElement {
  const { tab, pratinjau, kerja } = useKeadaan();
  const isi = useRef<HTMLDivElement>(null);
  // The button that began the work is often gone when it ends; the keyboard goes on from the tab then.
  useEffect(() => {
    const { activeElement, body } = document;
    if (kerja === null && document.hasFocus() && activeElement === body) isi.current?.focus();
  }, [kerja]);
  const sesi = useSesi();
  const gaya = useGaya();
  const Isi = ISI_TAB[tab];
  return (
    <main className={gaya.akar}>
      <h1 className={gaya.tersembunyi}>Selaras</h1>
      <DeretTab tab={TAB} judul={JUDUL_TAB} dipilih={tab} panel="isi-tab" onPilih={sesi.bukaTab} />
      <BilahKerja />
      <BilahKabar />
      <div ref={isi} id="isi-tab" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} className={gaya.isi}>
        <Suspense fallback={<Spinner size="tiny" label="Memuat" />}>
          {pratinjau?.tab === tab ? <PratinjauPlan {...pratinjau} /> : <Isi />}
        </Suspense>
      </div>
      <Siaran />
    </main>
  );
}
