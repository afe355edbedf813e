/** The sentences of the Excel host: what happened and where, what became of the workbook, what to do. */
import { formatAddress, formatRange, quoteSheet } from '../../core/workbook/address';
import type { Address, Range } from '../../core/workbook/workbook';
import type { AlasanHost } from '../host';

/** What a sentence is about; without a cell or sheet it speaks of the workbook. */
export interface Tempat {
  readonly sel?: Address | null;
  readonly lembar?: string | null;
  /** The code of an error that no sentence of its own belongs to. */
  readonly kode?: string | null;
  /** What became of the workbook, where it is not "nothing was changed". */
  readonly akibat?: string;
}

type Bagian = readonly [terjadi: string, saran: string];

const TIDAK_DIUBAH = 'tidak ada yang diubah';
/** Where something may have stayed changed, that comes first. */
const SARAN_TERSISA = 'periksa bagian itu dan kembalikan isinya sebelum menyimpan buku kerja.';

const BAGIAN: Readonly<Record<AlasanHost, (tempat: Tempat) => Bagian>> = {
  'mode-edit': () => [
    'Sebuah sel atau kotak dialog di Excel masih terbuka untuk diisi',
    'tekan Enter atau Esc di Excel, lalu ulangi.',
  ],
  terlindungi: (tempat) => [`${tempatDari(tempat)} terlindungi`, 'buka proteksinya melalui menu Tinjau, lalu ulangi.'],
  gabungan: (tempat) => [
    `${tempatDari(tempat)} berada di dalam sel gabungan`,
    'pisahkan sel itu, lalu buat pratinjau baru.',
  ],
  tersaring: (tempat) => [
    `${tempatDari(tempat)} berada di baris yang disembunyikan oleh filter`,
    'hapus filter itu melalui menu Data, lalu ulangi.',
  ],
  'terlalu-besar': (tempat) => [
    `Isi ${sebutan(tempat)} terlalu besar untuk sekali pertukaran dengan Excel`,
    'hapus lembar atau teks yang tidak diperlukan, atau gunakan perintah npx selaras atas berkasnya.',
  ],
  terputus: () => ['Excel tidak menjawab', 'periksa sambungan, tunggu sampai Excel siap, lalu ulangi.'],
  berubah: (tempat) => [
    `${tempatDari(tempat)} diubah oleh orang atau program lain`,
    'buat pratinjau baru, lalu terapkan lagi.',
  ],
  'lembar-hilang': (tempat) => [
    (tempat.lembar ?? null) === null
      ? 'Lembar atau sel yang dituju tidak ada lagi dalam buku kerja'
      : `${tempatDari(tempat)} tidak ada lagi dalam buku kerja`,
    'kembalikan lembar itu atau buat pratinjau baru.',
  ],
  'nama-dipakai': (tempat) => [
    (tempat.lembar ?? null) === null
      ? 'Nama lembar yang akan dibuat sudah dipakai'
      : `Nama ${sebutan(tempat)} sudah dipakai`,
    'ganti nama lembar itu, lalu ulangi.',
  ],
  terisi: (tempat) => [
    `${tempatDari(tempat)} sudah memuat validasi data, tabel, atau sel gabungan yang menghalangi`,
    'hapus yang menghalangi itu atau buat pratinjau baru.',
  ],
  'tidak-didukung': () => [
    'Excel ini belum memiliki bagian yang diperlukan Selaras (ExcelApi 1.13)',
    'gunakan Excel 2021, Microsoft 365, atau Excel di web; tanpa itu, gunakan perintah npx selaras atau halaman mulai Selaras (npm start).',
  ],
  'hanya-baca': () => [
    'Buku kerja terbuka sebagai hanya-baca',
    'aktifkan penyuntingan atau simpan sebagai salinan, lalu ulangi.',
  ],
  lain: (tempat) => [
    `Excel menolak ${(tempat.kode ?? null) === null ? 'permintaan' : `permintaan dengan kode ${tempat.kode ?? ''}`}${padaTempat(tempat)}`,
    'simpan buku kerja, muat ulang panel Selaras, lalu ulangi.',
  ],
};

