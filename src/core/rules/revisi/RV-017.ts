/** RV-017: the kinds of spending must add up to the total, pagu or realisasi of their row. */
import type { Aturan } from '../aturan';
import { buktiBelanja } from '../anggaran/belanja';
import { perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_017: Aturan = {
  kode: 'RV-017',
  tingkat: 'galat',
  judul: 'Jumlah jenis belanja tidak sama dengan pagu',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiBelanja(bahan, 'jenisBelanja'),

  pesan: (uraian) => {
    const judul = uraian.isi['judul'];
    if (judul === undefined) return pesanJumlah(uraian, 'jumlah jenis belanja');
    const lain = uraian.isi['lain'] === 'ya' ? '; pada baris ini jenis belanja mengikuti total yang lain' : '';
    return `Jumlah jenis belanja pada ${uraian.sel} adalah ${uraian.nilai}, sedangkan ${judul} pada ${uraian.tautan[0] ?? ''} ${uraian.seharusnya} (selisih ${uraian.selisih})${lain}.`;
  },
  perbaikan: (uraian) =>
    uraian.isi['judul'] === undefined
      ? perbaikanJumlah(uraian, 'Jumlahkan kembali jenis belanja pada baris itu.')
      : 'Pakai satu dasar (pagu atau realisasi) untuk semua jenis belanja pada tabel, lalu cocokkan jumlahnya.',
};
