/** RV-025: the revisions must be numbered 1 to n, and n must be what title and matrix say. */
import type { BarisRevisi, Berkas } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bukti } from '../aturan';
import { cacahJudul } from '../../ledger/cacah-judul';
import { nomorRevisi } from '../../ledger/matriks-revisi';

interface Bernomor {
  readonly nomor: number;
  readonly sel: Address;
}

function bernomor(baris: BarisRevisi): Bernomor[] {
  const nomor = nomorRevisi(baris);
  return nomor === null || baris.nomor === null ? [] : [{ nomor, sel: baris.nomor.sel }];
}

/** Gaps and repeats; the row after a gap is the one to look at. */
function loncat(isi: readonly Bernomor[]): Bukti[] {
  const awal = isi[0]?.nomor ?? 1;
  const langkah = isi.length > 1 && (isi[isi.length - 1]?.nomor ?? 0) < awal ? -1 : 1;
  return isi.flatMap((kini, i): Bukti[] => {
    const lama = isi[i - 1];
    const harapan = lama === undefined ? null : lama.nomor + langkah;
    if (lama === undefined || harapan === null || kini.nomor === harapan) return [];
    return [
      {
        sel: [kini.sel],
        tautan: [lama.sel],
        nilai: String(kini.nomor),
        seharusnya: String(harapan),
        isi: { soal: 'loncat' },
      },
    ];
  });
}

function judulBeda(berkas: Berkas, indeks: number, isi: readonly Bernomor[]): Bukti[] {
  const tabel = berkas.tabel[indeks];
  const cacah = tabel?.judul === null || tabel === undefined ? null : cacahJudul(tabel.judul);
  const akhir = isi[isi.length - 1];
  if (cacah === null || cacah === isi.length || tabel?.judulSel === null || tabel === undefined || akhir === undefined)
    return [];
  return [
    {
      sel: [tabel.judulSel],
      tautan: [akhir.sel],
      nilai: String(cacah),
      seharusnya: String(isi.length),
      isi: { soal: 'judul' },
    },
  ];
}

/** The columns of a table that hold a figure: blank ones stand ready for revisions to come. */
function kolomTerisi(berkas: Berkas, indeks: number): Set<number> {
  const milik = berkas.uang.filter(({ tabel }) => tabel === indeks);
  return new Set(milik.flatMap(({ nilai }) => nilai.map(({ kolom }) => kolom.col)));
}

/** The matrix must go up to the last revision of the list. */
function matriksBeda(berkas: Berkas, isi: readonly Bernomor[]): Bukti[] {
  const tertinggi = isi.reduce((n, { nomor }) => Math.max(n, nomor), 0);
  return berkas.tabel.flatMap((tabel, indeks): Bukti[] => {
    const terisi = kolomTerisi(berkas, indeks);
    const keadaan = tabel.kolom.filter(
      ({ versi, bidang, col }) =>
        bidang === 'pagu' && versi?.jenis === 'revisi' && versi.nomor !== null && terisi.has(col),
    );
    const akhir = keadaan.reduce(
      (lama, kini) => ((kini.versi?.nomor ?? 0) > (lama?.versi?.nomor ?? 0) ? kini : lama),
      keadaan[0],
    );
    if (
      tabel.jenis !== 'revisi-pagu' ||
      keadaan.length < 3 ||
      akhir === undefined ||
      (akhir.versi?.nomor ?? 0) === tertinggi
    )
      return [];
    const tautan = isi.filter(({ nomor }) => nomor === tertinggi).map(({ sel }) => sel);
    return [
      {
        sel: [{ sheet: tabel.lembar, row: tabel.kepala.bottom, col: akhir.col }],
        tautan,
        nilai: String(akhir.versi?.nomor ?? ''),
        seharusnya: String(tertinggi),
        tingkat: 'peringatan',
        isi: { soal: 'matriks' },
      },
    ];
  });
}

export const RV_025: Aturan = {
  kode: 'RV-025',
  tingkat: 'galat',
  judul: 'Nomor revisi loncat atau jumlah tidak cocok narasi',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const tabel = [...new Set(berkas.revisi.map((baris) => baris.tabel))];
    return tabel.flatMap((indeks) => {
      const isi = berkas.revisi.filter((baris) => baris.tabel === indeks).flatMap(bernomor);
      return isi.length < 2 ? [] : [...loncat(isi), ...judulBeda(berkas, indeks, isi), ...matriksBeda(berkas, isi)];
    });
  },

  pesan: (t) => {
    const soal = t.isi['soal'];
    if (soal === 'judul')
      return `Judul pada ${t.sel} menyebut ${t.nilai} kali revisi, sedangkan daftarnya memuat ${t.seharusnya}.`;
    if (soal === 'matriks')
      return `Matriks pagu berakhir pada revisi ${t.nilai} (${t.sel}), sedangkan daftar revisi sampai nomor ${t.seharusnya} (${t.tautan[0] ?? ''}).`;
    return `Nomor revisi pada ${t.sel} adalah ${t.nilai}, sedangkan sesudah ${t.tautan[0] ?? 'baris sebelumnya'} seharusnya ${t.seharusnya}.`;
  },
  perbaikan: (t) =>
    t.isi['soal'] === 'loncat'
      ? 'Lengkapi revisi yang belum tercatat, atau perbaiki nomornya.'
      : 'Samakan jumlah revisi pada judul, daftar, dan matriks.',
};
