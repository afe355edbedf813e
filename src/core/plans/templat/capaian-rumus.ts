/** Capaian and status of a row whose polaritas stands in a cell: one formula for all three directions. */
import { bacaPolaritas } from '../../capaian/arah';
import { hitungCapaian, NAMA_STATUS, type HasilCapaian } from '../../capaian/hitung';
import { KEBIJAKAN_BAKU, type Arah } from '../../capaian/kebijakan';
import { NAMA_RENTANG } from '../../capaian/nama-kebijakan';
import { rumusCapaian, rumusMentah, type HasilRumus, type SelRumus } from '../../capaian/rumus-excel';
import { DESIMAL_STATUS } from '../../capaian/turunan-kebijakan';
import { readBesaran } from '../../text/baca-besaran';
import type { Besaran } from '../../text/besaran';
import { formatCell } from '../../workbook/address';
import { displayText } from '../../workbook/number-format';
import type { Address, CellValue } from '../../workbook/workbook';
import type { Baca, RumusSel } from './bentuk';
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

type Tulis = typeof rumusCapaian;

function susun({ target, realisasi }: SelCapaian, isi: IsiTarget, arah: Arah, tulis: Tulis): HasilRumus {
  const numberFormat = isi.format;
  const sel = ({ row, col }: Address, lain: Pick<SelRumus, 'besaran' | 'nilai'>): SelRumus => ({
    alamat: formatCell(row, col),
    numberFormat,
    ...lain,
  });
  return tulis({
    target: sel(target, { besaran: isi.besaran, nilai: isi.nilai }),
    realisasi: sel(realisasi, { besaran: BELUM, nilai: null }),
    arah,
    bentuk: 'fraksi',
  });
}

/** The capaian of a row under one arah, for a realisasi that is still blank and has the format of its target. */
export const rumusSatuArah = (sel: SelCapaian, target: IsiTarget, arah: Arah): HasilRumus =>
  susun(sel, target, arah, rumusCapaian);

/** One formula for all three directions: the word in the polaritas cell decides. */
function menurutPolaritas(sel: SelCapaian, target: IsiTarget, tulis: Tulis): string {
  const acuan = formatCell(sel.polaritas.row, sel.polaritas.col);
  const [naik, turun, tetap] = (['naik', 'turun', 'tetap'] as const).map((arah) => {
    const hasil = susun(sel, target, arah, tulis);
    if ('alasan' in hasil) throw new RangeError(hasil.alasan);
    return hasil.rumus;
  });
  return `IF(${acuan}="${POLARITAS.turun}",${turun ?? ''},IF(${acuan}="${POLARITAS.tetap}",${tetap ?? ''},${naik ?? ''}))`;
}

function hitung(sel: SelCapaian, baca: Baca): HasilCapaian | null {
  const [t, r] = [baca(sel.target), baca(sel.realisasi)];
  if (typeof t !== 'number' || typeof r !== 'number') return null;
  const arah = bacaPolaritas(String(baca(sel.polaritas) ?? '')) ?? 'naik';
  return hitungCapaian(besaran(t, FORMAT.angka), besaran(r, FORMAT.angka), arah, KEBIJAKAN_BAKU);
}

/**
 * The capaian of one row as a fraction, by the word in its polaritas cell; nothing while target or realisasi is no number. The
 * policy stands in it by the names of its cells.
 *
 * Polaritas in E5: IF(E5="Minimasi",...,IF(E5="Stabilisasi",...,...)), each part as `rumusCapaian` writes it.
 */
export function capaianMenurutPolaritas(sel: SelCapaian, target = ANGKA): RumusSel {
  return {
    rumus: menurutPolaritas(sel, target, rumusCapaian),
    hitung: (baca) => hitung(sel, baca)?.capaian ?? '',
  };
}

function rumusStatus(capaian: Address, rasio: string): string {
  const { statusMulai, status } = NAMA_RENTANG;
  return `IF(ISNUMBER(${formatCell(capaian.row, capaian.col)}),LOOKUP(ROUND(${rasio},${DESIMAL_STATUS}),${statusMulai},${status}),"")`;
}

/** The status under one arah; null where no formula can tell it. */
export function statusSatuArah(capaian: Address, sel: SelCapaian, target: IsiTarget, arah: Arah): string | null {
  const rasio = susun(sel, target, arah, rumusMentah);
  return 'alasan' in rasio ? null : rumusStatus(capaian, rasio.rumus);
}

/** The status of a capaian in words, asked of the ratio before the limits. */
export function statusMenurutPolaritas(capaian: Address, sel: SelCapaian, target = ANGKA): RumusSel {
  const rasio = menurutPolaritas(sel, target, rumusMentah);
  return {
    rumus: rumusStatus(capaian, rasio),
    hitung: (baca) => {
      const hasil = hitung(sel, baca);
      return hasil === null || hasil.capaian === null ? '' : NAMA_STATUS[hasil.status];
    },
  };
}
