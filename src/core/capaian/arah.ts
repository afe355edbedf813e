/** Which way is good for an indicator: said in a column, by its formula, by its target, by its words, or assumed. */
import type { Besaran } from '../text/besaran';
import { arahDariKata } from './arah-kata';
import { type Arah, type ArahLaporan, type Kebijakan, kunciIndikator } from './kebijakan';
import { bacaRumus } from './rumus-tertulis';

export interface MasukanArah {
  /** The polarity column, as written. */
  readonly polaritas?: string | null;
  /** Formula or definition from the kamus indikator. */
  readonly formula?: string | null;
  readonly kode?: string | null;
  readonly indikator: string;
  readonly satuan?: string | null;
  /** The target of the row; where a quarter has none ("-"), the annual one tells more. */
  readonly target: Besaran;
  readonly kebijakan: Kebijakan;
}

export type SumberArah = 'kolom' | 'kamus' | 'kebijakan' | 'target' | 'kata' | 'baku';

export interface HasilArah {
  readonly arah: Arah;
  /** True where nothing tells it and naik is assumed. */
  readonly dianggap: boolean;
  readonly sumber: SumberArah;
}

/**
 * The arah of an indicator. A choice in the policy comes first, then the column, the kamus, the target, the words of the
 * indicator; else naik, assumed. A grade or a yes/no target stays one whatever the column says, and so does a range, save
 * that turun stays turun (its formula differs): the report prints both as rentang, see `arahLaporan`.
 *
 * "Rata-rata waktu penerbitan sertifikat", nothing else known: turun by its words. "Maks 5%": turun by its target.
 */
export function tentukanArah(masukan: MasukanArah): HasilArah {
  const dasar = arahDasar(masukan);
  const bentuk = bentukTarget(masukan);
  if (bentuk === null) return dasar;
  const sumber = dasar.dianggap ? 'target' : dasar.sumber;
  if (bentuk === 'rentang' && dasar.arah === 'turun') return { ...dasar, dianggap: false };
  return { arah: bentuk, dianggap: false, sumber };
}

function arahDasar({ polaritas, formula, kode, indikator, satuan, target, kebijakan }: MasukanArah): HasilArah {
  const dipilih = arahDipilih(kebijakan, kode, indikator);
  if (dipilih !== null) return pasti(dipilih, 'kebijakan');
  const kolom = bacaPolaritas(polaritas ?? '');
  if (kolom !== null) return pasti(kolom, 'kolom');
  const kamus = bacaKamus(formula ?? '');
  if (kamus !== null) return pasti(kamus, 'kamus');
  if (target.jenis === 'angka' && target.batas !== null)
    return pasti(target.batas === 'maks' ? 'turun' : 'naik', 'target');
  const kata = bacaSemakin(indikator) ?? arahDariKata(indikator, satuan ?? '');
  if (kata !== null) return pasti(kata, 'kata');
  return ANGGAPAN;
}

const ANGGAPAN: HasilArah = { arah: 'naik', dianggap: true, sumber: 'baku' };

function bacaKamus(formula: string): Arah | null {
  return formula === '' ? null : (bacaRumus(formula)?.arah ?? bacaSemakin(formula));
}

function pasti(arah: Arah, sumber: SumberArah): HasilArah {
  return { arah, dianggap: false, sumber };
}

function arahDipilih({ arahPerIndikator }: Kebijakan, kode: string | null | undefined, indikator: string): Arah | null {
  if (Object.keys(arahPerIndikator).length === 0) return null;
  const kunci = [kode ?? '', indikator].map(kunciIndikator).find((satu) => Object.hasOwn(arahPerIndikator, satu));
  return kunci === undefined ? null : (arahPerIndikator[kunci] ?? null);
}

/** The shape that the target itself gives, or its unit where this period has no target. */
function bentukTarget({ target, satuan }: MasukanArah): 'jenjang' | 'biner' | 'rentang' | null {
  if (target.jenis === 'jenjang') return 'jenjang';
  if (target.jenis === 'yatidak') return 'biner';
  if (target.jenis === 'rentang') return 'rentang';
  if (target.jenis !== 'kosong' && target.jenis !== 'nihil') return null;
  const unit = (satuan ?? '').trim().toLowerCase();
  if (/^(?:predikat|opini|kategori|grade|peringkat|akreditasi)\b/.test(unit)) return 'jenjang';
  return /^(?:ada|ya|sudah)\s*\/\s*(?:tidak|belum)|^status$/.test(unit) ? 'biner' : null;
}

/**
 * Reads a polarity column: "Maximize", "Maksimasi", "Semakin rendah semakin baik", "Stabilize", "Positif", "(-)"; null where
 * the text says none. "Minimal" says none: it is a bound, not a direction.
 */
export function bacaPolaritas(teks: string): Arah | null {
  const rapi = teks.trim().toLowerCase();
  if (rapi === '') return null;
  const semakin = bacaSemakin(rapi);
  if (semakin !== null) return semakin;
  if (/rentang|range|kisaran/.test(rapi)) return 'rentang';
  if (/stabil|dipertahankan|^tetap\b|^tepat\b|\bstab\b/.test(rapi)) return 'tetap';
  if (/minimi[sz]|minimal?isas|minimas|^min\.?$|negati[fv]|^turun|menurun|\blower\b|^\(?[-−–]\)$|^↓/.test(rapi))
    return 'turun';
  if (
    /ma(?:ks|x)imi[sz]|ma(?:ks|x)imal?isas|ma(?:ks|x)imas|^ma(?:ks|x)\.?$|positi[fv]|^naik|meningkat|\bhigher\b|^\(?\+\)?$|^↑/.test(
      rapi,
    )
  )
    return 'naik';
  return null;
}

const BESAR = 'tinggi|besar|banyak|naik|meningkat|cepat tercapai';
const KECIL = 'rendah|kecil|sedikit|singkat|pendek|turun|menurun|cepat';
const BURUK = '(?:buruk|jelek|tidak baik|kurang baik)';
const SEMAKIN = new RegExp(
  `(?:se)?makin\\s+(${BESAR}|${KECIL}|tepat|dekat|mendekati)\\b[^.;]{0,40}?(?:se)?makin\\s+(${BURUK}|baik|bagus)`,
);
const SERBA_BESAR = new RegExp(`^(?:${BESAR})$`);

/** "Semakin rendah semakin baik", "makin tinggi nilainya makin buruk", "higher is better"; null where no such words stand. */
function bacaSemakin(teks: string): Arah | null {
  const rapi = teks.toLowerCase();
  // most indicators say nothing of the kind
  if (!rapi.includes('makin') && !rapi.includes('better')) return null;
  const cocok = SEMAKIN.exec(rapi);
  if (cocok === null) {
    if (/\blower\b.{0,12}\bbetter\b/.test(rapi)) return 'turun';
    return /\bhigher\b.{0,12}\bbetter\b/.test(rapi) ? 'naik' : null;
  }
  const kata = cocok[1] ?? '';
  if (/tepat|dekat/.test(kata)) return 'tetap';
  const isBesar = SERBA_BESAR.test(kata);
  const isBaik = /baik$|bagus/.test(cocok[2] ?? '') && !/tidak|kurang/.test(cocok[2] ?? '');
  return isBesar === isBaik ? 'naik' : 'turun';
}

/** What the report prints: a range target is rentang, a grade or yes/no is text. */
export function arahLaporan(arah: Arah, target?: Besaran): ArahLaporan {
  if (arah === 'jenjang' || arah === 'biner') return 'teks';
  return target?.jenis === 'rentang' ? 'rentang' : arah;
}
