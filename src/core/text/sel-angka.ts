import { decimalsShown, isDateFormat, isPercentFormat } from '../workbook/number-format';
import type { Angka } from './besaran';
import { jumlahDesimal, kaliTepat } from './format-angka';

/** General shows at most this many decimals. */
const DESIMAL_UMUM = 9;

/** The unit that a format prints: "Rp" in "\"Rp\" #,##0" and in [$Rp-421]#,##0, "orang" in 0 "orang". */
function satuanFormat(format: string): string | null {
  if (format.length <= 5) return null;
  const bagian = format.split(';')[0] ?? '';
  const teks = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(bagian)?.[1] ?? /"([^"]*\p{L}[^"]*)"/u.exec(bagian)?.[1];
  const satuan = teks?.trim() ?? '';
  return satuan === '' ? null : satuan;
}

/**
 * The figure of a numeric cell, exact. Under a percent format the fraction becomes points (0.0796 is 7.96, without
 * binary noise); under a date or time format the serial number stays and `tanggal` is set.
 */
export function besaranDariAngka(nilai: number, format: string): Angka {
  const persen = isPercentFormat(format);
  const tanggal = isDateFormat(format);
  const poin = persen ? kaliTepat(nilai, 100) : nilai;
  const angka: Angka = {
    jenis: 'angka',
    nilai: poin,
    desimal: decimalsShown(format, nilai) ?? Math.min(jumlahDesimal(poin), DESIMAL_UMUM),
    tepat: true,
    persen,
    asalFraksi: persen,
    batas: null,
    predikat: null,
    gaya: null,
    alternatif: null,
    satuan: persen ? '%' : tanggal ? null : satuanFormat(format),
  };
  return tanggal ? { ...angka, tanggal } : angka;
}
