/**
 * What a finding is about, by names instead of places: kind of the table, wording of the row, column, year. Rows that move,
 * sheets that are renamed, and columns that are added leave it as it is.
 */
import type { Bahan } from '../capaian/bahan';
import type { Kolom, TabelMap } from '../recognition/tabel';
import type { BarisIndikator, BarisUang } from '../records/berkas';
import { contains, sheetsByName } from '../workbook/sheet';
import { kunciLabel } from '../text/label';
import { tambahkan } from '../text/peta';
import { sha256 } from '../text/sha256';
import type { Address, Cell } from '../workbook/workbook';
import type { Temuan } from '../workbook/temuan';
import { nilaiSel, sidikPendek } from './sidik';

export interface PembacaKunci {
  /** "capaian-tahunan|indikator:indeks kepuasan pelanggan|capaian|2024". */
  readonly kunciSel: (sel: Address) => string;
  /** Keys of the cells of a finding, each once, in the order of the cells. */
  readonly kunciTemuan: (temuan: Temuan) => readonly string[];
  /** Hash of what stands in the cells of a finding and in those that it was compared with. */
  readonly sidikTemuan: (temuan: Temuan) => string;
}

/** A kind of column without its place: "target,2,revisi1" for the target of the second quarter after the first revision. */
function kunciKolom({ bidang, ranah, tw, bulan, kumulatif, periode, versi, jalur }: Kolom): string {
  if (bidang === 'lain') return `lain:${kunciLabel(jalur.at(-1) ?? '')}`;
  const bagian = [
    bidang,
    ranah === 'kinerja' || ranah === null ? '' : ranah,
    tw === null ? '' : `tw${tw}`,
    bulan === null ? '' : `bulan${bulan}`,
    kumulatif ? 'total' : '',
    periode === null ? '' : periode.join('-'),
    versi === null ? '' : `${versi.jenis}${versi.nomor ?? ''}`,
  ];
  return bagian.filter((satu) => satu !== '').join(',');
}

interface BarisTercatat {
  readonly indikator: ReadonlyMap<string, BarisIndikator>;
  readonly uang: ReadonlyMap<string, BarisUang>;
}

/** The records by table and row. */
function catatBaris({ berkas: { indikator, uang } }: Bahan): BarisTercatat {
  const kunci = ({ tabel, row }: BarisIndikator | BarisUang): string => `${tabel},${row}`;
  return {
    indikator: new Map(indikator.map((satu) => [kunci(satu), satu])),
    uang: new Map(uang.map((satu) => [kunci(satu), satu])),
  };
}

/** How the record of a row calls it; null where none reads it. */
function labelTercatat({ indikator, uang }: BarisTercatat, kunci: string): string | null {
  const kinerja = indikator.get(kunci);
  if (kinerja !== undefined) return `indikator:${kunciLabel(kinerja.indikator.teks)}`;
  const anggaran = uang.get(kunci);
  if (anggaran === undefined) return null;
  const { jalur, kode, uraian } = anggaran;
  const label = [jalur ?? kode?.teks ?? '', kunciLabel(uraian?.teks ?? '')].join(' ').trim();
  return label === '' ? null : `baris:${label}`;
}

/** Digits of one mark: short enough that thirty of them fit a cell, long enough that two never meet by chance. */
const PANJANG_JEJAK = 12;

/** The marks by which a finding is known again: one for each of its keys, one for a finding without cells. */
export function jejakKunci(kode: string, kunci: readonly string[]): string[] {
  return (kunci.length === 0 ? [''] : kunci).map((satu) => sha256(`${kode}\n${satu}`).slice(0, PANJANG_JEJAK));
}

const BIDANG_WAKTU = new Set(['triwulan', 'bulan', 'tahun']);

/** Reads keys of one submission; what every cell needs is worked out once. */
export function pembacaKunci(bahan: Bahan): PembacaKunci {
  const { berkas } = bahan;
  const lembar = sheetsByName(berkas.workbook);
  const lalu = bahan.tahunLalu?.bahan.berkas.workbook;
  const luar = lalu === undefined ? null : sheetsByName(lalu);
  const tabelPada = new Map<string, number[]>();
  berkas.tabel.forEach((tabel, i) => {
    tambahkan(tabelPada, tabel.lembar, i);
  });
  let tercatat: BarisTercatat | null = null;
  const selDi = ({ sheet, row, col }: Address): Cell | undefined =>
    (lembar.get(sheet) ?? luar?.get(sheet))?.rows[row]?.[col];
  const teksDi = (sel: Address): string => selDi(sel)?.text ?? '';

  /** A row that no record reads is called by its first words, else by its place among the rows. */
  const labelLain = (tabel: TabelMap, row: number): string => {
    for (let col = tabel.range.left; col <= tabel.range.right; col++) {
      const teks = teksDi({ sheet: tabel.lembar, row, col });
      const kunci = /\p{L}/u.test(teks) ? kunciLabel(teks) : '';
      if (kunci !== '') return `baris:${kunci}`;
    }
    return `baris-ke:${tabel.baris.filter((satu) => satu.row < row).length}`;
  };
  const labelDi = (i: number, tabel: TabelMap, row: number): string => {
    tercatat ??= catatBaris(bahan);
    const waktu = tabel.kolom
      .filter(({ bidang }) => BIDANG_WAKTU.has(bidang))
      .map(({ col }) => kunciLabel(teksDi({ sheet: tabel.lembar, row, col })));
    return [
      labelTercatat(tercatat, `${i},${row}`) ?? labelLain(tabel, row),
      ...waktu.filter((satu) => satu !== ''),
    ].join('/');
  };
  const kunciSel = (sel: Address): string => {
    const milik = tabelPada.get(sel.sheet) ?? [];
    const i = milik.find((satu) => {
      const tabel = berkas.tabel[satu];
      return tabel !== undefined && contains(tabel.range, sel.row, sel.col);
    });
    const tabel = i === undefined ? undefined : berkas.tabel[i];
    if (i === undefined || tabel === undefined) return kunciLepas(sel, milik);
    const kolom = tabel.kolom.find((satu) => satu.col === sel.col);
    const tahun = kolom?.tahun ?? tabel.tahun ?? berkas.tahun ?? '';
    if (sel.row <= tabel.kepala.bottom) return `${tabel.jenis}|kepala:${kunciLabel(teksDi(sel))}||${tahun}`;
    const bagian = kolom === undefined ? '' : kunciKolom(kolom);
    return `${tabel.jenis}|${labelDi(i, tabel, sel.row)}|${bagian}|${tahun}`;
  };
  /** A cell outside of all tables: the title of one, or a text of its own. */
  const kunciLepas = (sel: Address, milik: readonly number[]): string => {
    const berjudul = milik
      .map((satu) => berkas.tabel[satu])
      .find((tabel) => tabel?.judulSel?.row === sel.row && tabel.judulSel.col === sel.col);
    if (berjudul !== undefined) return `${berjudul.jenis}|judul:${kunciLabel(berjudul.judul ?? '')}||`;
    return `|lepas:${kunciLabel(teksDi(sel))}||`;
  };
  return {
    kunciSel,
    kunciTemuan: ({ sel }) => [...new Set(sel.map(kunciSel))],
    sidikTemuan: ({ sel, tautan }) =>
      sidikPendek(
        [...sel, ...tautan]
          .map((satu) => `${kunciSel(satu)}=${nilaiSel(selDi(satu))}`)
          .sort()
          .join('\n'),
      ),
  };
}
