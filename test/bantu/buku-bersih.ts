/** A small submission in which everything agrees, as a workbook that was corrected by hand; and the same as a half-year draft. */
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';
import { tabelPagu, tabelRealisasi, PAGU, REALISASI } from './tabel-anggaran';
import { angka, persen, type Sel } from './tabel-capaian';

interface Indikator {
  readonly sasaran: string;
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly polaritas: string;
  readonly sifat: string;
  readonly renstra: readonly Sel[];
  readonly target: Sel;
  readonly realisasi: Sel;
  /** 210/200 = 105,00%; 3,6/3,5 = 102,86%; 95/90 = 105,56%; 2 - 9/10 = 110,00%; 80,5/80 = 100,63%. */
  readonly capaian: number;
  readonly targetTw: readonly Sel[];
  readonly realisasiTw: readonly Sel[];
}

const INDIKATOR: readonly Indikator[] = [
  {
    sasaran: 'Meningkatnya layanan pengujian dan sertifikasi',
    kode: 'IK1.1',
    nama: 'Jumlah sampel yang diuji',
    satuan: 'Sampel',
    polaritas: 'Maksimasi',
    sifat: 'Kumulatif',
    renstra: [140, 160, 180, 200],
    target: 200,
    realisasi: 210,
    capaian: 1.05,
    targetTw: [40, 90, 150, 200],
    realisasiTw: [45, 100, 160, 210],
  },
  {
    sasaran: 'Meningkatnya layanan pengujian dan sertifikasi',
    kode: 'IK1.2',
    nama: 'Indeks kepuasan pelanggan',
    satuan: 'Indeks',
    polaritas: 'Maksimasi',
    sifat: 'Posisi akhir',
    renstra: [angka(3.2, 2), angka(3.3, 2), angka(3.4, 2), angka(3.5, 2)],
    target: angka(3.5, 2),
    realisasi: angka(3.6, 2),
    capaian: 1.0286,
    targetTw: [angka(3.5, 2), angka(3.5, 2), angka(3.5, 2), angka(3.5, 2)],
    realisasiTw: [angka(3.5, 2), angka(3.55, 2), angka(3.55, 2), angka(3.6, 2)],
  },
  {
    sasaran: 'Meningkatnya mutu penyelenggaraan layanan',
    kode: 'IK2.1',
    nama: 'Persentase aduan yang diselesaikan',
    satuan: 'Persen',
    polaritas: 'Maksimasi',
    sifat: 'Posisi akhir',
    renstra: [80, 85, 88, 90],
    target: 90,
    realisasi: 95,
    capaian: 1.0556,
    targetTw: [90, 90, 90, 90],
    realisasiTw: [92, 91, 93, 95],
  },
  {
    sasaran: 'Meningkatnya mutu penyelenggaraan layanan',
    kode: 'IK2.2',
    nama: 'Rata-rata waktu penerbitan sertifikat',
    satuan: 'Hari',
    polaritas: 'Minimasi',
    sifat: 'Posisi akhir',
    renstra: [16, 14, 12, 10],
    target: 10,
    realisasi: 9,
    capaian: 1.1,
    targetTw: [12, 11, 10, 10],
    realisasiTw: [12, 10, 10, 9],
  },
  {
    sasaran: 'Terwujudnya akuntabilitas kinerja',
    kode: 'IK3.1',
    nama: 'Nilai akuntabilitas kinerja',
    satuan: 'Nilai',
    polaritas: 'Maksimasi',
    sifat: 'Posisi akhir',
    renstra: [angka(74, 1), angka(76, 1), angka(78, 1), angka(80, 1)],
    target: angka(80, 1),
    realisasi: angka(80.5, 1),
    capaian: 1.0063,
    targetTw: ['-', '-', '-', angka(80, 1)],
    realisasiTw: ['-', '-', '-', angka(80.5, 1)],
  },
];

/** The sasaran where it begins, as people write it. */
const sasaran = (satu: Indikator, i: number): Sel => (INDIKATOR[i - 1]?.sasaran === satu.sasaran ? null : satu.sasaran);

