/** The place of a money row in the budget, complete enough to be met in another table: "6077.BAD.007.051.A". */
import { parseKodeAnggaran, type TingkatAnggaran } from '../text/kode';
import type { BarisUang, Berkas } from '../records/berkas';

const DALAM: readonly TingkatAnggaran[] = ['kegiatan', 'kro', 'ro', 'komponen', 'subkomponen', 'akun'];

type Bagian = ReadonlyMap<TingkatAnggaran, string>;

const dikenal = new WeakMap<BarisUang, Bagian>();

/** Parts by level: own parts first, what is missing from the rows above. */
function bagian(berkas: Berkas, baris: BarisUang): Bagian {
  const lama = dikenal.get(baris);
  if (lama !== undefined) return lama;
  const induk = baris.tingkat === 'program' || baris.induk === null ? undefined : berkas.uang[baris.induk];
  const hasil = new Map(induk === undefined ? [] : bagian(berkas, induk));
  const kode = baris.kode === null ? null : parseKodeAnggaran(baris.kode.teks.replace(/\s+/g, ''));
  kode?.bagian.slice(0, -1).forEach((satu, i) => hasil.set(kode.tingkatBagian[i] ?? 'unit', satu));
  // the record has read what the bare code does not tell: "2" under an RO is the komponen 002
  const milik = baris.jalur?.split('/').pop();
  if (milik !== undefined && baris.tingkat !== null) hasil.set(baris.tingkat, milik);
  dikenal.set(baris, hasil);
  return hasil;
}

/**
 * The key of a row from its kegiatan (or program) down; null for totals, units and rows whose kegiatan or KRO is unknown.
 *
 * @example kunciAnggaran(berkas, baris) // '6077.BAD.007.051'
 */
export function kunciAnggaran(berkas: Berkas, baris: BarisUang): string | null {
  if (baris.jalur === null || baris.tingkat === null || baris.tingkat === 'unit') return null;
  const milik = bagian(berkas, baris);
  if (baris.tingkat === 'program') return milik.get('program') ?? null;
  const sampai = DALAM.indexOf(baris.tingkat);
  const isi = DALAM.slice(0, sampai + 1).map((tingkat) => milik.get(tingkat));
  const mulai = isi.findIndex((satu) => satu !== undefined);
  if (mulai > 1 || (sampai > 1 && isi[1] === undefined)) return null;
  // subkomponen may be left out between komponen and akun, every other gap makes the key unsure
  if (isi.some((satu, i) => satu === undefined && i > mulai && DALAM[i] !== 'subkomponen')) return null;
  return isi
    .filter((satu) => satu !== undefined)
    .map((satu) => satu.replace(/^0(?=[A-Z]$)/, ''))
    .join('.');
}
