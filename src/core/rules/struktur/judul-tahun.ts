/** The years that a table's title names against those that its columns name. */
import type { Jenis, Kolom, TabelMap } from '../../recognition/tabel';
import { findTahun } from '../../text/periode';
import type { Address } from '../../workbook/workbook';
import type { Bukti } from '../aturan';

/** Kinds whose title names the very year of their columns. */
const SETAHUN = new Set<Jenis>(['perkin', 'capaian-tahunan', 'capaian-triwulan', 'rencana-aksi']);

const unik = (tahun: readonly number[]): number[] => [...new Set(tahun)].sort((a, b) => a - b);

const selUnik = (sel: readonly Address[]): Address[] =>
  sel.filter((satu, i) => sel.findIndex((lain) => lain.row === satu.row && lain.col === satu.col) === i);

function layak(tabel: TabelMap, judul: readonly number[], kolom: readonly number[]): boolean {
  if (judul.length !== kolom.length) return false;
  if (SETAHUN.has(tabel.jenis)) return judul.length === 1;
  return tabel.jenis === 'perbandingan' && judul.length === 2;
}

/** Evidence where the title of a table of one year, or of a comparison of two, names other years than its columns. */
export function tahunJudulBeda(tabel: TabelMap, selTahun: (kolom: Kolom) => Address | null): Bukti[] {
  if (tabel.judulSel === null) return [];
  const berjudul = tabel.kolom.filter(
    (kolom) => kolom.tahun !== null && !kolom.kumulatif && kolom.bidang !== 'baseline',
  );
  const judul = unik(findTahun(tabel.judul ?? ''));
  const kolom = unik(berjudul.flatMap((satu) => satu.tahun ?? []));
  if (!layak(tabel, judul, kolom) || judul.join() === kolom.join()) return [];
  return [
    {
      sel: [tabel.judulSel],
      tautan: selUnik(berjudul.flatMap((satu) => selTahun(satu) ?? [])),
      nilai: judul.join(' dan '),
      seharusnya: kolom.join(' dan '),
      tingkat: 'peringatan',
      isi: { judul: tabel.judul ?? '', daftar: kolom.join(' dan ') },
    },
  ];
}
