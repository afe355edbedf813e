/** RV-013: no state of the pagu is negative. */
import { bukaBuku } from '../../ledger/buku';
import { cetakFigur } from '../anggaran/cetak';
import type { Aturan, Bukti } from '../aturan';

export const RV_013: Aturan = {
  kode: 'RV-013',
  tingkat: 'galat',
  judul: 'Pagu negatif',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    bukaBuku(berkas).lembar.flatMap(({ kisi }) =>
      kisi.lajur.flatMap(({ kolom, sifat }, l) =>
        sifat !== 'uang' || (kolom.bidang !== 'pagu' && kolom.bidang !== 'paguEfektif')
          ? []
          : kisi.baris.flatMap(({ uang }, b): Bukti[] => {
              const titik = kisi.titik(b, l);
              // only lines of the budget: growth and differences may be negative
              return titik.keadaan === 'angka' && titik.nilai < 0 && uang?.jalur !== null && uang !== null
                ? [
                    {
                      sel: [titik.sel],
                      nilai: cetakFigur(titik.figur),
                      seharusnya: 'tidak kurang dari 0',
                      isi: { kode: uang.kode?.teks ?? '' },
                    },
                  ]
                : [];
            }),
      ),
    ),

  pesan: (t) => `Pagu ${t.isi['kode'] ?? ''} pada ${t.sel} tertulis ${t.nilai}, padahal pagu tidak mungkin negatif.`,
  perbaikan: () => 'Periksa tanda angkanya dan jumlah yang digeser dari baris itu.',
};
