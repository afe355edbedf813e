/** Capaian, status and gap of one indicator as living formulas; constants, and why, where the figures are no numbers. */
import type { Bahan } from '../../capaian/bahan';
import { poinKurang, selisihTarget } from '../../capaian/belum-tercapai';
import { NAMA_STATUS } from '../../capaian/hitung';
import { NAMA_KEBIJAKAN, NAMA_RENTANG } from '../../capaian/nama-kebijakan';
import {
  rumusCapaian,
  rumusMentah,
  type HasilRumus,
  type MasukanRumus,
  type SelRumus,
} from '../../capaian/rumus-excel';
import { literalAngka } from '../../capaian/rumus-excel-angka';
import type { CapaianBaris } from '../../capaian/terapkan';
import { DESIMAL_STATUS } from '../../capaian/turunan-kebijakan';
import { formatCell } from '../../workbook/address';
import { isPercentFormat } from '../../workbook/number-format';
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

/** All that is computed of one entry, for the row of the sheet that it stands in. */
export function rumusIndikator(bahan: Bahan, satu: CapaianBaris, row: number): RumusIndikator {
  const { periode, hasil } = satu;
  const { target, realisasi } = periode;
  if (target === null) return tanpaCapaian(NAMA_STATUS['tidak-dapat-diukur'], 'Target belum ada pada tabel.');
  if (realisasi === null) return tanpaCapaian(BELUM_ADA, null);
  const masukan: MasukanRumus = {
    target: selRumus(bahan.berkas.workbook, target),
    realisasi: selRumus(bahan.berkas.workbook, realisasi),
    arah: satu.arah.arah,
    bentuk: 'fraksi',
  };
  const capaian = rumusHidup(satu, masukan);
  const mentah = rumusMentah(masukan);
  if ('alasan' in capaian || 'alasan' in mentah)
    return konstanta(bahan, satu, 'alasan' in capaian ? capaian.alasan : null);
  const sel = formatCell(row, KOLOM.capaian);
  const jarak = rumusJarak(masukan);
  const kurang = `ROUND((${NAMA_KEBIJAKAN.tercapai}-(${mentah.rumus}))*100,10)`;
  return {
    capaian: { formula: capaian.rumus },
    status: { formula: rumusStatus(sel, formatCell(row, KOLOM.realisasi), mentah.rumus) },
    kurang: { formula: `IF(ISNUMBER(${sel}),IF(${kurang}>0,${kurang},""),"")` },
    selisih:
      jarak === null ? null : { formula: `IF(ISNUMBER(${formatCell(row, KOLOM.kurang)}),ROUND(${jarak},10),"")` },
    // A realisasi that is still blank is told by the status.
    catatan:
      hasil.capaian === null && hasil.alasan !== null && realisasi.besaran.jenis !== 'kosong'
        ? kapital(hasil.alasan)
        : null,
  };
}

function tanpaCapaian(status: string, catatan: string | null): RumusIndikator {
  return { capaian: null, status, selisih: null, kurang: null, catatan };
}

/** Figures in texts, and rows whose capaian the core refuses, as they are when the sheet is written. */
function konstanta(bahan: Bahan, satu: CapaianBaris, alasan: string | null): RumusIndikator {
  const { hasil, arah, baris, periode } = satu;
  const { target, realisasi } = periode;
  if (hasil.capaian === null || target === null || realisasi === null) {
    const jenis = realisasi?.besaran.jenis;
    const isKosong = jenis === 'kosong' || jenis === 'nihil';
    return tanpaCapaian(isKosong ? BELUM_ADA : NAMA_STATUS[hasil.status], hasil.alasan && kapital(hasil.alasan));
  }
  const isBelum = hasil.status === 'belum';
  const selisih = selisihTarget(target, realisasi, arah.arah, baris.satuan?.teks ?? null);
  return {
    capaian: hasil.capaian,
    status: NAMA_STATUS[hasil.status],
    selisih: isBelum ? (selisih?.nilai ?? null) : null,
    kurang: isBelum ? poinKurang(hasil, bahan.kebijakan) : null,
    catatan: `Capaian disalin saat lembar ini ditulis. ${alasan ?? ''}`.trim(),
  };
}

function rumusHidup(satu: CapaianBaris, masukan: MasukanRumus): HasilRumus {
  const { hasil } = satu;
  if (masukan.realisasi.besaran.jenis !== 'kosong' && hasil.capaian === null)
    return { alasan: kapital(hasil.alasan ?? 'capaian tidak dapat dihitung') };
  return rumusCapaian(masukan);
}

/** Of the ratio before the limits, in the words of the sheet of policy. */
function rumusStatus(capaian: string, realisasi: string, mentah: string): string {
  const kata = `LOOKUP(ROUND(${mentah},${DESIMAL_STATUS}),${NAMA_RENTANG.statusMulai},${NAMA_RENTANG.status})`;
  return `IF(ISNUMBER(${capaian}),${kata},IF(${realisasi}="","${BELUM_ADA}","${NAMA_STATUS['tidak-dapat-diukur']}"))`;
}

/** What is missing in the unit of the figures, percentages in points; null where words are compared. */
function rumusJarak({ target, realisasi, arah }: MasukanRumus): string | null {
  const r = suku(realisasi);
  if (target.besaran.jenis === 'rentang') {
    const { bawah, atas } = target.besaran;
    return `MAX(${literalAngka(bawah)}-${r},${r}-${literalAngka(atas)})`;
  }
  if (target.besaran.jenis !== 'angka' || realisasi.besaran.jenis === 'jenjang') return null;
  const t = target.besaran.tepat ? suku(target) : literalAngka(target.besaran.nilai);
  if (arah === 'turun') return `${r}-${t}`;
  return arah === 'tetap' || arah === 'rentang' ? `ABS(${t}-${r})` : `${t}-${r}`;
}

/** A cell in the unit that it shows: a fraction under a percent format in points. */
function suku({ alamat, besaran, numberFormat }: SelRumus): string {
  const isFraksi = besaran.jenis === 'angka' ? besaran.asalFraksi : isPercentFormat(numberFormat);
  return isFraksi ? `(${alamat}*100)` : alamat;
}

/** "target kosong" as a sentence. */
export function kapital(klausa: string): string {
  const kalimat = klausa.charAt(0).toUpperCase() + klausa.slice(1);
  return kalimat.endsWith('.') ? kalimat : `${kalimat}.`;
}
