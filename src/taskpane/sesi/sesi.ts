/** One session of the pane without React: what is shown, and what can be done. */
import type { ChangePlan } from '../../core/workbook/plan';
import type { Address } from '../../core/workbook/workbook';
import type { WorkbookHost } from '../../host/host';
import type { OpsiKirim, Pengolah } from '../worker/klien';
import type { NamaRencana, Tugas } from '../worker/pesan';
import { kalimatBaca, kalimatTulis } from './galat';
import { KEADAAN_AWAL, type Keadaan, type Tab } from './keadaan';
import { buatPelari, type UrusanKerja } from './pelari';

export interface BahanSesi {
  readonly host: WorkbookHost;
  readonly pengolah: Pengolah;
}

export interface Sesi {
  readonly keadaan: () => Keadaan;
  /** Tells of every change of the state; the result ends it. */
  readonly langganan: (dengar: () => void) => () => void;
  readonly bukaTab: (tab: Tab) => void;
  /** Reads the workbook and shows its tables. */
  readonly mulai: () => Promise<void>;
  readonly periksa: () => Promise<void>;
  readonly batalkan: () => void;
  /** Selects a cell in the workbook. */
  readonly pilihSel: (sel: Address) => Promise<void>;
  /** Asks for a plan and shows it; nothing is written yet. */
  readonly siapkanRencana: <N extends NamaRencana>(nama: N, masuk: Tugas[N]['masuk'], judul: string) => Promise<void>;
  readonly terapkan: () => Promise<void>;
  readonly tutupPratinjau: () => void;
  /** Takes back the latest change. */
  readonly urungkan: () => Promise<void>;
  readonly tutupKabar: () => void;
}

/** Whether a plan changes cells that the workbook already had: then earlier findings no longer hold. */
function mengubahData({ edits }: ChangePlan): boolean {
  const lembarSendiri = new Set(
    edits.flatMap((edit) => (edit.kind === 'addSheet' || edit.kind === 'removeSheet' ? [edit.sheet] : [])),
  );
  return edits.some(
    (edit) =>
      edit.kind === 'setStored' ||
      ((edit.kind === 'setContent' || edit.kind === 'setNumberFormat') && !lembarSendiri.has(edit.sel.sheet)),
  );
}

export function buatSesi({ host, pengolah }: BahanSesi): Sesi {
  let kini: Keadaan = KEADAAN_AWAL;
  /** True where the picture in the worker is not that of the workbook as it stands. */
  let usang = true;
  let terdaftar = false;
  const pendengar = new Set<() => void>();

  const ubah = (bagian: Partial<Keadaan>): void => {
    kini = { ...kini, ...bagian };
    for (const dengar of pendengar) dengar();
  };
  const pelari = buatPelari(ubah);

  const tandaiUbah = (): void => {
    usang = true;
    if (kini.periksa !== null && !kini.periksaBasi) ubah({ periksaBasi: true });
  };

  const daftarkan = async (): Promise<void> => {
    if (terdaftar) return;
    await host.onChanged(tandaiUbah);
    terdaftar = true;
  };

  /** Brings the worker the workbook as it stands now, where it does not have it already. */
  const segarkan = async (opsi: OpsiKirim): Promise<void> => {
    await daftarkan();
    if (!usang && pengolah.siap()) return;
    // Set before reading: a change while it runs must make this picture old again.
    usang = false;
    try {
      const workbook = await host.read({
        signal: opsi.signal,
        onProgress: (done, total) => opsi.onKemajuan({ tahap: 'Membaca sel', bagian: total === 0 ? 1 : done / total }),
      });
      await pengolah.muat(workbook, opsi);
      ubah({ lembar: await pengolah.minta('lembar', null, opsi) });
    } catch (sebab) {
      usang = true;
      throw sebab;
    }
  };

  const minta = (urusan: Omit<UrusanKerja, 'kalimat' | 'dapatBatal'>): Promise<void> =>
    pelari.jalankan({
      ...urusan,
      kalimat: kalimatBaca,
      dapatBatal: true,
      kerja: async (opsi) => {
        await segarkan(opsi);
        await urusan.kerja(opsi);
      },
    });

  const tulis = async (plan: ChangePlan, selesai: (undo: ChangePlan) => Partial<Keadaan>): Promise<void> =>
    pelari.jalankan({
      judul: plan.judul,
      langkah: plan.judul,
      kalimat: kalimatTulis,
      dapatBatal: false,
      kerja: async () => {
        usang = true;
        const undo = await host.apply(plan);
        ubah({ ...selesai(undo), periksaBasi: kini.periksa !== null && (kini.periksaBasi || mengubahData(plan)) });
      },
    });

  const mulai = (): Promise<void> =>
    minta({ judul: 'Membaca buku kerja', langkah: 'Pembacaan buku kerja', kerja: () => Promise.resolve() });

  return {
    keadaan: () => kini,
    langganan: (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
    bukaTab: (tab) => ubah({ tab }),
    mulai,
    periksa: () =>
      minta({
        judul: 'Memeriksa buku kerja',
        langkah: 'Pemeriksaan',
        kerja: async (opsi) => {
          const periksa = await pengolah.minta('periksa', null, opsi);
          ubah({ periksa, periksaBasi: usang });
        },
      }),
    batalkan: pelari.batalkan,
    pilihSel: async (sel) => {
      try {
        await host.reveal(sel);
      } catch (sebab) {
        ubah({ kabar: { jenis: 'gagal', kalimat: kalimatBaca(sebab, 'Pemilihan sel') } });
      }
    },
    siapkanRencana: (nama, masuk, judul) =>
      minta({
        judul,
        langkah: judul,
        kerja: async (opsi) => {
          ubah({ pratinjau: { plan: await pengolah.minta(nama, masuk, opsi), tab: kini.tab } });
        },
      }),
    terapkan: async () => {
      const { pratinjau } = kini;
      if (pratinjau === null) return;
      await tulis(pratinjau.plan, (undo) => ({
        pratinjau: null,
        urungan: [...kini.urungan, { judul: pratinjau.plan.judul, plan: undo }],
      }));
      await perbaruiSetelahTulis();
    },
    tutupPratinjau: () => ubah({ pratinjau: null }),
    urungkan: async () => {
      const terakhir = kini.urungan.at(-1);
      if (terakhir === undefined) return;
      await tulis({ ...terakhir.plan, judul: `Pengurungan ${terakhir.judul}` }, () => ({
        urungan: kini.urungan.slice(0, -1),
      }));
      await perbaruiSetelahTulis();
    },
    tutupKabar: () => ubah({ kabar: null }),
  };

  /** After a change the tables may be others; a refusal has its sentence already and must keep it. */
  async function perbaruiSetelahTulis(): Promise<void> {
    if (kini.kabar?.jenis !== 'gagal') await mulai();
  }
}
