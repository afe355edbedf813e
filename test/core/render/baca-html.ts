/** Reads rendered HTML back with a parser of its own, so that a test sees what another program would see. */
import { createRequire } from 'node:module';
import type * as Htmlparser2 from 'htmlparser2';

// A CommonJS package whose names the loader of ES modules does not see.
const { parseDocument, DomUtils } = createRequire(import.meta.url)('htmlparser2') as typeof Htmlparser2;

type Simpul = Parameters<typeof DomUtils.getElementsByTagName>[1];
type Elemen = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface SelHtml {
  readonly nama: string;
  readonly teks: string;
  readonly gaya: Readonly<Record<string, string>>;
  readonly rowspan: number;
  readonly colspan: number;
}

export interface TabelHtml {
  /** Widths of the `col` elements in points. */
  readonly lebar: readonly number[];
  readonly gaya: Readonly<Record<string, string>>;
  readonly kepala: readonly (readonly SelHtml[])[];
  readonly badan: readonly (readonly SelHtml[])[];
}

const anak = (nama: string, simpul: Simpul): Elemen[] => DomUtils.getElementsByTagName(nama, simpul, true);

export const urai = (html: string) => parseDocument(html, { decodeEntities: true });

/** All elements of a document, with their attributes. */
export function elemen(html: string): { nama: string; atribut: Readonly<Record<string, string>>; teks: string }[] {
  return DomUtils.findAll(() => true, urai(html).children).map((satu) => ({
    nama: satu.name,
    atribut: satu.attribs,
    teks: DomUtils.textContent(satu),
  }));
}

export function bacaGaya(style: string | undefined): Record<string, string> {
  return Object.fromEntries(
    (style ?? '')
      .split(';')
      .filter((satu) => satu.includes(':'))
      .map((satu) => [satu.slice(0, satu.indexOf(':')).trim(), satu.slice(satu.indexOf(':') + 1).trim()]),
  );
}

/** "451pt" -> 451; NaN for any other unit. */
export const pt = (teks: string | undefined): number => Number(/^([\d.]+)pt$/.exec(teks ?? '')?.[1] ?? NaN);

function sel(satu: Elemen): SelHtml {
  return {
    nama: satu.name,
    teks: DomUtils.textContent(satu),
    gaya: bacaGaya(satu.attribs['style']),
    rowspan: Number(satu.attribs['rowspan'] ?? 1),
    colspan: Number(satu.attribs['colspan'] ?? 1),
  };
}

const barisDi = (bagian: Elemen[]): SelHtml[][] =>
  bagian
    .flatMap((satu) => anak('tr', satu))
    .map((tr) =>
      anak('*', tr)
        .filter(({ name }) => name === 'td' || name === 'th')
        .map(sel),
    );

export function bacaTabel(html: string): TabelHtml[] {
  return anak('table', urai(html)).map((satu) => ({
    lebar: anak('col', satu).map((kolom) => pt(bacaGaya(kolom.attribs['style'])['width'])),
    gaya: bacaGaya(satu.attribs['style']),
    kepala: barisDi(anak('thead', satu)),
    badan: barisDi(anak('tbody', satu)),
  }));
}

/**
 * Lays cells out as a browser does: each place of the grid with the cell that covers it. Fails where a place is covered
 * twice or not at all.
 */
export function susun(baris: readonly (readonly SelHtml[])[], cacahKolom: number): SelHtml[][] {
  const kisi = baris.map(() => new Array<SelHtml | undefined>(cacahKolom).fill(undefined));
  baris.forEach((isi, r) => {
    for (const satu of isi) {
      const mulai = kisi[r]?.indexOf(undefined) ?? -1;
      if (mulai < 0) throw new Error(`row ${r} has more cells than columns`);
      for (let dr = 0; dr < satu.rowspan; dr++) {
        for (let dc = 0; dc < satu.colspan; dc++) {
          const tempat = kisi[r + dr];
          if (tempat === undefined || mulai + dc >= cacahKolom) throw new Error(`row ${r} reaches outside`);
          if (tempat[mulai + dc] !== undefined) throw new Error(`row ${r} covers a place twice`);
          tempat[mulai + dc] = satu;
        }
      }
    }
  });
  return kisi.map((isi, r) =>
    isi.map((satu) => {
      if (satu === undefined) throw new Error(`row ${r} has a hole`);
      return satu;
    }),
  );
}
