/** What each row of a table is: data, section, total, average, continuation. */
import { ringkasJudul } from './judul-kolom';
import { labelRataRata, labelTotal, type BarisIsi } from './lembaran';
import type { Baris, Bidang, Kolom, PeranBaris } from './tabel';

const FIGUR = new Set<Bidang>([
  'target',
  'realisasi',
  'capaian',
  'capaianMaks',
  'persen',
  'pagu',
  'selisih',
  'sisa',
  'blokir',
  'paguEfektif',
  'jenisBelanja',
  'sumberDana',
  'jumlah',
  'nilai',
  'volume',
  'bobot',
  'efisiensi',
  'efektivitas',
  'baseline',
]);
const LABEL = new Set<Bidang>([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'sasaranIndikator',
  'indikator',
  'uraian',
  'unit',
  'sumberDana',
  'tahun',
  'bulan',
  'lain',
]);

interface KolomPeran {
  readonly figur: ReadonlySet<number>;
  readonly label: ReadonlySet<number>;
  readonly indikator: ReadonlySet<number>;
  readonly kode: ReadonlySet<number>;
  readonly adaIndikator: boolean;
}

function kelompok(kolom: readonly Kolom[]): KolomPeran {
  const pilih = (uji: (satu: Kolom) => boolean): Set<number> => new Set(kolom.filter(uji).map((satu) => satu.col));
  return {
    figur: pilih((satu) => FIGUR.has(satu.bidang)),
    label: pilih((satu) => LABEL.has(satu.bidang)),
    indikator: pilih((satu) => satu.bidang === 'indikator' || satu.bidang === 'sasaranIndikator'),
    kode: pilih((satu) => satu.bidang === 'kode' || satu.bidang === 'no'),
    adaIndikator: kolom.some((satu) => satu.bidang === 'indikator'),
  };
}

function adaFigur(baris: BarisIsi, k: KolomPeran): boolean {
  return baris.isi.some((satu) => k.figur.has(satu.col) && satu.lebar === 1);
}

function peranLabel(baris: BarisIsi, k: KolomPeran): PeranBaris | null {
  for (const satu of baris.isi) {
    if (!k.label.has(satu.col) || satu.angka) continue;
    const diIndikator = k.indikator.has(satu.col);
    const sendiri = !diIndikator || baris.isi.length <= 2 || adaSelLebar(baris);
    if (sendiri && labelRataRata(satu.text, diIndikator)) return 'rata-rata';
    if ((!diIndikator || baris.isi[0] === satu) && labelTotal(satu.text)) return 'total';
  }
  return null;
}

const adaSelLebar = (baris: BarisIsi): boolean => baris.isi.some((satu) => satu.lebar > 1);

function peran(baris: BarisIsi, k: KolomPeran, sebelum: Baris | undefined): PeranBaris {
  if (k.figur.size === 0) return 'data';
  if (adaFigur(baris, k)) return peranLabel(baris, k) ?? 'data';
  const [pertama, ...lain] = baris.isi;
  if (pertama === undefined) return 'data';
  const uraianSaja = lain.length === 0 && !k.kode.has(pertama.col) && pertama.lebar === 1 && k.label.has(pertama.col);
  const disambung = sebelum?.peran === 'data' || sebelum?.peran === 'lanjutan';
  if (uraianSaja && disambung && !k.adaIndikator && /^[a-z(]/.test(pertama.text)) return 'lanjutan';
  if (lain.length === 0)
    return k.indikator.has(pertama.col) && k.adaIndikator && pertama.lebar === 1 ? 'data' : 'seksi';
  return k.adaIndikator && baris.isi.some((satu) => k.indikator.has(satu.col) && satu.lebar === 1 && !satu.angka)
    ? 'data'
    : 'seksi';
}

/** Roles of the rows below the header, in order. */
export function peranBaris(isi: readonly BarisIsi[], kolom: readonly Kolom[]): Baris[] {
  const k = kelompok(kolom);
  const hasil: Baris[] = [];
  for (const baris of isi) hasil.push({ row: baris.row, peran: peran(baris, k, hasil[hasil.length - 1]) });
  return hasil;
}

const BARIS_BIDANG: readonly (readonly [Bidang, RegExp])[] = [
  ['sisa', /^sisa\b/],
  [
    'persen',
    /^(?:%|persen(?:tase)?|presentase)\s?(?:realisasi|serapan|penyerapan)?\b|^(?:realisasi|serapan|penyerapan) (?:\w+ )?\(?%\)?$/,
  ],
  ['pagu', /^(?:total |jumlah )?(?:pagu|anggaran|target penerimaan|dipa)\b/],
  ['realisasi', /^realisasi\b/],
  ['target', /^target\b/],
  ['capaian', /^(?:%|persen(?:tase)?|tingkat)? ?capaian\b/],
];

/** The field that a row label names where rows are fields ("Pagu", "Realisasi", "% Realisasi"). */
export function bidangLabel(text: string): Bidang | null {
  const label = ringkasJudul(text)
    .replace(/\(rp\.?\)/g, '')
    .trim();
  if (label.length > 60) return null;
  return BARIS_BIDANG.find(([, pola]) => pola.test(label))?.[0] ?? null;
}
