/** Rows of a table that print an average, with the indicator rows they average. */
import type { CapaianBaris } from '../../capaian/terapkan';
import { bacaFigur, bacaTeks } from '../../records/sel';
import type { Figur } from '../../records/berkas';
import { kolomPertama, type TabelMap } from '../../recognition/tabel';
import type { Sheet } from '../../workbook/workbook';
import type { Bahan } from '../aturan';
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

/** Rows since the last average; all rows above where there are none, or where the label speaks of everything. */
function anggotaBaris(kolom: KolomCapaian, row: number, sebelum: number, label: string): readonly CapaianBaris[] {
  const atas = kolom.isi.filter(({ baris }) => baris.row < row);
  const sejak = atas.filter(({ baris }) => baris.row > sebelum);
  const keseluruhan = /\b(?:seluruh|keseluruhan|semua|total)\b/i.test(label) && !TEMPAT_SASARAN.test(label);
  return sejak.length === 0 || keseluruhan ? atas : sejak;
}

function kolomRata(bahan: Bahan, kolom: KolomCapaian): RataTercetak[] {
  const tabel = bahan.berkas.tabel[kolom.tabel];
  const sheet = bahan.berkas.workbook.sheets.find(({ name }) => name === tabel?.lembar);
  if (tabel === undefined || sheet === undefined) return [];
  const rataAtas: Figur[] = [];
  let sebelum = -1;
  return tabel.baris.flatMap(({ row, peran }) => {
    if (peran !== 'rata-rata') return [];
    const figur = bacaFigur(sheet, row, kolom.col, { satuan: 'persen' });
    const label = labelBaris(sheet, tabel, row);
    const anggota = anggotaBaris(kolom, row, sebelum, label);
    sebelum = row;
    if (figur.besaran.jenis !== 'angka' || anggota.length === 0) return [];
    const hasil: RataTercetak = {
      figur,
      label,
      anggota,
      bobot: bobotBaris(sheet, tabel, anggota),
      rataAtas: [...rataAtas],
    };
    rataAtas.push(figur);
    return [hasil];
  });
}

/** All printed averages of capaian that stand on rows of their own. */
export function rataTercetak(bahan: Bahan): RataTercetak[] {
  return kolomCapaian(bahan).flatMap((kolom) => kolomRata(bahan, kolom));
}
