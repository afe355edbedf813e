/**
 * Sheets drawn as text, and tables told in one line each, so that a test shows what the planner sees.
 *
 * A line is a row, `|` parts the cells. `<` belongs to the cell on its left, `^` to the cell above (a merge). Figures are
 * written as Excel shows them in Indonesia and become numbers with their format ("1.500.000", "87,5", "81%"); an
 * apostrophe keeps a figure as text ("'66.025"). "\n" is a line break in the cell. An empty line is an empty row.
 */
import { kenaliLembar } from '../../../src/core/recognition/kenali';
import type { Kolom, TabelMap } from '../../../src/core/recognition/tabel';
import { columnName, formatRange } from '../../../src/core/workbook/address';
import { sheetFromGrid, type GridOptions } from '../../../src/core/workbook/sheet';
import type { Cell, CellValue, Sheet } from '../../../src/core/workbook/workbook';

type Isi = CellValue | Partial<Cell>;

function isiSel(teks: string): Isi {
  if (teks === '' || teks === '<' || teks === '^') return null;
  if (teks.startsWith("'")) return teks.slice(1);
  const angka = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(teks);
  if (angka === null) return teks.replace(/\\n/g, '\n');
  const [, minus = '', bulat = '', pecahan = '', persen = ''] = angka;
  const nilai = Number(`${minus}${bulat.replace(/\./g, '')}.${pecahan || '0'}`);
  const desimal = pecahan === '' ? '' : `.${'0'.repeat(pecahan.length)}`;
  if (persen !== '') return { value: Number((nilai / 100).toFixed(12)), numberFormat: `0${desimal}%` };
  if (bulat.includes('.')) return { value: nilai, numberFormat: `#,##0${desimal}` };
  return desimal === '' ? nilai : { value: nilai, numberFormat: `0${desimal}` };
}

function kisi(gambar: string): string[][] {
  const baris = gambar
    .replace(/^\s*\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return baris.map((satu) =>
    satu.trim() === ''
      ? []
      : satu
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((sel) => sel.trim()),
  );
}

function gabungan(sel: readonly (readonly string[])[]): string[] {
  return sel.flatMap((baris, row) =>
    baris.flatMap((teks, col) => {
      if (teks === '<' || teks === '^') return [];
      let [lebar, tinggi] = [1, 1];
      while (baris[col + lebar] === '<') lebar++;
      while (sel[row + tinggi]?.[col] === '^') tinggi++;
      if (lebar * tinggi === 1) return [];
      return [formatRange({ top: row, left: col, bottom: row + tinggi - 1, right: col + lebar - 1 })];
    }),
  );
}

/** The sheet that a drawing shows. */
export function lembarDari(gambar: string, opsi: GridOptions & { readonly nama?: string } = {}): Sheet {
  const sel = kisi(gambar);
  return sheetFromGrid(
    opsi.nama ?? 'Lembar',
    sel.map((baris) => baris.map(isiSel)),
    { ...opsi, merges: gabungan(sel) },
  );
}

function versi(kolom: Kolom): string {
  return kolom.versi === null
    ? ''
    : ` ${kolom.versi.jenis}${kolom.versi.nomor === null ? '' : ` ${kolom.versi.nomor}`}`;
}

/** A column in words: "E target 2024", "H realisasi fisik tw2", "K realisasi uang b3". */
export function kolomKata(kolom: Kolom): string {
  const ranah =
    kolom.ranah === 'fisik' ? ' fisik' : kolom.ranah === 'anggaran' && kolom.bidang !== 'pagu' ? ' uang' : '';
  const waktu = [
    kolom.tahun,
    kolom.tw === null ? null : `tw${kolom.tw}`,
    kolom.bulan === null ? null : `b${kolom.bulan}`,
  ]
    .filter((satu) => satu !== null)
    .map((satu) => ` ${satu}`)
    .join('');
  return `${columnName(kolom.col)} ${kolom.bidang}${ranah}${waktu}${versi(kolom)}${kolom.kumulatif ? ' total' : ''}`;
}

/** A table in words: "A3:F9 perkin". */
export const tabelKata = (tabel: TabelMap): string => `${formatRange(tabel.range)} ${tabel.jenis}`;

/** Rows that are no data: "7 seksi, 12 total". */
export const peranKata = (tabel: TabelMap): string =>
  tabel.baris
    .filter((baris) => baris.peran !== 'data')
    .map((baris) => `${baris.row + 1} ${baris.peran}`)
    .join(', ');

/** One table that a drawing must give. */
export interface Harapan {
  /** Range and kind: "A3:F9 perkin". */
  readonly tabel: string;
  /** The columns that matter: "B sasaran, D indikator, E target 2024". */
  readonly kolom?: string;
  /** All rows that are no data: "5 nomor, 9 total"; absent where a test does not look at them. */
  readonly peran?: string;
  readonly judul?: string;
  readonly tahun?: number | null;
}

export interface TataLetak {
  readonly nama: string;
  readonly gambar: string;
  readonly opsi?: GridOptions & { readonly nama?: string };
  /** All tables of the sheet; none where the sheet holds no such table. */
  readonly harap: readonly Harapan[];
}

function sepertiHarapan(tabel: TabelMap, harapan: Harapan | undefined): Harapan {
  const diminta = new Set((harapan?.kolom ?? '').split(', ').map((satu) => satu.split(' ')[0]));
  return {
    tabel: tabelKata(tabel),
    ...(harapan?.kolom === undefined
      ? {}
      : {
          kolom: tabel.kolom
            .map(kolomKata)
            .filter((satu) => diminta.has(satu.split(' ')[0]))
            .join(', '),
        }),
    ...(harapan?.peran === undefined ? {} : { peran: peranKata(tabel) }),
    ...(harapan?.judul === undefined ? {} : { judul: tabel.judul ?? '' }),
    ...(harapan?.tahun === undefined ? {} : { tahun: tabel.tahun }),
  };
}

/** One test per layout: its tables, and of each what the layout tells. */
export function ujiTataLetak(daftar: readonly TataLetak[]): void {
  it.each(daftar.map((satu) => [satu.nama, satu] as const))('%s', (_nama, { gambar, opsi, harap }) => {
    const tabel = kenaliLembar(lembarDari(gambar, opsi));
    expect(tabel.map((satu, i) => sepertiHarapan(satu, harap[i]))).toEqual(harap);
  });
}
