/** The average of cells of capaian as a formula: arithmetic, geometric or weighted, as the policy says. */
import type { Bentuk } from '../../capaian/rumus-excel';
import { KATA_KEBIJAKAN as KATA, NAMA_KEBIJAKAN as K, NAMA_TURUNAN } from '../../capaian/nama-kebijakan';
import { columnName } from '../../workbook/address';

export interface BahanRata {
  /** Column and rows (counted from 0) of the cells of capaian. */
  readonly col: number;
  readonly rows: readonly number[];
  /** How the cells are written, and how the average is to be. */
  readonly bentuk: Bentuk;
  readonly hasil: Bentuk;
  /** Column of the weights; null where the table has none. */
  readonly bobot: number | null;
}

/**
 * The formula of the average; "" where no capaian is there.
 *
 * Under a limit each capaian counts at most the limit: SUMIF adds those up to it, COUNTIF counts those above. Only the
 * geometric and the weighted average name each cell. G3:G5 in fractions:
 * IF(COUNT(G3:G5)=0,"",IF(Selaras_RataRata="geometrik",...,(SUMIF(G3:G5,"<="&Selaras_BatasRata)+...)/COUNT(G3:G5)))
 */
export function rumusRata(bahan: BahanRata): string {
  const ruas = ruasBaris(bahan.rows).map(([a, b]) => rentang(bahan.col, a, b));
  const cacah = `COUNT(${ruas.join(',')})`;
  const batas = bahan.bentuk === 'poin' ? `(${NAMA_TURUNAN.batasRata}*100)` : NAMA_TURUNAN.batasRata;
  const skala = bahan.bentuk === bahan.hasil ? '' : bahan.hasil === 'poin' ? '*100' : '/100';
  const isNol = `${K.tanpaCapaian}="${KATA.nol}"`;
  const pembagi = `IF(${isNol},${String(bahan.rows.length)},${cacah})`;
  const aritmetik = `(${ruas.map((satu) => jumlahTerbatas(satu, batas)).join('+')})/${pembagi}`;
  const isi = `IF(${K.rataRata}="${KATA.geometrik}",${geometrik(bahan, batas, cacah, isNol)},${berbobot(bahan, aritmetik, batas, isNol)})`;
  const kosong = `AND(${cacah}=0,NOT(${isNol}))`;
  return `IF(${kosong},"",${skala === '' ? isi : `(${isi})${skala}`})`;
}

const sel = (col: number, row: number): string => `${columnName(col)}${String(row + 1)}`;

/** One cell, too, is written as a range: not every program takes a single cell in SUMIF. */
function rentang(col: number, a: number, b: number): string {
  return `${sel(col, a)}:${sel(col, b)}`;
}

/** Rows that follow each other are one range. */
function ruasBaris(rows: readonly number[]): [number, number][] {
  const ruas: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const terakhir = ruas.at(-1);
    if (terakhir !== undefined && row === terakhir[1] + 1) terakhir[1] = row;
    else ruas.push([row, row]);
  }
  return ruas;
}

function jumlahTerbatas(ruas: string, batas: string): string {
  return `SUMIF(${ruas},"<="&${batas})+${batas}*COUNTIF(${ruas},">"&${batas})`;
}

/** A capaian that is missing does not change the product; counted as zero it makes it zero. */
function geometrik({ col, rows }: BahanRata, batas: string, cacah: string, isNol: string): string {
  const faktor = rows.map((row) => `IF(ISNUMBER(${sel(col, row)}),MIN(${batas},${sel(col, row)}),1)`).join(',');
  return `IF(AND(${isNol},${cacah}<${String(rows.length)}),0,PRODUCT(${faktor})^(1/${cacah}))`;
}

/** Without a column of weights weighted is arithmetic. */
function berbobot({ col, rows, bobot }: BahanRata, aritmetik: string, batas: string, isNol: string): string {
  if (bobot === null) return aritmetik;
  const dua = (row: number): string => `ISNUMBER(${sel(col, row)}),ISNUMBER(${sel(bobot, row)})`;
  const jumlah = rows.map((row) => `IF(AND(${dua(row)}),${sel(bobot, row)}*MIN(${batas},${sel(col, row)}),0)`);
  const beban = rows.map(
    (row) => `IF(AND(OR(${isNol},ISNUMBER(${sel(col, row)})),ISNUMBER(${sel(bobot, row)})),${sel(bobot, row)},0)`,
  );
  const pembagi = `SUM(${beban.join(',')})`;
  const rata = `IF(${pembagi}=0,"",SUM(${jumlah.join(',')})/${pembagi})`;
  return `IF(${K.rataRata}="${KATA.berbobot}",${rata},${aritmetik})`;
}
