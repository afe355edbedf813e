/** A table of a naskah as Word's own table: widths on grid and cells, headers that repeat, rows that stay whole. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { tempatkan, type SelTempat } from '../../../core/narrative/kisi';
import type { BarisTabel, Rata, SelTabel, Tabel } from '../../../core/narrative/naskah';
import { bagiLebar } from '../../../core/render/lebar-kolom';
import { GAYA } from './gaya';
import { lari } from './lari';

const RATA = { kiri: AlignmentType.LEFT, tengah: AlignmentType.CENTER, kanan: AlignmentType.RIGHT } as const;
const GARIS = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BINGKAI = {
  top: GARIS,
  bottom: GARIS,
  left: GARIS,
  right: GARIS,
  insideHorizontal: GARIS,
  insideVertical: GARIS,
};
/** Twips between text and line. */
const TEPI = { top: 30, bottom: 30, left: 80, right: 80 };

/** @param lebar width of the text in twips */
export function tabelNaskah(isi: Tabel, lebar: number): Table {
  const columnWidths = bagiLebar(isi.kolom, lebar);
  const baris = (petak: readonly Petak[], jenis: JenisBaris): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(jenis === 'kepala' && { tableHeader: true }),
      children: petak.map((satu) => selNaskah(isi, satu, columnWidths, jenis)),
    });
  const kepala = petakBaris(isi.kepala, isi.kolom.length).map((petak) => baris(petak, 'kepala'));
  const badan = petakBaris(
    isi.baris.map(({ sel }) => sel),
    isi.kolom.length,
  ).map((petak, i) => baris(petak, isi.baris[i]?.jenis ?? 'data'));
  return new Table({
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    width: { size: lebar, type: WidthType.DXA },
    borders: BINGKAI,
    margins: { ...TEPI, marginUnitType: WidthType.DXA },
    rows: [...kepala, ...badan],
  });
}

type JenisBaris = BarisTabel['jenis'] | 'kepala';

/** A cell of Word: it has one also where a merge from above covers the place. */
interface Petak extends SelTempat {
  readonly lanjutan: boolean;
}

function petakBaris(baris: readonly (readonly SelTabel[])[], cacahKolom: number): readonly (readonly Petak[])[] {
  let dariAtas: readonly Petak[] = [];
  return tempatkan(baris, cacahKolom).map((tempat) => {
    const lanjutan = dariAtas.filter(({ rowspan }) => rowspan > 1);
    const sendiri = tempat.map((satu): Petak => ({ ...satu, lanjutan: false }));
    dariAtas =
      lanjutan.length === 0
        ? sendiri
        : [...sendiri, ...lanjutan.map((satu): Petak => ({ ...satu, rowspan: satu.rowspan - 1, lanjutan: true }))].sort(
            (a, b) => a.kolom - b.kolom,
          );
    return dariAtas;
  });
}

function selNaskah({ kolom }: Tabel, petak: Petak, lebar: readonly number[], jenis: JenisBaris): TableCell {
  const { kolom: pertama, rowspan, colspan, sel, lanjutan } = petak;
  const kepala = jenis === 'kepala';
  const rata: Rata = sel.rata ?? (kepala ? 'tengah' : (kolom[pertama]?.rata ?? 'kiri'));
  const mulai = rowspan > 1 && !lanjutan;
  return new TableCell({
    width: {
      size: lebar.slice(pertama, pertama + colspan).reduce((a, satu) => a + satu, 0),
      type: WidthType.DXA,
    },
    ...(mulai && { verticalMerge: VerticalMergeType.RESTART }),
    ...(lanjutan && { verticalMerge: VerticalMergeType.CONTINUE }),
    ...(colspan > 1 && { columnSpan: colspan }),
    ...(kepala && { verticalAlign: VerticalAlign.CENTER }),
    children: [
      new Paragraph({
        style: jenis === 'data' ? GAYA.teksTabel : GAYA.kepalaTabel,
        // Left is how a paragraph stands anyway, and a table has thousands of them.
        ...(rata !== 'kiri' && { alignment: RATA[rata] }),
        children: lanjutan ? [] : lari(sel.isi),
      }),
    ],
  });
}
