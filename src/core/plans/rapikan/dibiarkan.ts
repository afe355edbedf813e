/** Cells that are left as they are, told by table and reason, so that the list stays readable. */
import { tambahkan } from '../../text/peta';
import { formatRange, formatAddress } from '../../workbook/address';
import type { Dibiarkan } from '../../workbook/plan';
import type { Address, Range } from '../../workbook/workbook';

/** Why a cell stays; `tentang` is what its sentence names beside the cells: another cell, or a text. */
export interface Tinggal {
  readonly tabel: number;
  readonly sel: Address;
  readonly sebab: Sebab;
  readonly tentang?: string;
}

type Kalimat = (sel: string, tentang: string) => string;

/** One sentence per reason: what stands there, and what to do where something is to be done. */
const KALIMAT = {
  rumus: (sel) => `Sel ${sel} berisi rumus yang hasilnya teks; perbaiki rumusnya bila hasilnya seharusnya angka.`,
  rentang: (sel) => `Sel ${sel} berisi rentang, bukan satu angka, sehingga tetap teks.`,
  batas: (sel) => `Sel ${sel} menyatakan batas (paling sedikit atau paling banyak), sehingga tetap teks.`,
  predikat: (sel) => `Sel ${sel} memuat angka beserta predikat, sehingga tetap teks.`,
  jenjang: (sel) => `Sel ${sel} berisi predikat atau jenjang, sehingga tetap teks.`,
  yatidak: (sel) => `Sel ${sel} berisi jawaban ya atau tidak, sehingga tetap teks.`,
  nihil: (sel) => `Sel ${sel} berisi tanda nihil, sehingga tidak diisi angka.`,
  galat: (sel) => `Sel ${sel} berisi galat Excel; perbaiki isinya lebih dahulu.`,
  teks: (sel) => `Sel ${sel} berisi kata, bukan satu angka, sehingga tetap teks.`,
  kode: (sel) => `Sel ${sel} tampak seperti kode atau tahun, bukan besaran, sehingga tetap teks.`,
  tampilan: (sel) =>
    `Sel ${sel} tidak dapat menjadi angka tanpa mengubah tampilannya, misalnya karena pemisahnya bergaya Inggris; pilih "Samakan pemisah" atau ketik ulang.`,
  kata: (sel, tentang) =>
    `Sel ${sel} dipakai sebagai teks oleh rumus, antara lain di ${tentang}; ubah rumus itu lebih dahulu.`,
  gabungan: (sel) => `Sel ${sel} berada di dalam sel gabungan; pisahkan sel gabungan itu lebih dahulu.`,
  tersembunyi: (sel) =>
    `Sel ${sel} berada pada baris atau kolom yang disembunyikan atau tersaring; tampilkan lebih dahulu.`,
  larik: (sel) => `Sel ${sel} berada di dalam rumus larik, yang hanya dapat diubah seluruhnya.`,
  kepalaTabel: (sel) => `Sel ${sel} adalah judul kolom tabel Excel, sehingga tidak diubah.`,
  terbacaLain: (sel) =>
    `Sel ${sel} tidak diubah karena tabelnya akan terbaca lain sesudahnya; periksa judul kolom dan susunan tabel itu.`,
  skalaRumus: (sel) =>
    `Skala persen di sel ${sel} berbeda dari kolomnya, tetapi isinya rumus; ubah rumusnya agar skalanya sama.`,
  skalaDiacu: (sel, tentang) =>
    `Skala persen di sel ${sel} berbeda dari kolomnya, tetapi dipakai rumus, antara lain di ${tentang}, yang hasilnya akan berubah; sesuaikan keduanya bersama-sama.`,
  skalaTakTerlacak: (sel, tentang) =>
    `Skala persen di sel ${sel} berbeda dari kolomnya, tetapi rumus di ${tentang} memakai INDIRECT atau OFFSET, sehingga tidak dapat dipastikan bahwa hasilnya tidak berubah; sesuaikan dengan tangan.`,
  skalaFormat: (sel) =>
    `Skala persen di sel ${sel} berbeda dari kolomnya, tetapi sel itu mempunyai format bersyarat yang bergantung pada angkanya; sesuaikan keduanya bersama-sama.`,
  skalaRagu: (sel) =>
    `Skala persen di sel ${sel} tidak pasti karena angkanya dapat berarti rasio, poin persen, atau besaran lain; ketik ulang dalam skala kolomnya.`,
  skalaBaris: (sel) =>
    `Skala persen di sel ${sel} berbeda dari kolomnya, tetapi angka lain pada baris yang sama tidak dapat ikut diubah; sesuaikan seluruh baris itu bersama-sama.`,
  skalaImbang: (sel) =>
    `Skala persen di sel ${sel} bercampur sama banyak antara fraksi dan poin; pilih satu skala lebih dahulu.`,
  kepalaRumus: (sel) => `Sel ${sel} pada judul kolom yang berulang berisi rumus, sehingga tidak dikosongkan.`,
  sambungan: (sel) =>
    `Sel ${sel} pada baris yang terbelah tidak dapat disambung ke baris di atasnya; sambung dengan tangan.`,
  kolomTerisi: (sel, tentang) =>
    `Kolom ${tentang} tidak ditambahkan di ${sel} karena tempat itu atau kolom di kanannya sudah terisi, berformat, digabung, atau disembunyikan.`,
  belumDiketahui: (sel, tentang) => `${tentang} di sel ${sel} tidak diketahui dari buku kerja; isi dengan tangan.`,
  validasiAda: (sel) => `Sel ${sel} sudah mempunyai validasi data, sehingga tidak diberi validasi lagi.`,
  validasiBeda: (sel, tentang) =>
    `Isi sel ${sel} tidak sesuai dengan ${tentang}, sehingga validasinya hanya memperingatkan.`,
  daftarBatal: (sel, tentang) =>
    `Sel ${sel} tidak diberi ${tentang} karena isinya terlalu panjang atau terlalu beragam untuk sebuah daftar.`,
  validasiBatal: (sel, tentang) =>
    `Sel ${sel} tidak diberi ${tentang} karena terlalu banyak isinya yang tidak sesuai; periksa isi kolom itu.`,
} as const satisfies Record<string, Kalimat>;

