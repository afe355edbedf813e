/** What the two sheets of the revision ledger carry beside cells: Excel tables, dropdowns, flags, and the chart of the pagu. */
import { JENIS_REVISI } from '../ledger/teks-revisi';
import { isCovered, rangesMeet, sameName, sameRange } from '../workbook/object';
import type { Edit, SheetObject } from '../workbook/plan';
import type { Range, Sheet, Workbook } from '../workbook/workbook';
import { KECOCOKAN, KEPALA_RIWAYAT, KOLOM_RIWAYAT } from './isi-riwayat';

/** The objects of a sheet whose table ends in the given row and column. */
export type Objek = (bottom: number, right: number) => readonly SheetObject[];

const JENIS = 3;
const PAGU = 5;
const TETAP = 8;
const COCOK = 10;
/** Cells that the chart lies over, right of the history. */
const GRAFIK = { lebar: 9, tinggi: 18 } as const;

/** The objects of the history; `tabel` is the name of its Excel table. */
export function objekRiwayat(sheet: string, tabel: string): Objek {
  const top = KEPALA_RIWAYAT + 1;
  return (bottom) => {
    const kolom = (col: number): Range => ({ top, bottom, left: col, right: col });
    const kiri = KOLOM_RIWAYAT.length + 1;
    return [
      {
        type: 'table',
        sheet,
        range: { top: KEPALA_RIWAYAT, left: 0, bottom, right: KOLOM_RIWAYAT.length - 1 },
        name: tabel,
      },
      {
        type: 'validation',
        sheet,
        range: kolom(JENIS),
        rule: {
          type: 'list',
          items: JENIS_REVISI,
          alert: {
            style: 'warning',
            title: 'Jenis revisi',
            text: 'Jenis ini tidak ada pada daftar; lanjutkan bila memang demikian.',
          },
        },
      },
      {
        type: 'validation',
        sheet,
        range: kolom(TETAP),
        rule: {
          type: 'list',
          items: ['Ya', 'Tidak'],
          alert: { style: 'stop', title: 'Pagu tetap', text: 'Isi Ya atau Tidak.' },
        },
      },
      {
        type: 'conditionalFormat',
        sheet,
        range: kolom(COCOK),
        rule: {
          type: 'expression',
          formula: `AND($K${top + 1}<>"",$K${top + 1}<>"${KECOCOKAN.cocok}")`,
          look: { fill: '#FDE7E9', color: '#8E1B22', bold: true },
        },
      },
      {
        type: 'chart',
        sheet,
        range: { top: KEPALA_RIWAYAT, left: kiri, bottom: KEPALA_RIWAYAT + GRAFIK.tinggi, right: kiri + GRAFIK.lebar },
        name: `${tabel}_Grafik`,
        chart: {
          type: 'column',
          title: 'Pagu menurut revisi',
          categories: { sheet, range: kolom(1) },
          series: [{ name: { sheet, row: KEPALA_RIWAYAT, col: PAGU }, values: { sheet, range: kolom(PAGU) } }],
          valueFormat: '#,##0',
          alt: 'Diagram batang pagu sesudah setiap revisi, dari DIPA awal sampai revisi terakhir.',
        },
      },
    ];
  };
}

/** The matrix alone: its totals stand below the table, so that lines can be added to it. */
export function objekMatriks(sheet: string, tabel: string, kepala: number): Objek {
  return (bottom, right) => [{ type: 'table', sheet, range: { top: kepala, left: 0, bottom, right }, name: tabel }];
}

/** A name that no table and no cell of the workbook bears yet. */
export function namaTabelBebas({ sheets, names = [] }: Workbook, dasar: string): string {
  const dipakai = [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  let nama = dasar;
  for (let n = 2; dipakai.some((satu) => sameName(satu, nama)); n++) nama = `${dasar}_${n}`;
  return nama;
}

/** Whether an object of an earlier run is still there, as far as the host tells it: Excel tells cells, not the range of each. */
function masihAda(sheet: Sheet, objek: SheetObject): boolean {
  switch (objek.type) {
    case 'table':
      return sheet.tables.some(({ name, range }) => sameName(name, objek.name) && sameRange(range, objek.range));
    case 'validation':
      return sheet.validations !== undefined && isCovered(objek.range, sheet.validations);
    case 'conditionalFormat':
      return sheet.conditionalFormats !== undefined && isCovered(objek.range, sheet.conditionalFormats);
    case 'chart':
      return sheet.charts?.includes(objek.name) === true;
    case 'name':
      return false;
  }
}

export interface Bentang {
  readonly bottom: number;
  readonly right: number;
}

/**
 * Objects of an earlier run that grow or shrink with their list: before the cells are written they go (`lepas`), afterwards
 * they come back at their new size (`pasang`). What the user has taken away or moved stays as it is.
 */
export function gantiObjek(
  lama: Sheet,
  objek: Objek,
  kepala: number,
  kini: Bentang,
): { readonly lepas: readonly Edit[]; readonly pasang: readonly Edit[] } {
  const tabel = lama.tables.find(({ range }) => range.top === kepala && range.left === 0);
  if (tabel === undefined || (tabel.range.bottom === kini.bottom && tabel.range.right === kini.right))
    return { lepas: [], pasang: [] };
  const dulu = objek(tabel.range.bottom, tabel.range.right);
  const baru = objek(kini.bottom, kini.right);
  const ada = dulu.map((satu) => masihAda(lama, satu));
  const validasiLama = dulu.flatMap((satu, i) => (ada[i] === true && satu.type === 'validation' ? [satu.range] : []));
  const terhalang = (satu: SheetObject): boolean =>
    satu.type === 'validation' &&
    lama.validations?.some((range) => rangesMeet(range, satu.range) && !isCovered(range, validasiLama)) === true;
  return {
    lepas: dulu.flatMap((object, i): Edit[] => (ada[i] === true ? [{ kind: 'removeObject', object }] : [])),
    pasang: baru.flatMap((object, i): Edit[] =>
      ada[i] === true && !terhalang(object) ? [{ kind: 'addObject', object }] : [],
    ),
  };
}
