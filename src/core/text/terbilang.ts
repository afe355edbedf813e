const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const TINGKAT = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/** Words of 0..999; nothing for 0. */
function ratusan(n: number): string[] {
  const ratus = Math.floor(n / 100);
  const sisa = n % 100;
  const depan = ratus === 0 ? [] : ratus === 1 ? ['seratus'] : [SATUAN[ratus] ?? '', 'ratus'];
  return [...depan, ...puluhan(sisa)];
}

function puluhan(n: number): string[] {
  if (n === 0) return [];
  if (n === 10) return ['sepuluh'];
  if (n === 11) return ['sebelas'];
  if (n < 10) return [SATUAN[n] ?? ''];
  if (n < 20) return [SATUAN[n - 10] ?? '', 'belas'];
  const satuan = SATUAN[n % 10] ?? '';
  return [SATUAN[Math.floor(n / 10)] ?? '', 'puluh', ...(satuan === '' ? [] : [satuan])];
}

function bulat(digit: string): string[] {
  const kelompok = digit
    .replace(/\B(?=(\d{3})+$)/g, ' ')
    .split(' ')
    .map(Number);
  const kata = kelompok.flatMap((n, i) => {
    const tingkat = TINGKAT[kelompok.length - 1 - i] ?? '';
    if (n === 0) return [];
    if (n === 1 && tingkat === 'ribu') return ['seribu']; // but "satu juta", never "sejuta"
    return tingkat === '' ? ratusan(n) : [...ratusan(n), tingkat];
  });
  return kata.length === 0 ? ['nol'] : kata;
}

/**
 * A number in words, as Perkin and receipts write it: no unit, decimals digit by digit after "koma", "minus" before
 * a negative. Empty for what is not finite or has more than 18 digits before the comma.
 *
 * @example terbilang(99.72) // 'sembilan puluh sembilan koma tujuh dua'
 */
export function terbilang(n: number): string {
  const besar = Math.abs(n);
  if (!Number.isFinite(n) || besar >= 1e18) return '';
  const teks = /e/.test(String(besar)) ? besar.toFixed(20).replace(/0+$/, '') : String(besar);
  const [depan = '0', belakang = ''] = teks.split('.');
  const koma = belakang === '' ? [] : ['koma', ...[...belakang].map((d) => SATUAN[Number(d)] || 'nol')];
  return [...(n < 0 ? ['minus'] : []), ...bulat(depan), ...koma].join(' ');
}

/**
 * The amount in words with "rupiah", for Perkin and statements of responsibility.
 *
 * @example terbilangRupiah(1000000) // 'satu juta rupiah'
 */
export function terbilangRupiah(n: number): string {
  const kata = terbilang(n);
  return kata === '' ? '' : `${kata} rupiah`;
}

const DIGIT: ReadonlyMap<string, number> = new Map([
  ...SATUAN.slice(1).map((kata, i) => [kata, i + 1] as const),
  ['nol', 0],
  ['kosong', 0],
]);
const PENGALI: ReadonlyMap<string, number> = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
  ['kuadriliun', 1e15],
]);
const KATA = [...DIGIT.keys(), ...PENGALI.keys(), 'puluh', 'belas', 'ratus', 'koma', 'minus', 'se'];
const SATU_KATA = new RegExp(`^(?:${KATA.join('|')})`);

/** Splits "duapuluh", "seratusribu" into their words; null where a rest remains. */
function urai(kata: string): string[] | null {
  const hasil: string[] = [];
  for (let sisa = kata; sisa !== '';) {
    const kena = SATU_KATA.exec(sisa)?.[0];
    if (kena === undefined) return null;
    hasil.push(kena === 'se' ? 'satu' : kena);
    sisa = sisa.slice(kena.length);
  }
  return hasil;
}

/** 1..999 from its words, null where they do not follow the grammar. */
function bacaRatusan(kata: readonly string[]): number | null {
  let jumlah = 0;
  let angka: number | null = null;
  let batas = 1000; // each part must be smaller than the one before
  for (const k of kata) {
    const digit = DIGIT.get(k);
    if (digit !== undefined) {
      if (angka !== null) return null;
      angka = digit;
      continue;
    }
    const tambah = k === 'belas' ? 10 : k === 'puluh' ? 10 : 100;
    if (angka === null || angka === 0 || tambah >= batas) return null;
    jumlah += k === 'belas' ? 10 + angka : angka * tambah;
    batas = k === 'belas' ? 1 : tambah;
    angka = null;
  }
  if (angka === null) return jumlah;
  if (angka === 0) return kata.length === 1 ? 0 : null;
  return batas > 1 ? jumlah + angka : null;
}

function bacaBulat(kata: readonly string[]): number | null {
  let jumlah = 0;
  let batas = Infinity;
  let kelompok: string[] = [];
  for (const k of kata) {
    const pengali = PENGALI.get(k);
    if (pengali === undefined) {
      kelompok.push(k);
      continue;
    }
    const n = bacaRatusan(kelompok);
    if (kelompok.length === 0 || n === null || n === 0 || pengali >= batas) return null;
    jumlah += n * pengali;
    batas = pengali;
    kelompok = [];
  }
  if (kelompok.length === 0) return kata.length === 0 ? null : jumlah;
  const ekor = bacaRatusan(kelompok);
  if (ekor === null || (ekor === 0 && kata.length > 1)) return null;
  return jumlah + ekor;
}

/**
 * The number that words say; capitals, punctuation, "milyar", "rupiah" and words run together ("limabelas") are
 * tolerated. Null where the words are not a number in Indonesian.
 *
 * @example bacaTerbilang('Limabelas Rupiah') // 15
 */
export function bacaTerbilang(text: string): number | null {
  const rata = text
    .toLowerCase()
    .replace(/mil+[iy]ar+(?:d\b)?/g, 'miliar')
    .replace(/\btril[iy]u?n\b/g, 'triliun');
  const kata = rata
    .replace(/\brupiah\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (kata === '') return null;
  const urutan: string[] = [];
  for (const k of kata.split(' ')) {
    const bagian = urai(k.replace(/rupiah$/, ''));
    if (bagian === null) return null;
    urutan.push(...bagian);
  }
  const tanda = urutan[0] === 'minus' ? -1 : 1;
  const tanpaTanda = tanda === -1 ? urutan.slice(1) : urutan;
  const letakKoma = tanpaTanda.indexOf('koma');
  const depan = bacaBulat(letakKoma < 0 ? tanpaTanda : tanpaTanda.slice(0, letakKoma));
  if (depan === null) return null;
  if (letakKoma < 0) return tanda * depan + 0;
  const digit = tanpaTanda.slice(letakKoma + 1).map((k) => DIGIT.get(k));
  if (digit.length === 0 || digit.some((d) => d === undefined)) return null;
  return Number(`${tanda * depan < 0 || tanda < 0 ? '-' : ''}${depan}.${digit.join('')}`);
}
