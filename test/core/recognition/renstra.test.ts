/** Layouts of the Renstra, of its capaian, of comparisons over years, and of trees of indicators. */
import { ujiTataLetak, type TataLetak } from './gambar';

const RENSTRA: readonly TataLetak[] = [
  {
    nama: 'A: sasaran and indicator in one merged column, years under "Target Baru"',
    gambar: `
      | Program/ Kegiatan | Sasaran Strategis/Sasaran Program/ Sasaran Kegiatan/IKU/IK | < | Satuan | Target Baru | < | < | < | < |
      | ^ | ^ | ^ | ^ | 2020 | 2021 | 2022 | 2023 | 2024 |
      | SP1 | Meningkatnya daya saing industri | < | | | | | | |
      |     | 1 | Tenaga kerja di sektor industri | Juta Orang | 17,44 | 18,29 | 20,84 | 21,01 | 21,94 |
      |     | 2 | Persentase tenaga kerja industri | Persen | 13,58 | 13,96 | 14,96 | 15,20 | 15,65 |
      | SP2 | Penguatan implementasi industri | < | | | | | | |
      |     | 1 | SDM industri yang meningkat | Orang | 400 | 400 | 400 | 400 | 400 |`,
    harap: [
      {
        tabel: 'A1:I7 renstra',
        kolom: 'C indikator, D satuan, E target 2020 revisi, I target 2024 revisi',
        peran: '3 seksi, 6 seksi',
      },
    ],
  },
  {
    nama: 'B: indicative targets and funding in miliar, unit at the end',
    gambar: `
      | Sasaran | Kode | Indikator | Satuan | Indikasi Capaian | < | < | < | Indikasi Pendanaan (Miliar) | < | < | < | Unit Terkait |
      | ^ | ^ | ^ | ^ | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024 | ^ |
      | Meningkatnya kompetensi | IK1 | Lulusan pelatihan | Orang | 1.700 | 2.300 | 2.700 | 3.500 | 13,7 | 8,3 | 27 | 35 | Pusdiklat |
      | ^ | IK2 | Persentase lulusan bekerja | Persen | 50 | 77 | 79 | 81 | 5 | 3,7 | 4,6 | 9,2 | Pusdiklat |`,
    harap: [
      {
        tabel: 'A1:M4 renstra',
        kolom: 'B kode, C indikator, E target 2021, H target 2024, I pagu 2021, L pagu 2024, M unit',
      },
    ],
  },
  {
    nama: 'C: tujuan, sasaran and units in brackets',
    gambar: `
      | Tujuan | Sasaran Kegiatan | Indikator | Target | < | < | < |
      | ^ | ^ | ^ | 2021 | 2022 | 2023 | 2024 |
      | Meningkatnya peran industri | Meningkatnya daya saing | Jumlah industri yang dibina (Industri) | 10 | 20 | 30 | 40 |
      |  |  | Persentase layanan tepat waktu (Persen) | 80 | 82 | 85 | 90 |`,
    harap: [{ tabel: 'A1:G4 renstra', kolom: 'A tujuan, B sasaran, C indikator, D target 2021, G target 2024' }],
  },
  {
    nama: 'RPJMD: baseline, target and rupiah for each year (K and Rp), three header rows, number row',
    gambar: `
      | Tujuan | Sasaran | Indikator Kinerja | Data Capaian pada Tahun Awal (2021) | Target Kinerja Program dan Kerangka Pendanaan | < | < | < | < | < | Unit Kerja Penanggung Jawab |
      | ^ | ^ | ^ | ^ | 2022 | < | 2023 | < | 2024 | < | ^ |
      | ^ | ^ | ^ | ^ | Target | Rp | Target | Rp | Target | Rp | ^ |
      | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) |
      | Meningkatnya kualitas SDM | Meningkatnya pendidikan | Angka partisipasi sekolah | 95,1 | 96 | 1.200.000.000 | 97 | 1.300.000.000 | 98 | 1.400.000.000 | Dinas Pendidikan |
      | | | Rata-rata lama sekolah | 8,1 | 8,3 | 800.000.000 | 8,5 | 850.000.000 | 8,7 | 900.000.000 | Dinas Pendidikan |`,
    harap: [
      {
        tabel: 'A1:K6 renstra',
        kolom:
          'C indikator, D baseline 2021, E target 2022, F target uang 2022, G target 2023, H target uang 2023, I target 2024, J target uang 2024, K unit',
        peran: '4 nomor',
      },
    ],
  },
  {
    nama: 'years directly as columns, with baseline and end of period',
    gambar: `
      | No | Indikator Kinerja | Satuan | Kondisi Awal | Target Tahun 2025 | Target Tahun 2026 | Target Tahun 2027 | Target Tahun 2028 | Target Tahun 2029 | Kondisi Akhir |
      | 1 | Indeks reformasi birokrasi | Indeks | 70,1 | 72 | 74 | 76 | 78 | 80 | 80 |
      | 2 | Persentase penduduk miskin | Persen | 9,5 | 9 | 8,5 | 8 | 7,5 | 7 | 7 |`,
    harap: [{ tabel: 'A1:J3 renstra', kolom: 'B indikator, C satuan, D baseline, E target 2025, I target 2029' }],
  },
  {
    nama: 'title names the Renstra, columns are only years',
    gambar: `
      | Target Kinerja Renstra 2025-2029 |
      | No | Sasaran | Indikator Kinerja | Satuan | 2025 | 2026 | 2027 | 2028 | 2029 |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Indeks | 3,2 | 3,3 | 3,4 | 3,5 | 3,6 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 72 | 74 | 76 | 78 |`,
    harap: [{ tabel: 'A2:I4 renstra', kolom: 'C indikator, E target 2025, I target 2029' }],
  },
  {
    nama: 'no title, no word "target": indicators over five years',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Satuan | 2025 | 2026 | 2027 | 2028 | 2029 |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Indeks | 3,2 | 3,3 | 3,4 | 3,5 | 3,6 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 72 | 74 | 76 | 78 |`,
    harap: [{ tabel: 'A1:I3 renstra', kolom: 'C indikator, E target 2025, I target 2029' }],
  },
  {
    nama: 'years counted 1 to 5 under "Target Kinerja Tahun ke-", the title names the period',
    gambar: `
      | Matriks Kinerja Renstra 2025-2029 |
      | No | Sasaran | Indikator Kinerja | Satuan | Target Kinerja Tahun ke- | < | < | < | < |
      | ^ | ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Indeks | 3,2 | 3,3 | 3,4 | 3,5 | 3,6 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 72 | 74 | 76 | 78 |`,
    harap: [{ tabel: 'A2:I5 renstra', kolom: 'C indikator, D satuan, E target 2025, I target 2029' }],
  },
  {
    nama: 'Renja: target of the year, forward estimate and funding',
    gambar: `
      | Kode | Urusan/Program/Kegiatan | Indikator Kinerja | Rencana Tahun 2025 | < | < | Prakiraan Maju Rencana Tahun 2026 | < |
      | ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif |
      | 1.01.01 | Program Penunjang Urusan | Persentase layanan administrasi | Kota | 100 | 5.000.000.000 | 100 | 5.500.000.000 |
      | 1.01.02 | Program Pengelolaan Pendidikan | Angka partisipasi murni | Kota | 95 | 7.000.000.000 | 96 | 7.500.000.000 |`,
    harap: [
      { tabel: 'A1:H4 renstra', kolom: 'A kode, C indikator, E target 2025, F pagu 2025, G target 2026, H pagu 2026' },
    ],
  },
];

const CAPAIAN_RENSTRA: readonly TataLetak[] = [
  {
    nama: 'three columns a year and a block TOTAL, number row',
    gambar: `
      | No | Sasaran | Indikator | 2021 | < | < | 2022 | < | < | TOTAL 2021-2024 | < | < |
      | ^ | ^ | ^ | Target Renstra | Realisasi | % | Target Renstra | Realisasi | % | Target | Realisasi | % |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
      | 1 | Meningkatnya daya saing | Jumlah industri yang dibina | 10 | 12 | 120 | 20 | 18 | 90 | 100 | 30 | 30 |
      | | | Persentase layanan tepat waktu | 80 | 82 | 102,5 | 82 | 82 | 100 | 90 | 82 | 91,1 |`,
    harap: [
      {
        tabel: 'A1:L5 renstra-capaian',
        peran: '3 nomor',
        kolom:
          'D target 2021, E realisasi 2021, F capaian 2021, G target 2022, H realisasi 2022, I capaian 2022, J target total, K realisasi total, L capaian total',
      },
    ],
  },
  {
    nama: 'end target, share of the Renstra, capaian per year in pairs',
    gambar: `
      | Indikator | Target 2020-2024 | Satuan | Persentase Target Renstra (2023) | Capaian Per tahun | < | < | < | Persentase | < | < |
      | ^ | ^ | ^ | ^ | 2022 | < | 2023 | < | Target Antara | Capaian antara | Persentase Capaian |
      | ^ | ^ | ^ | ^ | Target Antara | Realisasi | Target Antara | Realisasi | ^ | ^ | ^ |
      | Wirausaha industri yang dibina | 200 | Orang | 80 | 40 | 42 | 45 | 47 | 80 | 82 | 102,5 |
      | Indeks kepuasan | 3,6 | Indeks | 90 | 3,4 | 3,45 | 3,5 | 3,55 | 90 | 91 | 101,1 |`,
    harap: [
      {
        tabel: 'A1:K5 renstra-capaian',
        kolom: 'A indikator, C satuan, E target 2022, F realisasi 2022, G target 2023, H realisasi 2023',
      },
    ],
  },
  {
    nama: 'realisasi of the year against the end of the Renstra',
    gambar: `
      | No | Indikator Kinerja | Satuan | Realisasi 2024 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%) |
      | 1 | Angka harapan hidup | Tahun | 71,8 | 73 | 98,36 |
      | 2 | Rata-rata lama sekolah | Tahun | 8,2 | 9 | 91,11 |`,
    harap: [{ tabel: 'A1:F3 renstra-capaian', kolom: 'B indikator, D realisasi 2024, E target 2026 akhir, F capaian' }],
  },
];

const PERBANDINGAN: readonly TataLetak[] = [
  {
    nama: 'realisasi of three years under one caption',
    gambar: `
      | No | Indikator Kinerja | Satuan | Realisasi | < | < |
      | ^ | ^ | ^ | 2022 | 2023 | 2024 |
      | 1 | Angka harapan hidup | Tahun | 71,2 | 71,5 | 71,8 |
      | 2 | Rata-rata lama sekolah | Tahun | 8 | 8,1 | 8,2 |`,
    harap: [
      {
        tabel: 'A1:F4 perbandingan',
        kolom: 'B indikator, C satuan, D realisasi 2022, E realisasi 2023, F realisasi 2024',
      },
    ],
  },
  {
    nama: 'target, realisasi and capaian of two years, years above',
    gambar: `
      | No | Indikator Kinerja | Tahun 2023 | < | < | Tahun 2024 | < | < |
      | ^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) |
      | 1 | Angka harapan hidup | 71 | 71,5 | 100,7 | 71,5 | 71,8 | 100,42 |
      | 2 | Rata-rata lama sekolah | 8 | 8,1 | 101,25 | 8,2 | 8,2 | 100 |`,
    harap: [
      {
        tabel: 'A1:H4 perbandingan',
        kolom: 'C target 2023, D realisasi 2023, E capaian 2023, F target 2024, G realisasi 2024, H capaian 2024',
      },
    ],
  },
  {
    nama: 'one indicator, years as rows',
    gambar: `
      | Tabel 3.4 Perbandingan Realisasi Nilai SAKIP |
      | Tahun | Target | Realisasi | Capaian (%) |
      | 2022 | 70 | 71 | 101,43 |
      | 2023 | 72 | 72,5 | 100,69 |
      | 2024 | 74 | 75 | 101,35 |`,
    harap: [{ tabel: 'A2:D5 perbandingan', kolom: 'A tahun, B target, C realisasi, D capaian' }],
  },
  {
    nama: 'one indicator, years as columns and figures as rows',
    gambar: `
      | Uraian | 2022 | 2023 | 2024 |
      | Target | 70 | 72 | 74 |
      | Realisasi | 71 | 72,5 | 75 |
      | Capaian (%) | 101,43 | 100,69 | 101,35 |`,
    harap: [{ tabel: 'A1:D4 perbandingan' }],
  },
  {
    nama: 'with the national figure',
    gambar: `
      | No | Indikator Kinerja | Realisasi Tahun 2024 | Realisasi Nasional | Keterangan |
      | 1 | Angka harapan hidup | 71,8 | 72,1 | Di bawah nasional |
      | 2 | Rata-rata lama sekolah | 8,2 | 8,8 | Di bawah nasional |`,
    harap: [{ tabel: 'A1:E3 perbandingan', kolom: 'B indikator, C realisasi 2024' }],
  },
];

const POHON: readonly TataLetak[] = [
  {
    nama: 'alur IKU: code, sasaran and indicator of three levels',
    gambar: `
      | KEMENTERIAN | < | < | ESELON I | < | < | BALAI | < | < |
      | KODE | SASARAN | IKU | KODE | SASARAN | IKU | KODE | SASARAN | IKU |
      | SS1 | Meningkatnya daya saing | Pertumbuhan industri | SP1 | Meningkatnya kompetensi | Lulusan yang bekerja | SK1 | Meningkatnya layanan | Jumlah layanan |
      | SS2 | Meningkatnya tata kelola | Nilai SAKIP | SP2 | Tata kelola yang baik | Nilai SAKIP | SK2 | Tata kelola yang baik | Nilai SAKIP |`,
    harap: [{ tabel: 'A1:I4 pohon-kinerja' }],
  },
  {
    nama: 'cascading: sasaran and indicator from the head down to the staff',
    gambar: `
      | Kepala Dinas | < | Kepala Bidang | < | Kepala Seksi | < |
      | Sasaran | Indikator | Sasaran | Indikator | Sasaran | Indikator |
      | Meningkatnya layanan | Indeks kepuasan | Meningkatnya mutu layanan | Persentase layanan tepat waktu | Terlaksananya layanan | Jumlah layanan |
      | | | | | Tersusunnya laporan layanan | Jumlah laporan |`,
    harap: [{ tabel: 'A1:F4 pohon-kinerja' }],
  },
  {
    nama: 'crosscutting: sasaran, indicator and the units that share it',
    gambar: `
      | Sasaran Strategis | Indikator Kinerja | Unit Pengampu | Unit Pendukung |
      | Meningkatnya layanan | Indeks kepuasan | Bidang Layanan | Sekretariat |
      | Meningkatnya tata kelola | Nilai SAKIP | Sekretariat | Semua Bidang |`,
    harap: [{ tabel: 'A1:D3 lainnya', kolom: 'A sasaran, B indikator' }],
  },
];

describe('Renstra', () => {
  ujiTataLetak(RENSTRA);
});
describe('capaian Renstra', () => {
  ujiTataLetak(CAPAIAN_RENSTRA);
});
describe('perbandingan', () => {
  ujiTataLetak(PERBANDINGAN);
});
describe('pohon kinerja', () => {
  ujiTataLetak(POHON);
});
