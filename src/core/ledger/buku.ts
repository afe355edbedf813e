/** The ledger of a submission: every table as a grid with its sums, and where they do not hold. Built once per submission. */
import type { Bidang, Jenis, TabelMap } from '../recognition/tabel';
import type { BarisUang, Berkas } from '../records/berkas';
import { sheetsByName } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import { barisSama, samaUang, type BarisSama } from './baris-sama';
import { geseran, type Geseran } from './geser';
import { hubunganBaris } from './hubungan-baris';
import { hubunganKolom } from './hubungan-kolom';
import { bacaKisi, type Kisi, type Titik } from './kisi';
import { kunciAnggaran } from './kunci-anggaran';
import { persamaan, type Persamaan } from './persamaan';
import { persen, type Persen } from './persen';
import { tersangka, type Pelanggaran, type Saksi } from './tersangka';
import { ingatOleh } from '../text/ingat';

export interface LembarBuku {
  readonly kisi: Kisi;
  readonly persamaan: readonly Persamaan[];
  readonly persen: readonly Persen[];
  readonly geseran: readonly Geseran[];
  readonly pelanggaran: readonly Pelanggaran[];
}

export interface Buku {
  readonly lembar: readonly LembarBuku[];
  readonly barisSama: BarisSama;
}

const BERJUMLAH = new Set<Jenis>(['pagu', 'revisi-pagu', 'realisasi-anggaran', 'pnbp', 'rincian', 'lainnya']);
const UANG = new Set<Bidang>(['pagu', 'sisa', 'blokir', 'paguEfektif', 'jenisBelanja', 'sumberDana', 'selisih']);

/** Tables that can hold sums: money, or a kind that lists amounts. Targets of indicators do not add up. */
function layak(tabel: TabelMap): boolean {
  if (tabel.susun === 'prosa') return false;
  if (BERJUMLAH.has(tabel.jenis) || tabel.kolom.some((kolom) => kolom.ranah === 'anggaran' || UANG.has(kolom.bidang)))
    return true;
  return tabel.baris.some(({ peran }) => peran === 'total');
}

/** What the other tables show for the line of a cell. */
function saksiDari(berkas: Berkas, sama: BarisSama, kisi: Kisi): Saksi {
  return (titik: Titik, baru: number): number => {
    const uang = kisi.baris[titik.baris]?.uang ?? null;
    const kunci = uang === null ? null : kunciAnggaran(berkas, uang);
    const kolom = kisi.lajur[titik.lajur]?.kolom;
    if (
      kunci === null ||
      kolom === undefined ||
      (kolom.tw !== null && kolom.tw !== 4) ||
      (kolom.bidang !== 'pagu' && kolom.bidang !== 'realisasi')
    )
      return 0;
    const lain = (sama.get(`${kolom.bidang}|${kunci}`) ?? []).filter(({ tabel }) => tabel !== kisi.indeks);
    const faktor = kisi.lajur[titik.lajur]?.faktor ?? 1;
    if (lain.some((satu) => satu.nilai !== 0 && samaUang(titik.nilai, faktor, satu.nilai, satu.uang.faktor))) return -1;
    return lain.some((satu) => satu.nilai !== 0 && samaUang(baru, faktor, satu.nilai, satu.uang.faktor)) ? 1 : 0;
  };
}

function bukaLembar(
  berkas: Berkas,
  sheet: Sheet,
  indeks: number,
  uang: ReadonlyMap<number, BarisUang>,
  sama: BarisSama,
): LembarBuku | null {
  const tabel = berkas.tabel[indeks];
  if (tabel === undefined) return null;
  const kisi = bacaKisi(sheet, tabel, indeks, uang);
  if (kisi.lajur.length === 0) return null;
  const indukUang = (b: number): number | null => {
    const induk = kisi.baris[b]?.uang?.induk ?? null;
    return induk === null ? null : (berkas.uang[induk]?.row ?? null);
  };
  const jumlah = persamaan(kisi, hubunganBaris(kisi, indukUang), hubunganKolom(kisi));
  const rasio = persen(kisi);
  const geser = geseran(jumlah);
  const lepas = new Set(geser.flatMap((satu) => satu.persamaan));
  const sisa = jumlah.filter((satu) => !lepas.has(satu));
  return {
    kisi,
    persamaan: jumlah,
    persen: rasio,
    geseran: geser,
    pelanggaran: tersangka(sisa, rasio, saksiDari(berkas, sama, kisi)),
  };
}

function susun(berkas: Berkas): Buku {
  const lembar = sheetsByName(berkas.workbook);
  const uang = new Map<number, Map<number, BarisUang>>();
  for (const baris of berkas.uang) {
    const lama = uang.get(baris.tabel);
    if (lama === undefined) uang.set(baris.tabel, new Map([[baris.row, baris]]));
    else lama.set(baris.row, baris);
  }
  const sama = barisSama(berkas);
  return {
    barisSama: sama,
    lembar: berkas.tabel.flatMap((tabel, i) => {
      const sheet = lembar.get(tabel.lembar);
      return sheet === undefined || !layak(tabel)
        ? []
        : (bukaLembar(berkas, sheet, i, uang.get(i) ?? new Map<number, BarisUang>(), sama) ?? []);
    }),
  };
}

/** The ledger of a submission, opened once. */
export const bukaBuku = ingatOleh(susun);
