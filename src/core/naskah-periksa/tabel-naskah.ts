/** Figures of a table of the report, each with what row and column say of it. */
import type { Bahan } from '../capaian/bahan';
import { kunciLabel } from '../text/label';
import { findTahun } from '../text/periode';
import { calonAngka, type CalonNilai } from './angka';
import type { Bidang, Fakta } from './fakta';
import type { IsiNaskah, TabelNaskah } from './isi-naskah';
import { triwulan } from './maksud';

export interface AngkaTabel {
  readonly teks: string;
  readonly calon: readonly CalonNilai[];
  readonly bidang: Bidang;
  readonly tahun: number;
  readonly tahunPasti: boolean;
  readonly tw: number | null;
  /** What the row speaks of. */
  readonly nama: string;
  readonly fakta: readonly Fakta[];
  readonly baris: readonly string[];
  readonly kepala: string;
}

interface Kolom {
  readonly bidang: Bidang;
  readonly tahun: number | null;
  readonly tw: number | null;
  readonly kepala: string;
  readonly skala: number;
}

interface Subjek {
  readonly nama: string;
  readonly fakta: readonly Fakta[];
  /** The year that the row itself names. */
  readonly tahun: number | null;
}

const ANGKA_SAJA = /^(?:Rp\.?\s?)?(-?\d[\d.,]*\d|\d)(?:,-)?\s?%?$/iu;
/** Columns of another target than that of the year. */
const KOLOM_LAIN =
  /renstra|rpjm|semula|awal|revisi|antara|kumulatif|s\.d|sampai|nasional|blokir|efektif|deviasi|selisih|sisa|bobot|efisiensi|rata/iu;

/** The figures of a table that can be held against the workbook. */
export function angkaTabel(bahan: Bahan, naskah: IsiNaskah, tabel: TabelNaskah): readonly AngkaTabel[] {
  const tahunBuku = bahan.berkas.tahun;
  if (tahunBuku === null) return [];
  const subjek = tabel.baris.map((baris) => subjekBaris(naskah, tabel, baris));
  const awal = subjek.findIndex((satu) => satu !== null);
  if (awal < 1) return [];
  const judul = tabel.keterangan?.judul ?? '';
  // Tables of money have columns of many states of one amount: which cell each must equal is not sure.
  const kepala = tabel.baris.slice(0, awal).flat().join(' ');
  if (/anggaran|pagu|\bRp|rupiah|serapan/iu.test([...tabel.letak.judul.slice(-2), judul, kepala].join(' '))) return [];
  const tahunJudul = tunggal(findTahun(judul));
  const kolom = (tabel.baris[0] ?? []).map((_, i) =>
    bacaKolom(tabel.baris.slice(0, awal).map((baris) => baris[i] ?? '')),
  );
  return tabel.baris.flatMap((baris, i) => {
    const satu = subjek[i] ?? null;
    if (satu === null) return [];
    return baris.flatMap((teks, j): readonly AngkaTabel[] => {
      const milik = kolom[j] ?? null;
      const [, angka] = ANGKA_SAJA.exec(teks) ?? [];
      // A merged cell repeats its text: it is looked at once.
      if (
        milik === null ||
        angka === undefined ||
        (j > 0 && baris[j - 1] === teks && kolom[j - 1]?.kepala === milik.kepala)
      )
        return [];
      const tahun = milik.tahun ?? satu.tahun ?? tahunJudul;
      return [
        {
          teks,
          calon: calonAngka(angka).map(({ nilai, desimal }) => ({
            nilai: nilai * milik.skala,
            desimal: desimal - Math.round(Math.log10(milik.skala)),
          })),
          bidang: milik.bidang,
          tahun: tahun ?? tahunBuku,
          tahunPasti: tahun !== null,
          tw: milik.tw ?? triwulan(judul),
          nama: satu.nama,
          fakta: satu.fakta,
          baris,
          kepala: milik.kepala,
        },
      ];
    });
  });
}

function subjekBaris(naskah: IsiNaskah, tabel: TabelNaskah, baris: readonly string[]): Subjek | null {
  const [pertama = ''] = baris;
  if (tabel.indikator !== null && /^(?:19|20)\d{2}$/.test(pertama.trim()))
    return { nama: tabel.indikator.kelompok.nama, fakta: tabel.indikator.fakta, tahun: Number(pertama) };
  const kena = new Set(
    baris.flatMap((sel) => (sel.includes(' ') ? (naskah.menurutLabel.get(kunciLabel(sel)) ?? []) : [])),
  );
  const [satu] = kena;
  if (satu !== undefined) return kena.size > 1 ? null : { nama: satu.kelompok.nama, fakta: satu.fakta, tahun: null };
  return null;
}

function bacaKolom(kepala: readonly string[]): Kolom | null {
  const teks = [...new Set(kepala)].join(' ').trim();
  const bidang = bidangKolom(teks);
  if (bidang === null || KOLOM_LAIN.test(teks)) return null;
  const skala = /juta/iu.test(teks) ? 1e6 : /miliar|milyar/iu.test(teks) ? 1e9 : /ribu|\.000/iu.test(teks) ? 1e3 : 1;
  const uang = bidang === 'pagu' || bidang === 'realisasi anggaran';
  return { bidang, tahun: tunggal(findTahun(teks)), tw: triwulan(teks), kepala: teks, skala: uang ? skala : 1 };
}

function bidangKolom(teks: string): Bidang | null {
  const uang = /pagu|anggaran|\bRp\b|rupiah/iu.test(teks);
  const persen = /%|persen/iu.test(teks);
  if (/capaian/iu.test(teks)) return uang || /realisasi|target/iu.test(teks) ? null : 'capaian';
  if (/realisasi/iu.test(teks) && /target/iu.test(teks)) return null;
  if (/realisasi/iu.test(teks)) return uang ? (persen ? null : 'realisasi anggaran') : 'realisasi';
  if (/target/iu.test(teks)) return uang ? null : 'target';
  return /pagu|anggaran/iu.test(teks) && !persen ? 'pagu' : null;
}

function tunggal(tahun: readonly number[]): number | null {
  const [satu] = tahun;
  return satu !== undefined && new Set(tahun).size === 1 ? satu : null;
}
