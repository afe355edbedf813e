/** The percentage in a total row: of the totals beside it, not the mean of the percentages above it. */
import type { Bukti } from '../aturan';
import { himpunanBaris, rataMungkin } from './agregat';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, cocokKasar, type Hasil } from './cocok';
import { barisBerperan, type Rinci } from './kisi';
import { hitungRelasi, relasiKolom } from './relasi';

/** Total rows whose percentage does not follow from the totals of its columns. */
export function persenTotalSalah(rinci: Rinci): Bukti[] {
  const nisbah = relasiKolom(rinci).filter(
    ({ relasi }) => relasi.jenis === 'persen' || relasi.jenis === 'bagian' || relasi.jenis === 'rasio',
  );
  return nisbah.flatMap(({ relasi, pas }) =>
    barisBerperan(rinci, 'total').flatMap((b): Bukti[] => {
      const cetak = rinci.lajur[relasi.hasil]?.isi[b] ?? null;
      const hasil = cetak === null ? null : hitungRelasi(rinci, relasi, b);
      if (cetak === null || hasil === null || cetak.nilai === 0 || cocok(cetak, hasil) || cocokKasar(cetak, hasil))
        return [];
      const rata = himpunanBaris(rinci, b).some((anggota) =>
        rataMungkin(rinci, relasi.hasil, anggota).some((satu: Hasil) => cocok(cetak, satu)),
      );
      const pembulatan = bedaPembulatan(cetak, hasil);
      return [
        {
          ...selBeda(cetak, hasil, rata || pembulatan || pas.length < 4 ? 'peringatan' : 'galat'),
          tautan: relasi.suku.flatMap((l) => rinci.lajur[l]?.isi[b]?.figur.sel ?? []),
          isi: { rata: rata ? 'ya' : '', saksi: String(pas.length) },
        },
      ];
    }),
  );
}
