/** Layouts of money: pagu, revisi, realisasi, sources, PNBP. */
import { ujiTataLetak, type TataLetak } from './gambar';

const PAGU: readonly TataLetak[] = [
  {
    nama: 'POK: code, output or account, pagu; total on top with the code of the satker',
    gambar: `
      | KODE | OUTPUT / RINCIAN AKUN | PAGU |
      | 019.10 | Balai Contoh | 12.500.000.000 |
      | EC | Program Nilai Tambah Industri | 7.500.000.000 |
      | 6077 | Standardisasi Industri | 7.500.000.000 |
      | 6077.BAD | Pelayanan Publik | 7.500.000.000 |
      | 007 | Layanan pengujian | 7.500.000.000 |
      | 051 | Pelaksanaan pengujian | 7.500.000.000 |
      | A | Bahan pengujian | 7.500.000.000 |
      | 521211 | Belanja Bahan | 7.500.000.000 |`,
    harap: [{ tabel: 'A1:C9 pagu', kolom: 'A kode, B uraian, C pagu' }],
  },
  {
    nama: 'codes split over five columns under one caption',
    gambar: `
      | Kode | < | < | < | < | Uraian | Pagu Anggaran (Rp) |
      | 019 | | | | | Kementerian Contoh | 9.000.000.000 |
      | | EC | | | | Program Nilai Tambah Industri | 9.000.000.000 |
      | | | 6077 | | | Standardisasi Industri | 9.000.000.000 |
      | | | | BAD | | Pelayanan Publik | 9.000.000.000 |
      | | | | | '007 | Layanan pengujian | 9.000.000.000 |`,
    harap: [{ tabel: 'A1:G6 pagu', kolom: 'F uraian, G pagu' }],
  },
  {
    nama: 'kab/kota: urusan, bidang, program, kegiatan and sub kegiatan codes in five columns',
    gambar: `
      | KODE | < | < | < | < | URAIAN | ANGGARAN |
      | '1 | '01 | | | | Urusan Pendidikan | 30.000.000.000 |
      | '1 | '01 | '02 | | | Program Pengelolaan Pendidikan | 20.000.000.000 |
      | '1 | '01 | '02 | '2.01 | | Pengelolaan Sekolah Dasar | 15.000.000.000 |
      | '1 | '01 | '02 | '2.01 | '0001 | Pembangunan Ruang Kelas | 5.000.000.000 |`,
    harap: [{ tabel: 'A1:G5 pagu', kolom: 'F uraian, G pagu' }],
  },
  {
    nama: 'sumber dana by jenis belanja, in ribuan',
    gambar: `
      | Pagu Anggaran Tahun 2023 (Dalam Ribuan Rupiah) |
      | Sumber Dana | Belanja Pegawai | Belanja Barang | Belanja Modal | Jumlah |
      | RM | 4.500.000 | 3.200.000 | 1.000.000 | 8.700.000 |
      | PNBP | 0 | 2.100.000 | 500.000 | 2.600.000 |
      | Jumlah | 4.500.000 | 5.300.000 | 1.500.000 | 11.300.000 |`,
    harap: [{ tabel: 'A2:E5 pagu', kolom: 'A sumberDana, E jumlah uang', peran: '5 total' }],
  },
  {
    nama: 'jenis belanja as rows',
    gambar: `
      | No | Jenis Belanja | Pagu (Rp) |
      | 1 | Belanja Pegawai | 4.500.000.000 |
      | 2 | Belanja Barang | 3.200.000.000 |
      | 3 | Belanja Modal | 1.000.000.000 |
      | | Total | 8.700.000.000 |`,
    harap: [{ tabel: 'A1:C5 pagu', kolom: 'C pagu', peran: '5 total' }],
  },
  {
    nama: 'rencana penarikan dana in months',
    gambar: `
      | Rencana Penarikan Dana Tahun 2024 |
      | Kode | Uraian | Pagu | Januari | Februari | Maret | April | Mei | Juni |
      | 51 | Belanja Pegawai | 4.500.000.000 | 375.000.000 | 375.000.000 | 375.000.000 | 375.000.000 | 375.000.000 | 375.000.000 |
      | 52 | Belanja Barang | 3.200.000.000 | 200.000.000 | 250.000.000 | 300.000.000 | 300.000.000 | 300.000.000 | 300.000.000 |`,
    harap: [{ tabel: 'A2:I4 pagu', kolom: 'A kode, B uraian, C pagu' }],
  },
];

