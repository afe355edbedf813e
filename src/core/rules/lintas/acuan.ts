/**
 * Which of several figures is the one to go by. For a target: the Perkin in force for its year, else the Renstra matrix,
 * else what most tables say. For a realisasi: what most tables say.
 */
import { kaliTepat } from '../../text/format-angka';
import { isKumulatif, jenisSatuan } from '../../text/satuan';
import { cacahSaksi, cacahTabel, kelompokNilai, samaNilai, type Kemunculan } from './kemunculan';

const REVISI = /\b(?:revisi|perubahan|addendum)\b/i;

/** The Perkin in force among several: the revised one, else the first. */
export function perkinBerlaku(kemunculan: readonly Kemunculan[]): Kemunculan | undefined {
  const perkin = kemunculan.filter(({ jenis }) => jenis === 'perkin');
  if (perkin.length < 2) return perkin[0];
  return perkin.filter(({ tabel }) => REVISI.test(tabel.judul ?? '')).at(-1) ?? perkin[0];
}

/** The Renstra matrix among several tables of its kind: the one with the most rows. */
export function renstraUtama(kemunculan: readonly Kemunculan[]): Kemunculan | undefined {
  const renstra = kemunculan.filter(({ jenis }) => jenis === 'renstra');
  if (renstra.length < 2) return renstra[0];
  return [...renstra].sort((a, b) => b.tabel.baris.length - a.tabel.baris.length)[0];
}

/** True where the row counts up over the years: its unit says so. */
export function berkumulatif({ baris }: Kemunculan): boolean {
  return baris.satuan !== null && isKumulatif(baris.satuan.teks);
}

/** Readings of a Renstra target for one year: as printed, and for a unit that counts up the increase over the year before. */
export function bacaanRenstra(renstra: Kemunculan): number[] {
  const hasil = [renstra.angka.nilai];
  if (!berkumulatif(renstra)) return hasil;
  const lalu = renstra.baris.periode.find(
    (periode) => periode.tahun === (renstra.periode.tahun ?? 0) - 1 && !periode.total,
  )?.target;
  if (lalu?.besaran.jenis === 'angka')
    hasil.unshift(Math.round((renstra.angka.nilai - lalu.besaran.nilai) * 1e6) / 1e6);
  return hasil;
}

/**
 * What a Renstra target of a count would be for one year if its matrix counted otherwise than its unit says: the increase over
 * the year before, or the sum of the years so far. Null where the other figure is neither.
 */
export function caraHitungLain(renstra: Kemunculan, lain: Kemunculan): 'tambahan' | 'jumlah' | null {
  const { tahun } = renstra.periode;
  if (tahun === null || berkumulatif(renstra) || jenisSatuan(renstra.baris.satuan?.teks ?? '') !== 'cacah') return null;
  const target = (satu: number): number | null => {
    const milik = renstra.baris.periode.find((periode) => periode.tahun === satu && !periode.total)?.target;
    return milik?.besaran.jenis === 'angka' ? milik.besaran.nilai : null;
  };
  const lalu = target(tahun - 1);
  if (lalu === null) return null;
  const tahunan = renstra.baris.periode.flatMap((periode) =>
    periode.tahun === null || periode.total ? [] : [periode.tahun],
  );
  const jumlah = tahunan.reduce((n, satu) => (satu <= tahun ? n + (target(satu) ?? 0) : n), 0);
  if (renstra.angka.nilai > lalu && renstra.angka.nilai - lalu === lain.angka.nilai) return 'tambahan';
  return jumlah === lain.angka.nilai ? 'jumlah' : null;
}

/** True where a figure fits one of the readings of the Renstra target. */
export function cocokRenstra(renstra: Kemunculan, lain: Kemunculan): boolean {
  return bacaanRenstra(renstra).some((nilai) => samaNilai({ ...renstra.angka, nilai }, lain.angka));
}

/** A Renstra target with the decimal comma that its matrix lost, where that alone brings it near the other figure (124 -> 1,24). */
export function denganKoma(renstra: Kemunculan, lain: Kemunculan): Kemunculan {
  const { nilai } = renstra.angka;
  if (!Number.isInteger(nilai) || lain.angka.nilai === 0 || lain.angka.desimal === 0) return renstra;
  const geser = [10, 100, 1000].find((kali) => Math.abs(nilai / kali / lain.angka.nilai - 1) <= 0.2);
  if (geser === undefined) return renstra;
  const desimal = Math.log10(geser);
  return { ...renstra, angka: { ...renstra.angka, nilai: kaliTepat(nilai, 1 / geser), desimal } };
}

/** The figure that clearly most tables carry: in two tables or more, and in more than any other. */
export function mayoritas(kemunculan: readonly Kemunculan[]): Kemunculan[] | null {
  const [pertama, kedua] = kelompokNilai(kemunculan);
  if (pertama === undefined || cacahTabel(pertama) < 2) return null;
  if (kedua !== undefined && cacahTabel(kedua) >= cacahTabel(pertama)) return null;
  return pertama;
}

/** Whether a majority has two witnesses and more than what differs from it: a table and its copy in an annex are one. */
export function bersaksi(terbanyak: readonly Kemunculan[], menyimpang: readonly Kemunculan[]): boolean {
  const saksi = cacahSaksi(terbanyak);
  return saksi >= 2 && kelompokNilai(menyimpang).every((satu) => cacahSaksi(satu) < saksi);
}

const menjadi = (bagian: readonly Kemunculan[], acuan: Kemunculan): boolean =>
  samaNilai({ ...acuan.angka, nilai: bagian.reduce((n, { angka }) => n + angka.nilai, 0) }, acuan.angka);

/**
 * Figures that contradict the one to go by, without those that are its parts: two sections of one unit, whose figures add up
 * to it.
 */
export function tanpaBagian(menyimpang: readonly Kemunculan[], acuan: Kemunculan): Kemunculan[] {
  if (menyimpang.length >= 2 && menjadi(menyimpang, acuan)) return [];
  return menyimpang.filter(
    (satu) => !menyimpang.some((lain) => lain !== satu && lain.jenis === satu.jenis && menjadi([satu, lain], acuan)),
  );
}
