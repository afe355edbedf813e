/** Capaian, status and gap of one indicator as living formulas; constants, and why, where the figures are no numbers. */
import type { Bahan } from '../../capaian/bahan';
import { selisihTarget } from '../../capaian/belum-tercapai';
import { NAMA_STATUS } from '../../capaian/hitung';
import type { Arah, Kebijakan } from '../../capaian/kebijakan';
import { rumusCapaian, type HasilRumus, type SelRumus } from '../../capaian/rumus-excel';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur } from '../../records/berkas';
import { formatCell } from '../../workbook/address';
import type { IsiSel } from '../baris-lembar';
import { selRumus } from './acuan';
import { KOLOM } from './lembar';

/** The capaian of one entry: a formula over the user's cells, or a figure that does not follow them. */
export interface RumusIndikator {
  readonly capaian: IsiSel;
  readonly status: IsiSel;
  readonly selisih: IsiSel;
  readonly kurang: IsiSel;
  /** Why there is no living formula, or no capaian at all; null where there is nothing to say. */
  readonly catatan: string | null;
}

export const BELUM_ADA = 'Belum ada realisasi';
const BELUM = NAMA_STATUS.belum;

/** All that is computed of one entry, for the row of the sheet that it stands in. */
export function rumusIndikator(bahan: Bahan, satu: CapaianBaris, row: number): RumusIndikator {
  const { periode, hasil } = satu;
  const { target, realisasi } = periode;
  if (target === null) return tanpaCapaian(NAMA_STATUS['tidak-dapat-diukur'], 'Target belum ada pada tabel.');
  if (realisasi === null) return tanpaCapaian(BELUM_ADA, null);
  const t = selRumus(bahan.berkas.workbook, target);
  const r = selRumus(bahan.berkas.workbook, realisasi);
  const hidup = rumusHidup(bahan, satu, t, r);
  if ('alasan' in hidup) return konstanta(satu, target, realisasi, hidup.alasan);
  const jarak = rumusJarak(t, r, satu.arah.arah);
  const mentah = rumusMentah(bahan.kebijakan, satu, t, r);
  const alamat = { capaian: formatCell(row, KOLOM.capaian), status: formatCell(row, KOLOM.status) };
  const kurang = `ROUND((${bahan.kebijakan.skalaStatus.tercapai}-${mentah ?? alamat.capaian})*100,10)`;
  return {
    capaian: { formula: hidup.rumus },
    status: { formula: rumusStatus(bahan.kebijakan, alamat.capaian, mentah, formatCell(row, KOLOM.realisasi)) },
    selisih: jarak === null ? null : { formula: `IF(${alamat.status}="${BELUM}",ROUND(${jarak},10),"")` },
    kurang: { formula: `IF(${alamat.status}="${BELUM}",${kurang},"")` },
    catatan: hasil.capaian === null ? kapital(hasil.alasan) : null,
  };
}

function tanpaCapaian(status: string, catatan: string | null): RumusIndikator {
  return { capaian: null, status, selisih: null, kurang: null, catatan };
}

/** Figures in texts, and rows whose capaian the core refuses, as they are when the sheet is written. */
function konstanta(satu: CapaianBaris, target: Figur, realisasi: Figur, alasan: string): RumusIndikator {
  const { hasil, arah, baris } = satu;
  if (hasil.capaian === null || hasil.mentah === null) {
    const isKosong = realisasi.besaran.jenis === 'kosong' || realisasi.besaran.jenis === 'nihil';
    return tanpaCapaian(isKosong ? BELUM_ADA : NAMA_STATUS[hasil.status], kapital(hasil.alasan));
  }
  const isBelum = hasil.status === 'belum';
  const selisih = isBelum ? selisihTarget(target, realisasi, arah.arah, baris.satuan?.teks ?? null) : null;
  return {
    capaian: hasil.capaian,
    status: NAMA_STATUS[hasil.status],
    selisih: selisih?.nilai ?? null,
    kurang: isBelum ? satu.hasil.mentah === null ? null : null : null,
    catatan: `Angka ini disalin saat lembar ditulis. ${alasan}`,
  };
}

function rumusHidup(bahan: Bahan, satu: CapaianBaris, target: SelRumus, realisasi: SelRumus): HasilRumus {
  const { hasil, arah } = satu;
  if (realisasi.besaran.jenis !== 'kosong' && hasil.capaian === null)
    return { alasan: kapital(hasil.alasan) ?? 'Capaian tidak dapat dihitung.' };
  return rumusCapaian({ target, realisasi, arah: arah.arah, kebijakan: bahan.kebijakan, bentuk: 'fraksi' });
}
