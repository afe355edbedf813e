/** How many indicators of the report ended how. */
import { type StatusCapaian } from '../capaian/hitung';
import type { Address } from '../workbook/workbook';
import type { Potongan } from './naskah';
import type { ProfilIndikator } from './profil';
import { sebut, sebutDaftar } from './kalimat/sebut';

const KATA: readonly (readonly [StatusCapaian, string])[] = [
  ['melampaui', 'melampaui target'],
  ['tercapai', 'mencapai target'],
  ['belum', 'belum mencapai target'],
  ['tidak-dapat-diukur', 'tidak dapat diukur'],
];

/** An indicator without figures cannot be measured. */
export const statusProfil = ({ utama }: ProfilIndikator): StatusCapaian => utama?.hasil.status ?? 'tidak-dapat-diukur';

/** The cells that decide the status of an indicator. */
export const dasarProfil = ({ utama }: ProfilIndikator): readonly Address[] =>
  [utama?.periode.target, utama?.periode.realisasi].flatMap((figur) => figur?.sel ?? []);

/**
 * The counts as one sentence; what does not occur is not named.
 *
 * Two exceeded, one missed: "Dari 3 indikator kinerja, 2 indikator melampaui target dan 1 indikator belum mencapai target."
 */
export function kalimatCacah(profil: readonly ProfilIndikator[]): readonly Potongan[] {
  if (profil.length === 0) return [];
  const bagian = KATA.flatMap(([status, kata]) => {
    const milik = profil.filter((satu) => statusProfil(satu) === status);
    return milik.length === 0
      ? []
      : [sebut({ teks: String(milik.length), dari: milik.flatMap(dasarProfil) }, ` indikator ${kata}`)];
  });
  return sebut(
    'Dari ',
    { teks: String(profil.length), dari: profil.map(({ nama }) => nama.sel) },
    ' indikator kinerja, ',
    sebutDaftar(bagian),
    '.',
  );
}

/** True where every indicator reached its target. */
export const semuaTercapai = (profil: readonly ProfilIndikator[]): boolean =>
  profil.length > 0 && profil.every((satu) => ['melampaui', 'tercapai'].includes(statusProfil(satu)));
