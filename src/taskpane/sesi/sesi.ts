/** One session of the pane without React: what is shown, and what can be done. */
import type { ChangePlan } from '../../core/workbook/plan';
import type { Address } from '../../core/workbook/workbook';
import type { WorkbookHost } from '../../host/host';
import type { Pengolah } from '../worker/klien';
import type { PilihanNaskah, UbahKebijakan, UbahKoreksi } from '../worker/pesan';
import { kalimatUrung, urunganHabis } from './galat';
import { buatInti, type Urusan } from './inti';
import type { Dampak, Kabar, Keadaan, Tab } from './keadaan';
import { buatRencana, type PerbuatanRencana } from './rencana';
import { buatReviu, type Ingat, type PerbuatanReviu } from './reviu';
import { buatTunjuk } from './tunjuk';

export interface BahanSesi {
  readonly host: WorkbookHost;
  readonly pengolah: Pengolah;
  /** Name of the workbook's file, as a text names it; "ini" where nobody knows it. */
  readonly namaBerkas: () => string;
  /** Today as a reader reads it: "21 November 2026". */
  readonly hariIni: () => string;
  /** The sample workbook as an .xlsx in base64. */
  readonly bacaContoh: () => Promise<string>;
  /** Hands a file to the browser's downloads. */
  readonly unduh: (nama: string, isi: Uint8Array) => void;
  /** Resolves after so many milliseconds. */
  readonly tunggu: (lama: number) => Promise<void>;
}

export interface Sesi extends PerbuatanRencana, Omit<PerbuatanReviu, 'muatTemuan' | 'segarkanTemuan'> {
  readonly keadaan: () => Keadaan;
  /** Tells of every change of the state; the result ends it. */
  readonly langganan: (dengar: () => void) => () => void;
  /** Shows a tab; what the tab needs and can be had without a question is fetched. */
  readonly bukaTab: (tab: Tab) => void;
  /** Reads the workbook and shows its tables. */
  readonly mulai: () => Promise<void>;
  /** Opens the sample workbook beside this one; null where the host cannot. */
  readonly bukaContoh: (() => Promise<void>) | null;
  readonly periksa: () => Promise<void>;
  /** Shows the edit that mends a finding; nothing is written yet. */
  readonly siapkanPerbaikan: (plan: ChangePlan, pesan: string) => void;
  /** The policy and what is below its target. */
  readonly muatCapaian: () => Promise<void>;
  /** Remembers a choice of the policy in the workbook, null for what the workbook itself says; no cell changes. */
  readonly aturKebijakan: (ubahan: UbahKebijakan | null) => Promise<void>;
  /** Shows the formulas that would fill empty capaian cells, nothing chosen yet; nothing is written. */
  readonly siapkanIsi: () => Promise<void>;
  /** The blocks of the report that the workbook can give, and the first of them. */
  readonly muatNaskah: () => Promise<void>;
  readonly pilihNaskah: (kunci: string, bentuk: PilihanNaskah['bentuk']) => Promise<void>;
  /** Hands the whole report to the browser as a Word document. */
  readonly unduhNaskah: () => Promise<void>;
  readonly batalkan: () => void;
  /** Selects a cell in the workbook. */
  readonly pilihSel: (sel: Address) => Promise<void>;
  /** Selects each of the cells for a moment, then the one to come back to. */
  readonly tunjukBergantian: (sel: readonly Address[], kembali: Address) => Promise<void>;
  /** Remembers in the workbook what a person says of a table; no cell changes. */
  readonly koreksi: (ubahan: UbahKoreksi) => Promise<void>;
  /** Shows what the sheet of findings would hold; nothing is written yet. */
  readonly siapkanHasilPeriksa: () => Promise<void>;
  /** Applies the plan that is shown. */
  readonly terapkan: () => Promise<void>;
  readonly tutupPratinjau: () => void;
  /** Takes back the latest change. */
  readonly urungkan: () => Promise<void>;
  readonly kabarkan: (kabar: Kabar | null) => void;
}

const BAGIAN_HILANG =
  'Bagian naskah itu tidak ada lagi karena buku kerja berubah, tidak ada yang disalin; pilih bagian lain pada daftar.';
const CONTOH_TERBUKA =
  'Buku kerja contoh dibuka sebagai buku kerja baru dan buku kerja ini tidak diubah; buka panel Selaras pada buku kerja baru itu.';
