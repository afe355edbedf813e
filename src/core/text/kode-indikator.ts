import { bersihkan, bersihkanGaris } from './bersih';
import { ingat } from './ingat';
import { parseRomawi } from './periode';

/** Abbreviations that open a code of tujuan, sasaran or indikator. */
const SINGKATAN = 'IKSS|IKSP|IKSK|IKKS|IKU|IKP|IKK|IKT|IKS|IK|ISS|ISP|ISK|SS|SP|SK|TJ|TS|T|P';
/** Words for the same, longest first. */
const PANJANG: readonly (readonly [RegExp, string])[] = [
  [/^indikator kinerja utama (?=\S)/i, 'IKU '],
  [/^indikator kinerja (?:sasaran )?(?=(?:\d|[ivx]+[.\d]))/i, 'IK '],
  [/^indikator kinerja (?=s[spk][\s.-]*\d)/i, ''],
  [/^sasaran strategis (?=\d|[ivx]+\b)/i, 'SS '],
  [/^sasaran program (?=\d|[ivx]+\b)/i, 'SP '],
  [/^sasaran kegiatan (?=\d|[ivx]+\b)/i, 'SK '],
  [/^tujuan (?:strategis )?(?=\d|[ivx]+\b)/i, 'T '],
];

/**
 * A word with two letters that stand in no abbreviation and no numeral; a code has at most one, at its end. The long words
 * of PANJANG begin with i, s or t.
 */
const BUKAN_KODE = /^(?![ist])[a-z]*?[a-hl-oqrwyz][a-z]*?[a-hl-oqrwyz]/i;
/** With one of these words PANJANG begins. */
const BERPANJANG = /^(?:indikator|sasaran|tujuan) /i;

const BERSINGKATAN = new RegExp(
  String.raw`^(IK)?(${SINGKATAN})[\s.:-]*(\d{1,2}(?:[.-]\d{1,2}){0,3}|[IVX]{1,5})([A-Z]?)$`,
);
/** "1", "01", "1.1", "1.a", "VIII.9", "A.1", "1-2"; no "100.00", "80-90" or "D-III". */
const BERNOMOR = /^(?:0?[1-9]|[1-9]\d{1,2}|[IVX]{1,5}|[A-Z])(?:\.(?:[1-9]\d?|[A-Z]|[IVX]{1,5}))*$|^\d-\d$/;

function satuBagian(bagian: string): string | null {
  const t = bagian
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[\s.):]+$/, '')
    .toUpperCase();
  if (t === 'TJ') return t;
  const singkat = BERSINGKATAN.exec(t);
  if (singkat !== null) return gabung(singkat);
  const romawi = parseRomawi(t);
  if (romawi !== null && /^[IVX]+$/.test(t)) return String(romawi);
  return BERNOMOR.test(t) ? t.replace(/-/g, '.').replace(/^0(?=\d)/, '') : null;
}

function gabung([, luar = '', singkatan = '', nomor = '', huruf = '']: RegExpExecArray): string {
  const depan = luar + (singkatan === 'TJ' ? 'T' : singkatan);
  const angka = parseRomawi(nomor);
  return `${depan}${angka === null ? nomor.replace(/-/g, '.') : angka}${huruf}`;
}

/**
 * A code of tujuan, sasaran or indikator in one form, so that "SK 1", "SK.1" and "SK1" are one: capitals, no blank,
 * no stop at the end, "." between numbers ("SP3-1" is "SP3.1"), Roman numerals in Arabic where they are the whole
 * number ("I" is "1"). Long words shorten: "Sasaran Program 1" is "SP1". Null for everything else.
 *
 * @example parseKodeIndikator('T1/SS3/a') // 'T1/SS3/A'
 */
export function parseKodeIndikator(text: string): string | null {
  if (BUKAN_KODE.test(text)) return null;
  if (NOMOR_POLOS.test(text)) return text;
  return text.length > PENDEK ? bacaKode(text) : ingatKode(text);
}

/** A number of a row, which is its own code; numbers differ from row to row and are not worth remembering. */
const NOMOR_POLOS = /^[1-9]\d{0,2}$/;

/** Hardly a longer text is a code. */
const PENDEK = 24;

function bacaKode(text: string): string | null {
  let rapat = bersihkanGaris(text);
  if (rapat === '' || rapat.length > 40 || /^n\/a$/i.test(rapat)) return null;
  if (BERPANJANG.test(rapat)) for (const [panjang, singkat] of PANJANG) rapat = rapat.replace(panjang, singkat);
  if (!rapat.includes('/')) return satuBagian(rapat);
  const bagian = rapat.split('/').map(satuBagian);
  return bagian.every((b) => b !== null) ? bagian.join('/') : null;
}

