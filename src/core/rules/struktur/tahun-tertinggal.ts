/** Years that were left standing when a table was renewed: in a header over cumulative figures, in the label of a row. */
import { findTahun, isSampaiDengan } from '../../text/periode';
import { bersihTeks } from '../../recognition/lembaran';
import type { Kolom, TabelMap } from '../../recognition/tabel';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Bukti } from '../aturan';
import { selJudul, teksJudul } from './kepala';

const tunggal = (teks: string): number | null => {
  const tahun = [...new Set(findTahun(teks))];
  return tahun.length === 1 ? (tahun[0] ?? null) : null;
};

const KUMULATIF = /\bs\.?\s?\/?d\.?(?=\s|\d)|\bsampai\b|\bhingga\b/i;
const sampai = (teks: string): boolean => isSampaiDengan(teks) || KUMULATIF.test(teks);

/** The last year of the period that the captions over a column name. */
function akhirGrup(kolom: Kolom): number | null {
  const tahun = findTahun(kolom.jalur.slice(0, -1).join(' '));
  return tahun.length >= 2 ? Math.max(...tahun) : null;
}

/** "Realisasi sd 2023" under "Total 2021-2024", beside "Target sampai 2024". */
export function kepalaTertinggal(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const kepala = tabel.kolom.flatMap((kolom) => {
    const sel = selJudul(sheet, tabel, kolom);
    const teks = teksJudul(sheet, sel);
    const tahun = sel !== null && sampai(teks) ? tunggal(teks) : null;
    return sel === null || tahun === null ? [] : [{ kolom, sel, tahun, akhir: akhirGrup(kolom) }];
  });
  return kepala.flatMap(({ kolom, sel, tahun, akhir }): Bukti[] => {
    const grup = kolom.jalur[0] ?? '';
    const saudara = kepala.filter((lain) => lain.kolom !== kolom && (lain.kolom.jalur[0] ?? '') === grup);
    const benar = akhir ?? saudara.map((lain) => lain.tahun).sort((a, b) => b - a)[0] ?? null;
    // a sister column, or the group, must say the other year; a target may well reach beyond its realisasi
    const bersaksi = akhir !== null && saudara.some((lain) => lain.tahun === akhir);
    if (benar === null || !bersaksi || tahun !== benar - 1) return [];
    return [
      {
        sel: [sel],
        tautan: saudara.map((lain) => lain.sel),
        nilai: String(tahun),
        seharusnya: String(benar),
        isi: { hal: 'kepala', teks: teksJudul(sheet, sel) },
      },
    ];
  });
}

/** Columns of single years, the last one last. */
function kolomTahun(tabel: TabelMap): Kolom[] {
  return tabel.kolom
    .filter(({ tahun, kumulatif }) => tahun !== null && !kumulatif)
    .sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
}

/** "Peningkatan di tahun 2023" in a row that has figures of 2023 and of 2024. */
function labelDiantaraTahun(sheet: Sheet, tabel: TabelMap, label: Address, tahun: number): Bukti[] {
  const kolom = kolomTahun(tabel);
  const akhir = kolom[kolom.length - 1];
  if (
    akhir?.tahun === null ||
    akhir === undefined ||
    tahun >= akhir.tahun ||
    kolom.every((satu) => satu.tahun !== tahun)
  )
    return [];
  const isi = cellAt(sheet, label.row, akhir.col);
  if (isBlank(isi) || /^[-–]$/.test(isi?.text.trim() ?? '')) return [];
  return [
    {
      sel: [label],
      tautan: [{ sheet: sheet.name, row: label.row, col: akhir.col }],
      nilai: String(tahun),
      seharusnya: String(akhir.tahun),
      isi: { hal: 'label', teks: bersihTeks(cellAt(sheet, label.row, label.col)?.text ?? '') },
    },
  ];
}

interface Berlabel {
  readonly sel: Address;
  readonly tahun: number;
}

/** Rows of one column whose labels name a year, one of them another than all the others. */
function labelGanjil(sheet: Sheet, label: readonly Berlabel[]): Bukti[] {
  const hitung = new Map<number, number>();
  for (const { tahun } of label) hitung.set(tahun, (hitung.get(tahun) ?? 0) + 1);
  const [umum] = [...hitung].sort((a, b) => b[1] - a[1]);
  if (umum === undefined || hitung.size !== 2 || umum[1] < 4 || label.length - umum[1] !== 1) return [];
  return label
    .filter(({ tahun }) => tahun === umum[0] - 1)
    .map(({ sel, tahun }) => ({
      sel: [sel],
      tautan: label.filter((lain) => lain.tahun === umum[0]).map((lain) => lain.sel),
      nilai: String(tahun),
      seharusnya: String(umum[0]),
      isi: { hal: 'ganjil', teks: bersihTeks(cellAt(sheet, sel.row, sel.col)?.text ?? '') },
    }));
}

const LABEL_TERPANJANG = 160;

/** Row labels that still name the year before. */
export function labelTertinggal(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const kolom = tabel.kolom.find(({ bidang, tahun }) => tahun === null && bidang !== 'no' && bidang !== 'kode');
  if (kolom === undefined) return [];
  const label = tabel.baris.flatMap(({ row, peran }): Berlabel[] => {
    const teks = cellAt(sheet, row, kolom.col)?.value;
    if (typeof teks !== 'string' || peran === 'nomor' || peran === 'ulang' || teks.length > LABEL_TERPANJANG) return [];
    const tahun = /\b(?:tahun|ta|t\.a)\b/i.test(teks) ? tunggal(teks) : null;
    return tahun === null ? [] : [{ sel: { sheet: sheet.name, row, col: kolom.col }, tahun }];
  });
  // where the rows are years, each names its own
  if (label.length > 1 && new Set(label.map(({ tahun }) => tahun)).size === label.length) return [];
  const diantara = label.flatMap(({ sel, tahun }) => labelDiantaraTahun(sheet, tabel, sel, tahun));
  return diantara.length > 0 ? diantara : labelGanjil(sheet, label);
}
