/** The verdict in one sentence: whether a submission can go on, and what it rests on. */
import type { CacahTingkat, Putusan, TemuanReviu } from '../plans/catatan-reviu';
import type { Tingkat } from '../workbook/temuan';

export const TANPA_TEMUAN: CacahTingkat = { galat: 0, peringatan: 0, saran: 0 };

/** How many findings of each level count, or are set aside. */
export function cacahReviu(temuan: readonly TemuanReviu[], dikecualikan: boolean): CacahTingkat {
  const hitung = (tingkat: Tingkat): number =>
    temuan.filter((satu) => satu.temuan.tingkat === tingkat && (satu.pengecualian !== null) === dikecualikan).length;
  return { galat: hitung('galat'), peringatan: hitung('peringatan'), saran: hitung('saran') };
}

export interface BahanPutusan {
  readonly cacah: CacahTingkat;
  readonly dikecualikan: CacahTingkat;
  readonly tabel: number;
  /** Rules that broke off. */
  readonly gagal: number;
  /** Date of the latest Lembar Reviu, where the data changed since. */
  readonly berubahSejak: string | null;
}

const gabung = (bagian: readonly string[]): string =>
  bagian.length <= 1 ? bagian.join('') : `${bagian.slice(0, -1).join(', ')} dan ${bagian.at(-1) ?? ''}`;

function sisa({ peringatan, saran }: CacahTingkat): string {
  const bagian = [
    peringatan > 0 ? `${peringatan} peringatan perlu dilihat atau dijelaskan` : '',
    saran > 0 ? `${saran} saran boleh menyusul` : '',
  ].filter((satu) => satu !== '');
  return bagian.length === 0 ? '' : `; ${gabung(bagian)}`;
}

function tambahan({ dikecualikan, gagal }: BahanPutusan): string {
  const banyak = dikecualikan.galat + dikecualikan.peringatan + dikecualikan.saran;
  const galat = dikecualikan.galat > 0 ? `, ${dikecualikan.galat} di antaranya galat` : '';
  return [
    banyak > 0 ? `; ${banyak} temuan dikecualikan dengan alasan${galat}` : '',
    gagal > 0 ? `; ${gagal} aturan gagal dijalankan sehingga harus diperiksa secara manual` : '',
  ].join('');
}

/**
 * The verdict. A galat sends the submission back, a warning or a suggestion does not.
 *
 * @example putuskan({ cacah: { galat: 2, peringatan: 1, saran: 0 }, ... }).kalimat
 * // 'Dokumen dikembalikan untuk diperbaiki karena ada 2 galat; 1 peringatan perlu dilihat atau dijelaskan.'
 */
export function putuskan(bahan: BahanPutusan): Putusan {
  const { cacah, tabel, berubahSejak } = bahan;
  const awal =
    berubahSejak === null ? 'Dokumen' : `Data berubah sejak Lembar Reviu tanggal ${berubahSejak}, sehingga dokumen`;
  if (tabel === 0) {
    const isi = `${awal} belum dapat dinilai karena tidak ada tabel perencanaan atau kinerja yang dikenali`;
    return { jenis: 'belum-dinilai', kalimat: `${isi}${tambahan(bahan)}.` };
  }
  const lagi = berubahSejak === null ? '' : ' dinilai kembali dan';
  if (cacah.galat > 0) {
    const isi = `${awal}${lagi} dikembalikan untuk diperbaiki karena ada ${cacah.galat} galat`;
    return { jenis: 'dikembalikan', kalimat: `${isi}${sisa(cacah)}${tambahan(bahan)}.` };
  }
  const isi = `${awal}${lagi} dapat diteruskan karena tidak ada galat`;
  return { jenis: 'diteruskan', kalimat: `${isi}${sisa(cacah)}${tambahan(bahan)}.` };
}
