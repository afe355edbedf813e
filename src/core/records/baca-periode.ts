/** The figures of one row, grouped into periods. */
import type { Besaran, BuktiAngka } from '../text/besaran';
import type { Kolom } from '../recognition/tabel';
import { cellAt } from '../workbook/sheet';
import type { Bacaan } from './bacaan';
import type { Figur, FigurUang, Periode } from './berkas';
import { luruskan } from './luruskan';
import type { KolomPeriode } from './periode';
import { bacaFigur, berisi } from './sel';
import type { WaktuBaris } from './waktu-baris';
import { figurUang } from './figur-uang';
import { ingatOleh } from '../text/ingat';

const TANPA_BUKTI: BuktiAngka = {};

function figur(
  b: Bacaan,
  row: number,
  kolom: Kolom | null,
  satuan: string | undefined,
  tetangga: readonly number[],
): Figur | null {
  if (kolom === null) return null;
  // A numeric cell needs no evidence.
  if (typeof cellAt(b.sheet, row, kolom.col)?.value === 'number')
    return bacaFigur(b.sheet, row, kolom.col, TANPA_BUKTI);
  const gaya = b.gaya.get(kolom.col);
  const bukti: BuktiAngka = {
    ...(satuan === undefined ? {} : { satuan }),
    ...(gaya === undefined ? {} : { gayaKolom: gaya }),
    ...(tetangga.length === 0 ? {} : { tetangga }),
  };
  return bacaFigur(b.sheet, row, kolom.col, bukti);
}

/** True where another reading is open, so that a neighbour may decide. */
function meragukan(figur: Figur | null): boolean {
  const besaran = figur?.besaran;
  return (
    (besaran?.jenis === 'angka' && besaran.alternatif !== null) ||
    (besaran?.jenis === 'rentang' && besaran.alternatif !== undefined)
  );
}

const nilaiPasti = (besaran: Besaran | undefined): number[] =>
  besaran?.jenis === 'angka' && besaran.alternatif === null ? [besaran.nilai] : [];

/** One period of a row; null where none of its cells says something: a row of a table for later quarters says nothing yet. */
export function bacaPeriode(
  b: Bacaan,
  row: number,
  kolom: KolomPeriode,
  satuan: string | undefined,
  waktu: WaktuBaris,
): Periode | null {
  const satuanFigur = kolom.ranah === 'fisik' ? 'persen' : satuan;
  const awal = figur(b, row, kolom.target, satuanFigur, []);
  const realisasi = figur(b, row, kolom.realisasi, satuanFigur, nilaiPasti(awal?.besaran));
  if (!berisi(awal) && !berisi(realisasi)) return null;
  const target = meragukan(awal) ? figur(b, row, kolom.target, satuanFigur, nilaiPasti(realisasi?.besaran)) : awal;
  const capaian = figur(b, row, kolom.capaian, 'persen', []);
  const mentah: Periode = {
    tahun: waktu.tahun ?? kolom.tahun ?? (kolom.rentangTahun === null ? b.tahun : null),
    rentangTahun: kolom.rentangTahun,
    tw: kolom.tw ?? waktu.tw,
    bulan: kolom.bulan ?? waktu.bulan,
    ranah: kolom.ranah,
    versi: kolom.target?.versi ?? null,
    targetRenstra: targetRenstra(kolom),
    total: kolom.total,
    target,
    realisasi,
    capaian,
  };
  return luruskan(mentah, satuan);
}

const targetRenstra = ingatOleh(({ target }: KolomPeriode) => /renstra/i.test(target?.jalur.join(' ') ?? ''));

const TANPA_UANG: readonly FigurUang[] = [];

/** Money on the row of an indicator. */
export function bacaUangBaris(b: Bacaan, row: number): readonly FigurUang[] {
  if (b.kolomUang.length === 0) return TANPA_UANG;
  return b.kolomUang.flatMap((kolom) => {
    const isi = bacaFigur(b.sheet, row, kolom.col, { satuan: kolom.bidang === 'persen' ? 'persen' : 'rupiah' });
    if (!berisi(isi)) return [];
    return [figurUang(kolom, kolom.bidang, isi, b.tahun, 1)];
  });
}
