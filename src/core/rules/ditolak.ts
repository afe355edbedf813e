/**
 * Proposals that Selaras does not check, and why. Each stands alone on its line, in the order of the codes; the catalogue
 * prints them.
 */
export interface Ditolak {
  readonly kode: string;
  readonly judul: string;
  /** Why it is not checked, in one Indonesian sentence. */
  readonly alasan: string;
}

export const DITOLAK: readonly Ditolak[] = [];
