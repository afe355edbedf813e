/** What other cells say of a figure with two readings: the same indicator elsewhere, its unit there, the sum of its column. */
import type { BarisIndikator } from '../../records/berkas';
import type { Angka } from '../../text/besaran';
import { berskala, jenisSatuan } from '../../text/satuan';
import type { Address } from '../../workbook/workbook';
import type { Bahan } from '../aturan';
import { figurDibaca, perKolom, type FigurDibaca } from './figur';
import { tambahkan } from '../../text/peta';

/** A figure such as "1.250": as thousands, and as a decimal. */
export interface DuaBacaan {
  readonly ribuan: number;
  readonly pecahan: number;
}

export interface Putusan {
  readonly nilai: number;
  readonly saksi: readonly Address[];
}

/** Figures of one indicator lie within a factor of about six of each other far more often than not. */
const JARAK = 0.8;
/** Members below this may be another indicator. */
const KEYAKINAN_TERENDAH = 0.6;

const dekat = (a: number, b: number): boolean => Math.abs(Math.log10(Math.abs(a / b))) <= JARAK;

function jelas({ figur, ranah, bidang }: FigurDibaca): Angka | null {
  const { besaran } = figur;
  if (ranah !== 'kinerja' || bidang === 'capaian' || besaran.jenis !== 'angka') return null;
  return besaran.alternatif === null && besaran.nilai !== 0 ? besaran : null;
}

/** The reading that all sure figures of the indicator are near to; null where they are near to both, none, or disagree. */
function dariAngka(dua: DuaBacaan, figur: readonly FigurDibaca[]): Putusan | null {
  const angka = figur.flatMap((satu) => jelas(satu)?.nilai ?? []);
  const ribuan = angka.every((nilai) => dekat(nilai, dua.ribuan));
  if (angka.length === 0 || ribuan === angka.every((nilai) => dekat(nilai, dua.pecahan))) return null;
  return { nilai: ribuan ? dua.ribuan : dua.pecahan, saksi: figur.slice(0, 3).map((satu) => satu.figur.sel) };
}

/** Whole things are counted in thousands: what other tables write as the unit of the same indicator. */
function dariSatuan({ tautan }: Bahan, dua: DuaBacaan, baris: BarisIndikator): Putusan | null {
  const anggota = tautan.kelompokDari.get(baris)?.anggota ?? [];
  const satuan = anggota.flatMap((satu) => (satu.keyakinan >= KEYAKINAN_TERENDAH ? (satu.baris.satuan ?? []) : []));
  const cacah = satuan.filter(({ teks }) => jenisSatuan(teks) === 'cacah' && !berskala(teks));
  if (cacah.length === 0 || satuan.some(({ teks }) => ['persen', 'indeks'].includes(jenisSatuan(teks)))) return null;
  return { nilai: dua.ribuan, saksi: cacah.slice(0, 1).map(({ sel }) => sel) };
}

/** A total is the sum of the sure figures above it. */
function dariJumlah(dua: DuaBacaan, kolom: readonly FigurDibaca[]): Putusan | null {
  const data = kolom.filter((satu) => satu.peran === 'data');
  const angka = data.flatMap(({ figur: { besaran } }) =>
    besaran.jenis === 'angka' && besaran.alternatif === null ? [besaran.nilai] : [],
  );
  const jumlah = angka.reduce((a, b) => a + b, 0);
  const pas = [dua.ribuan, dua.pecahan].filter(
    (nilai) => Math.abs(nilai - jumlah) < 1e-6 * Math.max(1, Math.abs(jumlah)),
  );
  const [nilai] = pas;
  return nilai === undefined || pas.length > 1
    ? null
    : { nilai, saksi: data.slice(0, 1).map(({ figur }) => figur.sel) };
}

function kelompokkan<K>(
  figur: readonly FigurDibaca[],
  kunci: (satu: FigurDibaca) => K | undefined,
): Map<K, FigurDibaca[]> {
  const hasil = new Map<K, FigurDibaca[]>();
  for (const satu of figur) {
    const nama = kunci(satu);
    if (nama === undefined) continue;
    tambahkan(hasil, nama, satu);
  }
  return hasil;
}

/** A judge of ambiguous figures over one submission: which reading other cells prove, null where they prove none. */
export function hakimBacaan(bahan: Bahan): (satu: FigurDibaca, dua: DuaBacaan) => Putusan | null {
  const figur = figurDibaca(bahan.berkas);
  const idKelompok = ({ baris }: FigurDibaca): number | undefined =>
    baris === null ? undefined : bahan.tautan.kelompokDari.get(baris)?.id;
  const perKelompok = kelompokkan(
    figur.filter((satu) => jelas(satu) !== null),
    idKelompok,
  );
  const kolom = new Map(perKolom(figur).map((isi) => [`${isi[0]?.indeks ?? -1}|${isi[0]?.kolom.col ?? -1}`, isi]));
  return (satu, dua) => {
    if (satu.peran === 'total') return dariJumlah(dua, kolom.get(`${satu.indeks}|${satu.kolom.col}`) ?? []);
    if (satu.baris === null || satu.ranah !== 'kinerja') return null;
    return dariAngka(dua, perKelompok.get(idKelompok(satu) ?? -1) ?? []) ?? dariSatuan(bahan, dua, satu.baris);
  };
}
