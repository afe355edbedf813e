/** RN-004: the percentage of a total row is that of the totals, as every row divides its own figures. */
import { bukaBuku } from '../../ledger/buku';
import { addressKey } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { rincian } from './kisi';
import { persenTotalSalah } from './persen-total';

/** A percentage that the rules on money compute is theirs. */
function periksa({ berkas }: Bahan): Bukti[] {
  const diuji = new Set(
    bukaBuku(berkas).lembar.flatMap(({ persen }) => persen.map(({ hasil }) => addressKey(hasil.sel))),
  );
  return rincian(berkas)
    .flatMap(persenTotalSalah)
    .filter(({ sel }) => sel.every((satu) => !diuji.has(addressKey(satu))));
}

export const RN_004: Aturan = {
  kode: 'RN-004',
  tingkat: 'galat',
  judul: 'Persentase baris jumlah tidak dihitung dari jumlahnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Persentase pada baris jumlah ${lembar}!${sel} tertulis ${nilai}${isi['rata'] === 'ya' ? ', yaitu rata-rata persentase di atasnya' : ''}, padahal angka pada ${tautan.join(', ')} memberi ${seharusnya} dengan cara yang dipakai ${isi['saksi'] ?? ''} baris rinciannya.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau beri keterangan bila yang dimaksud memang rata-rata persentase.`,
};
