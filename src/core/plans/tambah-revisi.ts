/** "Tambah revisi": one revision more in the user's own tables, where there is room for it, with its checks in sentences. */
import { bukuRevisi } from '../ledger/buku-revisi';
import type { Berkas } from '../records/berkas';
import { formatAddress } from '../workbook/address';
import type { ChangePlan } from '../workbook/plan';
import { hitungPagu, periksaTambahan, type Pemeriksaan, type RevisiTambahan } from './isian-revisi';
import type { RencanaDitolak } from './simpanan';
import { tambahKolom } from './tambah-kolom';
import { tambahRiwayat } from './tambah-riwayat';

export type { Pemeriksaan, RevisiTambahan } from './isian-revisi';

export interface HasilTambahRevisi {
  readonly rencana: ChangePlan;
  /** What holds and what does not; a `galat` is no bar to the plan, a person decides. */
  readonly pemeriksaan: readonly Pemeriksaan[];
}

/** What keeps an entry from being one; null where nothing does. */
function kurang({ nomor, jenis, baris }: RevisiTambahan): string | null {
  if (!Number.isInteger(nomor) || nomor < 1 || nomor > 99)
    return 'Nomor revisi harus bilangan bulat dari 1 sampai 99, tidak ada yang diubah; perbaiki nomornya.';
  if (jenis.trim() === '') return 'Jenis revisi belum diisi, tidak ada yang diubah; pilih jenisnya.';
  const salah = baris.find(({ pagu }) => !Number.isSafeInteger(pagu) || pagu < 0);
  if (salah !== undefined)
    return `Pagu "${salah.kunci}" bukan rupiah bulat yang tidak negatif, tidak ada yang diubah; perbaiki angkanya.`;
  const ganda = baris.find(({ kunci }, i) => baris.findIndex((satu) => satu.kunci === kunci) < i);
  return ganda === undefined ? null : `Baris "${ganda.kunci}" diisi dua kali, tidak ada yang diubah; sisakan satu.`;
}

/**
 * Appends one revision to the user's sheets: a column right of the last revision (or one that stands ready for it), with the
 * formulas of the column on its left and the lines above those that change, and a row under the list of revisions. Filled,
 * merged, hidden and protected cells are never written to; where there is no room, `dibiarkan` says so. Refused, with a
 * sentence, where the entry is no revision, the number is taken, or the workbook has neither matrix nor list.
 *
 * @example planTambahRevisi(berkas, { nomor: 20, tanggal, jenis: 'POK', alasan: 'Pergeseran', baris: [{ kunci: '6077.BAD', pagu: 5000000 }] })
 */
export function planTambahRevisi(berkas: Berkas, tambahan: RevisiTambahan): HasilTambahRevisi | RencanaDitolak {
  const ditolak = kurang(tambahan);
  if (ditolak !== null) return { ditolak };
  const buku = bukuRevisi(berkas);
  const akhir = buku.revisi[buku.revisi.length - 1];
  if (akhir === undefined)
    return {
      ditolak:
        'Buku kerja ini tidak memuat tabel revisi pagu, tidak ada yang diubah; buat matriks pagu per revisi atau riwayat revisi lebih dahulu.',
    };
  const ada = buku.revisi.find(({ nomor }) => nomor === tambahan.nomor);
  if (ada !== undefined) {
    const sel = ada.keadaan?.kepala ?? ada.entri?.nomorSel ?? ada.alasan?.sel;
    const tempat = sel === undefined ? '' : ` di ${formatAddress(sel)}`;
    return { ditolak: `Revisi ${tambahan.nomor} sudah ada${tempat}, tidak ada yang diubah; pakai nomor berikutnya.` };
  }
  const [matriks] = buku.matriks;
  const status = matriks?.keadaan[matriks.keadaan.length - 1]?.nomor;
  const baru = matriks === undefined || status === undefined ? null : hitungPagu(matriks, status, tambahan);
  const kolom = baru === null ? { edits: [], dibiarkan: [] } : tambahKolom(berkas, buku, tambahan, baru);
  const riwayat = tambahRiwayat(berkas, buku, tambahan, baru);
  return {
    rencana: {
      judul: `Tambah revisi ${tambahan.nomor}`,
      edits: [...kolom.edits, ...riwayat.edits],
      dibiarkan: [...kolom.dibiarkan, ...riwayat.dibiarkan],
    },
    pemeriksaan: periksaTambahan(berkas, buku, tambahan, baru),
  };
}
