/**
 * Proposals that a rule of another code already covers. Each stands alone on its line, in the order of the codes; the
 * catalogue prints them.
 */
export interface Digabung {
  readonly kode: string;
  readonly judul: string;
  /** Codes of the rules that cover it. */
  readonly ke: readonly string[];
  /** How they cover it, in one Indonesian sentence. */
  readonly alasan: string;
}

export const DIGABUNG: readonly Digabung[] = [
  {
    kode: 'PK-001',
    judul: 'Sasaran kosong',
    ke: ['STR-008'],
    alasan:
      'STR-008 menyebut indikator tanpa sasaran pada setiap jenis tabel, dan pada perjanjian kinerja sebagai galat.',
  },
  {
    kode: 'PK-003',
    judul: 'Indikator kosong',
    ke: ['STR-008', 'RA-014'],
    alasan: 'STR-008 menyebut target tahunan tanpa nama indikator, RA-014 target triwulan tanpa nama indikator.',
  },
  {
    kode: 'RA-012',
    judul: 'Penanggung jawab aksi kosong',
    ke: ['RS-012'],
    alasan: 'RS-012 memeriksa kolom penanggung jawab pada Renstra, kamus, perjanjian kinerja, dan rencana aksi.',
  },
  {
    kode: 'RS-006',
    judul: 'Target minimasi naik',
    ke: ['RS-004'],
    alasan: 'RS-004 memeriksa kedua arah, yaitu target maksimasi yang turun dan target minimasi yang naik.',
  },
  {
    kode: 'RS-008',
    judul: 'Target akhir periode tidak sama dengan agregat',
    ke: ['XS-007'],
    alasan:
      'XS-007 membandingkan target akhir periode dengan target tahun terakhir dan dengan jumlah target tahunan pada matriks Renstra.',
  },
  {
    kode: 'RS-009',
    judul: 'Pendanaan program tidak sama dengan jumlah kegiatan',
    ke: ['AG-004'],
    alasan:
      'AG-004 memeriksa setiap jumlah menurut kode, penomoran, dan baris total, termasuk kolom pendanaan Renstra per tahun.',
  },
  {
    kode: 'RS-010',
    judul: 'Total pendanaan tidak sama',
    ke: ['AG-004'],
    alasan: 'AG-004 memeriksa baris total setiap kolom pendanaan terhadap barisnya.',
  },
  {
    kode: 'RS-015',
    judul: 'Target matriks berbeda dengan kamus',
    ke: ['XS-007'],
    alasan: 'XS-007 membandingkan target satu indikator pada semua tabel, termasuk tabel IKU dan kamus indikator.',
  },
  {
    kode: 'RS-019',
    judul: 'Satuan matriks berbeda dengan kamus',
    ke: ['XS-005'],
    alasan: 'XS-005 membandingkan satuan satu indikator pada semua tabel, termasuk tabel IKU dan kamus indikator.',
  },
  {
    kode: 'RV-011',
    judul: 'Pagu menjadi lebih kecil daripada realisasi',
    ke: ['AG-003', 'XS-008'],
    alasan: 'AG-003 memeriksa realisasi terhadap pagu pada barisnya, XS-008 pagu realisasi terhadap revisi terakhir.',
  },
  {
    kode: 'RV-031',
    judul: 'Baris baru atau dihapus',
    ke: ['RV-026'],
    alasan: 'RV-026 meminta alasan untuk setiap baris yang berubah, termasuk baris baru dan baris yang dihapus.',
  },
  {
    kode: 'UK-008',
    judul: 'Kebijakan batas capaian tidak konsisten',
    ke: ['UK-003', 'UK-007'],
    alasan:
      'UK-007 menghitung ulang setiap rata-rata dengan satu kebijakan batas dan UK-003 menyebut capaian yang melewatinya, sehingga rata-rata dengan batas lain tampak pada selnya.',
  },
  {
    kode: 'UK-014',
    judul: 'Jenjang tidak dikenal',
    ke: ['NUM-001'],
    alasan: 'NUM-001 menyebut isi kolom angka yang bukan angka, rentang, jenjang yang dikenal, atau tanda nihil.',
  },
  {
    kode: 'UK-016',
    judul: 'Realisasi melebihi skala maksimum',
    ke: ['NUM-010'],
    alasan: 'NUM-010 menyebut nilai di luar skala yang dinyatakan indikator atau satuannya.',
  },
  {
    kode: 'UK-020',
    judul: 'Pembanding target awal/revisi tidak dinyatakan',
    ke: ['UK-002'],
    alasan:
      'UK-002 menerima capaian menurut target awal maupun target revisi pada baris itu; dasar yang dipakai dinyatakan dalam kebijakan.',
  },
  {
    kode: 'XS-013',
    judul: 'Capaian Perkin dan Renstra tidak konsisten',
    ke: ['XS-006'],
    alasan: 'XS-006 membandingkan realisasi satu indikator dan tahun pada semua tabel, termasuk tabel capaian Renstra.',
  },
];