const MEMBUKA_CONTOH: Urusan = { judul: 'Membuka buku kerja contoh', langkah: 'Pembukaan buku kerja contoh' };
const MEMBACA: Urusan = { judul: 'Membaca buku kerja', langkah: 'Pembacaan buku kerja' };
const MENGOREKSI: Urusan = { judul: 'Menyimpan koreksi tabel', langkah: 'Penyimpanan koreksi tabel' };
const MENYIAPKAN_HASIL: Urusan = {
  judul: 'Menyiapkan lembar Hasil Periksa',
  langkah: 'Penyiapan lembar Hasil Periksa',
};
const MENGHITUNG: Urusan = { judul: 'Menghitung capaian', langkah: 'Penghitungan capaian' };
const MENGATUR: Urusan = { judul: 'Menyimpan kebijakan', langkah: 'Penyimpanan kebijakan' };
const MENULIS: Urusan = { judul: 'Menulis dokumen laporan', langkah: 'Penulisan dokumen laporan' };
const DISERAHKAN =
  'diserahkan untuk diunduh. Bila berkas itu tidak muncul, Excel ini tidak mengizinkan unduhan dari panel; gunakan perintah npx selaras naskah BERKAS.xlsx --ke LAPORAN.docx.';
const MENYUSUN: Urusan = { judul: 'Menyusun naskah', langkah: 'Penyusunan naskah' };

/** A sheet at the far end of the tabs is not seen by itself: the last one added is gone to, where no other sheet changes. */
function lembarDituju({ edits }: ChangePlan): string | null {
  const baru = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const lain = edits.some((edit) => edit.kind === 'setContent' && !baru.includes(edit.sel.sheet));
  return lain ? null : (baru.at(-1) ?? null);
}

/**
 * A session over a host and a worker.
 *
 * @example const sesi = buatSesi({ host, pengolah, namaBerkas, hariIni, bacaContoh, unduh, tunggu }); await sesi.periksa(); sesi.keadaan().periksa?.isi.temuan
 */