/** Tables repeat the codes of each other. */
const ingatKode = ingat(bacaKode);

const BUTIR = /^[-–—•●○▪■◦‣·*➢✓\uF0A7\uF0B7\uF0D8]+\s*(?=\p{L}|\d|\()/u;
const NOMOR = String.raw`\d{1,2}(?:[.-]\d{1,2}){0,3}`;

/** What may open a label as its code, each followed by what parts it from the words. */
const DEPAN: readonly RegExp[] = [
  new RegExp(
    String.raw`^((?:IK)?(?:${SINGKATAN})[\s.-]*(?:${NOMOR}|[IVX]{1,5}(?=[\s.:)]))[a-z]?(?:\/[A-Za-z0-9.]{1,6})*)(?:\s*[.:)–—-]+\s*|\s+)(?=\S)`,
  ),
  new RegExp(
    String.raw`^((?:indikator kinerja utama|indikator kinerja(?: sasaran)?|sasaran (?:strategis|program|kegiatan)|tujuan(?: strategis)?)\s+(?:s[spk][\s.-]*)?(?:${NOMOR}|[ivx]{1,5}(?:\.\d{1,2})?(?=[\s.:)])))(?:\s*[.:)–—-]+\s*|\s+)(?=\S)`,
    'i',
  ),
  /^(TJ|Tj)(?:\s*[.:]+\s*|\s+)(?=\S)/,
  /^((?:\d{3}\.)?(?:\d{2}\.)?(?:[A-Z]{2}\.)?\d{4}(?:\.[A-Z]{3}(?:\.\d{3}(?:\.\d{3}(?:\.0?[A-Z])?)?)?)?)(?:\s*[:–—-]+\s*|\s+)(?=\p{Lu})/u,
  new RegExp(String.raw`^(\(?(?:${NOMOR}|[A-Za-z]|[IVXivx]{1,5})[.)])\s*(?=[\p{L}"(])(?!\p{L}{1,2}\.)`, 'u'),
  /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Lu}\p{L}+\s)/u,
  // a figure before a whole sentence numbers it: "3 Pemakaian gedung layanan baru"
  /^(\d{1,2})\s+(?=\p{Lu}\S+(?:\s+\S+){4})/u,
];

/** A word in small letters, longer than a Roman numeral: most labels begin so, and with no code. */
const TANPA_KODE = /^(?![Ii]ndikator|[Ss]asaran|[Tt]ujuan)[A-Za-z][a-z]{5}/;

/** A label parted from the code in front of it. */
export interface LabelBerkode {
  /** In the form of `parseKodeIndikator`, or a budget code as written; null where the label has none. */
  readonly kode: string | null;
  readonly sisa: string;
}

const isAnggaran = (kode: string): boolean => /^(?:[\dA-Z]{2,3}\.)*\d{4}(?:\.|$)/.test(kode);

/**
 * Takes the code from the beginning of a label: "SK 1 Meningkatnya ...", "SK.11 Tersusunnya", "1) ...", "TJ ...",
 * "6077.BAD Pelayanan". A bullet is dropped without being a code. A bare figure before few words is a quantity ("2
 * kegiatan"), before a long label its number. "i." is Roman, whatever the list.
 *
 * @example splitKode('SK 9 : Penguatan Layanan Publik') // { kode: 'SK9', sisa: 'Penguatan Layanan Publik' }
 */
export function splitKode(text: string): LabelBerkode {
  const bersih = bersihkan(text);
  if (TANPA_KODE.test(bersih)) return { kode: null, sisa: bersih };
  const tanpaButir = bersih.replace(BUTIR, '');
  for (const pola of DEPAN) {
    const kena = pola.exec(tanpaButir);
    const mentah = kena?.[1];
    if (kena === null || mentah === undefined) continue;
    const anggaran = isAnggaran(mentah);
    // four digits alone are a year as often as a kegiatan: "2023 Target"
    if (anggaran && /^(?:19|20)\d{2}$/.test(mentah)) continue;
    const kode = anggaran ? mentah : parseKodeIndikator(mentah);
    if (kode !== null) return { kode, sisa: tanpaButir.slice(kena[0].length).trim() };
  }
  return { kode: null, sisa: tanpaButir };
}
