import type { CapaianBaris } from '../../capaian/terapkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

/** A dash may stand for what the author left out; "N/A" says that there was nothing to measure. */
const BERKATA = /\p{L}/u;

function bukti({ baris, periode }: CapaianBaris): Bukti[] {
  const { target, realisasi, capaian } = periode;
  if (target?.besaran.jenis !== 'nihil' || capaian?.besaran.jenis !== 'angka') return [];
  const pasti = BERKATA.test(target.teks) && realisasi?.besaran.jenis !== 'angka';
  return [
    {
      sel: [capaian.sel],
      tautan: [target.sel, ...(realisasi === null ? [] : [realisasi.sel])],
      nilai: capaian.teks,
      seharusnya: target.teks,
      ...(pasti ? {} : { tingkat: 'peringatan' as const }),
      gabung: `nihil|${baris.tabel}|${capaian.sel.col}`,
      isi: { indikator: baris.indikator.teks, target: target.teks },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.capaian.flatMap((satu) => (berlaku.has(satu.baris.tabel) ? bukti(satu) : []));
}

/** UK-018: where the target is said to be none there is no capaian. */
export const UK_018: Aturan = {
  kode: 'UK-018',
  tingkat: 'galat',
  judul: 'Capaian terisi tanpa target',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Capaian "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan targetnya "${isi['target'] ?? ''}".`,
  perbaikan: ({ seharusnya }) =>
    `Tulis "${seharusnya}" juga pada capaian, atau isi target bila memang ada; periksa pula apakah isi baris bergeser kolom.`,
};
