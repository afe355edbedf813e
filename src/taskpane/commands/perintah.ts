/** The buttons of the ribbon. Each shows the pane on its tab and starts what the button says, up to its preview. */
import type { Tab } from '../sesi/keadaan';
import type { Sesi } from '../sesi/sesi';

interface Perintah {
  readonly tab: Tab;
  readonly mulai: (sesi: Sesi) => Promise<void>;
}

/** By the ids of the manifest. */
const PERINTAH: Readonly<Record<string, Perintah>> = {
  periksa: { tab: 'periksa', mulai: (sesi) => sesi.periksa() },
  isiCapaian: { tab: 'capaian', mulai: (sesi) => sesi.siapkanIsi() },
  salinNaskah: { tab: 'naskah', mulai: (sesi) => sesi.muatNaskah() },
};

const PANEL_TERTUTUP =
  'Excel tidak dapat membuka panel Selaras, tidak ada yang diubah; buka panel dengan tombol Panel di tab Beranda.';

/** What office.js offers for commands, as far as it is used. */
export interface Ruang {
  readonly associate: (id: string, kerja: (peristiwa: { completed: () => void }) => void) => void;
  readonly tampilkanPanel: () => Promise<void>;
}

/**
 * Ties the ribbon's ids to a session. Excel is told that a command is done as soon as the pane shows: it must not wait for
 * a check, and what fails is said in the pane.
 */
export function daftarkanPerintah(sesi: Sesi, { associate, tampilkanPanel }: Ruang): void {
  for (const [id, { tab, mulai }] of Object.entries(PERINTAH)) {
    associate(id, (peristiwa) => {
      // First the work: a tab that is opened while nothing runs would begin to fill itself.
      void mulai(sesi);
      sesi.bukaTab(tab);
      void tampilkanPanel()
        .catch(() => sesi.kabarkan({ jenis: 'gagal', kalimat: PANEL_TERTUTUP }))
        .finally(() => {
          peristiwa.completed();
        });
    });
  }
}
