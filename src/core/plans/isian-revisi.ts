/** A revision that is to be added: what the user gives, what follows for the lines above, and the checks in sentences. */
import type { BarisPagu, BukuRevisi, MatriksRevisi, Revisi } from '../ledger/buku-revisi';
import { bukaBuku } from '../ledger/buku';
import { keSkala } from '../ledger/baris-sama';
import { paguTetapTeks } from '../ledger/matriks-revisi';
import { angkaRupiah } from '../ledger/teks-revisi';
import type { Berkas } from '../records/berkas';
import { formatRupiah } from '../text/format-angka';
import { formatTanggal, serialDariTanggal, type Tanggal } from '../text/tanggal';
import { formatAddress } from '../workbook/address';

export interface RevisiTambahan {
  readonly nomor: number;
  readonly tanggal: Tanggal;
  /** "POK", "Kanwil DJPb", ... as the user says it. */
  readonly jenis: string;
  readonly alasan: string;
  /** New amounts in rupiah of the lines that change, by `BarisPagu.kunci`; the lines above them follow. */
  readonly baris: readonly { readonly kunci: string; readonly pagu: number }[];
}

/** One check: `baik` holds, `perhatian` is for a person to look at, `galat` is against the rules. */
export interface Pemeriksaan {
  readonly butir: 'nomor' | 'tanggal' | 'nol-bersih' | 'jumlah' | 'baris' | 'ribuan' | 'realisasi';
  readonly keadaan: 'baik' | 'perhatian' | 'galat';
  readonly kalimat: string;
}

/** The matrix after the revision. */
export interface PaguBaru {
  /** In rupiah, by the key of the line; null where the last amount cannot be read and none is given. */
  readonly pagu: ReadonlyMap<string, number | null>;
  /** Change of the whole. */
  readonly selisih: number;
  /** Lines whose given amount differs from what the lines below them give. */
  readonly bertentangan: readonly { readonly baris: BarisPagu; readonly pagu: number; readonly anak: number }[];
}

function anakBaris(matriks: MatriksRevisi): ReadonlyMap<string, readonly BarisPagu[]> {
  const hasil = new Map<string, BarisPagu[]>();
  for (const baris of matriks.baris)
    if (baris.induk !== null) hasil.set(baris.induk, [...(hasil.get(baris.induk) ?? []), baris]);
  return hasil;
}

/** A line changes by what is given for it, else by what the lines below it change. */
export function hitungPagu(matriks: MatriksRevisi, akhir: number, tambahan: RevisiTambahan): PaguBaru {
  const diberi = new Map(tambahan.baris.map(({ kunci, pagu }) => [kunci, pagu]));
  const anak = anakBaris(matriks);
  const lama = (baris: BarisPagu): number => baris.nilai.get(akhir)?.nilai ?? 0;
  const geser = new Map<string, number>();
  const bertentangan: { baris: BarisPagu; pagu: number; anak: number }[] = [];
  const hitung = (baris: BarisPagu, dalam: number): number => {
    const dikenal = geser.get(baris.kunci);
    if (dikenal !== undefined || dalam > 20) return dikenal ?? 0;
    const bawah = (anak.get(baris.kunci) ?? []).reduce((n, satu) => n + hitung(satu, dalam + 1), 0);
    const pagu = diberi.get(baris.kunci);
    const milik = pagu === undefined ? bawah : pagu - lama(baris);
    if (pagu !== undefined && (anak.get(baris.kunci) ?? []).length > 0 && milik !== bawah)
      bertentangan.push({ baris, pagu, anak: lama(baris) + bawah });
    geser.set(baris.kunci, milik);
    return milik;
  };
  const pagu = matriks.baris.map((baris): [string, number | null] => {
    const milik = hitung(baris, 0);
    const terbaca = baris.nilai.get(akhir)?.keadaan !== 'gelap' || diberi.has(baris.kunci);
    return [baris.kunci, terbaca ? lama(baris) + milik : null];
  });
  const selisih = matriks.baris.reduce((n, baris) => n + (baris.akar ? (geser.get(baris.kunci) ?? 0) : 0), 0);
  return { pagu: new Map(pagu), selisih, bertentangan };
}

function periksaNomor({ nomor }: RevisiTambahan, akhir: Revisi): Pemeriksaan {
  if (nomor === akhir.nomor + 1)
    return { butir: 'nomor', keadaan: 'baik', kalimat: `Nomor revisi ${nomor} mengikuti ${akhir.sebut}.` };
  return {
    butir: 'nomor',
    keadaan: 'perhatian',
    kalimat: `Nomor revisi ${nomor} tidak mengikuti ${akhir.sebut}; nomor berikutnya adalah ${akhir.nomor + 1}.`,
  };
}

function periksaTanggal({ tanggal }: RevisiTambahan, revisi: readonly Revisi[]): Pemeriksaan {
  const sebelum = revisi
    .flatMap((satu) => (satu.tanggal?.tanggal === null || satu.tanggal === null ? [] : [satu]))
    .pop();
  const lama = sebelum?.tanggal?.tanggal ?? null;
  const kini = formatTanggal(tanggal);
  if (sebelum === undefined || lama === null)
    return {
      butir: 'tanggal',
      keadaan: 'perhatian',
      kalimat: `Tanggal ${kini} tidak dapat dibandingkan, karena revisi sebelumnya tidak bertanggal.`,
    };
  const tempat = sebelum.tanggal === null ? '' : ` di ${formatAddress(sebelum.tanggal.sel)}`;
  return serialDariTanggal(tanggal) < serialDariTanggal(lama)
    ? {
        butir: 'tanggal',
        keadaan: 'galat',
        kalimat: `Tanggal ${kini} lebih awal daripada ${sebelum.sebut} (${formatTanggal(lama)}${tempat}); perbaiki tanggalnya.`,
      }
    : {
        butir: 'tanggal',
        keadaan: 'baik',
        kalimat: `Tanggal ${kini} tidak lebih awal daripada ${sebelum.sebut} (${formatTanggal(lama)}${tempat}).`,
      };
}

