/** What an action plan says is to be done in each quarter. */
import { bacaTeks } from '../../records/sel';
import type { Teks } from '../../records/berkas';
import { kolomBidang, type Kolom } from '../../recognition/tabel';
import type { BarisTabel } from '../perkin/sel-wajib';

type Tw = 1 | 2 | 3 | 4;

export interface KegiatanTw {
  readonly tw: Tw;
  readonly kolom: Kolom;
}

/** The columns of activities, one per quarter; empty where the plan has not all four. */
export function kolomKegiatan({ tabel }: BarisTabel): readonly KegiatanTw[] {
  const kolom = kolomBidang(tabel, 'kegiatan').flatMap((satu) =>
    satu.tw === null || satu.bulan !== null ? [] : [{ tw: satu.tw, kolom: satu }],
  );
  const satuPerTw = kolom.filter(({ tw }, i) => kolom.findIndex((lain) => lain.tw === tw) === i);
  return satuPerTw.length === 4 && kolom.length === 4 ? satuPerTw : [];
}

/** The activity of a row in a quarter; null where the cell is blank. */
export const bacaKegiatan = ({ sheet }: BarisTabel, row: number, { kolom }: KegiatanTw): Teks | null =>
  bacaTeks(sheet, row, kolom.col);
