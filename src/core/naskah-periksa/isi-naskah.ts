/** A document as the rules read it: sentences, tables and captions, each with its place and what it speaks of. */
import type { Bahan } from '../capaian/bahan';
import { kunciLabel } from '../text/label';
import { tambahkan } from '../text/peta';
import { findTahun } from '../text/periode';
import type { BlokDokumen, Dokumen, KeteranganDokumen } from './dokumen';
import { faktaIndikator, type IndikatorNaskah } from './fakta';
import { cariNama, pecahKalimat, ratakan, tutupi, type NamaDicari } from './kalimat';
import type { Letak } from './temuan';

export interface KalimatNaskah {
  readonly teks: string;
  /** The same length, with names of indicators and sasaran and open places made unreadable. */
  readonly tertutup: string;
  readonly letak: Letak;
  /** Index of the paragraph in the document. */
  readonly blok: number;
  /** The one indicator that it speaks of; null where none or several are named. */
  readonly indikator: IndikatorNaskah | null;
  /** Years that the paragraph has named before this sentence, the last one. */
  readonly tahunSebelum: number | null;
  /** True where a sasaran is named in it. */
  readonly bersasaran: boolean;
}

export interface TabelNaskah {
  readonly baris: readonly (readonly string[])[];
  readonly keterangan: KeteranganDokumen | null;
  readonly letak: Letak;
  /** The indicator that caption or heading name. */
  readonly indikator: IndikatorNaskah | null;
  readonly blok: number;
}

/** The part of a document under the heading of one indicator. */
export interface BagianIndikator {
  readonly indikator: IndikatorNaskah;
  readonly letak: Letak;
  readonly kalimat: readonly KalimatNaskah[];
}

export interface IsiNaskah {
  readonly blok: readonly BlokDokumen[];
  readonly kalimat: readonly KalimatNaskah[];
  readonly tabel: readonly TabelNaskah[];
  readonly keterangan: readonly KeteranganDokumen[];
  readonly bagian: readonly BagianIndikator[];
  readonly indikator: readonly IndikatorNaskah[];
  /** Indicators by the key of their wordings; null where two share one. */
  readonly menurutLabel: ReadonlyMap<string, IndikatorNaskah | null>;
}

/** Names of one common word would be found everywhere. */
const NAMA_TERPENDEK = 12;
const SLOT = /\[isi:[^\]]*\]/giu;

type Bernama = IndikatorNaskah | 'sasaran' | 'rancu';

/** Longest names first; a name of two indicators is known to be a name, and no more. */
function daftarNama(bahan: Bahan, indikator: readonly IndikatorNaskah[]): readonly NamaDicari<Bernama>[] {
  const menurut = new Map<string, Bernama[]>();
  const daftar = (teks: string, isi: Bernama): void => {
    const { rata } = ratakan(teks.replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''));
    if (rata.length >= NAMA_TERPENDEK + 2 && rata.trim().includes(' ')) tambahkan(menurut, rata, isi);
  };
  for (const satu of indikator) for (const nama of satu.nama) daftar(nama, satu);
  for (const satu of bahan.tautan.sasaran)
    for (const { teks } of satu.anggota) if (!menurut.has(ratakan(teks.teks).rata)) daftar(teks.teks, 'sasaran');
  return [...menurut]
    .map(([rata, isi]) => ({ rata, isi: new Set(isi).size === 1 ? (isi[0] ?? 'rancu') : ('rancu' as const) }))
    .sort((a, b) => b.rata.length - a.rata.length);
}

interface Keadaan {
  readonly judul: { readonly tingkat: number; readonly teks: string; readonly indikator: IndikatorNaskah | null }[];
  paragraf: number;
  tabel: number;
  keterangan: KeteranganDokumen | null;
}

