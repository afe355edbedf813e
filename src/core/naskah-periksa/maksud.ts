/** What the figures of a sentence mean: which field, of which year and quarter. */
import { findTahun, parseRomawi } from '../text/periode';
import { angkaTeks, type AngkaTeks } from './angka';
import type { Bidang } from './fakta';
import type { KalimatNaskah } from './isi-naskah';

export interface Maksud {
  readonly angka: AngkaTeks;
  /** The fields that it may be a figure of; empty where the words do not tell. */
  readonly bidang: readonly Bidang[];
  /** A change from one year to another, not a figure of either. */
  readonly beda: boolean;
  readonly tahun: number;
  /** True where sentence or paragraph name the year. */
  readonly tahunPasti: boolean;
  readonly tw: number | null;
}

const KATA_BIDANG =
  /(?<!\p{L})(?:(pagu|alokasi anggaran|anggaran)|(ditargetkan|me(?:n)?targetkan|target(?:nya)?)|(ter?ealisasi(?:kan)?|teralisasi|direalisasikan|realisasi(?:nya)?)|(ketercapaian|capaian(?:nya)?|mencapai))/giu;
const BUKAN_FIGUR =
  /(?:\b(?:tabel|gambar|grafik|diagram|bab|indi|industri|nomor|no\.?|pasal|ayat|lampiran|butir|huruf|ke|iku|iksk|ikp|sk|tw|triwulan|semester|halaman|formulir|level|tanggal|pp|uu|perpres|pmk|sejumlah sasaran)\s*|\bRI\s)$/iu;
const BUKAN_SATUAN =
  /^\s*(?:\(\p{L}+\)\s*)?(?:indikator|sasaran|tujuan|perspektif|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|kali\b|tahun\b)/iu;
const PERUBAHAN =
  /(?:meningkat|naik|menurun|turun|tumbuh|kenaikan|penurunan|peningkatan|pertumbuhan|berkurang|bertambah|selisih|percepatan|kekurangan|kelebihan|deviasi|dibandingkan|melebihi target sebesar)/giu;
/** What is held against another target than that of the year. */
export const TARGET_LAIN = /renstra|rpjmn?\b|jangka menengah|nasional|rkp\b|antara\b|sebelum revisi|semula/iu;
const TREN = /meningkat|naik|menurun|turun|penurunan|peningkatan|kenaikan|berubah|disesuaikan/iu;

const isTahun = ({ teks, persen, rupiah }: AngkaTeks): boolean => /^(?:19|20)\d{2}$/.test(teks) && !persen && !rupiah;

/** The figures of a sentence with what they mean, in order; years, numbers of tables, counts and dates are left out. */
export function maksudAngka(kalimat: KalimatNaskah, tahunBuku: number): readonly Maksud[] {
  const { tertutup: teks } = kalimat;
  const semua = angkaTeks(teks).filter(
    (satu) =>
      !isTahun(satu) &&
      !(satu.rupiah ? false : BUKAN_FIGUR.test(teks.slice(0, satu.awal))) &&
      !BUKAN_SATUAN.test(teks.slice(satu.akhir)) &&
      !(satu.awal === 0 && /^\d{1,2}[.)]\s/.test(teks)),
  );
  const hasil: Maksud[] = [];
  let dari = 0;
  for (const angka of semua) {
    const antara = teks.slice(dari, angka.awal);
    const sesudah = teks.slice(angka.akhir);
    const sebelum = hasil.at(-1);
    const isi = bidangAngka(angka, antara, sesudah, sebelum, { kalimat, awal: teks.slice(0, angka.awal) });
    hasil.push({ angka, ...isi, ...tahunAngka(kalimat, angka, antara, tahunBuku), tw: triwulan(teks) });
    dari = angka.akhir;
  }
  return hasil;
}

interface Sekitar {
  readonly kalimat: KalimatNaskah;
  readonly awal: string;
}

const TIDAK_TAHU: Pick<Maksud, 'bidang' | 'beda'> = { bidang: [], beda: false };

