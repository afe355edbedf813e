import { bersihTeks } from '../../recognition/lembaran';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksLembar } from '../teks/teks-lembar';

/** The first year that was evaluated under PermenPANRB 88/2021. */
const TAHUN_BARU = 2022;
const PEDOMAN_LAMA = /\b(?:permen|peraturan menteri)\b.{0,80}?\b12\s*(?:tahun|\/)\s*2015/i;
const PEDOMAN_BARU = /88\s*(?:tahun|\/)\s*2021/i;

function mengutipLama(teks: string): boolean {
  if (!teks.includes('2015')) return false;
  const rapat = bersihTeks(teks).replace(/\s+/g, ' ');
  // a text that names both tells the change
  return PEDOMAN_LAMA.test(rapat) && !PEDOMAN_BARU.test(rapat);
}

function periksa({ berkas }: Bahan): Bukti[] {
  if (berkas.tahun === null || berkas.tahun < TAHUN_BARU) return [];
  return teksLembar(berkas)
    .filter(({ teks }) => mengutipLama(teks))
    .map(({ sel }) => ({ sel: [sel], gabung: 'pedoman' }));
}

/** EV-006: from 2022 on evaluations follow PermenPANRB 88/2021, which replaced 12/2015. */
export const EV_006: Aturan = {
  kode: 'EV-006',
  tingkat: 'peringatan',
  judul: 'Pedoman evaluasi yang sudah diganti dikutip',
  rujukan: 'PermenPANRB 88/2021, yang menggantikan PermenPANRB 12/2015',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel }) =>
    `Teks pada ${lembar}!${sel} mengutip PermenPANRB 12/2015, yang sejak tahun ${TAHUN_BARU} tidak lagi dipakai untuk evaluasi.`,
  perbaikan: () => 'Ganti rujukannya dengan PermenPANRB 88/2021, dan sesuaikan komponen beserta bobotnya.',
};
