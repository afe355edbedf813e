/** Layouts of other offices: ministries, provinces and regencies each draw the same tables in their own way. */
import { ujiTataLetak, type TataLetak } from './gambar';

const RAGAM: readonly TataLetak[] = [
  {
    nama: 'kab/kota Perkin: numbers under the header in brackets, total of the programmes beside them',
    gambar: `
      | LAMPIRAN PERJANJIAN KINERJA TAHUN 2025 |
      | DINAS PENDIDIKAN KOTA CONTOH |
      | |
      | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET |
      | (1) | (2) | (3) | (4) |
      | 1 | Meningkatnya kualitas pendidikan | Harapan lama sekolah | 13,5 Tahun |
      | | | Rata-rata lama sekolah | 9,2 Tahun |
      | 2 | Meningkatnya akuntabilitas kinerja | Nilai SAKIP | A (81) |
      | |
      | | Program | Anggaran | Keterangan |
      | 1. | Program Pengelolaan Pendidikan | Rp 12.500.000.000 | APBD |
      | 2. | Program Penunjang Urusan | Rp 30.750.000.000 | APBD |
      | | Jumlah | Rp 43.250.000.000 | |`,
    harap: [
      { tabel: 'A4:D8 perkin', kolom: 'B sasaran, C indikator, D target', peran: '5 nomor', tahun: 2025 },
      { tabel: 'A10:D13 pagu', kolom: 'B uraian, C pagu', peran: '13 total' },
    ],
  },
  {
    nama: 'formulir of triwulan with target, realisasi, % and anggaran for the quarter',
    gambar: `
      | Pengukuran Kinerja Triwulan III Tahun 2025 |
      | No | Sasaran | Indikator Kinerja | Target Tahunan | Target TW III | Realisasi TW III | Capaian (%) | Program/Kegiatan | Pagu | Realisasi Anggaran | % |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,5 | 3,55 | 101,43 | Program Layanan | 1.200.000.000 | 800.000.000 | 66,67 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | 0 | 0 | 0 | Program Penunjang | 900.000.000 | 600.000.000 | 66,67 |`,
    harap: [
      {
        tabel: 'A2:K4 realisasi-anggaran',
        kolom: 'D target, E target tw3, F realisasi tw3, G capaian, I pagu, J realisasi uang, K persen uang',
        tahun: 2025,
      },
    ],
  },
  {
    nama: 'realisasi "s.d. bulan ini"',
    gambar: `
      | No | Uraian | Pagu | Realisasi s.d. Bulan Lalu | Realisasi Bulan Ini | Realisasi s.d. Bulan Ini | Sisa Pagu | % |
      | 1 | Belanja Pegawai | 4.500.000.000 | 3.000.000.000 | 375.000.000 | 3.375.000.000 | 1.125.000.000 | 75 |
      | 2 | Belanja Barang | 3.200.000.000 | 2.000.000.000 | 250.000.000 | 2.250.000.000 | 950.000.000 | 70,31 |`,
    harap: [
      {
        tabel: 'A1:H3 realisasi-anggaran',
        kolom: 'B uraian, C pagu, D realisasi uang, F realisasi uang, G sisa uang, H persen uang',
      },
    ],
  },
  {
    nama: 'performance in semesters',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi Semester I | Realisasi Semester II | Capaian (%) |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,5 | 3,6 | 100 |
      | 2 | Jumlah laporan | Laporan | 4 | 2 | 4 | 100 |`,
    harap: [{ tabel: 'A1:G3 capaian-tahunan', kolom: 'B indikator, D target, E realisasi, G capaian' }],
  },
  {
    nama: 'captions of two lines in two rows without merges ("Target" over "Tahun 2024")',
    gambar: `
      | No | Sasaran | Indikator | Target | Realisasi | Capaian |
      | | Strategis | Kinerja | Tahun 2024 | Tahun 2024 | (%) |
      | 1 | Meningkatnya layanan | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 78 | 77 | 98,72 |`,
    harap: [
      { tabel: 'A1:F4 capaian-tahunan', kolom: 'B sasaran, C indikator, D target 2024, E realisasi 2024, F capaian' },
    ],
  },
  {
    nama: 'rows merged over two rows each',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 |
      | ^ | ^ | ^ | ^ | ^ | ^ |
      | 2 | Nilai SAKIP | Nilai | 78 | 77 | 98,72 |
      | ^ | ^ | ^ | ^ | ^ | ^ |
      | 3 | Jumlah laporan | Laporan | 4 | 4 | 100 |`,
    harap: [{ tabel: 'A1:F6 capaian-tahunan', peran: '' }],
  },
  {
    nama: 'upper case sections without merges, codes with letters, sub indicators',
    gambar: `
      | KODE | SASARAN/INDIKATOR | SATUAN | TARGET | REALISASI | CAPAIAN |
      | SS1 | MENINGKATNYA LAYANAN PUBLIK | | | | |
      | IKSS1.1 | Indeks kepuasan masyarakat | Indeks | 3,6 | 3,7 | 102,78% |
      | IKSS1.2 | Persentase pengaduan selesai | % | 95 | 96 | 101,05% |
      | SS2 | MENINGKATNYA TATA KELOLA | | | | |
      | IKSS2.1 | Nilai SAKIP | Nilai | 78 | 77 | 98,72% |`,
    harap: [
      {
        tabel: 'A1:F6 capaian-tahunan',
        kolom: 'A kode, B sasaranIndikator, C satuan, D target, E realisasi, F capaian',
        peran: '2 seksi, 5 seksi',
      },
    ],
  },
  {
    nama: 'comparison with the standard and with another unit, target of the Renstra at the end',
    gambar: `
      | No | Indikator Kinerja | Satuan | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Target Akhir Renstra |
      | 1 | Indeks kepuasan | Indeks | 3,4 | 3,5 | 3,7 | 3,8 |
      | 2 | Nilai SAKIP | Nilai | 74 | 76 | 77 | 80 |`,
    harap: [
      {
        tabel: 'A1:G3 perbandingan',
        kolom: 'B indikator, C satuan, D realisasi 2022, E realisasi 2023, F realisasi 2024',
      },
    ],
  },
  {
    nama: 'target and realisasi of five years, years as groups T and R',
    gambar: `
      | No | Indikator Tujuan | Satuan | 2021 | < | 2022 | < | 2023 | < | 2024 | < | Target Akhir RPJMD |
      | ^ | ^ | ^ | Target | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi | ^ |
      | 1 | Indeks reformasi birokrasi | Indeks | 70 | 71 | 72 | 73 | 74 | 74,5 | 76 | 76 | 78 |
      | 2 | Persentase penduduk miskin | Persen | 9 | 9,1 | 8,5 | 8,7 | 8 | 8,2 | 7,5 | 7,9 | 7 |`,
    harap: [
      {
        tabel: 'A1:L4 renstra-capaian',
        kolom: 'B indikator, D target 2021, E realisasi 2021, J target 2024, K realisasi 2024',
      },
    ],
  },
  {
    nama: 'rencana aksi with budget per triwulan',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Satuan | Target | TW I | < | TW II | < | TW III | < | TW IV | < |
      | ^ | ^ | ^ | ^ | ^ | Target | Anggaran | Target | Anggaran | Target | Anggaran | Target | Anggaran |
      | 1 | Meningkatnya layanan | Jumlah layanan | Layanan | 40 | 10 | 100.000.000 | 20 | 200.000.000 | 30 | 300.000.000 | 40 | 400.000.000 |
      | 2 | Meningkatnya tata kelola | Jumlah laporan | Laporan | 4 | 1 | 50.000.000 | 2 | 60.000.000 | 3 | 70.000.000 | 4 | 80.000.000 |`,
    harap: [{ tabel: 'A1:M4 rencana-aksi', kolom: 'E target, F target tw1, G pagu tw1, L target tw4, M pagu tw4' }],
  },
  {
    nama: 'quarters as "B03, B06, B09, B12" with fisik and keuangan',
    gambar: `
      | Kode | Rincian Output | Target | Satuan | B03 | < | B06 | < | B09 | < | B12 | < |
      | ^ | ^ | ^ | ^ | Fisik (%) | Keuangan | Fisik (%) | Keuangan | Fisik (%) | Keuangan | Fisik (%) | Keuangan |
      | 6077.BAD.007 | Layanan pengujian | 120 | Layanan | 20 | 500.000.000 | 45 | 1.500.000.000 | 70 | 2.500.000.000 | 100 | 4.200.000.000 |
      | 2049.EBA.956 | Layanan BMN | 1 | Layanan | 25 | 900.000.000 | 50 | 3.500.000.000 | 75 | 5.500.000.000 | 100 | 7.800.000.000 |`,
    harap: [
      {
        tabel: 'A1:L4 realisasi-anggaran',
        kolom:
          'A kode, B uraian, C target, E realisasi fisik tw1, F realisasi uang tw1, K realisasi fisik tw4, L realisasi uang tw4',
      },
    ],
  },
  {
    nama: 'cost of each indicator: efficiency after SE of two percentages',
    gambar: `
      | No | Sasaran Strategis | Capaian Kinerja (%) | Anggaran | < | < | Tingkat Efisiensi (%) |
      | ^ | ^ | ^ | Alokasi | Realisasi | % | ^ |
      | 1 | Meningkatnya layanan | 102,78 | 1.200.000.000 | 1.150.000.000 | 95,83 | 6,95 |
      | 2 | Meningkatnya tata kelola | 98,72 | 800.000.000 | 790.000.000 | 98,75 | -0,03 |`,
    harap: [
      { tabel: 'A1:G4 efisiensi', kolom: 'B sasaran, C capaian, D pagu, E realisasi uang, F persen uang, G efisiensi' },
    ],
  },
  {
    nama: 'pagu of two years beside each other is a comparison of money, not a revision',
    gambar: `
      | No | Program | Pagu 2023 | Pagu 2024 |
      | 1 | Program Pengelolaan Pendidikan | 12.000.000.000 | 12.500.000.000 |
      | 2 | Program Penunjang Urusan | 30.000.000.000 | 30.750.000.000 |`,
    harap: [{ tabel: 'A1:D3 pagu', kolom: 'B uraian, C pagu 2023, D pagu 2024' }],
  },
  {
    nama: 'total directly under the header and again at the end',
    gambar: `
      | Kode | Uraian | Anggaran | Realisasi | % |
      | Total | < | 12.500.000.000 | 12.000.000.000 | 96 |
      | 01 | Program A | 8.000.000.000 | 7.800.000.000 | 97,5 |
      | 02 | Program B | 4.500.000.000 | 4.200.000.000 | 93,33 |
      | Grand Total | < | 12.500.000.000 | 12.000.000.000 | 96 |`,
    harap: [{ tabel: 'A1:E5 realisasi-anggaran', peran: '2 total, 5 total' }],
  },
  {
    nama: 'legend of colours beside the table and a scale below',
    gambar: `
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) | | | Keterangan warna |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 | | | Hijau |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 | | | Merah |
      | |
      | |
      | Skala | Predikat |
      | > 100 | Sangat Baik |
      | 80 - 100 | Baik |`,
    harap: [{ tabel: 'A1:E3 capaian-tahunan' }],
  },
  {
    nama: 'a table of planned hearings of indicators without any figure yet',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | 1 | Meningkatnya layanan | Indeks kepuasan | Indeks | | | |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | | | |`,
    harap: [{ tabel: 'A1:G3 capaian-tahunan', kolom: 'C indikator, D satuan, E target, F realisasi, G capaian' }],
  },
  {
    nama: 'units beside each other as columns: target and realisasi of two balai',
    gambar: `
      | No | Indikator Kinerja | Balai A | < | Balai B | < |
      | ^ | ^ | Target | Realisasi | Target | Realisasi |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 3,5 | 3,6 |
      | 2 | Nilai SAKIP | 78 | 77 | 76 | 76 |`,
    harap: [{ tabel: 'A1:F4 capaian-tahunan', kolom: 'B indikator, C target, D realisasi, E target, F realisasi' }],
  },
  {
    nama: 'two tables beside each other without a blank column between their titles',
    gambar: `
      | Target 2024 | < | < | | Realisasi Anggaran 2024 | < | < |
      | No | Indikator | Target | | No | Program | Realisasi |
      | 1 | Indeks kepuasan | 3,6 | | 1 | Program A | 1.150.000.000 |
      | 2 | Nilai SAKIP | 78 | | 2 | Program B | 790.000.000 |`,
    harap: [{ tabel: 'A2:C4 perkin' }, { tabel: 'E2:G4 realisasi-anggaran' }],
  },
  {
    nama: 'realisasi by source of funds with pagu',
    gambar: `
      | No | Sumber Dana | Pagu | Realisasi | % |
      | 1 | RM | 8.700.000.000 | 8.500.000.000 | 97,7 |
      | 2 | PNBP | 2.600.000.000 | 2.500.000.000 | 96,15 |
      | | Jumlah | 11.300.000.000 | 11.000.000.000 | 97,35 |`,
    harap: [{ tabel: 'A1:E4 realisasi-anggaran', kolom: 'C pagu, D realisasi uang, E persen uang', peran: '4 total' }],
  },
  {
    nama: 'target without any number column, indicator first, unit in a column called "Ukuran"',
    gambar: `
      | Indikator Kinerja Utama | Ukuran | Target 2025 | Target 2026 | Target 2027 |
      | Indeks kepuasan | Indeks | 3,5 | 3,6 | 3,7 |
      | Nilai SAKIP | Nilai | 76 | 78 | 80 |`,
    harap: [{ tabel: 'A1:E3 renstra', kolom: 'A indikator, B satuan, C target 2025, E target 2027' }],
  },
  {
    nama: 'pasted: the caption over number and indicator shrank, all captions right of it stand one column too far left',
    gambar: `
      | No. | Sasaran Kegiatan | Indikator Kinerja | Target | Satuan | Rencana Aksi | | | | |
      | | | | | | Triwulan I | | Triwulan II | | |
      | | | | | | Target Antara (%) | Rencana Kegiatan | Target Antara (%) | Rencana Kegiatan | |
      | 1 | Meningkatnya layanan | 1 | Indeks kepuasan masyarakat | 3,6 | Indeks | 10 | Menyusun kuesioner | 40 | Menyebarkan kuesioner |
      | | | 2 | Persentase pengaduan selesai | 95 | Persen | 25 | Menerima pengaduan | 50 | Menjawab pengaduan |`,
    harap: [
      {
        tabel: 'A1:J5 rencana-aksi',
        kolom: 'C no, D indikator, E target, F satuan, G target tw1, H kegiatan tw1, I target tw2, J kegiatan tw2',
      },
    ],
  },
  {
    nama: 'capaian of earlier year and target of this one in front of the realisasi',
    gambar: `
      | No | Indikator Kinerja | Satuan | Realisasi Tahun 2023 | Tahun 2024 | < | < |
      | ^ | ^ | ^ | ^ | Target | Realisasi | % Capaian |
      | 1 | Indeks kepuasan | Indeks | 3,5 | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | Nilai | 76 | 78 | 77 | 98,72 |`,
    harap: [
      { tabel: 'A1:G4 perbandingan', kolom: 'D realisasi 2023, E target 2024, F realisasi 2024, G capaian 2024' },
    ],
  },
];

describe('ragam tata letak', () => {
  ujiTataLetak(RAGAM);
});
