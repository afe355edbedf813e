/**
 * Proposals that Selaras does not check, and why. Each stands alone on its line, in the order of the codes; the catalogue
 * prints them.
 */
export interface Ditolak {
  readonly kode: string;
  readonly judul: string;
  /** Why it is not checked, in one Indonesian sentence. */
  readonly alasan: string;
}

export const DITOLAK: readonly Ditolak[] = [
  {
    kode: 'AG-005',
    judul: 'Penyerapan di bawah target',
    alasan:
      'Serapan di bawah target adalah hasil kinerja dan bukan kekeliruan isian; statusnya sudah tampak pada capaian indikator penyerapan.',
  },
  {
    kode: 'AG-007',
    judul: 'Deviasi RPD melebihi batas',
    alasan:
      'Deviasi Halaman III DIPA dihitung dan dinilai pada IKPA, dan rencana penarikan per bulan lazim tidak ada di buku kerja laporan kinerja.',
  },
  {
    kode: 'AG-013',
    judul: 'Persen belanja dan persen poin tertukar',
    alasan:
      'Kalimat perbandingannya berada di naskah laporan, bukan di buku kerja; pertumbuhan yang tercetak di tabel diperiksa AG-014.',
  },
  {
    kode: 'RS-014',
    judul: 'Indikator matriks tidak ada di kamus',
    alasan:
      'IKU sah memuat sebagian saja dari indikator matriks Renstra, sehingga indikator tanpa baris di tabel IKU bukan bukti kekeliruan.',
  },
  {
    kode: 'RS-016',
    judul: 'Target narasi berbeda dengan tabel',
    alasan:
      'Narasi tidak berada di buku kerja; `selaras naskah --periksa` membandingkan angka laporan Word dengan tabelnya.',
  },
  {
    kode: 'RV-012',
    judul: 'Pagu menjadi lebih kecil daripada komitmen',
    alasan: 'Sisa kontrak tidak dicatat di buku kerja perencanaan, sehingga tidak ada pembandingnya.',
  },
  {
    kode: 'RV-018',
    judul: 'Pergeseran antarjenis belanja',
    alasan:
      'Pergeseran antarjenis belanja sah dan sudah disahkan bersama revisinya; memperingatkannya hanya menambah kebisingan.',
  },
  {
    kode: 'RV-019',
    judul: 'Kewenangan revisi tidak sesuai',
    alasan: 'Pejabat yang mengesahkan tidak dapat dibaca dari matriks, dan pembagian kewenangan berubah setiap tahun.',
  },
  {
    kode: 'RV-020',
    judul: 'Belanja operasional digeser ke non-operasional',
    alasan:
      'Penurunan komponen operasional juga terjadi karena penghematan atau blokir, dan tujuan pergeserannya tidak tertulis pada barisnya.',
  },
  {
    kode: 'RV-021',
    judul: 'Volume RO turun',
    alasan: 'Matriks revisi yang dipakai satker tidak memuat volume semula dan menjadi secara berpasangan.',
  },
  {
    kode: 'RV-023',
    judul: 'Frekuensi revisi pagu tetap',
    alasan:
      'Batas frekuensi berbeda antartahun dan dinilai pada IKPA, sedangkan daftar revisi memuat juga revisi yang dikecualikan.',
  },
  {
    kode: 'RV-027',
    judul: 'Baris tidak berubah',
    alasan: 'Baris yang tidak berubah lazim dicetak agar jumlahnya dapat ditelusuri.',
  },
  {
    kode: 'RV-030',
    judul: 'Pagu RO berubah besar tanpa perubahan target',
    alasan:
      'Perubahan besar yang sah (gaji, BLU, blokir) terjadi di setiap satker, dan target RO jarang berada di tabel yang sama.',
  },
  {
    kode: 'UK-015',
    judul: 'Kolom fisik menutupi kelebihan capaian',
    alasan:
      'Kemajuan fisik menurut pengertiannya berakhir pada 100%, dan kelebihan capaian tampak dari target dan realisasi di sebelahnya.',
  },
  {
    kode: 'UK-017',
    judul: 'Angka sementara tanpa penjelasan',
    alasan:
      'Kata "sementara" di kolom keterangan sudah merupakan penjelasan, dan tanggal data tidak dapat diuji dari buku kerja.',
  },
  {
    kode: 'UK-019',
    judul: 'Perubahan antartahun ekstrem',
    alasan:
      'Realisasi yang sah lazim berubah beberapa kali lipat antartahun (jumlah peserta, pertumbuhan PNBP), sehingga tidak ada ambang yang membedakannya dari kekeliruan; loncatan karena tanda desimal diperiksa NUM-009.',
  },
  {
    kode: 'UK-022',
    judul: 'Nilai swanilai dipakai sebagai realisasi',
    alasan: 'Buku kerja tidak memuat bukti verifikasi, sehingga hanya penilai yang dapat menyatakannya.',
  },
  {
    kode: 'XS-011',
    judul: 'IKU pusat tidak terhubung',
    alasan:
      'Pada pohon kinerja sel kosong lazim berarti sama dengan sel di atasnya, sehingga indikator tanpa induk tidak dapat dibedakan dari isian ke bawah.',
  },
];
