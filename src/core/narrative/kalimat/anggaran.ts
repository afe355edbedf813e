/** Sentences on money: the year, the year before, and the revisions of the pagu. */
import { eksak } from '../../capaian/eksak';
import type { BukuRevisi, Revisi } from '../../ledger/buku-revisi';
import { formatAngka, formatRupiah } from '../../text/format-angka';
import { namaBulan } from '../../text/tanggal';
import type { Address } from '../../workbook/workbook';
import type { Potongan } from '../naskah';
import { persenRealisasi, type PaguRealisasi, type TahunAnggaran, type UangSel } from '../total-anggaran';
import { sebut } from './sebut';

/** An amount: quoted from its one cell, or worked out from several. */
export function sebutUang({ nilai, sel }: UangSel): Potongan {
  const [satu, lain] = sel;
  const teks = formatRupiah(nilai);
  return satu !== undefined && lain === undefined ? { teks, sumber: satu } : { teks, dari: sel };
}

const asal = (...isi: readonly UangSel[]): readonly Address[] => isi.flatMap(({ sel }) => sel);

const sebutPersen = (poin: number, dari: readonly Address[]): Potongan => ({ teks: `${formatAngka(poin, 2)}%`, dari });

/**
 * Pagu, realisasi and what is left.
 *
 * 1.400 and 1.356 million: "Pagu anggaran tahun 2024 sebesar Rp1.400.000.000 dengan realisasi Rp1.356.000.000 atau 96,86%,
 * sehingga tersisa Rp44.000.000."
 */
export function kalimatRealisasi(uang: PaguRealisasi, tahun: number | null): readonly Potongan[] {
  const { pagu, realisasi } = uang;
  const sisa = pagu.nilai - realisasi.nilai;
  const dari = asal(pagu, realisasi);
  return sebut(
    `Pagu anggaran${tahun === null ? '' : ` tahun ${tahun}`} sebesar `,
    sebutUang(pagu),
    ' dengan realisasi ',
    sebutUang(realisasi),
    ...(pagu.nilai === 0 ? [] : [' atau ', sebutPersen(persenRealisasi(uang), dari)]),
    sisa === 0
      ? ''
      : sebut(sisa > 0 ? ', sehingga tersisa ' : ', sehingga melampaui pagu sebesar ', {
          teks: formatRupiah(Math.abs(sisa)),
          dari,
        }),
    '.',
  );
}

/** "Realisasi anggaran sebesar Rp… atau …% dari pagu Rp…." */
export function kalimatSerapan(uang: PaguRealisasi): readonly Potongan[] {
  const { pagu, realisasi } = uang;
  if (pagu.nilai === 0) return [];
  return sebut(
    'Realisasi anggaran sebesar ',
    sebutUang(realisasi),
    ' atau ',
    sebutPersen(persenRealisasi(uang), asal(pagu, realisasi)),
    ' dari pagu ',
    sebutUang(pagu),
    '.',
  );
}

const UBAH = { naik: 'bertambah', turun: 'berkurang' } as const;

/** By how much an amount changed, in rupiah and in percent; that it stayed where it did. */
function perubahan(kata: string, lalu: UangSel, kini: UangSel): readonly Potongan[] {
  const selisih = kini.nilai - lalu.nilai;
  if (selisih === 0) return sebut(`${kata} tetap`);
  const dari = asal(lalu, kini);
  return sebut(
    `${kata} `,
    { teks: selisih > 0 ? UBAH.naik : UBAH.turun, dari },
    ' ',
    { teks: formatRupiah(Math.abs(selisih)), dari },
    lalu.nilai <= 0 ? '' : sebut(' (', sebutPersen(bagian(Math.abs(selisih), lalu.nilai), dari), ')'),
  );
}

const bagian = (nilai: number, dari: number): number => eksak(nilai).div(eksak(dari)).times(100).toNumber();

/** Pagu, realisasi and absorption against the year before. */
export function kalimatTahunAnggaran(deret: readonly TahunAnggaran[], tahun: number | null): readonly Potongan[] {
  const [lalu, kini] = deret.slice(-2);
  if (lalu === undefined || kini === undefined || kini.tahun !== tahun) return [];
  const [dulu, baru] = [persenRealisasi(lalu), persenRealisasi(kini)];
  const dari = asal(lalu.pagu, lalu.realisasi, kini.pagu, kini.realisasi);
  const poin = eksak(baru).minus(eksak(dulu)).toDecimalPlaces(2);
  const serapan = poin.isZero()
    ? sebut('persentase realisasi tetap pada ', sebutPersen(baru, dari))
    : sebut(
        'persentase realisasi ',
        { teks: poin.greaterThan(0) ? 'meningkat' : 'menurun', dari },
        ' dari ',
        sebutPersen(dulu, asal(lalu.pagu, lalu.realisasi)),
        ' menjadi ',
        sebutPersen(baru, asal(kini.pagu, kini.realisasi)),
      );
  return sebut(
    'Dibandingkan dengan tahun ',
    { teks: String(lalu.tahun), dari: asal(lalu.pagu) },
    ', ',
    perubahan('pagu', lalu.pagu, kini.pagu),
    ' dan ',
    perubahan('realisasi', lalu.realisasi, kini.realisasi),
    ', sedangkan ',
    serapan,
    '.',
  );
}

