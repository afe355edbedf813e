/** Corrections of a user: what a table really is, kept so that moved rows and renamed sheets do not lose them. */
import { kunciLabel } from '../text/label';
import { tambahkan } from '../text/peta';
import type { Workbook } from '../workbook/workbook';
import { kenaliLembar } from './kenali';
import { JENIS, type Jenis, type TabelMap } from './tabel';

/** What a user says that a table is; some are no tables at all. */
export type JenisPilihan = Jenis | 'bukan-tabel';

export interface Koreksi {
  readonly lembar: string;
  /** The key of the table, made of its captions (see `jangkarTabel`). */
  readonly jangkar: string;
  /** First cell of the table when it was corrected; decides between tables of one key. */
  readonly tempat: { readonly row: number; readonly col: number };
  /** The title at that time, for people. */
  readonly judul: string | null;
  readonly jenis: JenisPilihan;
}

/** Whether a word is a kind that a correction may name. */
export function isJenisPilihan(kata: unknown): kata is JenisPilihan {
  return kata === 'bukan-tabel' || JENIS.some((jenis) => jenis === kata);
}

/**
 * The key of a table: the captions of its columns in order, without what only looks different; for a table without a header
 * its title. Rows that move, are added or filled leave it as it is.
 *
 * "No | Indikator Kinerja | Target 2024" is "no|indikator kinerja|target 2024".
 */
export function jangkarTabel({ kolom, judul, susun }: TabelMap): string {
  const judulKolom = kolom.map(({ jalur }) => jalur.map(kunciLabel).join('>'));
  if (judulKolom.some((satu) => satu !== '')) return judulKolom.join('|');
  return `${susun}:${kunciLabel(judul ?? '')}`;
}

/** The correction that says of a table what it is. */
export function koreksiUntuk(tabel: TabelMap, jenis: JenisPilihan): Koreksi {
  const tempat = { row: tabel.range.top, col: tabel.range.left };
  return { lembar: tabel.lembar, jangkar: jangkarTabel(tabel), tempat, judul: tabel.judul, jenis };
}

/**
 * All tables of a workbook as `kenali` finds them, with the kinds that a user has chosen: sure to 1, "dipilih oleh pengguna",
 * their columns and rows read for that kind. What is no table is left out. Without corrections exactly `kenali(workbook)`.
 */
export function kenaliDengan(workbook: Workbook, koreksi: readonly Koreksi[]): TabelMap[] {
  const tabel = workbook.sheets.map((sheet) => kenaliLembar(sheet));
  if (koreksi.length === 0) return tabel.flat();
  const pilihan = new Map(
    [...cocokkan(workbook, tabel.flat(), koreksi)].map(([satu, { jenis }]) => [tempatTabel(satu), jenis] as const),
  );
  return workbook.sheets.flatMap((sheet, i) => {
    const milik = tabel[i] ?? [];
    if (!milik.some((satu) => pilihan.has(tempatTabel(satu)))) return milik;
    return kenaliLembar(sheet, (satu) => pilihan.get(tempatTabel(satu)) ?? null);
  });
}

/**
 * The corrections after a user has chosen what a table is; null takes the choice back. A correction that spoke of the same
 * table is replaced, and those of other tables that were found learn where these stand now.
 */
export function gantiKoreksi(
  workbook: Workbook,
  lama: readonly Koreksi[],
  tabel: TabelMap,
  jenis: JenisPilihan | null,
): Koreksi[] {
  const asal = workbook.sheets.flatMap((sheet) => kenaliLembar(sheet));
  const tabelDari = new Map([...cocokkan(workbook, asal, lama)].map(([satu, koreksi]) => [koreksi, satu]));
  const tetap = lama.flatMap((koreksi) => {
    const milik = tabelDari.get(koreksi);
    if (milik === undefined) return [koreksi];
    return tempatTabel(milik) === tempatTabel(tabel) ? [] : [koreksiUntuk(milik, koreksi.jenis)];
  });
  const mentah = asal.find((satu) => tempatTabel(satu) === tempatTabel(tabel)) ?? tabel;
  return jenis === null ? tetap : [...tetap, koreksiUntuk(mentah, jenis)];
}

const tempatTabel = ({ lembar, range }: TabelMap): string => `${lembar}!${range.top},${range.left}`;

/** Which correction speaks of which table: same key and sheet, the nearest place first; each speaks of one table. */
function cocokkan(
  { sheets }: Workbook,
  tabel: readonly TabelMap[],
  koreksi: readonly Koreksi[],
): Map<TabelMap, Koreksi> {
  const menurutKunci = new Map<string, TabelMap[]>();
  const menurutJangkar = new Map<string, TabelMap[]>();
  for (const satu of tabel) {
    const jangkar = jangkarTabel(satu);
    tambahkan(menurutKunci, `${satu.lembar}\n${jangkar}`, satu);
    tambahkan(menurutJangkar, jangkar, satu);
  }
  const lembar = new Set(sheets.map(({ name }) => name));
  const hasil = new Map<TabelMap, Koreksi>();
  for (const satu of koreksi) {
    // A sheet that is gone was renamed, where just one table of the workbook has the key.
    const diLain = lembar.has(satu.lembar) ? [] : (menurutJangkar.get(satu.jangkar) ?? []);
    const calon = menurutKunci.get(`${satu.lembar}\n${satu.jangkar}`) ?? (diLain.length === 1 ? diLain : []);
    const bebas = calon.filter((milik) => !hasil.has(milik));
    const terdekat = bebas.reduce<TabelMap | undefined>(
      (dekat, milik) => (dekat === undefined || jarak(milik, satu) < jarak(dekat, satu) ? milik : dekat),
      undefined,
    );
    if (terdekat !== undefined) hasil.set(terdekat, satu);
  }
  return hasil;
}

function jarak({ range }: TabelMap, { tempat }: Koreksi): number {
  return Math.abs(range.top - tempat.row) + Math.abs(range.left - tempat.col);
}
