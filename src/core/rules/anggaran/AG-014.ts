/** AG-014: growth in percent must be what the two amounts give, in its own table and where an indicator repeats it. */
import { bukaBuku } from '../../ledger/buku';
import { pertumbuhan } from '../../ledger/pertumbuhan';
import type { Aturan } from '../aturan';
import { buktiPertumbuhan, pertumbuhanIndikator } from './pertumbuhan-indikator';

export const AG_014: Aturan = {
  kode: 'AG-014',
  tingkat: 'galat',
  judul: 'Persentase pertumbuhan tidak sesuai',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',

  periksa: (bahan) => [
    ...pertumbuhan(bukaBuku(bahan.berkas)).flatMap(({ tercetak }) =>
      tercetak.flatMap(({ pas, hasil, desimal, ...dasar }) =>
        pas || hasil.figur === null ? [] : [buktiPertumbuhan(hasil.figur, hasil.nilai, desimal, dasar)],
      ),
    ),
    ...pertumbuhanIndikator(bahan).salah,
  ],

  pesan: (t) =>
    `Pertumbuhan pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.tautan[0] ?? ''} terhadap ${t.tautan[1] ?? ''} memberi ${t.seharusnya} (selisih ${t.selisih}).`,
  perbaikan: (t) =>
    `Hitung kembali dengan rumus selisih dibagi nilai sebelumnya dan bulatkan setengah ke atas, atau perbaiki ${t.tautan[0] ?? 'jumlahnya'} bila jumlah itu yang keliru.`,
};
