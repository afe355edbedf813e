/** Every figure that the readers took from a workbook, once, with the row and the column it belongs to. */
import type { BarisIndikator, BarisUang, Berkas, Figur, Periode } from '../../records/berkas';
import type { Bidang, Kolom, PeranBaris, Ranah, TabelMap } from '../../recognition/tabel';
import { tambahkan } from '../../text/peta';
import { ingatOleh } from '../../text/ingat';

/** Columns whose cells are figures by nature. */
export const BERANGKA = new Set<Bidang>([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'sisa',
  'selisih',
  'persen',
  'jumlah',
  'blokir',
  'paguEfektif',
]);

export interface FigurDibaca {
  readonly figur: Figur;
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly kolom: Kolom;
  readonly bidang: Bidang;
  readonly ranah: Ranah | null;
  /** The unit in force for the figure ("persen" for physical progress, "rupiah" for money); null where nothing tells. */
  readonly satuan: string | null;
  readonly peran: PeranBaris;
  /** The indicator row and the period; null for a figure of a money table. */
  readonly baris: BarisIndikator | null;
  readonly periode: Periode | null;
}

type PetaKolom = readonly ReadonlyMap<number, Kolom>[];

function petaKolom(berkas: Berkas): PetaKolom {
  return berkas.tabel.map((tabel) => new Map(tabel.kolom.map((kolom) => [kolom.col, kolom])));
}

const BAGIAN = ['target', 'realisasi', 'capaian'] as const;

function dariIndikator(hasil: FigurDibaca[], berkas: Berkas, kolom: PetaKolom, baris: BarisIndikator): void {
  const tabel = berkas.tabel[baris.tabel];
  if (tabel === undefined || tabel.susun === 'prosa') return;
  for (const periode of baris.periode) {
    for (const bidang of BAGIAN) {
      const figur = periode[bidang];
      const milik = figur === null ? undefined : kolom[baris.tabel]?.get(figur.sel.col);
      if (figur === null || milik === undefined || figur.besaran.jenis === 'kosong') continue;
      const persen = bidang === 'capaian' || periode.ranah === 'fisik';
      const satuan = persen ? 'persen' : (baris.satuan?.teks ?? milik.satuan);
      const { ranah } = periode;
      hasil.push({
        figur,
        indeks: baris.tabel,
        tabel,
        kolom: milik,
        bidang,
        ranah,
        satuan,
        peran: 'data',
        baris,
        periode,
      });
    }
  }
}

function uang(tabel: TabelMap, indeks: number, peran: PeranBaris, nilai: BarisUang['nilai']): FigurDibaca[] {
  return nilai.map(({ figur, bidang, kolom }) => ({
    figur,
    indeks,
    tabel,
    kolom,
    bidang,
    ranah: kolom.ranah,
    satuan:
      bidang === 'persen' || bidang === 'capaian' ? 'persen' : kolom.ranah === 'anggaran' ? 'rupiah' : kolom.satuan,
    peran,
    baris: null,
    periode: null,
  }));
}

function kumpulkan(berkas: Berkas): FigurDibaca[] {
  const kolom = petaKolom(berkas);
  const berindikator = new Set(berkas.indikator.map((baris) => baris.tabel));
  const beruang = new Set(berkas.uang.map((baris) => baris.tabel));
  const hasil: FigurDibaca[] = [];
  for (const baris of berkas.indikator) {
    dariIndikator(hasil, berkas, kolom, baris);
    if (baris.uang.length === 0) continue;
    const tabel = berkas.tabel[baris.tabel];
    if (tabel !== undefined && !beruang.has(baris.tabel)) hasil.push(...uang(tabel, baris.tabel, 'data', baris.uang));
  }
  for (const baris of berkas.uang) {
    const tabel = berkas.tabel[baris.tabel];
    if (tabel === undefined) continue;
    // performance figures of an indicator row were taken above, with the unit of the row
    const kinerjaDibaca = baris.peran === 'data' && berindikator.has(baris.tabel);
    const nilai = kinerjaDibaca ? baris.nilai.filter((satu) => satu.kolom.ranah === 'anggaran') : baris.nilai;
    hasil.push(...uang(tabel, baris.tabel, baris.peran, nilai));
  }
  return hasil;
}

/** All figures of a submission, rows in order; the same list for every rule. */
export const figurDibaca: (berkas: Berkas) => readonly FigurDibaca[] = ingatOleh(kumpulkan);

/** Columns of the widest sheet: a key of table and column in one number. */
const KOLOM = 16384;

/** Figures by the column of the table they stand in; the same lists for every rule that asks for the same figures. */
export const perKolom = ingatOleh((figur: readonly FigurDibaca[]): readonly (readonly FigurDibaca[])[] => {
  const hasil = new Map<number, FigurDibaca[]>();
  for (const satu of figur) tambahkan(hasil, satu.indeks * KOLOM + satu.kolom.col, satu);
  return [...hasil.values()];
});

/** The caption of a figure's column on one line ("Target > 2023"). */
export function judulKolom({ kolom }: FigurDibaca): string {
  return kolom.jalur.map((judul) => judul.replace(/\s+/g, ' ').trim()).join(' > ');
}
