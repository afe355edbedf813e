/** The pagu of every code as two tables show it, where both speak of the same state: most of their codes agree. */
import { samaUang, figurTahun } from '../../ledger/baris-sama';
import { bukaBuku, type Buku } from '../../ledger/buku';
import { kunciAnggaran } from '../../ledger/kunci-anggaran';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';

export interface PaguBaris {
  readonly baris: BarisUang;
  readonly uang: FigurUang;
}

export interface TabelPagu {
  readonly indeks: number;
  readonly pagu: ReadonlyMap<string, PaguBaris>;
  /** How far its own sums and totals speak for it. */
  readonly bobot: number;
}

/** Codes that two tables must share, and the part of them that must agree, before the rest is a finding. */
export const KODE_BERSAMA = 3;
export const BAGIAN_SAMA = 0.6;

export const nilaiUang = (uang: FigurUang): number => (uang.figur.besaran.jenis === 'angka' ? uang.figur.besaran.nilai : 0);
export const samaPagu = (a: FigurUang, b: FigurUang): boolean => samaUang(nilaiUang(a), a.faktor, nilaiUang(b), b.faktor);

type Pilih = (baris: BarisUang) => FigurUang | null;

/** Pagu by code of one table; a code that stands twice proves nothing and is left out. */
export function paguMenurutKode(berkas: Berkas, indeks: number, pilih: Pilih = (baris) => figurTahun(baris, 'pagu')): Map<string, PaguBaris> {
  const hasil = new Map<string, PaguBaris>();
  const ganda = new Set<string>();
  for (const baris of berkas.uang) {
    if (baris.tabel !== indeks || baris.peran !== 'data') continue;
    const kunci = kunciAnggaran(berkas, baris);
    const uang = kunci === null ? null : pilih(baris);
    if (kunci === null || uang === null) continue;
    if (hasil.has(kunci)) ganda.add(kunci);
    hasil.set(kunci, { baris, uang });
  }
  for (const kunci of ganda) hasil.delete(kunci);
  return hasil;
}

/** Largest amounts of pagu in each table: its total, printed or of its top row. */
function totalPagu(buku: Buku): Map<number, number[]> {
  return new Map(buku.lembar.map(({ kisi }) => {
    const nilai = kisi.lajur.flatMap(({ kolom, sifat, faktor }, l) => {
      if (sifat !== 'uang' || !['pagu', 'jumlah', 'target', 'nilai'].includes(kolom.bidang)) return [];
      const semua = kisi.baris.flatMap((baris, b) => (baris.peran === 'total' || baris.uang?.tingkat === 'unit' ? [kisi.titik(b, l).nilai * faktor] : []));
      return semua.length === 0 ? [] : [Math.max(...semua)];
    });
    return [kisi.indeks, nilai];
  }));
}

function bobot(buku: Buku, total: ReadonlyMap<number, readonly number[]>, indeks: number): number {
  const milik = (total.get(indeks) ?? []).filter((nilai) => nilai > 0);
  const akhir = milik[milik.length - 1];
  const dukungan = akhir === undefined ? 0 : [...total].filter(([lain, nilai]) => lain !== indeks && nilai.some((satu) => samaUang(satu, 1, akhir, 1) || satu === akhir)).length;
  const lembar = buku.lembar.find(({ kisi }) => kisi.indeks === indeks);
  const salah = lembar?.pelanggaran.some(({ titik, persamaan }) => lembar.kisi.lajur[titik.lajur]?.kolom.bidang === 'pagu' && persamaan[0]?.asal !== 'selisih') ?? false;
  return dukungan - (salah ? 2 : 0);
}

/** Tables with pagu by code. Of those with several states the last one counts. */
export function tabelPagu(berkas: Berkas): TabelPagu[] {
  const buku = bukaBuku(berkas);
  const total = totalPagu(buku);
  return berkas.tabel.flatMap((tabel, indeks): TabelPagu[] => {
    if (tabel.jenis !== 'pagu' && tabel.jenis !== 'revisi-pagu' && tabel.jenis !== 'realisasi-anggaran') return [];
    const pagu = paguMenurutKode(berkas, indeks);
    return pagu.size < KODE_BERSAMA ? [] : [{ indeks, pagu, bobot: bobot(buku, total, indeks) }];
  });
}

/** Codes that both tables show. */
export function kodeBersama(a: ReadonlyMap<string, PaguBaris>, b: ReadonlyMap<string, PaguBaris>): { sama: string[]; beda: string[] } {
  const sama: string[] = [];
  const beda: string[] = [];
  for (const [kunci, milik] of a) {
    const lain = b.get(kunci);
    if (lain === undefined) continue;
    (samaPagu(milik.uang, lain.uang) ? sama : beda).push(kunci);
  }
  return { sama, beda };
}

/** True where two tables show the same state of the pagu but for slips. */
export function sekeadaan({ sama, beda }: { sama: readonly string[]; beda: readonly string[] }): boolean {
  return sama.length + beda.length >= KODE_BERSAMA && sama.length >= BAGIAN_SAMA * (sama.length + beda.length);
}
