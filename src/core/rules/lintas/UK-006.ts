import type { CapaianBaris } from '../../capaian/terapkan';
import { formatPersen } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { penjelasan } from './penjelasan';
import { tabelBerlaku } from './kemunculan';

/** The year that the submission reports on; earlier ones were explained in their own reports. */
function tahunBerjalan({ berkas }: Bahan, { periode }: CapaianBaris): boolean {
  const { tahun, tw, bulan, total, ranah } = periode;
  return tw === null && bulan === null && !total && ranah === 'kinerja' && (tahun ?? berkas.tahun) === berkas.tahun;
}

function bukti(bahan: Bahan, satu: CapaianBaris): Bukti[] {
  const { baris, periode, hasil } = satu;
  if (hasil.status !== 'belum' || hasil.mentah === null || !tahunBerjalan(bahan, satu)) return [];
  const alasan = penjelasan(bahan, baris, null);
  if (periode.target === null || periode.realisasi === null || !alasan.ada || alasan.terisi) return [];
  return [
    {
      sel: [periode.realisasi.sel],
      tautan: [periode.target.sel],
      nilai: periode.realisasi.teks,
      gabung: `belum|${baris.tabel}`,
      isi: {
        indikator: baris.indikator.teks,
        target: periode.target.teks,
        capaian: formatPersen(Math.floor(hasil.mentah * 1e4) / 100),
      },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.capaian.flatMap((satu) => (berlaku.has(satu.baris.tabel) ? bukti(bahan, satu) : []));
}

/** UK-006: where a table has a column for it, an indicator below target says why and what is done about it. */
export const UK_006: Aturan = {
  kode: 'UK-006',
  tingkat: 'peringatan',
  judul: 'Target belum tercapai tanpa kendala dan tindak lanjut',
  rujukan: 'PermenPANRB 53/2014, analisis penyebab kegagalan capaian',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah === 1
      ? `Indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} mencapai ${isi['capaian'] ?? ''} (${nilai} dari target ${isi['target'] ?? ''}), sedangkan kolom penjelasan pada baris itu kosong.`
      : `Realisasi ${cacah} indikator pada ${lembar}!${sel} belum memenuhi target, sedangkan kolom penjelasan pada baris itu kosong; antara lain "${isi['indikator'] ?? ''}" (${isi['capaian'] ?? ''}).`,
  perbaikan: () => 'Isi kendala dan tindak lanjut pada baris itu, atau perbaiki realisasinya bila keliru.',
};
