/**
 * The policy of a calculation, as plain data that can be stored, compared and sent to a worker. Every choice that the
 * regulations leave to an agency stands here, and nowhere else.
 */
import { kunciLabel } from '../text/label';
import type { Address } from '../workbook/workbook';
import {
  type Isi,
  KebijakanTidakSah,
  bacaBilangan,
  bacaDaftar,
  bacaLogika,
  bacaObjek,
  bacaPilihan,
  bacaRasio,
  bacaTeks,
} from './kebijakan-json';
import { type Skala, DAFTAR_SKALA, parseSkala, periksaSkala, skalaBawah } from './skala';

export { KebijakanTidakSah };

/**
 * Which way is good. naik: the higher the better; turn: `turun`, the lower the better; tetap: on target; rentang: within a
 * range; jenjang: a grade; biner: yes or no.
 */
export type Arah = 'naik' | 'turun' | 'tetap' | 'rentang' | 'jenjang' | 'biner';

/** What the report prints for an arah; grades and yes/no are text. */
export type ArahLaporan = 'naik' | 'turun' | 'rentang' | 'tetap' | 'teks';

/** Ratios for a target of zero; null: cannot be computed. */
export interface KebijakanTargetNol {
  /** naik, realisasi 0. */
  readonly naikNol: number | null;
  /** naik, realisasi above 0. */
  readonly naikAda: number | null;
  /** turun, realisasi 0 (or below). */
  readonly turunNol: number | null;
  /** turun, realisasi above 0. */
  readonly turunAda: number | null;
}

/** A sentence of the workbook that says something about the calculation. */
export interface SumberKebijakan {
  readonly sel: Address;
  readonly teks: string;
}

export interface Kebijakan {
  /** Formula of a turun indicator: selisih 2 - R/T, rasio T/R. */
  readonly minimasi: 'selisih' | 'rasio';
  /** The highest ratio (1.2), null without a limit. */
  readonly batasAtas: number | null;
  /** True where the limit holds for each capaian in the table, false where only for averages. */
  readonly batasAtasPadaTabel: boolean;
  /** The lowest ratio. */
  readonly batasBawah: number;
  /** Which target counts where there are two. */
  readonly dasarTarget: 'awal' | 'revisi';
  readonly targetNol: KebijakanTargetNol;
  /** Target below zero (growth): simpangan 1 + (R - T)/|T|. */
  readonly targetNegatif: 'simpangan' | 'tidak-dihitung';
  /** Outside a target range: rasio R / nearest bound, simpangan 1 - |R - bound|/|bound|. */
  readonly rentang: 'rasio' | 'simpangan';
  /** Grades: tercapai-tidak 1 or 0, peringkat rank of realisasi / rank of target. */
  readonly jenjang: 'tercapai-tidak' | 'peringkat';
  /** Decimals shown, in percent points. */
  readonly desimal: number;
  readonly rataRata: 'aritmetik' | 'geometrik' | 'berbobot';
  /** What an indicator that cannot be computed does to an average. */
  readonly tanpaCapaian: 'dikeluarkan' | 'nol';
  /** Ratios: at or above `tercapai` it is reached, above `melampaui` exceeded. */
  readonly skalaStatus: { readonly tercapai: number; readonly melampaui: number };
  readonly skalaPredikat: Skala | null;
  /** Arah chosen by a person, by normalised code or indicator (see `kunciIndikator`). */
  readonly arahPerIndikator: Readonly<Record<string, Arah>>;
  /** Where the workbook says it. */
  readonly sumber: readonly SumberKebijakan[];
  /** What was read and is used, in Indonesian sentences. */
  readonly dibaca: readonly string[];
}

/**
 * What holds where nobody says otherwise: R/T or 2 - R/T, no upper limit, never below 0, a zero target met by zero only
 * for turun, averages over what can be computed. Practice of performance reports under PermenPANRB 53/2014.
 */
export const KEBIJAKAN_BAKU: Kebijakan = {
  minimasi: 'selisih',
  batasAtas: null,
  batasAtasPadaTabel: false,
  batasBawah: 0,
  dasarTarget: 'revisi',
  targetNol: { naikNol: null, naikAda: null, turunNol: 1, turunAda: 0 },
  targetNegatif: 'simpangan',
  rentang: 'rasio',
  jenjang: 'tercapai-tidak',
  desimal: 2,
  rataRata: 'aritmetik',
  tanpaCapaian: 'dikeluarkan',
  skalaStatus: { tercapai: 1, melampaui: 1 },
  skalaPredikat: null,
  arahPerIndikator: {},
  sumber: [],
  dibaca: [],
};

/** Upper limit that stands for "as good as can be" where a ratio has no end (T/R with R = 0) and no limit is set. */
export const BATAS_TAK_HINGGA = 1.2;

/** The key of `arahPerIndikator`: "IK 1.2" and "ik1.2" are one, and so are spellings of one indicator. */
export function kunciIndikator(kodeAtauIndikator: string): string {
  return kunciLabel(kodeAtauIndikator).replace(/\s+/g, '');
}

