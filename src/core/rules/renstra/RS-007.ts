import { isKumulatif } from '../../text/satuan';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { deretTarget, type DeretTarget } from './deret-target';

function bukti({ deret, baris }: DeretTarget): Bukti[] {
  if (!isKumulatif(`${baris.satuan?.teks ?? ''} ${baris.indikator.teks}`)) return [];
  return deret.flatMap((kini, i) => {
    const lama = deret[i - 1];
    if (lama === undefined || kini.angka.nilai >= lama.angka.nilai) return [];
    return [
      {
        sel: [kini.figur.sel],
        tautan: [lama.figur.sel],
        nilai: kini.figur.teks.trim(),
        seharusnya: `tidak kurang dari ${lama.figur.teks.trim()}`,
        isi: {
          indikator: baris.indikator.teks,
          tahun: String(kini.tahun),
          lama: lama.figur.teks.trim(),
          selLama: formatAddress(lama.figur.sel, kini.figur.sel.sheet),
        },
      },
    ];
  });
}

/** RS-007: a target that counts up over the years never falls. */
export const RS_007: Aturan = {
  kode: 'RS-007',
  tingkat: 'galat',
  judul: 'Target kumulatif menurun',
  rujukan: 'Permen PPN 5/2019, sasaran dan indikator kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) => deretTarget(bahan).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target kumulatif ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, lebih kecil daripada ${isi['lama'] ?? ''} pada tahun sebelumnya (${isi['selLama'] ?? ''}).`,
  perbaikan: ({ sel }) => `Periksa ${sel} dan tahun sebelumnya, atau hapus kata kumulatif bila targetnya per tahun.`,
};
