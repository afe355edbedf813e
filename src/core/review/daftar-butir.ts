/**
 * The checklist of the review of a performance report (PermenPANRB 53/2014, annex III) as data: what each point asks, which
 * rules and tables of the workbook speak to it, and what only a person can answer.
 */
import type { Aspek } from '../plans/catatan-reviu';
import { PERKIN, IKU, RENSTRA, CAPAIAN, CAPAIAN_LUAS, ANTARTAHUN, ANGGARAN, type Keperluan } from './keperluan';

export interface Butir {
  readonly nomor: string;
  readonly aspek: Aspek;
  readonly teks: string;
  /** Codes of rules; those that the catalogue does not have are passed over. */
  readonly aturan: readonly string[];
  /** Tables that the point itself asks for. */
  readonly tabel: Keperluan;
  /** What only a person can answer; null where rules and tables say all. */
  readonly orang: string | null;
  /** Points whose "no" this one asks the reason of; it does not apply where they hold. */
  readonly bila?: readonly string[];
}

const FORMAT: readonly Omit<Butir, 'aspek'>[] = [
  {
    nomor: 'I.1',
    teks: 'Laporan menampilkan data pokok instansi.',
    aturan: [],
    tabel: [],
    orang: 'Baca Bab I laporan: tugas, struktur, dan isu strategis tidak dimuat dalam buku kerja.',
  },
  {
    nomor: 'I.2',
    teks: 'Laporan menyajikan target kinerja.',
    aturan: ['PK-001', 'PK-002', 'PK-003', 'PK-004', 'PK-005', 'PK-008'],
    tabel: [PERKIN],
    orang: null,
  },
  {
    nomor: 'I.3',
    teks: 'Laporan menyajikan capaian kinerja secara memadai.',
    aturan: ['UK-001', 'UK-002', 'UK-003', 'UK-007', 'UK-012', 'UK-013', 'UK-018'],
    tabel: [CAPAIAN],
    orang: null,
  },
  {
    nomor: 'I.4',
    teks: 'Lampiran mendukung isi badan laporan.',
    aturan: ['LK-015', 'UK-021'],
    tabel: [],
    orang: 'Cocokkan lampiran dengan badan laporan; buku kerja hanya memuat tabelnya.',
  },
  {
    nomor: 'I.5',
    teks: 'Laporan menyajikan upaya perbaikan ke depan.',
    aturan: ['LK-017', 'UK-006'],
    tabel: [],
    orang: 'Baca bab penutup: rencana perbaikan yang khusus dan terukur dinilai oleh pereviu.',
  },
  {
    nomor: 'I.6',
    teks: 'Laporan menyajikan akuntabilitas keuangan.',
    aturan: ['AG-001', 'AG-002', 'AG-003', 'AG-004', 'AG-006', 'AG-012', 'XS-008', 'XS-018', 'XS-019', 'TL-006'],
    tabel: [ANGGARAN],
    orang: null,
  },
  {
    nomor: 'I.7',
    teks: 'Laporan disusun menurut sistematika yang ditetapkan.',
    aturan: [],
    tabel: [],
    orang: 'Periksa susunan bab laporan; buku kerja tidak memuatnya.',
  },
];

const MEKANISME: readonly Omit<Butir, 'aspek'>[] = [
  {
    nomor: 'II.1',
    teks: 'Laporan disusun oleh unit yang bertugas untuk itu.',
    aturan: [],
    tabel: [],
    orang: 'Periksa surat tugas atau uraian tugas unit penyusun.',
  },
  {
    nomor: 'II.2',
    teks: 'Informasi dalam laporan didukung data yang memadai.',
    aturan: ['UK-021', 'NUM-001'],
    tabel: [CAPAIAN_LUAS],
    orang: 'Minta bukti dukung realisasi; buku kerja hanya memuat angkanya.',
  },
  {
    nomor: 'II.3',
    teks: 'Ada mekanisme penyampaian data dan informasi ke unit penyusun.',
    aturan: [],
    tabel: [],
    orang: 'Periksa prosedur dan jadwal penyampaian data.',
  },
  {
    nomor: 'II.4',
    teks: 'Ada penanggung jawab pengumpul data.',
    aturan: ['RS-012', 'PK-025'],
    tabel: [],
    orang: 'Periksa penunjukan penanggung jawab data pada setiap unit.',
  },
  {
    nomor: 'II.5',
    teks: 'Keandalan data dan informasi diyakini.',
    aturan: ['XS-006', 'XS-007', 'XS-014', 'XS-017', 'UK-009', 'UK-010'],
    tabel: [CAPAIAN_LUAS],
    orang: 'Uji petik beberapa realisasi ke sumber datanya.',
  },
  {
    nomor: 'II.6',
    teks: 'Analisis dalam laporan diketahui oleh unit kerja terkait.',
    aturan: [],
    tabel: [],
    orang: 'Tanyakan kepada unit terkait atau periksa notula pembahasannya.',
  },
  {
    nomor: 'II.7',
    teks: 'Laporan merupakan gabungan dari laporan unit di bawahnya.',
    aturan: [],
    tabel: [],
    orang: 'Bandingkan dengan laporan unit bawahan, bila ada.',
  },
];

