/** The average capaian of each sasaran, for a small chart. */
import type { KelompokSasaran } from '../linking/tautkan';
import { kunciLabel } from '../text/label';
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/workbook';
import { rataRata } from './agregasi';
import type { Bahan } from './bahan';
import type { Kebijakan } from './kebijakan';
import type { CapaianBaris } from './terapkan';
import { kelompokkanPengukuran, type Sepengukuran } from './wakil';

export interface RataSasaran {
  readonly sasaran: string;
  /** Code in canonical form ("SK2"); null where none is written. */
  readonly kode: string | null;
  /** Ratio (1.05); null where no indicator can be computed. */
  readonly rata: number | null;
  readonly indikator: number;
  /** Indicators that have a capaian. */
  readonly terhitung: number;
  readonly belum: number;
  /** A cell that names the sasaran. */
  readonly sel: Address;
}

/** A sasaran with the indicators that its average is of. */
export interface AnggotaSasaran {
  readonly sasaran: string;
  kode: string | null;
  readonly sel: Address;
  readonly isi: CapaianBaris[];
}

/**
 * Averages over the annual capaian of the submission's year, each indicator once, under the policy: its limits, what an
 * indicator that cannot be computed counts, arithmetic or geometric (weights are not known here, so weighted is arithmetic).
 * In the order of the workbook; indicators without a sasaran are left out.
 *
 * Two indicators of 120% and 90% give `{ rata: 1.05, indikator: 2, terhitung: 2, belum: 1 }`.
 */
export function rataCapaianSasaran(bahan: Bahan): RataSasaran[] {
  return anggotaSasaran(bahan).map((anggota) => rata(anggota, bahan.kebijakan));
}

/** The sasaran of `rataCapaianSasaran`, each with one entry per indicator. */
export function anggotaSasaran(bahan: Bahan): AnggotaSasaran[] {
  const tahunan = bahan.capaian.filter(
    ({ periode }) => periode.tw === null && periode.bulan === null && periode.realisasi !== null,
  );
  const semua: AnggotaSasaran[] = [];
  const menurutKunci = new Map<string, AnggotaSasaran>();
  for (const isi of kelompokkanPengukuran(bahan, tahunan)) {
    const milik = sasaranDari(bahan, isi);
    if (milik === null) continue;
    // Rows under one sasaran cell or one wording belong together, even where a running number tells them apart.
    const kunci = [addressKey(milik.sel), `${milik.kelompok.id}`, `nama ${kunciLabel(milik.kelompok.nama)}`];
    const anggota = kunci.map((satu) => menurutKunci.get(satu)).find((ada) => ada !== undefined) ?? {
      sasaran: milik.kelompok.nama,
      kode: milik.kelompok.kode,
      sel: milik.sel,
      isi: [],
    };
    if (anggota.isi.length === 0) semua.push(anggota);
    if (anggota.kode !== milik.kelompok.kode) anggota.kode = null;
    anggota.isi.push(wakil(isi));
    for (const satu of kunci) menurutKunci.set(satu, anggota);
  }
  return semua;
}

/** The sasaran of an indicator: where the first row that has one names it. */
function sasaranDari({ tautan }: Bahan, isi: Sepengukuran): { sel: Address; kelompok: KelompokSasaran } | null {
  for (const { baris } of isi) {
    const kelompok = tautan.sasaranDari.get(baris);
    if (kelompok !== undefined && baris.sasaran !== null) return { sel: baris.sasaran.sel, kelompok };
  }
  return null;
}

/** The first entry that has a capaian, else the first. */
function wakil(isi: Sepengukuran): CapaianBaris {
  return isi.find(({ hasil }) => hasil.capaian !== null) ?? isi[0];
}

function rata({ isi, ...nama }: AnggotaSasaran, kebijakan: Kebijakan): RataSasaran {
  const kosong = kebijakan.tanpaCapaian === 'nol' ? 0 : null;
  const nilai = isi.map(({ hasil }) => (hasil.mentah === null ? kosong : batasi(hasil.mentah, kebijakan)));
  return {
    ...nama,
    rata: rataRata(nilai, kebijakan.rataRata === 'geometrik' ? 'geometrik' : 'aritmetik'),
    indikator: isi.length,
    terhitung: isi.filter(({ hasil }) => hasil.capaian !== null).length,
    belum: isi.filter(({ hasil }) => hasil.status === 'belum').length,
  };
}

/** In an average the upper limit holds also where the table shows capaian without it. */
function batasi(mentah: number, { batasBawah, batasAtas }: Kebijakan): number {
  return Math.min(Math.max(mentah, batasBawah), batasAtas ?? Infinity);
}
