/** PK-017: an amount in words must be the amount in figures beside it. */
import { formatRupiah } from '../../text/format-angka';
import { bacaTerbilang, terbilangRupiah } from '../../text/terbilang';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { lembarBerkas } from '../struktur/kepala';
import { teksLembar } from '../teks/teks-lembar';
import { rupiahTeks } from './anggaran-perkin';

/** Words of an amount end with the currency; at least a few of them, so that "ribu rupiah" in a caption is none. */
const TERBILANG = /\(?((?:\p{L}+\s+){2,}rupiah)\)?/iu;

/** The amount in figures: in the same text, else in the cell above or left. */
function angkaDekat(
  sheet: Sheet,
  row: number,
  col: number,
  teks: string,
): { nilai: number; row: number; col: number } | null {
  const tempat = [
    { row, col, teks },
    { row: row - 1, col, teks: row > 0 ? (cellAt(sheet, row - 1, col)?.text ?? '') : '' },
    { row, col: col - 1, teks: col > 0 ? (cellAt(sheet, row, col - 1)?.text ?? '') : '' },
  ];
  for (const satu of tempat) {
    const nilai = rupiahTeks(satu.teks);
    if (nilai !== null) return { nilai, row: satu.row, col: satu.col };
  }
  return null;
}

function periksaSel(sheet: Sheet, row: number, col: number, teks: string): Bukti[] {
  const kata = TERBILANG.exec(teks)?.[1];
  const angka = kata === undefined ? null : angkaDekat(sheet, row, col, teks);
  const nilai = kata === undefined ? null : bacaTerbilang(kata);
  if (kata === undefined || angka === null || nilai === null || nilai === angka.nilai) return [];
  return [
    {
      sel: [{ sheet: sheet.name, row, col }],
      tautan: angka.row === row && angka.col === col ? [] : [{ sheet: sheet.name, row: angka.row, col: angka.col }],
      nilai: formatRupiah(nilai),
      seharusnya: formatRupiah(angka.nilai),
      selisih: formatRupiah(Math.abs(nilai - angka.nilai)),
      isi: { terbilang: terbilangRupiah(Math.round(angka.nilai)) },
    },
  ];
}

export const PK_017: Aturan = {
  kode: 'PK-017',
  tingkat: 'galat',
  judul: 'Terbilang tidak sama dengan angka',
  rujukan: 'PermenPANRB 53/2014, Perjanjian Kinerja',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const berlaku = new Set([...tabelBerlaku(berkas)].map((i) => berkas.tabel[i]?.lembar));
    return teksLembar(berkas).flatMap(({ sel, teks }) => {
      const sheet = berlaku.has(sel.sheet) && /rupiah/i.test(teks) ? lembarBerkas(berkas).get(sel.sheet) : undefined;
      return sheet === undefined ? [] : periksaSel(sheet, sel.row, sel.col, teks);
    });
  },

  pesan: (t) =>
    `Terbilang pada ${t.sel} berbunyi ${t.nilai}, sedangkan angkanya ${t.seharusnya} (selisih ${t.selisih}).`,
  perbaikan: (t) =>
    `Ganti terbilangnya dengan "${t.isi['terbilang'] ?? ''}", atau perbaiki angkanya bila angka itu yang keliru.`,
};
