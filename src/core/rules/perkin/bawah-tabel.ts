/** What stands under a Perkin: the total of its money, place and date, signatures. Names there are personal and go nowhere. */
import { bersihTeks } from '../../recognition/lembaran';
import type { Berkas } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import { tabelMenurutLembar } from '../struktur/kepala';
import type { BarisTabel } from './sel-wajib';

/** The longest block under a table, in rows. */
const TERPANJANG = 40;

export interface SelTeks {
  readonly teks: string;
  readonly sel: Address;
}

/** The texts from the last row of a table to the next table of the sheet, row by row. */
export function teksBawah(berkas: Berkas, { sheet, tabel }: BarisTabel): SelTeks[] {
  const awal = tabel.range.bottom + 1;
  const batas = (tabelMenurutLembar(berkas).get(tabel.lembar) ?? [])
    .filter((lain) => lain.range.top >= awal)
    .reduce((paling, lain) => Math.min(paling, lain.judulSel?.row ?? lain.range.top), awal + TERPANJANG);
  const hasil: SelTeks[] = [];
  for (let row = awal; row < batas; row++) {
    sheet.rows[row]?.forEach((cell, col) => {
      if (typeof cell?.value === 'string')
        hasil.push({ teks: bersihTeks(cell.text).trim(), sel: { sheet: sheet.name, row, col } });
    });
  }
  return hasil;
}
