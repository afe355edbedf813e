/** Wide tables of money in millions of rupiah, so that they fit a page and still add up. */
import type { BarisUang, Berkas, FigurUang } from '../records/berkas';
import { bacaFigur } from '../records/sel';
import { bersihkan } from '../text/bersih';
import { formatAngka, kaliTepat } from '../text/format-angka';
import { addressKey } from '../workbook/address';
import { mergeAt, sheetsByName } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import { bulatkanLajur } from './bagi-bulat';
import type { Potongan } from './naskah';

/** A table with more columns of money than these does not fit in whole rupiah. */
const LAJUR_TERBANYAK = 4;
/** Ten digits as they are printed. */
const ANGKA_PANJANG = 1_000_000_000;
const DESIMAL = 2;
const JUTA = 1_000_000;

export const CATATAN_JUTA =
  'Catatan: angka anggaran disajikan dalam juta rupiah; bagian-bagiannya dibulatkan sehingga jumlahnya tetap sama dengan jumlah yang dibulatkan.';

const BUKAN_UANG = new Set(['persen', 'capaian', 'capaianMaks', 'efisiensi', 'efektivitas', 'volume', 'bobot']);

interface IsiLajur {
  readonly baris: BarisUang;
  readonly indeks: number;
  readonly uang: FigurUang;
  readonly nilai: number;
}

/** Figures of money by column: those of a column whose amounts are too small to be rupiah are none. */
function lajurUang(berkas: Berkas, indeks: number): ReadonlyMap<number, readonly IsiLajur[]> {
  const hasil = new Map<number, IsiLajur[]>();
  berkas.uang.forEach((baris, i) => {
    if (baris.tabel !== indeks) return;
    for (const uang of baris.nilai) {
      const { besaran, sel } = uang.figur;
      if (besaran.jenis !== 'angka' || besaran.persen || BUKAN_UANG.has(uang.bidang) || uang.kolom.ranah === 'kinerja')
        continue;
      const isi = hasil.get(sel.col) ?? [];
      isi.push({ baris, indeks: i, uang, nilai: Math.round(kaliTepat(besaran.nilai, uang.faktor)) });
      hasil.set(sel.col, isi);
    }
  });
  for (const [col, isi] of hasil) if (!isi.some(({ nilai }) => Math.abs(nilai) >= JUTA)) hasil.delete(col);
  return hasil;
}

const tercetakPanjang = ({ uang: { figur } }: IsiLajur): boolean =>
  figur.besaran.jenis === 'angka' && Math.abs(figur.besaran.nilai) >= ANGKA_PANJANG;

/**
 * What the cells of a table say in millions of rupiah, by address, captions included; null where the table fits as it is.
 *
 * @example gantiJuta(berkas, 6)?.get(kunci) // { teks: '123.456,79', dari: [sel] } for 123.456.789.123
 */
export function gantiJuta(berkas: Berkas, indeks: number): ReadonlyMap<string, Potongan> | null {
  const lajur = lajurUang(berkas, indeks);
  const sheet = sheetsByName(berkas.workbook).get(berkas.tabel[indeks]?.lembar ?? '');
  if (sheet === undefined || lajur.size <= LAJUR_TERBANYAK) return null;
  const semua = [...lajur.values()].flat();
  if (!semua.some(tercetakPanjang)) return null;
  // "(000)" over some of the columns may stand over whole rupiah: such figures are left as they are.
  if (new Set(semua.map(({ uang }) => uang.faktor)).size > 1) return null;
  const ganti = new Map<string, Potongan>();
  for (const isi of lajur.values()) {
    const tempat = new Map(isi.map((satu, i) => [satu.indeks, i]));
    const unit = bulatkanLajur(
      isi.map(({ baris, nilai }) => ({
        nilai,
        induk: baris.induk === null ? null : (tempat.get(baris.induk) ?? null),
        total: baris.peran === 'total',
      })),
      JUTA / 10 ** DESIMAL,
    );
    isi.forEach(({ uang: { figur } }, i) =>
      ganti.set(addressKey(figur.sel), {
        teks: formatAngka((unit[i] ?? 0) / 10 ** DESIMAL, DESIMAL),
        dari: [figur.sel],
      }),
    );
  }
  for (const col of lajur.keys()) gantiKepala(berkas, indeks, sheet, col, ganti);
  return ganti;
}

const SATUAN_RUPIAH = /\s*\((?:dalam\s+)?(?:rp|ribu|juta|rupiah)[^)]*\)(?:\s*\(?0{3}\)?)?|\s*\(0{3}\)/i;

/** Captions that name rupiah or thousands would belie the figures below them. */
function gantiKepala(berkas: Berkas, indeks: number, sheet: Sheet, col: number, ganti: Map<string, Potongan>): void {
  const { top, bottom } = berkas.tabel[indeks]?.kepala ?? { top: 0, bottom: -1 };
  for (let row = top; row <= bottom; row++) {
    const gabung = mergeAt(sheet, row, col);
    const figur = bacaFigur(sheet, gabung?.top ?? row, gabung?.left ?? col, {});
    const teks = bersihkan(figur.teks);
    if (SATUAN_RUPIAH.test(teks))
      ganti.set(addressKey(figur.sel), { teks: teks.replace(SATUAN_RUPIAH, '').trim(), dari: [figur.sel] });
  }
}
