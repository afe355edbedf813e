/** AG-008: nearly all of the money with much less than the target asks for an explanation. */
import { formatPersen } from '../../text/format-angka';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { nilaiFigur, uangIndikator, type UangIndikator } from '../anggaran/uang-indikator';
import { tabelBerlaku } from '../lintas/kemunculan';
import { ringkasNama } from '../../text/ringkas-nama';

const SERAPAN_TINGGI = 0.95;
const CAPAIAN_RENDAH = 0.9;

const serapan = ({ pagu, realisasi }: UangIndikator): number => {
  const [p, r] = [nilaiFigur(pagu) * pagu.faktor, nilaiFigur(realisasi) * realisasi.faktor];
  return p > 0 ? r / p : 0;
};

/** The annual capaian of every row, where it can be computed and its direction is not only assumed. */
function capaianBaris({ capaian, berkas }: Bahan): Map<BarisIndikator, { nilai: number; sel: Bukti['sel'] }> {
  return new Map(
    capaian.flatMap(({ baris, periode, hasil }) => {
      const figur = periode.realisasi;
      const setahun = periode.tw === null && periode.bulan === null && !periode.total && periode.ranah === 'kinerja';
      if (!setahun || figur === null || hasil.mentah === null || (periode.tahun ?? berkas.tahun) !== berkas.tahun)
        return [];
      return [[baris, { nilai: hasil.mentah, sel: [figur.sel] }] as const];
    }),
  );
}

function periksa(bahan: Bahan): Bukti[] {
  const capaian = capaianBaris(bahan);
  const berlaku = tabelBerlaku(bahan.berkas);
  return [...uangIndikator(bahan)].flatMap(([kelompok, uang]): Bukti[] => {
    const milik = kelompok.anggota.find(({ baris }) => berlaku.has(baris.tabel) && capaian.has(baris));
    const hasil = milik === undefined ? undefined : capaian.get(milik.baris);
    const habis = uang.find((satu) => berlaku.has(satu.tabel) && serapan(satu) >= SERAPAN_TINGGI);
    if (hasil === undefined || habis === undefined || hasil.nilai >= CAPAIAN_RENDAH) return [];
    return [
      {
        sel: hasil.sel,
        tautan: [habis.realisasi.figur.sel, habis.pagu.figur.sel],
        nilai: formatPersen(hasil.nilai * 100),
        isi: {
          indikator: ringkasNama(kelompok.nama),
          serapan: formatPersen(serapan(habis) * 100),
        },
      },
    ];
  });
}

export const AG_008: Aturan = {
  kode: 'AG-008',
  tingkat: 'saran',
  judul: 'Serapan tinggi dengan capaian rendah',
  rujukan: 'PermenPANRB 53/2014, analisis efisiensi',
  sejak: '2026.11',
  periksa,
  pesan: (t) =>
    `Capaian "${t.isi['indikator'] ?? ''}" pada ${t.sel} baru ${t.nilai}, sedangkan anggarannya terserap ${t.isi['serapan'] ?? ''} (${t.tautan[0] ?? ''}).`,
  perbaikan: () => 'Jelaskan kendala dan tindak lanjutnya dalam analisis efisiensi, atau periksa kedua angkanya.',
};
