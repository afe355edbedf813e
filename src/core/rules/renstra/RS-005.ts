import type { Aturan, Bahan, Bukti } from '../aturan';
import { deretTarget, type DeretTarget } from './deret-target';

/** A share that is whole, none at all, or a bound cannot be raised from year to year. */
function diBatas({ deret, arah }: DeretTarget): boolean {
  const [pertama] = deret;
  if (pertama === undefined || arah === 'tetap' || arah === 'rentang') return true;
  const { nilai, persen, batas } = pertama.angka;
  return nilai === 0 || batas !== null || (nilai === 100 && (persen || pertama.angka.desimal === 0));
}

function bukti(satu: DeretTarget): Bukti[] {
  const [pertama] = satu.deret;
  if (pertama === undefined || diBatas(satu)) return [];
  if (satu.deret.some(({ angka }) => angka.nilai !== pertama.angka.nilai)) return [];
  return [
    {
      sel: [pertama.figur.sel],
      tautan: satu.deret.slice(1).map(({ figur }) => figur.sel),
      nilai: pertama.figur.teks,
      gabung: String(satu.tabel.indeks),
      isi: { indikator: satu.baris.indikator.teks },
    },
  ];
}

/** RS-005: over the years of a Renstra a target moves. */
export const RS_005: Aturan = {
  kode: 'RS-005',
  tingkat: 'saran',
  judul: 'Target datar sepanjang periode',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) => deretTarget(bahan).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah === 1
      ? `Target "${isi['indikator'] ?? ''}" mulai ${lembar}!${sel} sama setiap tahun, yaitu ${nilai}.`
      : `Target ${cacah} indikator pada lembar ${lembar} (mulai ${sel}) sama setiap tahun.`,
  perbaikan: () => 'Naikkan targetnya secara bertahap, atau jelaskan mengapa tingkat itu yang dipertahankan.',
};
