/** Layouts of the Perkin. */
import { ujiTataLetak, type TataLetak } from './gambar';

const PERKIN: readonly TataLetak[] = [
  {
    nama: 'A: indicator number under a caption merged over two columns',
    gambar: `
      | Tabel 2.5 Perjanjian Kinerja Tahun 2024 |
      |                                         |
      | No | Sasaran Kegiatan                | Indikator Kinerja | <                                         | Target | Satuan |
      | 1  | Meningkatnya daya saing industri | 1.1              | Persentase perusahaan yang dibina          | 81     | Persen |
      | ^  | ^                                | 1.2              | Jumlah sertifikat yang diterbitkan         | 120    | Sertifikat |
      | 2  | Penguatan layanan                | 2.1              | Indeks kepuasan masyarakat                 | 3,6    | Indeks |`,
    harap: [
      {
        tabel: 'A3:F6 perkin',
        kolom: 'A no, B sasaran, C no, D indikator, E target, F satuan',
        judul: 'Tabel 2.5 Perjanjian Kinerja Tahun 2024',
        tahun: 2024,
      },
    ],
  },
  {
    nama: 'B: rows of perspectives, codes SK and numbers that start anew',
    gambar: `
      | No. | SASARAN KINERJA (SK) |  | INDIKATOR KINERJA | TARGET 2023 | SATUAN |
      | PERSPEKTIF PEMANGKU KEPENTINGAN | < | < | < | < | < |
      | SK1 | Meningkatnya kemampuan wirausaha industri | 1 | Wirausaha industri yang dibina          | 40  | Orang |
      |     |                                           | 2 | Persentase kepuasan penerima layanan    | 85  | Persen |
      | PERSPEKTIF PROSES INTERNAL | < | < | < | < | < |
      | SK2 | Tersedianya layanan konsultansi           | 1 | Jumlah layanan konsultansi              | 12  | Layanan |`,
    harap: [
      {
        tabel: 'A1:F6 perkin',
        kolom: 'A no, B sasaran, C no, D indikator, E target 2023, F satuan',
        peran: '2 seksi, 5 seksi',
      },
    ],
  },
  {
    nama: 'C: unit in the target, then kegiatan and anggaran with a total, and signatures below',
    gambar: `
      | PERJANJIAN KINERJA TAHUN 2025 |
      |  |
      | NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | TARGET |
      | 1 | Meningkatnya kompetensi tenaga kerja | Persentase lulusan yang bekerja | 80 Persen |
      |   |                                      | Jumlah peserta pelatihan berbasis kompetensi | 1.576 orang |
      | 2 | Meningkatnya tata kelola             | Nilai SAKIP | 76 Nilai |
      |  |
      | No | Kegiatan | Anggaran (Rp) |
      | 1 | Pelatihan vokasi dan produktivitas | 4.500.000.000 |
      | 2 | Dukungan manajemen | 7.250.000.000 |
      |   | Jumlah | 11.750.000.000 |
      |  |
      |  | Menteri Contoh, | Kepala Balai, |
      |  |
      |  | Budi Santoso | Siti Aminah |
      |  | NIP 197001011995031001 | NIP 198002022005012002 |`,
    harap: [
      { tabel: 'A3:D6 perkin', kolom: 'A no, B sasaran, C indikator, D target', tahun: 2025 },
      { tabel: 'A8:C11 pagu', kolom: 'B uraian, C pagu', peran: '11 total' },
    ],
  },
  {
    nama: 'kegiatan and anggaran directly under the table, without an empty row, date and signature directly below',
    gambar: `
      | No | Sasaran | Indikator | Satuan | Target |
      | 1 | Meningkatnya mutu layanan | Indeks kepuasan | Indeks | 3,5 |
      | 2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 78 |
      | No | Program/Kegiatan | Anggaran | Keterangan | |
      | 1 | Program Dukungan Manajemen | 3.000.000.000 | APBD | |
      | 2 | Program Pembinaan Industri | 1.250.000.000 | APBD | |
      | Jumlah | < | 4.250.000.000 | | |
      |  |  | Kota Contoh, 2 Januari 2025 | | |
      | Kepala Badan | | Kepala Bidang | | |
      | Drs. Ahmad Wijaya, M.Si. | | Rina Lestari, S.T. | | |
      | NIP. 19650505 199003 1 005 | | NIP. 19750707 200003 2 001 | | |`,
    harap: [
      { tabel: 'A1:E3 perkin', kolom: 'B sasaran, C indikator, D satuan, E target' },
      { tabel: 'A4:D7 pagu', kolom: 'B uraian, C pagu', peran: '7 total' },
    ],
  },
  {
    nama: 'letterhead of five lines, header in row 8, number row of letters',
    gambar: `
      | KEMENTERIAN CONTOH REPUBLIK INDONESIA | < | < | < | < |
      | BALAI BESAR CONTOH | < | < | < | < |
      | Jalan Merdeka No. 10, Telepon (021) 555123, Faksimile (021) 555124 | < | < | < | < |
      | Laman: www.contoh.go.id, Surel: info@contoh.go.id | < | < | < | < |
      | |
      | PERJANJIAN KINERJA TAHUN 2024 | < | < | < | < |
      | |
      | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET |
      | (a) | (b) | (c) | (d) | (e) |
      | 1 | Meningkatnya kontribusi industri | Pertumbuhan industri | Persen | 5,2 |
      | 2 | Meningkatnya investasi | Nilai investasi | Rp Triliun | 120,5 |`,
    harap: [
      {
        tabel: 'A8:E11 perkin',
        kolom: 'B sasaran, C indikator, D satuan, E target',
        peran: '9 nomor',
        judul: 'PERJANJIAN KINERJA TAHUN 2024',
        tahun: 2024,
      },
    ],
  },
  {
    nama: 'two Perkin on one sheet: awal and revisi, two empty rows between',
    gambar: `
      | Perjanjian Kinerja Awal Tahun 2024 |
      | No | Sasaran | Indikator Kinerja | Target | Satuan |
      | 1 | Meningkatnya daya saing | Jumlah industri yang dibina | 40 | Industri |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 75 | Nilai |
      | |
      | |
      | Perjanjian Kinerja Revisi Tahun 2024 |
      | No | Sasaran | Indikator Kinerja | Target | Satuan |
      | 1 | Meningkatnya daya saing | Jumlah industri yang dibina | 45 | Industri |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | 76 | Nilai |`,
    harap: [
      { tabel: 'A2:E4 perkin', kolom: 'C indikator, D target, E satuan', judul: 'Perjanjian Kinerja Awal Tahun 2024' },
      {
        tabel: 'A8:E10 perkin',
        kolom: 'C indikator, D target, E satuan',
        judul: 'Perjanjian Kinerja Revisi Tahun 2024',
      },
    ],
  },
  {
    nama: 'awal and revisi beside each other, one empty column between, one title over both',
    gambar: `
      | Perjanjian Kinerja Tahun 2024 |
      | Awal | < | < | < |  | Revisi | < | < | < |
      | No | Indikator Kinerja | Target | Satuan | | No | Indikator Kinerja | Target | Satuan |
      | 1 | Jumlah industri yang dibina | 40 | Industri | | 1 | Jumlah industri yang dibina | 45 | Industri |
      | 2 | Nilai SAKIP | 75 | Nilai | | 2 | Nilai SAKIP | 76 | Nilai |`,
    harap: [
      { tabel: 'A3:D5 perkin', kolom: 'B indikator, C target, D satuan', judul: 'Perjanjian Kinerja Tahun 2024' },
      { tabel: 'F3:I5 perkin', kolom: 'G indikator, H target, I satuan', judul: 'Revisi' },
    ],
  },
  {
    nama: 'target before and after revision in one table',
    gambar: `
      | No | Sasaran | Indikator | Satuan | Target | < |
      | ^ | ^ | ^ | ^ | Semula | Menjadi |
      | 1 | Meningkatnya daya saing | Jumlah industri yang dibina | Industri | 40 | 45 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 75 | 76 |`,
    harap: [{ tabel: 'A1:F4 perkin', kolom: 'C indikator, D satuan, E target awal, F target akhir' }],
  },
  {
    nama: 'target of the year and of each triwulan is a rencana aksi',
    gambar: `
      | No | Sasaran | Indikator | Satuan | Target Tahunan | Target Triwulan | < | < | < |
      | ^ | ^ | ^ | ^ | ^ | I | II | III | IV |
      | 1 | Meningkatnya daya saing | Jumlah industri yang dibina | Industri | 40 | 10 | 20 | 30 | 40 |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 75 | - | - | - | 75 |`,
    harap: [
      {
        tabel: 'A1:I4 rencana-aksi',
        kolom: 'C indikator, D satuan, E target, F target tw1, G target tw2, H target tw3, I target tw4',
      },
    ],
  },
  {
    nama: 'blank leading rows and columns, captions with line breaks',
    gambar: `
      | |
      | |
      | | | NO. | SASARAN\\nSTRATEGIS | INDIKATOR\\nKINERJA\\nUTAMA | TARGET\\n2026 | SATUAN |
      | | | 1. | Meningkatnya kualitas lingkungan | Indeks kualitas air | 62,4 | Indeks |
      | | | 2. | Menurunnya kemiskinan | Persentase penduduk miskin | 7,25 | Persen |`,
    harap: [{ tabel: 'C3:G5 perkin', kolom: 'C no, D sasaran, E indikator, F target 2026, G satuan' }],
  },
  {
    nama: 'numbering in captions',
    gambar: `
      | (1) No | (2) Sasaran Program | (3) Indikator Kinerja Program | (4) Satuan | (5) Target |
      | 1 | Meningkatnya layanan | Indeks layanan | Indeks | 4,1 |
      | 2 | Meningkatnya temuan yang ditindaklanjuti | Persentase rekomendasi selesai | % | 90 |`,
    harap: [{ tabel: 'A1:E3 perkin', kolom: 'A no, B sasaran, C indikator, D satuan, E target' }],
  },
  {
    nama: 'letters before captions',
    gambar: `
      | A. Sasaran | B. Indikator Kinerja | C. Satuan | D. Target |
      | Meningkatnya layanan | Indeks layanan | Indeks | 4,1 |
      | Meningkatnya temuan yang ditindaklanjuti | Persentase rekomendasi selesai | % | 90 |`,
    harap: [{ tabel: 'A1:D3 perkin', kolom: 'A sasaran, B indikator, C satuan, D target' }],
  },
  {
    nama: 'misspelt captions',
    gambar: `
      | No | Sasaran Stategis | Indikaor Kinerja | Satuaan | Tagret 2024 |
      | 1 | Meningkatnya layanan | Indeks layanan publik | Indeks | 4,1 |
      | 2 | Meningkatnya tata kelola | Nilai akuntabilitas kinerja | Nilai | 79 |`,
    harap: [{ tabel: 'A1:E3 perkin', kolom: 'B sasaran, C indikator, D satuan, E target 2024' }],
  },
  {
    nama: 'English captions',
    gambar: `
      | No | Strategic Objective | Key Performance Indicator | Unit | Baseline | Target 2026 |
      | 1 | Improved service | Service satisfaction index | Index | 3,2 | 3,6 |
      | 2 | Better governance | Accountability score | Score | 70 | 75 |`,
    harap: [{ tabel: 'A1:F3 perkin', kolom: 'B sasaran, C indikator, D satuan, E baseline, F target 2026' }],
  },
  {
    nama: '"Target" captions the units, and the figures stand under the second "Target"',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Target | Target |
      | 1 | Meningkatnya layanan | Indeks layanan publik | Indeks | 4,1 |
      | 2 | Meningkatnya tata kelola | Persentase temuan selesai | Persen | 79 |`,
    harap: [{ tabel: 'A1:E3 perkin', kolom: 'C indikator, D satuan, E target' }],
  },
  {
    nama: '"Target" merged over unit and figure',
    gambar: `
      | No | Sasaran | Indikator Kinerja | Target | < |
      | 1 | Meningkatnya layanan | Indeks layanan publik | 4,1 | Indeks |
      | 2 | Meningkatnya tata kelola | Persentase temuan selesai | 79 | Persen |`,
    harap: [{ tabel: 'A1:E3 perkin', kolom: 'C indikator, D target, E satuan' }],
  },
  {
    nama: 'sasaran as section rows over numbered indicators, no column for it',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target |
      | Sasaran 1: Meningkatnya kualitas layanan publik | < | < | < |
      | 1 | Indeks kepuasan masyarakat | Indeks | 3,6 |
      | 2 | Persentase pengaduan yang selesai | Persen | 95 |
      | Sasaran 2: Meningkatnya tata kelola | < | < | < |
      | 3 | Nilai SAKIP | Nilai | 78 |`,
    harap: [{ tabel: 'A1:D6 perkin', kolom: 'B indikator, C satuan, D target', peran: '2 seksi, 5 seksi' }],
  },
  {
    nama: 'a page break: rest of the rows under a repeated header and number row',
    gambar: `
      | No | Sasaran | Indikator | Target | Satuan |
      | 1 | 2 | 3 | 4 | 5 |
      | 1 | Meningkatnya layanan | Indeks layanan publik | 4,1 | Indeks |
      | 2 | Meningkatnya tata kelola | Persentase temuan selesai | 79 | Persen |
      | |
      | No | Sasaran | Indikator | Target | Satuan |
      | 1 | 2 | 3 | 4 | 5 |
      | 3 | Meningkatnya disiplin | Persentase pegawai hadir | 98 | Persen |
      | 4 | Meningkatnya sarana | Jumlah sarana yang tersedia | 12 | Unit |`,
    harap: [{ tabel: 'A1:E9 perkin', peran: '2 nomor, 6 ulang, 7 ulang' }],
  },
  {
    nama: 'programme and anggaran beside the indicators (kab/kota)',
    gambar: `
      | No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Program | Anggaran (Rp) |
      | 1 | Meningkatnya kualitas pendidikan | Angka partisipasi sekolah | Persen | 98,5 | Program Pengelolaan Pendidikan | 12.500.000.000 |
      | 2 | Meningkatnya derajat kesehatan | Angka harapan hidup | Tahun | 72,1 | Program Upaya Kesehatan | 9.750.000.000 |`,
    harap: [{ tabel: 'A1:G3 perkin', kolom: 'B sasaran, C indikator, D satuan, E target, F uraian, G pagu' }],
  },
];

describe('Perkin', () => {
  ujiTataLetak(PERKIN);
});
