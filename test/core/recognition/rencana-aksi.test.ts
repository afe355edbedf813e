/** Layouts of the rencana aksi and of capaian per triwulan or month. */
import { ujiTataLetak, type TataLetak } from './gambar';

const RENCANA_AKSI: readonly TataLetak[] = [
  {
    nama: 'A: target antara and activity for each triwulan, three header rows',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Target | Satuan | Rencana Aksi | < | < | < | < | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < |
      | ^ | ^ | ^ | ^ | ^ | Target Antara (%) | Rencana Kegiatan | Target Antara (%) | Rencana Kegiatan | Target Antara (%) | Rencana Kegiatan | Target Antara (%) | Rencana Kegiatan |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | Indeks | 10 | Menyusun kuesioner | 40 | Menyebarkan kuesioner | 70 | Mengolah hasil | 100 | Menyusun laporan |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | Nilai | 25 | Menyusun dokumen | 50 | Mengumpulkan data | 75 | Menindaklanjuti | 100 | Evaluasi |`,
    harap: [
      {
        tabel: 'A1:M5 rencana-aksi',
        kolom: 'C indikator, D target, E satuan, F target tw1, G kegiatan tw1, L target tw4, M kegiatan tw4',
      },
    ],
  },
  {
    nama: 'B: target antara per triwulan with realisasi and activity',
    gambar: `
      | No | Sasaran | Indikator | Target | Satuan | Target Antara (triwulan) | < | < | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | Triwulan 1 | < | < | Triwulan 2 | < | < |
      | ^ | ^ | ^ | ^ | ^ | Target Antara | Realisasi | Kegiatan | Target Antara | Realisasi | Kegiatan |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | Indeks | 10 | 10 | Menyusun kuesioner | 40 | 35 | Menyebarkan kuesioner |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | Nilai | 25 | 20 | Menyusun dokumen | 50 | 50 | Mengumpulkan data |`,
    harap: [
      {
        tabel: 'A1:K5 capaian-triwulan',
        kolom: 'D target, E satuan, F target tw1, G realisasi tw1, H kegiatan tw1, I target tw2, J realisasi tw2',
      },
    ],
  },
  {
    nama: 'activities with an X in twelve months',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Rencana Aksi | Jan | Peb | Mar | Apr | Mei | Jun | Jul | Ags | Sep | Okt | Nop | Des |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Menyusun kuesioner | x | x | | | | | | | | | | |
      | | | | Menyebarkan kuesioner | | | x | x | | | | | | | | |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Menyusun laporan | | | | | | | | | | | x | x |`,
    harap: [{ tabel: 'A1:P4 rencana-aksi', kolom: 'C indikator, D kegiatan' }],
  },
  {
    nama: 'targets in twelve months under "Target"',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | < | < | < | < | < | < | < | < | < | < | < |
      | ^ | ^ | ^ | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des |
      | 1 | Jumlah layanan yang diberikan | Layanan | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
      | 2 | Jumlah laporan yang tersusun | Laporan | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 |`,
    harap: [{ tabel: 'A1:O4 rencana-aksi', kolom: 'B indikator, C satuan, D target b1, O target b12' }],
  },
  {
    nama: 'quarters in English',
    gambar: `
      | No | Key Performance Indicator | Unit | Target 2026 | Q1 | Q2 | Q3 | Q4 |
      | 1 | Service satisfaction index | Index | 3,6 | 0 | 3,4 | 0 | 3,6 |
      | 2 | Reports published | Report | 12 | 3 | 6 | 9 | 12 |`,
    harap: [{ tabel: 'A1:H3 rencana-aksi', kolom: 'B indikator, C satuan, D target 2026, E target tw1, H target tw4' }],
  },
  {
    nama: 'activity, person in charge, schedule as text',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Target | Rencana Aksi | Penanggung Jawab | Jadwal Pelaksanaan | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | ^ | TW I | TW II | TW III | TW IV |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | Menyusun kuesioner | Bidang Layanan | √ | | | |
      | | | | | Menyebarkan kuesioner | Bidang Layanan | | √ | √ | |`,
    harap: [{ tabel: 'A1:J4 rencana-aksi', kolom: 'C indikator, D target, E kegiatan, F unit' }],
  },
  {
    nama: 'target in numbers and percent for each triwulan',
    gambar: `
      | No | Indikator | Target Tahunan | Target TW I | < | Target TW II | < | Target TW III | < | Target TW IV | < |
      | ^ | ^ | ^ | Output | % | Output | % | Output | % | Output | % |
      | 1 | Jumlah layanan | 40 | 10 | 25 | 20 | 50 | 30 | 75 | 40 | 100 |
      | 2 | Jumlah laporan | 4 | 1 | 25 | 2 | 50 | 3 | 75 | 4 | 100 |`,
    harap: [
      {
        tabel: 'A1:K4 rencana-aksi',
        kolom: 'B indikator, C target, D target tw1, F target tw2, H target tw3, J target tw4',
      },
    ],
  },
];

