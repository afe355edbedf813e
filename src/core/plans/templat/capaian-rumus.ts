/** Capaian and status of a row whose polaritas stands in a cell: one formula for all three directions. */
import { bacaPolaritas } from '../../capaian/arah';
import { hitungCapaian, NAMA_STATUS } from '../../capaian/hitung';
import { KEBIJAKAN_BAKU, type Arah } from '../../capaian/kebijakan';
import { rumusCapaian, type HasilRumus, type SelRumus } from '../../capaian/rumus-excel';
import { readBesaran } from '../../text/baca-besaran';
import type { Besaran } from '../../text/besaran';
import { formatCell } from '../../workbook/address';
import { displayText } from '../../workbook/number-format';
import type { Address, CellValue } from '../../workbook/workbook';
import type { RumusSel } from './bentuk';
import { FORMAT } from './gaya';
import type { SelCapaian } from './lingkungan';
import { POLARITAS } from './validasi';

/** What the target cell of a row shows. */
export interface IsiTarget {
  readonly nilai: CellValue;
  readonly besaran: Besaran;
  readonly format: string;
}

const besaran = (nilai: CellValue, format: string): Besaran =>
  readBesaran({ value: nilai, numberFormat: format, text: displayText(nilai, format) });

/** Stands for whichever number a planner types. */
const ANGKA: IsiTarget = { nilai: 1, besaran: besaran(1, FORMAT.angka), format: FORMAT.angka };
const BELUM: Besaran = { jenis: 'kosong' };

/** The capaian of a row under one arah, for a realisasi that is still blank and has the format of its target. */
export function rumusSatuArah(
  sel: Pick<SelCapaian, 'target' | 'realisasi'>,
  target: IsiTarget,
  arah: Arah,
): HasilRumus {
  const acuan = ({ row, col }: Address, isi: Omit<SelRumus, 'alamat'>): SelRumus => ({
    alamat: formatCell(row, col),
    ...isi,
  });
  const numberFormat = target.format;
  return rumusCapaian({
    target: acuan(sel.target, { besaran: target.besaran, nilai: target.nilai, numberFormat }),
    realisasi: acuan(sel.realisasi, { besaran: BELUM, nilai: null, numberFormat }),
    arah,
    kebijakan: KEBIJAKAN_BAKU,
    bentuk: 'fraksi',
  });
}

function rumusPasti(sel: SelCapaian, target: IsiTarget, arah: Arah): string {
  const hasil = rumusSatuArah(sel, target, arah);
  if ('alasan' in hasil) throw new RangeError(hasil.alasan);
  return hasil.rumus;
}

/**
 * The capaian of one row as a fraction, by the word in its polaritas cell; nothing while target or realisasi is no number.
 *
 * Polaritas in E5, target in F5, realisasi in G5: IF(E5="Minimasi",...2-G5/F5...,IF(E5="Stabilisasi",...,...G5/F5...)).
 */
export function capaianMenurutPolaritas(sel: SelCapaian, target = ANGKA): RumusSel {
  const acuan = formatCell(sel.polaritas.row, sel.polaritas.col);
  const turun = rumusPasti(sel, target, 'turun');
  const tetap = rumusPasti(sel, target, 'tetap');
  const naik = rumusPasti(sel, target, 'naik');
  return {
    rumus: `IF(${acuan}="${POLARITAS.turun}",${turun},IF(${acuan}="${POLARITAS.tetap}",${tetap},${naik}))`,
    hitung: (baca) => {
      const [t, r] = [baca(sel.target), baca(sel.realisasi)];
      if (typeof t !== 'number' || typeof r !== 'number') return '';
      const arah = bacaPolaritas(String(baca(sel.polaritas) ?? '')) ?? 'naik';
      return hitungCapaian(besaran(t, FORMAT.angka), besaran(r, FORMAT.angka), arah, KEBIJAKAN_BAKU).capaian ?? '';
    },
  };
}

/** The status of a capaian in words, by the bounds of the policy. */
export function statusCapaian(capaian: Address): RumusSel {
  const acuan = formatCell(capaian.row, capaian.col);
  const { tercapai, melampaui } = KEBIJAKAN_BAKU.skalaStatus;
  const kata = (nama: keyof typeof NAMA_STATUS): string => `"${NAMA_STATUS[nama]}"`;
  return {
    rumus: `IF(${acuan}="","",IF(${acuan}>${melampaui},${kata('melampaui')},IF(${acuan}>=${tercapai},${kata('tercapai')},${kata('belum')})))`,
    hitung: (baca) => {
      const nilai = baca(capaian);
      if (typeof nilai !== 'number') return '';
      if (nilai > melampaui) return NAMA_STATUS.melampaui;
      return nilai >= tercapai ? NAMA_STATUS.tercapai : NAMA_STATUS.belum;
    },
  };
}
