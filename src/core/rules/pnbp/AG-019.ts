/** AG-019: a share of a target or pagu of 0 cannot be computed, whatever is printed. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import { cetakFigur } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';

/** The columns of the percentages that this table computes, with numerator and denominator. */
function hubungan({ persen }: LembarBuku): { hasil: number; a: number; b: number }[] {
  const peta = new Map(
    persen.map(({ hasil, pembilang, penyebut }) => [
      hasil.lajur,
      { hasil: hasil.lajur, a: pembilang.lajur, b: penyebut.lajur },
    ]),
  );
  return [...peta.values()];
}

function bukti(lembar: LembarBuku): Bukti[] {
  const { kisi } = lembar;
  if (kisi.tabel.susun !== 'kolom') return [];
  return hubungan(lembar).flatMap(({ hasil, a, b }) =>
    kisi.baris.flatMap(({ peran }, baris): Bukti[] => {
      const [persen, atas, bawah] = [kisi.titik(baris, hasil), kisi.titik(baris, a), kisi.titik(baris, b)];
      const nol = bawah.keadaan === 'angka' && bawah.nilai === 0;
      if (peran !== 'data' || !nol || atas.keadaan !== 'angka' || atas.nilai <= 0) return [];
      if (persen.keadaan !== 'angka' || persen.nilai === 0) return [];
      return [
        {
          sel: [persen.sel],
          tautan: [bawah.sel, atas.sel],
          nilai: cetakFigur(persen.figur),
          seharusnya: 'tidak dapat dihitung',
          gabung: `${kisi.indeks}|${hasil}`,
        },
      ];
    }),
  );
}

export const AG_019: Aturan = {
  kode: 'AG-019',
  tingkat: 'saran',
  judul: 'Persentase terhadap target nol',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => bukaBuku(berkas).lembar.flatMap(bukti),
  pesan: (t) =>
    `Persentase pada ${t.sel} tertulis ${t.nilai}, padahal target atau pagunya nol sehingga tidak dapat dihitung.`,
  perbaikan: () =>
    'Tulis "tidak dapat dihitung" atau tanda strip, dan beri catatan bahwa penerimaan itu di luar target.',
};
