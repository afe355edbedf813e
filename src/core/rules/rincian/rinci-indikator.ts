/** Which indicator a table of details stands behind, and the figures that it may give for it. */
import { kunciLabel } from '../../text/label';
import { ingatOleh } from '../../text/ingat';
import { parseRomawi } from '../../text/periode';
import type { Kelompok } from '../../linking/tautkan';
import type { Figur } from '../../records/berkas';
import type { Bahan } from '../aturan';
import { anggotaYakin, tabelBerlaku } from '../lintas/kemunculan';
import { cocok, gabungan, type Hasil } from './cocok';
import { barisBerperan, rincian, type Nilai, type Rinci } from './kisi';

export interface Realisasi {
  readonly nilai: number;
  readonly figur: Figur;
  readonly tabel: number;
}

/** What a table of details says of a figure: printed there, or worked out from its rows. */
export interface Calon {
  readonly hasil: Hasil;
  readonly tercetak: Nilai | null;
  /** Cells that it is made of. */
  readonly dari: readonly Nilai[];
  readonly apa: 'jumlah' | 'rata-rata' | 'hasil' | 'cacah baris';
}

export interface Sandingan {
  readonly rinci: Rinci;
  readonly kelompok: Kelompok;
  readonly realisasi: readonly Realisasi[];
  readonly calon: readonly Calon[];
  /** True where the caption names the indicator by its number; else its words do. */
  readonly bernomor: boolean;
  /** True where the caption says nothing but words of the indicator. */
  readonly serupa: boolean;
}

/** The realisasi of the year of the submission in every table that shows one for the whole year. */
function realisasiTahunan(bahan: Bahan, kelompok: Kelompok): Realisasi[] {
  const { tahun } = bahan.berkas;
  return anggotaYakin(kelompok, tabelBerlaku(bahan.berkas)).flatMap(({ baris }) =>
    baris.periode.flatMap((periode): Realisasi[] => {
      const besaran = periode.realisasi?.besaran;
      if (periode.realisasi === null || besaran?.jenis !== 'angka' || besaran.alternatif !== null) return [];
      if (periode.tw !== null || periode.bulan !== null || periode.total || periode.ranah !== 'kinerja') return [];
      if (periode.tahun !== null && periode.tahun !== tahun) return [];
      return [{ nilai: besaran.nilai, figur: periode.realisasi, tabel: baris.tabel }];
    }),
  );
}

const NOMOR_JUDUL =
  /\bindikator(?: kinerja)?(?: (?:sasaran|utama|kegiatan|program))?\s+([ivx]+|\d{1,2})\s*[.-]\s*(\d{1,2})\b/i;

/** "Rincian Capaian Indikator Kinerja II.4" names indicator 2.4. */
function nomorJudul(judul: string): string | null {
  const [, besar = '', kecil = ''] = NOMOR_JUDUL.exec(judul) ?? [];
  const angka = /^\d+$/.test(besar) ? Number(besar) : parseRomawi(besar);
  return angka === null || kecil === '' ? null : `${angka}.${kecil}`;
}

const angkaKode = (kode: string | null): string => (kode ?? '').replace(/[^\d.]/g, '');

/** Words that only one indicator carries, by their group. */
const kataSendiri = ingatOleh(({ tautan }: Bahan): ReadonlyMap<string, Kelompok> => {
  const pemilik = new Map<string, Kelompok | null>();
  for (const kelompok of tautan.indikator) {
    if (kelompok.anggota.length < 2) continue;
    for (const kata of new Set(kunciLabel(kelompok.nama).split(' '))) {
      if (kata.length >= 6 && !/\d/.test(kata)) pemilik.set(kata, pemilik.has(kata) ? null : kelompok);
    }
  }
  return new Map([...pemilik].flatMap(([kata, kelompok]) => (kelompok === null ? [] : [[kata, kelompok] as const])));
});

function menurutKata(bahan: Bahan, judul: string): Kelompok | null {
  const kata = kataSendiri(bahan);
  const kena = new Set(
    kunciLabel(judul)
      .split(' ')
      .flatMap((satu) => kata.get(satu) ?? []),
  );
  return kena.size === 1 ? ([...kena][0] ?? null) : null;
}

function serupa(judul: string, { nama }: Kelompok): boolean {
  const kata = new Set(kunciLabel(nama).split(' '));
  const isi = kunciLabel(
    judul.replace(/^\s*(?:tabel|lampiran)\s*[\d.]+[a-z]?\s*[.:]?\s*/i, '').replace(/\b(?:19|20)\d{2}\b/g, ' '),
  ).split(' ');
  return isi.length >= 3 && isi.every((satu) => kata.has(satu));
}

function calonDari(rinci: Rinci): Calon[] {
  const data = barisBerperan(rinci, 'data');
  const dari = (l: number): Nilai[] => data.flatMap((b) => rinci.lajur[l]?.isi[b] ?? []);
  const tercetak = rinci.baris.flatMap((satu, b) =>
    satu.peran === 'data' && b !== rinci.baris.length - 1
      ? []
      : rinci.lajur.flatMap((lajur, l): Calon[] => {
          const nilai = lajur.isi[b] ?? null;
          if (nilai === null) return [];
          return [{ hasil: gabungan([nilai], () => 1), tercetak: nilai, dari: dari(l), apa: 'hasil' }];
        }),
  );
  const dihitung = rinci.lajur.flatMap((lajur, l): Calon[] => {
    const isi = dari(l);
    if (isi.length < 2 || lajur.persen) return [];
    return [
      { hasil: gabungan(isi, () => 1), tercetak: null, dari: isi, apa: 'jumlah' },
      { hasil: gabungan(isi, () => 1 / isi.length), tercetak: null, dari: isi, apa: 'rata-rata' },
    ];
  });
  const cacah = { nilai: data.length, bawah: data.length, atas: data.length };
  return [...tercetak, ...dihitung, { hasil: cacah, tercetak: null, dari: [], apa: 'cacah baris' }];
}

/** Every table of details with the one indicator that its caption names. */
export const sandingan = ingatOleh((bahan: Bahan): readonly Sandingan[] =>
  rincian(bahan.berkas).flatMap((rinci): Sandingan[] => {
    const judul = rinci.tabel.judul ?? '';
    const nomor = nomorJudul(judul);
    const kelompok =
      nomor === null
        ? menurutKata(bahan, judul)
        : (bahan.tautan.indikator.find(({ kode }) => angkaKode(kode) === nomor) ?? null);
    if (kelompok === null || (rinci.tabel.tahun ?? bahan.berkas.tahun) !== bahan.berkas.tahun) return [];
    const realisasi = realisasiTahunan(bahan, kelompok);
    return realisasi.length === 0
      ? []
      : [
          {
            rinci,
            kelompok,
            realisasi,
            calon: calonDari(rinci),
            bernomor: nomor !== null,
            serupa: serupa(judul, kelompok),
          },
        ];
  }),
);

/** True where a figure of the details is a realisasi, to the decimals that the coarser of them shows. */
export function samaRealisasi({ figur, nilai }: Realisasi, { hasil }: Calon): boolean {
  const desimal = figur.besaran.jenis === 'angka' ? figur.besaran.desimal : 0;
  return cocok({ nilai, desimal, tampak: desimal, setengah: 0, figur }, hasil);
}
