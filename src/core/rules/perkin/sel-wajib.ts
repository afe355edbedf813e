/** Which cell of a row should hold a field, and whether it does. */
import { kolomBidang, type Bidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import { selTampak } from '../../records/sel';
import type { BarisIndikator, Berkas } from '../../records/berkas';
import { isBlank } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import { barisLanjutan } from '../struktur/lanjutan';
import { lembarBerkas } from '../struktur/kepala';
import { ingatOleh } from '../../text/ingat';
import { tambahkan } from '../../text/peta';

export interface BarisTabel {
  readonly sheet: Sheet;
  readonly tabel: TabelMap;
  readonly indeks: number;
  readonly baris: readonly BarisIndikator[];
}

/** True where a place shows nothing, also not the first cell of a merged area. */
export const kosong = (sheet: Sheet, row: number, kolom: Kolom): boolean =>
  isBlank(selTampak(sheet, row, kolom.col).cell);

/** Kinds of tables that must hold their fields: what is promised. */
type JenisWajib = 'perkin' | 'renstra';

const wajib = ({ jenis, susun }: TabelMap): boolean => (jenis === 'perkin' || jenis === 'renstra') && susun === 'kolom';

/** The tables of these kinds with their rows, worked out once. */
const semuaWajib = ingatOleh((berkas: Berkas): readonly BarisTabel[] => {
  const lembar = lembarBerkas(berkas);
  const perTabel = new Map<number, BarisIndikator[]>();
  for (const baris of berkas.indikator) {
    const tabel = berkas.tabel[baris.tabel];
    if (tabel !== undefined && wajib(tabel)) tambahkan(perTabel, baris.tabel, baris);
  }
  return [...perTabel].flatMap(([indeks, semua]) => {
    const tabel = berkas.tabel[indeks];
    const sheet = tabel === undefined ? undefined : lembar.get(tabel.lembar);
    if (tabel === undefined || sheet === undefined) return [];
    const lanjutan = new Set(barisLanjutan(sheet, tabel).map(({ row }) => row));
    const baris = lanjutan.size === 0 ? semua : semua.filter(({ row }) => !lanjutan.has(row));
    return [{ sheet, tabel, indeks, baris }];
  });
});

/** Tables of a kind with the indicator rows that stand for themselves; the rest of a split text is left to STR-009. */
export function tabelBerindikator(berkas: Berkas, jenis: readonly JenisWajib[]): readonly BarisTabel[] {
  return semuaWajib(berkas).filter(({ tabel }) => jenis.some((satu) => satu === tabel.jenis));
}

/** Columns of a field that hold performance, not money. */
export function kolomKinerja(tabel: TabelMap, bidang: Bidang): readonly Kolom[] {
  return kolomBidang(tabel, bidang).filter((kolom) => kolom.ranah !== 'anggaran');
}
