/** Findings on spelling: one for a word in a workbook, at the sheet where it stands first, with the text it should be. */
import type { Isian } from '../usulan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import type { TeksSel } from './teks-lembar';

/** Cells that a finding names of its sheet, and of others. */
const SEL_TERBANYAK = 30;
const TAUTAN_TERBANYAK = 24;

/** The standard word in the case of the one it replaces: MILYAR becomes MILIAR, Milyar becomes Miliar. */
export function sepertiAsal(asal: string, baku: string): string {
  if (asal.length > 1 && asal === asal.toUpperCase()) return baku.toUpperCase();
  return asal.charAt(0) === asal.charAt(0).toUpperCase() ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}

/** A text with one word replaced wherever it stands whole. */
export function gantiKata(teks: string, salah: string, baku: string): string {
  return teks.replace(new RegExp(`(?<![\\p{L}])${salah}(?![\\p{L}])`, 'giu'), (asal) => sepertiAsal(asal, baku));
}

/** One finding on cells that write the same thing wrong; null where there are none. */
export function buktiEjaan(
  isi: readonly TeksSel[],
  salah: string,
  baku: string,
  benarkan: (teks: string) => string,
): Bukti | null {
  const [pertama] = isi;
  if (pertama === undefined) return null;
  const letak = pertama.teks.toLowerCase().indexOf(salah.toLowerCase());
  const tertulis = letak < 0 ? salah : pertama.teks.slice(letak, letak + salah.length);
  const sini = isi.filter(({ sel }) => sel.sheet === pertama.sel.sheet).slice(0, SEL_TERBANYAK);
  const lain = isi.filter(({ sel }) => sel.sheet !== pertama.sel.sheet);
  const lembarLain = [...new Set(lain.map(({ sel }) => sel.sheet))];
  return {
    sel: sini.map(({ sel }) => sel),
    tautan: lain.slice(0, TAUTAN_TERBANYAK).map(({ sel }) => sel),
    nilai: tertulis,
    seharusnya: sepertiAsal(tertulis, baku),
    usulan: sini.map(({ sel, teks }): Isian => ({ sel, isi: { value: benarkan(teks) } })),
    isi: { lain: lembarLain.length === 0 ? '' : ` dan di ${lembarLain.length} lembar lain` },
  };
}

interface Ejaan {
  readonly kode: string;
  readonly judul: string;
  /** What is written wrong, and for each the standard spelling. */
  readonly cari: (bahan: Bahan) => readonly (Bukti | null)[];
}

/** A rule on spelling: all of them speak alike. */
export function aturanEjaan({ kode, judul, cari }: Ejaan): Aturan {
  return {
    kode,
    tingkat: 'saran',
    judul,
    rujukan: 'Ejaan Bahasa Indonesia yang Disempurnakan edisi V dan KBBI',
    sejak: '2026.11',
    periksa: (bahan) => cari(bahan).filter((satu) => satu !== null),
    pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
      `Tulisan "${nilai}" pada ${lembar}!${sel}${isi['lain'] ?? ''} bakunya "${seharusnya}".`,
    perbaikan: ({ nilai, seharusnya }) => `Ganti "${nilai}" dengan "${seharusnya}" di seluruh buku kerja.`,
  };
}