export function buatSesi({ host, pengolah, namaBerkas, hariIni, bacaContoh, unduh, tunggu }: BahanSesi): Sesi {
  const inti = buatInti(host, pengolah);
  const { keadaan, ubah, jalankan } = inti;
  const { pilihSel, bergantian } = buatTunjuk(host, tunggu, (kabar) => ubah({ kabar }));

  const mulai = (): Promise<void> => jalankan(MEMBACA, () => Promise.resolve());

  /** What a person asks for anew is read anew, and what other tabs made of the old picture is made again. */
  const bacaBaru = (): void => {
    inti.lupakanGambar();
    ubah({ capaian: null, revisi: null, daftarNaskah: null, naskah: null });
  };

  const muatNaskah = (): Promise<void> =>
    jalankan(MENYUSUN, async (tanya) => {
      const daftarNaskah = await tanya('daftarNaskah', null);
      ubah({ daftarNaskah });
      const lama = keadaan().naskah?.isi;
      const masih = daftarNaskah.isi.find(({ kunci }) => kunci === lama?.kunci) ?? daftarNaskah.isi[0];
      if (masih === undefined) return;
      const pilihan = { kunci: masih.kunci, bentuk: lama?.bentuk ?? masih.bentuk, berkas: namaBerkas() };
      ubah({ naskah: await tanya('naskah', pilihan) });
    });

  const muatCapaian = (): Promise<void> =>
    jalankan(MENGHITUNG, async (tanya) => {
      ubah({ capaian: await tanya('capaian', null) });
    });

  /** A tab whose content can be had by reading alone does not wait for a click. */
  const isiTab = (tab: Tab): Promise<void> => {
    const { kerja, lembar, capaian, daftarNaskah } = keadaan();
    if (kerja !== null || lembar === null) return Promise.resolve();
    if (tab === 'capaian' && capaian === null) return muatCapaian();
    return tab === 'naskah' && daftarNaskah === null ? muatNaskah() : Promise.resolve();
  };

  /** After work that went well: the tab may have been opened while it ran. After a cancel nothing starts by itself. */
  const isiTabTerbuka = async (): Promise<void> => {
    if (keadaan().kabar === null) await isiTab(keadaan().tab);
  };

  /** After a change of the pane's own: what it was asked from is not left behind as stale. */
  const segarkanCapaian = async (): Promise<void> => {
    const { tab, versi, capaian } = keadaan();
    if (tab === 'capaian' && capaian !== null && capaian.versi !== versi) await muatCapaian();
  };

  const segarkan = async (dampak: Dampak): Promise<void> => {
    await segarkanCapaian();
    await reviu.segarkanTemuan(dampak);
  };

  const terapkan = async (plan: ChangePlan, dampak: Dampak): Promise<void> => {
    const undo = await inti.tulis(plan, dampak === 'data');
    if (undo === null) return;
    const { urungan } = keadaan();
    ubah({ pratinjau: null, urungan: [...urungan, { judul: plan.judul, plan: undo, dampak }] });
    await mulai();
    await isiTabTerbuka();
    await segarkan(dampak);
    const lembar = lembarDituju(plan);
    if (lembar !== null) await pilihSel({ sheet: lembar, row: 0, col: 0 });
  };

  /** Something that only Selaras remembers: written at once, because no cell changes. */
  const ingat: Ingat = async (urusan, dampak, buat) => {
    const rencana: ChangePlan[] = [];
    await jalankan(urusan, async (tanya) => {
      rencana.push((await buat(tanya)).isi);
    });
    for (const plan of rencana) if (plan.edits.length > 0) await terapkan(plan, dampak);
  };

  const rencana = buatRencana(inti);
  const reviu = buatReviu({ inti, ingat, bacaBaru, namaBerkas, hariIni, unduh });

  return {
    keadaan,
    langganan: inti.langganan,
    bukaTab: (tab) => {
      ubah({ tab });
      void isiTab(tab);
    },
    mulai: async () => {
      bacaBaru();
      await mulai();
      await isiTabTerbuka();
    },
    bukaContoh:
      host.openBeside === undefined
        ? null
        : () =>
            inti.lakukan(MEMBUKA_CONTOH, async () => {
              await host.openBeside?.(await bacaContoh());
              ubah({ kabar: { jenis: 'berhasil', kalimat: CONTOH_TERBUKA } });
            }),
    periksa: async () => {
      if (keadaan().periksa !== null) bacaBaru();
      await reviu.muatTemuan();
      await isiTabTerbuka();
    },
    siapkanPerbaikan: (plan, keterangan) =>
      ubah({
        pratinjau: { plan, dampak: 'data', tab: 'periksa', keterangan, tampil: keadaan().periksa?.isi.tampil ?? {} },
      }),
    kecualikan: reviu.kecualikan,
    cabutPengecualian: reviu.cabutPengecualian,
    bandingkan: reviu.bandingkan,
    reviu: reviu.reviu,
    siapkanLembarReviu: reviu.siapkanLembarReviu,
    unduhReviu: reviu.unduhReviu,
    muatCapaian,
    aturKebijakan: (ubahan) => ingat(MENGATUR, 'data', (tanya) => tanya('rencanaKebijakan', ubahan)),
    siapkanIsi: () => rencana.siapkanRencana({ jenis: 'isi', pilihan: {}, gantiSama: false }),
    ...rencana,
    muatNaskah,
    pilihNaskah: (kunci, bentuk) =>
      jalankan(MENYUSUN, async (tanya) => {
        const { daftarNaskah: lama, versi } = keadaan();
        const daftarNaskah = lama?.versi === versi ? lama : await tanya('daftarNaskah', null);
        ubah({ daftarNaskah });
        if (daftarNaskah.isi.every((satu) => satu.kunci !== kunci)) {
          ubah({ naskah: null, kabar: { jenis: 'info', kalimat: BAGIAN_HILANG } });
          return;
        }
        ubah({ naskah: await tanya('naskah', { kunci, bentuk, berkas: namaBerkas() }) });
      }),
    unduhNaskah: () =>
      jalankan(MENULIS, async (tanya) => {
        const { isi } = await tanya('docxLaporan', null);
        const nama = `Laporan Kinerja ${namaBerkas().replace(/\.[^.]*$/, '')}.docx`;
        unduh(nama, isi.isi);
        ubah({ kabar: { jenis: 'info', kalimat: `${nama} ${DISERAHKAN}` } });
      }),
    batalkan: inti.batalkan,
    pilihSel,
    tunjukBergantian: bergantian,
    koreksi: (ubahan) => ingat(MENGOREKSI, 'data', (tanya) => tanya('rencanaKoreksi', ubahan)),
    siapkanHasilPeriksa: () =>
      jalankan(MENYIAPKAN_HASIL, async (tanya) => {
        const { isi: plan } = await tanya('rencanaHasilPeriksa', { tanggal: hariIni() });
        ubah({ pratinjau: { plan, dampak: 'lain', tab: 'periksa' } });
      }),
    terapkan: async () => {
      const { pratinjau } = keadaan();
      if (pratinjau !== null) await terapkan(pratinjau.plan, pratinjau.dampak);
    },
    tutupPratinjau: () => ubah({ pratinjau: null }),
    urungkan: async () => {
      const terakhir = keadaan().urungan.at(-1);
      if (terakhir === undefined) return;
      let habis = false;
      const ulang = await inti.tulis(terakhir.plan, terakhir.dampak === 'data', (sebab) => {
        habis = urunganHabis(sebab);
        return kalimatUrung(sebab, terakhir.judul);
      });
      if (ulang !== null || habis) ubah({ urungan: keadaan().urungan.slice(0, -1) });
      if (ulang === null) return;
      await mulai();
      await segarkan(terakhir.dampak);
      ubah({ kabar: { jenis: 'info', kalimat: `${terakhir.judul}: sudah diurungkan.` } });
    },
    kabarkan: (kabar) => ubah({ kabar }),
  };
}
