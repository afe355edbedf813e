/**
 * The komponen that a row of an indicator lists, met in the table that shows the realisasi of every komponen. Labels alone
 * are no proof: a list counts as met where the pagu of its komponen add up to the pagu of the row.
 */
import { figurTahun, keSkala } from '../../ledger/baris-sama';
import { indeksLabel } from '../../linking/indeks-label';
import type { BarisUang, FigurUang } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import type { TabelMap } from '../../recognition/tabel';
import { cellAt } from '../../workbook/sheet';
import type { Bahan } from '../aturan';
import { lembarBerkas } from '../struktur/kepala';
import { nilaiFigur, uangIndikator, type UangIndikator } from './uang-indikator';

interface Komponen {
  readonly baris: BarisUang;
  readonly pagu: FigurUang;
  readonly realisasi: FigurUang;
}

/** A row of an indicator with the komponen that pay for it. */
export interface Pendanaan {
  readonly uang: UangIndikator;
  readonly komponen: readonly Komponen[];
}

const MIRIP_TERENDAH = 0.7;
/** Labels that are less alike than the best by more than this are other komponen. */
const JARAK_TERBAIK = 0.15;
/** Ways to choose among komponen of the same name that are tried. */
const PILIHAN_TERBANYAK = 2000;
const KOMPONEN_TERSEDIKIT = 5;
const JUDUL = /komponen|rincian output|\bro\b|\bkro\b|sub ?kegiatan|kegiatan|anggaran|pendukung/i;

/** "- Gaji\n- Sewa", "1. Gaji 2. Sewa", "Gaji; Sewa" -> the names; a hyphen inside a name parts nothing. */
export function uraiDaftar(teks: string): string[] {
  const bersih = teks.replace(/\r/g, '').trim();
  const butir = /^[-\u2013\u2022\u25aa*]\s/.test(bersih);
  const nomor = /^1[.)]\s/.test(bersih);
  const pemisah = butir ? /(?:^|\s)[-\u2013\u2022\u25aa*]\s+/ : nomor ? /(?:^|\s)\d{1,2}[.)]\s+/ : /[\n;]+/;
  return bersih
    .split(pemisah)
    .map((satu) => satu.replace(/\s+/g, ' ').trim())
    .filter((satu) => /\p{L}{3}/u.test(satu));
}

/** The column beside the indicators that lists komponen. */
function kolomKomponen(tabel: TabelMap): number | null {
  const nama = tabel.kolom.find(({ bidang }) => bidang === 'indikator' || bidang === 'sasaranIndikator');
  if (nama === undefined || tabel.susun !== 'kolom') return null;
  const kolom = tabel.kolom.find(
    ({ col, bidang, jalur }) =>
      col > nama.col &&
      (bidang === 'uraian' || bidang === 'kegiatan' || bidang === 'lain') &&
      JUDUL.test(jalur[jalur.length - 1] ?? ''),
  );
  return kolom?.col ?? null;
}

/** The komponen of the table that shows most of them with pagu and realisasi. */
function daftarKomponen({ berkas }: Bahan): Komponen[] {
  const menurutTabel = new Map<number, Komponen[]>();
  for (const baris of berkas.uang) {
    if (baris.jalur === null || baris.uraian === null || baris.peran !== 'data') continue;
    const [pagu, realisasi] = [figurTahun(baris, 'pagu'), figurTahun(baris, 'realisasi')];
    if (pagu === null || realisasi === null) continue;
    const isi = menurutTabel.get(baris.tabel);
    if (isi === undefined) menurutTabel.set(baris.tabel, [{ baris, pagu, realisasi }]);
    else isi.push({ baris, pagu, realisasi });
  }
  const terbanyak = [...menurutTabel.values()].reduce<Komponen[]>((a, b) => (b.length > a.length ? b : a), []);
  return terbanyak.length >= KOMPONEN_TERSEDIKIT ? terbanyak : [];
}

/** Every way to take one komponen for each name, as far as that is few enough; no komponen pays twice. */
function kombinasi(calon: readonly (readonly Komponen[])[]): Komponen[][] {
  if (calon.length === 0 || calon.some((isi) => isi.length === 0)) return [];
  if (calon.reduce((n, isi) => n * isi.length, 1) > PILIHAN_TERBANYAK) return [];
  return calon.reduce<Komponen[][]>(
    (semua, isi) => semua.flatMap((awal) => isi.filter((satu) => !awal.includes(satu)).map((satu) => [...awal, satu])),
    [[]],
  );
}

const jumlah = (isi: readonly Komponen[], ambil: (satu: Komponen) => FigurUang): number =>
  isi.reduce((n, satu) => n + nilaiFigur(ambil(satu)) * satu.pagu.faktor, 0);

/** One of several komponen with one name and the same amounts is enough. */
function tanpaKembar(isi: readonly Komponen[]): Komponen[] {
  const dilihat = new Set<string>();
  return isi.filter(({ pagu, realisasi }) => {
    const kunci = `${nilaiFigur(pagu)}|${nilaiFigur(realisasi)}`;
    if (dilihat.has(kunci)) return false;
    dilihat.add(kunci);
    return true;
  });
}

const setara = (nilai: number, figur: FigurUang): boolean =>
  Math.abs(keSkala(nilai, nilaiFigur(figur)) - nilaiFigur(figur)) < 0.5;

export const realisasiKomponen = (isi: readonly Komponen[]): number => jumlah(isi, ({ realisasi }) => realisasi);
export const samaRealisasi = ({ uang, komponen }: Pendanaan): boolean =>
  setara(realisasiKomponen(komponen), uang.realisasi);

/** The komponen of every indicator whose list is met, worked out once. */
export const pendanaan = ingatOleh((bahan: Bahan): readonly Pendanaan[] => {
  const { berkas } = bahan;
  const kolom = new Map(
    berkas.tabel.flatMap((tabel, i) => {
      const col = kolomKomponen(tabel);
      return col === null ? [] : [[i, col] as const];
    }),
  );
  if (kolom.size === 0) return [];
  const semua = daftarKomponen(bahan);
  if (semua.length === 0) return [];
  const cari = indeksLabel(semua.map(({ baris }) => baris.uraian?.teks ?? null));
  const lembar = lembarBerkas(berkas);
  return [...uangIndikator(bahan).values()].flat().flatMap((uang): Pendanaan[] => {
    const col = kolom.get(uang.tabel);
    const sheet = lembar.get(berkas.tabel[uang.tabel]?.lembar ?? '');
    if (col === undefined || sheet === undefined) return [];
    const nama = uraiDaftar(cellAt(sheet, uang.row, col)?.text ?? '');
    const calon = nama.map((satu) => {
      const ada = cari(satu, MIRIP_TERENDAH);
      const batas = (ada[0]?.skor ?? 0) - JARAK_TERBAIK;
      return tanpaKembar(ada.filter(({ skor }) => skor >= batas).flatMap(({ indeks }) => semua[indeks] ?? []));
    });
    const cocok = kombinasi(calon)
      .filter((isi) =>
        setara(
          jumlah(isi, ({ pagu }) => pagu),
          uang.pagu,
        ),
      )
      .map((komponen) => ({ uang, komponen }));
    const pilihan = cocok.find(samaRealisasi) ?? cocok[0];
    return pilihan === undefined ? [] : [pilihan];
  });
});
