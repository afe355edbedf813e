/** XS-016: a Perkin whose budget is far from the pagu in force was not renewed after the revisions. */
import { formatPersen, formatRupiah } from '../../text/format-angka';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { anggaranPerkin, paguAkhir } from './anggaran-perkin';

/** A change from which on the Perkin is usually renewed. */
const BAGIAN_BESAR = 0.1;

export const XS_016: Aturan = {
  kode: 'XS-016',
  tingkat: 'peringatan',
  judul: 'Anggaran Perkin belum mengikuti revisi pagu',
  rujukan: 'PermenPANRB 53/2014, perubahan Perjanjian Kinerja',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const akhir = paguAkhir(berkas);
    const perkin = anggaranPerkin(berkas);
    if (akhir === null || perkin.some(({ nilai }) => Math.abs(nilai - akhir.nilai) < BAGIAN_BESAR * nilai)) return [];
    const berlaku = tabelBerlaku(berkas);
    return perkin.flatMap(({ tabel, sel, nilai }): Bukti[] =>
      berlaku.has(berkas.tabel.indexOf(tabel))
        ? [
            {
              sel: [sel],
              tautan: [akhir.sel],
              nilai: formatRupiah(nilai),
              seharusnya: `${formatRupiah(akhir.nilai)} bila Perkin direvisi`,
              selisih: formatRupiah(Math.abs(akhir.nilai - nilai)),
              isi: {
                bagian: formatPersen((Math.abs(akhir.nilai - nilai) / nilai) * 100),
                pagu: formatRupiah(akhir.nilai),
              },
            },
          ]
        : [],
    );
  },

  pesan: (t) =>
    `Anggaran Perkin pada ${t.sel} tertulis ${t.nilai}, sedangkan pagu terakhir ${t.isi['pagu'] ?? ''} (${t.tautan[0] ?? ''}): berubah ${t.isi['bagian'] ?? ''} tanpa Perkin revisi.`,
  perbaikan: () =>
    'Lampirkan Perkin revisi bila perubahan pagu mengubah target, atau jelaskan mengapa Perkin awal tetap dipakai.',
};
