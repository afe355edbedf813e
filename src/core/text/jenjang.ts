/** Opinions of BPK on financial statements, with the spellings that occur. */
const OPINI: ReadonlyMap<string, string> = new Map([
  ['WTP', 'WTP'],
  ['WAJAR TANPA PENGECUALIAN', 'WTP'],
  ['WAJAR TANPA PENGECUALIAN (WTP)', 'WTP'],
  ['WTP-DPP', 'WTP-DPP'],
  ['WTP DPP', 'WTP-DPP'],
  ['WTPDPP', 'WTP-DPP'],
  ['WAJAR TANPA PENGECUALIAN DENGAN PARAGRAF PENJELASAN', 'WTP-DPP'],
  ['WDP', 'WDP'],
  ['WAJAR DENGAN PENGECUALIAN', 'WDP'],
  ['WAJAR DENGAN PENGECUALIAN (WDP)', 'WDP'],
  ['TMP', 'TMP'],
  ['TIDAK MENYATAKAN PENDAPAT', 'TMP'],
  ['TIDAK MEMBERIKAN PENDAPAT', 'TMP'],
  ['DISCLAIMER', 'TMP'],
  ['TW', 'TW'],
  ['TIDAK WAJAR', 'TW'],
]);

/** Ratings in words, as scales of regional governments, public service and accreditation use them. */
const PREDIKAT = new Set(
  (
    'sangat memuaskan,memuaskan,istimewa,unggul,baik sekali,sangat baik,baik,cukup baik,cukup,agak kurang,kurang baik,' +
    'kurang,sangat kurang,tidak baik,sangat tinggi,tinggi,sedang,rendah,sangat rendah,prima,sangat efektif,cukup efektif'
  ).split(','),
);

const DEPAN =
  /^(?:predikat|nilai|kategori|opini(?: bpk)?|peringkat|(?:ter)?akreditasi|grade|huruf|indeks|skor)\s*:?\s+/i;
const BATAS_BAWAH = /^(?:min(?:imal|imum)?\.?|>=|≥|paling rendah|sekurang-kurangnya)\s*/i;

const HURUF = /^(AA|A|BB|B|CC|C|D|E|F)\s?([+-])?$/;

/** "AA", "B -", "a-": the letters of AKIP evaluation and of the public service index; one letter must be a capital. */
function huruf(text: string): string | null {
  const [, nilai, tambahan = ''] =
    HURUF.exec(text) ?? HURUF.exec(/^[a-z]{2}$/.test(text) ? text.toUpperCase() : '') ?? [];
  return nilai === undefined ? null : nilai + tambahan;
}

/**
 * A grade of a registered scale in standard form: AKIP letters ("B -" is "B-"), opinions ("disclaimer" is "TMP"),
 * ratings in words ("Sangat Baik"). Words around it are dropped: "Predikat BB", "Min B", "A (Memuaskan)". Null for
 * everything else.
 */
export function parseJenjang(text: string): string | null {
  const inti = text
    .replace(BATAS_BAWAH, '')
    .replace(DEPAN, '')
    .replace(BATAS_BAWAH, '')
    .replace(/[.*]+$/, '')
    .trim();
  const opini = OPINI.get(inti.toUpperCase());
  if (opini !== undefined) return opini;
  const berhuruf = huruf(inti) ?? huruf(/^(\S{1,3}) ?[(/] ?[\p{L} ]+\)?$/u.exec(inti)?.[1] ?? '');
  if (berhuruf !== null) return berhuruf;
  const kata = inti.toLowerCase().replace(/ ?\((?:aa|a|bb|b|cc|c|d|e|f)[+-]?\)$/, '');
  return PREDIKAT.has(kata) ? kata.replace(/(^| )\p{L}/gu, (awal) => awal.toUpperCase()) : null;
}

/** A grade in a bracket behind a figure: "(B)", "(Nilai B)", "(predikat A-)"; null where it is none. */
export function predikatDalamKurung(isi: string): string | null {
  return parseJenjang(isi.trim());
}
