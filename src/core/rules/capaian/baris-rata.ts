/** Rows of a table that print an average, with the indicator rows they average. */
import type { CapaianBaris } from '../../capaian/terapkan';
import { bacaFigur, bacaTeks } from '../../records/sel';
import type { Figur } from '../../records/berkas';
import { kolomPertama, type TabelMap } from '../../recognition/tabel';
import type { Sheet } from '../../workbook/workbook';
import type { Bahan } from '../aturan';
import { lembarBerkas } from '../struktur/kepala';
import { kolomCapaian, type KolomCapaian } from './blok';

export interface RataTercetak {
  readonly figur: Figur;
  readonly label: string;
  /** The rows since the last average; for an average without rows of its own, all rows above. */
  readonly anggota: readonly CapaianBaris[];
  readonly bobot: readonly (number | null)[];
  /** Printed averages above it, which an average of everything may be the mean of. */
  readonly rataAtas: readonly Figur[];
}

function labelBaris(sheet: Sheet, tabel: TabelMap, row: number): string {
  for (const { col } of tabel.kolom) {
    const teks = bacaTeks(sheet, row, col);
    if (teks !== null && /\p{L}{3}/u.test(teks.teks)) return teks.teks;
  }
  return '';
}

function bobotBaris(sheet: Sheet, tabel: TabelMap, isi: readonly CapaianBaris[]): (number | null)[] {
  const kolom = kolomPertama(tabel, 'bobot');
  if (kolom === undefined) return isi.map(() => null);
  return isi.map(({ baris }) => {
    const { besaran } = bacaFigur(sheet, baris.row, kolom.col, {});
    return besaran.jenis === 'angka' ? besaran.nilai : null;
  });
}

const TEMPAT_SASARAN = /\b(?:sasaran|tujuan|perspektif|program)\b/i;

function keseluruhan(label: string): boolean {
  return /\b(?:seluruh|keseluruhan|semua|total)\b/i.test(label) && !TEMPAT_SASARAN.test(label);
}

/** The rows of a column cut at its averages, each average with the rows before it, or after it where averages stand on top. */
function bagi(kolom: KolomCapaian, rata: readonly number[]): Map<number, readonly CapaianBaris[]> {
  const diAtas = (rata[0] ?? Infinity) < (kolom.isi[0]?.baris.row ?? -1);
  const hasil = new Map<number, readonly CapaianBaris[]>();
  let mulai = 0;
  const batas = diAtas ? rata.slice(1).concat(Infinity) : rata;
  batas.forEach((akhir, i) => {
    let sampai = mulai;
    while (sampai < kolom.isi.length && (kolom.isi[sampai]?.baris.row ?? Infinity) < akhir) sampai++;
    hasil.set(rata[i] ?? akhir, kolom.isi.slice(mulai, sampai));
    mulai = sampai;
  });
  return hasil;
}

function kolomRata(bahan: Bahan, kolom: KolomCapaian): RataTercetak[] {
  const tabel = bahan.berkas.tabel[kolom.tabel];
  const sheet = lembarBerkas(bahan.berkas).get(tabel?.lembar ?? '');
  const rata = tabel?.baris.filter(({ peran }) => peran === 'rata-rata').map(({ row }) => row) ?? [];
  if (tabel === undefined || sheet === undefined || rata.length === 0) return [];
  const milik = bagi(kolom, rata);
  const rataAtas: Figur[] = [];
  return rata.flatMap((row) => {
    const figur = bacaFigur(sheet, row, kolom.col, { satuan: 'persen' });
    if (figur.besaran.jenis !== 'angka') return [];
    const label = labelBaris(sheet, tabel, row);
    const sendiri = milik.get(row) ?? [];
    const semua = sendiri.length === 0 || keseluruhan(label);
    const anggota = semua ? kolom.isi.filter(({ baris }) => baris.row < row) : sendiri;
    if (anggota.length === 0) return [];
    const lain = semua ? [...rataAtas] : [];
    rataAtas.push(figur);
    return [{ figur, label, anggota, bobot: bobotBaris(sheet, tabel, anggota), rataAtas: lain }];
  });
}

/** All printed averages of capaian that stand on rows of their own. */
export function rataTercetak(bahan: Bahan): RataTercetak[] {
  return kolomCapaian(bahan).flatMap((kolom) => kolomRata(bahan, kolom));
}