const REVISI: readonly TataLetak[] = [
  {
    nama: 'A: pagu awal and revisions 1 to 3 in thousands',
    gambar: `
      | Kode | KRO | Pagu Awal (Rp.000) | Pagu Revisi 1 (Rp.000) | Pagu Revisi 2 (Rp.000) | Pagu Revisi 3 (Rp.000) |
      | 6077.BAD | Pelayanan Publik | 4.500.000 | 4.500.000 | 4.400.000 | 4.400.000 |
      | 6077.EBA | Layanan Dukungan Manajemen | 8.000.000 | 8.100.000 | 8.100.000 | 8.050.000 |
      | Jumlah | < | 12.500.000 | 12.600.000 | 12.500.000 | 12.450.000 |`,
    harap: [
      {
        tabel: 'A1:F4 revisi-pagu',
        kolom: 'A kode, B uraian, C pagu awal, D pagu revisi 1, F pagu revisi 3',
        peran: '4 total',
      },
    ],
  },
  {
    nama: 'B: pagu of each month, a row KETERANGAN at the end',
    gambar: `
      | Kode | Uraian | Jan | Peb | Maret | April |
      | 2049.EBA | Layanan Dukungan Manajemen | 8.000.000.000 | 8.000.000.000 | 8.100.000.000 | 8.100.000.000 |
      | 2049.EBD | Layanan Manajemen Kinerja | 500.000.000 | 500.000.000 | 450.000.000 | 450.000.000 |
      | KETERANGAN | | DIPA awal | | Revisi 1 | |`,
    harap: [{ tabel: 'A1:F4 revisi-pagu', kolom: 'A kode, B uraian, C pagu b1, F pagu b4' }],
  },
  {
    nama: 'C: history of revisions',
    gambar: `
      | NO | ANGGARAN | JUMLAH (Rp) | TANGGAL | Jenis Revisi |
      | 1 | DIPA Awal | 12.500.000.000 | 30 November 2023 | - |
      | 2 | Revisi 1 | 12.600.000.000 | 4 Maret 2024 | Pergeseran |
      | 3 | Revisi 2 | 12.450.000.000 | 5 Juni 2024 | Pemotongan |`,
    harap: [{ tabel: 'A1:E4 revisi-pagu' }],
  },
  {
    nama: 'D: pagu awal, pagu revisi, keuangan and its percentage',
    gambar: `
      | No | Kegiatan | Pagu Awal | Pagu Revisi | Keuangan | % Realisasi |
      | 1 | Pelatihan vokasi | 4.500.000.000 | 4.400.000.000 | 4.300.000.000 | 97,73 |
      | 2 | Dukungan manajemen | 8.000.000.000 | 8.050.000.000 | 7.900.000.000 | 98,14 |`,
    harap: [
      {
        tabel: 'A1:F3 realisasi-anggaran',
        kolom: 'B uraian, C pagu awal, D pagu revisi, E realisasi uang, F persen uang',
      },
    ],
  },
  {
    nama: 'semula, menjadi and the difference, two header rows with volume',
    gambar: `
      | Kode | Uraian | Semula | < | Menjadi | < | Bertambah/(Berkurang) |
      | ^ | ^ | Volume | Jumlah (Rp) | Volume | Jumlah (Rp) | ^ |
      | 051 | Pelaksanaan pengujian | 12 | 1.200.000.000 | 10 | 1.000.000.000 | -200.000.000 |
      | 052 | Pemeliharaan alat | 4 | 300.000.000 | 6 | 500.000.000 | 200.000.000 |`,
    harap: [{ tabel: 'A1:G4 revisi-pagu', kolom: 'A kode, B uraian, D pagu awal, F pagu akhir, G selisih uang' }],
  },
  {
    nama: 'APBD before and after change',
    gambar: `
      | No | Program/Kegiatan | Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan | Bertambah / Berkurang | % |
      | 1 | Program Pengelolaan Pendidikan | 12.500.000.000 | 13.000.000.000 | 500.000.000 | 4 |
      | 2 | Program Upaya Kesehatan | 9.750.000.000 | 9.500.000.000 | -250.000.000 | -2,56 |`,
    harap: [{ tabel: 'A1:F3 revisi-pagu', kolom: 'B uraian, C pagu awal, D pagu akhir, E selisih uang' }],
  },
];

