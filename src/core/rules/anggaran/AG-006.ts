/** AG-006: a cumulative realisasi must not fall from one quarter or month to the next. */
import { bukaBuku } from '../../ledger/buku';
import type { Kisi, Titik } from '../../ledger/kisi';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSelisih } from './cetak';
import { tambahkan } from '../../text/peta';

const BAGIAN_NAIK = 0.8;
const BARIS_TERSEDIKIT = 3;
/** Sums of the periods above this share of the pagu can only be sums of cumulative figures. */
const LEWAT_PAGU = 1.05;

/** The columns of realisasi of one year by quarter, or by month, in order. */
function deret(kisi: Kisi): number[][] {
  const hasil = new Map<string, { lajur: number; urut: number }[]>();
  kisi.lajur.forEach(({ kolom }, lajur) => {
    const urut = kolom.tw ?? kolom.bulan;
    if (urut === null || kolom.bidang !== 'realisasi' || kolom.ranah !== 'anggaran') return;
    const kunci = `${kolom.tahun ?? ''}|${kolom.tw === null ? 'bulan' : 'tw'}`;
    tambahkan(hasil, kunci, { lajur, urut });
  });
  return [...hasil.values()]
    .filter((isi) => isi.length >= 2 && new Set(isi.map(({ urut }) => urut)).size === isi.length)
    .map((isi) => isi.sort((a, b) => a.urut - b.urut).map(({ lajur }) => lajur));
}

const terisi = (kisi: Kisi, baris: number, lajur: readonly number[]): Titik[] =>
  lajur.map((l) => kisi.titik(baris, l)).filter(({ keadaan }) => keadaan === 'angka');
const naik = (titik: readonly Titik[]): boolean =>
  titik.every((satu, i) => i === 0 || satu.nilai >= (titik[i - 1]?.nilai ?? 0));

/** Whether the figures are cumulative: their sum would exceed the pagu, or nearly all rows rise. */
function kumulatif(kisi: Kisi, lajur: readonly number[]): boolean {
  const pagu = kisi.lajur.findIndex(({ kolom, sifat }) => kolom.bidang === 'pagu' && sifat === 'uang');
  const baris = kisi.baris.flatMap((_, b) => {
    const isi = terisi(kisi, b, lajur);
    return isi.length >= Math.min(3, lajur.length) ? [{ b, isi }] : [];
  });
  const uang = lajur.every((l) => kisi.lajur[l]?.sifat === 'uang');
  const berpagu = uang && pagu >= 0 ? baris.filter(({ b }) => kisi.titik(b, pagu).nilai > 0) : [];
  if (berpagu.length > 0)
    return (
      berpagu.filter(
        ({ b, isi }) => isi.reduce((n, satu) => n + satu.nilai, 0) > LEWAT_PAGU * kisi.titik(b, pagu).nilai,
      ).length >
      0.5 * berpagu.length
    );
  const bergerak = baris.filter(({ isi }) => isi.some((satu) => satu.nilai !== isi[0]?.nilai));
  return (
    bergerak.length >= BARIS_TERSEDIKIT &&
    bergerak.filter(({ isi }) => naik(isi)).length >= BAGIAN_NAIK * bergerak.length
  );
}

function turun(kisi: Kisi, lajur: readonly number[]): Bukti[] {
  if (!kumulatif(kisi, lajur)) return [];
  return kisi.baris.flatMap((_, b) => {
    const isi = terisi(kisi, b, lajur);
    return isi.flatMap((kini, i): Bukti[] => {
      const lama = isi[i - 1];
      if (lama === undefined || kini.nilai >= lama.nilai - lama.setengah - kini.setengah) return [];
      const { sifat, faktor } = kisi.lajur[kini.lajur] ?? { sifat: 'uang', faktor: 1 };
      return [
        {
          sel: [kini.sel],
          tautan: [lama.sel],
          nilai: cetakFigur(kini.figur),
          seharusnya: `tidak kurang dari ${cetakFigur(lama.figur)}`,
          selisih: cetakSelisih(lama.nilai - kini.nilai, sifat === 'uang', faktor),
          isi: { lama: cetakFigur(lama.figur) },
        },
      ];
    });
  });
}

export const AG_006: Aturan = {
  kode: 'AG-006',
  tingkat: 'galat',
  judul: 'Realisasi kumulatif triwulan menurun',
  rujukan: 'PMK 62/2023, pelaksanaan anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    bukaBuku(berkas).lembar.flatMap(({ kisi }) => deret(kisi).flatMap((lajur) => turun(kisi, lajur))),

  pesan: (t) =>
    `Realisasi kumulatif pada ${t.sel} tertulis ${t.nilai}, lebih kecil daripada ${t.isi['lama'] ?? ''} pada periode sebelumnya (${t.tautan[0] ?? ''}).`,
  perbaikan: (t) =>
    `Periksa ${t.tautan[0] ?? 'periode sebelumnya'} dan ${t.sel}: realisasi sampai dengan suatu triwulan memuat semua triwulan sebelumnya.`,
};
