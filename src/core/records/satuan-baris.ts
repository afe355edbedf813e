/** The unit of a row: its own column, brackets in the indicator, the figures' cells, the header. */
import { satuanDalamKurung } from '../text/satuan';
import type { Bacaan } from './bacaan';
import type { Periode, Satuan, Teks } from './berkas';
import { bacaTeks } from './sel';

/** A unit that is written for the row itself. */
export function satuanTertulis(b: Bacaan, row: number, indikator: Teks): Satuan | null {
  const tertulis = bacaTeks(b.sheet, row, b.kolomSatuan);
  if (tertulis !== null) return { teks: tertulis.teks, sel: tertulis.sel, sumber: 'kolom' };
  const kurung = satuanDalamKurung(indikator.teks);
  return kurung === null ? null : { teks: kurung, sel: indikator.sel, sumber: 'indikator' };
}

/** A unit that the figures carry ("7 Persen", "Indeks 3,85", 81%). */
export function satuanAngka(periode: readonly Periode[]): Satuan | null {
  for (const { target, realisasi, tw, ranah } of periode) {
    // Quarters are often told in percent of the annual target, whatever the indicator is measured in.
    if (tw !== null || ranah !== 'kinerja') continue;
    for (const figur of [target, realisasi]) {
      if (figur?.besaran.jenis !== 'angka' && figur?.besaran.jenis !== 'rentang') continue;
      const { satuan, persen } = figur.besaran;
      const teks = satuan ?? (persen ? '%' : null);
      if (teks !== null) return { teks, sel: figur.sel, sumber: 'angka' };
    }
  }
  return null;
}

/** A unit that the caption of the annual target says ("Target (%)"). */
export function satuanJudul(b: Bacaan): Satuan | null {
  const kolom = b.tabel.kolom.find(
    (satu) => satu.bidang === 'target' && satu.ranah === 'kinerja' && satu.tw === null && satu.bulan === null,
  );
  if (kolom === undefined || kolom.satuan === null) return null;
  return {
    teks: kolom.satuan,
    sel: { sheet: b.sheet.name, row: b.tabel.kepala.bottom, col: kolom.col },
    sumber: 'judul',
  };
}
