/** Tables among the rows that follow no header: label lists, forms, sentences, revision histories. */
import { adaUang, batas, tahunTabel } from './bahan-tabel';
import { bacaFormulir, type Formulir } from './formulir';
import { tentukanJenis, type Putusan } from './jenis';
import { ringkasJudul } from './judul-kolom';
import type { BarisIsi } from './lembaran';
import { bidangLabel } from './peran-baris';
import { daftarKalimat, daftarRevisi, type KalimatIndikator, type KalimatRevisi } from './prosa';
import type { Bidang, Kolom, PeranBaris, TabelMap } from './tabel';

const KOLOM_POLOS = {
  jalur: [],
  tahun: null,
  periode: null,
  tw: null,
  bulan: null,
  kumulatif: false,
  versi: null,
  faktor: null,
  satuan: null,
  keyakinan: 0.6,
} as const;

const kolomPolos = (col: number, bidang: Bidang, alasan: string): Kolom => ({
  ...KOLOM_POLOS,
  col,
  bidang,
  ranah: null,
  alasan,
});

interface BahanLepas {
  readonly lembar: string;
  readonly judul: BarisIsi | undefined;
  readonly isi: readonly BarisIsi[];
  readonly kolom: readonly Kolom[];
  readonly putusan: Putusan;
  readonly susun: 'baris' | 'prosa';
  readonly bidangBaris?: ReadonlyMap<number, Bidang>;
  readonly peran?: (row: number) => PeranBaris;
}

const teksJudul = (judul: BarisIsi | undefined): string | null => judul?.isi[0]?.text ?? null;

function tabelTanpaKepala({ lembar, judul, isi, kolom, putusan, susun, bidangBaris, peran }: BahanLepas): TabelMap {
  const range = batas(isi, []);
  const sel = judul?.isi[0];
  return {
    lembar,
    range,
    judul: teksJudul(judul),
    judulSel: judul === undefined || sel === undefined ? null : { sheet: lembar, row: judul.row, col: sel.col },
    tahun: tahunTabel(teksJudul(judul), []),
    jenis: putusan.jenis,
    keyakinan: putusan.keyakinan,
    alasan: putusan.alasan,
    kepala: { top: range.top, bottom: range.top - 1 },
    kolom,
    baris: isi.map(({ row }) => ({ row, peran: peran?.(row) ?? 'data' })),
    susun,
    bidangBaris: bidangBaris ?? new Map(),
  };
}

/** Two columns of labels and values without a header ("Pagu DIPA | 1.500.000", "Realisasi | ..."). */
function tabelLabel(baris: readonly BarisIsi[], judul: BarisIsi | undefined, lembar: string): TabelMap | null {
  const isi = baris.filter((satu) => satu.isi.length === 2);
  if (isi.length < 2 || isi.length < 0.8 * baris.length) return null;
  const bidangBaris = new Map<number, Bidang>();
  for (const satu of isi) {
    const bidang = bidangLabel(satu.isi[0]?.text ?? '');
    if (bidang !== null) bidangBaris.set(satu.row, bidang);
  }
  const angka = isi.filter((satu) => satu.isi[1]?.angka === true).length;
  if (angka < 2 || bidangBaris.size < 2) return null;
  const [label, nilai] = [isi[0]?.isi[0]?.col ?? 0, isi[0]?.isi[1]?.col ?? 1];
  const kolom = [
    kolomPolos(label, 'uraian', 'label tanpa kepala kolom'),
    kolomPolos(nilai, 'nilai', 'angka di sebelah label'),
  ];
  const dasar = tentukanJenis({
    kolom,
    judul: ringkasJudul(teksJudul(judul) ?? ''),
    kepala: '',
    susun: 'baris',
    bidangBaris,
    adaUang: adaUang(isi),
  });
  if (dasar.jenis === 'rincian' || dasar.jenis === 'lainnya') return null;
  const putusan = { ...dasar, keyakinan: dasar.keyakinan * 0.8 };
  return tabelTanpaKepala({ lembar, judul, isi, kolom, putusan, susun: 'baris', bidangBaris });
}

