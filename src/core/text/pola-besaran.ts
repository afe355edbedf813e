import { parseAngka } from './angka';
import type { Angka, BuktiAngka, Rentang } from './besaran';
import { predikatDalamKurung } from './jenjang';
import { parseRomawi } from './periode';
import { jenisSatuan } from './satuan';
import { bulanDariKata } from './tanggal';
import { bacaTerbilang } from './terbilang';

type Batas = Angka['batas'];

/** Words and signs of a bound; the longer come before those they begin with. */
const BATAS: readonly (readonly [RegExp, 'min' | 'maks'])[] = [
  [
    /^(?:tidak kurang dari|paling (?:sedikit|rendah|kurang)|sekurang-kurangnya|minimal(?: sebesar)?|minimum|min\b\.?|>=|=>|≥|⩾|>|lebih dari|di ?atas)\s*:?\s*/i,
    'min',
  ],
  [
    /^(?:tidak (?:lebih|melebihi)(?: dari)?|paling (?:lambat|lama|banyak|tinggi|besar)|setinggi-tingginya|maksimal(?: sebesar)?|maksimum|maks?\b\.?|max\b\.?|<=|=<|≤|⩽|<|kurang dari|di ?bawah)\s*:?\s*/i,
    'maks',
  ],
];
const BATAS_BELAKANG: readonly (readonly [RegExp, 'min' | 'maks'])[] = [
  [/\s*(?:\((?:min(?:imal|imum)?\.?)\)|ke atas)$/i, 'min'],
  [/\s*(?:\((?:ma(?:ks|x)(?:imal|imum)?\.?)\)|ke bawah)$/i, 'maks'],
];

const PENGANTAR = /^(?:sebanyak|sebesar|senilai|sejumlah|selama)\s+/i;
/** Units that stand before their figure. */
const SATUAN_DEPAN =
  /^(indeks|index|nilai|skor|level|selevel|tingkat|poin|point|peringkat)\s*:?\s*(?=[\d([<>=≥≤IVXivx-]|min|ma[kx]|minimal|maksimal)/i;
const ANGKA = String.raw`[-+]?\(?\s*(?:(?:Rp|IDR)\b\.?|Rp\.?(?=\d))?\s*[-+]?\d(?:[\d.,]*\d)?(?:\s*,\s*-{1,2})?\)?`;
const ANGKA_DEPAN = new RegExp(`^(${ANGKA})(.*)$`, 'is');
/** First words after a figure that make it part of something else: "3 dari 5", "5 x 2". */
const BUKAN_SATUAN =
  /^(?:dari|dan|atau|x|s\/d|sd|s\.d\.?|sampai|hingga|adalah|yang|pada|untuk|di|ke|oleh|dengan|telah|sudah|akan)$/i;
/** Words that no unit contains. */
const PENYAMBUNG = /^(?:yang|adalah|telah|sudah|akan|untuk|dengan|pada|oleh|karena)$/i;
const KATA_SATUAN_TERBANYAK = 4;

interface Sisa {
  readonly satuan: string | null;
  readonly predikat: string | null;
}

function lepasBatas(text: string): { batas: Batas; badan: string } {
  for (const [pola, batas] of BATAS) {
    const badan = text.replace(pola, '');
    if (badan !== text) return { batas, badan: badan.replace(PENGANTAR, '') };
  }
  for (const [pola, batas] of BATAS_BELAKANG) {
    const badan = text.replace(pola, '');
    if (badan !== text) return { batas, badan };
  }
  return { batas: null, badan: text };
}

/** "Nilai minimal 80", "Min level 3", "Indeks 3,85": bound and unit in any order before the figure. */
function lepasDepan(text: string): { batas: Batas; satuan: string | null; badan: string } {
  const luar = lepasBatas(
    text
      .replace(/^:\s*/, '')
      .replace(PENGANTAR, '')
      .replace(/(?<=[\d%)])\s*\*+\)?$/, ''),
  );
  const satuan = SATUAN_DEPAN.exec(luar.badan)?.[1] ?? null;
  if (satuan === null) return { batas: luar.batas, satuan, badan: luar.badan };
  const dalam = lepasBatas(luar.badan.replace(SATUAN_DEPAN, ''));
  const tunggal = /^selevel$/i.test(satuan) ? 'Level' : satuan;
  return { batas: luar.batas ?? dalam.batas, satuan: tunggal, badan: dalam.badan };
}

