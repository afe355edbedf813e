/** The sasaran of a table, each with the indicators under it. */
import { kunciLabel } from '../../text/label';
import type { BarisIndikator, Berkas, Teks } from '../../records/berkas';
import { tabelBerlakuSejenis } from './sel-wajib';

export interface SasaranTabel {
  readonly sasaran: Teks;
  readonly baris: readonly BarisIndikator[];
}

/** Top to bottom; a sasaran that is named again on the next row goes on. */
export function sasaranTabel(baris: readonly BarisIndikator[]): SasaranTabel[] {
  const hasil: { sasaran: Teks; baris: BarisIndikator[] }[] = [];
  for (const satu of baris) {
    if (satu.sasaran === null || satu.peran !== 'data') continue;
    const akhir = hasil[hasil.length - 1];
    const sama =
      akhir !== undefined &&
      (akhir.sasaran.sel.row === satu.sasaran.sel.row ||
        kunciLabel(akhir.sasaran.teks) === kunciLabel(satu.sasaran.teks));
    if (sama) akhir.baris.push(satu);
    else hasil.push({ sasaran: satu.sasaran, baris: [satu] });
  }
  return hasil;
}

/** The sasaran of all Perkin of a workbook, each wording once: an annex repeats what the chapter shows. */
export function sasaranPerkin(berkas: Berkas): readonly (SasaranTabel & { readonly indeks: number })[] {
  const dilihat = new Set<string>();
  return tabelBerlakuSejenis(berkas, ['perkin']).flatMap(({ indeks, baris }) =>
    sasaranTabel(baris).flatMap((satu) => {
      const kunci = kunciLabel(satu.sasaran.teks);
      if (dilihat.has(kunci)) return [];
      dilihat.add(kunci);
      return [{ ...satu, indeks }];
    }),
  );
}