const REALISASI: readonly TataLetak[] = [
  {
    nama: 'code, uraian, pagu, realisasi, sisa, persen; total on top',
    gambar: `
      | Kode | Uraian | Pagu | Realisasi | Sisa | Persen |
      | | JUMLAH SELURUHNYA | 12.500.000.000 | 12.000.000.000 | 500.000.000 | 96 |
      | 2049 | Dukungan Manajemen | 8.000.000.000 | 7.800.000.000 | 200.000.000 | 97,5 |
      | 6077 | Standardisasi Industri | 4.500.000.000 | 4.200.000.000 | 300.000.000 | 93,33 |`,
    harap: [
      {
        tabel: 'A1:F4 realisasi-anggaran',
        kolom: 'A kode, B uraian, C pagu, D realisasi uang, E sisa uang, F persen uang',
        peran: '2 total',
      },
    ],
  },
  {
    nama: 'with blokir and pagu efektif in thousands',
    gambar: `
      | No | Kegiatan | Pagu (000) | Realisasi (000) | % | Pagu Blokir (000) | Pagu Efektif (000) | Realisasi dari Pagu Efektif (%) |
      | 1 | Pelatihan vokasi | 4.500.000 | 4.200.000 | 93,33 | 200.000 | 4.300.000 | 97,67 |
      | 2 | Dukungan manajemen | 8.000.000 | 7.800.000 | 97,5 | 0 | 8.000.000 | 97,5 |`,
    harap: [
      {
        tabel: 'A1:H3 realisasi-anggaran',
        kolom: 'C pagu, D realisasi uang, E persen uang, F blokir uang, G paguEfektif uang, H persen uang',
      },
    ],
  },
  {
    nama: 'pairs Rp and % for each triwulan',
    gambar: `
      | Kode | Uraian | Pagu Anggaran | Realisasi TW I | < | Realisasi TW II | < |
      | ^ | ^ | ^ | Rp | % | Rp | % |
      | 2049 | Dukungan Manajemen | 8.000.000.000 | 1.800.000.000 | 22,5 | 3.900.000.000 | 48,75 |
      | 6077 | Standardisasi Industri | 4.500.000.000 | 700.000.000 | 15,56 | 2.100.000.000 | 46,67 |`,
    harap: [
      {
        tabel: 'A1:G4 realisasi-anggaran',
        kolom: 'C pagu, D realisasi uang tw1, E persen uang tw1, F realisasi uang tw2, G persen uang tw2',
      },
    ],
  },
  {
    nama: 'percentage without a caption right of the realisasi',
    gambar: `
      | Uraian | Pagu | Realisasi | < |
      | Belanja Pegawai | 4.500.000.000 | 4.300.000.000 | 95,56% |
      | Belanja Barang | 3.200.000.000 | 3.000.000.000 | 93,75% |
      | Jumlah | 7.700.000.000 | 7.300.000.000 | 94,81% |`,
    harap: [
      {
        tabel: 'A1:D4 realisasi-anggaran',
        kolom: 'A uraian, B pagu, C realisasi uang, D persen uang',
        peran: '4 total',
      },
    ],
  },
  {
    nama: 'months of realisasi after the pagu',
    gambar: `
      | Realisasi Anggaran Tahun 2024 per Bulan |
      | No | Uraian | Pagu | Jan | Feb | Mar | Apr | Mei | Jun |
      | 1 | Belanja Pegawai | 4.500.000.000 | 375.000.000 | 370.000.000 | 375.000.000 | 375.000.000 | 375.000.000 | 375.000.000 |
      | 2 | Belanja Barang | 3.200.000.000 | 100.000.000 | 250.000.000 | 300.000.000 | 300.000.000 | 300.000.000 | 310.000.000 |`,
    harap: [{ tabel: 'A2:I4 realisasi-anggaran', kolom: 'C pagu, D realisasi uang b1, I realisasi uang b6' }],
  },
  {
    nama: 'pagu and realisasi of two years',
    gambar: `
      | No | Jenis Belanja | Tahun 2023 | < | < | Tahun 2024 | < | < |
      | ^ | ^ | Pagu | Realisasi | % | Pagu | Realisasi | % |
      | 1 | Belanja Pegawai | 4.400.000.000 | 4.300.000.000 | 97,73 | 4.500.000.000 | 4.400.000.000 | 97,78 |
      | 2 | Belanja Barang | 3.000.000.000 | 2.900.000.000 | 96,67 | 3.200.000.000 | 3.100.000.000 | 96,88 |`,
    harap: [
      {
        tabel: 'A1:H4 realisasi-anggaran',
        kolom:
          'C pagu 2023, D realisasi uang 2023, E persen uang 2023, F pagu 2024, G realisasi uang 2024, H persen uang 2024',
      },
    ],
  },
  {
    nama: 'output: target and realisasi of volume beside pagu and realisasi',
    gambar: `
      | Kode | Rincian Output | Volume | < | Satuan | Anggaran | < | < |
      | ^ | ^ | Target | Realisasi | ^ | Pagu | Realisasi | % |
      | 6077.BAD.007 | Layanan pengujian | 120 | 125 | Layanan | 4.500.000.000 | 4.200.000.000 | 93,33 |
      | 2049.EBA.956 | Layanan BMN | 1 | 1 | Layanan | 8.000.000.000 | 7.800.000.000 | 97,5 |`,
    harap: [
      {
        tabel: 'A1:H4 realisasi-anggaran',
        kolom: 'B uraian, C target, D realisasi, E satuan, F pagu, G realisasi uang, H persen uang',
      },
    ],
  },
  {
    nama: 'amounts as text in Indonesian and English style',
    gambar: `
      | No | Uraian | Anggaran (Rp) | Realisasi (Rp) | Capaian (%) |
      | 1 | Belanja Pegawai | '4.500.000.000,00 | '4.300.000.000,00 | 95,56 |
      | 2 | Belanja Barang | '3,200,000,000 | 'Rp. 3.000.000.000,- | 93,75 |`,
    harap: [{ tabel: 'A1:E3 realisasi-anggaran', kolom: 'B uraian, C pagu, D realisasi uang, E persen uang' }],
  },
];

