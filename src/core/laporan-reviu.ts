/** What the report of a check says of its review. */
import type { CatatanReviu, Pengecualian } from './plans/catatan-reviu';
import type { Temuan } from './rules/aturan';

export interface LaporanReviu {
  readonly putusan: string;
  readonly kalimat: string;
  /** SHA-256 of the cells of all recognised tables. */
  readonly sidikData: string;
  /** File name of the workbook of the year before; null where it was not given. */
  readonly tahunLalu: string | null;
  /** The latest Lembar Reviu against the data as they are now. */
  readonly lembarLama: { readonly nama: string; readonly tanggal: string; readonly berubah: boolean } | null;
  /** Waivers that no longer hold, one sentence each. */
  readonly gugur: readonly string[];
}

/** A review as the report of the same findings needs it. */
export interface TinjauanLaporan {
  readonly dikecualikan: ReadonlyMap<Temuan, Pengecualian>;
  /** null: the report is of a part of the workbook, of which no verdict is given. */
  readonly catatan: CatatanReviu | null;
}

export const TANPA_TINJAUAN: TinjauanLaporan = { dikecualikan: new Map(), catatan: null };

/** The fields of the report. */
export function laporanReviu({ putusan, sidik, tahunLalu, lembarLama, gugur }: CatatanReviu): LaporanReviu {
  return {
    putusan: putusan.jenis,
    kalimat: putusan.kalimat,
    sidikData: sidik,
    tahunLalu,
    lembarLama:
      lembarLama === null ? null : { nama: lembarLama.nama, tanggal: lembarLama.tanggal, berubah: lembarLama.berubah },
    gugur: gugur.map(({ kalimat }) => kalimat),
  };
}

/** Which findings a review has set aside. */
export function pengecualianDari({ temuan }: CatatanReviu): ReadonlyMap<Temuan, Pengecualian> {
  return new Map(
    temuan.flatMap((satu) => (satu.pengecualian === null ? [] : [[satu.temuan, satu.pengecualian] as const])),
  );
}
