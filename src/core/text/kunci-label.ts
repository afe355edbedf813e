import { bersihkanGaris } from './bersih';
import { ejaanBaku, rangkaikan } from './ejaan';
import { ingat } from './ingat';
import { satuanDalamKurung } from './satuan';

/** Words that join others and tell no indicator from another. */
const KATA_SAMBUNG = new Set(
  'dan di yang pada untuk dalam oleh dari dengan ke atas terhadap serta bagi para akan telah secara melalui'.split(' '),
);

/** Words of nearly every indicator: they count half. */
const KATA_UMUM = new Set(
  (
    'nilai minimal minimum jumlah persentase indeks tingkat industri kinerja layanan jasa hasil rata ratarata kegiatan ' +
    'program pelaksanaan sasaran target realisasi capaian meningkatnya terwujudnya penguatan tahun bidang'
  ).split(' '),
);

/** No label has more words: of a longer text, only so many are compared, because comparing takes their square. */
const KATA_DIBANDINGKAN = 100;

/** What a word of a label is worth; labels are made of few words, so each is worked out once. */
export interface Kata {
  /** In standard spelling. */
  readonly teks: string;
  readonly bobot: number;
  /** One bit per letter that the word contains: words that differ in many bits need no spelling distance. */
  readonly sidik: number;
}

/** A label made ready for many comparisons. */
export interface LabelSiap {
  readonly asli: string;
  readonly kunci: string;
  /** The words that count; of prose, its first ones. */
  readonly kata: readonly Kata[];
  readonly jumlahBobot: number;
  /** The unit in the bracket at the end, as written; not part of the key. */
  readonly satuan: string | null;
}

/** Numbers tell lookalikes apart ("INDI 4.0"), years do not; a negation turns the meaning. */
function bobotKata(kata: string): number {
  if (/^(?:19|20)\d{2}$/.test(kata)) return 0.25;
  if (/\d/.test(kata) || kata === 'tidak' || kata === 'belum' || kata === 'non') return 1.5;
  return KATA_UMUM.has(kata) ? 0.5 : 1;
}

function sidikKata(kata: string): number {
  let sidik = 0;
  for (let i = 0; i < kata.length; i++) sidik |= 1 << (kata.charCodeAt(i) & 31);
  return sidik;
}

function hitungKata(kata: string): Kata {
  const teks = ejaanBaku(kata);
  return { teks, bobot: bobotKata(teks), sidik: sidikKata(teks) };
}

const ingatKata = ingat(hitungKata);

/** Figures differ from label to label and are not worth remembering. */
const bacaKata = (kata: string): Kata => (/^\d/.test(kata) ? hitungKata(kata) : ingatKata(kata));

/** The words of a label that count: those that join others only where there are no others. */
function kataLabel(badan: string): Kata[] {
  const semua = rangkaikan(normalLabel(badan)).split(' ').map(bacaKata);
  const isi = semua.filter(({ teks }) => !KATA_SAMBUNG.has(teks));
  return isi.length > 0 ? isi : semua;
}

const gabungKata = (kata: readonly Kata[]): string => kata.map(({ teks }) => teks).join(' ');

/** Words with single blanks between them and capitals only in front: nothing but the case to change. */
const POLOS = /^(?:[A-Z]+[a-z\d]*|[a-z\d]+)(?: (?:[A-Z]+[a-z\d]*|[a-z\d]+))*$/;

/**
 * A label or caption without what only looks different: lower case, single blanks, no punctuation but "%" and the
 * point inside a number, no footnote star, "s.d." and "s/d" as "sd". The words of a bracket stay: "Capaian (%)" is
 * "capaian %". Words run together by a converter ("IndustriKecil") are parted.
 */
export function normalLabel(text: string): string {
  return POLOS.test(text) ? text.toLowerCase() : normalkan(text);
}

function normalkan(text: string): string {
  return bersihkanGaris(text)
    .replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .toLowerCase()
    .replace(/\bs\s?\.\s?d\b\.?|\bs\/d\b/g, ' sd ')
    .replace(/%/g, ' % ')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim();
}

/**
 * The key to match labels by: `normalLabel` without the unit in the last bracket and without joining words, every
 * word in standard spelling (persentase for presentase, nonmigas for non migas). A label of joining words alone
 * keeps them.
 *
 * @example kunciLabel('Presentase ijin yang terbit (Persen)*') // 'persentase izin terbit'
 */
export const kunciLabel = ingat((text: string): string => gabungKata(kataLabel(tanpaSatuan(text).badan)));

function tanpaSatuan(text: string): { badan: string; satuan: string | null } {
  const satuan = satuanDalamKurung(text);
  if (satuan === null) return { badan: text, satuan };
  const badan = bersihkanGaris(text).replace(/\s*[([][^()[\]]+[)\]]\s*[*.:]*$/, '');
  return badan === '' ? { badan: text, satuan: null } : { badan, satuan };
}

/** Prepares a label for `miripLabel`, so that comparing all with all tokenises each once. */
export function siapkanLabel(text: string): LabelSiap {
  const { badan, satuan } = tanpaSatuan(text);
  const kata = kataLabel(badan);
  const kunci = gabungKata(kata);
  const isi = kunci === '' ? [] : kata.slice(0, KATA_DIBANDINGKAN);
  return { asli: text, kunci, kata: isi, jumlahBobot: isi.reduce((jumlah, { bobot }) => jumlah + bobot, 0), satuan };
}