/** The words after a figure, or null where they make it no quantity. */
function bacaSisa(sisa: string, nilai: number): Sisa | null {
  const persen = /^\s*%/.test(sisa);
  let ekor = sisa.replace(/^\s*%\s*/, '').trim();
  let predikat: string | null = null;
  const kurung = /^(.*?)\s*\(([^()]*)\)$/.exec(ekor);
  const isi = kurung?.[2] ?? '';
  if (kurung !== null) {
    predikat = predikatDalamKurung(isi);
    // a second figure, "(0,28%)", explains the first and is no unit
    if (predikat !== null || bacaTerbilang(isi) === nilai || parseAngka(isi) !== null) ekor = kurung[1] ?? '';
  }
  ekor = ekor.replace(/^\(([^()]*)\)\s*/, (semua, dalam: string) => (bacaTerbilang(dalam) === nilai ? '' : semua));
  ekor = ekor.replace(/\s*[.;]$/, '');
  if (ekor === '') return { satuan: persen ? '%' : null, predikat };
  if (!isSatuan(ekor, sisa)) return null;
  return { satuan: persen ? `% ${ekor}` : ekor, predikat };
}

/** At most four words, no second figure, no month, nothing that carries a sentence on. */
function isSatuan(ekor: string, sisa: string): boolean {
  const kata = ekor.split(' ');
  const [pertama = ''] = kata;
  const menempel = !/^[\s%(/]/.test(sisa);
  if (menempel && jenisSatuan(ekor) === 'lain' && !/^(?:m2|m3|kg|km2?|ha|kwh)$/i.test(pertama)) return false;
  const isi = ekor.replace(/ ?\([^()]*\)$/, '').split(' ');
  if (isi.length > KATA_SATUAN_TERBANYAK || isi.some((k) => PENYAMBUNG.test(k))) return false;
  if (!/^[\p{L}(/]/u.test(pertama) || BUKAN_SATUAN.test(pertama) || bulanDariKata(pertama) !== null) return false;
  return !kata.slice(1).some((k) => /^\d+$/.test(k) && !/skala/i.test(ekor)) && !/[;:=?!]|\. |,\s/.test(ekor);
}

function isPersen(satuan: string | null): boolean {
  return satuan !== null && (satuan.startsWith('%') || jenisSatuan(satuan) === 'persen');
}

function denganSatuan(bukti: BuktiAngka, satuan: string | null): BuktiAngka {
  return satuan === null ? bukti : { ...bukti, satuan };
}

/** "Indeks" before and "(skala 4)" behind are one unit: "Indeks (skala 4)". */
function gabungSatuan(depan: string | null, belakang: string | null): string | null {
  const bagian = [depan, belakang].filter((s) => s !== null);
  return bagian.length === 0 ? null : bagian.join(' ');
}

/** The rupiah sign that the figure carries, as its unit. */
function mataUang(figur: string): string | null {
  return /rp|idr/i.exec(figur)?.[0] ?? null;
}

/**
 * A figure with its unit, bound and grade: "Indeks 3,659 (skala 4)", "Min 95,9%", "316 (B)", "2 kegiatan
 * kolaborasi", "Rp 1.000,-". Null where the text is more or other than that.
 */
export function bacaAngkaBersatuan(text: string, bukti: BuktiAngka): Angka | null {
  const depan = lepasDepan(text);
  const romawi = depan.satuan === null ? null : parseRomawi(depan.badan);
  if (romawi !== null) return angka(romawi, 0, null, null, depan, depan.satuan, null);
  const badan = depan.badan.replace(/^\((\d[\d.,]*\s*%)\)$/, '-$1'); // accounting brackets around a percentage
  const [, figur, sisa = ''] = ANGKA_DEPAN.exec(badan) ?? [];
  if (figur === undefined || isNomorAtauKode(figur, sisa)) return null;
  const perkiraan = parseAngka(figur, bukti);
  const belakang = perkiraan === null ? null : bacaSisa(sisa, perkiraan.nilai);
  if (belakang === null) return null;
  const satuan = gabungSatuan(gabungSatuan(depan.satuan, mataUang(figur)), belakang.satuan);
  const bacaan = parseAngka(figur, denganSatuan(bukti, satuan));
  if (bacaan === null) return null;
  return angka(bacaan.nilai, bacaan.desimal, bacaan.gaya, bacaan.alternatif, depan, satuan, belakang.predikat);
}

/** "1. Menyusun", "1) ...", "4957.BDB", "12:30", "1/2" begin with a figure and are none. */
function isNomorAtauKode(figur: string, sisa: string): boolean {
  if (/^[.):,;]/.test(sisa) || /^\s*[/:]\s*\d/.test(sisa)) return true;
  return /^0\d/.test(figur) && /^\s*\p{L}/u.test(sisa);
}

function angka(
  nilai: number,
  desimal: number,
  gaya: Angka['gaya'],
  alternatif: number | null,
  depan: { readonly batas: Batas },
  satuan: string | null,
  predikat: string | null,
): Angka {
  const persen = isPersen(satuan);
  const tetap = { jenis: 'angka', tepat: false, asalFraksi: false } as const;
  return { ...tetap, nilai, desimal, persen, batas: depan.batas, predikat, gaya, alternatif, satuan };
}

const SAMPAI = String.raw`\s*(?:-|–|—|s\.\s?d\.?|s\/d|\bsd\b|sampai dengan|sampai|hingga)\s*`;
const RENTANG = new RegExp(`^(${ANGKA}\\s*(?:%|[\\p{L}]+)?)${SAMPAI}(${ANGKA}.*)$`, 'iu');

/**
 * A range from low to high: "80-90", "7 s.d. 8 bulan", "80 – 90%", "3,26 – 4,00". Null for years ("2020-2024"),
 * falling figures and everything else.
 */
export function bacaRentang(text: string, bukti: BuktiAngka): Rentang | null {
  const depan = lepasDepan(text);
  const [, kiri, kanan] = RENTANG.exec(depan.badan) ?? [];
  if (kiri === undefined || kanan === undefined) return null;
  const atas = bacaAngkaBersatuan(kanan, denganSatuan(bukti, depan.satuan));
  if (atas === null || /^0\d/.test(kiri) || /^0\d/.test(kanan)) return null;
  const satuan = gabungSatuan(depan.satuan, atas.satuan);
  const bawah = bacaAngkaBersatuan(kiri, denganSatuan(bukti, satuan));
  if (bawah === null || bawah.nilai >= atas.nilai || isDuaTahun(bawah.nilai, atas.nilai)) return null;
  if (bawah.satuan !== null && bawah.satuan.toLowerCase() !== (atas.satuan ?? '').toLowerCase()) return null;
  return {
    jenis: 'rentang',
    bawah: bawah.nilai,
    atas: atas.nilai,
    desimal: Math.max(bawah.desimal, atas.desimal),
    persen: isPersen(satuan),
    satuan,
    ...alternatifRentang(bawah, atas),
  };
}

function isDuaTahun(a: number, b: number): boolean {
  return [a, b].every((n) => Number.isInteger(n) && n >= 1990 && n <= 2100);
}

function alternatifRentang(bawah: Angka, atas: Angka): { alternatif?: { bawah: number; atas: number } } {
  if (bawah.alternatif === null && atas.alternatif === null) return {};
  return { alternatif: { bawah: bawah.alternatif ?? bawah.nilai, atas: atas.alternatif ?? atas.nilai } };
}
