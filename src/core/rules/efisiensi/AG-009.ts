/** AG-009: the ratio of efficiency on a row must be 1 less absorption over capaian, where the table goes by that formula. */
import { bulatkan } from '../../text/format-angka';
import type { Titik } from '../../ledger/kisi';
import { cetakFigur, cetakSeperti } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { tabelEfisiensi, type TabelEfisiensi } from './rumus';

const BARIS_TERSEDIKIT = 3;
const BAGIAN_PAS = 0.6;

interface Hitungan {
  readonly titik: Titik;
  readonly persen: Titik;
  readonly capaian: Titik;
  readonly hitung: number;
  readonly desimal: number;
  readonly pas: boolean;
}

/** What one row gives, as far as both percentages are known: half a unit of each is left open. */
function hitung(titik: Titik, persen: Titik, capaian: Titik): Hitungan | null {
  if ([titik, persen, capaian].some(({ keadaan }) => keadaan !== 'angka') || capaian.nilai <= 0) return null;
  if (titik.figur?.besaran.jenis !== 'angka' || persen.figur?.besaran.jenis !== 'angka') return null;
  if (capaian.figur?.besaran.jenis !== 'angka') return null;
  const faktor = titik.figur.besaran.persen ? 100 : 1;
  const setengah = 0.5 * 10 ** -Math.max(2, persen.figur.besaran.desimal);
  const nilai = (a: number, b: number): number => (1 - a / b) * faktor;
  const [bawah, atas] = [
    nilai(persen.nilai + setengah, Math.max(capaian.nilai - setengah, capaian.nilai / 2)),
    nilai(persen.nilai - setengah, capaian.nilai + setengah),
  ];
  const { desimal } = titik.figur.besaran;
  const pas =
    bulatkan(bawah, desimal) <= bulatkan(titik.nilai, desimal) &&
    bulatkan(titik.nilai, desimal) <= bulatkan(atas, desimal);
  return { titik, persen, capaian, hitung: nilai(persen.nilai, capaian.nilai), desimal, pas };
}

function lajurRasio({ lembar: { kisi }, lajur }: TabelEfisiensi, rasio: number): Hitungan[] {
  const { persen, capaian } = lajur;
  if (persen === null || capaian === null) return [];
  const isi = kisi.baris.flatMap(({ peran }, b) =>
    peran === 'data' ? (hitung(kisi.titik(b, rasio), kisi.titik(b, persen), kisi.titik(b, capaian)) ?? []) : [],
  );
  const pas = isi.filter((satu) => satu.pas).length;
  return pas >= BARIS_TERSEDIKIT && pas >= BAGIAN_PAS * isi.length ? isi : [];
}

function bukti({ titik, persen, capaian, hitung: nilai, desimal }: Hitungan): Bukti[] {
  if (titik.figur === null) return [];
  const seharusnya = cetakSeperti(titik.figur, nilai, desimal);
  return [
    {
      sel: [titik.sel],
      tautan: [persen.sel, capaian.sel],
      nilai: cetakFigur(titik.figur, desimal),
      seharusnya,
      selisih: cetakSeperti(titik.figur, Math.abs(nilai - titik.nilai), desimal),
      usulan: isianCetak(titik.figur, seharusnya),
    },
  ];
}

export const AG_009: Aturan = {
  kode: 'AG-009',
  tingkat: 'galat',
  judul: 'Nilai efisiensi tidak sesuai rumus',
  rujukan: 'PMK 62/2023, evaluasi kinerja anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    tabelEfisiensi(berkas).flatMap((tabel) =>
      tabel.lajur.rasio.flatMap((rasio) => lajurRasio(tabel, rasio).flatMap((satu) => (satu.pas ? [] : bukti(satu)))),
    ),

  pesan: (t) =>
    `Rasio efisiensi pada ${t.sel} tertulis ${t.nilai}, sedangkan rumus yang dipakai baris lain (1 dikurangi serapan ${t.tautan[0] ?? ''} dibagi capaian ${t.tautan[1] ?? ''}) memberi ${t.seharusnya}.`,
  perbaikan: (t) => `Hitung kembali dengan rumus yang sama, atau perbaiki ${t.tautan[0] ?? 'persentasenya'}.`,
};
