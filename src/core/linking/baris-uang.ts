/** A row of a money table as linking sees it: its code path, its description, its amounts. */
import { parseKodeAnggaran } from '../text/kode';
import type { LabelSiap } from '../text/label';
import type { BarisUang, FigurUang } from '../records/berkas';
import type { AngkaBaris, Butir } from './angka-baris';

/** Where a budget line stands. */
export interface Jalur {
  /** Parts from the kegiatan down, else from the program or whatever the row has: ["6077", "BAD", "007"]. */
  readonly bagian: readonly string[];
  /** True where the parts begin with a kegiatan or are a program: nothing else in a budget has this path. */
  readonly lengkap: boolean;
}

const BIDANG_UANG = ['pagu', 'realisasi', 'paguEfektif', 'blokir', 'nilai', 'jumlah', 'target'] as const;

const kegiatan = (bagian: string): boolean => /^\d{4}$/.test(bagian);

/** A kegiatan belongs to one program, so the program above it adds nothing and is often not written. */
function mulaiKegiatan(bagian: readonly string[]): Jalur | null {
  const awal = bagian.findIndex(kegiatan);
  return awal < 0 ? null : { bagian: bagian.slice(awal), lengkap: true };
}

/**
 * The path of a row: of its own code where that names the kegiatan, else as filled from the rows above.
 *
 * @example "6077.BAD" -> { bagian: ['6077', 'BAD'], lengkap: true }; "EC/6077/BAD/007" -> 6077, BAD, 007
 */
export function bacaJalur(baris: BarisUang): Jalur | null {
  const sendiri = parseKodeAnggaran(baris.kode?.teks ?? '')?.bagian ?? [];
  const terisi = (baris.jalur ?? '').split('/').filter((satu) => satu !== '');
  const penuh = mulaiKegiatan(sendiri) ?? mulaiKegiatan(terisi);
  if (penuh !== null) return penuh;
  const bagian = terisi.length >= sendiri.length ? terisi : sendiri;
  if (bagian.length === 0) return null;
  return { bagian, lengkap: bagian.length === 1 && /^[A-Z]{2}$/.test(bagian[0] ?? '') };
}

/** How two paths fit: the same, one the tail of the other, or two lines. */
export function cocokkanJalur(a: Jalur, b: Jalur): 'sama' | 'ekor' | 'beda' {
  const [pendek, panjang] = a.bagian.length <= b.bagian.length ? [a, b] : [b, a];
  const ekor = panjang.bagian.slice(panjang.bagian.length - pendek.bagian.length);
  if (ekor.some((satu, i) => satu !== pendek.bagian[i])) return 'beda';
  if (pendek.bagian.length === panjang.bagian.length) return 'sama';
  return pendek.lengkap ? 'beda' : 'ekor';
}

function kunciUang(satu: FigurUang): number {
  const bidang = BIDANG_UANG.findIndex((nama) => nama === satu.bidang);
  return (((satu.tahun ?? 0) * 16 + (satu.bulan ?? 0)) * 8 + (satu.tw ?? 0)) * 8 + bidang;
}

/** True for an amount of money that a year or period has: no target of performance, no percentage, no total over years. */
function uangSetahun({ figur, kolom, total, bidang }: FigurUang): boolean {
  const { besaran } = figur;
  const uang = kolom.ranah !== 'kinerja' && kolom.ranah !== 'fisik' && BIDANG_UANG.some((nama) => nama === bidang);
  return uang && !total && besaran.jenis === 'angka' && !besaran.persen;
}

/** The amounts in rupiah by year, period and field. */
export function angkaUang(baris: BarisUang): AngkaBaris {
  return baris.nilai.flatMap((satu): Butir[] => {
    const { besaran } = satu.figur;
    if (besaran.jenis !== 'angka' || !uangSetahun(satu)) return [];
    return [{ kunci: kunciUang(satu), nilai: besaran.nilai * satu.faktor, desimal: besaran.desimal }];
  });
}

/** True for a row that shows money at all; a table of performance has rows that show none. */
export const beruang = (baris: BarisUang): boolean => baris.nilai.some(uangSetahun);

/** True where a description alone can name a line: "Layanan Perkantoran", not "2023", "Mei" or "Barang". */
export function bercerita(label: LabelSiap): boolean {
  return label.kata.filter(({ teks }) => /^\p{L}{4,}$/u.test(teks)).length >= 2;
}
