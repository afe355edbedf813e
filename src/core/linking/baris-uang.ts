/** A row of a money table as linking sees it: its code path, its description, its amounts. */
import { parseKodeAnggaran } from '../text/kode';
import type { LabelSiap } from '../text/label';
import type { BarisUang, FigurUang } from '../records/berkas';
import type { AngkaBaris, Nilai } from './angka-baris';

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

/** The amounts in rupiah by year, period and field; percentages and totals over years are left out. */
export function angkaUang(baris: BarisUang): AngkaBaris {
  const peta = new Map<number, Nilai[]>();
  for (const satu of baris.nilai) {
    const besaran = satu.figur.besaran;
    if (besaran.jenis !== 'angka' || besaran.persen || satu.total || !BIDANG_UANG.some((nama) => nama === satu.bidang))
      continue;
    const kunci = kunciUang(satu);
    const isi = peta.get(kunci) ?? [];
    isi.push({ nilai: besaran.nilai * satu.faktor, desimal: besaran.desimal });
    peta.set(kunci, isi);
  }
  return peta;
}

/** True where a description alone can name a line: "Layanan Perkantoran", not "2023", "Mei" or "Barang". */
export function bercerita(label: LabelSiap): boolean {
  return label.token.filter((kata) => /^\p{L}{4,}$/u.test(kata)).length >= 2;
}
