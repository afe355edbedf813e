/** RN-013: no row or block of rows stands twice in a table of details. */
import { bersihTeks } from '../../recognition/lembaran';
import type { Bidang, TabelMap } from '../../recognition/tabel';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { lembarBerkas } from '../struktur/kepala';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisBerperan, rincian, type Rinci } from './kisi';

const NOMOR = new Set<Bidang>(['no', 'kode']);
/** So many rows in a row are no chance. */
const BLOK_TERPENDEK = 3;
/** Cells that say what a row is; fewer make rows alike. */
const SEL_TERSEDIKIT = 3;

/** What a row says apart from its number; null where it says too little to be told from others. */
function sidik(sheet: Sheet, tabel: TabelMap, row: number): string | null {
  const isi = tabel.kolom.flatMap(({ col, bidang }) => {
    const teks = NOMOR.has(bidang) ? '' : bersihTeks(cellAt(sheet, row, col)?.text ?? '');
    return teks === '' ? [] : [teks.toLowerCase()];
  });
  return isi.length >= SEL_TERSEDIKIT && isi.some((teks) => /\p{L}{3}/u.test(teks)) ? isi.join('|') : null;
}

/** Rows of one name stand together where a table lists several answers of one. */
function blokUlang(sidikBaris: readonly (string | null)[]): { awal: number; asal: number; panjang: number }[] {
  const pertama = new Map<string, number>();
  const hasil: { awal: number; asal: number; panjang: number }[] = [];
  for (let i = 0; i < sidikBaris.length; i++) {
    const satu = sidikBaris[i] ?? null;
    if (satu === null) continue;
    const asal = pertama.get(satu);
    if (asal === undefined) {
      pertama.set(satu, i);
      continue;
    }
    let panjang = 1;
    while (
      asal + panjang < i &&
      sidikBaris[i + panjang] !== undefined &&
      sidikBaris[i + panjang] !== null &&
      sidikBaris[i + panjang] === sidikBaris[asal + panjang]
    )
      panjang++;
    if (panjang >= BLOK_TERPENDEK && new Set(sidikBaris.slice(i, i + panjang)).size === panjang) {
      hasil.push({ awal: i, asal, panjang });
      i += panjang - 1;
    }
  }
  return hasil;
}

function bukti(sheet: Sheet, rinci: Rinci): Bukti[] {
  const data = barisBerperan(rinci, 'data').map((b) => rinci.baris[b]?.row ?? 0);
  const sel = (row: number): Address => ({ sheet: sheet.name, row, col: rinci.tabel.range.left });
  return blokUlang(data.map((row) => sidik(sheet, rinci.tabel, row))).map(({ awal, asal, panjang }): Bukti => ({
    sel: data
      .slice(awal, awal + panjang)
      .map(sel)
      .slice(0, 30),
    tautan: data
      .slice(asal, asal + panjang)
      .map(sel)
      .slice(0, 24),
    isi: { panjang: String(panjang) },
  }));
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return rincian(berkas).flatMap((rinci) => {
    const sheet = lembar.get(rinci.tabel.lembar);
    return sheet === undefined ? [] : bukti(sheet, rinci);
  });
}

export const RN_013: Aturan = {
  kode: 'RN-013',
  tingkat: 'peringatan',
  judul: 'Blok baris rincian terulang',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, tautan, isi }) =>
    `Sebanyak ${isi['panjang'] ?? ''} baris berurutan mulai ${lembar}!${sel} sama seluruhnya dengan baris mulai ${tautan[0] ?? ''}.`,
  perbaikan: ({ tautan }) =>
    `Hapus baris yang terulang, atau perbaiki isinya bila disalin dari ${tautan[0] ?? 'atas'}.`,
};
