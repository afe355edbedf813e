/** The pagu in four figures: first, revised, blocked, effective, each with the cells that say it. */
import type { Bidang, TabelMap } from '../recognition/tabel';
import type { BarisUang, Berkas, FigurUang } from '../records/berkas';
import { kaliTepat } from '../text/format-angka';
import { menurutKunci } from '../text/peta';
import type { Address } from '../workbook/workbook';
import type { Revisi } from './buku-revisi';
import type { MatriksRevisi } from './matriks-pagu';

export interface JumlahPagu {
  /** In rupiah. */
  readonly nilai: number;
  readonly sel: readonly Address[];
  /** `tercetak`: a cell shows it; `jumlah`: the sum of cells; `turunan`: follows from two of the others. */
  readonly asal: 'tercetak' | 'jumlah' | 'turunan';
}

export interface RingkasPagu {
  readonly awal: JumlahPagu | null;
  readonly revisi: JumlahPagu | null;
  readonly blokir: JumlahPagu | null;
  readonly efektif: JumlahPagu | null;
}

function rupiah({ figur, faktor }: FigurUang): number {
  return figur.besaran.jenis === 'angka' ? Math.round(kaliTepat(figur.besaran.nilai, faktor)) : 0;
}

const tampil = ({ figur }: FigurUang): number => (figur.besaran.jenis === 'angka' ? figur.besaran.nilai : 0);

function figurBidang(baris: BarisUang, bidang: Bidang): FigurUang[] {
  return baris.nilai.filter(
    (satu) => satu.bidang === bidang && satu.figur.besaran.jenis === 'angka' && satu.tw === null,
  );
}

/**
 * The factors that a row proves, where a header says "(000)" over whole rupiah: effective and blocked pagu together are the
 * pagu, and neither is more than it.
 */
function nilaiBukti(baris: BarisUang, uang: FigurUang): number {
  const pagu = figurBidang(baris, 'pagu').pop();
  if (pagu === undefined || (uang.bidang !== 'blokir' && uang.bidang !== 'paguEfektif') || uang.faktor === 1)
    return rupiah(uang);
  const seluruh = rupiah(pagu);
  const lain = figurBidang(baris, uang.bidang === 'blokir' ? 'paguEfektif' : 'blokir').pop();
  const pasangan = lain === undefined ? [] : [rupiah(lain), tampil(lain)];
  const genap = [rupiah(uang), tampil(uang)].find((nilai) => pasangan.some((satu) => satu + nilai === seluruh));
  return genap ?? (rupiah(uang) > seluruh ? tampil(uang) : rupiah(uang));
}

interface Nilai {
  readonly nilai: number;
  readonly sel: Address;
}

/** What one table says in sum of a field: its total row, else the lines at its top. */
function jumlahTabel(baris: readonly BarisUang[], bidang: Bidang): JumlahPagu | null {
  const berisi = baris.filter((satu) => figurBidang(satu, bidang).length > 0);
  const akhir = (satu: BarisUang): Nilai[] => {
    const uang = figurBidang(satu, bidang).pop();
    return uang === undefined ? [] : [{ nilai: nilaiBukti(satu, uang), sel: uang.figur.sel }];
  };
  const total = berisi
    .filter(({ peran, tingkat, induk }) => peran === 'total' || (tingkat === 'unit' && induk === null))
    .flatMap(akhir)
    .sort((a, b) => b.nilai - a.nilai)[0];
  if (total !== undefined) return { nilai: total.nilai, sel: [total.sel], asal: 'tercetak' };
  const berkode = berisi.some(({ jalur }) => jalur !== null);
  const akar = berisi
    .filter(({ peran, induk, jalur }) => peran === 'data' && induk === null && (!berkode || jalur !== null))
    .flatMap(akhir);
  if (akar.length === 0) return null;
  return { nilai: akar.reduce((n, satu) => n + satu.nilai, 0), sel: akar.map(({ sel }) => sel), asal: 'jumlah' };
}

