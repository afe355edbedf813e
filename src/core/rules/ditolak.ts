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
