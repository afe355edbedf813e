/** The caption path of every column: group captions from the outermost down to the column's own. */
import type { BarisIsi, Isi } from './lembaran';

/** The header cell that stands over a column in one header row, own or spread from a group on its left. */
function selDiAtas(baris: BarisIsi, col: number): Isi | undefined {
  return baris.isi.find((satu) => col >= satu.col && col < satu.col + satu.lebar);
}

function kiriTerdekat(baris: BarisIsi, col: number): Isi | undefined {
  return [...baris.isi].reverse().find((satu) => satu.col < col);
}

/** True where a caption without a merge still groups: the row below has captions of its own under it and beside it. */
function mengelompokkan(kepala: readonly BarisIsi[], k: number, kelompok: Isi, col: number): boolean {
  if (kelompok.tinggi > 1) return false;
  const bawah = kepala.slice(k + 1);
  const ada = (c: number): boolean => bawah.some((baris) => selDiAtas(baris, c) !== undefined);
  if (kelompok.lebar > 1 && col >= kelompok.col + kelompok.lebar) return false;
  return ada(kelompok.col) && ada(col);
}

/**
 * Captions over one column, outermost first, each once.
 *
 * A group caption reaches right over columns that have no caption of their own in its row but one below, also where the
 * cells are not merged (pasted tables).
 */
export function jalurKolom(kepala: readonly BarisIsi[], col: number): string[] {
  const jalur: string[] = [];
  kepala.forEach((baris, k) => {
    const langsung = selDiAtas(baris, col);
    const kiri = langsung === undefined ? kiriTerdekat(baris, col) : undefined;
    const sel =
      langsung ??
      (kiri !== undefined && k < kepala.length - 1 && mengelompokkan(kepala, k, kiri, col) ? kiri : undefined);
    if (sel !== undefined && jalur[jalur.length - 1] !== sel.text) jalur.push(sel.text);
  });
  return jalur;
}

/** True where the column's caption is shared with the column on its left by a merge, or where it has none of its own. */
export function tanpaJudulSendiri(kepala: readonly BarisIsi[], col: number): boolean {
  return kepala.every((baris) => !baris.isi.some((satu) => satu.col === col));
}
