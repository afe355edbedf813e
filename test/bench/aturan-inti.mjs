/** The 57 rules of the core, by which its speed is bounded; the rules that came after them are measured against them. */
const deret = (awalan, ...nomor) => nomor.map((satu) => `${awalan}-${String(satu).padStart(3, '0')}`);
const sampai = (n) => Array.from({ length: n }, (_x, i) => i + 1);

const KODE = new Set([
  ...deret('STR', ...sampai(10)),
  ...deret('NUM', ...sampai(10)),
  ...deret('PK', 4, 5, 6, 16),
  ...deret('UK', 1, 2, 3, 4, 7, 9, 10),
  ...deret('RV', ...sampai(10), 24, 25),
  ...deret('AG', 1, 2, 3, 4, 6, 12),
  ...deret('XS', 1, 5, 6, 7, 8),
  ...deret('RA', 3, 5, 6),
]);

/** Those rules of the catalogue; none may be missing, else the bound would be measured against fewer. */
export function aturanInti(katalog) {
  const inti = katalog.filter(({ kode }) => KODE.has(kode));
  if (inti.length !== 57) throw new Error(`katalog hanya berisi ${inti.length} dari 57 aturan inti`);
  return inti;
}
