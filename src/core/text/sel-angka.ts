import { getFormatInfo } from 'numfmt';

import type { Angka } from './besaran';
import { jumlahDesimal, kaliTepat } from './format-angka';

/** What the number format of a cell says about its figure. */
interface Bentuk {
  readonly persen: boolean;
  readonly tanggal: boolean;
  /** Null for General, text and formats that cannot be read: the figure shows the decimals it has. */
  readonly desimal: number | null;
  readonly satuan: string | null;
}

/** A workbook has some dozens of formats and some ten thousands of cells. */
const sudahDibaca = new Map<string, Bentuk>();
const SIMPANAN_TERBANYAK = 1000;

/** General shows at most this many decimals. */
const DESIMAL_UMUM = 9;

function bacaBentuk(format: string): Bentuk {
  const tersimpan = sudahDibaca.get(format);
  if (tersimpan !== undefined) return tersimpan;
  const bentuk = uraiBentuk(format);
  if (sudahDibaca.size < SIMPANAN_TERBANYAK) sudahDibaca.set(format, bentuk);
  return bentuk;
}

function uraiBentuk(format: string): Bentuk {
  const info = getFormatInfo(format === '' ? 'General' : format);
  const bebas = ['general', 'text', 'error', 'fraction', 'scientific'].includes(info.type);
  return {
    persen: info.isPercent,
    tanggal: info.isDate,
    desimal: bebas ? null : info.maxDecimals,
    satuan: info.isPercent ? '%' : satuanFormat(format),
  };
}

/** The unit that a format prints: "Rp" in "\"Rp\" #,##0" and in [$Rp-421]#,##0, "orang" in 0 "orang". */
function satuanFormat(format: string): string | null {
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
  const bentuk = bacaBentuk(format);
  const poin = bentuk.persen ? kaliTepat(nilai, 100) : nilai;
  return {
    jenis: 'angka',
    nilai: poin,
    desimal: bentuk.desimal ?? Math.min(jumlahDesimal(poin), DESIMAL_UMUM),
    tepat: true,
    persen: bentuk.persen,
    asalFraksi: bentuk.persen,
    batas: null,
    predikat: null,
    gaya: null,
    alternatif: null,
    satuan: bentuk.satuan,
    ...(bentuk.tanggal ? { tanggal: true as const } : {}),
  };
}
