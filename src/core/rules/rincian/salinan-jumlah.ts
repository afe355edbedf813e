/** Copies of a wrong total: a figure of another table that took over a total before it was added up rightly, and its own total. */
import type { Pelanggaran } from '../../ledger/tersangka';
import { bukaBuku } from '../../ledger/buku';
import type { Berkas } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import { siapkanLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import type { TabelMap } from '../../recognition/tabel';
import type { Bukti } from '../aturan';
import { jumlahBaris } from './agregat';
import { cetakHasil, cetakNilai } from './cetak';
import { cocok } from './cocok';
import { barisBerperan, rincian, type Nilai, type Rinci } from './kisi';

/** A smaller figure stands in many tables by chance. */
const TERKECIL = 100;
/** A row is about a table where its name shares so many words with the caption that tell tables apart. */
const KATA_SAMA = 2;

interface JumlahSalah {
  readonly tabel: TabelMap;
  readonly salah: Pelanggaran;
}

const kataBerarti = (teks: string): string[] =>
  siapkanLabel(teks)
    .kata.filter(({ bobot }) => bobot >= 1)
    .map((kata) => kata.teks);

/** Totals that alone are wrong, by the figure that they show; a total that a wrong part may explain is no witness. */
function jumlahSalah(berkas: Berkas): ReadonlyMap<number, readonly JumlahSalah[]> {
  const hasil = new Map<number, JumlahSalah[]>();
  for (const { kisi, pelanggaran } of bukaBuku(berkas).lembar)
    for (const salah of pelanggaran)
      if (salah.dugaan === null && !salah.lunak && salah.titik.nilai >= TERKECIL)
        tambahkan(hasil, salah.titik.nilai, { tabel: kisi.tabel, salah });
  return hasil;
}

function bercerita(label: string, tabel: TabelMap): boolean {
  const judul = new Set(kataBerarti(tabel.judul ?? ''));
  return new Set(kataBerarti(label).filter((kata) => judul.has(kata))).size >= KATA_SAMA;
}

/** The total over a row where it adds up with the copied figure, and so is wrong with it. */
function jumlahIkut(rinci: Rinci, lajur: number): Nilai | null {
  const [akhir, ...lain] = barisBerperan(rinci, 'total');
  const cetak = akhir === undefined || lain.length > 0 ? null : (rinci.lajur[lajur]?.isi[akhir] ?? null);
  const jumlah = jumlahBaris(rinci, lajur, barisBerperan(rinci, 'data'));
  return cetak !== null && jumlah !== null && cocok(cetak, jumlah) ? cetak : null;
}

function buktiSalinan(rinci: Rinci, lajur: number, salinan: Nilai, { tabel, salah }: JumlahSalah): Bukti {
  const beda = salah.seharusnya - salah.titik.nilai;
  const jumlah = jumlahIkut(rinci, lajur);
  const ikut = jumlah === null ? [salinan] : [salinan, jumlah];
  return {
    sel: ikut.map(({ figur }) => figur.sel),
    tautan: [salah.titik.sel],
    nilai: ikut.map(cetakNilai).join('; '),
    seharusnya: ikut.map((cetak) => cetakHasil(cetak, cetak.nilai + beda)).join('; '),
    selisih: cetakHasil(salinan, Math.abs(beda)),
    isi: { judul: tabel.judul ?? '', jumlah: jumlah === null ? '' : 'ya' },
  };
}

/** Rows of details that repeat a wrong total of the table that they tell of. */
export const salinanJumlahSalah = ingatOleh((berkas: Berkas): readonly Bukti[] => {
  const salah = jumlahSalah(berkas);
  if (salah.size === 0) return [];
  return rincian(berkas).flatMap((rinci) =>
    rinci.lajur.flatMap(({ isi }, lajur) =>
      barisBerperan(rinci, 'data').flatMap((b): Bukti[] => {
        const cetak = isi[b] ?? null;
        const asal = cetak === null ? undefined : salah.get(cetak.nilai);
        const [satu, ...lain] = (asal ?? []).filter(
          ({ tabel }) => tabel !== rinci.tabel && bercerita(rinci.baris[b]?.label ?? '', tabel),
        );
        return cetak === null || satu === undefined || lain.length > 0 ? [] : [buktiSalinan(rinci, lajur, cetak, satu)];
      }),
    ),
  );
});
