/** Reads the arguments of a command. Every refusal is one sentence that names the argument. */
import { PerintahDitolak } from './ditolak';

export interface Pilihan {
  /** Without its dashes. */
  readonly nama: string;
  /** What stands behind it ("NAMA"); absent for a switch. */
  readonly nilai?: string;
  /** May be given several times. */
  readonly berulang?: boolean;
}

export interface Argumen {
  /** Everything that is no option, as given. */
  readonly berkas: readonly string[];
  readonly ada: (nama: string) => boolean;
  /** All values of an option, in order. */
  readonly semua: (nama: string) => readonly string[];
  /** The value of an option that may stand once. */
  readonly satu: (nama: string) => string | undefined;
}

/**
 * Reads `--nama nilai`, `--nama=nilai` and switches; after `--` everything is a file.
 *
 * @throws PerintahDitolak
 * @example bacaArgumen('periksa', ['a.xlsx', '--lembar', 'TW I'], [{ nama: 'lembar', nilai: 'NAMA' }]).satu('lembar') // 'TW I'
 */
export function bacaArgumen(perintah: string, argv: readonly string[], daftar: readonly Pilihan[]): Argumen {
  const berkas: string[] = [];
  const isi = new Map<string, string[]>();
  for (let i = 0; i < argv.length; i++) {
    const kata = argv[i] ?? '';
    if (kata === '--') {
      berkas.push(...argv.slice(i + 1));
      break;
    }
    if (!kata.startsWith('-') || kata === '-') {
      berkas.push(kata);
      continue;
    }
    const pilihan = cariPilihan(perintah, kata, daftar);
    const letak = kata.indexOf('=');
    if (pilihan.nilai === undefined) {
      if (letak >= 0) throw new PerintahDitolak(`Pilihan --${pilihan.nama} tidak memakai nilai.`);
      isi.set(pilihan.nama, []);
      continue;
    }
    const nilai = letak >= 0 ? kata.slice(letak + 1) : argv[++i];
    if (nilai === undefined || nilai === '' || (letak < 0 && nilai.startsWith('--'))) {
      throw new PerintahDitolak(`Pilihan --${pilihan.nama} memerlukan nilai: --${pilihan.nama} ${pilihan.nilai}.`);
    }
    const lama = isi.get(pilihan.nama);
    if (lama === undefined) isi.set(pilihan.nama, [nilai]);
    else if (pilihan.berulang === true) lama.push(nilai);
    else throw new PerintahDitolak(`Pilihan --${pilihan.nama} hanya dapat diberikan satu kali.`);
  }
  return {
    berkas,
    ada: (nama) => isi.has(nama),
    semua: (nama) => isi.get(nama) ?? [],
    satu: (nama) => isi.get(nama)?.[0],
  };
}

function cariPilihan(perintah: string, kata: string, daftar: readonly Pilihan[]): Pilihan {
  const nama = /^--([^=]*)/.exec(kata)?.[1];
  const pilihan = daftar.find((satu) => satu.nama === nama);
  if (pilihan !== undefined) return pilihan;
  const asing = kata.split('=')[0] ?? kata;
  throw new PerintahDitolak(
    `Pilihan ${asing} tidak dikenal oleh perintah ${perintah}; "selaras bantuan" mencetak semua pilihan.`,
  );
}

/**
 * A whole number from 1 on.
 *
 * @throws PerintahDitolak
 */
export function bacaCacah(nama: string, teks: string | undefined, terbesar: number): number | undefined {
  if (teks === undefined) return undefined;
  const angka = /^\d{1,4}$/.test(teks) ? Number(teks) : 0;
  if (angka >= 1 && angka <= terbesar) return angka;
  throw new PerintahDitolak(`Pilihan --${nama} memerlukan bilangan bulat 1 sampai ${terbesar}, bukan "${teks}".`);
}

/** Which part of the files: "2/5" is the second of five. */
export interface Pecahan {
  readonly ke: number;
  readonly dari: number;
}

/**
 * Reads "i/n".
 *
 * @throws PerintahDitolak
 */
export function bacaPecahan(teks: string | undefined): Pecahan | null {
  if (teks === undefined) return null;
  const cocok = /^(\d{1,6})\/(\d{1,6})$/.exec(teks);
  const ke = Number(cocok?.[1] ?? 0);
  const dari = Number(cocok?.[2] ?? 0);
  if (ke >= 1 && ke <= dari) return { ke, dari };
  throw new PerintahDitolak(
    `Pilihan --pecahan memerlukan bentuk i/n dengan i dari 1 sampai n, misalnya 2/5, bukan "${teks}".`,
  );
}

/** Every n-th of a list, starting with the i-th: 2/3 of a, b, c, d, e is b, e. */
export function ambilPecahan<T>(daftar: readonly T[], pecahan: Pecahan | null): readonly T[] {
  return pecahan === null ? daftar : daftar.filter((_satu, i) => i % pecahan.dari === pecahan.ke - 1);
}