const TRIWULAN: readonly TataLetak[] = [
  {
    nama: 'target, realisasi, capaian and progress per triwulan under "% Fisik", number row',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian | TW I | < | TW II | < |
      | ^ | ^ | ^ | ^ | ^ | % Fisik | < | % Fisik | < |
      | ^ | ^ | ^ | ^ | ^ | Target | Realisasi | Target | Realisasi |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 | 10 | 10 | 40 | 35 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 | 25 | 20 | 50 | 50 |`,
    harap: [
      {
        tabel: 'A1:I6 capaian-triwulan',
        peran: '4 nomor',
        kolom:
          'B indikator, C target, D realisasi, E capaian, F target fisik tw1, G realisasi fisik tw1, H target fisik tw2, I realisasi fisik tw2',
      },
    ],
  },
  {
    nama: 'pairs T and R, filled to TW II',
    gambar: `
      | No | Indikator | Satuan | Target 2026 | TW I | < | TW II | < | TW III | < | TW IV | < |
      | ^ | ^ | ^ | ^ | T | R | T | R | T | R | T | R |
      | 1 | Jumlah layanan | Layanan | 40 | 10 | 12 | 20 | 19 | 30 | | 40 | |
      | 2 | Jumlah laporan | Laporan | 4 | 1 | 1 | 2 | 2 | 3 | | 4 | |`,
    harap: [
      {
        tabel: 'A1:L4 capaian-triwulan',
        kolom: 'D target 2026, E target tw1, F realisasi tw1, K target tw4, L realisasi tw4',
      },
    ],
  },
  {
    nama: 'groups Target and Realisasi, quarters as bare Roman numbers below',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | < | < | < | Realisasi | < | < | < |
      | ^ | ^ | ^ | I | II | III | IV | I | II | III | IV |
      | 1 | Jumlah layanan | Layanan | 10 | 20 | 30 | 40 | 12 | 19 | 31 | 42 |
      | 2 | Jumlah laporan | Laporan | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 |`,
    harap: [
      {
        tabel: 'A1:K4 capaian-triwulan',
        kolom:
          'D target tw1, E target tw2, F target tw3, G target tw4, H realisasi tw1, I realisasi tw2, J realisasi tw3, K realisasi tw4',
      },
    ],
  },
  {
    nama: 'groups "Realisasi Triwulan ke-", quarters as bare figures below',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target Tahun 2024 | Realisasi Triwulan | < | < | < | Capaian (%) |
      | ^ | ^ | ^ | ^ | 1 | 2 | 3 | 4 | ^ |
      | 1 | Jumlah layanan | Layanan | 40 | 12 | 19 | 31 | 42 | 105 |
      | 2 | Jumlah laporan | Laporan | 4 | 1 | 2 | 3 | 4 | 100 |`,
    harap: [
      {
        tabel: 'A1:I4 capaian-triwulan',
        kolom: 'D target 2024, E realisasi tw1, F realisasi tw2, G realisasi tw3, H realisasi tw4, I capaian',
      },
    ],
  },
  {
    nama: 'triwulan as rows of each indicator',
    gambar: `
      | No | Indikator Kinerja | Satuan | Triwulan | Target | Realisasi | Capaian (%) |
      | 1 | Jumlah layanan | Layanan | TW I | 10 | 12 | 120 |
      | ^ | ^ | ^ | TW II | 20 | 19 | 95 |
      | ^ | ^ | ^ | TW III | 30 | 31 | 103,33 |
      | ^ | ^ | ^ | TW IV | 40 | 42 | 105 |
      | 2 | Jumlah laporan | Laporan | TW I | 1 | 1 | 100 |
      | ^ | ^ | ^ | TW II | 2 | 2 | 100 |`,
    harap: [
      { tabel: 'A1:G7 capaian-triwulan', kolom: 'B indikator, C satuan, D triwulan, E target, F realisasi, G capaian' },
    ],
  },
  {
    nama: 'one sheet of one triwulan: its target and realisasi beside the target of the year',
    gambar: `
      | Capaian Kinerja Triwulan II Tahun 2026 |
      | No | Sasaran | Indikator | Satuan | Target Tahunan | Target TW II | Realisasi TW II | Capaian TW II (%) | Kendala | Tindak Lanjut |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Indeks | 3,6 | 3,4 | 3,5 | 102,94 | - | - |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 78 | 0 | 0 | 0 | Belum dievaluasi | Menunggu |`,
    harap: [
      {
        tabel: 'A2:J4 capaian-triwulan',
        kolom: 'E target, F target tw2, G realisasi tw2, H capaian tw2, I kendala, J tindakLanjut',
        tahun: 2026,
      },
    ],
  },
  {
    nama: 'realisasi in twelve months',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi Bulan | < | < | < | < | < | < | < | < | < | < | < | Total |
      | ^ | ^ | ^ | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des | ^ |
      | 1 | Jumlah layanan yang diberikan | 100 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 9 | 10 | 11 | 12 | 110 |
      | 2 | Jumlah laporan yang tersusun | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 12 |`,
    harap: [{ tabel: 'A1:P4 capaian-triwulan', kolom: 'B indikator, C target, D realisasi b1, O realisasi b12' }],
  },
  {
    nama: 'cumulative "s.d. TW" beside the quarter itself',
    gambar: `
      | No | Indikator | Satuan | Target | Realisasi TW III | Realisasi s.d. TW III | Capaian s.d. TW III (%) |
      | 1 | Jumlah layanan | Layanan | 40 | 12 | 31 | 77,5 |
      | 2 | Jumlah laporan | Laporan | 4 | 1 | 3 | 75 |`,
    harap: [{ tabel: 'A1:G3 capaian-triwulan', kolom: 'D target, E realisasi tw3' }],
  },
];

describe('rencana aksi', () => {
  ujiTataLetak(RENCANA_AKSI);
});
describe('capaian per triwulan', () => {
  ujiTataLetak(TRIWULAN);
});
