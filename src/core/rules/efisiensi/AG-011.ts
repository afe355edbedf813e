/** AG-011: the value of efficiency (NE) must be 50 + E/20 × 50, kept between 0 and 100. */
import { bukaBuku } from '../../ledger/buku';
import type { Kisi, Titik } from '../../ledger/kisi';
import { bulatkan } from '../../text/format-angka';
import { cetakFigur, cetakSeperti } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';

const NILAI_EFISIENSI = /\bnilai efisiensi\b|\(NE\)|^NE$/i;
const EFISIENSI = /^\W*(?:tingkat |persentase )?efisiensi\b|\(E\)|^E$/i;

/**
 * NE of an efficiency in percent.
 *
 * @example nilaiEfisiensi(2.57) // 56.425
 */
export function nilaiEfisiensi(e: number): number {
  return Math.min(100, Math.max(0, 50 + (e / 20) * 50));
}

interface Pasangan {
  readonly ne: Titik;
  readonly e: Titik;
}

/** NE and E as two rows of one table, or as two columns. */
function pasangan(kisi: Kisi): Pasangan[] {
  const baris = (pola: RegExp): number => kisi.baris.findIndex(({ label }) => pola.test(label));
  const kolom = (pola: RegExp): number =>
    kisi.lajur.findIndex(({ kolom: { jalur } }) => pola.test((jalur[jalur.length - 1] ?? '').trim()));
  const [barisNe, kolomNe] = [baris(NILAI_EFISIENSI), kolom(NILAI_EFISIENSI)];
  const barisE = kisi.baris.findIndex(({ label }) => EFISIENSI.test(label) && !NILAI_EFISIENSI.test(label));
  const kolomE = kisi.lajur.findIndex(({ kolom: { jalur } }) => {
    const judul = (jalur[jalur.length - 1] ?? '').trim();
    return EFISIENSI.test(judul) && !NILAI_EFISIENSI.test(judul);
  });
  if (barisNe >= 0 && barisE >= 0)
    return kisi.lajur.map((_, l) => ({ ne: kisi.titik(barisNe, l), e: kisi.titik(barisE, l) }));
  if (kolomNe >= 0 && kolomE >= 0)
    return kisi.baris.map((_, b) => ({ ne: kisi.titik(b, kolomNe), e: kisi.titik(b, kolomE) }));
  return [];
}

function bukti({ ne, e }: Pasangan): Bukti[] {
  if (ne.keadaan !== 'angka' || e.keadaan !== 'angka' || ne.figur?.besaran.jenis !== 'angka') return [];
  const { desimal } = ne.figur.besaran;
  const [bawah, atas] = [nilaiEfisiensi(e.nilai - e.setengah), nilaiEfisiensi(e.nilai + e.setengah)];
  const tertulis = bulatkan(ne.nilai, desimal);
  if (bulatkan(bawah, desimal) <= tertulis && tertulis <= bulatkan(atas, desimal)) return [];
  const hitung = nilaiEfisiensi(e.nilai);
  return [
    {
      sel: [ne.sel],
      tautan: [e.sel],
      nilai: cetakFigur(ne.figur),
      seharusnya: cetakSeperti(ne.figur, hitung, Math.max(2, desimal)),
      selisih: cetakSeperti(null, Math.abs(hitung - ne.nilai), 2),
    },
  ];
}

export const AG_011: Aturan = {
  kode: 'AG-011',
  tingkat: 'galat',
  judul: 'Nilai efisiensi (NE) tidak sesuai',
  rujukan: 'PMK 22/2021, nilai efisiensi',
  sejak: '2026.11',

  periksa: ({ berkas }) => bukaBuku(berkas).lembar.flatMap(({ kisi }) => pasangan(kisi).flatMap(bukti)),

  pesan: (t) =>
    `Nilai efisiensi pada ${t.sel} tertulis ${t.nilai}, sedangkan 50 ditambah efisiensi ${t.tautan[0] ?? ''} dibagi 20 kali 50 memberi ${t.seharusnya}.`,
  perbaikan: (t) => `Hitung kembali NE dengan batas 0 sampai 100, atau perbaiki ${t.tautan[0] ?? 'efisiensinya'}.`,
};