function bidangAngka(
  angka: AngkaTeks,
  antara: string,
  sesudah: string,
  sebelum: Maksud | undefined,
  { kalimat, awal }: Sekitar,
): Pick<Maksud, 'bidang' | 'beda'> {
  if (/^\s*poin\b/i.test(sesudah)) return { bidang: [], beda: true };
  const perubahan = [...antara.matchAll(PERUBAHAN)].at(-1);
  const kata = [...antara.matchAll(KATA_BIDANG)].at(-1);
  const menjadi = /menjadi\s*(?:sebesar|sebanyak|senilai)?\s*$/iu.test(antara);
  if (
    perubahan !== undefined &&
    !menjadi &&
    (kata === undefined || kata.index < perubahan.index) &&
    !/\bdari\s*$/i.test(antara)
  )
    return { bidang: [], beda: true };
  if (angka.persen && /^\s*\)?\s*(?:dari|terhadap|atas)\s+(?:total\s+)?(?:pagu|anggaran)/iu.test(sesudah))
    return TIDAK_TAHU;
  if (angka.persen && /^\s*(?:dari|terhadap)\s+(?:\S+\s+){0,3}target/iu.test(sesudah))
    return TARGET_LAIN.test(sesudah.slice(0, 90)) ? TIDAK_TAHU : { bidang: ['capaian'], beda: false };
  if (kata !== undefined) return dariKata(kata, angka, kalimat, antara);
  if (sebelum === undefined) return TIDAK_TAHU;
  if ((menjadi || /^\W*\p{L}*\W*dari\s*$/iu.test(antara)) && TREN.test(awal)) return lanjutan(awal, angka, kalimat);
  if (/\(\s*$/.test(antara) && sebelum.beda) return { bidang: [], beda: true };
  if (angka.persen && /(?:atau|\()\s*(?:sebesar|mencapai)?\s*$/iu.test(antara) && sebelum.bidang[0] === 'realisasi')
    return { bidang: ['capaian'], beda: false };
  return TIDAK_TAHU;
}

/** "dari 35 menjadi 40": of the field that the sentence named last. */
function lanjutan(awal: string, angka: AngkaTeks, kalimat: KalimatNaskah): Pick<Maksud, 'bidang' | 'beda'> {
  const kata = [...awal.matchAll(KATA_BIDANG)].at(-1);
  return kata === undefined ? TIDAK_TAHU : dariKata(kata, angka, kalimat, awal);
}

function dariKata(
  [, pagu, target, realisasi]: RegExpExecArray,
  angka: AngkaTeks,
  { indikator, tertutup }: KalimatNaskah,
  antara: string,
): Pick<Maksud, 'bidang' | 'beda'> {
  const uang = angka.rupiah && /pagu|anggaran|dana\b|dipa/iu.test(tertutup);
  if (uang) return { bidang: [realisasi === undefined ? 'pagu' : 'realisasi anggaran'], beda: false };
  if (pagu !== undefined || /anggaran/iu.test(antara)) return TIDAK_TAHU;
  const asing = angka.persen && indikator?.persen !== true;
  if (target !== undefined) return asing ? TIDAK_TAHU : { bidang: ['target'], beda: false };
  if (asing) return { bidang: ['capaian'], beda: false };
  if (realisasi !== undefined) return { bidang: ['realisasi'], beda: false };
  const jelas = /capaiannya|ketercapaian/iu.test(antara) && angka.persen;
  return { bidang: jelas ? ['capaian'] : ['realisasi', 'capaian'], beda: false };
}

const BANDING =
  /(?:dibanding(?:kan)?|daripada|jika dibandingkan|perbandingan)(?:\s+(?:dengan|terhadap|antara))?(?:\s+(?:realisasi|capaian|target))?\s+(?:pada\s+|di\s+)?tahun(?:\s+anggaran)?\s+((?:19|20)\d{2})/iu;

/** The year that a sentence is compared with; null where it compares with none. */
export function tahunBanding(teks: string, tahun: number): number | null {
  const [, disebut] = BANDING.exec(teks) ?? [];
  if (disebut !== undefined) return Number(disebut);
  return /tahun (?:sebelumnya|lalu)\b/iu.test(teks) ? tahun - 1 : null;
}

/** The year that a sentence speaks of, apart from the one that it compares with. */
export function tahunKalimat(
  { tertutup, tahunSebelum }: KalimatNaskah,
  tahunBuku: number,
): { tahun: number; pasti: boolean } {
  const sendiri = findTahun(tertutup.replace(BANDING, ' ').replace(/(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/g, ' '));
  const [tahun] = sendiri;
  if (tahun !== undefined && new Set(sendiri).size === 1) return { tahun, pasti: true };
  if (tahun !== undefined) return { tahun, pasti: false };
  return { tahun: tahunSebelum ?? tahunBuku, pasti: tahunSebelum !== null };
}

function tahunAngka(
  kalimat: KalimatNaskah,
  angka: AngkaTeks,
  antara: string,
  tahunBuku: number,
): Pick<Maksud, 'tahun' | 'tahunPasti'> {
  const { tertutup: teks } = kalimat;
  const [, langsung] =
    /^\s*(?:\p{L}+\s+){0,2}?(?:pada |di )?tahun\s+((?:19|20)\d{2})/iu.exec(teks.slice(angka.akhir)) ?? [];
  if (langsung !== undefined) return { tahun: Number(langsung), tahunPasti: true };
  const umum = tahunKalimat(kalimat, tahunBuku);
  const banding = tahunBanding(teks, umum.tahun);
  if (banding !== null && /\bdari\s*(?:sebesar|sebanyak)?\s*$/iu.test(antara))
    return { tahun: banding, tahunPasti: true };
  if (banding !== null) return { tahun: umum.tahun, tahunPasti: umum.pasti || banding === tahunBuku - 1 };
  const terakhir = [...teks.slice(0, angka.awal).matchAll(/tahun(?:\s+anggaran)?\s+((?:19|20)\d{2})/giu)].at(-1)?.[1];
  if (terakhir !== undefined) return { tahun: Number(terakhir), tahunPasti: true };
  return { tahun: umum.tahun, tahunPasti: umum.pasti };
}

/** The quarter that a sentence names; null where it names none or several. */
export function triwulan(teks: string): number | null {
  const semua = [...teks.matchAll(/(?:triwulan|\btw)[\s.-]*(?:ke-?)?(IV|I{1,3}|[1-4])\b/giu)].map(([, nomor = '']) =>
    /\d/.test(nomor) ? Number(nomor) : parseRomawi(nomor),
  );
  return new Set(semua).size === 1 ? (semua[0] ?? null) : null;
}
