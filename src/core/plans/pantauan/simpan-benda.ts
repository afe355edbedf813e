/** The charts and formats that an earlier run has put on the sheet, as Selaras remembers them, so that they can go again. */
import type {
  Chart,
  ChartSeries,
  ConditionalLook,
  ConditionalRule,
  SheetObject,
  SheetRange,
} from '../../workbook/plan';
import type { Address, Range, Workbook } from '../../workbook/workbook';
import { bacaObjek, bacaSimpanan, type IsiSimpanan } from '../simpanan';

/** What is remembered of the sheet; what cannot be read counts as not there. */
export function bacaBenda(workbook: Workbook): readonly SheetObject[] {
  const hasil = bacaSimpanan(workbook, 'pantauan');
  const daftar: unknown = hasil.keadaan === 'ada' ? hasil.isi['benda'] : null;
  return Array.isArray(daftar) ? daftar.flatMap((satu: unknown) => bacaSatu(bacaObjek(satu)) ?? []) : [];
}

function bacaSatu(isi: IsiSimpanan | null): SheetObject | null {
  const range = bacaRange(isi?.['range']);
  const sheet = isi?.['sheet'];
  if (isi === null || range === null || typeof sheet !== 'string') return null;
  if (isi['type'] === 'conditionalFormat') {
    const rule = bacaAturan(bacaObjek(isi['rule']));
    return rule === null ? null : { type: 'conditionalFormat', sheet, range, rule };
  }
  const chart = bacaGrafik(bacaObjek(isi['chart']));
  const name = isi['name'];
  if (isi['type'] !== 'chart' || chart === null || typeof name !== 'string') return null;
  return { type: 'chart', sheet, range, name, chart };
}

function bacaRange(isi: unknown): Range | null {
  const { top, left, bottom, right } = bacaObjek(isi) ?? {};
  if (typeof top !== 'number' || typeof left !== 'number') return null;
  return typeof bottom === 'number' && typeof right === 'number' ? { top, left, bottom, right } : null;
}

function bacaAturan(isi: IsiSimpanan | null): ConditionalRule | null {
  const { type, formula, set, low, high } = isi ?? {};
  if (type === 'expression' && typeof formula === 'string')
    return { type, formula, look: bacaRupa(bacaObjek(isi?.['look'])) };
  if (type !== 'icons' || set !== '3Arrows' || typeof low !== 'number' || typeof high !== 'number') return null;
  return { type, set, low, high };
}

function bacaRupa(isi: IsiSimpanan | null): ConditionalLook {
  const { fill, color, bold } = isi ?? {};
  return {
    ...(typeof fill === 'string' && { fill }),
    ...(typeof color === 'string' && { color }),
    ...(typeof bold === 'boolean' && { bold }),
  };
}

const JENIS: readonly Chart['type'][] = ['column', 'bar', 'line'];

function bacaGrafik(isi: IsiSimpanan | null): Chart | null {
  const { title, alt, valueFormat, series } = isi ?? {};
  const type = JENIS.find((satu) => satu === isi?.['type']);
  const categories = bacaRentang(isi?.['categories']);
  if (type === undefined || categories === null || typeof title !== 'string' || typeof alt !== 'string') return null;
  const milik = Array.isArray(series) ? series.map((satu: unknown) => bacaSeri(bacaObjek(satu))) : [];
  const lengkap = milik.filter((satu) => satu !== null);
  if (lengkap.length === 0 || lengkap.length < milik.length) return null;
  const format = typeof valueFormat === 'string' ? { valueFormat } : {};
  return { type, title, alt, ...format, categories, series: lengkap };
}

function bacaSeri(isi: IsiSimpanan | null): ChartSeries | null {
  const name = bacaAlamat(isi?.['name']);
  const values = bacaRentang(isi?.['values']);
  return name === null || values === null ? null : { name, values };
}

function bacaRentang(isi: unknown): SheetRange | null {
  const objek = bacaObjek(isi);
  const range = bacaRange(objek?.['range']);
  const sheet = objek?.['sheet'];
  return range === null || typeof sheet !== 'string' ? null : { sheet, range };
}

function bacaAlamat(isi: unknown): Address | null {
  const { sheet, row, col } = bacaObjek(isi) ?? {};
  if (typeof sheet !== 'string' || typeof row !== 'number' || typeof col !== 'number') return null;
  return { sheet, row, col };
}
