import type { BuktiAngka } from './besaran';
import { berskala, jenisSatuan } from './satuan';

/** Two readings of one text with a single separator before three digits. Magnitudes, without sign. */
export interface DuaBacaan {
  readonly pemisah: '.' | ',';
  /** Separator taken as thousands: 1234. */
  readonly ribuan: number;
  /** Separator taken as decimal mark: 1.234. */
  readonly pecahan: number;
}

export type Putusan = { readonly pilih: 'ribuan' | 'pecahan'; readonly keyakinan: number; readonly sah: boolean };

/** An index scale ends at 100 at the most; a figure below it with three decimals is one. */
const BATAS_INDEKS = 100;
/** A percentage of 1.000 and more does occur (capaian 1.665%), so below this the decimal reading is only likely. */
const BATAS_PERSEN_LEMAH = 10;
/** Units that count points; a score of 61.035 is none of thousands, one of 1.250 may be. */
const BERPOIN = /^(?:skor|score|poin|points?)$/i;
const BATAS_POIN = 10;
/** Figures of one row lie within a factor of about 16 of each other far more often than not. */
const JARAK_TETANGGA = 1.2;

/** Arithmetic speaks first: exactly one reading makes the row or column hold. */
function ujiSilang(dua: DuaBacaan, bukti: BuktiAngka, tanda: number): 'ribuan' | 'pecahan' | null {
  if (bukti.cocok === undefined) return null;
  const ribuan = bukti.cocok(tanda * dua.ribuan);
  const pecahan = bukti.cocok(tanda * dua.pecahan);
  if (ribuan === pecahan) return null;
  return ribuan ? 'ribuan' : 'pecahan';
}

/** Votes for thousands (positive) or decimals (negative); 2 decides alone, 1 needs a second. */
function suaraSatuan(dua: DuaBacaan, satuan: string | undefined): number {
  if (satuan === undefined || berskala(satuan)) return 0;
  switch (jenisSatuan(satuan)) {
    case 'cacah':
    case 'rupiah':
      return 2;
    case 'indeks':
    case 'jenjang':
      if (dua.pecahan > BATAS_INDEKS) return 0;
      // points are also counted by the thousand: "Skor 1.250"
      return dua.pecahan < BATAS_POIN && BERPOIN.test(satuan) ? -1 : -2;
    case 'persen':
      if (dua.pecahan > 100) return 0;
      return dua.pemisah === ',' || dua.pecahan >= BATAS_PERSEN_LEMAH ? -2 : -1;
    default:
      return 0;
  }
}

function suaraGaya(pemisah: '.' | ',', gaya: 'id' | 'en' | undefined): number {
  if (gaya === undefined) return 0;
  return (gaya === 'id') === (pemisah === '.') ? 1 : -1;
}

function suaraTetangga(dua: DuaBacaan, tetangga: readonly number[] | undefined): number {
  const besar = (tetangga ?? [])
    .map(Math.abs)
    .filter((n) => n > 0 && Number.isFinite(n))
    .sort((a, b) => a - b);
  const tengah = besar[Math.floor(besar.length / 2)];
  if (tengah === undefined || dua.pecahan === 0) return 0;
  const dekat = (n: number): boolean => Math.abs(Math.log10(n / tengah)) <= JARAK_TETANGGA;
  return Number(dekat(dua.ribuan)) - Number(dekat(dua.pecahan));
}

/**
 * Chooses between "thousands" and "decimals" for a text such as "1.234": one strong proof (arithmetic of the row,
 * unit) or two weak ones (style of the column, order of the neighbours, locale of the workbook). Where that is
 * missing, `sah` is false, the likelier reading leads, and the caller keeps the other as alternative.
 *
 * @param tanda 1 or -1, the sign of the figure, for the arithmetic test
 */
export function putuskan(dua: DuaBacaan, bukti: BuktiAngka, tanda: 1 | -1): Putusan {
  const silang = ujiSilang(dua, bukti, tanda);
  if (silang !== null) return { pilih: silang, keyakinan: 0.98, sah: true };

  const satuan = suaraSatuan(dua, bukti.satuan);
  if (Math.abs(satuan) >= 2) return { pilih: satuan > 0 ? 'ribuan' : 'pecahan', keyakinan: 0.95, sah: true };

  const suara =
    satuan +
    suaraGaya(dua.pemisah, bukti.gayaKolom) +
    suaraTetangga(dua, bukti.tetangga) +
    suaraGaya(dua.pemisah, bukti.lokal);
  const gayaId = dua.pemisah === '.' ? 'ribuan' : 'pecahan';
  if (suara === 0) return { pilih: gayaId, keyakinan: 0.5, sah: false };
  const pilih = suara > 0 ? 'ribuan' : 'pecahan';
  return Math.abs(suara) >= 2 ? { pilih, keyakinan: 0.9, sah: true } : { pilih, keyakinan: 0.7, sah: false };
}