/**
 * The sentence for a reason: `kalimatExcel('mode-edit')` is "Sebuah sel atau kotak dialog di Excel masih terbuka untuk
 * diisi, tidak ada yang diubah; tekan Enter atau Esc di Excel, lalu ulangi."
 */
export function kalimatExcel(alasan: AlasanHost, tempat: Tempat = {}): string {
  const [terjadi, saran] = BAGIAN[alasan](tempat);
  if (tempat.akibat !== undefined) return `${terjadi}, ${tempat.akibat}; ${SARAN_TERSISA}`;
  return `${terjadi}, ${TIDAK_DIUBAH}; ${saran}`;
}

/** For a sheet that the user keeps hidden: showing it unasked would change the workbook. */
export function kalimatTersembunyi(sel: Address): string {
  return `Sel ${formatAddress(sel)} berada di lembar tersembunyi, ${TIDAK_DIUBAH}; tampilkan lembar itu dari menu klik kanan pada tab lembar, lalu ulangi.`;
}

/** For sheets to be added or removed where the workbook keeps its sheets as they are. */
export function kalimatStruktur(): string {
  return `Struktur buku kerja terlindungi sehingga lembar tidak dapat ditambah atau dihapus, ${TIDAK_DIUBAH}; buka proteksi buku kerja melalui menu Tinjau, lalu ulangi.`;
}

/** For a content that Excel keeps differently from what was asked (a text that became a date). */
export function kalimatTerbacaLain(sel: Address): string {
  return `Excel membaca isi untuk sel ${formatAddress(sel)} sebagai hal lain daripada yang diminta, ${TIDAK_DIUBAH}; isilah sel itu sendiri di Excel.`;
}

/** For a table column that Excel fills with one formula, whatever was asked. */
export function kalimatKolomTabel(sel: Address): string {
  return `Excel menyalin rumus ke seluruh kolom tabel sehingga isi sel ${formatAddress(sel)} tidak sesuai rencana, ${TIDAK_DIUBAH}; matikan pengisian rumus pada tabel di Excel (File > Opsi > Pemeriksaan > Opsi Koreksi Otomatis > Format Otomatis Saat Anda Mengetik), lalu ulangi.`;
}

/** What became of a workbook whose way back failed as well: the cells that are still changed. */
export function akibatTersisa(tempat: readonly SheetPlace[]): string {
  return `sel yang telanjur berubah dan belum dapat dikembalikan: ${sebutkan(tempat)}`;
}

/** What became of a workbook that does not answer any more. */
export function akibatTidakPasti(tempat: readonly SheetPlace[]): string {
  return `belum pasti apakah bagian ini sudah berubah: ${sebutkan(tempat)}`;
}

/** A range of a sheet, or the sheet as a whole. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: Range | null;
}

/** More than this would hide the sentence. */
const SHOWN_PLACES = 12;

function sebutkan(tempat: readonly SheetPlace[]): string {
  if (tempat.length === 0) return 'catatan Selaras';
  const shown = tempat.slice(0, SHOWN_PLACES).map(sebutkanTempat).join(', ');
  const more = tempat.length - SHOWN_PLACES;
  return more > 0 ? `${shown}, dan ${String(more)} rentang lain` : shown;
}

function sebutkanTempat({ sheet, range }: SheetPlace): string {
  return range === null ? `lembar "${sheet}"` : `${quoteSheet(sheet)}!${formatRange(range)}`;
}

function tempatDari(tempat: Tempat): string {
  const nama = sebutan(tempat);
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}

function sebutan({ sel, lembar }: Tempat): string {
  if (sel !== undefined && sel !== null) return `sel ${formatAddress(sel)}`;
  return lembar === undefined || lembar === null ? 'buku kerja' : `lembar "${lembar}"`;
}

function padaTempat(tempat: Tempat): string {
  const nama = sebutan(tempat);
  return nama === 'buku kerja' ? '' : ` pada ${nama}`;
}
