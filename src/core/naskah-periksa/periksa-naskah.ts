/** A report held against its workbook: every rule over every sentence and table. Pure. */
import type { Bahan } from '../capaian/bahan';
import type { Dokumen } from './dokumen';
import { isiNaskah } from './isi-naskah';
import { KATALOG_NASKAH } from './katalog';
import type { AturanNaskah, Konteks, TemuanNaskah } from './temuan';

export interface HasilNaskah {
  readonly temuan: readonly TemuanNaskah[];
  /** What was read: a report of which nothing was recognised is not a report without errors. */
  readonly cacah: {
    readonly kalimat: number;
    readonly tabel: number;
    /** Indicators of the workbook that the report names. */
    readonly indikator: number;
  };
}

/**
 * The findings in the order of the rules.
 *
 * @example periksaNaskah(bahan, dokumenDariTeks('Dari 3 indikator kinerja, ...')).temuan[0]?.kode // 'LK-021'
 */
export function periksaNaskah(
  bahan: Bahan,
  dokumen: Dokumen,
  aturan: readonly AturanNaskah[] = KATALOG_NASKAH,
): HasilNaskah {
  const konteks: Konteks = { bahan, naskah: isiNaskah(bahan, dokumen) };
  const { kalimat, tabel } = konteks.naskah;
  const disebut = new Set([...kalimat, ...tabel].flatMap(({ indikator }) => indikator ?? []));
  return {
    temuan: aturan.flatMap(({ kode, tingkat, rujukan, periksa }) =>
      periksa(konteks).map((bukti): TemuanNaskah => ({ ...bukti, kode, rujukan, tingkat: bukti.tingkat ?? tingkat })),
    ),
    cacah: { kalimat: kalimat.length, tabel: tabel.length, indikator: disebut.size },
  };
}
