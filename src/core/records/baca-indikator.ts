/** Reads the tables that name indicators: one record per row, its figures grouped into periods. */
import { splitKode } from '../text/kode';
import type { TabelMap } from '../recognition/tabel';
import type { Sheet } from '../workbook/workbook';
import { siapkanBacaan, type Bacaan, type NamaCatatan } from './bacaan';
import { bacaFormulirIndikator } from './baca-formulir';
import { bacaPeriode, bacaUangBaris } from './baca-periode';
import { bacaProsa } from './baca-prosa';
import type { BarisIndikator, Periode, Satuan, Teks } from './berkas';
import { satuanAngka, satuanJudul, satuanTertulis } from './satuan-baris';
import { bacaTeks } from './sel';
import { bacaBerlaku, bacaSeksi, kodeIndikator, type Berlaku } from './warisan';
import { bacaWaktu, type WaktuBaris } from './waktu-baris';

type Catatan = Record<NamaCatatan, Teks | null>;

function bacaCatatan(b: Bacaan, row: number): Catatan {
  const hasil: Catatan = { polaritas: null, formula: null, status: null, predikat: null, keterangan: null };
  for (const [nama, col] of b.kolomCatatan) if (col !== undefined) hasil[nama] = bacaTeks(b.sheet, row, col);
  return hasil;
}

/** The name of the indicator and the row it stands in. */
interface Nama {
  readonly row: number;
  readonly teks: Teks;
}

/** The name in this row, or the last above where this one only names its period. */
function namaBaris(b: Bacaan, row: number, waktu: WaktuBaris, sebelum: Nama | null): Nama | null {
  const teks = bacaTeks(b.sheet, row, b.label.indikator?.col);
  if (teks !== null) return { row, teks };
  return waktu.tertulis ? sebelum : null;
}

function bacaNama(b: Bacaan, row: number, { row: barisNama, teks }: Nama): { indikator: Teks; nomor: Teks | null } {
  const tulis = barisNama === row ? teks : { ...teks, warisan: true };
  const { kode, sisa } = splitKode(tulis.teks);
  const nomor = bacaTeks(b.sheet, barisNama, b.label.nomor?.col) ?? (kode === null ? null : { ...tulis, teks: kode });
  return { indikator: sisa === '' ? tulis : { ...tulis, teks: sisa }, nomor };
}

function bacaSemuaPeriode(b: Bacaan, row: number, satuan: Satuan | null, waktu: WaktuBaris): Periode[] {
  const hasil: Periode[] = [];
  for (const kolom of b.kolomPeriode) {
    const periode = bacaPeriode(b, row, kolom, satuan?.teks, waktu);
    if (periode !== null) hasil.push(periode);
  }
  // copied, so that a list that is kept has no room for more
  return hasil.slice();
}

function bacaBaris(b: Bacaan, row: number, nama: Nama, waktu: WaktuBaris, berlaku: Berlaku): BarisIndikator {
  const { indikator, nomor } = bacaNama(b, row, nama);
  bacaBerlaku(b.sheet, row, b.label, berlaku);
  const tertulis =
    satuanTertulis(b, row, indikator) ?? (nama.row === row ? null : satuanTertulis(b, nama.row, indikator));
  const satuan = tertulis ?? satuanJudul(b);
  const periode = bacaSemuaPeriode(b, row, satuan, waktu);
  const { polaritas, formula, status, predikat, keterangan } = bacaCatatan(b, row);
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
    satuan: tertulis ?? satuanAngka(periode) ?? satuan,
    sifat: bacaTeks(b.sheet, row, b.kolomSifat),
    polaritas,
    formula,
    status,
    predikat,
    keterangan,
    periode,
    uang: bacaUangBaris(b, row),
  };
}

/**
 * Reads all indicator rows of one table.
 *
 * @param dasar which target counts where a row has one before and one after revision
 * @param tahunBerkas year for tables that name none
 */
export function bacaIndikator(
  sheet: Sheet,
  tabel: TabelMap,
  indeks: number,
  dasar: 'awal' | 'revisi',
  tahunBerkas: number | null,
): BarisIndikator[] {
  if (tabel.susun === 'baris') return tabel.jenis === 'iku' ? bacaFormulirIndikator(sheet, tabel, indeks) : [];
  const b = siapkanBacaan(sheet, tabel, indeks, dasar, tahunBerkas);
  if (tabel.susun === 'prosa') return bacaProsa(b);
  const berlaku: Berlaku = { tujuan: null, sasaran: null, kodeSasaran: null };
  const hasil: BarisIndikator[] = [];
  let nama: Nama | null = null;
  for (const { row, peran } of tabel.baris) {
    if (peran === 'seksi') bacaSeksi(sheet, row, tabel.kolom, berlaku);
    if (peran !== 'data') continue;
    const waktu = bacaWaktu(b, row);
    const milik = namaBaris(b, row, waktu, nama);
    if (milik === null) continue;
    nama = milik;
    hasil.push(bacaBaris(b, row, milik, waktu, berlaku));
  }
  return hasil;
}
