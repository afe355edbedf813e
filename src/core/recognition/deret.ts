/** Captions that only count ("I II III IV", "1 ... 12", "ke-1 ke-2") under a group: which period each of them is. */
import { parseRomawi } from '../text/periode';

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "II" -> 2, "3" -> 3, "ke-1" -> 1; null for every other caption. */
export function urutanJudul(judul: string): number | null {
  const bersih = judul.trim().replace(/^ke\s?-?\s?/i, '');
  return /^\d{1,2}$/.test(bersih) ? Number(bersih) : parseRomawi(bersih);
}

/** What a count under a group stands for; null where nothing tells. */
function namaPeriode(kelompok: string, banyak: number, tahunAwal: number | null): ((n: number) => string) | null {
  if (/triwulan|\btw\b|kuartal/i.test(kelompok)) return (n) => `Triwulan ${n}`;
  if (/bulan/i.test(kelompok) || banyak === 12) return (n) => BULAN[n - 1] ?? '';
  if (/tahun/i.test(kelompok)) return tahunAwal === null ? null : (n) => `Tahun ${tahunAwal + n - 1}`;
  return banyak === 4 ? (n) => `Triwulan ${n}` : null;
}

/** The names of one level below one group, by the caption that they replace. */
function namaTingkat(
  kelompok: string,
  judul: readonly string[],
  tahunAwal: number | null,
): ReadonlyMap<string, string> {
  const urutan = judul.map(urutanJudul);
  const berurut = urutan.length >= 2 && urutan.every((n, i) => n === i + 1);
  const nama = berurut ? namaPeriode(kelompok, urutan.length, tahunAwal) : null;
  return new Map(nama === null ? [] : judul.map((satu, i) => [satu, nama(i + 1)]));
}

/**
 * The caption paths of a table with counting captions named: `['Realisasi Triwulan', 'I']` becomes
 * `['Realisasi Triwulan', 'Triwulan 1']`. Four of them are quarters, twelve are months, years need the table's first year.
 */
export function namaiDeret(semua: readonly (readonly string[])[], tahunAwal: number | null): (readonly string[])[] {
  let hasil: (readonly string[])[] = [...semua];
  const terdalam = Math.max(0, ...semua.map((jalur) => jalur.length));
  for (let tingkat = 1; tingkat < terdalam; tingkat++) {
    const kelompok = new Map<string, Set<string>>();
    const kunci = (jalur: readonly string[]): string => jalur.slice(0, tingkat).join(' > ');
    for (const jalur of hasil) {
      const judul = jalur[tingkat];
      if (judul === undefined) continue;
      const anggota = kelompok.get(kunci(jalur)) ?? new Set();
      kelompok.set(kunci(jalur), anggota.add(judul));
    }
    const nama = new Map([...kelompok].map(([induk, judul]) => [induk, namaTingkat(induk, [...judul], tahunAwal)]));
    hasil = hasil.map((jalur) =>
      jalur.map((judul, i) => (i === tingkat ? (nama.get(kunci(jalur))?.get(judul) ?? judul) : judul)),
    );
  }
  return hasil;
}
