/** Tables of capaian for the report: sasaran, indicator, target, realisasi, capaian and status of one period. */
import { NAMA_STATUS } from '../capaian/hitung';
import type { CapaianBaris } from '../capaian/terapkan';
import type { Figur, Satuan, Teks } from '../records/berkas';
import type { Address, Sheet } from '../workbook/workbook';
import { mergeAt, sheetsByName } from '../workbook/sheet';
import { blokCapaian, type BahanNaskah, type BlokCapaian, type BlokTersedia } from './blok-capaian';
import { catatanCapaian } from './catatan-capaian';
import { teksCapaianHitung, teksCapaianTertulis, teksFigur } from './figur-naskah';
import {
  gabungTeks,
  polos,
  type BarisTabel,
  type Blok,
  type KolomTabel,
  type Naskah,
  type Potongan,
  type SelTabel,
} from './naskah';

/** One row on its way into the table. */
interface BarisCapaian {
  readonly satu: CapaianBaris;
  /** The capaian as the sheet has it; null where it is computed. */
  readonly tertulis: string | null;
}

/** A column of the table; `sel` gives null where a merge from above covers the place. */
interface Lajur extends KolomTabel {
  readonly kepala: string;
  readonly sel: (baris: BarisCapaian, ke: number, semua: readonly BarisCapaian[]) => SelTabel | null;
}

const potonganTeks = (teks: Teks | null): readonly Potongan[] =>
  teks === null ? [] : [{ teks: teks.teks, sumber: teks.sel }];

function potonganFigur({ baris, periode }: CapaianBaris, sisi: 'target' | 'realisasi'): readonly Potongan[] {
  const figur = periode[sisi];
  const teks = teksFigur(figur, baris.satuan);
  return figur === null || teks === '' ? [] : [{ teks, sumber: figur.sel }];
}

function potonganSatuan(satuan: Satuan | null): readonly Potongan[] {
  if (satuan === null) return [];
  const { teks, sel, sumber } = satuan;
  return [{ teks, sumber: sel, ...(sumber !== 'kolom' && { pinjaman: true }) }];
}

const dasarHitung = ({ periode }: CapaianBaris): readonly Address[] =>
  [periode.target, periode.realisasi].flatMap((figur) => (figur === null ? [] : [figur.sel]));

function potonganCapaian({ satu, tertulis }: BarisCapaian, bahan: BahanNaskah): readonly Potongan[] {
  const figur = satu.periode.capaian;
  if (tertulis !== null && figur !== null) return [{ teks: tertulis, sumber: figur.sel }];
  return [{ teks: teksCapaianHitung(satu.hasil, bahan.kebijakan), dari: dasarHitung(satu) }];
}

/** The sasaran on the first of its rows, merged over all that name the same; rows without one stay apart. */
function selSasaran({ satu }: BarisCapaian, ke: number, semua: readonly BarisCapaian[]): SelTabel | null {
  const { sasaran } = satu.baris;
  if (sasaran === null) return { isi: [] };
  const sama = (lain: BarisCapaian | undefined): boolean => lain?.satu.baris.sasaran?.teks === sasaran.teks;
  if (sama(semua[ke - 1])) return null;
  let akhir = ke + 1;
  while (sama(semua[akhir])) akhir++;
  return { isi: potonganTeks(sasaran), ...(akhir - ke > 1 ? { rowspan: akhir - ke } : {}) };
}

/** The sheet's own numbers where every row has one and no two are the same; else 1, 2, 3. */
function selNomor(semua: readonly BarisCapaian[]): (baris: BarisCapaian, ke: number) => SelTabel {
  const nomor = semua.map(({ satu }) => satu.baris.nomor?.teks ?? '');
  const unik = !nomor.includes('') && new Set(nomor).size === nomor.length;
  return ({ satu }, ke) => ({ isi: unik ? potonganTeks(satu.baris.nomor) : polos(String(ke + 1)) });
}

/** Room for the longest word, so that units and figures do not break; the caption and a limit bound it. */
function bobotKata(teks: readonly string[], paling: { readonly sedikit: number; readonly banyak: number }): number {
  const panjang = teks.flatMap((satu) => satu.split(' ')).reduce((a, kata) => Math.max(a, kata.length), 0);
  return Math.min(paling.banyak, Math.max(paling.sedikit, 2 + panjang * 1.6));
}

const BOBOT_ANGKA = { sedikit: 15, banyak: 22 };

