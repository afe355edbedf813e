/** Which indicator rows a printed capaian speaks for: its own, or a whole block whose average it shows. */
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Sheet } from '../../workbook/workbook';
import { mergeAt } from '../../workbook/sheet';
import type { Bahan } from '../aturan';
import { ingatOleh } from '../../text/ingat';
import { lembarBerkas } from '../struktur/kepala';

/** Rows of one table and column of capaian, from top to bottom. */
export interface KolomCapaian {
  readonly tabel: number;
  readonly col: number;
  readonly isi: readonly CapaianBaris[];
}

/** Every column of printed capaian with its rows. */
export const kolomCapaian = ingatOleh((bahan: Bahan): readonly KolomCapaian[] => {
  const peta = new Map<string, { tabel: number; col: number; isi: CapaianBaris[] }>();
  for (const satu of bahan.capaian) {
    const col = satu.periode.capaian?.sel.col;
    if (col === undefined) continue;
    const kunci = `${satu.baris.tabel}|${col}`;
    const kolom = peta.get(kunci) ?? { tabel: satu.baris.tabel, col, isi: [] };
    kolom.isi.push(satu);
    peta.set(kunci, kolom);
  }
  return [...peta.values()];
});

const kosong = ({ periode }: CapaianBaris): boolean => periode.capaian?.besaran.jenis === 'kosong';

const selSasaran = ({ baris }: CapaianBaris): string =>
  baris.sasaran === null ? '' : `${baris.sasaran.sel.row},${baris.sasaran.sel.col}`;

/** The row at `anak` and those after it while they belong to it. */
function deret(kolom: KolomCapaian, anak: number, lanjut: (satu: CapaianBaris) => boolean): CapaianBaris[] {
  const hasil: CapaianBaris[] = [];
  for (let i = anak; i < kolom.isi.length; i++) {
    const satu = kolom.isi[i];
    if (satu === undefined || (i > anak && !lanjut(satu))) break;
    hasil.push(satu);
  }
  return hasil;
}

/** Rows under one merged cell of capaian. */
function blokGabungan(sheet: Sheet, kolom: KolomCapaian, anak: number): CapaianBaris[] | null {
  const row = kolom.isi[anak]?.baris.row ?? -1;
  const gabungan = mergeAt(sheet, row, kolom.col);
  if (gabungan === undefined || gabungan.bottom === gabungan.top) return null;
  return deret(kolom, anak, ({ baris }) => baris.row <= gabungan.bottom);
}

/** Rows after a printed capaian that have figures but no capaian of their own, within one sasaran. */
function blokKosong(kolom: KolomCapaian, anak: number): CapaianBaris[] {
  const pertama = kolom.isi[anak];
  if (pertama === undefined || selSasaran(pertama) === '') return [];
  return deret(kolom, anak, (satu) => kosong(satu) && selSasaran(satu) === selSasaran(pertama));
}

/** A printed capaian that stands for several rows. */
export interface Blok {
  readonly kepala: CapaianBaris;
  readonly anggota: readonly CapaianBaris[];
  /** True where the cell itself is merged over the rows. */
  readonly gabungan: boolean;
}

/** The printed capaian of a submission that stand for more than one computable row, by the row they are printed on. */
export const blokCapaian = ingatOleh((bahan: Bahan): ReadonlyMap<CapaianBaris, Blok> => {
  const lembar = lembarBerkas(bahan.berkas);
  const hasil = new Map<CapaianBaris, Blok>();
  for (const kolom of kolomCapaian(bahan)) {
    const sheet = lembar.get(bahan.berkas.tabel[kolom.tabel]?.lembar ?? '');
    if (sheet === undefined) continue;
    kolom.isi.forEach((kepala, anak) => {
      if (kosong(kepala)) return;
      const gabungan = blokGabungan(sheet, kolom, anak);
      const anggota = gabungan ?? blokKosong(kolom, anak);
      const terhitung = anggota.filter(({ hasil: h }) => h.capaian !== null).length;
      if (terhitung > 1) hasil.set(kepala, { kepala, anggota, gabungan: gabungan !== null });
    });
  }
  return hasil;
});
