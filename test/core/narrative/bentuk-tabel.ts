/** What a naskah's table says, laid out for a test. */
import { tempatkan } from '../../../src/core/narrative/kisi';
import { gabungTeks, type Naskah, type Potongan, type Tabel } from '../../../src/core/narrative/naskah';

/** The n-th table of a naskah. */
export function tabelKe(naskah: Naskah, ke = 0): Tabel {
  const tabel = naskah.blok.flatMap((blok) => (blok.jenis === 'tabel' ? [blok] : []))[ke];
  if (tabel === undefined) throw new Error(`no table ${ke}`);
  return tabel;
}

/** Text of the paragraphs. */
export const paragraf = (naskah: Naskah): string[] =>
  naskah.blok.flatMap((blok) => (blok.jenis === 'paragraf' ? [gabungTeks(blok.isi)] : []));

/** One row of the body by the captions of its columns; a place under a merge is absent. */
export function barisTabel(tabel: Tabel): Record<string, readonly Potongan[]>[] {
  const kepala = (tabel.kepala[0] ?? []).map(({ isi }) => gabungTeks(isi));
  return tempatkan(
    tabel.baris.map(({ sel }) => sel),
    tabel.kolom.length,
  ).map((tempat) => Object.fromEntries(tempat.map(({ kolom, sel }) => [kepala[kolom] ?? '', sel.isi])));
}

/** The same as text, "|" between columns. */
export function teksTabel(tabel: Tabel): string[] {
  const kepala = (tabel.kepala[0] ?? []).map(({ isi }) => gabungTeks(isi));
  return [
    kepala.join('|'),
    ...barisTabel(tabel).map((baris) => kepala.map((satu) => gabungTeks(baris[satu] ?? [])).join('|')),
  ];
}
