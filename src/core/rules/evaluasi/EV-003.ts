import { DAFTAR_SKALA, predikat } from '../../capaian/skala';
import { parseJenjang } from '../../text/jenjang';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { angkaPasti } from '../../capaian/triwulan';
import { penilaian, type Penilaian } from './lembar-kerja';

function bukti({ jumlah, predikat: tulisan }: Penilaian): Bukti[] {
  const nilai = angkaPasti(jumlah);
  const skala = DAFTAR_SKALA['AKIP'];
  if (nilai === null || jumlah === null || tulisan === null || skala === undefined) return [];
  const tertulis = parseJenjang(tulisan.teks);
  const benar = predikat(nilai.nilai, skala);
  // words and letters of another scale are none of this one
  if (tertulis === null || benar === null || tertulis === benar) return [];
  if (!skala.tingkat.some(({ nama }) => nama === tertulis)) return [];
  return [
    {
      sel: [tulisan.sel],
      tautan: [jumlah.sel],
      nilai: tulisan.teks,
      seharusnya: benar,
      usulan: [{ sel: tulisan.sel, isi: { value: benar } }],
      isi: { angka: jumlah.teks.trim() },
    },
  ];
}

/** EV-003: the grade of an evaluation is that of its value: above 90 AA, 80 A, 70 BB, 60 B, 50 CC, 30 C, else D. */
export const EV_003: Aturan = {
  kode: 'EV-003',
  tingkat: 'galat',
  judul: 'Predikat evaluasi tidak sesuai nilainya',
  rujukan: 'PermenPANRB 88/2021, predikat akuntabilitas kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => penilaian(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Predikat pada ${lembar}!${sel} tertulis "${nilai}", padahal nilai ${isi['angka'] ?? ''} berarti "${seharusnya}".`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi "${seharusnya}", atau perbaiki nilai di ${tautan[0] ?? ''} bila angka itu yang keliru.`,
};