const ARAH: readonly Arah[] = ['naik', 'turun', 'tetap', 'rentang', 'jenjang', 'biner'];

/** Short names that a policy file may use. */
const SINGKATAN: Readonly<Record<string, keyof Kebijakan>> = {
  arah: 'arahPerIndikator',
  batas: 'batasAtas',
  dasar: 'dasarTarget',
  pembulatan: 'desimal',
  skala: 'skalaPredikat',
};

const MINIMASI: Readonly<Record<string, Kebijakan['minimasi']>> = {
  selisih: 'selisih',
  '2-r/t': 'selisih',
  rasio: 'rasio',
  't/r': 'rasio',
};

/**
 * Reads a policy file: any of the fields of `Kebijakan`; what is absent is as in `dasar`. Ratios may be written 1.2, 120 or
 * "120%"; `skala` is a name of `DAFTAR_SKALA`, a sentence ("100% ke atas Baik; di bawah 100% Kurang"), a list of
 * `{ nama, bawah }` from the best down, or a whole Skala. Short names: arah, batas, dasar, pembulatan, skala.
 *
 * Throws KebijakanTidakSah with one Indonesian sentence that names the field.
 *
 * `readKebijakanJson({ batas: 120, minimasi: 'T/R', arah: { 'IK1.3': 'turun' } })`
 */
export function readKebijakanJson(json: unknown, dasar: Kebijakan = KEBIJAKAN_BAKU): Kebijakan {
  const isi = bacaObjek(json, 'Kebijakan');
  const lengkap: Isi = {};
  for (const [nama, nilai] of Object.entries(isi)) {
    const kunci = Object.hasOwn(SINGKATAN, nama) ? (SINGKATAN[nama] ?? nama) : nama;
    if (!Object.hasOwn(KEBIJAKAN_BAKU, kunci))
      throw new KebijakanTidakSah(`Kebijakan memuat "${nama}", yang tidak dikenal.`);
    lengkap[kunci] = nilai;
  }
  const batasAtas = bacaRasio(lengkap, 'batasAtas', dasar.batasAtas);
  const batasBawah = bacaRasio(lengkap, 'batasBawah', dasar.batasBawah) ?? 0;
  if (batasAtas !== null && batasAtas <= batasBawah) {
    throw new KebijakanTidakSah('"batasAtas" pada kebijakan harus lebih besar daripada "batasBawah".');
  }
  return {
    minimasi: bacaMinimasi(lengkap, dasar),
    batasAtas,
    batasAtasPadaTabel: bacaLogika(
      lengkap,
      'batasAtasPadaTabel',
      'batasAtas' in lengkap ? batasAtas !== null : dasar.batasAtasPadaTabel,
    ),
    batasBawah,
    dasarTarget: bacaPilihan(lengkap, 'dasarTarget', ['awal', 'revisi'], dasar.dasarTarget),
    targetNol: bacaTargetNol(lengkap, dasar),
    targetNegatif: bacaPilihan(lengkap, 'targetNegatif', ['simpangan', 'tidak-dihitung'], dasar.targetNegatif),
    rentang: bacaPilihan(lengkap, 'rentang', ['rasio', 'simpangan'], dasar.rentang),
    jenjang: bacaPilihan(lengkap, 'jenjang', ['tercapai-tidak', 'peringkat'], dasar.jenjang),
    desimal: bacaBilangan(lengkap, 'desimal', 0, 10, dasar.desimal),
    rataRata: bacaPilihan(lengkap, 'rataRata', ['aritmetik', 'geometrik', 'berbobot'], dasar.rataRata),
    tanpaCapaian: bacaPilihan(lengkap, 'tanpaCapaian', ['dikeluarkan', 'nol'], dasar.tanpaCapaian),
    skalaStatus: bacaSkalaStatus(lengkap, dasar),
    skalaPredikat: bacaSkala(lengkap, dasar),
    arahPerIndikator: bacaArahPerIndikator(lengkap, dasar),
    sumber: bacaSumber(lengkap, dasar),
    dibaca: 'dibaca' in lengkap ? bacaDaftar(lengkap, 'dibaca').map((x) => bacaTeks(x, 'dibaca')) : dasar.dibaca,
  };
}

function bacaMinimasi(isi: Isi, dasar: Kebijakan): Kebijakan['minimasi'] {
  if (!('minimasi' in isi)) return dasar.minimasi;
  const teks = bacaTeks(isi['minimasi'], 'minimasi').toLowerCase().replace(/\s/g, '');
  const minimasi = Object.hasOwn(MINIMASI, teks) ? MINIMASI[teks] : undefined;
  if (minimasi === undefined) {
    throw new KebijakanTidakSah('"minimasi" pada kebijakan harus "selisih" (2 - R/T) atau "rasio" (T/R).');
  }
  return minimasi;
}

function bacaTargetNol(isi: Isi, dasar: Kebijakan): KebijakanTargetNol {
  if (!('targetNol' in isi)) return dasar.targetNol;
  const nol = bacaObjek(isi['targetNol'], 'targetNol');
  const baca = (nama: keyof KebijakanTargetNol): number | null => bacaRasio(nol, nama, dasar.targetNol[nama]);
  return { naikNol: baca('naikNol'), naikAda: baca('naikAda'), turunNol: baca('turunNol'), turunAda: baca('turunAda') };
}

