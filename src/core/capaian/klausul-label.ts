/** A policy as a label with its value in the next cell: "Batas atas capaian" | 120%. */
import type { Cell } from '../workbook/workbook';
import { potonganMinimasi } from './klausul';
import { isBatasWajar, potonganBatas } from './klausul-batas';
import type { Potongan } from './potongan';
import { eksak } from './eksak';
import { bacaRumus } from './rumus-tertulis';

/** A row of a list of settings holds few cells; a row of a table of indicators holds more. */
const SEL_TERBANYAK = 4;

const LABEL_BATAS =
  /^(?:nilai )?(?:batas (?:atas|maksimal|maksimum|tertinggi)(?: (?:nilai|persentase|%))?(?: capaian)?(?: kinerja| indikator)?|capaian(?: kinerja| indikator)? (?:maksimal|maksimum|paling tinggi|tertinggi)(?: yang diakui)?|(?:maksimal|maksimum) capaian|cap capaian)\s*[:=]?$/i;
const LABEL_MINIMASI =
  /^(?:rumus|formula|perhitungan|penghitungan|capaian)?\s*(?:capaian|indikator)?\s*(?:polari(?:tas|sasi)\s*)?(?:minimi[sz]e|minimi[sz]asi|minimasi|minimal?isasi|negatif)\s*[:=]?$/i;

/** The clause that a label and the cell after it make; none where they are part of a table or say something else. */
export function bacaLabelNilai(cells: readonly (Cell | undefined)[], col: number, label: string): Potongan[] {
  const rapi = label.trim();
  const isBatas = LABEL_BATAS.test(rapi) && /capaian|batas atas/i.test(rapi);
  const isMinimasi = LABEL_MINIMASI.test(rapi);
  if (!isBatas && !isMinimasi) return [];
  const isi = cells.filter((cell) => cell !== undefined && cell.value !== null && cell.value !== '');
  const nilai = nilaiSesudah(cells, col);
  if (nilai === undefined || isi.length > SEL_TERBANYAK) return [];
  if (isBatas) {
    const rasio = rasioSel(nilai);
    return rasio === null ? [] : [potonganBatas(rasio, rapi)];
  }
  const rumus = typeof nilai.value === 'string' ? bacaRumus(nilai.value) : null;
  return rumus?.arah === 'turun' && rumus.minimasi !== null ? [potonganMinimasi(rumus.minimasi)] : [];
}

/** The next cell that holds something, past a cell that holds only ":" or "=". */
function nilaiSesudah(cells: readonly (Cell | undefined)[], col: number): Cell | undefined {
  for (let i = col + 1; i <= col + 3; i++) {
    const cell = cells[i];
    if (cell === undefined || cell.value === null) continue;
    if (typeof cell.value === 'string' && /^\s*[:=]?\s*$/.test(cell.value)) continue;
    return cell;
  }
  return undefined;
}

/** 1.2, 120 or "120%" as a ratio; null where it is no limit. */
function rasioSel(cell: Cell): number | null {
  const angka =
    typeof cell.value === 'string' ? /^\s*(\d{3})(?:,0+)?\s*(?:%|persen)?\s*$/i.exec(cell.value)?.[1] : cell.value;
  if (angka === undefined || typeof angka === 'boolean' || angka === null) return null;
  const nilai = Number(angka);
  const persen = nilai <= 3 ? eksak(nilai).times(100).toNumber() : nilai;
  return isBatasWajar(persen) ? eksak(persen).div(100).toNumber() : null;
}
