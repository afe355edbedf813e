/** Reads the tables that name indicators: one record per row, its figures grouped into periods. */
import type { Besaran, BuktiAngka } from '../text/besaran';
import { splitKode } from '../text/kode';
import { satuanDalamKurung } from '../text/satuan';
import { type kolomBidang, kolomPertama, type Kolom, type TabelMap } from '../recognition/tabel';
import { bacaKalimat } from '../recognition/prosa';
import { besaranDariTeks } from '../text/baca-besaran';
import type { Sheet } from '../workbook/workbook';
import type { BarisIndikator, Figur, FigurUang, Periode, Satuan, Teks } from './berkas';
import { gayaKolom } from './bukti-kolom';
import { kelompokPeriode, type KolomPeriode } from './periode';
import { luruskan } from './luruskan';
import { bacaFigur, bacaTeks, berisi } from './sel';
import { bacaBerlaku, bacaSeksi, kodeIndikator, kolomLabel, type Berlaku, type KolomLabel } from './warisan';

/** Everything about a table that its rows share. */
interface Bacaan {
  readonly sheet: Sheet;
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly label: KolomLabel;
  readonly kolomPeriode: readonly KolomPeriode[];
  readonly gaya: ReadonlyMap<number, 'id' | 'en' | undefined>;
  readonly tahun: number | null;
}

function buka(sheet: Sheet, tabel: TabelMap, indeks: number, dasar: 'awal' | 'revisi', tahunBerkas: number | null): Bacaan {
  const rows = tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row);
  const bertahun = new Set(tabel.kolom.flatMap((kolom) => (kolom.tahun === null ? [] : [kolom.tahun])));
  return {
    sheet,
    indeks,
    tabel,
    label: kolomLabel(tabel.kolom),
    kolomPeriode: kelompokPeriode(tabel, dasar),
    gaya: new Map(tabel.kolom.map((kolom) => [kolom.col, gayaKolom(sheet, kolom.col, rows)])),
    tahun: bertahun.size > 1 ? null : (tabel.tahun ?? tahunBerkas),
  };
}

function bacaSatuan(b: Bacaan, row: number, indikator: Teks): Satuan | null {
  const kolom = kolomPertama(b.tabel, 'satuan');
  const tertulis = bacaTeks(b.sheet, row, kolom?.col);
  if (tertulis !== null) return { teks: tertulis.teks, sel: tertulis.sel, sumber: 'kolom' };
  const kurung = satuanDalamKurung(indikator.teks);
  return kurung === null ? null : { teks: kurung, sel: indikator.sel, sumber: 'indikator' };
}

function satuanAngka(periode: readonly Periode[]): Satuan | null {
  for (const { target, realisasi, tw, ranah } of periode) {
    // Quarters are often told in percent of the annual target, whatever the indicator is measured in.
    if (tw !== null || ranah !== 'kinerja') continue;
    for (const figur of [target, realisasi]) {
      if (figur?.besaran.jenis !== 'angka' && figur?.besaran.jenis !== 'rentang') continue;
      const { satuan, persen } = figur.besaran;
      const teks = satuan ?? (persen ? '%' : null);
      if (teks !== null) return { teks, sel: figur.sel, sumber: 'angka' };
    }
  }
  return null;
}

function figur(b: Bacaan, row: number, kolom: Kolom | null, satuan: string | undefined, tetangga: readonly number[]): Figur | null {
  if (kolom === null) return null;
  const gaya = b.gaya.get(kolom.col);
  const bukti: BuktiAngka = {
    ...(satuan === undefined ? {} : { satuan }),
    ...(gaya === undefined ? {} : { gayaKolom: gaya }),
    ...(tetangga.length === 0 ? {} : { tetangga }),
  };
  const isi = bacaFigur(b.sheet, row, kolom.col, bukti);
  // A caption with a percent sign makes its bare figures percent points.
  const { besaran } = isi;
  return kolom.satuan === 'persen' && besaran.jenis === 'angka' && !besaran.persen ? { ...isi, besaran: { ...besaran, persen: true } } : isi;
}