const PERKIN: readonly (readonly Sel[])[] = [
  ['Perjanjian Kinerja Balai Uji Contoh Tahun 2024'],
  ['No', 'Sasaran Kegiatan', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  ...INDIKATOR.map((satu, i) => [i + 1, sasaran(satu, i), satu.kode, satu.nama, satu.satuan, satu.target]),
  [],
  ['Total Anggaran Tahun 2024: Rp1.400.000.000'],
  ['(Satu miliar empat ratus juta rupiah)'],
  [],
  [null, null, null, 'Contoh, 12 Januari 2024'],
  ['Pihak Kedua,', null, null, 'Pihak Pertama,'],
  ['Kepala Badan', null, null, 'Kepala Balai'],
  ['Siti Contoh', null, null, 'Budi Contoh'],
];

const RENSTRA: readonly (readonly Sel[])[] = [
  ['Matriks Target Renstra Balai Uji Contoh Tahun 2021-2024'],
  ['Kode', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target'],
  [null, null, null, null, 2021, 2022, 2023, 2024],
  ...INDIKATOR.map((satu, i) => [satu.kode, sasaran(satu, i), satu.nama, satu.satuan, ...satu.renstra]),
];

const KAMUS: readonly (readonly Sel[])[] = [
  ['Kamus Indikator Kinerja'],
  ['Kode', 'Indikator Kinerja', 'Definisi', 'Formula', 'Satuan', 'Polarisasi', 'Sumber Data'],
  ...INDIKATOR.map(({ kode, nama, satuan, polaritas }) => [
    kode,
    nama,
    `${nama} dalam satu tahun anggaran`,
    polaritas === 'Minimasi' ? '(2 - Realisasi / Target) x 100%' : 'Realisasi / Target x 100%',
    satuan,
    polaritas,
    'Sistem informasi layanan',
  ]),
];

const RENCANA: readonly (readonly Sel[])[] = [
  ['Rencana Aksi Perjanjian Kinerja Tahun 2024'],
  ['Kode', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Sifat Target Triwulan', 'Target Antara'],
  [null, null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...INDIKATOR.map(({ kode, nama, satuan, target, sifat, targetTw }) => [
    kode,
    nama,
    satuan,
    target,
    sifat,
    ...targetTw,
  ]),
];

/** Quarters of which `sampai` are filled. */
function capaianTw(sampai: number): Sel[][] {
  const akhir = sampai === 4;
  return [
    ['Capaian Kinerja Triwulanan Tahun 2024'],
    [
      'Kode',
      'Indikator Kinerja',
      'Satuan',
      'Target 2024',
      'Realisasi 2024',
      'Triwulan I',
      null,
      'Triwulan II',
      null,
      'Triwulan III',
      null,
      'Triwulan IV',
    ],
    [null, null, null, null, null, ...[1, 2, 3, 4].flatMap(() => ['Target', 'Realisasi'])],
    ...INDIKATOR.map(({ kode, nama, satuan, target, realisasi, targetTw, realisasiTw }): Sel[] => [
      kode,
      nama,
      satuan,
      target,
      akhir ? realisasi : null,
      ...[0, 1, 2, 3].flatMap((i) => [targetTw[i] ?? null, i < sampai ? (realisasiTw[i] ?? null) : null]),
    ]),
  ];
}

/** The annual table; a draft has its targets alone. (1,05 + 1,0286 + 1,0556 + 1,1 + 1,0063)/5 = 104,81%. */
function capaian(lengkap: boolean): Sel[][] {
  return [
    ['Capaian Kinerja Balai Uji Contoh Tahun 2024'],
    ['No', 'Sasaran Kegiatan', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    ...INDIKATOR.map((satu, i): Sel[] => [
      i + 1,
      sasaran(satu, i),
      satu.kode,
      satu.nama,
      satu.satuan,
      satu.target,
      lengkap ? satu.realisasi : null,
      lengkap ? persen(satu.capaian) : null,
    ]),
    ...(lengkap ? [['Rata-rata capaian kinerja', null, null, null, null, null, null, persen(1.0481)]] : []),
  ];
}

/** Half of the money of each line: 1.356 of 1.400 million at the end of the year. */
const SETENGAH = REALISASI.map((nilai) => nilai / 2);

/** The submission as a whole year, or as a draft with the quarters up to `sampai`. */
export function bukuBersih(sampai: 2 | 4 = 4): Workbook {
  const lengkap = sampai === 4;
  const merges = { merges: ['F2:G2', 'H2:I2', 'J2:K2', 'L2:M2'] };
  return workbookFromSheets([
    sheetFromGrid('Perkin', PERKIN),
    sheetFromGrid('Renstra', RENSTRA, { merges: ['E2:H2'] }),
    sheetFromGrid('Kamus', KAMUS),
    sheetFromGrid('Rencana Aksi', RENCANA, { merges: ['F2:I2'] }),
    sheetFromGrid('Capaian TW', capaianTw(sampai), merges),
    sheetFromGrid('Capaian', capaian(lengkap)),
    sheetFromGrid('Pagu', tabelPagu()),
    sheetFromGrid('Realisasi', lengkap ? tabelRealisasi() : tabelRealisasi(SETENGAH, 678, PAGU)),
  ]);
}