function periksaNol({ jenis, alasan }: RevisiTambahan, selisih: number): Pemeriksaan {
  const tetap = paguTetapTeks(`${jenis} ${alasan}`);
  const arah = selisih > 0 ? `bertambah ${formatRupiah(selisih)}` : `berkurang ${formatRupiah(-selisih)}`;
  if (selisih === 0) return { butir: 'nol-bersih', keadaan: 'baik', kalimat: 'Pagu total tidak berubah.' };
  if (tetap)
    return {
      butir: 'nol-bersih',
      keadaan: 'galat',
      kalimat: `Revisi ${jenis} tidak mengubah pagu total, tetapi pagu ${arah}; seimbangkan barisnya, atau perbaiki jenis revisinya.`,
    };
  const disebut = angkaRupiah(alasan);
  if (disebut.length > 0 && disebut.every(({ nilai }) => nilai !== Math.abs(selisih)))
    return {
      butir: 'nol-bersih',
      keadaan: 'perhatian',
      kalimat: `Alasan menyebut ${disebut.map(({ teks }) => teks).join(', ')}, sedangkan pagu total ${arah}; samakan keduanya.`,
    };
  return { butir: 'nol-bersih', keadaan: 'baik', kalimat: `Pagu total ${arah}.` };
}

const nama = ({ kunci, kode }: BarisPagu): string => kode?.teks ?? kunci;

function periksaBaris(matriks: MatriksRevisi, tambahan: RevisiTambahan, baru: PaguBaru): Pemeriksaan[] {
  const dikenal = new Set(matriks.baris.map(({ kunci }) => kunci));
  const asing = tambahan.baris.filter(({ kunci }) => !dikenal.has(kunci));
  const ganjil = tambahan.baris.filter(({ pagu }) => pagu % 1000 !== 0);
  return [
    ...asing.map(({ kunci }): Pemeriksaan => ({
      butir: 'baris',
      keadaan: 'galat',
      kalimat: `Baris "${kunci}" tidak ada pada matriks pagu, sehingga pagunya tidak ditulis; sisipkan barisnya lebih dahulu.`,
    })),
    ...baru.bertentangan.map(({ baris, pagu, anak }): Pemeriksaan => ({
      butir: 'jumlah',
      keadaan: 'galat',
      kalimat: `Pagu ${nama(baris)} diisi ${formatRupiah(pagu)}, sedangkan rinciannya berjumlah ${formatRupiah(anak)}; samakan keduanya.`,
    })),
    ...ganjil.map(({ kunci, pagu }): Pemeriksaan => ({
      butir: 'ribuan',
      keadaan: 'perhatian',
      kalimat: `Pagu ${kunci} (${formatRupiah(pagu)}) bukan kelipatan Rp1.000; cocokkan dengan DIPA atau POK.`,
    })),
  ];
}

/** Lines whose new pagu does not cover what is spent. */
function periksaRealisasi(berkas: Berkas, matriks: MatriksRevisi, { pagu }: PaguBaru): Pemeriksaan[] {
  const sama = bukaBuku(berkas).barisSama;
  return matriks.baris.flatMap(({ kunci, jalur }): Pemeriksaan[] => {
    const kini = pagu.get(kunci) ?? null;
    if (jalur === null || kini === null) return [];
    const lebih = (sama.get(`realisasi|${jalur}`) ?? []).find(
      // a realisasi in another scale than its header says is brought to the scale of the pagu
      ({ nilai, uang }) => keSkala(nilai * uang.faktor, kini) > kini && nilai * uang.faktor > 0,
    );
    if (lebih === undefined) return [];
    const jumlah = Math.round(keSkala(lebih.nilai * lebih.uang.faktor, kini));
    return [
      {
        butir: 'realisasi',
        keadaan: 'perhatian',
        kalimat: `Pagu baru ${jalur} (${formatRupiah(kini)}) lebih kecil daripada realisasinya (${formatRupiah(jumlah)} di ${formatAddress(lebih.uang.figur.sel)}).`,
      },
    ];
  });
}

/** All checks of a revision that is to be added; those on lines only where there is a matrix. */
export function periksaTambahan(
  berkas: Berkas,
  buku: BukuRevisi,
  tambahan: RevisiTambahan,
  baru: PaguBaru | null,
): Pemeriksaan[] {
  const akhir = buku.revisi[buku.revisi.length - 1];
  const [matriks] = buku.matriks;
  return [
    ...(akhir === undefined ? [] : [periksaNomor(tambahan, akhir)]),
    periksaTanggal(tambahan, buku.revisi),
    ...(baru === null || matriks === undefined
      ? []
      : [
          periksaNol(tambahan, baru.selisih),
          ...periksaBaris(matriks, tambahan, baru),
          ...periksaRealisasi(berkas, matriks, baru),
        ]),
  ];
}
