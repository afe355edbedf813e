/** What changed between two revisions, line by line, and the pagu added up by level, source and kind of spending. */
import type { TingkatAnggaran } from '../text/kode';
import type { BarisPagu, BukuRevisi, FigurRevisi, MatriksRevisi } from './buku-revisi';

/** A line in two states. */
export interface BedaBaris {
  readonly baris: BarisPagu;
  /** In rupiah; 0 where the line is not there yet or no more, null where its cell cannot be read. */
  readonly semula: number | null;
  readonly menjadi: number | null;
  readonly selisih: number | null;
  readonly semulaSel: FigurRevisi | null;
  readonly menjadiSel: FigurRevisi | null;
  readonly keadaan: 'tetap' | 'berubah' | 'baru' | 'hapus' | 'tak-terbaca';
}

export interface BedaRevisi {
  readonly dari: number;
  readonly ke: number;
  /** Difference of the whole; null where one of the two sums is not known. */
  readonly selisih: number | null;
  /** All lines in the order of the matrix. */
  readonly baris: readonly BedaBaris[];
}

function bedaBaris(baris: BarisPagu, dari: number, ke: number): BedaBaris {
  const semulaSel = baris.nilai.get(dari) ?? null;
  const menjadiSel = baris.nilai.get(ke) ?? null;
  const semula = semulaSel === null ? 0 : semulaSel.nilai;
  const menjadi = menjadiSel === null ? 0 : menjadiSel.nilai;
  const dasar = { baris, semula, menjadi, semulaSel, menjadiSel };
  if (semula === null || menjadi === null) return { ...dasar, selisih: null, keadaan: 'tak-terbaca' };
  const keadaan = semula === menjadi ? 'tetap' : semula === 0 ? 'baru' : menjadi === 0 ? 'hapus' : 'berubah';
  return { ...dasar, selisih: menjadi - semula, keadaan };
}

/**
 * What changed from one revision to another, in the first matrix. `dari` may be later than `ke`; a number that the ledger does
 * not know gives no lines.
 *
 * @example bedaRevisi(buku, 0, 19).baris.filter(({ keadaan }) => keadaan === 'baru') // lines that the first DIPA did not have
 */
export function bedaRevisi(buku: BukuRevisi, dari: number, ke: number): BedaRevisi {
  const [utama] = buku.matriks;
  const jumlah = (nomor: number): number | null => buku.revisi.find((satu) => satu.nomor === nomor)?.jumlah ?? null;
  const [semula, menjadi] = [jumlah(dari), jumlah(ke)];
  const ada = (nomor: number): boolean => utama?.keadaan.some((satu) => satu.nomor === nomor) === true;
  return {
    dari,
    ke,
    selisih: semula === null || menjadi === null ? null : menjadi - semula,
    baris: utama === undefined || !ada(dari) || !ada(ke) ? [] : utama.baris.map((baris) => bedaBaris(baris, dari, ke)),
  };
}

/** Sums of one group of lines, by number of the revision; null where a cell cannot be read. */
export interface JumlahKelompok {
  readonly nama: string;
  /** The lines that are counted. */
  readonly kunci: readonly string[];
  readonly nilai: ReadonlyMap<number, number | null>;
}

const NAMA_BELANJA: Readonly<Record<string, string>> = {
  '51': 'Belanja Pegawai',
  '52': 'Belanja Barang',
  '53': 'Belanja Modal',
  '54': 'Belanja Pembayaran Bunga Utang',
  '55': 'Belanja Subsidi',
  '56': 'Belanja Hibah',
  '57': 'Belanja Bantuan Sosial',
  '58': 'Belanja Lain-lain',
};

export const NAMA_TINGKAT_ANGGARAN: Readonly<Record<TingkatAnggaran, string>> = {
  unit: 'Unit',
  program: 'Program',
  kegiatan: 'Kegiatan',
  kro: 'KRO',
  ro: 'RO',
  komponen: 'Komponen',
  subkomponen: 'Subkomponen',
  akun: 'Akun',
};

export type Menurut = 'tingkat' | 'sumberDana' | 'jenisBelanja';

function namaKelompok(baris: BarisPagu, menurut: Menurut): string | null {
  if (menurut === 'tingkat') return baris.tingkat === null ? null : NAMA_TINGKAT_ANGGARAN[baris.tingkat];
  if (menurut === 'sumberDana') return baris.sumberDana;
  return baris.jenisBelanja === null ? null : (NAMA_BELANJA[baris.jenisBelanja] ?? baris.jenisBelanja);
}

/** Levels are told by every line of the level; a source counts where it is named and no line below names one again. */
function dihitung(matriks: MatriksRevisi, menurut: Menurut): (baris: BarisPagu) => boolean {
  if (menurut === 'tingkat') return () => true;
  const atas = new Set(
    matriks.baris.flatMap((baris) =>
      baris.induk !== null && namaKelompok(baris, menurut) !== null ? [baris.induk] : [],
    ),
  );
  const menurutKunci = new Map(matriks.baris.map((baris) => [baris.kunci, baris]));
  // a line that names a source above others that do so is their sum, at whatever distance
  const leluhur = new Set<string>();
  for (const awal of atas) {
    for (
      let kini: string | null = awal;
      kini !== null && !leluhur.has(kini);
      kini = menurutKunci.get(kini)?.induk ?? null
    )
      leluhur.add(kini);
  }
  return ({ kunci }) => !leluhur.has(kunci);
}

/**
 * The pagu of a matrix added up by level, source of funds or kind of spending, by revision; empty where its lines name none.
 *
 * @example jumlahMenurut(buku.matriks[0], 'tingkat') // [{ nama: 'KRO', nilai: Map { 0 => 9000000000, ... } }]
 */
export function jumlahMenurut(matriks: MatriksRevisi, menurut: Menurut): JumlahKelompok[] {
  const nomor = [...new Set(matriks.keadaan.map((satu) => satu.nomor))];
  const termasuk = dihitung(matriks, menurut);
  const kelompok = new Map<string, BarisPagu[]>();
  for (const baris of matriks.baris) {
    const nama = termasuk(baris) ? namaKelompok(baris, menurut) : null;
    if (nama !== null) kelompok.set(nama, [...(kelompok.get(nama) ?? []), baris]);
  }
  return [...kelompok].map(([nama, isi]) => ({
    nama,
    kunci: isi.map(({ kunci }) => kunci),
    nilai: new Map(
      nomor.map((satu) => {
        const figur = isi.map(({ nilai }) => (nilai.has(satu) ? (nilai.get(satu)?.nilai ?? null) : 0));
        const terbaca = figur.filter((nilai) => nilai !== null);
        return [satu, terbaca.length < figur.length ? null : terbaca.reduce((n, nilai) => n + nilai, 0)];
      }),
    ),
  }));
}