/** Reads a document against a workbook. */
export function isiNaskah(bahan: Bahan, dokumen: Dokumen): IsiNaskah {
  const indikator = faktaIndikator(bahan);
  const nama = daftarNama(bahan, indikator);
  const menurutKunci = new Map<string, IndikatorNaskah | null>();
  for (const satu of indikator)
    for (const kunci of new Set(satu.nama.map(kunciLabel)))
      menurutKunci.set(kunci, menurutKunci.has(kunci) && menurutKunci.get(kunci) !== satu ? null : satu);
  const kini: Keadaan = { judul: [], paragraf: 0, tabel: 0, keterangan: null };
  const kalimat: KalimatNaskah[] = [];
  const tabel: TabelNaskah[] = [];
  const bagian: { indikator: IndikatorNaskah; letak: Letak; kalimat: KalimatNaskah[] }[] = [];
  dokumen.blok.forEach((satu, i) => {
    if (satu.jenis === 'judul') {
      bukaJudul(kini, satu.tingkat, satu.teks, indikatorJudul(satu.teks, nama, menurutKunci));
      const milik = kini.judul.at(-1)?.indikator ?? null;
      if (milik !== null) bagian.push({ indikator: milik, letak: letakKini(kini, 'judul'), kalimat: [] });
    } else if (satu.jenis === 'keterangan') kini.keterangan = satu;
    else if (satu.jenis === 'tabel') {
      kini.tabel++;
      const judul = kini.keterangan?.label === 'tabel' ? kini.keterangan : null;
      const tempat = judul === null ? `tabel ke-${kini.tabel}` : `Tabel ${judul.nomor}`;
      const disebut = tunggal(cariNama(judul?.judul ?? '', nama).map(({ isi }) => isi));
      tabel.push({
        baris: satu.baris,
        keterangan: judul,
        letak: letakKini(kini, tempat),
        indikator: disebut ?? indikatorKini(kini),
        blok: i,
      });
      kini.keterangan = null;
    } else {
      kini.paragraf++;
      const isi = kalimatParagraf(
        satu.teks,
        i,
        letakKini(kini, `paragraf ${kini.paragraf}`),
        nama,
        indikatorKini(kini),
      );
      kalimat.push(...isi);
      if (indikatorKini(kini) !== null) bagian.at(-1)?.kalimat.push(...isi);
    }
  });
  const keterangan = dokumen.blok.filter((satu) => satu.jenis === 'keterangan');
  return { blok: dokumen.blok, kalimat, tabel, keterangan, bagian, indikator, menurutLabel: menurutKunci };
}

function bukaJudul(kini: Keadaan, tingkat: number, teks: string, indikator: IndikatorNaskah | null): void {
  while ((kini.judul.at(-1)?.tingkat ?? 0) >= tingkat) kini.judul.pop();
  kini.judul.push({ tingkat, teks, indikator });
  kini.paragraf = 0;
  kini.keterangan = null;
}

const letakKini = ({ judul }: Keadaan, tempat: string): Letak => ({ judul: judul.map(({ teks }) => teks), tempat });

/** The indicator of the innermost heading that is one. */
const indikatorKini = ({ judul }: Keadaan): IndikatorNaskah | null =>
  judul.reduce<IndikatorNaskah | null>((kena, satu) => satu.indikator ?? kena, null);

/** A heading that is the name of an indicator, with its number or without. */
function indikatorJudul(
  teks: string,
  nama: readonly NamaDicari<Bernama>[],
  menurutKunci: ReadonlyMap<string, IndikatorNaskah | null>,
): IndikatorNaskah | null {
  const polos = teks.replace(/^(?:indikator(?: kinerja)?\s*)?(?:[\dIVX]+[.)]?)*\s*[:.)-]?\s*/iu, '');
  const tepat = menurutKunci.get(kunciLabel(teks)) ?? menurutKunci.get(kunciLabel(polos));
  if (tepat !== undefined) return tepat;
  const [satu, lebih] = cariNama(teks, nama);
  if (satu === undefined || lebih !== undefined || typeof satu.isi === 'string') return null;
  return satu.akhir - satu.awal >= 0.7 * teks.length ? satu.isi : null;
}

function tunggal(isi: readonly Bernama[]): IndikatorNaskah | null {
  const semua = new Set(isi.filter((satu) => satu !== 'sasaran'));
  const [satu] = semua;
  return semua.size === 1 && satu !== undefined && satu !== 'rancu' ? satu : null;
}

function kalimatParagraf(
  teks: string,
  blok: number,
  letak: Letak,
  nama: readonly NamaDicari<Bernama>[],
  dariJudul: IndikatorNaskah | null,
): KalimatNaskah[] {
  let indikator = dariJudul;
  let tahun: number | null = null;
  return pecahKalimat(teks).map((satu) => {
    const sebutan = cariNama(satu, nama);
    const bernama = sebutan.filter(({ isi }) => isi !== 'sasaran');
    if (bernama.length > 0) indikator = tunggal(bernama.map(({ isi }) => isi));
    const slot = [...satu.matchAll(SLOT)].map(({ index, 0: isi }) => ({ awal: index, akhir: index + isi.length }));
    const tahunSebelum = tahun;
    tahun = findTahun(satu)[0] ?? tahun;
    return {
      teks: satu,
      tertutup: tutupi(satu, [...sebutan, ...slot]),
      letak,
      blok,
      indikator,
      tahunSebelum,
      bersasaran: sebutan.some(({ isi }) => isi === 'sasaran'),
    };
  });
}
