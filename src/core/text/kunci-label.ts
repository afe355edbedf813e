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

/** A label made ready for many comparisons. */
export interface LabelSiap {
  readonly asli: string;
  readonly kunci: string;
  readonly token: readonly string[];
  readonly bobot: readonly number[];
  readonly jumlahBobot: number;
  /** One bit per letter that a token contains: tokens that differ in many bits need no spelling distance. */
  readonly sidik: readonly number[];
  /** The unit in the bracket at the end, as written; not part of the key. */
  readonly satuan: string | null;
}

/**
 * A label or caption without what only looks different: lower case, single blanks, no punctuation but "%" and the
 * point inside a number, no footnote star, "s.d." and "s/d" as "sd". The words of a bracket stay: "Capaian (%)" is
 * "capaian %". Words run together by a converter ("IndustriKecil") are parted.
 */
export const normalLabel = ingat((text: string): string => {
  return bersihkanGaris(text)
    .replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ')
    .toLowerCase()
    .replace(/\bs\s?\.\s?d\b\.?|\bs\/d\b/g, ' sd ')
    .replace(/%/g, ' % ')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim();
});

/**
 * The key to match labels by: `normalLabel` without the unit in the last bracket and without joining words, every
 * word in standard spelling (persentase for presentase, nonmigas for non migas). A label of joining words alone
 * keeps them.
 *
 * @example kunciLabel('Presentase ijin yang terbit (Persen)*') // 'persentase izin terbit'
 */
export const kunciLabel = ingat((text: string): string => {
  const semua = rangkaikan(normalLabel(tanpaSatuan(text).badan))
    .split(' ')
    .map(ejaanBaku);
  const isi = semua.filter((kata) => !KATA_SAMBUNG.has(kata));
  return (isi.length > 0 ? isi : semua).join(' ');
});

function tanpaSatuan(text: string): { badan: string; satuan: string | null } {
  const satuan = satuanDalamKurung(text);
  if (satuan === null) return { badan: text, satuan };
  const badan = bersihkanGaris(text).replace(/\s*[([][^()[\]]+[)\]]\s*[*.:]*$/, '');
  return badan === '' ? { badan: text, satuan: null } : { badan, satuan };
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

/** Prepares a label for `miripLabel`, so that comparing all with all tokenises each once. */
export const siapkanLabel = ingat((text: string): LabelSiap => {
  const kunci = kunciLabel(text);
  const token = kunci === '' ? [] : kunci.split(' ');
  const bobot = token.map(bobotKata);
  const jumlahBobot = bobot.reduce((jumlah, b) => jumlah + b, 0);
  return {
    asli: text,
    kunci,
    token,
    bobot,
    jumlahBobot,
    sidik: token.map(sidikKata),
    satuan: tanpaSatuan(text).satuan,
  };
});
