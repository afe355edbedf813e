import type { CapaianBaris } from '../../capaian/terapkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bacaanCapaian } from '../../capaian/cetak';
import { blokCapaian } from './blok';

const TIDAK_DAPAT = 'tidak dapat dihitung';
/** Ratios that agencies print by convention where nothing can be divided. */
const KELAZIMAN = new Set([0, 1, 1.1, 1.2]);

function bukti({ baris, periode }: CapaianBaris): Bukti[] {
  const { target, realisasi, capaian } = periode;
  if (target?.besaran.jenis !== 'angka' || target.besaran.nilai !== 0 || capaian === null) return [];
  const bacaan = bacaanCapaian(capaian);
  const galat = capaian.besaran.jenis === 'galat';
  if (bacaan.length === 0 && !galat) return [];
  return [
    {
      sel: [capaian.sel],
      tautan: [target.sel, ...(realisasi === null ? [] : [realisasi.sel])],
      nilai: capaian.teks,
      seharusnya: TIDAK_DAPAT,
      tingkat: !galat && bacaan.some(({ nilai }) => KELAZIMAN.has(nilai)) ? 'peringatan' : 'galat',
      isi: { indikator: baris.indikator.teks, galat: galat ? 'ya' : '' },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const blok = blokCapaian(bahan);
  return bahan.capaian.flatMap((satu) => {
    const terhitung = satu.hasil.capaian !== null || satu.periode.realisasi?.besaran.jenis !== 'angka';
    return terhitung || blok.has(satu) ? [] : bukti(satu);
  });
}

/** UK-004: against a target of zero no capaian can be computed, unless the policy says which value stands for it. */
export const UK_004: Aturan = {
  kode: 'UK-004',
  tingkat: 'galat',
  judul: 'Target nol',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, tautan }) =>
    `Capaian pada ${lembar}!${sel} tertulis ${nilai}, padahal target di ${tautan[0] ?? ''} nol sehingga capaian tidak dapat dihitung.`,
  perbaikan: ({ sel }) =>
    `Tulis "${TIDAK_DAPAT}" atau "n/a" di ${sel}, atau nyatakan kebijakan untuk target nol di dekat tabel.`,
};
