/** What the workbook says of each indicator, as a sentence can be held against it. */
import type { Bahan } from '../capaian/bahan';
import { bacaanCapaian } from '../capaian/cetak';
import type { CapaianBaris } from '../capaian/terapkan';
import type { Kelompok } from '../linking/tautkan';
import type { Figur, FigurUang, Periode } from '../records/berkas';
import { formatAngka, formatRupiah, kaliTepat } from '../text/format-angka';
import { ingatOleh } from '../text/ingat';
import { tambahkan } from '../text/peta';
import { jenisSatuan } from '../text/satuan';
import type { Address } from '../workbook/workbook';

export type Bidang = 'target' | 'realisasi' | 'capaian' | 'pagu' | 'realisasi anggaran';

export interface Fakta {
  readonly bidang: Bidang;
  readonly tahun: number | null;
  readonly tw: number | null;
  readonly bulan: number | null;
  /** In the unit shown; capaian and percentages in points, money in rupiah. */
  readonly nilai: number;
  /** As it is said to the reader. */
  readonly teks: string;
  readonly sel: readonly Address[];
}

export interface IndikatorNaskah {
  readonly kelompok: Kelompok;
  /** Every wording in the workbook, each once. */
  readonly nama: readonly string[];
  readonly persen: boolean;
  readonly fakta: readonly Fakta[];
  readonly hasil: readonly CapaianBaris[];
}

/** Rows whose wording fits less surely prove nothing. */
const YAKIN = 0.5;

/** All indicators of a workbook with what it says of them. */
export const faktaIndikator = ingatOleh((bahan: Bahan): readonly IndikatorNaskah[] => {
  const capaian = new Map<number, CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    const id = bahan.tautan.kelompokDari.get(satu.baris)?.id;
    if (id !== undefined) tambahkan(capaian, id, satu);
  }
  return bahan.tautan.indikator.map((kelompok) => {
    const yakin = new Set(kelompok.anggota.filter((satu) => satu.keyakinan >= YAKIN).map(({ baris }) => baris));
    const hasil = (capaian.get(kelompok.id) ?? []).filter(({ baris }) => yakin.has(baris));
    const nama = [kelompok.nama, ...[...yakin].map(({ indikator }) => indikator.teks)];
    return {
      kelompok,
      nama: [...new Set(nama)],
      persen: [...yakin].some(({ satuan }) => satuan !== null && jenisSatuan(satuan.teks) === 'persen'),
      fakta: [
        ...hasil.flatMap(faktaPeriode),
        ...[...yakin].flatMap(({ uang }) => uang.flatMap((satu) => faktaUang(satu, bahan.berkas.tahun))),
      ],
      hasil,
    };
  });
});

type Waktu = Pick<Fakta, 'tahun' | 'tw' | 'bulan'>;
const waktu = ({ tahun, tw, bulan }: Periode): Waktu => ({ tahun, tw, bulan });

function faktaPeriode({ periode, hasil }: CapaianBaris): readonly Fakta[] {
  const saat = waktu(periode);
  const dasar = [periode.target, periode.realisasi].flatMap((figur) => figur?.sel ?? []);
  const hitung = [...new Set([hasil.capaian, hasil.mentah])].flatMap((rasio): Fakta[] =>
    rasio === null
      ? []
      : [{ ...saat, bidang: 'capaian', nilai: poin(rasio), teks: `${formatAngka(poin(rasio), 2)}%`, sel: dasar }],
  );
  return [
    ...faktaFigur(periode.target, 'target', saat),
    ...faktaFigur(periode.realisasi, 'realisasi', saat),
    ...hitung,
    ...bacaanCapaian(periode.capaian).map((baca): Fakta => ({
      ...saat,
      bidang: 'capaian',
      nilai: poin(baca.nilai),
      teks: `${formatAngka(poin(baca.nilai), Math.max(0, baca.desimal - 2))}%`,
      sel: periode.capaian === null ? [] : [periode.capaian.sel],
    })),
  ];
}

const poin = (rasio: number): number => kaliTepat(rasio, 100);

function faktaFigur(figur: Figur | null, bidang: Bidang, saat: Waktu): readonly Fakta[] {
  if (figur === null) return [];
  const { besaran, teks, sel } = figur;
  const nilai =
    besaran.jenis === 'angka'
      ? [besaran.nilai, ...(besaran.alternatif === null ? [] : [besaran.alternatif])]
      : besaran.jenis === 'rentang'
        ? [besaran.bawah, besaran.atas]
        : [];
  return nilai.map((satu) => ({ ...saat, bidang, nilai: satu, teks: teks.trim(), sel: [sel] }));
}

/** Money of a row; only amounts, and those of a year that is known or that of the submission. */
function faktaUang({ bidang, tahun, tw, bulan, figur, faktor }: FigurUang, kini: number | null): readonly Fakta[] {
  if (figur.besaran.jenis !== 'angka' || figur.besaran.persen || (bidang !== 'pagu' && bidang !== 'realisasi'))
    return [];
  const nilai = kaliTepat(figur.besaran.nilai, faktor);
  const nama: Bidang = bidang === 'pagu' ? 'pagu' : 'realisasi anggaran';
  return [{ bidang: nama, tahun: tahun ?? kini, tw, bulan, nilai, teks: formatRupiah(nilai), sel: [figur.sel] }];
}
