/** Layouts of the measurement of one year, and of performance beside money. */
import { ujiTataLetak, type TataLetak } from './gambar';

const PENGUKURAN: readonly TataLetak[] = [
  {
    nama: 'A: "Capaian" holds the realisasi, "%" the capaian',
    gambar: `
      | No | Sasaran Strategis | No | Indikator Kinerja | Target | Satuan | Capaian | % | Keterangan |
      | 1 | Meningkatnya layanan | 1 | Indeks kepuasan | 3,6 | Indeks | 3,7 | 102,78 | Tercapai |
      | | | 2 | Persentase layanan tepat waktu | 90 | Persen | 88 | 97,78 | Belum tercapai |`,
    harap: [
      {
        tabel: 'A1:I3 capaian-tahunan',
        kolom: 'D indikator, E target, F satuan, G realisasi, H capaian, I keterangan',
      },
    ],
  },
  {
    nama: 'B: three years, the last with C (%), unit at the end',
    gambar: `
      | No | Sasaran Program (SP) | Indikator | 2021 | < | 2022 | < | 2023 | < | < | Keterangan | Satuan |
      | ^ | ^ | ^ | T | R | T | R | T | R | C (%) | ^ | ^ |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,2 | 3,3 | 3,4 | 3,4 | 3,6 | 3,7 | 102,78 | Tercapai | Indeks |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 70 | 71 | 72 | 73 | 74 | 74 | 100 | Tercapai | Nilai |`,
    harap: [
      {
        tabel: 'A1:L4 perbandingan',
        kolom:
          'D target 2021, E realisasi 2021, F target 2022, G realisasi 2022, H target 2023, I realisasi 2023, J capaian 2023, L satuan',
      },
    ],
  },
  {
    nama: 'the result of last year is a baseline, not the result of this year',
    gambar: `
      | No | Indikator Kinerja | Satuan | Realisasi Tahun Lalu | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | Indeks | 3,5 | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | Nilai | 74 | 75 | 76 | 101,33 |`,
    harap: [{ tabel: 'A1:G3 capaian-tahunan', kolom: 'D baseline, E target, F realisasi, G capaian' }],
  },
  {
    nama: 'C: target awal and revisi',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Satuan | Target Awal | Target Revisi | Realisasi | Capaian Kinerja |
      | 1 | Meningkatnya layanan | Jumlah layanan | Layanan | 40 | 45 | 47 | 104,44% |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 74 | 75 | 76 | 101,33% |`,
    harap: [{ tabel: 'A1:H3 capaian-tahunan', kolom: 'E target awal, F target revisi, G realisasi, H capaian' }],
  },
  {
    nama: 'target, realisasi and % under "Kinerja" and "Keuangan"',
    gambar: `
      | No | Sasaran | Indikator | Kinerja | < | < | Keuangan | < | < |
      | ^ | ^ | ^ | Target | Realisasi | % | Pagu | Realisasi | % |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,7 | 102,78 | 1.200.000.000 | 1.150.000.000 | 95,83 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | 77 | 98,72 | 800.000.000 | 790.000.000 | 98,75 |`,
    harap: [
      {
        tabel: 'A1:I4 realisasi-anggaran',
        kolom: 'D target, E realisasi, F capaian, G pagu, H realisasi uang, I persen uang',
      },
    ],
  },
  {
    nama: 'target and realisasi, then komponen and anggaran',
    gambar: `
      | Sasaran | Indikator | Target | Realisasi | Komponen | Anggaran | < | < |
      | ^ | ^ | ^ | ^ | ^ | Pagu | Realisasi | % |
      | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,7 | Layanan konsultansi | 1.200.000.000 | 1.150.000.000 | 95,83 |
      | | Jumlah layanan | 40 | 42 | Layanan pengujian | 800.000.000 | 790.000.000 | 98,75 |`,
    harap: [
      {
        tabel: 'A1:H4 realisasi-anggaran',
        kolom: 'B indikator, C target, D realisasi, E uraian, F pagu, G realisasi uang, H persen uang',
      },
    ],
  },
  {
    nama: 'kab/kota: performance, category, then programme and money on one row',
    gambar: `
      | Sasaran | Indikator | Satuan | Target | Realisasi | % Capaian | Kategori | Program | Anggaran | Realisasi | % |
      | Meningkatnya pendidikan | Angka partisipasi sekolah | Persen | 98 | 97,5 | 99,49 | Sangat Baik | Program Pengelolaan Pendidikan | 12.500.000.000 | 12.100.000.000 | 96,8 |
      | Meningkatnya kesehatan | Angka harapan hidup | Tahun | 72 | 72,1 | 100,14 | Sangat Baik | Program Upaya Kesehatan | 9.750.000.000 | 9.600.000.000 | 98,46 |`,
    harap: [
      {
        tabel: 'A1:K3 realisasi-anggaran',
        kolom: 'D target, E realisasi, F capaian, G predikat, H uraian, I pagu, J realisasi uang, K persen uang',
      },
    ],
  },
  {
    nama: 'kab/kota: performance with category only',
    gambar: `
      | PENGUKURAN KINERJA TAHUN 2024 |
      | NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | SATUAN | TARGET | REALISASI | % CAPAIAN | KATEGORI |
      | 1 | Meningkatnya pendidikan | Angka partisipasi sekolah | Persen | 98 | 97,5 | 99,49 | Sangat Baik |
      | 2 | Meningkatnya kesehatan | Angka harapan hidup | Tahun | 72 | 72,1 | 100,14 | Sangat Baik |
      | Rata-rata capaian | < | < | < | < | < | 99,82 | Sangat Baik |`,
    harap: [
      {
        tabel: 'A2:H5 capaian-tahunan',
        kolom: 'C indikator, D satuan, E target, F realisasi, G capaian, H predikat',
        peran: '5 rata-rata',
        tahun: 2024,
      },
    ],
  },
  {
    nama: 'misspelt: Indikaor, Relisasi, Capian',
    gambar: `
      | No | Sasaran | Indikaor Kinerja | Target | Relisasi | Capian (%) |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | 77 | 98,72 |`,
    harap: [{ tabel: 'A1:F3 capaian-tahunan', kolom: 'C indikator, D target, E realisasi, F capaian' }],
  },
  {
    nama: 'HTML left in the cells, _x000D_ in captions',
    gambar: `
      | <b>No</b> | Indikator_x000D_\\nKinerja | <p>Target</p> | Realisasi<br> | Capaian_x000D_ (%) |
      | 1 | <p>Indeks kepuasan</p> | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |`,
    harap: [{ tabel: 'A1:E3 capaian-tahunan', kolom: 'A no, B indikator, C target, D realisasi, E capaian' }],
  },
  {
    nama: 'pasted without merges: group captions over the first of their columns',
    gambar: `
      | No | Indikator Kinerja | Tahun 2023 |  |  | Tahun 2024 |  |  |
      |  |  | Target | Realisasi | % | Target | Realisasi | % |
      | 1 | Indeks kepuasan | 3,5 | 3,5 | 100 | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 76 | 77 | 101,32 | 78 | 77 | 98,72 |`,
    harap: [
      {
        tabel: 'A1:H4 perbandingan',
        kolom: 'C target 2023, D realisasi 2023, E capaian 2023, F target 2024, G realisasi 2024, H capaian 2024',
      },
    ],
  },
  {
    nama: 'notes and source under the table, and a status legend beside it',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
      | Sumber: Bidang Layanan, data diolah |
      | Catatan: nilai SAKIP masih sementara |`,
    harap: [{ tabel: 'A1:E3 capaian-tahunan', peran: '' }],
  },
  {
    nama: 'caption below the table',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
      | Tabel 3.1 Capaian Kinerja Tahun 2024 |`,
    harap: [{ tabel: 'A1:E3 capaian-tahunan', judul: 'Tabel 3.1 Capaian Kinerja Tahun 2024', tahun: 2024 }],
  },
  {
    nama: 'signature beside the last rows and below, NIP never in the table',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
      | | | | Kota Contoh, 5 Januari 2025 | |
      | | | | Kepala Balai, | |
      | |
      | | | | Siti Aminah | |
      | | | | NIP. 19750707 200003 2 001 | |`,
    harap: [{ tabel: 'A1:E3 capaian-tahunan', peran: '' }],
  },
  {
    nama: 'signature block of two columns directly below',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | Nilai | 78 | 77 | 98,72 |
      | | Mengetahui, | | | Dibuat oleh, | |
      | | Kepala Balai | | | Kepala Subbagian Program | |
      | | Siti Aminah | | | Budi Santoso | |
      | | NIP 19750707 200003 2 001 | | | NIP 19800101 200501 1 002 | |`,
    harap: [{ tabel: 'A1:F3 capaian-tahunan', peran: '' }],
  },
  {
    nama: 'units as section rows: two satker in one table',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | Balai Contoh A | < | < | < | < | < |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 |
      | Balai Contoh B | < | < | < | < | < |
      | 1 | Indeks kepuasan | Indeks | 3,5 | 3,6 | 102,86 |`,
    harap: [{ tabel: 'A1:F5 capaian-tahunan', peran: '2 seksi, 4 seksi' }],
  },
  {
    nama: 'five header rows from row 3',
    gambar: `
      | Evaluasi Kinerja Tahun 2024 |
      | |
      | No | Sasaran | Indikator Kinerja | Pengukuran Kinerja | < | < | < | < |
      | ^ | ^ | ^ | Tahun 2024 | < | < | < | < |
      | ^ | ^ | ^ | Kinerja | < | < | Anggaran | < |
      | ^ | ^ | ^ | Target | Realisasi | Capaian | Pagu | Realisasi |
      | ^ | ^ | ^ | (angka) | (angka) | (%) | (Rp) | (Rp) |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,7 | 102,78 | 1.200.000.000 | 1.150.000.000 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | 77 | 98,72 | 800.000.000 | 790.000.000 |`,
    harap: [
      {
        tabel: 'A3:H9 realisasi-anggaran',
        kolom:
          'B sasaran, C indikator, D target 2024, E realisasi 2024, F capaian 2024, G pagu 2024, H realisasi uang 2024',
      },
    ],
  },
];