const SUBSTANSI: readonly Omit<Butir, 'aspek'>[] = [
  {
    nomor: 'III.1',
    teks: 'Tujuan dan sasaran dalam laporan sesuai dengan Perjanjian Kinerja.',
    aturan: ['XS-015'],
    tabel: [PERKIN, CAPAIAN],
    orang: null,
  },
  {
    nomor: 'III.2',
    teks: 'Tujuan dan sasaran selaras dengan Renstra.',
    aturan: ['XS-001', 'XS-002', 'XS-003'],
    tabel: [PERKIN, RENSTRA],
    orang: null,
  },
  {
    nomor: 'III.3',
    teks: 'Bila butir 1 atau 2 tidak terpenuhi, ada penjelasan yang memadai.',
    aturan: [],
    tabel: [],
    orang: 'Baca penjelasannya dalam laporan.',
    bila: ['III.1', 'III.2'],
  },
  {
    nomor: 'III.4',
    teks: 'Indikator dalam laporan sesuai dengan indikator dalam Perjanjian Kinerja.',
    aturan: ['XS-004', 'XS-005', 'XS-007', 'PK-006'],
    tabel: [PERKIN, CAPAIAN],
    orang: null,
  },
  {
    nomor: 'III.5',
    teks: 'Indikator dalam laporan sesuai dengan Indikator Kinerja Utama.',
    aturan: ['XS-011', 'RS-014', 'RS-015'],
    tabel: [IKU],
    orang: 'Cocokkan dengan keputusan penetapan Indikator Kinerja Utama.',
  },
  {
    nomor: 'III.6',
    teks: 'Bila butir 4 atau 5 tidak terpenuhi, ada penjelasan yang memadai.',
    aturan: [],
    tabel: [],
    orang: 'Baca penjelasannya dalam laporan.',
    bila: ['III.4', 'III.5'],
  },
  {
    nomor: 'III.7',
    teks: 'Target dan realisasi tahun berjalan dibandingkan.',
    aturan: ['LK-001', 'UK-001', 'UK-002'],
    tabel: [CAPAIAN],
    orang: null,
  },
  {
    nomor: 'III.8',
    teks: 'Realisasi dibandingkan dengan tahun lalu dan beberapa tahun terakhir.',
    aturan: ['LK-002', 'XS-014', 'TL-001', 'TL-002', 'TL-004', 'TL-005', 'UK-019'],
    tabel: [ANTARTAHUN],
    orang: null,
  },
  {
    nomor: 'III.9',
    teks: 'Realisasi dibandingkan dengan target jangka menengah.',
    aturan: ['LK-003', 'XS-013'],
    tabel: [['renstra-capaian']],
    orang: null,
  },
  {
    nomor: 'III.10',
    teks: 'Realisasi dibandingkan dengan standar nasional, bila ada.',
    aturan: ['LK-004'],
    tabel: [],
    orang: 'Tentukan apakah ada standar nasional, lalu baca perbandingannya.',
  },
  {
    nomor: 'III.11',
    teks: 'Penyebab keberhasilan atau kegagalan dianalisis beserta alternatif solusinya.',
    aturan: ['LK-005', 'UK-006'],
    tabel: [],
    orang: 'Baca analisis setiap indikator, terutama yang belum mencapai target.',
  },
  {
    nomor: 'III.12',
    teks: 'Efisiensi penggunaan sumber daya dianalisis.',
    aturan: ['LK-006', 'AG-009', 'AG-010', 'AG-011'],
    tabel: [['efisiensi']],
    orang: 'Pastikan besaran efisiensi dinyatakan dan dijelaskan.',
  },
  {
    nomor: 'III.13',
    teks: 'Program dan kegiatan penunjang dianalisis.',
    aturan: ['LK-007', 'XS-010', 'RA-015'],
    tabel: [],
    orang: 'Baca uraian program dan kegiatan yang menunjang setiap sasaran.',
  },
  {
    nomor: 'III.14',
    teks: 'Indikator cukup untuk mengukur sasaran.',
    aturan: ['PK-002', 'PK-009', 'PK-010', 'PK-011', 'PK-012', 'PK-013'],
    tabel: [PERKIN],
    orang: 'Nilai apakah indikator bersifat khusus, terukur, dapat dicapai, relevan, dan berbatas waktu.',
  },
  {
    nomor: 'III.15',
    teks: 'Bila butir 14 tidak terpenuhi, ada penjelasan yang memadai.',
    aturan: [],
    tabel: [],
    orang: 'Baca penjelasannya dalam laporan.',
    bila: ['III.14'],
  },
];

export const DAFTAR_BUTIR: readonly Butir[] = [
  ...FORMAT.map((satu): Butir => ({ ...satu, aspek: 'Format' })),
  ...MEKANISME.map((satu): Butir => ({ ...satu, aspek: 'Mekanisme penyusunan' })),
  ...SUBSTANSI.map((satu): Butir => ({ ...satu, aspek: 'Substansi' })),
];