const PNBP: readonly TataLetak[] = [
  {
    nama: 'per service: target, realisasi, %',
    gambar: `
      | Tabel 3.9 Realisasi PNBP Tahun 2024 |
      | No | Jenis Layanan | Target (Rp) | Realisasi (Rp) | % |
      | 1 | Jasa pengujian | 2.000.000.000 | 2.100.000.000 | 105 |
      | 2 | Jasa kalibrasi | 500.000.000 | 450.000.000 | 90 |
      | | Jumlah | 2.500.000.000 | 2.550.000.000 | 102 |`,
    harap: [{ tabel: 'A2:E5 pnbp', kolom: 'C target uang, D realisasi uang, E persen uang', peran: '5 total' }],
  },
  {
    nama: 'per month',
    gambar: `
      | Penerimaan Negara Bukan Pajak Tahun 2024 |
      | Bulan | Target | Realisasi |
      | Januari | 150.000.000 | 120.000.000 |
      | Februari | 150.000.000 | 160.000.000 |
      | Maret | 200.000.000 | 210.000.000 |
      | Jumlah | 500.000.000 | 490.000.000 |`,
    harap: [{ tabel: 'A2:C6 pnbp', kolom: 'A bulan, B target uang, C realisasi uang', peran: '6 total' }],
  },
];

describe('pagu', () => {
  ujiTataLetak(PAGU);
});
describe('revisi', () => {
  ujiTataLetak(REVISI);
});
describe('realisasi', () => {
  ujiTataLetak(REALISASI);
});
describe('PNBP', () => {
  ujiTataLetak(PNBP);
});
