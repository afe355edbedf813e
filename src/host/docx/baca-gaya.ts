/** What the styles of a document mean: which are headings, and of which level, and which are captions. */
import { attributesOf, localAttribute, type XmlHandler } from '../file/xml';

export interface GayaDokumen {
  /** Level of the heading, 1 to 9; null for other styles. */
  readonly tingkat: (id: string) => number | null;
  readonly isKeterangan: (id: string) => boolean;
  readonly isDaftar: (id: string) => boolean;
}

interface Gaya {
  nama: string;
  induk: string | null;
  tingkat: number | null;
}

/** Names of headings as Word writes them in English and Indonesian. */
const NAMA_JUDUL = /^(?:heading|judul|tajuk)\s*([1-9])\b/i;
const NAMA_KETERANGAN = /^(?:caption|keterangan)/i;
const NAMA_DAFTAR = /^(?:toc|daftar isi)\s*\d|^(?:table of figures|tableoffigures|tabel gambar)/i;
/** Styles stand on others; a ring of styles ends. */
const INDUK_TERBANYAK = 12;

const nilai = (attributes: string): string => localAttribute(attributesOf(attributes), 'val') ?? '';

/** Word counts outline levels from 0; 9 is the body text. */
export function tingkatGaris(teks: string): number | null {
  return /^[0-8]$/.test(teks) ? Number(teks) + 1 : null;
}

/** Reads `word/styles.xml` through a function that runs a handler over it. */
export function bacaGayaDokumen(baca: (handler: XmlHandler) => void): GayaDokumen {
  const semua = new Map<string, Gaya>();
  let kini: Gaya | null = null;
  baca({
    capture: false,
    open: (name, attributes, isEmpty) => {
      if (name === 'style') {
        kini = { nama: '', induk: null, tingkat: null };
        semua.set(localAttribute(attributesOf(attributes), 'styleId') ?? '', kini);
        if (isEmpty) kini = null;
      } else if (kini === null) return;
      else if (name === 'name') kini.nama = nilai(attributes);
      else if (name === 'basedOn') kini.induk = nilai(attributes);
      else if (name === 'outlineLvl') kini.tingkat = tingkatGaris(nilai(attributes));
    },
    close: (name) => {
      if (name === 'style') kini = null;
    },
    text: () => undefined,
  });
  return gayaDari(semua);
}

function gayaDari(semua: ReadonlyMap<string, Gaya>): GayaDokumen {
  const silsilah = (id: string): { id: string; gaya: Gaya | undefined }[] => {
    const hasil: { id: string; gaya: Gaya | undefined }[] = [];
    for (let kini: string | null = id; kini !== null && hasil.length < INDUK_TERBANYAK;) {
      const gaya: Gaya | undefined = semua.get(kini);
      hasil.push({ id: kini, gaya });
      kini = gaya?.induk ?? null;
    }
    return hasil;
  };
  const bernama = (id: string, pola: RegExp): boolean =>
    silsilah(id).some((satu) => pola.test(satu.gaya?.nama ?? '') || pola.test(satu.id));
  return {
    tingkat: (id) => {
      for (const { id: milik, gaya } of silsilah(id)) {
        const tingkat = gaya?.tingkat ?? (NAMA_JUDUL.exec(gaya?.nama ?? '') ?? NAMA_JUDUL.exec(milik))?.[1];
        if (tingkat !== null && tingkat !== undefined) return Number(tingkat);
      }
      return null;
    },
    isKeterangan: (id) => bernama(id, NAMA_KETERANGAN),
    isDaftar: (id) => bernama(id, NAMA_DAFTAR),
  };
}

/** A document without styles: nothing but the words tells. */
export const GAYA_KOSONG: GayaDokumen = gayaDari(new Map());
