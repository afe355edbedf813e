/** Numbers of tables and pictures, by chapter, and the references to them. */
import type { Blok, Gambar, Naskah, Potongan, Tabel } from './naskah';

export const LABEL = { tabel: 'Tabel', gambar: 'Gambar' } as const;

/**
 * The naskah with a number for every table and picture, counted apart in each chapter, and with references that say them:
 * the second table of a chapter "3" is "3.2", and a run that refers to it reads "Tabel 3.2". Before the first chapter tables
 * count from 1. A reference to what is not in the naskah (a part of it is written alone) keeps its own words.
 *
 * @example nomori({ blok: [bab3, tabelA, paragrafYangMerujukA] })
 */
export function nomori(naskah: Naskah): Naskah {
  const sebutan = new Map<string, string>();
  const cacah = { tabel: 0, gambar: 0 };
  let bab = '';
  const bernomor = naskah.blok.map((blok): Blok => {
    if (blok.jenis === 'subbab' && blok.bab !== undefined) {
      bab = blok.bab;
      cacah.tabel = 0;
      cacah.gambar = 0;
    }
    if (blok.jenis !== 'tabel' && blok.jenis !== 'gambar') return blok;
    cacah[blok.jenis] += 1;
    const nomor = bab === '' ? String(cacah[blok.jenis]) : `${bab}.${cacah[blok.jenis]}`;
    sebutan.set(blok.kunci, `${LABEL[blok.jenis]} ${nomor}`);
    return { ...blok, nomor };
  });
  return { blok: bernomor.map((blok) => denganRujukan(blok, sebutan)) };
}

function denganRujukan(blok: Blok, sebutan: ReadonlyMap<string, string>): Blok {
  if (blok.jenis !== 'paragraf') return blok;
  return { ...blok, isi: blok.isi.map((potongan) => rujukan(potongan, sebutan)) };
}

function rujukan(potongan: Potongan, sebutan: ReadonlyMap<string, string>): Potongan {
  const teks = potongan.rujuk === undefined ? undefined : sebutan.get(potongan.rujuk);
  return teks === undefined ? potongan : { ...potongan, teks };
}

/** "Tabel 3.2 "; empty where it has no number. */
export const awalanJudul = ({ jenis, nomor }: Tabel | Gambar): string =>
  nomor === undefined ? '' : `${LABEL[jenis]} ${nomor} `;
