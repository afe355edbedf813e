/** RN-003: a row of averages holds the mean of the rows it closes, and a column of averages that of the columns beside it. */
import type { Aturan } from '../aturan';
import { buktiRelasi } from './bukti-relasi';
import { rincian } from './kisi';
import { rataSalah } from './rata';

const SEBAB: Readonly<Record<string, string>> = {
  potong: 'yang dipotong, bukan dibulatkan, dari rata-rata',
  luar: 'yang berada di luar nilai terkecil dan terbesar baris yang dirata-ratakan, dengan rata-rata',
  beda: 'padahal rata-rata',
};

export const RN_003: Aturan = {
  kode: 'RN-003',
  tingkat: 'peringatan',
  judul: 'Rata-rata rincian tidak sesuai',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: (bahan) => [...rincian(bahan.berkas).flatMap(rataSalah), ...buktiRelasi(bahan, ['rata'])],
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    isi['jenis'] === undefined
      ? `Rata-rata pada ${lembar}!${sel} tertulis ${nilai}, ${SEBAB[isi['sebab'] ?? ''] ?? 'padahal rata-rata'} ${isi['cacah'] ?? ''} baris rinciannya ${seharusnya}.`
      : `Rata-rata pada ${lembar}!${sel} tertulis ${nilai}, padahal rata-rata kolom ${isi['suku'] ?? ''} adalah ${seharusnya}, seperti pada ${isi['saksi'] ?? ''} baris lain tabel itu.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Ganti ${sel} menjadi ${seharusnya} (dibulatkan ke atas mulai setengah), atau perbaiki rincian yang keliru.`,
};