const nilaiPasti = (besaran: Besaran | undefined): number[] => (besaran?.jenis === 'angka' && besaran.alternatif === null ? [besaran.nilai] : []);

function bacaPeriode(b: Bacaan, row: number, kolom: KolomPeriode, satuan: string | undefined): Periode {
  const satuanFigur = kolom.ranah === 'fisik' ? 'persen' : satuan;
  const awal = figur(b, row, kolom.target, satuanFigur, []);
  const realisasi = figur(b, row, kolom.realisasi, satuanFigur, nilaiPasti(awal?.besaran));
  const target = figur(b, row, kolom.target, satuanFigur, nilaiPasti(realisasi?.besaran));
  const capaian = figur(b, row, kolom.capaian, 'persen', []);
  const mentah: Periode = {
    tahun: kolom.tahun ?? (kolom.rentangTahun === null ? b.tahun : null),
    rentangTahun: kolom.rentangTahun,
    tw: kolom.tw,
    bulan: kolom.bulan,
    ranah: kolom.ranah,
    versi: kolom.target?.versi ?? null,
    targetRenstra: /renstra/i.test(kolom.target?.jalur.join(' ') ?? ''),
    total: kolom.total,
    target,
    realisasi,
    capaian,
  };
  return luruskan(mentah, satuan);
}

/** A period is told where one of its cells says something; a row of a table for later quarters says nothing yet. */
const bersuara = (periode: Periode): boolean => berisi(periode.target) || berisi(periode.realisasi);

const UANG = new Set(['pagu', 'realisasi', 'persen', 'sisa', 'blokir', 'paguEfektif', 'target', 'efisiensi']);

function bacaUang(b: Bacaan, row: number): FigurUang[] {
  return b.tabel.kolom.flatMap((kolom) => {
    if (kolom.ranah !== 'anggaran' || !UANG.has(kolom.bidang)) return [];
    const isi = bacaFigur(b.sheet, row, kolom.col, { satuan: kolom.bidang === 'persen' ? 'persen' : 'rupiah' });
    if (!berisi(isi)) return [];
    return [{ bidang: kolom.bidang, tahun: kolom.tahun ?? b.tahun, tw: kolom.tw, bulan: kolom.bulan, versi: kolom.versi, total: kolom.kumulatif, kolom, figur: isi, faktor: kolom.faktor ?? 1 }];
  });
}

function teksKolom(b: Bacaan, row: number, ...bidang: Parameters<typeof kolomBidang>[1][]): Teks | null {
  return bacaTeks(b.sheet, row, kolomPertama(b.tabel, ...bidang)?.col);
}

const JUDUL_SIFAT = /^\W*(?:sifat|cara (?:hitung|agregasi)|pola)\b.*\b(?:target|triwulan|tw|data)\b/i;

/** How quarters relate ("Kumulatif", "Posisi akhir"): its own column, or one that only its caption tells. */
function bacaSifat(b: Bacaan, row: number): Teks | null {
  const milik = teksKolom(b, row, 'sifat');
  if (milik !== null) return milik;
  const kolom = b.tabel.kolom.find((satu) => satu.bidang === 'lain' && JUDUL_SIFAT.test(satu.jalur[satu.jalur.length - 1] ?? ''));
  return bacaTeks(b.sheet, row, kolom?.col);
}

