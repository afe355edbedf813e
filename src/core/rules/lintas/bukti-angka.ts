/** Evidence of two figures that should be one: of one indicator, field and year in two tables. */
import { addressKey, formatAddress } from '../../workbook/address';
import type { Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import type { Kemunculan } from './kemunculan';
import { selisihTeks, seperti, sepertiAcuan } from './tampil';

/** `acuan` is the figure to go by, `menyimpang` the one that differs; the same slip in two tables of one sheet is told once. */
export function buktiBeda(acuan: Kemunculan, menyimpang: Kemunculan): Bukti {
  const { figur, angka, baris, periode } = menyimpang;
  return {
    sel: [figur.sel],
    tautan: [acuan.figur.sel],
    nilai: figur.teks,
    seharusnya:
      acuan.figur.besaran === acuan.angka ? sepertiAcuan(acuan.figur, figur) : seperti(acuan.angka.nilai, figur),
    usulan: isianAngka(figur, acuan.angka.nilai),
    selisih: selisihTeks(acuan.angka, angka),
    gabung: `beda|${addressKey(acuan.figur.sel)}|${angka.nilai}`,
    isi: {
      indikator: baris.indikator.teks,
      tahun: String(periode.tahun ?? ''),
      waktu: periode.tw === null ? String(periode.tahun ?? '') : `triwulan ${periode.tw}`,
      acuan: acuan.figur.teks,
      selAcuan: formatAddress(acuan.figur.sel, figur.sel.sheet),
    },
  };
}

/** Less sure: a person must look, and nothing is proposed. */
export const lunak = (bukti: Bukti): Bukti => ({ ...bukti, tingkat: 'peringatan', usulan: [] });