function bacaSkalaStatus(isi: Isi, dasar: Kebijakan): Kebijakan['skalaStatus'] {
  if (!('skalaStatus' in isi)) return dasar.skalaStatus;
  const status = bacaObjek(isi['skalaStatus'], 'skalaStatus');
  const tercapai = bacaRasio(status, 'tercapai', dasar.skalaStatus.tercapai) ?? 1;
  const melampaui = bacaRasio(status, 'melampaui', dasar.skalaStatus.melampaui) ?? 1;
  if (melampaui < tercapai) {
    throw new KebijakanTidakSah('"melampaui" pada "skalaStatus" tidak boleh lebih kecil daripada "tercapai".');
  }
  return { tercapai, melampaui };
}

function bacaSkala(isi: Isi, dasar: Kebijakan): Skala | null {
  if (!('skalaPredikat' in isi)) return dasar.skalaPredikat;
  const nilai = isi['skalaPredikat'];
  if (nilai === null || nilai === undefined) return null;
  const skala = bentukSkala(nilai);
  const masalah = periksaSkala(skala);
  if (masalah !== null) throw new KebijakanTidakSah(`Skala pada kebijakan tidak dapat dipakai. ${masalah}`);
  return skala;
}

function bentukSkala(nilai: unknown): Skala {
  if (typeof nilai === 'string') {
    const skala = DAFTAR_SKALA[nilai.trim().toUpperCase()] ?? parseSkala(nilai);
    if (skala !== null) return skala;
    const dikenal = Object.keys(DAFTAR_SKALA).join(', ');
    throw new KebijakanTidakSah(`Skala "${nilai}" pada kebijakan tidak dikenal; yang dikenal: ${dikenal}.`);
  }
  if (Array.isArray(nilai)) {
    const ambang = nilai.map((x): [number | null, string] => {
      const tingkat = bacaObjek(x, 'skala');
      const bawah = tingkat['bawah'] ?? null;
      if (bawah !== null && typeof bawah !== 'number') {
        throw new KebijakanTidakSah('"bawah" pada skala harus bilangan atau null.');
      }
      return [bawah, bacaTeks(tingkat['nama'], 'nama')];
    });
    return skalaBawah('KEBIJAKAN', 'Kategori capaian', true, ambang);
  }
  return bacaSkalaUtuh(bacaObjek(nilai, 'skala'));
}

function bacaSkalaUtuh(isi: Isi): Skala {
  const batas = (tingkat: Isi, nama: string): number | null => {
    const nilai = tingkat[nama] ?? null;
    if (nilai === null || typeof nilai === 'number') return nilai;
    throw new KebijakanTidakSah(`"${nama}" pada skala harus bilangan atau null.`);
  };
  const tingkat = bacaDaftar(isi, 'tingkat').map((x) => {
    const satu = bacaObjek(x, 'tingkat');
    return {
      nama: bacaTeks(satu['nama'], 'nama'),
      bawah: batas(satu, 'bawah'),
      bawahTermasuk: bacaLogika(satu, 'bawahTermasuk', true),
      atas: batas(satu, 'atas'),
      atasTermasuk: bacaLogika(satu, 'atasTermasuk', false),
    };
  });
  return {
    id: bacaTeks(isi['id'] ?? 'KEBIJAKAN', 'id'),
    nama: bacaTeks(isi['nama'] ?? 'Kategori capaian', 'nama'),
    tingkat,
  };
}

function bacaArahPerIndikator(isi: Isi, dasar: Kebijakan): Kebijakan['arahPerIndikator'] {
  if (!('arahPerIndikator' in isi)) return dasar.arahPerIndikator;
  const arah = Object.entries(bacaObjek(isi['arahPerIndikator'], 'arah')).map(([nama, nilai]) => {
    const pilihan = ARAH.find((x) => x === nilai);
    if (pilihan === undefined) {
      throw new KebijakanTidakSah(`Arah indikator "${nama}" pada kebijakan harus salah satu dari: ${ARAH.join(', ')}.`);
    }
    return [kunciIndikator(nama), pilihan] as const;
  });
  return { ...dasar.arahPerIndikator, ...Object.fromEntries(arah) };
}

function bacaSumber(isi: Isi, dasar: Kebijakan): readonly SumberKebijakan[] {
  if (!('sumber' in isi)) return dasar.sumber;
  return bacaDaftar(isi, 'sumber').map((x) => {
    const satu = bacaObjek(x, 'sumber');
    const sel = bacaObjek(satu['sel'], 'sel');
    const row = bacaBilangan(sel, 'row', 0, Infinity, 0);
    const col = bacaBilangan(sel, 'col', 0, Infinity, 0);
    return { sel: { sheet: bacaTeks(sel['sheet'], 'sheet'), row, col }, teks: bacaTeks(satu['teks'], 'teks') };
  });
}