/** The cells that say the amount of a revision. */
function selRevisi({ matriks }: BukuRevisi, { nomor, jumlah, total, entri, asalJumlah }: Revisi): readonly Address[] {
  if (total !== null && total.nilai === jumlah) return [total.sel];
  if (asalJumlah === 'riwayat' && entri !== null) return entri.jumlah === null ? [] : [entri.jumlah.sel];
  const akar = matriks[0]?.baris.filter((baris) => baris.akar) ?? [];
  const sel = akar.flatMap(({ nilai }) => nilai.get(nomor)?.sel ?? []);
  return sel.length > 0 ? sel : [entri?.perubahan?.sel ?? entri?.nomorSel].flatMap((satu) => satu ?? []);
}

/**
 * How often the pagu was revised, from what to what, how many revisions left it as it was, and which changed it most.
 *
 * 811, 811, 924, 1.141 million: "Pagu anggaran direvisi sebanyak 3 kali, dari Rp811.000.000 menjadi Rp1.141.000.000 atau bertambah
 * Rp330.000.000 (40,69%). Sebanyak 1 revisi tidak mengubah jumlah pagu, sedangkan 2 revisi mengubahnya. Perubahan terbesar
 * terjadi pada Revisi 3, yaitu bertambah Rp217.000.000."
 */
export function kalimatRevisiPagu(buku: BukuRevisi): readonly Potongan[] {
  const revisi = buku.revisi.filter(({ nomor }) => nomor > 0);
  const uang = (satu: Revisi | undefined): UangSel | null =>
    satu === undefined || satu.jumlah === null ? null : { nilai: satu.jumlah, sel: selRevisi(buku, satu) };
  if (revisi.length === 0) return [];
  const awal = uang(buku.revisi.find(({ nomor }) => nomor === 0));
  const akhir = uang(revisi.at(-1));
  const semua = buku.revisi.flatMap((satu) => satu.keadaan?.kepala ?? satu.entri?.nomorSel ?? selRevisi(buku, satu));
  return sebut(
    buku.revisi.some(({ keadaan }) => keadaan !== null && keadaan.bulan !== null)
      ? 'Menurut catatan per bulan, pagu anggaran direvisi sebanyak '
      : 'Pagu anggaran direvisi sebanyak ',
    { teks: String(revisi.length), dari: semua },
    ' kali',
    awal === null || akhir === null ? '' : rentang(awal, akhir),
    '. ',
    ...cacahTetap(buku, revisi),
    ...terbesar(buku, revisi),
  ).map((satu, i, isi) => (i === isi.length - 1 ? { ...satu, teks: satu.teks.trimEnd() } : satu));
}

function rentang(awal: UangSel, akhir: UangSel): readonly Potongan[] {
  const dari = asal(awal, akhir);
  const selisih = akhir.nilai - awal.nilai;
  const batas = sebut(', dari ', sebutUang(awal), ' menjadi ', sebutUang(akhir));
  if (selisih === 0) return sebut(batas, ', sehingga jumlah pagu tidak berubah');
  return sebut(
    batas,
    ' atau ',
    { teks: selisih > 0 ? UBAH.naik : UBAH.turun, dari },
    ' ',
    { teks: formatRupiah(Math.abs(selisih)), dari },
    awal.nilai <= 0 ? '' : sebut(' (', sebutPersen(bagian(Math.abs(selisih), awal.nilai), dari), ')'),
  );
}

/** How many revisions left the pagu as it was; nothing where the amount of one is not known. */
function cacahTetap(buku: BukuRevisi, revisi: readonly Revisi[]): (string | readonly Potongan[])[] {
  if (revisi.length < 2 || revisi.some(({ nolBersih }) => nolBersih === null)) return [];
  const [tetap, ubah] = [true, false].map((nol) => revisi.filter(({ nolBersih }) => nolBersih === nol));
  const cacah = (isi: readonly Revisi[] = []): Potongan => ({
    teks: String(isi.length),
    dari: isi.flatMap((satu) => selRevisi(buku, satu)),
  });
  if (ubah?.length === 0) return ['Seluruh revisi tidak mengubah jumlah pagu. '];
  if (tetap?.length === 0) return ['Seluruh revisi mengubah jumlah pagu. '];
  return [
    sebut(
      'Sebanyak ',
      cacah(tetap),
      ' revisi tidak mengubah jumlah pagu, sedangkan ',
      cacah(ubah),
      ' revisi mengubahnya. ',
    ),
  ];
}

function terbesar(buku: BukuRevisi, revisi: readonly Revisi[]): (string | readonly Potongan[])[] {
  const berubah = revisi.filter(({ selisih }) => selisih !== null && selisih !== 0);
  const [pertama, kedua] = [...berubah].sort((a, b) => Math.abs(b.selisih ?? 0) - Math.abs(a.selisih ?? 0));
  if (pertama === undefined || kedua === undefined || pertama.selisih === null) return [];
  if (Math.abs(kedua.selisih ?? 0) === Math.abs(pertama.selisih)) return [];
  const sebelum = buku.revisi[buku.revisi.indexOf(pertama) - 1];
  const dari = [...(sebelum === undefined ? [] : selRevisi(buku, sebelum)), ...selRevisi(buku, pertama)];
  return [
    sebut(
      'Perubahan terbesar terjadi pada ',
      namaRevisi(pertama),
      ', yaitu ',
      { teks: pertama.selisih > 0 ? UBAH.naik : UBAH.turun, dari },
      ' ',
      { teks: formatRupiah(Math.abs(pertama.selisih)), dari },
      '.',
    ),
  ];
}

/** "Revisi 2", or the month that stands for a revision. */
function namaRevisi({ sebut: nama, keadaan, entri }: Revisi): Potongan {
  const sel = keadaan?.kepala ?? entri?.nomorSel ?? null;
  const bulan = keadaan?.bulan ?? null;
  const teks = bulan === null ? nama : `bulan ${namaBulan(bulan)}`;
  return sel === null ? { teks } : { teks, dari: [sel] };
}