const EVALUASI_RKPD: TataLetak = {
  nama: 'E.81: K and Rp under target, triwulan I to IV and the whole Renstra, number row with formulas',
  gambar: `
    | Evaluasi Hasil Renja Perangkat Daerah Tahun 2024 |
    | No | Sasaran | Program / Kegiatan | Indikator Kinerja Program (outcome) / Kegiatan (output) | Target Renstra Perangkat Daerah pada Tahun 2026 | < | Realisasi Capaian Kinerja Renstra s/d Tahun 2023 | < | Target Kinerja dan Anggaran Renja Tahun 2024 | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024) | < | Tingkat Capaian Kinerja dan Realisasi Anggaran (%) | < | Unit Penanggung Jawab |
    | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | < | ^ | ^ | ^ | ^ | ^ |
    | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^ |
    | 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12=8+9+10+11 | < | 13=12/7x100 | < | 14 |
    | 1 | Meningkatnya pendidikan | Program Pengelolaan Pendidikan | Angka partisipasi sekolah | 99 | 60.000.000.000 | 97 | 22.000.000.000 | 98 | 12.500.000.000 | 20 | 2.000.000.000 | 25 | 3.000.000.000 | 25 | 3.100.000.000 | 27,5 | 4.000.000.000 | 97,5 | 12.100.000.000 | 99,49 | 96,8 | Dinas Pendidikan |
    | 2 | Meningkatnya kesehatan | Program Upaya Kesehatan | Cakupan layanan kesehatan | 95 | 50.000.000.000 | 90 | 18.000.000.000 | 92 | 9.750.000.000 | 20 | 1.800.000.000 | 25 | 2.500.000.000 | 22 | 2.300.000.000 | 25 | 3.000.000.000 | 92 | 9.600.000.000 | 100 | 98,46 | Dinas Kesehatan |`,
  harap: [
    {
      tabel: 'A2:W7 realisasi-anggaran',
      peran: '5 nomor',
      kolom:
        'D indikator, E target 2026, F target uang 2026, I target 2024, J target uang 2024, K realisasi tw1, L realisasi uang tw1, Q realisasi tw4, R realisasi uang tw4, S realisasi 2024, T realisasi uang 2024, U capaian, V persen uang, W unit',
    },
  ],
};

