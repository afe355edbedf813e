import { putuskan } from './ambigu';
import { bersihkan } from './bersih';
import type { BuktiAngka } from './besaran';

export { bulatkan, formatAngka, formatPersen, formatRupiah } from './format-angka';

/** How a text was read as a number. */
export interface BacaanAngka {
  /** Percentages in points: "7,96%" is 7.96. */
  readonly nilai: number;
  /** Decimals in the text under this reading. */
  readonly desimal: number;
  /** Style the separators show (id 1.234,5; en 1,234.5), null where nothing tells. */
  readonly gaya: 'id' | 'en' | null;
  /** 0..1; below 0.9 a person should look. */
  readonly keyakinan: number;
  /** The other reading that no evidence excluded, null where the reading is sure. */
  readonly alternatif: number | null;
}

/** What is left of a text after its sign, currency and percent sign. */
interface Inti {
  readonly tanda: 1 | -1;
  readonly badan: string;
  readonly rupiah: boolean;
  /** ",-" stood at the end: the figure is in whole rupiah. */
  readonly tanpaSen: boolean;
  readonly persen: boolean;
}

const MATA_UANG = /^(?:rp|idr)\b\.?\s*|^rp\.?(?=[\s\d(-])\s*|\s*(?:rp|idr)$/i;

function kupas(text: string): Inti | null {
  let t = bersihkan(text).replace(/[\u2013\u2014]/g, '-');
  let tanda: 1 | -1 = 1;
  let rupiah = false;
  const lepasTanda = (): void => {
    if (/^\((.*)\)$/.test(t)) {
      tanda = tanda === 1 ? -1 : 1;
      t = t.slice(1, -1).trim();
    }
    const depan = /^[-+]\s*(?=[^-+])/.exec(t)?.[0];
    if (depan === undefined) return;
    if (depan.startsWith('-')) tanda = tanda === 1 ? -1 : 1;
    t = t.slice(depan.length);
  };
  if (/^[-+]\s*\(|^\(\s*[-+]/.test(t)) return null; // "-(5)": two signs, nobody knows which holds
  lepasTanda();
  if (MATA_UANG.test(t)) {
    rupiah = true;
    t = t.replace(MATA_UANG, '').trim();
    if (tanda === 1) lepasTanda();
  }
  const tanpaBaku = t.replace(/\s*[,.]\s*-{1,2}$|\s*,\s*=$/, '');
  const tanpaSen = tanpaBaku !== t;
  const badan = tanpaBaku.replace(/\s*%$/, '');
  return { tanda, badan: badan.trim(), rupiah, tanpaSen, persen: badan !== tanpaBaku };
}

type Pola = readonly [
  RegExp,
  (badan: string, inti: Inti, bukti: BuktiAngka) => Omit<BacaanAngka, 'gaya'> & { gaya: BacaanAngka['gaya'] },
];

/** Digits to a number: `ribuan` is taken out, `koma` becomes the decimal point. */
function baca(badan: string, koma: '.' | ',' | null): { nilai: number; desimal: number } {
  const potong = koma === null ? -1 : badan.lastIndexOf(koma);
  const bulat = (potong < 0 ? badan : badan.slice(0, potong)).replace(/\D/g, '');
  const pecahan = potong < 0 ? '' : badan.slice(potong + 1);
  return { nilai: Number(`${bulat === '' ? '0' : bulat}.${pecahan === '' ? '0' : pecahan}`), desimal: pecahan.length };
}

const pasti =
  (koma: '.' | ',' | null, gaya: 'id' | 'en' | null, keyakinan: number): Pola[1] =>
  (badan) => ({
    ...baca(badan, koma),
    gaya,
    keyakinan,
    alternatif: null,
  });

/** "33,934,661,757,00": thousands throughout, but two digits at the end; cents in the same sign, or a digit lost. */
function terpotong(badan: string): ReturnType<Pola[1]> {
  const potong = Math.max(badan.lastIndexOf('.'), badan.lastIndexOf(','));
  const bulat = Number(badan.slice(0, potong).replace(/\D/g, ''));
  const nilai = Number(`${bulat}.${badan.slice(potong + 1)}`);
  return { nilai, desimal: badan.length - potong - 1, gaya: null, keyakinan: 0.4, alternatif: bulat * 1000 };
}

function bacaAmbigu(badan: string, inti: Inti, bukti: BuktiAngka): ReturnType<Pola[1]> {
  const pemisah = badan.includes('.') ? '.' : ',';
  const ribuan = baca(badan, null);
  const pecahan = baca(badan, pemisah);
  const petunjuk = satuanTersirat(inti, bukti);
  const putusan = inti.tanpaSen
    ? ({ pilih: 'ribuan', keyakinan: 0.98, sah: true } as const)
    : putuskan({ pemisah, ribuan: ribuan.nilai, pecahan: pecahan.nilai }, petunjuk, inti.tanda);
  const [pilih, lain] = putusan.pilih === 'ribuan' ? [ribuan, pecahan] : [pecahan, ribuan];
  const gaya = (putusan.pilih === 'ribuan') === (pemisah === '.') ? 'id' : 'en';
  return {
    ...pilih,
    gaya: putusan.sah ? gaya : null,
    keyakinan: putusan.keyakinan,
    alternatif: putusan.sah ? null : lain.nilai,
  };
}

/** A sign in the text itself says more than the unit of the column. */
function satuanTersirat(inti: Inti, bukti: BuktiAngka): BuktiAngka {
  if (inti.persen) return { ...bukti, satuan: 'persen' };
  if (inti.rupiah && bukti.satuan === undefined) return { ...bukti, satuan: 'Rp' };
  return bukti;
}

/** In this order; the first that fits reads the text. */
const POLA: readonly Pola[] = [
  [/^\d+$/, pasti(null, null, 1)],
  [/^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d{1,3}(\.\d{3})+,\d+$/, pasti(',', 'id', 1)],
  [/^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$/, pasti('.', 'en', 1)],
  [/^\d{1,3}(?:(?:,\d{3}){2,},\d{1,2}|(?:\.\d{3}){2,}\.\d{1,2})$/, terpotong],
  [/^0,\d+$/, pasti(',', 'id', 1)],
  [/^0\.\d+$/, pasti('.', 'en', 1)],
  [/^,\d+$/, pasti(',', 'id', 0.8)],
  [/^\.\d+$/, pasti('.', 'en', 0.8)],
  [/^\d+,(\d{1,2}|\d{4,})$|^[1-9]\d{3,},\d{3}$/, pasti(',', 'id', 0.99)],
  [/^(?:\d|[1-9]\d+)\.(\d{1,2}|\d{4,})$|^[1-9]\d{3,}\.\d{3}$/, pasti('.', 'en', 0.95)],
  [/^[1-9]\d{0,2}[.,]\d{3}$/, bacaAmbigu],
  [/^\d{1,3}( \d{3}){2,}(,\d+)?$/, pasti(',', 'id', 0.8)],
  [/^\d{1,3}( \d{3}){2,}\.\d+$/, pasti('.', 'en', 0.8)],
];

/**
 * Reads one figure in Indonesian or English style, with Rp, IDR, ",-", "%", sign or accounting brackets around it.
 * Null for nil marks, codes, dates and everything that is more than a figure; never throws. "1.234" and "1,234" can
 * be two numbers: without one strong or two weak proofs in `bukti` the likelier is returned and the other kept in
 * `alternatif`, because a wrong choice is a thousand times too large or too small.
 *
 * @example parseAngka('Rp 1.500.000,-')?.nilai // 1500000
 * @example parseAngka('1.234')?.alternatif // 1.234
 */
export function parseAngka(text: string, bukti: BuktiAngka = {}): BacaanAngka | null {
  const inti = kupas(text);
  if (inti === null) return null;
  // OCR puts blanks beside separators: "28.994. 209.001"
  const rapat = inti.badan.replace(/(?<=\d)\s*([.,])\s*(?=\d)/g, '$1');
  const pola = POLA.find(([bentuk]) => bentuk.test(rapat));
  if (pola === undefined) return null;
  const bacaan = pola[1](rapat, inti, bukti);
  if (!Number.isFinite(bacaan.nilai)) return null;
  const bertanda = (n: number): number => inti.tanda * n + 0;
  const alternatif = bacaan.alternatif === null ? null : bertanda(bacaan.alternatif);
  const keyakinan = rapat === inti.badan ? bacaan.keyakinan : Math.min(bacaan.keyakinan, 0.8);
  return { ...bacaan, nilai: bertanda(bacaan.nilai), alternatif, keyakinan };
}
