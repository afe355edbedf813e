/** The findings and what a reviewer does with them: waivers, the year before, the verdict and its record. */
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import type { ChangePlan } from '../../core/workbook/plan';
import type { MasukReviu, TunjukTemuan } from '../worker/pesan-reviu';
import type { Inti, Tanya, Urusan } from './inti';
import type { Dampak, Hasil } from './keadaan';

/** Writes at once a plan that only touches what Selaras remembers. */
export type Ingat = (
  urusan: Urusan,
  dampak: Dampak,
  buat: (tanya: Tanya) => Promise<Hasil<ChangePlan>>,
) => Promise<void>;

export interface BahanPerbuatan {
  readonly inti: Inti;
  readonly ingat: Ingat;
  readonly bacaBaru: () => void;
  readonly namaBerkas: () => string;
  readonly hariIni: () => string;
  readonly unduh: (nama: string, isi: Uint8Array) => void;
}

export interface PerbuatanReviu {
  readonly muatTemuan: () => Promise<void>;
  /** After a change of the pane's own: findings that it may have mended or set aside are looked at again. */
  readonly segarkanTemuan: (dampak: Dampak) => Promise<void>;
  /** Sets a finding aside with reason and person; the workbook remembers it, no cell changes. */
  readonly kecualikan: (temuan: TunjukTemuan, alasan: string, oleh: string) => Promise<void>;
  /** Takes a waiver back, so that its finding counts again. */
  readonly cabutPengecualian: (pengecualian: Pengecualian) => Promise<void>;
  /** Compares with the workbook of the year before, null ends that; its file is only read. */
  readonly bandingkan: (berkas: { readonly nama: string; readonly isi: Uint8Array } | null) => Promise<void>;
  /** Runs everything: the check, the checklist, the verdict. */
  readonly reviu: () => Promise<void>;
  /** Shows what the sheet of the record would hold; nothing is written yet. */
  readonly siapkanLembarReviu: () => Promise<void>;
  /** Hands the record over as a Word document. */
  readonly unduhReviu: () => Promise<void>;
}

const MEMERIKSA: Urusan = { judul: 'Memeriksa buku kerja', langkah: 'Pemeriksaan' };
const MENGECUALIKAN: Urusan = { judul: 'Menyimpan pengecualian', langkah: 'Penyimpanan pengecualian' };
const MEMBANDINGKAN: Urusan = { judul: 'Membandingkan dengan tahun lalu', langkah: 'Perbandingan dengan tahun lalu' };
const MEREVIU: Urusan = { judul: 'Mereviu buku kerja', langkah: 'Reviu' };
const MENYIAPKAN: Urusan = { judul: 'Menyiapkan Lembar Reviu', langkah: 'Penyiapan Lembar Reviu' };
const MENULIS: Urusan = { judul: 'Menulis dokumen reviu', langkah: 'Penulisan dokumen reviu' };

const DISERAHKAN =
  'diserahkan untuk diunduh. Bila berkas itu tidak muncul, Excel ini tidak mengizinkan unduhan dari panel; gunakan perintah npx selaras periksa BERKAS.xlsx --reviu.';

/** "lakin 2024.xlsx" -> "Catatan Reviu lakin 2024.docx". */
const namaDokumen = (berkas: string): string => `Catatan Reviu ${berkas.replace(/\.[^.]*$/, '')}`.trim() + '.docx';

export function buatReviu({ inti, ingat, bacaBaru, namaBerkas, hariIni, unduh }: BahanPerbuatan): PerbuatanReviu {
  const { keadaan, ubah, jalankan } = inti;
  let pilihanKe = 0;

  const keterangan = (): MasukReviu => {
    const nama = namaBerkas();
    return { tanggal: hariIni(), berkas: nama === 'ini' ? '' : nama };
  };

  const muatTemuan = (): Promise<void> =>
    jalankan(MEMERIKSA, async (tanya) => {
      ubah({ periksa: await tanya('periksa', null) });
    });

  const muatReviu = (): Promise<void> =>
    jalankan(MEREVIU, async (tanya) => {
      const reviu = await tanya('reviu', keterangan());
      ubah({ reviu, periksa: await tanya('periksa', null) });
    });

  return {
    muatTemuan,
    segarkanTemuan: async (dampak) => {
      const { tab, periksa, reviu } = keadaan();
      if (dampak === 'catatan' && reviu !== null) await muatReviu();
      else if (periksa !== null && (dampak === 'catatan' || (dampak === 'data' && tab === 'periksa'))) {
        await muatTemuan();
      }
    },
    kecualikan: async ({ kode, pesan, sel }, alasan, oleh) => {
      ubah({ pereviu: oleh });
      const isi = { temuan: { kode, pesan, sel }, alasan, oleh, tanggal: hariIni() };
      await ingat(MENGECUALIKAN, 'catatan', (tanya) => tanya('rencanaKecualikan', isi));
    },
    cabutPengecualian: (pengecualian) =>
      ingat(MENGECUALIKAN, 'catatan', (tanya) => tanya('rencanaCabut', pengecualian)),
    bandingkan: (berkas) =>
      jalankan(MEMBANDINGKAN, async (tanya) => {
        const lalu = berkas === null ? null : { id: ++pilihanKe, ...berkas };
        await tanya('tahunLalu', lalu);
        inti.ingatLalu(lalu);
        // The verdict without the year before is another than the one with it.
        ubah({ tahunLalu: berkas?.nama ?? null, reviu: null });
        ubah({ periksa: await tanya('periksa', null) });
      }),
    reviu: async () => {
      if (keadaan().reviu !== null) bacaBaru();
      await muatReviu();
    },
    siapkanLembarReviu: () =>
      jalankan(MENYIAPKAN, async (tanya) => {
        const { isi: plan } = await tanya('rencanaLembarReviu', keterangan());
        ubah({ pratinjau: { plan, dampak: 'catatan', tab: 'reviu' } });
      }),
    unduhReviu: () =>
      jalankan(MENULIS, async (tanya) => {
        const { berkas, tanggal } = keterangan();
        const { isi } = await tanya('docxReviu', { berkas, tanggal });
        const nama = namaDokumen(berkas);
        unduh(nama, isi.isi);
        ubah({ kabar: { jenis: 'info', kalimat: `${nama} ${DISERAHKAN}` } });
      }),
  };
}
