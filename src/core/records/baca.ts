/** From a workbook and its tables to the submission: every table through the reader of its kind. */
import { skalaUang } from '../text/satuan';
import { findTahun } from '../text/periode';
import { kolomBidang, type Jenis, type TabelMap } from '../recognition/tabel';
import { sheetsByName } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { bacaIndikator } from './baca-indikator';
import { bacaRevisi, bacaUang } from './baca-uang';
import type { BarisIndikator, BarisRevisi, BarisUang, Berkas } from './berkas';

const KINERJA = new Set<Jenis>([
  'perkin',
  'iku',
  'renstra',
  'renstra-capaian',
  'perbandingan',
  'rencana-aksi',
  'capaian-tahunan',
  'capaian-triwulan',
  'efisiensi',
  'realisasi-anggaran',
  'pohon-kinerja',
]);
const UANG = new Set<Jenis>([
  'pagu',
  'revisi-pagu',
  'realisasi-anggaran',
  'pnbp',
  'efisiensi',
  'rincian',
  'lainnya',
  'perbandingan',
  'capaian-tahunan',
]);

/** Tables whose rows are indicators: they name one, and hold a figure of performance. */
function berindikator(tabel: TabelMap): boolean {
  if (!KINERJA.has(tabel.jenis)) return false;
  if (tabel.susun === 'prosa' || (tabel.susun === 'baris' && tabel.jenis === 'iku')) return true;
  const nama = kolomBidang(tabel, 'indikator', 'sasaranIndikator').length > 0;
  const kinerja = kolomBidang(tabel, 'target', 'realisasi', 'capaian').some((kolom) => kolom.ranah !== 'anggaran');
  if (tabel.jenis === 'iku') return nama;
  if (tabel.jenis === 'realisasi-anggaran' || tabel.jenis === 'efisiensi') return nama && kinerja;
  return kinerja && (nama || kolomBidang(tabel, 'uraian').length > 0);
}

/** Tables whose rows may be lines of money; a table of results holds them only where a column says so. */
function beruang(tabel: TabelMap): boolean {
  if (!UANG.has(tabel.jenis) || tabel.susun === 'prosa') return false;
  if (tabel.jenis !== 'capaian-tahunan') return true;
  return tabel.kolom.some(({ ranah, bidang }) => ranah === 'anggaran' || bidang === 'pagu');
}

function terbanyak(tahun: readonly number[]): number | null {
  const hitung = new Map<number, number>();
  for (const satu of tahun) hitung.set(satu, (hitung.get(satu) ?? 0) + 1);
  const urut = [...hitung].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return urut[0]?.[0] ?? null;
}

/** The year of the submission: of its Perkin, else the one that most titles name, else the latest with a realisasi. */
export function tahunBerkas(tabel: readonly TabelMap[]): number | null {
  const perkin = terbanyak(tabel.filter((satu) => satu.jenis === 'perkin').flatMap((satu) => satu.tahun ?? []));
  if (perkin !== null) return perkin;
  const judul = terbanyak(
    tabel.flatMap((satu) => {
      const tahun = findTahun(satu.judul ?? '');
      return tahun.length === 1 ? tahun : [];
    }),
  );
  if (judul !== null) return judul;
  const realisasi = tabel.flatMap((satu) => kolomBidang(satu, 'realisasi').flatMap((kolom) => kolom.tahun ?? []));
  return realisasi.length === 0 ? null : Math.max(...realisasi);
}

/**
 * Reads all tables of a workbook into records.
 *
 * @param dasar which target counts where a row has one before and one after revision (from the policy)
 */
export function readBerkas(
  workbook: Workbook,
  tabel: readonly TabelMap[],
  dasar: 'awal' | 'revisi' = 'revisi',
): Berkas {
  const lembar = sheetsByName(workbook);
  const tahun = tahunBerkas(tabel);
  const indikator: BarisIndikator[] = [];
  const uang: BarisUang[] = [];
  const revisi: BarisRevisi[] = [];
  tabel.forEach((satu, indeks) => {
    const sheet = lembar.get(satu.lembar);
    if (sheet === undefined) return;
    if (berindikator(satu)) for (const baris of bacaIndikator(sheet, satu, indeks, dasar, tahun)) indikator.push(baris);
    if (beruang(satu)) {
      const faktor = skalaUang(satu.judul ?? '')?.faktor ?? 1;
      for (const baris of bacaUang(sheet, satu, indeks, tahun, faktor, uang.length)) uang.push(baris);
    }
    if (satu.jenis === 'revisi-pagu') for (const baris of bacaRevisi(sheet, satu, indeks)) revisi.push(baris);
  });
  return { workbook, tabel, indikator, uang, revisi, tahun };
}
