/** Where tables stand: several on a sheet, hidden parts, lists of sentences; and sheets without tables. */
import { lembarDari, tabelKata, ujiTataLetak, type TataLetak } from './gambar';
import { kenaliLembar } from '../../../src/core/recognition/kenali';

const LETAK: readonly TataLetak[] = [
  {
    nama: 'three tables under each other without an empty row, each with its caption',
    gambar: `
      | Tabel 1. Perjanjian Kinerja Tahun 2024 |
      | No | Indikator | Target | Satuan |
      | 1 | Indeks kepuasan | 3,6 | Indeks |
      | 2 | Nilai SAKIP | 78 | Nilai |
      | Tabel 2. Capaian Kinerja Tahun 2024 |
      | No | Indikator | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
      | Tabel 3. Realisasi Anggaran Tahun 2024 |
      | No | Kegiatan | Pagu | Realisasi | % |
      | 1 | Pelatihan | 4.500.000.000 | 4.200.000.000 | 93,33 |
      | 2 | Dukungan | 8.000.000.000 | 7.800.000.000 | 97,5 |`,
    harap: [
      { tabel: 'A2:D4 perkin', judul: 'Tabel 1. Perjanjian Kinerja Tahun 2024' },
      { tabel: 'A6:E8 capaian-tahunan', judul: 'Tabel 2. Capaian Kinerja Tahun 2024' },
      { tabel: 'A10:E12 realisasi-anggaran', judul: 'Tabel 3. Realisasi Anggaran Tahun 2024' },
    ],
  },
  {
    nama: 'two tables of other kinds beside each other, the right one lower and longer',
    gambar: `
      | No | Indikator | Target | Satuan | | | | |
      | 1 | Indeks kepuasan | 3,6 | Indeks | | Kode | Uraian | Pagu |
      | 2 | Nilai SAKIP | 78 | Nilai | | 2049 | Dukungan Manajemen | 8.000.000.000 |
      | | | | | | 6077 | Standardisasi Industri | 4.500.000.000 |
      | | | | | | | Jumlah | 12.500.000.000 |`,
    harap: [{ tabel: 'A1:D3 perkin' }, { tabel: 'F2:H5 pagu', peran: '5 total' }],
  },
  {
    nama: 'the rows of the second page shifted one column to the right',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 | |
      | 2 | Nilai SAKIP | Nilai | 78 | 77 | 98,72 | |
      | |
      | | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | | 3 | Jumlah layanan | Layanan | 40 | 42 | 105 |
      | | 4 | Jumlah laporan | Laporan | 4 | 4 | 100 |`,
    harap: [{ tabel: 'A1:F3 capaian-tahunan' }, { tabel: 'B5:G7 capaian-tahunan' }],
  },
  {
    nama: 'an empty row in the middle of a table',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 |
      | |
      | 2 | Nilai SAKIP | Nilai | 78 | 77 | 98,72 |
      | 3 | Jumlah laporan | Laporan | 4 | 4 | 100 |`,
    harap: [{ tabel: 'A1:F5 capaian-tahunan' }],
  },
  {
    nama: 'an empty row between header and rows',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |
      | |
      | 1 | Indeks kepuasan | Indeks | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | Nilai | 78 | 77 | 98,72 |`,
    harap: [{ tabel: 'A1:F4 capaian-tahunan' }],
  },
  {
    nama: 'an empty row between every two rows',
    gambar: `
      | No | Indikator Kinerja | Satuan | Target |
      | |
      | 1 | Indeks kepuasan | Indeks | 3,6 |
      | |
      | 2 | Nilai SAKIP | Nilai | 78 |
      | |
      | 3 | Jumlah laporan | Laporan | 4 |`,
    harap: [{ tabel: 'A1:D7 perkin' }],
  },
  {
    nama: 'an empty spacer column inside the table',
    gambar: `
      | No | Indikator Kinerja | | Target | Realisasi | | Capaian (%) |
      | 1 | Indeks kepuasan | | 3,6 | 3,7 | | 102,78 |
      | 2 | Nilai SAKIP | | 78 | 77 | | 98,72 |`,
    harap: [{ tabel: 'A1:G3 capaian-tahunan', kolom: 'B indikator, D target, E realisasi, G capaian' }],
  },
  {
    nama: 'hidden rows and columns belong to the table',
    opsi: { hiddenRows: [2], hiddenColumns: [2] },
    gambar: `
      | No | Indikator Kinerja | Satuan | Target |
      | 1 | Indeks kepuasan | Indeks | 3,6 |
      | 2 | Nilai SAKIP | Nilai | 78 |
      | 3 | Jumlah laporan | Laporan | 4 |`,
    harap: [{ tabel: 'A1:D4 perkin', kolom: 'C satuan, D target' }],
  },
  {
    nama: 'header starts in row 16 under text',
    gambar: `
      | LAPORAN KINERJA |
      | BALAI CONTOH |
      | TAHUN 2024 |
      | |
      | BAB III AKUNTABILITAS KINERJA |
      | |
      | A. Capaian Kinerja |
      | |
      | Pengukuran kinerja dilakukan dengan membandingkan target dan realisasi setiap indikator kinerja. |
      | Hasil pengukuran disajikan pada tabel berikut. |
      | |
      | |
      | |
      | |
      | Tabel 3.1 Capaian Kinerja Tahun 2024 |
      | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
      | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
      | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
      | |
      | Dari tabel di atas terlihat bahwa satu indikator belum tercapai. |`,
    harap: [{ tabel: 'A16:E18 capaian-tahunan', judul: 'Tabel 3.1 Capaian Kinerja Tahun 2024', tahun: 2024 }],
  },
  {
    nama: 'a list of sentences that name indicators with figures',
    gambar: `
      | Perjanjian Kinerja Tahun 2024 |
      | 1. Persentase lulusan pelatihan yang bekerja sebesar 81% |
      | 2. Jumlah sertifikat yang diterbitkan sebanyak 120 sertifikat |
      | 3. Indeks kepuasan masyarakat sebesar 3,6 |
      | 4. Nilai SAKIP sebesar 78 |`,
    harap: [{ tabel: 'A2:A5 perkin' }],
  },
];

const TANPA: readonly (readonly [string, string])[] = [
  [
    'a letter',
    `
    | KEMENTERIAN CONTOH |
    | Jalan Merdeka No. 10 |
    | |
    | Nomor | : | 123/PR/2024 |
    | Sifat | : | Biasa |
    | Hal | : | Permintaan Data Kinerja |
    | |
    | Yth. Para Kepala Bidang |
    | |
    | Sehubungan dengan penyusunan laporan kinerja, mohon menyampaikan data target dan realisasi paling lambat 5 Januari 2025. |
    | Atas perhatian Saudara kami ucapkan terima kasih. |
    | |
    | Kepala Balai, |
    | Siti Aminah |
    | NIP 19750707 200003 2 001 |`,
  ],
  [
    'an address list',
    `
    | No | Nama | NIP | Jabatan | Unit Kerja | Alamat | Telepon |
    | 1 | Siti Aminah | 197507072000032001 | Kepala Balai | Balai Contoh | Jalan Merdeka 10 | 081234567890 |
    | 2 | Budi Santoso | 198001012005011002 | Kepala Subbagian | Tata Usaha | Jalan Melati 5 | 081234567891 |`,
  ],
  [
    'a schedule',
    `
    | Jadwal Kegiatan Rapat |
    | Waktu | Kegiatan | Tempat | Keterangan |
    | 08.00 - 09.00 | Pendaftaran | Aula | Panitia |
    | 09.00 - 10.00 | Pembukaan | Aula | Kepala |
    | 10.00 - 12.00 | Paparan | Aula | Narasumber |`,
  ],
  [
    'grades of pupils',
    `
    | No | Nama Siswa | Matematika | Bahasa | IPA | Rata-rata |
    | 1 | Andi | 80 | 85 | 90 | 85 |
    | 2 | Bunga | 70 | 75 | 80 | 75 |
    | 3 | Citra | 90 | 95 | 85 | 90 |`,
  ],
  [
    'a guide in sentences',
    `
    | Petunjuk Pengisian |
    | 1. Isi kolom target sesuai Perjanjian Kinerja. |
    | 2. Isi kolom realisasi dengan angka sampai dengan triwulan berjalan. |
    | 3. Kolom capaian terisi otomatis. |`,
  ],
  [
    'a list of staff by rank',
    `
    | Golongan | Laki-laki | Perempuan | Jumlah |
    | IV | 5 | 3 | 8 |
    | III | 20 | 25 | 45 |
    | Jumlah | 25 | 28 | 53 |`,
  ],
  [
    'a cash book',
    `
    | Tanggal | Uraian | Debit | Kredit | Saldo |
    | 1 Januari 2024 | Saldo awal | 0 | 0 | 5.000.000 |
    | 3 Januari 2024 | Pembelian alat tulis | 0 | 250.000 | 4.750.000 |`,
  ],
  [
    'an asset list',
    `
    | No | Nama Barang | Merk | Jumlah | Kondisi | Tahun Perolehan |
    | 1 | Laptop | Merk A | 10 | Baik | 2021 |
    | 2 | Printer | Merk B | 4 | Rusak | 2019 |`,
  ],
  [
    'an empty form',
    `
    | Nama | |
    | Jabatan | |
    | Unit Kerja | |`,
  ],
];

describe('letak tabel', () => {
  ujiTataLetak(LETAK);
});

describe('lembar tanpa tabel kinerja', () => {
  it.each(TANPA)('%s gives none but rincian or lainnya', (_nama, gambar) => {
    const tabel = kenaliLembar(lembarDari(gambar));
    expect(tabel.filter((satu) => satu.jenis !== 'rincian' && satu.jenis !== 'lainnya').map(tabelKata)).toEqual([]);
  });
});
