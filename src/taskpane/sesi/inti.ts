/** What every action of a session stands on: the state, one piece of work at a time, a fresh picture in the worker. */
import type { ChangePlan } from '../../core/workbook/plan';
import type { WorkbookHost } from '../../host/host';
import type { OpsiKirim, Pengolah } from '../worker/klien';
import type { NamaTugas, Tugas } from '../worker/pesan';
import type { BerkasLalu } from '../worker/pesan-reviu';
import { kalimatBaca, kalimatTulis, mungkinBerubah } from './galat';
import { KEADAAN_AWAL, type Hasil, type Keadaan } from './keadaan';
import { buatPelari } from './pelari';

/** Asks the worker about the workbook as it stands. */
export type Tanya = <N extends NamaTugas>(nama: N, masuk: Tugas[N]['masuk']) => Promise<Hasil<Tugas[N]['hasil']>>;

/** The sentence for what went wrong in a step. */
type Kalimat = (sebab: unknown, langkah: string) => string;

export interface Urusan {
  /** What runs, for the progress bar: "Memeriksa buku kerja". */
  readonly judul: string;
  /** The same as the beginning of a sentence: "Pemeriksaan". */
  readonly langkah: string;
}

export interface Inti {
  readonly keadaan: () => Keadaan;
  readonly langganan: (dengar: () => void) => () => void;
  readonly ubah: (bagian: Partial<Keadaan>) => void;
  /** Runs work that only reads; it is ended by a cancel and by the next work. */
  readonly jalankan: (urusan: Urusan, kerja: (tanya: Tanya) => Promise<void>) => Promise<void>;
  /** Runs work that neither reads the workbook nor writes it. */
  readonly lakukan: (urusan: Urusan, kerja: () => Promise<void>) => Promise<void>;
  /**
   * Applies a plan; resolves to the way back, or to null where it was refused (the state then says why).
   * `mengubahData`: earlier results are stale afterwards.
   */
  readonly tulis: (plan: ChangePlan, mengubahData: boolean, kalimat?: Kalimat) => Promise<ChangePlan | null>;
  /** The next work reads the workbook anew: hosts do not tell of every change (number formats, hidden rows). */
  readonly lupakanGambar: () => void;
  /** The workbook of the year before, to be handed to each worker that has not got it. */
  readonly ingatLalu: (berkas: BerkasLalu | null) => void;
  readonly batalkan: () => void;
}

export function buatInti(host: WorkbookHost, pengolah: Pengolah): Inti {
  let kini: Keadaan = KEADAAN_AWAL;
  /** The version of the picture in the worker; null where it is not the workbook as it stands. */
  let versiGambar: number | null = null;
  let versiDibaca = -1;
  let terdaftar = false;
  let lalu: BerkasLalu | null = null;
  const pendengar = new Set<() => void>();

  const ubah = (bagian: Partial<Keadaan>): void => {
    kini = { ...kini, ...bagian };
    for (const dengar of pendengar) dengar();
  };
  const pelari = buatPelari(ubah);

  const tandaiBerubah = (): void => {
    versiGambar = null;
    // One step is enough for many changes: a version counts only once something was made from it.
    if (kini.versi === versiDibaca) ubah({ versi: kini.versi + 1 });
  };

  const daftarkan = async (): Promise<void> => {
    if (terdaftar) return;
    await host.onChanged(tandaiBerubah);
    terdaftar = true;
  };

  /** A worker that was started anew knows nothing of the year before. */
  const serahkanLalu = async (opsi: OpsiKirim): Promise<void> => {
    if (lalu === null) return;
    const { ada } = await pengolah.minta('tahunLalu', { ...lalu, isi: null }, opsi);
    if (!ada) await pengolah.minta('tahunLalu', lalu, opsi);
  };

  /** Brings the worker the workbook as it stands, where it does not have it already; gives the version. */
  const segarkan = async (opsi: OpsiKirim): Promise<number> => {
    await daftarkan();
    if (versiGambar !== null && pengolah.siap()) return versiGambar;
    const versi = kini.versi;
    versiDibaca = versi;
    versiGambar = versi;
    try {
      const workbook = await host.read({
        signal: opsi.signal,
        onProgress: (done, total) => {
          opsi.onKemajuan({ tahap: 'Membaca sel', bagian: total === 0 ? 1 : done / total });
        },
      });
      await pengolah.muat(workbook, opsi);
      await serahkanLalu(opsi);
      ubah({ lembar: { versi, isi: await pengolah.minta('lembar', null, opsi) } });
      return versi;
    } catch (sebab) {
      versiGambar = null;
      throw sebab;
    }
  };

  return {
    keadaan: () => kini,
    langganan: (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
    ubah,
    jalankan: (urusan, kerja) =>
      pelari.jalankan({
        ...urusan,
        kalimat: kalimatBaca,
        dapatBatal: true,
        kerja: async (opsi) => {
          const versi = await segarkan(opsi);
          await kerja(async (nama, masuk) => ({ versi, isi: await pengolah.minta(nama, masuk, opsi) }));
        },
      }),
    lakukan: (urusan, kerja) => pelari.jalankan({ ...urusan, kalimat: kalimatBaca, dapatBatal: false, kerja }),
    lupakanGambar: () => {
      versiGambar = null;
    },
    tulis: async (plan, mengubahData, kalimat = kalimatTulis) => {
      let undo: ChangePlan | null = null;
      await pelari.jalankan({
        judul: plan.judul,
        langkah: plan.judul,
        kalimat: (sebab, langkah) => {
          if (mungkinBerubah(sebab)) tandaiBerubah();
          return kalimat(sebab, langkah);
        },
        dapatBatal: false,
        kerja: async () => {
          versiGambar = null;
          undo = await host.apply(plan);
          if (mengubahData) ubah({ versi: kini.versi + 1 });
        },
      });
      return undo;
    },
    ingatLalu: (berkas) => {
      lalu = berkas;
    },
    batalkan: pelari.batalkan,
  };
}
