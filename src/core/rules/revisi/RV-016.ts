/** RV-016: the sources of funds must add up to the total, pagu or realisasi of their row. */
import type { Aturan } from '../aturan';
import { buktiBelanja } from '../anggaran/belanja';
import { perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_016: Aturan = {
  kode: 'RV-016',
  tingkat: 'galat',
  judul: 'Jumlah sumber dana tidak sama dengan pagu',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiBelanja(bahan, 'sumberDana'),

  pesan: (uraian) => {
    const judul = uraian.isi['judul'];
    if (judul === undefined) return pesanJumlah(uraian, 'jumlah sumber dana');
    const lain = uraian.isi['lain'] === 'ya' ? '; pada baris ini sumber dana mengikuti total yang lain' : '';
    return `Jumlah sumber dana pada ${uraian.sel} adalah ${uraian.nilai}, sedangkan ${judul} pada ${uraian.tautan[0] ?? ''} ${uraian.seharusnya} (selisih ${uraian.selisih})${lain}.`;
  },
  perbaikan: (uraian) =>
    uraian.isi['judul'] === undefined
      ? perbaikanJumlah(uraian, 'Jumlahkan kembali sumber dana pada baris itu.')
      : 'Pakai satu dasar (pagu atau realisasi) untuk semua sumber dana pada tabel, lalu cocokkan jumlahnya.',
};
