/**
 * Absorption that a table prints without its amounts (quarterly percentages, recapitulations by sasaran), held against the
 * table that shows pagu and realisasi of the same line: same name, and the same pagu where it prints one.
 */
import { keSkala } from '../../ledger/baris-sama';
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import type { Kolom } from '../../recognition/tabel';
import type { Titik } from '../../ledger/kisi';
import { cocokPersen, type Persen } from '../../ledger/persen';
import { indeksLabel, type LabelDitemukan } from '../../linking/indeks-label';
import type { Berkas } from '../../records/berkas';
import { bulatkan } from '../../text/format-angka';

/** A line with its amounts for the year. */
interface Dasar {
  readonly lembar: LembarBuku;
  readonly label: string;
  readonly persen: Persen;
  /** What the sums of its table say the amounts should be; the printed ones where nothing speaks against them. */
  readonly benar: { readonly a: number; readonly b: number };
}

/** A printed percentage that has no amounts beside it, with the line that it speaks of. */
export interface Serapan {
  readonly lembar: LembarBuku;
  readonly titik: Titik;
  readonly label: string;
  readonly desimal: number;
  readonly dasar: Dasar;
  readonly hitung: number;
  readonly pas: boolean;
  /** True where the row prints the pagu too, and it is the same. */
  readonly berpagu: boolean;
}

const MIRIP_BERPAGU = 0.55;
const MIRIP_TANPA_PAGU = 0.8;
const PERSEN_TERBESAR = 200;
const BARIS_TERSEDIKIT = 3;
const BAGIAN_PAS = 0.5;
const SERAPAN = /serap|anggaran|keuangan/i;

const tahunLajur = (berkas: Berkas, { kisi }: LembarBuku, lajur: number): number | null =>
  kisi.lajur[lajur]?.kolom.tahun ?? kisi.tabel.tahun ?? berkas.tahun;
const setahun = ({ tw, bulan, kumulatif }: Kolom): boolean => (tw === null || tw === 4) && bulan === null && !kumulatif;

function dasarLembar(berkas: Berkas, lembar: LembarBuku): Dasar[] {
  const benar = new Map(lembar.pelanggaran.map(({ titik, seharusnya }) => [titik, seharusnya]));
  return lembar.persen.flatMap((persen): Dasar[] => {
    const kolom = lembar.kisi.lajur[persen.pembilang.lajur]?.kolom;
    const baris = lembar.kisi.baris[persen.hasil.baris];
    if (kolom === undefined || baris === undefined || !setahun(kolom) || baris.peran !== 'data') return [];
    if (tahunLajur(berkas, lembar, persen.pembilang.lajur) !== berkas.tahun) return [];
    const [a, b] = [persen.pembilang, persen.penyebut].map((titik) => benar.get(titik) ?? titik.nilai);
    return [{ lembar, label: baris.label, persen, benar: { a: a ?? 0, b: b ?? 0 } }];
  });
}

/** Columns that print absorption of the year without amounts of their own. */
function lajurSerapan(berkas: Berkas, lembar: LembarBuku): number[] {
  const { kisi } = lembar;
  if (kisi.tabel.susun !== 'kolom') return [];
  const sendiri = new Set(lembar.persen.map(({ hasil }) => hasil.lajur));
  return kisi.lajur.flatMap(({ kolom }, l) => {
    if (sendiri.has(l) || !setahun(kolom) || tahunLajur(berkas, lembar, l) !== berkas.tahun) return [];
    const triwulan = kolom.tw === 4 && kolom.bidang === 'realisasi' && kolom.ranah === 'anggaran';
    const rekap = kolom.bidang === 'persen' && SERAPAN.test(kolom.jalur.join(' '));
    if (!triwulan && !rekap) return [];
    const angka = kisi.baris.map((_, b) => kisi.titik(b, l)).filter(({ keadaan }) => keadaan === 'angka');
    return angka.length >= BARIS_TERSEDIKIT && angka.every(({ nilai }) => nilai <= PERSEN_TERBESAR) ? [l] : [];
  });
}

function paguBaris({ kisi }: LembarBuku, baris: number): number | null {
  const lajur = kisi.lajur.findIndex(({ kolom, sifat }) => kolom.bidang === 'pagu' && sifat === 'uang');
  const titik = lajur < 0 ? null : kisi.titik(baris, lajur);
  return titik?.keadaan === 'angka' && titik.nilai > 0 ? titik.nilai : null;
}

const ratio = ({ benar }: Dasar): number => bulatkan((benar.a / benar.b) * 100, 9);

/** The one line that a row speaks of; null where several with other figures are as likely. */
function pilih(calon: readonly LabelDitemukan[], dasar: readonly Dasar[], pagu: number | null): Dasar | null {
  const isi = calon.flatMap(({ indeks, skor }) => {
    const satu = dasar[indeks];
    return satu === undefined ? [] : [{ satu, skor }];
  });
  if (pagu !== null) {
    const sama = isi.filter(({ satu }) => keSkala(satu.persen.penyebut.nilai, pagu) === pagu);
    const nilai = new Set(sama.map(({ satu }) => satu.persen.pembilang.nilai));
    return nilai.size === 1 ? (sama[0]?.satu ?? null) : null;
  }
  const terbaik = isi.filter(({ skor }) => skor === isi[0]?.skor);
  return new Set(terbaik.map(({ satu }) => ratio(satu))).size === 1 ? (terbaik[0]?.satu ?? null) : null;
}

function bandingkan(titik: Titik, dasar: Dasar, desimal: number): boolean {
  const { pembilang, penyebut } = dasar.persen;
  return (
    cocokPersen(titik.nilai, desimal, pembilang, penyebut) ||
    cocokPersen(titik.nilai, desimal, pembilang, penyebut, dasar.benar)
  );
}

function serapanLembar(
  berkas: Berkas,
  lembar: LembarBuku,
  dasar: readonly Dasar[],
  cari: ReturnType<typeof indeksLabel>,
): Serapan[] {
  return lajurSerapan(berkas, lembar).flatMap((lajur) => {
    const isi = lembar.kisi.baris.flatMap(({ label, peran }, b): Serapan[] => {
      const titik = lembar.kisi.titik(b, lajur);
      if (peran !== 'data' || titik.keadaan !== 'angka' || titik.figur?.besaran.jenis !== 'angka') return [];
      const pagu = paguBaris(lembar, b);
      const calon = cari(label, pagu === null ? MIRIP_TANPA_PAGU : MIRIP_BERPAGU).filter(
        ({ indeks }) => dasar[indeks]?.lembar !== lembar,
      );
      const milik = pilih(calon, dasar, pagu);
      if (milik === null) return [];
      const desimal = Math.min(4, Math.max(titik.figur.besaran.desimal, lembar.kisi.lajur[lajur]?.desimal ?? 0));
      const pas = bandingkan(titik, milik, desimal);
      return [{ lembar, titik, label, desimal, dasar: milik, hitung: ratio(milik), pas, berpagu: pagu !== null }];
    });
    const pas = isi.filter((satu) => satu.pas).length;
    return pas >= BARIS_TERSEDIKIT && pas >= BAGIAN_PAS * isi.length ? isi : [];
  });
}

/** All printed absorption whose line is found in another table. */
export function serapanTabel(berkas: Berkas): Serapan[] {
  const { lembar } = bukaBuku(berkas);
  const dasar = lembar.flatMap((satu) => dasarLembar(berkas, satu));
  if (dasar.length === 0) return [];
  const cari = indeksLabel(dasar.map(({ label }) => label));
  return lembar.flatMap((satu) => serapanLembar(berkas, satu, dasar, cari));
}
