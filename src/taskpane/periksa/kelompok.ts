/** Findings filtered and put into groups, as the Periksa tab lists them. */
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import type { Temuan, Tingkat } from '../../core/rules/aturan';
import { formatAddress } from '../../core/workbook/address';

export interface Saringan {
  /** Levels that are shown; empty shows all. */
  readonly tingkat: ReadonlySet<Tingkat>;
  readonly cari: string;
}

export type CaraKelompok = 'lembar' | 'aturan';

export interface Kelompok {
  readonly kunci: string;
  readonly judul: string;
  readonly temuan: readonly Temuan[];
  /** Those that count, of each level. */
  readonly cacah: Readonly<Record<Tingkat, number>>;
  readonly dikecualikan: number;
}

/** The findings that are set aside, each with its waiver. */
export type Dikecualikan = ReadonlyMap<Temuan, Pengecualian>;

const rata = (teks: string): string => teks.toLowerCase().replace(/\s+/g, ' ').trim();

function cocok(temuan: Temuan, kata: readonly string[], judul: string): boolean {
  if (kata.length === 0) return true;
  const teks = rata(
    [
      temuan.kode,
      judul,
      temuan.lembar,
      temuan.pesan,
      temuan.perbaikan,
      temuan.rujukan,
      temuan.nilai ?? '',
      temuan.seharusnya ?? '',
      ...temuan.sel.map((sel) => formatAddress(sel)),
      ...temuan.tautan.map((sel) => formatAddress(sel)),
    ].join(' '),
  );
  return kata.every((satu) => teks.includes(satu));
}

/** Findings of the levels asked for that hold every word searched for. */
export function saring(
  temuan: readonly Temuan[],
  { tingkat, cari }: Saringan,
  judulAturan: Readonly<Record<string, string>>,
): readonly Temuan[] {
  const kata = rata(cari).split(' ').filter(Boolean);
  if (tingkat.size === 0 && kata.length === 0) return temuan;
  return temuan.filter(
    (satu) => (tingkat.size === 0 || tingkat.has(satu.tingkat)) && cocok(satu, kata, judulAturan[satu.kode] ?? ''),
  );
}

const BOBOT: Readonly<Record<Tingkat, number>> = { galat: 0, peringatan: 1, saran: 2 };

/** Findings that are set aside come after all others. */
const DI_BELAKANG = 3;

/** What is no finding about a sheet (a rule that failed) stands under this title. */
const TANPA_LEMBAR = 'Pemeriksaan';

function kelompokDari(kunci: string, judul: string, temuan: readonly Temuan[], luar: Dikecualikan): Kelompok {
  const berlaku = temuan.filter((satu) => !luar.has(satu));
  const hitung = (tingkat: Tingkat): number => berlaku.filter((satu) => satu.tingkat === tingkat).length;
  const cacah = { galat: hitung('galat'), peringatan: hitung('peringatan'), saran: hitung('saran') };
  const bobot = (satu: Temuan): number => BOBOT[satu.tingkat] + (luar.has(satu) ? DI_BELAKANG : 0);
  const urut = [...temuan].sort((a, b) => bobot(a) - bobot(b));
  return { kunci, judul, temuan: urut, cacah, dikecualikan: temuan.length - berlaku.length };
}

/**
 * Groups by sheet in the order of the workbook, or by rule with the most serious and most frequent first. Inside a group
 * galat come first and what is set aside last, else the order of the workbook stays.
 */
export function kelompokkan(
  temuan: readonly Temuan[],
  cara: CaraKelompok,
  judulAturan: Readonly<Record<string, string>>,
  luar: Dikecualikan = new Map(),
): readonly Kelompok[] {
  const peta = new Map<string, Temuan[]>();
  for (const satu of temuan) {
    const kunci = cara === 'lembar' ? satu.lembar : satu.kode;
    const milik = peta.get(kunci);
    if (milik === undefined) peta.set(kunci, [satu]);
    else milik.push(satu);
  }
  const kelompok = [...peta].map(([kunci, milik]) => {
    const judul = cara === 'lembar' ? kunci || TANPA_LEMBAR : [kunci, judulAturan[kunci]].filter(Boolean).join(' · ');
    return kelompokDari(kunci, judul, milik, luar);
  });
  if (cara === 'lembar') return kelompok;
  const berat = (satu: Kelompok): number => BOBOT[satu.temuan[0]?.tingkat ?? 'saran'];
  return kelompok.sort((a, b) => berat(a) - berat(b) || b.temuan.length - a.temuan.length);
}
