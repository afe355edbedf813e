/** Reads the tables that name indicators: one record per row, its figures grouped into periods. */
import { splitKode } from '../text/kode';
import type { TabelMap } from '../recognition/tabel';
import type { Sheet } from '../workbook/workbook';
import { siapkanBacaan, type Bacaan, type NamaCatatan } from './bacaan';
import { bacaFormulirIndikator } from './baca-formulir';
import { bacaPeriode, bacaUangBaris } from './baca-periode';
import { bacaProsa } from './baca-prosa';
import type { BarisIndikator, Teks } from './berkas';
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

/** The row that names the indicator: this one, or the last above where this one only names its period. */
function barisNama(b: Bacaan, row: number, waktu: WaktuBaris, sebelum: number | null): number | null {
  if (bacaTeks(b.sheet, row, b.label.indikator?.col) !== null) return row;
  return waktu.tertulis ? sebelum : null;
}

function bacaNama(b: Bacaan, row: number, barisNama: number): { indikator: Teks; nomor: Teks | null } | null {
  const dibaca = bacaTeks(b.sheet, barisNama, b.label.indikator?.col);
  if (dibaca === null) return null;
  const tulis = barisNama === row ? dibaca : { ...dibaca, warisan: true };
  const { kode, sisa } = splitKode(tulis.teks);
  const nomor = bacaTeks(b.sheet, barisNama, b.label.nomor?.col) ?? (kode === null ? null : { ...tulis, teks: kode });
  return { indikator: sisa === '' ? tulis : { ...tulis, teks: sisa }, nomor };
}

function bacaBaris(b: Bacaan, row: number, dasar: number, waktu: WaktuBaris, berlaku: Berlaku): BarisIndikator | null {
  const nama = bacaNama(b, row, dasar);
  if (nama === null) return null;
  const { indikator, nomor } = nama;
  bacaBerlaku(b.sheet, row, b.label, berlaku);
  const tertulis = satuanTertulis(b, row, indikator) ?? (dasar === row ? null : satuanTertulis(b, dasar, indikator));
  const satuan = tertulis ?? satuanJudul(b);
  const periode = b.kolomPeriode.flatMap((kolom) => bacaPeriode(b, row, kolom, satuan?.teks, waktu) ?? []);
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
    ...bacaCatatan(b, row),
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
  let bernama: number | null = null;
  for (const { row, peran } of tabel.baris) {
    if (peran === 'seksi') bacaSeksi(sheet, row, tabel.kolom, berlaku);
    if (peran !== 'data') continue;
    const waktu = bacaWaktu(b, row);
    const dasarBaris = barisNama(b, row, waktu, bernama);
    if (dasarBaris === null) continue;
    bernama = dasarBaris;
    const baris = bacaBaris(b, row, dasarBaris, waktu, berlaku);
    if (baris !== null) hasil.push(baris);
  }
  return hasil;
}
