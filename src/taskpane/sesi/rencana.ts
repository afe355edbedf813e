/** Plans that a person has choices for: made, shown, and made anew with every choice; and the list of revisions. */
import type { MintaRencana } from '../worker/pesan-rencana';
import type { Inti, Urusan } from './inti';
import type { Dampak, Tab } from './keadaan';

export interface PerbuatanRencana {
  /** Shows what a plan would change under the choices of a person; nothing is written yet. */
  readonly siapkanRencana: (minta: MintaRencana) => Promise<void>;
  /** The revisions of the pagu as the workbook tells them. */
  readonly muatRevisi: () => Promise<void>;
}

interface SifatRencana extends Urusan {
  readonly tab: Tab;
  readonly dampak: Dampak;
}

const SIFAT: Readonly<Record<MintaRencana['jenis'], SifatRencana>> = {
  rapikan: { judul: 'Menyiapkan perapian tabel', langkah: 'Penyiapan perapian tabel', tab: 'lembar', dampak: 'data' },
  isi: { judul: 'Menyiapkan rumus capaian', langkah: 'Penyiapan rumus capaian', tab: 'capaian', dampak: 'data' },
  tanda: { judul: 'Menyiapkan tanda', langkah: 'Penyiapan tanda', tab: 'capaian', dampak: 'data' },
  pantauan: {
    judul: 'Menyiapkan lembar Pantauan',
    langkah: 'Penyiapan lembar Pantauan',
    tab: 'capaian',
    dampak: 'lain',
  },
  lembar: { judul: 'Menyiapkan lembar baru', langkah: 'Penyiapan lembar baru', tab: 'lembar', dampak: 'data' },
  perkin: {
    judul: 'Menyiapkan lembar dari Perkin',
    langkah: 'Penyiapan lembar dari Perkin',
    tab: 'lembar',
    dampak: 'data',
  },
  bukuRevisi: {
    judul: 'Menyiapkan Buku Revisi Pagu',
    langkah: 'Penyiapan Buku Revisi Pagu',
    tab: 'lembar',
    dampak: 'lain',
  },
  tambahRevisi: { judul: 'Menyiapkan revisi baru', langkah: 'Penyiapan revisi baru', tab: 'lembar', dampak: 'data' },
};

const MEMBACA_REVISI: Urusan = { judul: 'Membaca revisi pagu', langkah: 'Pembacaan revisi pagu' };

export function buatRencana({ ubah, jalankan }: Inti): PerbuatanRencana {
  return {
    siapkanRencana: (minta) => {
      const { tab, dampak, ...urusan } = SIFAT[minta.jenis];
      return jalankan(urusan, async (tanya) => {
        const { isi: hasil } = await tanya('rencana', minta);
        ubah({ pratinjau: { plan: hasil, dampak, tab, rencana: { minta, hasil } } });
      });
    },
    muatRevisi: () =>
      jalankan(MEMBACA_REVISI, async (tanya) => {
        ubah({ revisi: await tanya('revisi', null) });
      }),
  };
}
