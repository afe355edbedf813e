/** Capaian of every row and period of a submission, under one policy. */
import type { Besaran } from '../text/besaran';
import type { BarisIndikator, Berkas, Periode } from '../records/berkas';
import type { Kelompok, Tautan } from '../linking/tautkan';
import { tentukanArah, type HasilArah } from './arah';
import { hitungCapaian, type HasilCapaian } from './hitung';
import type { Kebijakan } from './kebijakan';

export interface CapaianBaris {
  readonly baris: BarisIndikator;
  readonly periode: Periode;
  readonly arah: HasilArah;
  readonly hasil: HasilCapaian;
}

/** What the tables of a group say of the direction: a polarity column, a formula. */
interface Petunjuk {
  readonly polaritas: string | null;
  readonly formula: string | null;
}

/** The polarity that most rows of a group write; a dictionary counts like any other table. */
function polaritasTerbanyak(anggota: readonly BarisIndikator[]): string | null {
  const hitung = new Map<string, number>();
  for (const { polaritas } of anggota) {
    if (polaritas !== null) hitung.set(polaritas.teks, (hitung.get(polaritas.teks) ?? 0) + 1);
  }
  return [...hitung].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const TANPA_PETUNJUK: Petunjuk = { polaritas: null, formula: null };

function petunjuk(kelompok: Kelompok): Petunjuk {
  if (kelompok.anggota.every(({ baris }) => baris.polaritas === null && baris.formula === null)) return TANPA_PETUNJUK;
  const anggota = kelompok.anggota.filter(({ keyakinan }) => keyakinan >= 0.5).map(({ baris }) => baris);
  return {
    polaritas: polaritasTerbanyak(anggota),
    formula: anggota.find(({ formula }) => formula !== null)?.formula?.teks ?? null,
  };
}

const KOSONG: Besaran = { jenis: 'kosong' };

/** The target that shows its shape: of the period, else of the year on the same row. */
function targetPenentu(baris: BarisIndikator, periode: Periode): Besaran {
  const milik = periode.target?.besaran ?? KOSONG;
  if (milik.jenis !== 'kosong' && milik.jenis !== 'nihil') return milik;
  return baris.periode.find((satu) => satu.tw === null && satu.target !== null)?.target?.besaran ?? milik;
}

function hitung(baris: BarisIndikator, periode: Periode, milikKelompok: Petunjuk, kebijakan: Kebijakan): CapaianBaris {
  const arah = tentukanArah({
    polaritas: baris.polaritas?.teks ?? milikKelompok.polaritas,
    formula: baris.formula?.teks ?? milikKelompok.formula,
    kode: baris.kode,
    indikator: baris.indikator.teks,
    satuan: baris.satuan?.teks ?? null,
    target: targetPenentu(baris, periode),
    kebijakan,
  });
  const hasil = hitungCapaian(
    periode.target?.besaran ?? KOSONG,
    periode.realisasi?.besaran ?? KOSONG,
    arah.arah,
    kebijakan,
  );
  return { baris, periode, arah, hasil };
}

/**
 * Computes all rows and periods. The direction of an indicator comes from its own row, else from the rows of other tables
 * that name the same indicator.
 */
export function terapkanKebijakan(berkas: Berkas, tautan: Tautan, kebijakan: Kebijakan): CapaianBaris[] {
  const menurutKelompok = tautan.indikator.map(petunjuk);
  const hasil: CapaianBaris[] = [];
  for (const baris of berkas.indikator) {
    const milik = menurutKelompok[tautan.kelompokDari.get(baris)?.id ?? -1] ?? TANPA_PETUNJUK;
    for (const periode of baris.periode) hasil.push(hitung(baris, periode, milik, kebijakan));
  }
  return hasil;
}
