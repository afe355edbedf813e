/** PK-018: the budget that a Perkin states must be one of the pagu that the tables of money show. */
import { formatRupiah } from '../../text/format-angka';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { anggaranPerkin, paguAkhir, semuaPagu, type PaguTotal } from './anggaran-perkin';

/** Farther from the pagu than this it is the budget of another state, which XS-016 tells. */
const BAGIAN_DEKAT = 0.1;

const terdekat = (pagu: readonly PaguTotal[], nilai: number): PaguTotal | null =>
  pagu.reduce<PaguTotal | null>(
    (lama, kini) => (lama === null || Math.abs(kini.nilai - nilai) < Math.abs(lama.nilai - nilai) ? kini : lama),
    null,
  );

export const PK_018: Aturan = {
  kode: 'PK-018',
  tingkat: 'peringatan',
  judul: 'Anggaran Perkin tidak sama dengan pagu',
  rujukan: 'PermenPANRB 53/2014, Perjanjian Kinerja',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const akhir = paguAkhir(berkas);
    const pagu = [...(akhir === null ? [] : [akhir]), ...semuaPagu(berkas)];
    const berlaku = tabelBerlaku(berkas);
    return anggaranPerkin(berkas).flatMap(({ tabel, sel, nilai }): Bukti[] => {
      const dekat = terdekat(pagu, nilai);
      if (dekat === null || dekat.nilai === nilai || !berlaku.has(berkas.tabel.indexOf(tabel))) return [];
      if (Math.abs(dekat.nilai - nilai) > BAGIAN_DEKAT * nilai) return [];
      return [
        {
          sel: [sel],
          tautan: [dekat.sel],
          nilai: formatRupiah(nilai),
          seharusnya: formatRupiah(dekat.nilai),
          selisih: formatRupiah(Math.abs(dekat.nilai - nilai)),
        },
      ];
    });
  },

  pesan: (t) =>
    `Anggaran Perkin pada ${t.sel} tertulis ${t.nilai}, sedangkan pagu terdekat pada ${t.tautan[0] ?? ''} adalah ${t.seharusnya} (selisih ${t.selisih}).`,
  perbaikan: () => 'Samakan dengan pagu DIPA yang menjadi dasar Perkin, atau sebutkan versi DIPA yang dipakai.',
};
