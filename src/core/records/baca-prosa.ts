/** Reads lists of sentences: the indicator and its figure stand in one cell. */
import { bacaKalimat } from '../recognition/prosa';
import { besaranDariTeks } from '../text/baca-besaran';
import { splitKode } from '../text/kode';
import type { Bacaan } from './bacaan';
import type { BarisIndikator, Figur, Periode } from './berkas';
import { satuanAngka } from './satuan-baris';
import { bacaTeks } from './sel';
import { bacaSeksi, kodeIndikator, type Berlaku } from './warisan';

/** One sentence: "3. Indeks kepuasan masyarakat sebesar 3,6" is the indicator with the target 3,6. */
function bacaBarisProsa(b: Bacaan, row: number, berlaku: Berlaku): BarisIndikator | null {
  const teks = bacaTeks(b.sheet, row, b.tabel.kolom[0]?.col);
  const kalimat = teks === null ? null : bacaKalimat(teks.teks);
  if (teks === null || kalimat === null) return null;
  const target: Figur = {
    besaran: besaranDariTeks(kalimat.angka),
    sel: teks.sel,
    teks: kalimat.angka,
    rumus: null,
    format: 'General',
  };
  const periode: Periode = {
    tahun: b.tahun,
    rentangTahun: null,
    tw: null,
    bulan: null,
    ranah: 'kinerja',
    versi: null,
    targetRenstra: false,
    total: false,
    target,
    realisasi: null,
    capaian: null,
  };
  const { kode } = splitKode(teks.teks);
  const nomor = kode === null ? null : { ...teks, teks: kode };
  return {
    tabel: b.indeks,
    row,
    peran: 'data',
    kode: kodeIndikator(nomor, berlaku.kodeSasaran),
    kodeSel: nomor?.sel ?? null,
    nomor,
    tujuan: null,
    sasaran: berlaku.sasaran,
    kodeSasaran: berlaku.kodeSasaran,
    indikator: { ...teks, teks: kalimat.nama },
    satuan: satuanAngka([periode]),
    polaritas: null,
    sifat: null,
    formula: null,
    status: null,
    predikat: null,
    keterangan: null,
    periode: [periode],
    uang: [],
  };
}

/** All rows of a list of sentences; lines without a figure name the sasaran of those below. */
export function bacaProsa(b: Bacaan): BarisIndikator[] {
  const berlaku: Berlaku = { tujuan: null, sasaran: null, kodeSasaran: null };
  return b.tabel.baris.flatMap(({ row, peran }) => {
    if (peran === 'seksi') {
      bacaSeksi(b.sheet, row, b.tabel.kolom, berlaku);
      return [];
    }
    const baris = bacaBarisProsa(b, row, berlaku);
    return baris === null ? [] : [baris];
  });
}
