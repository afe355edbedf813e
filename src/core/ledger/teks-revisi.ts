/** What the text of a revision says: who decided it and of which kind it is, its number, and the amounts it names. */
import { parseAngka } from '../text/angka';
import { parseRomawi } from '../text/periode';

const JENIS: readonly (readonly [nama: string, pola: RegExp])[] = [
  ['POK', /\bpok\b|petunjuk operasional kegiatan/i],
  ['Kanwil DJPb', /\bkanwil\b|\bdjpb?\b|ditjen perbendaharaan|direktorat jenderal perbendaharaan/i],
  ['DJA', /\bdja\b|direktorat jenderal anggaran|ditjen anggaran/i],
  ['Eselon I', /\beselon\s*(?:i|1)\b/i],
  ['KPA', /\bkpa\b|kuasa pengguna anggaran/i],
  ['Halaman III DIPA', /\bhal(?:aman)?\.?\s*(?:iii|3)\b/i],
  ['Administrasi', /administra/i],
  ['Penambahan pagu', /(?:penambahan|tambahan)\s+(?!volume|output|target|waktu)|kenaikan pagu/i],
  ['Pengurangan pagu', /pengurangan|pemotongan|penghematan|penurunan pagu|refocus/i],
  ['Pergeseran', /pergeseran|realokasi/i],
  ['Pagu tetap', /pagu (?:anggaran )?tetap/i],
  ['Blokir', /\bblokir|automatic adjustment/i],
  ['DIPA', /\bdipa\b/i],
];

/** The kinds by their names, for a list to choose from. */
export const JENIS_REVISI: readonly string[] = JENIS.map(([nama]) => nama);

/**
 * The kinds that a text names, in a fixed order, joined; null where it names none.
 *
 * @example jenisRevisi('Revisi POK dan pemutakhiran halaman III DIPA') // 'POK, Halaman III DIPA'
 */
export function jenisRevisi(teks: string): string | null {
  const kena = JENIS.filter(([, pola]) => pola.test(teks)).map(([nama]) => nama);
  // every revision is one of the DIPA: the word alone tells a kind only where nothing else does
  const jenis = kena.length > 1 ? kena.filter((nama) => nama !== 'DIPA') : kena;
  return jenis.length === 0 ? null : jenis.join(', ');
}

const KE = String.raw`(?:anggaran\s+|dipa\s+|pagu\s+|pok\s+)*(?:ke[\s-]*|no(?:mor|\.)?\s*)?`;
const REVISI_ANGKA = new RegExp(String.raw`\brevisi\s*${KE}(\d{1,2})\b(?![.,/]?\d)`, 'i');
const REVISI_ROMAWI = new RegExp(String.raw`\brevisi\s*${KE}([ivx]{1,6})\b(?![.,]?\d)`, 'i');
const AWAL = /\b(?:dipa|pagu|anggaran)\s+(?:awal|induk|petikan awal)\b|^\s*(?:awal|semula)\b/i;

/**
 * The number of the revision that a title names; null where it names none.
 *
 * @example nomorJudul('Matriks Semula-Menjadi Revisi ke-2') // 2
 */
export function nomorJudul(teks: string | null): number | null {
  if (teks === null) return null;
  const angka = REVISI_ANGKA.exec(teks)?.[1];
  if (angka !== undefined) return Number(angka);
  const romawi = REVISI_ROMAWI.exec(teks)?.[1];
  return romawi === undefined ? null : parseRomawi(romawi);
}

/**
 * The number of the revision that a caption names; 0 for the first DIPA; null where it names none.
 *
 * @example nomorDariTeks('Pagu Revisi II (Rp.000)') // 2
 */
export function nomorDariTeks(teks: string): number | null {
  return nomorJudul(teks) ?? (AWAL.test(teks) ? 0 : null);
}

export interface AngkaTeks {
  /** In rupiah. */
  readonly nilai: number;
  /** As written. */
  readonly teks: string;
}

const RUPIAH = /\brp\.?\s*(\d[\d.,]*\d)(?:\s*,-)?(?:\s*(ribu|juta|miliar|milyar)\b)?/gi;
const KALI: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9 };

/**
 * The amounts in rupiah that a sentence names, in order.
 *
 * @example angkaRupiah('memperoleh pagu tambahan sebesar Rp 31.575.000') // [{ nilai: 31575000, teks: 'Rp 31.575.000' }]
 */
export function angkaRupiah(teks: string): AngkaTeks[] {
  return [...teks.matchAll(RUPIAH)].flatMap((kena): AngkaTeks[] => {
    const angka = parseAngka(kena[1] ?? '', { satuan: 'Rp' });
    const nilai = angka === null ? 0 : angka.nilai * (KALI[kena[2]?.toLowerCase() ?? ''] ?? 1);
    return nilai === 0 ? [] : [{ nilai: Math.round(nilai), teks: kena[0].trim() }];
  });
}