function lajur(bahan: BahanNaskah, semua: readonly BarisCapaian[]): readonly Lajur[] {
  const targetRenstra = semua.every(({ satu }) => satu.periode.targetRenstra);
  const bersasaran = semua.some(({ satu }) => satu.baris.sasaran !== null);
  const angka = (sisi: 'target' | 'realisasi'): number =>
    bobotKata(
      semua.map(({ satu }) => gabungTeks(potonganFigur(satu, sisi))),
      BOBOT_ANGKA,
    );
  const sasaran: Lajur = {
    kepala: 'Sasaran',
    bobot: bobotKata(
      semua.map(({ satu }) => satu.baris.sasaran?.teks ?? ''),
      { sedikit: 20, banyak: 26 },
    ),
    rata: 'kiri',
    sel: selSasaran,
  };
  return [
    {
      kepala: 'No',
      bobot: bobotKata(
        semua.map(({ satu }) => satu.baris.nomor?.teks ?? ''),
        { sedikit: 7, banyak: 12 },
      ),
      rata: 'tengah',
      sel: selNomor(semua),
    },
    ...(bersasaran ? [sasaran] : []),
    {
      kepala: 'Indikator Kinerja',
      bobot: bersasaran ? 28 : 50,
      rata: 'kiri',
      sel: ({ satu }) => ({ isi: potonganTeks(satu.baris.indikator) }),
    },
    {
      kepala: 'Satuan',
      bobot: bobotKata(
        semua.map(({ satu }) => satu.baris.satuan?.teks ?? ''),
        { sedikit: 10, banyak: 21 },
      ),
      rata: 'kiri',
      sel: ({ satu: { baris } }) => ({ isi: potonganSatuan(baris.satuan) }),
    },
    {
      kepala: targetRenstra ? 'Target Renstra' : 'Target',
      bobot: angka('target'),
      rata: 'kanan',
      sel: ({ satu }) => ({ isi: potonganFigur(satu, 'target') }),
    },
    {
      kepala: 'Realisasi',
      bobot: angka('realisasi'),
      rata: 'kanan',
      sel: ({ satu }) => ({ isi: potonganFigur(satu, 'realisasi') }),
    },
    { kepala: 'Capaian (%)', bobot: 14, rata: 'kanan', sel: (baris) => ({ isi: potonganCapaian(baris, bahan) }) },
    {
      kepala: 'Status',
      bobot: 17,
      rata: 'kiri',
      sel: ({ satu }) => ({ isi: [{ teks: NAMA_STATUS[satu.hasil.status], dari: dasarHitung(satu) }] }),
    },
  ];
}

/** A capaian merged over several indicators is their average, not that of the first. */
function untukBeberapaBaris(blok: BlokCapaian, sheet: Sheet | undefined, { sel }: Figur): boolean {
  const gabungan = sheet === undefined ? undefined : mergeAt(sheet, sel.row, sel.col);
  if (gabungan === undefined) return false;
  return blok.isi.filter(({ baris }) => baris.row >= gabungan.top && baris.row <= gabungan.bottom).length > 1;
}

function bacaBaris(bahan: BahanNaskah, blok: BlokCapaian): readonly BarisCapaian[] {
  const sheet = sheetsByName(bahan.berkas.workbook).get(blok.lembar);
  return blok.isi.map((satu) => {
    const figur = satu.periode.capaian;
    if (figur === null || untukBeberapaBaris(blok, sheet, figur)) return { satu, tertulis: null };
    return { satu, tertulis: teksCapaianTertulis(figur, satu.hasil) };
  });
}

function tulisBlok(bahan: BahanNaskah, blok: BlokCapaian): readonly Blok[] {
  return tulisTabel(bahan, blok, bacaBaris(bahan, blok));
}

/**
 * A table of rows from wherever they come, each capaian computed and none quoted: rows of several tables may have been printed
 * in different ways.
 *
 * @example tabelHitung(bahan, { kunci: 'bab3|ringkas', judulTabel: 'Capaian Kinerja Tahun 2024', isi })
 */
export function tabelHitung(bahan: BahanNaskah, blok: IsiTabel): readonly Blok[] {
  const semua = blok.isi.map((satu): BarisCapaian => ({ satu, tertulis: null }));
  return tulisTabel(bahan, blok, semua);
}

type IsiTabel = Pick<BlokCapaian, 'kunci' | 'judulTabel' | 'isi'>;

function tulisTabel(bahan: BahanNaskah, blok: IsiTabel, semua: readonly BarisCapaian[]): readonly Blok[] {
  const kolom = lajur(bahan, semua);
  const baris = semua.map((satu, ke): BarisTabel => ({
    jenis: 'data',
    sel: kolom.flatMap(({ sel }) => sel(satu, ke, semua) ?? []),
  }));
  const cacah = {
    tertulis: semua.filter(({ tertulis }) => tertulis !== null).length,
    dihitung: semua.filter(({ satu, tertulis }) => tertulis === null && satu.hasil.capaian !== null).length,
  };
  return [
    {
      jenis: 'tabel',
      kunci: blok.kunci,
      judul: polos(blok.judulTabel),
      kolom: kolom.map(({ bobot, rata }) => ({ bobot, rata })),
      kepala: [kolom.map(({ kepala }) => ({ isi: polos(kepala) }))],
      baris,
    },
    {
      jenis: 'paragraf',
      gaya: 'catatan',
      isi: polos(`Catatan: ${catatanCapaian(blok.isi, cacah, bahan.kebijakan)}`),
    },
  ];
}

/**
 * The tables of capaian that can be written, the year of the submission first: one for each table and period, and before
 * the tables of one sheet and period one that joins them. Plain data for a list.
 *
 * @example daftarCapaian(bahan)[0]
 *   // { kunci: 'capaian|Capaian|2024|1', judul: 'Capaian Kinerja Tahun 2024 (Capaian, A3:H20)', tabel: 1, ... }
 */
export function daftarCapaian(bahan: BahanNaskah): readonly BlokTersedia[] {
  return blokCapaian(bahan).map(({ isi: _isi, judulTabel: _judul, ...terlihat }) => terlihat);
}

/**
 * Tables of capaian with their notes: those with the given keys in the order of the list; without keys every
 * table once. A key that the workbook no longer has gives nothing.
 *
 * @example naskahCapaian(bahan, ['capaian|Capaian|2024|1']).blok // [{ jenis: 'tabel', ... }, { jenis: 'paragraf', ... }]
 */
export function naskahCapaian(bahan: BahanNaskah, kunci?: readonly string[]): Naskah {
  const diminta = kunci === undefined ? null : new Set(kunci);
  const blok = blokCapaian(bahan).filter(({ kunci: milik, tabel }) =>
    diminta === null ? tabel === 1 : diminta.has(milik),
  );
  return { blok: blok.flatMap((satu) => tulisBlok(bahan, satu)) };
}
