/** The matrix of a revision history: pagu of every line in each state, and what each revision changed. */
import { bukaBuku } from './buku';
import type { Kisi, Titik } from './kisi';
import { parseAngka } from '../text/angka';
import type { BarisRevisi, Berkas } from '../records/berkas';

export interface Perubahan {
  /** Number of the revision. */
  readonly nomor: number;
  /** Change of the sum of all lines, in rupiah. */
  readonly jumlah: number;
  readonly faktor: number;
  /** Cells of this state that differ from the state before it. */
  readonly berubah: readonly { readonly kini: Titik; readonly lama: Titik }[];
  /** All cells of this state. */
  readonly semua: readonly Titik[];
}

/** Lines that add up to the whole: those without a parent in the table. */
function barisAkar(kisi: Kisi, berkas: Berkas): number[] {
  return kisi.baris.flatMap(({ peran, uang }, b) => {
    if (peran !== 'data' || uang === null) return [];
    const induk = uang.induk === null ? null : berkas.uang[uang.induk];
    return induk === null || induk === undefined ? [b] : [];
  });
}

function keadaan(kisi: Kisi): { lajur: number; nomor: number }[] {
  return kisi.lajur
    .flatMap(({ kolom, sifat }, lajur) => {
      if (kolom.bidang !== 'pagu' || sifat !== 'uang' || kolom.versi === null) return [];
      const nomor = kolom.versi.jenis === 'awal' ? 0 : kolom.versi.nomor;
      return nomor === null ? [] : [{ lajur, nomor }];
    })
    .sort((a, b) => a.nomor - b.nomor);
}

function perubahan(kisi: Kisi, akar: readonly number[], lama: number, kini: number, nomor: number): Perubahan | null {
  const faktor = kisi.lajur[kini]?.faktor ?? 1;
  const pasangan = akar.map((b) => ({ kini: kisi.titik(b, kini), lama: kisi.titik(b, lama) }));
  if (
    pasangan.some(
      (satu) =>
        satu.kini.keadaan === 'gelap' ||
        satu.lama.keadaan === 'gelap' ||
        satu.kini.keadaan === 'kosong' ||
        satu.lama.keadaan === 'kosong',
    )
  )
    return null;
  const jumlah = pasangan.reduce((n, satu) => n + satu.kini.nilai - satu.lama.nilai, 0) * faktor;
  return {
    nomor,
    jumlah,
    faktor,
    berubah: pasangan.filter((satu) => satu.kini.nilai !== satu.lama.nilai),
    semua: pasangan.map((satu) => satu.kini),
  };
}

/** What each numbered revision changed, of every table with three states or more; a state with a blank is left out. */
export function perubahanRevisi(berkas: Berkas): Perubahan[] {
  return bukaBuku(berkas).lembar.flatMap(({ kisi }) => {
    if (kisi.tabel.jenis !== 'revisi-pagu') return [];
    const urut = keadaan(kisi);
    if (urut.length < 3) return [];
    // a single unit row holds the total; its lines below it say the same
    const akar = barisAkar(kisi, berkas);
    return urut.slice(1).flatMap((kini, i) => {
      const lama = urut[i];
      return lama === undefined || kini.nomor !== lama.nomor + 1
        ? []
        : (perubahan(kisi, akar, lama.lajur, kini.lajur, kini.nomor) ?? []);
    });
  });
}

/** "senilai Rp 1.250.000" in the description of a revision. */
const SENILAI = /(?:sebesar|senilai)\s+(rp\.?\s?[\d.,]+\d)/i;

/** What the list says a revision changed, in rupiah, and where it says so; null where it is silent. */
export function dinyatakan(
  baris: BarisRevisi,
): { nilai: number; sel: NonNullable<BarisRevisi['uraian']>['sel'] } | null {
  const besaran = baris.perubahan?.besaran;
  if (baris.perubahan !== null && besaran?.jenis === 'angka') return { nilai: besaran.nilai, sel: baris.perubahan.sel };
  const kena = baris.uraian === null ? null : SENILAI.exec(baris.uraian.teks)?.[1];
  const angka = kena === null || kena === undefined ? null : parseAngka(kena, { satuan: 'Rp' });
  if (angka === null || baris.uraian === null) return null;
  return {
    nilai: /pengurangan|penurunan|pemotongan|berkurang|penghematan/i.test(baris.uraian.teks)
      ? -angka.nilai
      : angka.nilai,
    sel: baris.uraian.sel,
  };
}

const TETAP = /\bpok\b|pagu (?:anggaran )?tetap|administra|pemutakhiran|pergeseran|halaman iii/i;
const BERUBAH =
  /penambahan|pengurangan|tambahan|pemotongan|penghematan|(?:kenaikan|penurunan|perubahan) (?:\w+ )?pagu|blokir|refocus/i;

/** Whether a text tells of a kind of revision that moves money without changing the sum. */
export const paguTetapTeks = (teks: string): boolean => TETAP.test(teks) && !BERUBAH.test(teks);

/** A revision that by its kind moves money without changing the sum. */
export function paguTetap(baris: BarisRevisi): boolean {
  return paguTetapTeks(baris.uraian?.teks ?? '') && dinyatakan(baris) === null;
}

export function nomorRevisi(baris: BarisRevisi): number | null {
  const besaran = baris.nomor?.besaran;
  return besaran?.jenis === 'angka' && Number.isInteger(besaran.nilai) ? besaran.nilai : null;
}

/** The list entry of a revision; null where the list has none or several. */
export function entri(berkas: Berkas, nomor: number): BarisRevisi | null {
  const cocok = berkas.revisi.filter((baris) => nomorRevisi(baris) === nomor);
  return cocok.length === 1 ? (cocok[0] ?? null) : null;
}