/** Whether a table shows one year's money by line: no list of years, no other year. */
function seTahun({ kolom, susun, tahun }: TabelMap, bidang: Bidang, dicari: number | null): boolean {
  const lain = (satu: number | null): boolean => satu !== null && dicari !== null && satu !== dicari;
  if (susun !== 'kolom' || kolom.some((satu) => satu.bidang === 'tahun') || lain(tahun)) return false;
  return kolom.every((satu) => satu.bidang !== bidang || !lain(satu.tahun));
}

/** Of several tables one with codes, and of these the one that covers most: a table of priorities shows a part of the money. */
function terbesar(berkas: Berkas, bidang: Bidang, jenis: ReadonlySet<string>): JumlahPagu | null {
  const menurutTabel = menurutKunci(berkas.uang.length, (i) => berkas.uang[i]?.tabel ?? -1);
  const semua = menurutTabel.flatMap((indeks) => {
    const baris = indeks.flatMap((i) => berkas.uang[i] ?? []);
    const tabel = berkas.tabel[baris[0]?.tabel ?? -1];
    if (tabel === undefined || !jenis.has(tabel.jenis) || !seTahun(tabel, bidang, berkas.tahun)) return [];
    const jumlah = jumlahTabel(baris, bidang);
    return jumlah === null ? [] : [{ jumlah, berkode: baris.some(({ jalur }) => jalur !== null) }];
  });
  const pertama = semua.sort((a, b) => Number(b.berkode) - Number(a.berkode) || b.jumlah.nilai - a.jumlah.nilai)[0];
  return pertama?.jumlah ?? null;
}

function dariRevisi(satu: Revisi | undefined, matriks: MatriksRevisi | undefined): JumlahPagu | null {
  if (satu?.jumlah === null || satu === undefined) return null;
  if (satu.total !== null && satu.total.nilai === satu.jumlah)
    return { nilai: satu.jumlah, sel: [satu.total.sel], asal: 'tercetak' };
  if (satu.asalJumlah === 'riwayat' && satu.entri?.jumlah !== null && satu.entri !== null)
    return { nilai: satu.jumlah, sel: [satu.entri.jumlah.sel], asal: 'tercetak' };
  const akar = (matriks?.baris ?? []).filter((baris) => baris.akar);
  const sel = akar.flatMap(({ nilai }) => nilai.get(satu.nomor)?.sel ?? []);
  return { nilai: satu.jumlah, sel, asal: sel.length === 1 ? 'tercetak' : 'jumlah' };
}

/** Tables that show the pagu in force. */
const PAGU = new Set(['pagu', 'realisasi-anggaran']);
const BERPAGU = new Set([...PAGU, 'revisi-pagu']);

/** The four figures of a submission; `efektif` is worked out where only pagu and blokir are shown. */
export function ringkasPagu(
  berkas: Berkas,
  revisi: readonly Revisi[],
  matriks: MatriksRevisi | undefined,
): RingkasPagu {
  const berjumlah = revisi.filter(({ jumlah }) => jumlah !== null);
  const akhir = berjumlah[berjumlah.length - 1];
  const kini = akhir === undefined ? terbesar(berkas, 'pagu', PAGU) : dariRevisi(akhir, matriks);
  const blokir = terbesar(berkas, 'blokir', BERPAGU);
  const tertulis = terbesar(berkas, 'paguEfektif', BERPAGU);
  const turunan: JumlahPagu | null =
    kini === null || blokir === null
      ? null
      : { nilai: kini.nilai - blokir.nilai, sel: [...kini.sel, ...blokir.sel], asal: 'turunan' };
  return {
    awal: dariRevisi(
      revisi.find(({ nomor }) => nomor === 0),
      matriks,
    ),
    revisi: kini,
    blokir,
    efektif: tertulis ?? turunan,
  };
}
