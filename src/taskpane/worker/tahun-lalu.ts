/** The workbook of the year before, kept in the worker from one reading of the workbook to the next. */
import type { BahanTahunLalu } from '../../core/capaian/bahan';
import { siapkanTahunLalu } from '../../core/periksa';
import type { Bahan } from '../../core/rules/aturan';
import type { BerkasLalu } from './pesan-reviu';

export interface PenyimpanLalu {
  /** Takes another file, or none. False where its bytes are needed and were not sent: then all stays as it was. */
  readonly ganti: (berkas: BerkasLalu | null) => Promise<boolean>;
  /** The submission with the year before beside it, or without where there is none. */
  readonly sertakan: (bahan: Bahan) => Bahan;
}

/** What reads files is loaded when the first is chosen. */
async function baca(isi: Uint8Array, nama: string): Promise<BahanTahunLalu> {
  const { readWorkbookBytes } = await import(/* webpackChunkName: "berkas" */ '../../host/file/read-bytes');
  return siapkanTahunLalu(await readWorkbookBytes(isi, nama), nama);
}

export function buatPenyimpanLalu(): PenyimpanLalu {
  let milik: { readonly id: number; readonly bahan: BahanTahunLalu } | null = null;
  return {
    ganti: async (berkas) => {
      if (berkas === null) {
        milik = null;
        return true;
      }
      const { id, nama, isi } = berkas;
      if (milik?.id === id) return true;
      if (isi === null) return false;
      milik = { id, bahan: await baca(isi, nama) };
      return true;
    },
    sertakan: ({ tahunLalu: _lama, ...bahan }) => (milik === null ? bahan : { ...bahan, tahunLalu: milik.bahan }),
  };
}
