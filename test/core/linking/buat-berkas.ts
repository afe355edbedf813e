/** Small submissions for the tests of linking: only what linking looks at, the rest empty. */
import { besaranDariTeks } from '../../../src/core/text/baca-besaran';
import type { Besaran } from '../../../src/core/text/besaran';
import type {
  BarisIndikator,
  BarisUang,
  Berkas,
  Figur,
  FigurUang,
  Periode,
  Teks,
} from '../../../src/core/records/berkas';
import type { Kolom, TabelMap } from '../../../src/core/recognition/tabel';
import type { Address } from '../../../src/core/workbook/workbook';

const sel = (tabel: number, row: number, col: number): Address => ({ sheet: `L${tabel}`, row, col });

const teks = (isi: string | undefined, di: Address): Teks | null =>
  isi === undefined ? null : { teks: isi, sel: di, warisan: false };

const dibaca = new Map<string, Besaran>();

function besaran(isi: string): Besaran {
  const ada = dibaca.get(isi) ?? besaranDariTeks(isi);
  dibaca.set(isi, ada);
  return ada;
}

function figur(isi: string | undefined, di: Address): Figur | null {
  if (isi === undefined) return null;
  return { besaran: besaran(isi), sel: di, teks: isi, rumus: null, format: '@' };
}

export interface ContohIndikator {
  readonly tabel: number;
  readonly row: number;
  readonly indikator: string;
  readonly kode?: string;
  readonly sasaran?: string;
  readonly satuan?: string;
  /** By year: target and realisasi as typed. */
  readonly angka?: Readonly<Record<number, readonly [target?: string, realisasi?: string]>>;
}

export function buatIndikator(contoh: ContohIndikator): BarisIndikator {
  const { tabel, row } = contoh;
  const kosong = {
    nomor: null,
    tujuan: null,
    kodeSasaran: null,
    polaritas: null,
    sifat: null,
    formula: null,
    status: null,
    predikat: null,
    keterangan: null,
    uang: [],
  };
  const periode = Object.entries(contoh.angka ?? {}).map(([tahun, [target, realisasi]], i): Periode => ({
    tahun: Number(tahun),
    rentangTahun: null,
    tw: null,
    bulan: null,
    ranah: 'kinerja',
    versi: null,
    total: false,
    targetRenstra: false,
    capaian: null,
    target: figur(target, sel(tabel, row, 5 + 2 * i)),
    realisasi: figur(realisasi, sel(tabel, row, 6 + 2 * i)),
  }));
  const satuan =
    contoh.satuan === undefined ? null : { teks: contoh.satuan, sel: sel(tabel, row, 4), sumber: 'kolom' as const };
  return {
    ...kosong,
    tabel,
    row,
    peran: 'data',
    kode: contoh.kode ?? null,
    kodeSel: null,
    periode,
    satuan,
    sasaran: teks(contoh.sasaran, sel(tabel, row, 1)),
    indikator: { teks: contoh.indikator, sel: sel(tabel, row, 3), warisan: false },
  };
}

export interface ContohUang {
  readonly tabel: number;
  readonly row: number;
  readonly kode?: string;
  readonly jalur?: string;
  readonly uraian?: string;
  readonly pagu?: string;
}

const KOLOM_PAGU: Kolom = {
  col: 3,
  jalur: ['Pagu'],
  bidang: 'pagu',
  ranah: 'anggaran',
  tahun: 2024,
  periode: null,
  tw: null,
  bulan: null,
  kumulatif: false,
  versi: null,
  faktor: null,
  satuan: null,
  keyakinan: 1,
  alasan: '',
};

export function buatUang({ tabel, row, kode, jalur, uraian, pagu }: ContohUang): BarisUang {
  const isi = figur(pagu, sel(tabel, row, 3));
  const nilai: FigurUang[] =
    isi === null
      ? []
      : [
          {
            bidang: 'pagu',
            tahun: 2024,
            tw: null,
            bulan: null,
            versi: null,
            total: false,
            kolom: KOLOM_PAGU,
            figur: isi,
            faktor: 1,
          },
        ];
  return {
    tabel,
    row,
    peran: 'data',
    kode: teks(kode, sel(tabel, row, 1)),
    jalur: jalur ?? null,
    tingkat: null,
    uraian: teks(uraian, sel(tabel, row, 2)),
    nilai,
    induk: null,
  };
}

const tabelKosong = (i: number): TabelMap => ({
  lembar: `L${i}`,
  range: { top: 0, left: 0, bottom: 0, right: 0 },
  judul: null,
  judulSel: null,
  tahun: null,
  jenis: 'perkin',
  keyakinan: 1,
  alasan: '',
  kepala: { top: 0, bottom: 0 },
  kolom: [],
  baris: [],
  susun: 'kolom',
  bidangBaris: new Map(),
});

export function buatBerkas(indikator: readonly BarisIndikator[], uang: readonly BarisUang[] = []): Berkas {
  const banyak = Math.max(0, ...[...indikator, ...uang].map(({ tabel }) => tabel + 1));
  const tabel = Array.from({ length: banyak }, (_, i) => tabelKosong(i));
  return { workbook: { sheets: [], catatan: [] }, tabel, indikator, uang, revisi: [], tahun: 2024 };
}
