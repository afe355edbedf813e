/** A table of the workbook in its section: the sentence that leads to it, the table in pieces that fit, and its notes. */
import type { Bahan } from '../capaian/bahan';
import { kunciLabel } from '../text/label';
import type { Address } from '../workbook/workbook';
import { CATATAN_JUTA, gantiJuta } from './juta';
import { sebut, sebutDaftar } from './kalimat/sebut';
import { polos, type Blok, type Paragraf, type Potongan, type Subbab } from './naskah';
import { kunciAsal, tabelLaporan, type TabelLaporan, type Tempat } from './pembagian';
import { judulAsal, potonganAsal } from './tabel-asal';

export const subbab = (tingkat: Subbab['tingkat'], judul: string): Subbab => ({
  jenis: 'subbab',
  tingkat,
  isi: polos(judul),
});

/** A paragraph; none where it has nothing to say. */
export function paragraf(kunci: string, isi: readonly Potongan[]): Paragraf[] {
  return isi.length === 0 ? [] : [{ jenis: 'paragraf', gaya: 'biasa', kunci, isi }];
}

export const kunciTabel = ({ berkas }: Bahan, bagian: string, indeks: number): string =>
  `${bagian}|${kunciAsal(berkas)[indeks] ?? String(indeks)}`;

/** The tables of a section, copies left to the annex. */
export const tabelDi = (bahan: Bahan, tempat: Tempat): readonly TabelLaporan[] =>
  tabelLaporan(bahan).filter((satu) => satu.tempat === tempat && !satu.salinan);

/** How a sentence names a table: its caption, and where it stands. */
export interface Sebutan {
  readonly judul: readonly Potongan[];
  /** "Tabel 2.5", or "Tabel 2.5 dan Tabel 2.6" of a table in pieces. */
  readonly rujukan: readonly Potongan[];
}

export type Pengantar = (sebutan: Sebutan, tabel: TabelLaporan) => readonly Potongan[];

export const disajikan: Pengantar = ({ judul, rujukan }) => sebut(judul, ' disajikan pada ', rujukan, '.');

/**
 * Sentence, table and notes.
 *
 * @param bagian the part of the report, "bab2"; a table may stand in short in a chapter and in full in the annex
 */
export function sajikan(
  bahan: Bahan,
  bagian: string,
  tabel: TabelLaporan,
  pengantar: Pengantar = disajikan,
): readonly Blok[] {
  const { berkas } = bahan;
  const kunci = kunciTabel(bahan, bagian, tabel.indeks);
  const ganti = gantiJuta(berkas, tabel.indeks);
  const { ringkas } = tabel;
  const potongan = potonganAsal(berkas, tabel.indeks, kunci, {
    ...(ringkas !== null && { tampil: (row: number) => ringkas.has(row) }),
    ...(ganti !== null && { ganti }),
  });
  const milik = berkas.tabel[tabel.indeks];
  if (milik === undefined || potongan.length === 0) return [];
  const judul = judulAsal(milik);
  const rujukan = sebutDaftar(potongan.map((satu) => [{ teks: 'tabel berikut', rujuk: satu.kunci }]));
  const catatan = [
    ...(ganti === null ? [] : polos(CATATAN_JUTA)),
    ...(ringkas === null
      ? []
      : sebut(
          ganti === null ? 'Catatan: rincian' : ' Rincian',
          ' selengkapnya disajikan pada ',
          {
            teks: 'lampiran',
            rujuk: kunciTabel(bahan, 'lampiran', tabel.indeks),
          },
          '.',
        )),
  ];
  return [
    ...paragraf(`${kunci}|pengantar`, pengantar({ judul, rujukan }, tabel)),
    ...potongan.map((satu) => (ringkas === null ? satu : { ...satu, judul: sebut('Ringkasan ', satu.judul) })),
    ...(catatan.length === 0 ? [] : [{ jenis: 'paragraf', gaya: 'catatan', isi: catatan } as const]),
  ];
}

/** Indicators and sasaran of a table, each counted once, with the cells that name them. */
export interface CacahTabel {
  readonly indikator: Potongan | null;
  readonly sasaran: Potongan | null;
}

export function cacahTabel({ berkas }: Bahan, indeks: number): CacahTabel {
  const baris = berkas.indikator.filter(({ tabel, peran }) => tabel === indeks && peran === 'data');
  const unik = (isi: readonly { readonly teks: string; readonly sel: Address }[]): Potongan | null => {
    const menurutTeks = new Map(isi.map(({ teks, sel }) => [kunciLabel(teks), sel]));
    return menurutTeks.size === 0 ? null : { teks: String(menurutTeks.size), dari: [...menurutTeks.values()] };
  };
  const sasaran = unik(baris.flatMap((satu) => satu.sasaran ?? []));
  return {
    // Rows are counted, not names: one name may stand under two sasaran.
    indikator:
      baris.length === 0 ? null : { teks: String(baris.length), dari: baris.map(({ indikator }) => indikator.sel) },
    sasaran,
  };
}
