import { eksak, NOL } from '../../capaian/eksak';
import { formatAngka } from '../../text/format-angka';
import type { Angka } from '../../text/besaran';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import { angkaPasti } from '../../capaian/triwulan';
import { penilaian, type Penilaian } from './lembar-kerja';

/** What four parts that were rounded to two decimals may take from their sum. */
const PEMBULATAN = 0.02;
/** A figure in text is known to half a unit of its last place. */
const setengah = ({ tepat, desimal }: Angka): number => (tepat ? 0 : 0.5 * 10 ** -desimal);

function bukti({ komponen, jumlah }: Penilaian): Bukti[] {
  const tertulis = angkaPasti(jumlah);
  if (tertulis === null || jumlah === null) return [];
  const hitung = komponen.reduce((total, { angka }) => total.plus(eksak(angka.nilai)), NOL).toNumber();
  const batas = [...komponen.map(({ angka }) => angka), tertulis].reduce((total, satu) => total + setengah(satu), 0);
  const selisih = eksak(tertulis.nilai).minus(eksak(hitung)).abs().toNumber();
  if (selisih <= Math.max(PEMBULATAN, batas)) return [];
  const desimal = Math.max(tertulis.desimal, ...komponen.map(({ angka }) => angka.desimal));
  return [
    {
      sel: [jumlah.sel],
      tautan: komponen.map(({ figur }) => figur.sel),
      nilai: jumlah.teks.trim(),
      seharusnya: formatAngka(hitung, desimal),
      selisih: formatAngka(selisih, desimal),
      usulan: isianAngka(jumlah, hitung),
    },
  ];
}

/** EV-001: the value of an evaluation is the sum of its four components. */
export const EV_001: Aturan = {
  kode: 'EV-001',
  tingkat: 'galat',
  judul: 'Jumlah komponen evaluasi tidak sama dengan nilainya',
  rujukan: 'PermenPANRB 88/2021, lembar kerja evaluasi',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => penilaian(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, seharusnya, selisih }) =>
    `Nilai evaluasi pada ${lembar}!${sel} tertulis ${nilai}, sedangkan keempat komponennya berjumlah ${seharusnya} (selisih ${selisih}).`,
  perbaikan: ({ sel, seharusnya }) => `Ganti ${sel} dengan ${seharusnya}, atau perbaiki komponen yang keliru.`,
};
