/** The sentences with which a file refuses a plan: what happened, that nothing was changed, what to do. */
import { formatAddress, formatRange } from '../../core/workbook/address';
import { nameOfObject } from '../../core/workbook/object';
import { kalimatBasi } from '../../core/workbook/plan-stale';
import type { SheetObject } from '../../core/workbook/plan';
import type { Address, Range } from '../../core/workbook/workbook';
import { HostDitolak } from '../host';
import { shownName } from './ditolak';

const TETAP = 'tidak ada yang diubah';

/** "Tabel Pagu di Data!A1:C5": as at the beginning of a sentence, without line breaks. */
function sebutan(benda: SheetObject): string {
  const nama = shownName(nameOfObject(benda));
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}

/** `tolakan.hanyaBaca('pagu.xls').kalimat` begins "Berkas pagu.xls hanya dapat dibaca". */
export const tolakan = {
  hanyaBaca: (nama: string) =>
    new HostDitolak(
      'hanya-baca',
      `Berkas ${shownName(nama)} hanya dapat dibaca karena bukan .xlsx, ${TETAP}; simpan dahulu sebagai Buku Kerja Excel (.xlsx), lalu buka berkas itu.`,
    ),
  bertandaTangan: (nama: string) =>
    new HostDitolak(
      'hanya-baca',
      `Berkas ${shownName(nama)} bertanda tangan digital yang gugur bila isinya diubah, ${TETAP}; hapus tanda tangan itu di Excel atau gunakan salinan tanpa tanda tangan.`,
    ),
  strukturTerkunci: () =>
    new HostDitolak(
      'terlindungi',
      `Struktur buku kerja terlindungi sehingga lembar tidak dapat ditambah atau dihapus, ${TETAP}; buka proteksi buku kerja melalui menu Tinjau, lalu terapkan lagi.`,
    ),
  lembarTerkunci: (lembar: string) =>
    new HostDitolak(
      'terlindungi',
      `Lembar "${shownName(lembar)}" terlindungi dengan kata sandi, ${TETAP}; buka proteksinya melalui menu Tinjau, lalu terapkan lagi.`,
    ),
  tersaring: (sel: Address) =>
    new HostDitolak(
      'tersaring',
      `Sel ${formatAddress(sel)} berada di baris yang disembunyikan oleh filter, ${TETAP}; hapus filter itu melalui menu Data, lalu terapkan lagi.`,
      sel,
    ),
  larik: (sel: Address, range: Range) =>
    new HostDitolak(
      'lain',
      `Sel ${formatAddress(sel)} bagian dari rumus larik atau tabel data di ${formatRange(range)}, ${TETAP}; ubah rumus itu seluruhnya di Excel.`,
      sel,
    ),
  kepalaTabel: (sel: Address) =>
    new HostDitolak(
      'lain',
      `Sel ${formatAddress(sel)} memuat nama kolom sebuah tabel Excel, ${TETAP}; ganti nama kolom itu langsung di Excel.`,
      sel,
    ),
  lembarHilang: (lembar: string) =>
    new HostDitolak(
      'lembar-hilang',
      `Lembar "${shownName(lembar)}" tidak ada dalam buku kerja, ${TETAP}; kembalikan lembar itu atau buat pratinjau baru.`,
    ),
  namaDipakai: (lembar: string) =>
    new HostDitolak(
      'nama-dipakai',
      `Nama lembar "${shownName(lembar)}" sudah dipakai, ${TETAP}; ganti nama lembar itu atau buat pratinjau baru.`,
    ),
  namaLembar: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Nama lembar "${shownName(lembar)}" tidak dapat dipakai di Excel, ${TETAP}; pilih nama paling banyak 31 huruf tanpa tanda : \\ / ? * [ ] dan tanpa apostrof di ujungnya.`,
    ),
  lembarTerakhir: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Lembar "${shownName(lembar)}" satu-satunya lembar yang tampak, ${TETAP}; tampilkan atau tambahkan lembar lain terlebih dahulu.`,
    ),
  lembarBerkait: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Lembar "${shownName(lembar)}" memuat gambar, komentar, atau objek lain, ${TETAP}; hapus lembar itu langsung di Excel.`,
    ),
  lembarDirujuk: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Lembar "${shownName(lembar)}" masih dirujuk oleh rumus, nama, grafik, atau tautan, ${TETAP}; hapus rujukan itu atau hapus lembarnya di Excel.`,
    ),
  bukanLembarSendiri: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Tampilan lembar "${shownName(lembar)}" hanya dapat diatur pada lembar yang dibuat dalam langkah yang sama, ${TETAP}; buat pratinjau baru.`,
    ),
  bendaBelumDapat: (benda: string) =>
    new HostDitolak(
      'tidak-didukung',
      `Rencana ini memuat ${benda}, yang belum dapat ditulis di sini, ${TETAP}; terapkan rencana tanpa bagian itu.`,
    ),
  /** `sebab`: "daftar pilihannya lebih dari 255 huruf". */
  batasBenda: (benda: SheetObject, sebab: string) =>
    new HostDitolak(
      'lain',
      `${sebutan(benda)} tidak dapat dibuat karena ${sebab}, ${TETAP}; buat pratinjau baru tanpa bagian itu.`,
    ),
  /** `sebab`: "kosong". */
  kepalaTabelBaru: (sel: Address, tabel: string, sebab: string) =>
    new HostDitolak(
      'lain',
      `Sel ${formatAddress(sel)} tidak dapat menjadi nama kolom tabel ${shownName(tabel)} karena ${sebab}, ${TETAP}; isi sel itu dengan teks yang berbeda dari nama kolom lain, lalu buat pratinjau baru.`,
      sel,
    ),
  bendaBerubah: (benda: SheetObject) =>
    new HostDitolak(
      'berubah',
      kalimatBasi({ edit: { kind: 'removeObject', object: benda }, alasan: 'berubah', sel: null }),
    ),
  bendaDirujuk: (benda: SheetObject) =>
    new HostDitolak(
      'lain',
      `${sebutan(benda)} masih dirujuk oleh rumus atau nama, ${TETAP}; hapus rujukan itu, lalu terapkan lagi.`,
    ),
  isiSel: (sel: Address) =>
    new HostDitolak(
      'lain',
      `Isi untuk sel ${formatAddress(sel)} tidak dapat disimpan di Excel, ${TETAP}; persingkat teks atau perbaiki rumus itu, lalu buat pratinjau baru.`,
      sel,
    ),
  formatSel: (sel: Address) =>
    new HostDitolak(
      'lain',
      `Format angka untuk sel ${formatAddress(sel)} tidak dikenal Excel, ${TETAP}; pilih format lain, lalu buat pratinjau baru.`,
      sel,
    ),
  tampilan: (lembar: string) =>
    new HostDitolak(
      'lain',
      `Tampilan untuk lembar "${shownName(lembar)}" berada di luar batas Excel, ${TETAP}; buat pratinjau baru.`,
    ),
  terlaluBesar: (nama: string, cause: unknown) =>
    new HostDitolak(
      'terlalu-besar',
      `Berkas ${shownName(nama)} terlalu besar untuk diubah di sini, ${TETAP}; lakukan perubahan itu di Excel atau bagi buku kerjanya.`,
      null,
      { cause },
    ),
  bagianAsing: (nama: string, cause?: unknown) =>
    new HostDitolak(
      'lain',
      `Berkas ${shownName(nama)} tersusun dengan cara yang tidak dapat diubah dengan aman, ${TETAP}; buka dan simpan ulang berkas itu di Excel, lalu coba lagi.`,
      null,
      cause === undefined ? undefined : { cause },
    ),
} as const;