const LAIN: readonly TataLetak[] = [
  EVALUASI_RKPD,
  {
    nama: 'triples K, % and Rp for each triwulan',
    gambar: `
      | No | Indikator | Target | < | Triwulan I | < | < | Triwulan II | < | < |
      | ^ | ^ | Kinerja | Keuangan | Kinerja | % | Keuangan | Kinerja | % | Keuangan |
      | 1 | Jumlah layanan | 40 | 1.200.000.000 | 10 | 25 | 200.000.000 | 19 | 47,5 | 600.000.000 |
      | 2 | Jumlah laporan | 4 | 800.000.000 | 1 | 25 | 150.000.000 | 2 | 50 | 390.000.000 |`,
    harap: [
      {
        tabel: 'A1:J4 realisasi-anggaran',
        kolom: 'C target, D target uang, E realisasi tw1, G realisasi uang tw1, H realisasi tw2, J realisasi uang tw2',
      },
    ],
  },
  {
    nama: 'LKE: komponen, bobot, nilai',
    gambar: `
      | No | Komponen/Sub Komponen/Kriteria | Bobot | Jawaban | Nilai | Catatan |
      | 1 | Perencanaan Kinerja | 30 | | 24,5 | |
      | 1.a | Dokumen perencanaan kinerja telah tersedia | 6 | A | 6 | Ada |
      | 1.b | Dokumen perencanaan memenuhi standar | 9 | B | 7,2 | Perlu perbaikan |`,
    harap: [{ tabel: 'A1:F4 rincian', kolom: 'C bobot, E nilai' }],
  },
  {
    nama: 'efisiensi: capaian beside serapan',
    gambar: `
      | No | Sasaran | Indikator | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 102,78 | 95,83 | 6,95 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 98,72 | 98,75 | -0,03 |`,
    harap: [{ tabel: 'A1:F3 efisiensi', kolom: 'C indikator, D capaian, E persen uang, F efisiensi' }],
  },
  {
    nama: 'efisiensi with target, realisasi, pagu and serapan',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) | Pagu | Realisasi Anggaran | % | Efisiensi (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 | 1.200.000.000 | 1.150.000.000 | 95,83 | 6,76 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 | 800.000.000 | 790.000.000 | 98,75 | -0,03 |`,
    harap: [
      {
        tabel: 'A1:I3 efisiensi',
        kolom: 'C target, D realisasi, E capaian, F pagu, G realisasi uang, H persen uang, I efisiensi',
      },
    ],
  },
];

describe('pengukuran setahun', () => {
  ujiTataLetak(PENGUKURAN);
});
describe('evaluasi dan efisiensi', () => {
  ujiTataLetak(LAIN);
});
