/** What the Perkin say their budget is: a sentence with an amount below the indicators, or the total of its part on money. */
import { bukaBuku } from '../../ledger/buku';
import { totalTahun } from '../../ledger/total-tahun';
import type { TabelMap } from '../../recognition/tabel';
import type { Berkas } from '../../records/berkas';
import { parseAngka } from '../../text/angka';
import { ingatOleh } from '../../text/ingat';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { lembarBerkas } from '../struktur/kepala';

export interface AnggaranPerkin {
  readonly tabel: TabelMap;
  readonly sel: Address;
  readonly nilai: number;
}

/** Rows below the indicators in which the amount may stand. */
const BARIS_DI_BAWAH = 8;
/** No unit lives on less. */
const NILAI_TERKECIL = 10_000_000;
const RUPIAH = /\bRp\.?\s*(\d{1,3}(?:\.\d{3})+(?:,\d{2})?)/i;
const SEBUTAN = /\banggaran\b|\bpagu\b|\bdipa\b/i;

/** The amount of a text: "Rp 12.500.000.000,-" is 12500000000; null where it names none or several. */
export function rupiahTeks(teks: string): number | null {
  const semua = teks.match(new RegExp(RUPIAH, 'gi')) ?? [];
  const angka = semua.length === 1 ? RUPIAH.exec(teks)?.[1] : undefined;
  const baca = angka === undefined ? null : parseAngka(angka, { satuan: 'rupiah' });
  return baca === null ? null : baca.nilai;
}

interface Sebutan {
  readonly sel: Address;
  readonly nilai: number;
}

/** Amounts in sentences near the end of a Perkin: the sentence, or the one above or left of it, speaks of the budget. */
function dalamKalimat(sheet: Sheet, tabel: TabelMap, sampai: number): Sebutan[] {
  const hasil: Sebutan[] = [];
  const teks = (row: number, col: number): string => cellAt(sheet, row, col)?.text ?? '';
  const akhir = tabel.baris.filter(({ peran }) => peran === 'data').reduce((n, { row }) => Math.max(n, row), 0);
  for (let row = akhir + 1; row < sampai; row++) {
    for (let col = tabel.range.left; col <= tabel.range.right; col++) {
      const nilai = rupiahTeks(teks(row, col));
      const sekitar = [teks(row, col), teks(row - 1, col), col > 0 ? teks(row, col - 1) : ''];
      if (nilai !== null && nilai >= NILAI_TERKECIL && sekitar.some((satu) => SEBUTAN.test(satu)))
        hasil.push({ sel: { sheet: sheet.name, row, col }, nilai });
    }
  }
  return hasil;
}

function susun(berkas: Berkas): AnggaranPerkin[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel): AnggaranPerkin[] => {
    const sheet = lembar.get(tabel.lembar);
    if (tabel.jenis !== 'perkin' || sheet === undefined) return [];
    const berikut = berkas.tabel
      .filter((lain) => lain.lembar === tabel.lembar && lain.range.top > tabel.range.bottom)
      .reduce((n, lain) => Math.min(n, lain.range.top), Infinity);
    const sebutan = dalamKalimat(sheet, tabel, Math.min(berikut, tabel.range.bottom + BARIS_DI_BAWAH));
    return sebutan.length === 1 ? sebutan.map((satu) => ({ tabel, ...satu })) : [];
  });
}

/** The budget of every Perkin that states it once, worked out once. */
export const anggaranPerkin = ingatOleh(susun);

/** A total pagu with one cell that shows it. */
export interface PaguTotal {
  readonly nilai: number;
  readonly sel: Address;
}

/** Totals of pagu that the tables of money show, in rupiah: of total rows, of the unit, and of rows called total. */
export const semuaPagu = ingatOleh((berkas: Berkas): readonly PaguTotal[] =>
  bukaBuku(berkas).lembar.flatMap(({ kisi }) =>
    kisi.lajur.flatMap(({ kolom, sifat, faktor }, l) =>
      sifat !== 'uang' || kolom.bidang === 'realisasi' || kolom.kumulatif
        ? []
        : kisi.baris.flatMap(({ peran, uang, label }, b) => {
            const titik = kisi.titik(b, l);
            const total = peran === 'total' || uang?.tingkat === 'unit' || /\b(?:total|pagu|anggaran)\b/i.test(label);
            return total && titik.keadaan === 'angka' ? [{ nilai: titik.nilai * faktor, sel: titik.sel }] : [];
          }),
    ),
  ),
);

/** The pagu in force at the end of the year, as most tables with realisasi show it. */
export const paguAkhir = ingatOleh((berkas: Berkas): PaguTotal | null => {
  const milik = totalTahun(berkas, bukaBuku(berkas)).filter(({ tahun, resmi }) => tahun === berkas.tahun && resmi);
  const hitung = new Map<number, { n: number; sel: Address }>();
  for (const { pagu, faktor } of milik) {
    const nilai = pagu.nilai * faktor;
    hitung.set(nilai, { n: (hitung.get(nilai)?.n ?? 0) + 1, sel: hitung.get(nilai)?.sel ?? pagu.sel });
  }
  const [terbanyak] = [...hitung].sort((a, b) => b[1].n - a[1].n);
  return terbanyak === undefined ? null : { nilai: terbanyak[0], sel: terbanyak[1].sel };
});
