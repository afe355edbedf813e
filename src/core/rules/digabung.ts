/**
 * Proposals that a rule of another code already covers. Each stands alone on its line, in the order of the codes; the
 * catalogue prints them.
 */
export interface Digabung {
  readonly kode: string;
  readonly judul: string;
  /** Codes of the rules that cover it. */
  readonly ke: readonly string[];
  /** How they cover it, in one Indonesian sentence. */
  readonly alasan: string;
}

export const DIGABUNG: readonly Digabung[] = [];