/** The kamus of one indicator as a form. */
function tabelFormulir(
  { baris: isi, bidang: bidangBaris, kolomLabel, kolomIsi }: Formulir,
  judul: BarisIsi | undefined,
  lembar: string,
): TabelMap {
  const kolom = [
    kolomPolos(kolomLabel, 'uraian', 'label isian'),
    kolomPolos(kolomIsi, 'nilai', 'isian di sebelah label'),
  ];
  const putusan: Putusan = {
    jenis: 'iku',
    keyakinan: 0.6,
    alasan: 'formulir indikator dengan definisi, rumus, atau sumber data',
  };
  return tabelTanpaKepala({ lembar, judul, isi, kolom, putusan, susun: 'baris', bidangBaris });
}

/** A revision history written as sentences. */
function tabelRevisi(
  kalimat: readonly KalimatRevisi[],
  baris: readonly BarisIsi[],
  judul: BarisIsi | undefined,
  lembar: string,
): TabelMap {
  const milik = new Set(kalimat.map((satu) => satu.row));
  const [pertama] = kalimat;
  const isi = baris.filter((satu) => satu.row >= (pertama?.row ?? 0));
  const kolom = [kolomPolos(pertama?.col ?? 0, 'jenisRevisi', 'kalimat yang menyebut nomor dan tanggal revisi')];
  const putusan: Putusan = { jenis: 'revisi-pagu', keyakinan: 0.6, alasan: 'daftar revisi dengan nomor dan tanggal' };
  return tabelTanpaKepala({
    lembar,
    judul,
    isi,
    kolom,
    putusan,
    susun: 'prosa',
    peran: (row) => (milik.has(row) ? 'data' : 'lanjutan'),
  });
}

/** Indicators written as sentences with their figures. */
function tabelProsa(kalimat: readonly KalimatIndikator[], baris: readonly BarisIsi[], lembar: string): TabelMap {
  const [pertama] = kalimat;
  const judul = baris.find((satu) => satu.row < (pertama?.row ?? 0));
  const kolom: Kolom[] = [
    {
      ...kolomPolos(pertama?.col ?? 0, 'sasaranIndikator', 'kalimat yang menyebut indikator dan angka'),
      ranah: 'kinerja',
    },
  ];
  const dasar = tentukanJenis({
    kolom,
    judul: ringkasJudul(teksJudul(judul) ?? ''),
    kepala: '',
    susun: 'prosa',
    bidangBaris: new Map(),
    adaUang: false,
  });
  const milik = new Set(kalimat.map((satu) => satu.row));
  const isi = baris.filter((satu) => satu !== judul);
  return tabelTanpaKepala({
    lembar,
    judul,
    isi,
    kolom,
    putusan: { ...dasar, keyakinan: 0.5 },
    susun: 'prosa',
    peran: (row) => (milik.has(row) ? 'data' : 'seksi'),
  });
}

/** The table that rows without a header make, or null. */
export function tabelLepas(
  baris: readonly BarisIsi[],
  judulLepas: BarisIsi | undefined,
  lembar: string,
): TabelMap | null {
  const atas = (row: number | undefined): BarisIsi | undefined =>
    baris[baris.findIndex((satu) => satu.row === row) - 1] ?? judulLepas;
  const revisi = daftarRevisi(baris);
  if (revisi.length > 0) return tabelRevisi(revisi, baris, atas(revisi[0]?.row), lembar);
  const kalimat = daftarKalimat(baris);
  if (kalimat.length > 0) return tabelProsa(kalimat, baris, lembar);
  const mulai = baris.findIndex((satu) => satu.isi.length >= 2);
  if (mulai < 0) return null;
  const isi = baris.slice(mulai);
  const formulir = bacaFormulir(isi);
  if (formulir !== null) return tabelFormulir(formulir, atas(formulir.baris[0]?.row), lembar);
  return tabelLabel(isi, baris[mulai - 1] ?? judulLepas, lembar);
}
