/** SHA-256 (FIPS 180-4) over texts in UTF-8, fed piece by piece: the core has no platform to ask for one. */

const PUTARAN = 64;
const BLOK = 64;

/** The first 32 bits of the fractional part of a root. */
const pecahan = (akar: number): number => Math.floor((akar - Math.floor(akar)) * 2 ** 32) | 0;

function bilanganPrima(banyak: number): number[] {
  const prima: number[] = [];
  for (let n = 2; prima.length < banyak; n++) if (prima.every((satu) => n % satu !== 0)) prima.push(n);
  return prima;
}

const PRIMA = bilanganPrima(PUTARAN);
const AWAL = PRIMA.slice(0, 8).map((n) => pecahan(Math.sqrt(n)));
const TETAPAN = Int32Array.from(PRIMA, (n) => pecahan(Math.cbrt(n)));

const putar = (kata: number, bit: number): number => (kata >>> bit) | (kata << (32 - bit));

/** Words of a block and what follows from them; one array for all blocks. */
type Jadwal = Int32Array;

function isiJadwal(jadwal: Jadwal, blok: DataView): void {
  for (let i = 0; i < 16; i++) jadwal[i] = blok.getInt32(i * 4);
  for (let i = 16; i < PUTARAN; i++) {
    const a = jadwal[i - 15] ?? 0;
    const b = jadwal[i - 2] ?? 0;
    const s0 = putar(a, 7) ^ putar(a, 18) ^ (a >>> 3);
    const s1 = putar(b, 17) ^ putar(b, 19) ^ (b >>> 10);
    jadwal[i] = ((jadwal[i - 16] ?? 0) + s0 + (jadwal[i - 7] ?? 0) + s1) | 0;
  }
}

function campur(keadaan: Int32Array, jadwal: Jadwal): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = keadaan;
  for (let i = 0; i < PUTARAN; i++) {
    const s1 = putar(e, 6) ^ putar(e, 11) ^ putar(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (TETAPAN[i] ?? 0) + (jadwal[i] ?? 0)) | 0;
    const s0 = putar(a, 2) ^ putar(a, 13) ^ putar(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((kata, i) => {
    keadaan[i] = ((keadaan[i] ?? 0) + kata) | 0;
  });
}

export interface Sha256 {
  readonly tambah: (teks: string) => void;
  /** The hash of all that was added, in hexadecimal; ends the adding. */
  readonly hasil: () => string;
}

/** A hash that grows with each text; half a surrogate pair counts as U+FFFD, as in every UTF-8 encoder. */
export function buatSha256(): Sha256 {
  const keadaan = Int32Array.from(AWAL);
  const jadwal = new Int32Array(PUTARAN);
  const blok = new Uint8Array(BLOK);
  const tampak = new DataView(blok.buffer);
  let terisi = 0;
  let panjang = 0;
  const olah = (): void => {
    isiJadwal(jadwal, tampak);
    campur(keadaan, jadwal);
    terisi = 0;
  };
  const bait = (nilai: number): void => {
    blok[terisi++] = nilai;
    panjang++;
    if (terisi === BLOK) olah();
  };
  const lanjutan = (titik: number, geser: number): void => bait(0x80 | ((titik >> geser) & 0x3f));
  const huruf = (titik: number): void => {
    if (titik < 0x80) return bait(titik);
    if (titik < 0x800) bait(0xc0 | (titik >> 6));
    else {
      if (titik < 0x10000) bait(0xe0 | (titik >> 12));
      else {
        bait(0xf0 | (titik >> 18));
        lanjutan(titik, 12);
      }
      lanjutan(titik, 6);
    }
    lanjutan(titik, 0);
  };
  return {
    tambah: (teks) => {
      for (let i = 0; i < teks.length; i++) {
        const titik = teks.codePointAt(i) ?? 0;
        if (titik > 0xffff) i++;
        huruf(titik >= 0xd800 && titik <= 0xdfff ? 0xfffd : titik);
      }
    },
    hasil: () => {
      const bit = panjang * 8;
      bait(0x80);
      while (terisi !== BLOK - 8) bait(0);
      tampak.setUint32(BLOK - 8, Math.floor(bit / 2 ** 32));
      tampak.setUint32(BLOK - 4, bit >>> 0);
      olah();
      return Array.from(keadaan, (kata) => (kata >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

/**
 * The SHA-256 of one text.
 *
 * @example sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256(teks: string): string {
  const hash = buatSha256();
  hash.tambah(teks);
  return hash.hasil();
}
