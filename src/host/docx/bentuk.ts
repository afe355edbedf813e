/** How a document of Selaras looks: its styles, and the pieces that it is made of. Everything takes its look from a style. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IStylesOptions,
} from 'docx';
import { teksSel } from '../../core/plans/teks-sel';

const HURUF = 'Calibri';
const WARNA = '1F4E79';
const REDUP = '616161';
const BAHASA = 'id-ID';

/** Names of the styles, as Word lists them. */
export const GAYA = {
  teksTabel: 'TeksTabel',
  kepalaTabel: 'KepalaTabel',
  keterangan: 'Keterangan',
  putusan: 'Putusan',
  dikecualikan: 'Dikecualikan',
} as const;

const kepala = (size: number): { readonly run: object; readonly paragraph: object } => ({
  run: { font: HURUF, size, bold: true, color: WARNA },
  paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
});

export const GAYA_DOKUMEN: IStylesOptions = {
  default: {
    document: {
      run: { font: HURUF, size: 22, language: { value: BAHASA, eastAsia: BAHASA, bidirectional: BAHASA } },
      paragraph: { spacing: { after: 100 } },
    },
    title: { ...kepala(36), paragraph: { spacing: { after: 120 } } },
    heading1: kepala(28),
    heading2: kepala(24),
  },
  paragraphStyles: [
    {
      id: GAYA.teksTabel,
      name: 'Teks Tabel',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    { id: GAYA.kepalaTabel, name: 'Kepala Tabel', basedOn: GAYA.teksTabel, run: { bold: true, color: 'FFFFFF' } },
    { id: GAYA.keterangan, name: 'Keterangan', basedOn: 'Normal', run: { size: 18, color: REDUP } },
    {
      id: GAYA.putusan,
      name: 'Putusan',
      basedOn: 'Normal',
      run: { bold: true, size: 24 },
      paragraph: { spacing: { before: 80, after: 160 } },
    },
  ],
  characterStyles: [{ id: GAYA.dikecualikan, name: 'Dikecualikan', run: { strike: true, color: REDUP } }],
};

/** A text of a cell or a person as a document may hold it: no control characters, its lines as lines. */
function barisTeks(teks: string): string[] {
  return teksSel(teks).split('\n');
}

const lari = (teks: string, gaya?: string): TextRun[] =>
  barisTeks(teks).map(
    (text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }), ...(gaya !== undefined && { style: gaya }) }),
  );

export function paragraf(teks: string, style?: string): Paragraph {
  return new Paragraph({ children: lari(teks), ...(style !== undefined && { style }) });
}

export const butirDaftar = (teks: string): Paragraph => new Paragraph({ children: lari(teks), bullet: { level: 0 } });

/** What a cell holds: a text, or a text that is struck through. */
export type IsiSelTabel = string | { readonly coret: string };

export interface KolomTabel {
  readonly judul: string;
  /** Share of the width; the shares of a table need not sum to 100. */
  readonly lebar: number;
}

const TEPI = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
const BINGKAI = { top: TEPI, bottom: TEPI, left: TEPI, right: TEPI, insideHorizontal: TEPI, insideVertical: TEPI };

/** Twips between the margins of an A4 page. */
const LEBAR_HALAMAN = 9638;

/** A table whose header comes again on each page, and whose rows stay whole. */
export function tabel(kolom: readonly KolomTabel[], baris: readonly (readonly IsiSelTabel[])[]): Table {
  const jumlah = kolom.reduce((a, { lebar }) => a + lebar, 0);
  const columnWidths = kolom.map(({ lebar }) => Math.round((LEBAR_HALAMAN * lebar) / jumlah));
  const sel = (isi: IsiSelTabel, col: number, style: string): TableCell =>
    new TableCell({
      width: { size: columnWidths[col] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style,
          alignment: AlignmentType.LEFT,
          children: typeof isi === 'string' ? lari(isi) : lari(isi.coret, GAYA.dikecualikan),
        }),
      ],
      ...(style === GAYA.kepalaTabel && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: WARNA } }),
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: LEBAR_HALAMAN, type: WidthType.DXA },
    borders: BINGKAI,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: kolom.map(({ judul }, col) => sel(judul, col, GAYA.kepalaTabel)),
      }),
      ...baris.map(
        (isi) => new TableRow({ cantSplit: true, children: isi.map((satu, col) => sel(satu, col, GAYA.teksTabel)) }),
      ),
    ],
  });
}
