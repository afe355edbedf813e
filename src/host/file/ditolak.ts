/** The one error that reading a file may end in. Its sentence goes to the user as it stands. */

export class BerkasDitolak extends Error {
  /** One Indonesian sentence: what happened, that nothing was changed, what to do. */
  readonly kalimat: string;

  constructor(kalimat: string, options?: ErrorOptions) {
    super(kalimat, options);
    this.name = 'BerkasDitolak';
    this.kalimat = kalimat;
  }
}

/** Why a file cannot be used. */
export type Alasan =
  | 'rusak'
  | 'bom'
  | 'terlalu-besar'
  | 'berkata-sandi'
  | 'bukan-zip'
  | 'teks'
  | 'html'
  | 'kosong'
  | 'folder'
  | 'tidak-ada'
  | 'tidak-terbaca'
  | 'ekstensi'
  | 'bukan-buku-kerja'
  | 'xlsb'
  | 'xls-lama';

const SENTENCES: Readonly<Record<Alasan, (nama: string) => string>> = {
  rusak: (nama) =>
    `Berkas ${nama} rusak atau terpotong dan tidak dapat dibaca, tidak ada yang diubah; salin atau unduh ulang berkas itu, atau buka dan simpan ulang di Excel.`,
  bom: (nama) =>
    `Berkas ${nama} memuat isi yang mengembang jauh melampaui batas aman dan tidak dibuka, tidak ada yang diubah; mintalah berkas asli dari pengirimnya.`,
  'terlalu-besar': (nama) =>
    `Berkas ${nama} melampaui ukuran yang dapat dibaca, tidak ada yang diubah; bagi buku kerja itu menjadi beberapa berkas atau hapus lembar yang tidak diperlukan.`,
  'berkata-sandi': (nama) =>
    `Berkas ${nama} dilindungi kata sandi dan tidak dapat dibaca, tidak ada yang diubah; buka di Excel, hapus kata sandinya, lalu simpan sebagai salinan.`,
  'bukan-zip': (nama) =>
    `Berkas ${nama} bukan buku kerja meskipun berakhiran demikian, tidak ada yang diubah; buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx).`,
  teks: (nama) =>
    `Berkas ${nama} berisi teks biasa (misalnya CSV) dan bukan buku kerja, tidak ada yang diubah; buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx).`,
  html: (nama) =>
    `Berkas ${nama} berisi halaman web atau XML dan bukan buku kerja, tidak ada yang diubah; buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx).`,
  kosong: (nama) =>
    `Berkas ${nama} kosong (0 bita), tidak ada yang diubah; salin atau unduh ulang berkas itu dari sumbernya.`,
  folder: (nama) =>
    `${nama} adalah folder, bukan berkas, tidak ada yang diubah; sebutkan berkas buku kerja di dalamnya.`,
  'tidak-ada': (nama) => `Berkas ${nama} tidak ditemukan, tidak ada yang diubah; periksa nama dan letak berkas itu.`,
  'tidak-terbaca': (nama) =>
    `Berkas ${nama} tidak dapat dibuka oleh sistem, tidak ada yang diubah; tutup program lain yang memakainya atau periksa izin aksesnya.`,
  ekstensi: (nama) =>
    `Berkas ${nama} bukan jenis yang dapat dibaca, tidak ada yang diubah; gunakan buku kerja .xlsx, .xlsm, .xls, atau .ods.`,
  'bukan-buku-kerja': (nama) =>
    `Berkas ${nama} tidak memuat buku kerja, tidak ada yang diubah; pilih berkas .xlsx, .xlsm, .xls, atau .ods yang memuat lembar kerja.`,
  xlsb: (nama) =>
    `Berkas ${nama} adalah buku kerja biner (.xlsb) yang tidak dapat dibaca, tidak ada yang diubah; buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx).`,
  'xls-lama': (nama) =>
    `Berkas ${nama} berasal dari Excel 95 atau yang lebih lama dan tidak dapat dibaca, tidak ada yang diubah; buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx).`,
};

/** The refusal for a reason: tolak('kosong', 'capaian.xlsx').kalimat starts "Berkas capaian.xlsx kosong". */
export function tolak(alasan: Alasan, nama: string, cause?: unknown): BerkasDitolak {
  return new BerkasDitolak(SENTENCES[alasan](shownName(nama)), cause === undefined ? undefined : { cause });
}

/** A file name is data: no line breaks or control signs, and not longer than a line. */
export function shownName(nama: string): string {
  const clean = nama.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  return clean.length > 100 ? `${clean.slice(0, 60)}…${clean.slice(-30)}` : clean || '(tanpa nama)';
}

/** What a part of a file says while it is read; the outermost reader turns it into a sentence with the file's name. */
export class Cacat extends Error {
  readonly alasan: Alasan;

  constructor(alasan: Alasan) {
    super(alasan);
    this.name = 'Cacat';
    this.alasan = alasan;
  }
}
