import { jarakEjaan } from './jarak-ejaan';
import { siapkanLabel, type Kata, type LabelSiap } from './kunci-label';

/** How many neighbouring words may be run together. */
const RANGKAI_TERPANJANG = 4;
/** What a word with a slip of the pen is worth against the right one. */
const NILAI_SATU_SALAH = 0.95;
const NILAI_DUA_SALAH = 0.85;

interface Jodoh {
  readonly i: number;
  readonly j: number;
  readonly nilai: number;
}

/** How many letters stand in one word and not in the other. */
function bedaHuruf(sidikA: number, sidikB: number): number {
  let beda = 0;
  for (let sisa = sidikA ^ sidikB; sisa !== 0; sisa &= sisa - 1) beda++;
  return beda;
}

/** Less than 1 for a slip (one from six letters on, two from eight), 0 for another word or number. */
function miripKata(a: string, b: string, beda: number): number {
  const pendek = Math.min(a.length, b.length);
  const batas = pendek >= 8 ? 2 : 1;
  // one edit changes at most two letters
  if (pendek < 6 || beda > 2 * batas || Math.abs(a.length - b.length) > batas) return 0;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const jarak = jarakEjaan(a, b, batas);
  if (jarak > batas) return 0;
  return jarak === 1 ? NILAI_SATU_SALAH : NILAI_DUA_SALAH;
}

/** Marks every word of one side that equals neighbouring words of the other run together; returns their weight. */
function cocokkanRangkai(a: LabelSiap, b: LabelSiap, pakaiA: boolean[], pakaiB: boolean[]): number {
  let bobot = 0;
  a.kata.forEach((kata, i) => {
    if (pakaiA[i] === true || kata.teks.length < 7) return;
    const letak = cariRangkai(kata.teks, b.kata, pakaiB);
    if (letak === null) return;
    pakaiA[i] = true;
    bobot += kata.bobot;
    for (let j = letak.awal; j < letak.akhir; j++) {
      pakaiB[j] = true;
      bobot += b.kata[j]?.bobot ?? 0;
    }
  });
  return bobot;
}

function cariRangkai(
  kata: string,
  semua: readonly Kata[],
  pakai: readonly boolean[],
): { awal: number; akhir: number } | null {
  for (let awal = 0; awal < semua.length - 1; awal++) {
    let gabungan = '';
    for (let j = awal; j < Math.min(semua.length, awal + RANGKAI_TERPANJANG) && pakai[j] !== true; j++) {
      gabungan += semua[j]?.teks ?? '';
      if (j > awal && gabungan === kata) return { awal, akhir: j + 1 };
      if (!kata.startsWith(gabungan)) break;
    }
  }
  return null;
}

function cocokkanTepat(a: LabelSiap, b: LabelSiap, pakaiA: boolean[], pakaiB: boolean[]): number {
  let bobot = 0;
  a.kata.forEach((kata, i) => {
    const j = b.kata.findIndex(({ teks }, k) => pakaiB[k] !== true && teks === kata.teks);
    if (j < 0) return;
    pakaiA[i] = true;
    pakaiB[j] = true;
    bobot += kata.bobot + (b.kata[j]?.bobot ?? 0);
  });
  return bobot;
}

function cocokkanEjaan(a: LabelSiap, b: LabelSiap, pakaiA: boolean[], pakaiB: boolean[]): number {
  const jodoh: Jodoh[] = [];
  a.kata.forEach((kata, i) => {
    if (pakaiA[i] === true) return;
    b.kata.forEach((lain, j) => {
      if (pakaiB[j] === true) return;
      const nilai = miripKata(kata.teks, lain.teks, bedaHuruf(kata.sidik, lain.sidik));
      if (nilai > 0) jodoh.push({ i, j, nilai });
    });
  });
  jodoh.sort((x, y) => y.nilai - x.nilai);
  let bobot = 0;
  for (const { i, j, nilai } of jodoh) {
    if (pakaiA[i] === true || pakaiB[j] === true) continue;
    pakaiA[i] = true;
    pakaiB[j] = true;
    bobot += nilai * ((a.kata[i]?.bobot ?? 0) + (b.kata[j]?.bobot ?? 0));
  }
  return bobot;
}

/**
 * How alike two labels are, 0..1: the weight of the words they share (numbers weigh more, words of every indicator
 * less), each word met once in any order, slips of the pen and words run together forgiven. 1 means the same key,
 * not the same text; two empty labels give 0. Give prepared labels (`siapkanLabel`) when comparing many.
 *
 * @example miripLabel('Presentase ijin terbit', 'Persentase izin yang terbit (Persen)') // 1
 */
export function miripLabel(a: string | LabelSiap, b: string | LabelSiap): number {
  const x = typeof a === 'string' ? siapkanLabel(a) : a;
  const y = typeof b === 'string' ? siapkanLabel(b) : b;
  const jumlah = x.jumlahBobot + y.jumlahBobot;
  if (jumlah === 0) return 0;
  if (x.kunci === y.kunci) return 1;
  const pakaiX: boolean[] = [];
  const pakaiY: boolean[] = [];
  const bobot =
    cocokkanTepat(x, y, pakaiX, pakaiY) +
    cocokkanRangkai(x, y, pakaiX, pakaiY) +
    cocokkanRangkai(y, x, pakaiY, pakaiX) +
    cocokkanEjaan(x, y, pakaiX, pakaiY);
  return Math.min(1, bobot / jumlah);
}