function bacaBaris(b: Bacaan, row: number, berlaku: Berlaku): BarisIndikator | null {
  const tulis = bacaTeks(b.sheet, row, b.label.indikator?.col);
  if (tulis === null) return null;
  bacaBerlaku(b.sheet, row, b.label, berlaku);
  const { kode: kodeTeks, sisa } = splitKode(tulis.teks);
  const indikator: Teks = { ...tulis, teks: sisa === '' ? tulis.teks : sisa };
  const nomor = bacaTeks(b.sheet, row, b.label.nomor?.col) ?? (kodeTeks === null ? null : { ...tulis, teks: kodeTeks });
  const satuanTertulis = bacaSatuan(b, row, indikator);
  const periode = b.kolomPeriode.map((kolom) => bacaPeriode(b, row, kolom, satuanTertulis?.teks)).filter(bersuara);
  return {
    tabel: b.indeks,
    row,
    peran: 'data',
    kode: kodeIndikator(nomor, berlaku.kodeSasaran),
    kodeSel: nomor?.sel ?? null,
    nomor,
    tujuan: berlaku.tujuan,
    sasaran: berlaku.sasaran,
    kodeSasaran: berlaku.kodeSasaran,
    indikator,
    satuan: satuanTertulis ?? satuanAngka(periode),
    polaritas: teksKolom(b, row, 'polaritas'),
    sifat: bacaSifat(b, row),
    formula: teksKolom(b, row, 'formula'),
    status: teksKolom(b, row, 'status'),
    predikat: teksKolom(b, row, 'predikat'),
    keterangan: teksKolom(b, row, 'keterangan', 'kendala'),
    periode,
    uang: bacaUang(b, row),
  };
}

/** Rows of a list of sentences: the indicator and its figure stand in one cell. */
function bacaProsa(b: Bacaan): BarisIndikator[] {
  const berlaku: Berlaku = { tujuan: null, sasaran: null, kodeSasaran: null };
  return b.tabel.baris.flatMap(({ row, peran }) => {
    if (peran === 'seksi') {
      bacaSeksi(b.sheet, row, b.tabel.kolom, berlaku);
      return [];
    }
    const teks = bacaTeks(b.sheet, row, b.tabel.kolom[0]?.col);
    const kalimat = teks === null ? null : bacaKalimat(teks.teks);
    if (teks === null || kalimat === null) return [];
    const besaran = besaranDariTeks(kalimat.angka);
    const target: Figur = { besaran, sel: teks.sel, teks: kalimat.angka, rumus: null, format: 'General' };
    const periode: Periode = { tahun: b.tahun, rentangTahun: null, tw: null, bulan: null, ranah: 'kinerja', versi: null, targetRenstra: false, total: false, target, realisasi: null, capaian: null };
    const { kode } = splitKode(teks.teks);
    const nomor = kode === null ? null : { ...teks, teks: kode };
    return [{
      tabel: b.indeks, row, peran: 'data' as const, kode: kodeIndikator(nomor, berlaku.kodeSasaran), kodeSel: nomor?.sel ?? null, nomor,
      tujuan: null, sasaran: berlaku.sasaran, kodeSasaran: berlaku.kodeSasaran, indikator: { ...teks, teks: kalimat.nama }, satuan: satuanAngka([periode]),
      polaritas: null, sifat: null, formula: null, status: null, predikat: null, keterangan: null, periode: [periode], uang: [],
    }];
  });
}

/**
 * Reads all indicator rows of one table.
 *
 * @param dasar which target counts where a row has one before and one after revision
 * @param tahunBerkas year for tables that name none
 */
export function bacaIndikator(sheet: Sheet, tabel: TabelMap, indeks: number, dasar: 'awal' | 'revisi', tahunBerkas: number | null): BarisIndikator[] {
  const b = buka(sheet, tabel, indeks, dasar, tahunBerkas);
  if (tabel.susun === 'prosa') return bacaProsa(b);
  if (tabel.susun === 'baris') return [];
  const berlaku: Berlaku = { tujuan: null, sasaran: null, kodeSasaran: null };
  const hasil: BarisIndikator[] = [];
  for (const { row, peran } of tabel.baris) {
    if (peran === 'seksi') bacaSeksi(sheet, row, tabel.kolom, berlaku);
    if (peran !== 'data') continue;
    const baris = bacaBaris(b, row, berlaku);
    if (baris !== null) hasil.push(baris);
  }
  return hasil;
}
