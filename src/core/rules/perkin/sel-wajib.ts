/** Which cell of a row should hold a field, and whether it does. */
import { kolomBidang, type Bidang, type Jenis, type Kolom, type TabelMap } from '../../recognition/tabel';
import { selTampak } from '../../records/sel';
import type { BarisIndikator, Berkas } from '../../records/berkas';
import { isBlank } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import { tabelBerlaku } from '../lintas/kemunculan';
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

/** Indicator rows by the index of their table. */
export const barisMenurutTabel = ingatOleh((berkas: Berkas): ReadonlyMap<number, readonly BarisIndikator[]> => {
  const hasil = new Map<number, BarisIndikator[]>();
  for (const baris of berkas.indikator) tambahkan(hasil, baris.tabel, baris);
  return hasil;
});

function bacaTabel(berkas: Berkas, indeks: number, tabel: TabelMap): BarisTabel[] {
  const sheet = lembarBerkas(berkas).get(tabel.lembar);
  const semua = barisMenurutTabel(berkas).get(indeks);
  if (sheet === undefined || semua === undefined || tabel.susun !== 'kolom') return [];
  const lanjutan = new Set(barisLanjutan(sheet, tabel).map(({ row }) => row));
  const baris = lanjutan.size === 0 ? semua : semua.filter(({ row }) => !lanjutan.has(row));
  return [{ sheet, tabel, indeks, baris }];
}

/** The tables of each kind that was asked for, worked out once. */
const perJenis = ingatOleh((_berkas: Berkas) => new Map<Jenis, readonly BarisTabel[]>());

function tabelSejenis(berkas: Berkas, jenis: Jenis): readonly BarisTabel[] {
  const diketahui = perJenis(berkas);
  const ada = diketahui.get(jenis);
  if (ada !== undefined) return ada;
  const hasil = berkas.tabel.flatMap((tabel, indeks) =>
    tabel.jenis === jenis ? bacaTabel(berkas, indeks, tabel) : [],
  );
  diketahui.set(jenis, hasil);
  return hasil;
}

/** Tables of a kind with the indicator rows that stand for themselves; the rest of a split text is left to STR-009. */
export function tabelBerindikator(berkas: Berkas, jenis: readonly Jenis[]): readonly BarisTabel[] {
  return jenis.flatMap((satu) => tabelSejenis(berkas, satu));
}

/** The same without tables on hidden sheets and those whose titles call them drafts: what form is asked of. */
export function tabelBerlakuSejenis(berkas: Berkas, jenis: readonly Jenis[]): readonly BarisTabel[] {
  const berlaku = tabelBerlaku(berkas);
  return tabelBerindikator(berkas, jenis).filter(({ indeks }) => berlaku.has(indeks));
}

/** Columns of a field that hold performance, not money. */
export function kolomKinerja(tabel: TabelMap, bidang: Bidang): readonly Kolom[] {
  return kolomBidang(tabel, bidang).filter((kolom) => kolom.ranah !== 'anggaran');
}