export type Sebab = keyof typeof KALIMAT;

/** Ranges that one sentence names at most. */
const RENTANG_DISEBUT = 8;

/** One sentence per table and reason, at the first of its cells. */
export function tulisDibiarkan(tinggal: readonly Tinggal[]): Dibiarkan[] {
  const kelompok = new Map<string, Tinggal[]>();
  for (const satu of tinggal) tambahkan(kelompok, kunciKelompok(satu), satu);
  return [...kelompok.values()].flatMap((isi) => {
    const [pertama] = isi;
    if (pertama === undefined) return [];
    const kalimat: Kalimat = KALIMAT[pertama.sebab];
    const daftar = daftarSel(isi.map(({ sel }) => sel));
    return [{ sel: pertama.sel, alasan: kalimat(daftar, pertama.tentang ?? '') }];
  });
}

/** What a sentence names only as an example does not part it from others. */
const CONTOH = new Set<Sebab>(['kata', 'skalaDiacu']);

function kunciKelompok({ tabel, sel, sebab, tentang }: Tinggal): string {
  return `${tabel}|${sel.sheet}|${sebab}|${CONTOH.has(sebab) ? '' : (tentang ?? '')}`;
}

/** "D5:D7, F9, dan 3 sel lain": cells below each other as ranges, the first eight named. */
export function daftarSel(sel: readonly Address[]): string {
  const rentang = rentangKolom(sel);
  const disebut = rentang.slice(0, RENTANG_DISEBUT).map(formatRange);
  const sisa = rentang.slice(RENTANG_DISEBUT).reduce((jumlah, { top, bottom }) => jumlah + bottom - top + 1, 0);
  return sisa === 0 ? disebut.join(', ') : `${disebut.join(', ')}, dan ${sisa} sel lain`;
}

function rentangKolom(sel: readonly Address[]): Range[] {
  const urut = [...sel].sort((a, b) => a.col - b.col || a.row - b.row);
  const hasil: Range[] = [];
  for (const { row, col } of urut) {
    const akhir = hasil.at(-1);
    if (akhir !== undefined && akhir.left === col && akhir.bottom >= row - 1)
      hasil[hasil.length - 1] = { ...akhir, bottom: row };
    else hasil.push({ top: row, left: col, bottom: row, right: col });
  }
  return hasil;
}

/** The same for cells of several sheets: "Capaian!G5, 'Rencana Aksi'!D9". */
export function daftarAlamat(sel: readonly Address[]): string {
  const disebut = sel.slice(0, RENTANG_DISEBUT).map((satu) => formatAddress(satu));
  const sisa = sel.length - disebut.length;
  return sisa === 0 ? disebut.join(', ') : `${disebut.join(', ')}, dan ${sisa} sel lain`;
}
