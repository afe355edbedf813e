/** A naskah as a Word document: chapters, captions, references, wide tables on pages of their own, and a list of tables. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { gabungTeks, type Blok, type Gambar, type Naskah } from '../../../core/narrative/naskah';
import { LABEL } from '../../../core/narrative/nomori';
import type { PngDiagram } from '../../gambar/png-diagram';
import { BUTIR, GAYA, GAYA_NASKAH, PENOMORAN } from './gaya';
import { daftarTabel } from './daftar';
import { IsiTerkendali, tandaBlok } from './isi-terkendali';
import { judulBernomor } from './judul';
import { lari } from './lari';
import { tabelNaskah } from './tabel';

export interface OpsiDokumen {
  /** Title of the file: "Laporan Kinerja Tahun 2024". */
  readonly judul: string;
  /** Draws a picture; null where it cannot be drawn here: then its words stand in its place. */
  readonly lukis: (gambar: Gambar) => PngDiagram | null;
}

type Bentuk = 'tegak' | 'mendatar';

/** Twips: A4, margins of 2,54 cm. */
const HALAMAN = { width: 11906, height: 16838 };
const MARGIN = 1440;
const LEBAR_TEKS: Readonly<Record<Bentuk, number>> = {
  tegak: HALAMAN.width - 2 * MARGIN,
  mendatar: HALAMAN.height - 2 * MARGIN,
};

const TINGKAT = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Pixels that the library counts in for each point. */
const PIKSEL = 96 / 72;

/**
 * The bytes of the .docx. Blocks that have a key stand in content controls, by which a later run finds them again.
 *
 * @throws RangeError for a table whose merges do not fill a rectangle
 * @example await writeFile('laporan.docx', await docxNaskah(susunNaskah(bahan), { judul: 'Laporan Kinerja', lukis }))
 */
export async function docxNaskah(naskah: Naskah, opsi: OpsiDokumen): Promise<Uint8Array> {
  const dokumen = new Document({
    title: opsi.judul,
    creator: 'Selaras',
    lastModifiedBy: 'Selaras',
    styles: GAYA_NASKAH,
    numbering: PENOMORAN,
    sections: bagianHalaman(naskah).map(({ bentuk, blok }, i) => ({
      ...halaman(bentuk, i === 0),
      children: [...(i === 0 ? daftarTabel(naskah) : []), ...blok.flatMap((satu) => tulisBlok(satu, bentuk, opsi))],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(dokumen));
}

interface BagianHalaman {
  readonly bentuk: Bentuk;
  readonly blok: Blok[];
}

/** Runs of blocks that share one orientation. */
function bagianHalaman({ blok }: Naskah): readonly BagianHalaman[] {
  const bentuk = bentukBlok(blok);
  const hasil: BagianHalaman[] = [{ bentuk: 'tegak', blok: [] }];
  blok.forEach((satu, i) => {
    const milik = bentuk[i] ?? 'tegak';
    const kini = hasil.at(-1);
    if (kini?.bentuk === milik) kini.blok.push(satu);
    else hasil.push({ bentuk: milik, blok: [satu] });
  });
  return hasil.filter((satu, i) => i === 0 || satu.blok.length > 0);
}

/**
 * The orientation of each block: a note stays with the table above it, and the sentence that leads to a table, with the
 * heading over it, with the table below.
 */
function bentukBlok(blok: readonly Blok[]): readonly Bentuk[] {
  const bentuk: Bentuk[] = [];
  for (const satu of blok) {
    const catatan = satu.jenis === 'paragraf' && satu.gaya === 'catatan';
    bentuk.push(satu.jenis === 'tabel' ? (satu.bentuk ?? 'tegak') : catatan ? (bentuk.at(-1) ?? 'tegak') : 'tegak');
  }
  for (let i = blok.length - 2; i >= 0; i--) {
    const [ini, sesudah] = [blok[i], blok[i + 1]];
    if (ini !== undefined && sesudah !== undefined && mengantar(ini, sesudah)) bentuk[i] = bentuk[i + 1] ?? 'tegak';
  }
  return bentuk;
}

/** Whether a block only leads to the next: a heading inside a chapter, or a sentence that refers to the table. */
function mengantar(ini: Blok, sesudah: Blok): boolean {
  if (ini.jenis === 'subbab') return ini.tingkat > 1;
  if (ini.jenis !== 'paragraf' || ini.gaya !== 'biasa' || sesudah.jenis !== 'tabel') return false;
  return ini.isi.some(({ rujuk }) => rujuk === sesudah.kunci);
}

function halaman(bentuk: Bentuk, isFirst: boolean): Omit<ISectionOptions, 'children'> {
  const orientation = bentuk === 'mendatar' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      ...(!isFirst && { type: SectionType.NEXT_PAGE }),
      page: {
        size: { ...HALAMAN, orientation },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
  };
}

function tulisBlok(blok: Blok, bentuk: Bentuk, opsi: OpsiDokumen): FileChild[] {
  const isi = isiBlok(blok, bentuk, opsi);
  const tanda = tandaBlok(blok);
  return tanda === null ? isi : [new IsiTerkendali(tanda, namaKendali(blok), isi)];
}

/** What Word shows at the edge of the control. */
function namaKendali(blok: Blok): string {
  if (blok.jenis === 'tabel' || blok.jenis === 'gambar') return `Selaras: ${LABEL[blok.jenis]}`;
  return 'Selaras: Paragraf';
}

function isiBlok(blok: Blok, bentuk: Bentuk, opsi: OpsiDokumen): FileChild[] {
  switch (blok.jenis) {
    case 'subbab':
      return [
        new Paragraph({
          heading: TINGKAT[blok.tingkat - 1] ?? HeadingLevel.HEADING_4,
          children: lari(blok.isi),
          ...(blok.tingkat === 1 && { pageBreakBefore: true }),
        }),
      ];
    case 'paragraf':
      return [paragraf(blok)];
    case 'tabel':
      return [judulBernomor(blok), tabelNaskah(blok, LEBAR_TEKS[bentuk]), jarak()];
    case 'gambar':
      return [lukisan(blok, opsi.lukis(blok)), judulBernomor(blok)];
  }
}

function paragraf(blok: Extract<Blok, { jenis: 'paragraf' }>): Paragraph {
  const children = lari(blok.isi);
  if (blok.gaya === 'butir') return new Paragraph({ children, numbering: { reference: BUTIR, level: 0 } });
  if (blok.gaya === 'catatan') return new Paragraph({ children, style: GAYA.catatan });
  return new Paragraph({ children, alignment: AlignmentType.JUSTIFIED });
}

/** Two tables without a paragraph between them would become one. */
const jarak = (): Paragraph => new Paragraph({ children: [], style: GAYA.catatan, spacing: { before: 0, after: 60 } });

function lukisan({ alt, judul }: Gambar, gambar: PngDiagram | null): Paragraph {
  if (gambar === null) return new Paragraph({ children: lari([{ teks: alt }]), style: GAYA.catatan, keepNext: true });
  const { png, lebar, tinggi } = gambar;
  const nama = gabungTeks(judul);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    // Where the rule is not written down, some readers take a line's height as fixed and cut the picture off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(lebar * PIKSEL), height: Math.round(tinggi * PIKSEL) },
        altText: { name: nama, title: nama, description: alt },
      }),
    ],
  });
}
