/** Sentences, and names found in them whatever signs and blanks stand between their words. */

/** Words before a full stop that end no sentence. */
const SINGKATAN =
  /(?:\b(?:no|nomor|s\.d|dll|dsb|dst|rp|dr|ir|prof|hj?|jl|kab|prov|th|ta|a\.n|u\.p|s|m|tbk|pt|cv|vs|hal|lamp)|(?:^|\s)\p{L}|(?:^|\s)\d{1,2})\.$/iu;

/** "A naik. B turun." -> ["A naik.", "B turun."]; "No. 53" stays together. */
export function pecahKalimat(teks: string): readonly string[] {
  const bagian = teks.split(/(?<=[.!?]["”')\]]?)\s+(?=["“'([]?[\p{Lu}\d[])/u);
  const hasil: string[] = [];
  for (const satu of bagian) {
    const lalu = hasil.at(-1);
    if (lalu !== undefined && SINGKATAN.test(lalu)) hasil[hasil.length - 1] = `${lalu} ${satu}`;
    else hasil.push(satu);
  }
  return hasil.filter((satu) => satu.trim() !== '');
}

export interface TeksRata {
  /** Small letters and digits, single blanks between words, one at either end. */
  readonly rata: string;
  /** For each sign of `rata`, where it stands in the text. */
  readonly asal: readonly number[];
}

export function ratakan(teks: string): TeksRata {
  let rata = ' ';
  const asal = [0];
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charAt(i).toLowerCase();
    const isi = huruf.length === 1 && /[\p{L}\p{N}%]/u.test(huruf) ? huruf : ' ';
    if (isi === ' ' && rata.endsWith(' ')) continue;
    rata += isi;
    asal.push(i);
  }
  if (!rata.endsWith(' ')) {
    rata += ' ';
    asal.push(teks.length);
  }
  return { rata, asal };
}

export interface Sebutan<T> {
  readonly isi: T;
  readonly awal: number;
  readonly akhir: number;
}

export interface NamaDicari<T> {
  readonly rata: string;
  readonly isi: T;
}

/** The names in a text, longest first where one holds another, in the order of the text. */
export function cariNama<T>(teks: string, nama: readonly NamaDicari<T>[]): readonly Sebutan<T>[] {
  const { rata, asal } = ratakan(teks);
  const hasil: Sebutan<T>[] = [];
  for (const { rata: dicari, isi } of nama) {
    for (let di = rata.indexOf(dicari); di >= 0; di = rata.indexOf(dicari, di + dicari.length - 1)) {
      const awal = asal[di + 1] ?? 0;
      const akhir = asal[di + dicari.length - 1] ?? teks.length;
      if (!hasil.some((satu) => awal < satu.akhir && satu.awal < akhir)) hasil.push({ isi, awal, akhir });
    }
  }
  return hasil.sort((a, b) => a.awal - b.awal);
}

/** The text with what stands in the given places made unreadable, every other sign in its place. */
export function tutupi(teks: string, tempat: readonly { readonly awal: number; readonly akhir: number }[]): string {
  let hasil = teks;
  for (const { awal, akhir } of tempat) hasil = hasil.slice(0, awal) + '#'.repeat(akhir - awal) + hasil.slice(akhir);
  return hasil;
}
