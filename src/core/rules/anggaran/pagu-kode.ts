/** The pagu of every code as two tables show it, where both speak of the same state: most of their codes agree. */
import { samaUang, figurTahun } from '../../ledger/baris-sama';
import { bukaBuku, type Buku } from '../../ledger/buku';
import { kunciAnggaran } from '../../ledger/kunci-anggaran';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';

export interface PaguBaris {
  /** Index into `Berkas.uang`. */
  readonly indeks: number;
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
const KODE_BERSAMA = 3;
const BAGIAN_SAMA = 0.6;

export const nilaiUang = (uang: FigurUang): number =>
  uang.figur.besaran.jenis === 'angka' ? uang.figur.besaran.nilai : 0;
const samaPagu = (a: FigurUang, b: FigurUang): boolean => samaUang(nilaiUang(a), a.faktor, nilaiUang(b), b.faktor);

type Pilih = (baris: BarisUang) => FigurUang | null;

/** Pagu by code of one table; a code that stands twice proves nothing and is left out. */
export function paguMenurutKode(
  berkas: Berkas,
  indeks: number,
  pilih: Pilih = (baris) => figurTahun(baris, 'pagu'),
): Map<string, PaguBaris> {
  const hasil = new Map<string, PaguBaris>();
  const ganda = new Set<string>();
  berkas.uang.forEach((baris, i) => {
    if (baris.tabel !== indeks || baris.peran !== 'data') return;
    const kunci = kunciAnggaran(berkas, baris);
    const uang = kunci === null ? null : pilih(baris);
    if (kunci === null || uang === null) return;
    if (hasil.has(kunci)) ganda.add(kunci);
    hasil.set(kunci, { indeks: i, baris, uang });
  });
  for (const kunci of ganda) hasil.delete(kunci);
  return hasil;
}

/** Largest amounts of pagu in each table: its total, printed or of its top row. */
function totalPagu(buku: Buku): Map<number, number[]> {
  return new Map(
    buku.lembar.map(({ kisi }) => {
      const nilai = kisi.lajur.flatMap(({ kolom, sifat, faktor }, l) => {
        if (sifat !== 'uang' || !['pagu', 'jumlah', 'target', 'nilai'].includes(kolom.bidang)) return [];
        const semua = kisi.baris.flatMap((baris, b) =>
          baris.peran === 'total' || baris.uang?.tingkat === 'unit' ? [kisi.titik(b, l).nilai * faktor] : [],
        );
        return semua.length === 0 ? [] : [semua.reduce((a, b) => Math.max(a, b), 0)];
      });
      return [kisi.indeks, nilai];
    }),
  );
}

function bobot(buku: Buku, total: ReadonlyMap<number, readonly number[]>, indeks: number): number {
  const milik = (total.get(indeks) ?? []).filter((nilai) => nilai > 0);
  const akhir = milik[milik.length - 1];
  const dukungan =
    akhir === undefined
      ? 0
      : [...total].filter(
          ([lain, nilai]) => lain !== indeks && nilai.some((satu) => samaUang(satu, 1, akhir, 1) || satu === akhir),
        ).length;
  const lembar = buku.lembar.find(({ kisi }) => kisi.indeks === indeks);
  const salah =
    lembar?.pelanggaran.some(
      ({ titik, persamaan }) =>
        lembar.kisi.lajur[titik.lajur]?.kolom.bidang === 'pagu' && persamaan[0]?.asal !== 'selisih',
    ) ?? false;
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

export interface KodeBersama {
  readonly sama: readonly string[];
  readonly beda: readonly string[];
  /** Of the codes without a line below them: how many there are, and how many agree. A slip there spreads to all above. */
  readonly daun: { readonly semua: number; readonly sama: number };
}

/** Codes that both tables show. */
export function kodeBersama(a: ReadonlyMap<string, PaguBaris>, b: ReadonlyMap<string, PaguBaris>): KodeBersama {
  const bersama = [...a].filter(([kunci]) => b.has(kunci));
  const induk = new Set(bersama.flatMap(([, { baris }]) => baris.induk ?? []));
  const cocok = ([kunci, milik]: readonly [string, PaguBaris]): boolean => {
    const lain = b.get(kunci);
    return lain !== undefined && samaPagu(milik.uang, lain.uang);
  };
  const daun = bersama.filter(([, { indeks }]) => !induk.has(indeks));
  return {
    sama: bersama.filter(cocok).map(([kunci]) => kunci),
    beda: bersama.filter((satu) => !cocok(satu)).map(([kunci]) => kunci),
    daun: { semua: daun.length, sama: daun.filter(cocok).length },
  };
}

/** True where two tables show the same state of the pagu but for slips. */
export function sekeadaan({ daun }: KodeBersama): boolean {
  return daun.semua >= KODE_BERSAMA && daun.sama >= BAGIAN_SAMA * daun.semua;
}
