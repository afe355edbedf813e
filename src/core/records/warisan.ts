/** Fill-down: what the first row of a block says of sasaran, tujuan and their numbers holds for the rows under it. */
import { parseKodeIndikator, splitKode } from '../text/kode';
import type { Kolom } from '../recognition/tabel';
import { bacaTeks } from './sel';
import type { Sheet } from '../workbook/workbook';
import type { Teks } from './berkas';

export interface KolomLabel {
  readonly tujuan: Kolom | undefined;
  readonly sasaran: Kolom | undefined;
  /** The number or code column left of the sasaran column. */
  readonly kodeSasaran: Kolom | undefined;
  /** The number or code column that belongs to the indicator. */
  readonly nomor: Kolom | undefined;
  readonly indikator: Kolom | undefined;
}

/** Sasaran and tujuan in force while a table is read from top to bottom. */
export interface Berlaku {
  tujuan: Teks | null;
  sasaran: Teks | null;
  kodeSasaran: Teks | null;
}

/** The indicator column that the figures belong to: of several levels side by side, the last one left of the first target. */
function kolomIndikator(kolom: readonly Kolom[]): Kolom | undefined {
  const semua = kolom.filter((satu) => satu.bidang === 'indikator');
  const target = kolom.find((satu) => satu.bidang === 'target' || satu.bidang === 'realisasi');
  return semua.filter((satu) => target !== undefined && satu.col < target.col).at(-1) ?? semua[0];
}

/** Which number columns belong to the sasaran and which to the indicator: by the text column on their right. */
export function kolomLabel(kolom: readonly Kolom[]): KolomLabel {
  const indikator =
    kolomIndikator(kolom) ??
    kolom.find((satu) => satu.bidang === 'sasaranIndikator') ??
    kolom.find((satu) => satu.bidang === 'uraian');
  const sasaran =
    kolom.filter((satu) => satu.bidang === 'sasaran' && (indikator === undefined || satu.col < indikator.col)).at(-1) ??
    kolom.find((satu) => satu.bidang === 'sasaran');
  const tujuan = kolom.find((satu) => satu.bidang === 'tujuan');
  const nomor = kolom.filter((satu) => satu.bidang === 'no' || satu.bidang === 'kode');
  const sebelum = (batas: Kolom | undefined): Kolom | undefined =>
    nomor.filter((satu) => batas !== undefined && satu.col < batas.col).at(-1);
  const nomorIndikator = sebelum(indikator);
  const kodeSasaran = sasaran === undefined ? undefined : sebelum(sasaran);
  if (sasaran === undefined) {
    const kiri = nomor.find((satu) => nomorIndikator !== undefined && satu.col < nomorIndikator.col);
    return { tujuan, sasaran, kodeSasaran: kiri, nomor: nomorIndikator, indikator };
  }
  return {
    tujuan,
    sasaran,
    kodeSasaran,
    nomor: nomorIndikator === kodeSasaran ? undefined : nomorIndikator,
    indikator,
  };
}

const PERSPEKTIF = /^\W*perspektif\b|\bperspective$/i;

function diisi(lama: Teks | null, kini: Teks | null): Teks | null {
  if (kini !== null) return kini;
  return lama === null ? null : { ...lama, warisan: true };
}

/** Rows that name a unit, a programme or a group of indicators, and no sasaran. */
const BUKAN_SASARAN =
  /^(?:\W*(?:balai|badan|dinas|direktorat|sekretariat|pusat|kantor|kementerian|unit|bidang|bagian|satker|satuan kerja|upt|politeknik|sekolah|rumah sakit|kecamatan|kelurahan|program|urusan|kegiatan)\b)|\b(?:non iku|iku)$/i;
const AWALAN =
  /^(tujuan|sasaran)(?:\s+(?:strategis|program|kegiatan|kinerja))?\s*(?:ke-?\s*)?(\d{1,2}|[ivx]{1,5})?\s*[:.)-]\s*/i;

/**
 * The sasaran or tujuan that a section row names ("SK 1 Meningkatnya ...", "Tujuan 2: ..."); perspectives, units and
 * "NON IKU" leave what is in force.
 */
export function bacaSeksi(sheet: Sheet, row: number, kolom: readonly Kolom[], berlaku: Berlaku): void {
  const isi = kolom.flatMap((satu) => bacaTeks(sheet, row, satu.col) ?? []);
  const unik = isi.filter((satu, i) => isi.findIndex((lain) => lain.sel.col === satu.sel.col) === i);
  const panjang = [...unik].sort((a, b) => b.teks.length - a.teks.length)[0];
  if (panjang === undefined || panjang.teks.length < 8) return;
  if (PERSPEKTIF.test(panjang.teks) || BUKAN_SASARAN.test(panjang.teks)) return;
  const awalan = AWALAN.exec(panjang.teks);
  const { kode, sisa } =
    awalan === null ? splitKode(panjang.teks) : { kode: awalan[2] ?? null, sisa: panjang.teks.slice(awalan[0].length) };
  const bernama = { ...panjang, teks: sisa === '' ? panjang.teks : sisa };
  if (/^tujuan/i.test(awalan?.[1] ?? '')) {
    berlaku.tujuan = bernama;
    return;
  }
  berlaku.sasaran = bernama;
  const pendek = unik.find((satu) => satu !== panjang && satu.teks.length <= 8);
  berlaku.kodeSasaran = kode !== null ? { ...panjang, teks: kode } : (pendek ?? null);
}

/** Takes what a data row says of tujuan and sasaran, and keeps what it leaves blank. */
export function bacaBerlaku(sheet: Sheet, row: number, label: KolomLabel, berlaku: Berlaku): void {
  const sasaran = bacaTeks(sheet, row, label.sasaran?.col);
  const kode = bacaTeks(sheet, row, label.kodeSasaran?.col);
  berlaku.tujuan = diisi(berlaku.tujuan, bacaTeks(sheet, row, label.tujuan?.col));
  if (sasaran !== null && !sasaran.warisan && kode === null) berlaku.kodeSasaran = null;
  berlaku.sasaran = label.sasaran === undefined ? berlaku.sasaran : diisi(berlaku.sasaran, sasaran);
  if (label.kodeSasaran !== undefined) berlaku.kodeSasaran = diisi(berlaku.kodeSasaran, kode);
}

const BERHURUF = /[a-z]/i;

/**
 * The code of an indicator: its own where it carries letters or dots ("IK2.4", "2.4"), else the sasaran's code with its
 * number ("SK2" and 4 -> "SK2.4"); null where neither says enough.
 */
export function kodeIndikator(nomor: Teks | null, kodeSasaran: Teks | null): string | null {
  const milik = nomor === null ? null : parseKodeIndikator(nomor.teks);
  if (milik !== null && (BERHURUF.test(milik) || /\d\.\d/.test(milik)) && milik.length > 1) return milik;
  const induk = kodeSasaran === null ? null : parseKodeIndikator(kodeSasaran.teks);
  if (induk === null || milik === null) return milik !== null && induk === null ? milik : null;
  return `${induk}.${milik}`;
}
