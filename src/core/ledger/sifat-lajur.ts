/** What the figures of a column are: money and counts add up, percentages, indices and averages do not. */
import { normalLabel } from '../text/label';
import type { Bidang, Kolom } from '../recognition/tabel';
import type { Titik } from './kisi';

export type Sifat = 'uang' | 'cacah' | 'persen' | 'ukur';

const PERSEN = new Set<Bidang>(['persen', 'capaian', 'capaianMaks', 'efisiensi', 'efektivitas', 'bobot']);
const UANG = new Set<Bidang>(['pagu', 'selisih', 'sisa', 'blokir', 'paguEfektif', 'jenisBelanja', 'sumberDana']);
/** Captions of figures that mean nothing when they are added. */
const TAK_TERJUMLAH =
  /%|\bpersen|\bindeks\b|\brata ?rata\b|\brerata\b|\bskor\b|\brasio\b|\bbobot\b|\bharga\b|\btarif\b|\bbiaya satuan\b|\bpertumbuhan\b|\bnilai (?!rp|pagu|kontrak|belanja|penerimaan|rupiah|temuan)/;
/** From here on a figure is an amount in rupiah whatever its caption says. */
const BESAR = 1_000_000;

const sebagian = (titik: readonly Titik[], uji: (satu: Titik) => boolean): number =>
  titik.length === 0 ? 0 : titik.filter(uji).length / titik.length;

const berpersen = (satu: Titik): boolean => satu.figur?.besaran.jenis === 'angka' && satu.figur.besaran.persen;

/** Decides by the field, the caption and the figures of the column. */
export function sifatLajur(kolom: Kolom, titik: readonly Titik[]): Sifat {
  const semua = titik.filter((satu) => satu.keadaan === 'angka');
  // a growth rate under a column of amounts does not make the amounts percentages
  const angka = semua.filter((satu) => !berpersen(satu));
  const judul = normalLabel(kolom.jalur.join(' '));
  if (PERSEN.has(kolom.bidang) || sebagian(semua, berpersen) >= 0.5) return 'persen';
  const besar = sebagian(angka, (satu) => Math.abs(satu.nilai) >= BESAR) >= 0.3;
  if (UANG.has(kolom.bidang) && (besar || (kolom.faktor ?? 1) > 1 || angka.length === 0)) return 'uang';
  if (besar) return 'uang';
  if (kolom.ranah === 'anggaran' && (kolom.faktor ?? 1) > 1) return 'uang';
  const milik = normalLabel(kolom.jalur[kolom.jalur.length - 1] ?? '');
  if (/%|\bpersen/.test(milik)) return 'persen';
  if (TAK_TERJUMLAH.test(`${milik} `) || TAK_TERJUMLAH.test(`${judul} `)) return 'ukur';
  return angka.every((satu) => Number.isInteger(satu.nilai)) ? 'cacah' : 'ukur';
}
