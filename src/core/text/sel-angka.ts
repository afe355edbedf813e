import { decimalsShown, isDateFormat, isPercentFormat } from '../workbook/number-format';
import type { Angka } from './besaran';
import { jumlahDesimal, kaliTepat } from './format-angka';
import { jenisSatuan } from './satuan';

/** General shows at most this many decimals. */
const DESIMAL_UMUM = 9;

/** The unit that a format prints: "Rp" in "\"Rp\" #,##0" and in [$Rp-421]#,##0, "orang" in 0 "orang", both words around a figure. */
function satuanFormat(format: string): string | null {
  if (format.length <= 4) return null;
  const bagian = format.split(';')[0] ?? '';
  const mataUang = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(bagian)?.[1];
  const kata = [...bagian.matchAll(/"([^"]*\p{L}[^"]*)"/gu)].map(([, isi = '']) => isi.trim());
  const satuan = (mataUang ?? kata.join(' ')).trim();
  return satuan === '' ? null : satuan;
}

/**
 * The figure of a numeric cell, exact. Under a percent format the fraction becomes points (0.0796 is 7.96, without
 * binary noise), under one that prints the word ('0.00 "Persen"') the number is in points already; under a date or time
 * format the serial number stays and `tanggal` is set.
 */
export function besaranDariAngka(nilai: number, format: string): Angka {
  const asalFraksi = isPercentFormat(format);
  const tanggal = isDateFormat(format);
  const poin = asalFraksi ? kaliTepat(nilai, 100) : nilai;
  const satuan = asalFraksi ? '%' : tanggal ? null : satuanFormat(format);
  const angka: Angka = {
    jenis: 'angka',
    nilai: poin,
    desimal: decimalsShown(format, nilai) ?? Math.min(jumlahDesimal(poin), DESIMAL_UMUM),
    tepat: true,
    persen: asalFraksi || (satuan !== null && jenisSatuan(satuan) === 'persen'),
    asalFraksi,
    batas: null,
    predikat: null,
    gaya: null,
    alternatif: null,
    satuan,
  };
  return tanggal ? { ...angka, tanggal } : angka;
}
