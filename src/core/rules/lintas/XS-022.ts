import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { namaPinjaman } from './nama-pinjaman';

function periksa(bahan: Bahan): Bukti[] {
  return [...namaPinjaman(bahan).values()].map(({ baris, sebenarnya, pemilik }) => {
    const { sel, teks } = baris.indikator;
    return {
      sel: [sel],
      tautan: [sebenarnya.indikator.sel, pemilik.indikator.sel],
      nilai: teks,
      seharusnya: sebenarnya.indikator.teks,
      isi: {
        selSebenarnya: formatAddress(sebenarnya.indikator.sel, sel.sheet),
        selPemilik: formatAddress(pemilik.indikator.sel, sel.sheet),
      },
    };
  });
}

/** XS-022: a row whose code and figures are those of one indicator does not carry the name of another. */
export const XS_022: Aturan = {
  kode: 'XS-022',
  tingkat: 'peringatan',
  judul: 'Baris memuat nama indikator lain',
  rujukan: 'PermenPANRB 53/2014, keselarasan indikator kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Indikator pada ${lembar}!${sel} tertulis "${nilai}", yaitu nama indikator lain (${isi['selPemilik'] ?? ''}), sedangkan kode dan angka baris itu milik "${seharusnya}" (${isi['selSebenarnya'] ?? ''}).`,
  perbaikan: ({ seharusnya }) =>
    `Ganti nama indikatornya menjadi "${seharusnya}", atau perbaiki kode dan angka baris itu bila namanya yang benar.`,
};
