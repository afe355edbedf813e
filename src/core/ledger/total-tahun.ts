/** What a submission says the total pagu and realisasi of a year are, in every table that says it. */
import type { Berkas } from '../records/berkas';
import type { Buku, LembarBuku } from './buku';
import { keSkala, samaUang } from './baris-sama';
import type { Lajur, Titik } from './kisi';

/** A total pagu with the total realisasi beside it. */
export interface SebutanTotal {
  readonly indeks: number;
  readonly tahun: number;
  readonly pagu: Titik;
  readonly realisasi: Titik;
  readonly faktor: number;
  /** True where the row or table is a total by its own label, false where only its pagu says so. */
  readonly resmi: boolean;
}

/** Totals below this are no total of a unit; equal small figures meet by chance. */
const TOTAL_TERKECIL = 10_000_000;

const PENERIMAAN = /penerimaan|pnb?pn?\b|pendapatan/i;

const dasar = ({ kolom, sifat }: Lajur): boolean =>
  sifat === 'uang' && (kolom.bidang === 'pagu' || (kolom.bidang === 'target' && kolom.ranah === 'anggaran'));
const serapan = ({ kolom, sifat }: Lajur): boolean =>
  sifat === 'uang' &&
  kolom.bidang === 'realisasi' &&
  kolom.ranah === 'anggaran' &&
  (kolom.tw === null || kolom.tw === 4);

interface Pasangan {
  readonly pagu: number;
  readonly realisasi: number;
  readonly tahun: number;
}

/** Pagu and realisasi of one year side by side; of several pagu columns the last before the realisasi. */
function pasangan(berkas: Berkas, { kisi }: LembarBuku): Pasangan[] {
  return kisi.lajur.flatMap((lajur, realisasi): Pasangan[] => {
    if (!serapan(lajur) || lajur.kolom.kumulatif) return [];
    // several realisasi beside one pagu are parts of it
    if (
      kisi.lajur.some(
        (lain, i) =>
          i !== realisasi &&
          serapan(lain) &&
          lain.kolom.tahun === lajur.kolom.tahun &&
          lain.kolom.kumulatif === lajur.kolom.kumulatif,
      )
    )
      return [];
    const calon = kisi.lajur.flatMap((lain, i) =>
      i < realisasi &&
      dasar(lain) &&
      !lain.kolom.kumulatif &&
      lain.kolom.tahun === lajur.kolom.tahun &&
      lain.kolom.tw === null
        ? [i]
        : [],
    );
    const tahun = lajur.kolom.tahun ?? kisi.tabel.tahun ?? berkas.tahun;
    const pagu = calon.pop();
    return pagu === undefined || tahun === null ? [] : [{ pagu, realisasi, tahun }];
  });
}

function sebutan(lembar: LembarBuku, baris: number, satu: Pasangan, resmi: boolean): SebutanTotal[] {
  const pagu = lembar.kisi.titik(baris, satu.pagu);
  const realisasi = lembar.kisi.titik(baris, satu.realisasi);
  if (pagu.keadaan !== 'angka' || realisasi.keadaan !== 'angka') return [];
  return [
    {
      indeks: lembar.kisi.indeks,
      tahun: satu.tahun,
      pagu,
      realisasi,
      faktor: lembar.kisi.lajur[satu.realisasi]?.faktor ?? 1,
      resmi,
    },
  ];
}

/** Rows as fields: the years are columns, pagu and realisasi are rows. */
function menurutBaris(berkas: Berkas, lembar: LembarBuku): SebutanTotal[] {
  const { kisi } = lembar;
  const cari = (bidang: string): number =>
    kisi.baris.findIndex(({ row, label }) => kisi.tabel.bidangBaris.get(row) === bidang && !PENERIMAAN.test(label));
  const [pagu, realisasi] = [cari('pagu'), cari('realisasi')];
  if (pagu < 0 || realisasi < 0) return [];
  return kisi.lajur.flatMap(({ kolom, faktor }, l): SebutanTotal[] => {
    const tahun = kolom.tahun ?? (kisi.lajur.length === 1 ? (kisi.tabel.tahun ?? berkas.tahun) : null);
    const [p, r] = [kisi.titik(pagu, l), kisi.titik(realisasi, l)];
    return tahun === null || p.keadaan !== 'angka' || r.keadaan !== 'angka'
      ? []
      : [{ indeks: kisi.indeks, tahun, pagu: p, realisasi: r, faktor, resmi: true }];
  });
}

/** Total rows, and the row of the unit itself where a table has one. */
function menurutTotal(berkas: Berkas, lembar: LembarBuku): SebutanTotal[] {
  const { kisi } = lembar;
  const pas = pasangan(berkas, lembar);
  const unit = kisi.baris.filter(({ uang }) => uang?.tingkat === 'unit' && uang.induk === null);
  return kisi.baris.flatMap((baris, b) =>
    baris.peran === 'total' || (unit.length === 1 && unit[0] === baris)
      ? pas.flatMap((satu) => sebutan(lembar, b, satu, true))
      : [],
  );
}

const berlaku = ({ kisi }: LembarBuku): boolean =>
  kisi.tabel.jenis !== 'pnbp' && !PENERIMAAN.test(kisi.tabel.judul ?? '');

/** All mentions of the totals, by year: those that are totals by label, then the rows that show the same pagu. */
export function totalTahun(berkas: Berkas, buku: Buku): SebutanTotal[] {
  const lembar = buku.lembar.filter(berlaku);
  const resmi = lembar
    .flatMap((satu) => (satu.kisi.tabel.susun === 'baris' ? menurutBaris(berkas, satu) : menurutTotal(berkas, satu)))
    .filter(({ pagu, faktor }) => pagu.nilai * faktor >= TOTAL_TERKECIL);
  const dikenal = new Set(resmi.map(({ pagu }) => pagu));
  const lain = lembar.flatMap((satu) =>
    satu.kisi.tabel.susun !== 'kolom'
      ? []
      : pasangan(berkas, satu).flatMap((pas) =>
          satu.kisi.baris.flatMap((_, b) =>
            sebutan(satu, b, pas, false).filter(
              ({ pagu, faktor, tahun }) =>
                !dikenal.has(pagu) &&
                resmi.some(
                  (acuan) =>
                    acuan.tahun === tahun &&
                    acuan.indeks !== satu.kisi.indeks &&
                    samaUang(pagu.nilai, faktor, acuan.pagu.nilai, acuan.faktor),
                ),
            ),
          ),
        ),
  );
  return [...resmi, ...lain];
}

/** Whether two mentions speak of the same whole: the same pagu, in whatever scale. */
export function sePagu(a: SebutanTotal, b: SebutanTotal): boolean {
  return a.tahun === b.tahun && samaUang(a.pagu.nilai, a.faktor, b.pagu.nilai, b.faktor);
}

/** Whether two totals of realisasi are one figure, in whatever scale they are printed. */
export function samaTotal(a: SebutanTotal, b: SebutanTotal): boolean {
  return (
    samaUang(a.realisasi.nilai, a.faktor, b.realisasi.nilai, b.faktor) ||
    Math.abs(keSkala(b.realisasi.nilai, a.realisasi.nilai) - a.realisasi.nilai) <= a.realisasi.setengah + 1e-6
  );
}
