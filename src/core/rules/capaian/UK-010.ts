import { agregatTriwulan, type SifatTriwulan } from '../../capaian/agregasi';
import { sesuaiCetak } from '../../capaian/sesuai';
import type { BarisIndikator, Figur } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { seperti, selisihTeks } from '../lintas/tampil';
import { angkaPasti, sifatBaris, triwulan, type Triwulan } from '../../capaian/triwulan';

const NAMA: Readonly<Record<SifatTriwulan, string>> = {
  kumulatif: 'realisasi kumulatif triwulan terakhir',
  jumlah: 'jumlah realisasi triwulan',
  terakhir: 'realisasi triwulan terakhir',
  'rata-rata': 'rata-rata realisasi triwulan',
};

function realisasiTahunan({ periode }: BarisIndikator): Figur | null {
  return (
    periode.find(
      ({ tw, bulan, total, ranah, realisasi }) =>
        tw === null && bulan === null && !total && ranah === 'kinerja' && realisasi !== null,
    )?.realisasi ?? null
  );
}

function agregat(kuartal: readonly Triwulan[], sifat: SifatTriwulan): number | null {
  const nilai = kuartal.map(({ periode }) => angkaPasti(periode.realisasi)?.nilai ?? null);
  const lengkap = kuartal.length === 4 && !nilai.includes(null);
  return lengkap ? agregatTriwulan(nilai, sifat) : null;
}

/** The annual realisasi of a row against its own quarters. */
function padaBaris(bahan: Bahan, baris: BarisIndikator): Bukti[] {
  const tahunan = realisasiTahunan(baris);
  const angka = angkaPasti(tahunan);
  if (tahunan === null || angka === null || baris.periode.length < 4) return [];
  const kuartal = triwulan(baris);
  if (kuartal.length < 4) return [];
  const sifat = sifatBaris(bahan, baris, kuartal);
  if (sifat === null || sifat.sifat === 'fisik') return [];
  const nilai = agregat(kuartal, sifat.sifat);
  if (nilai === null || sesuaiCetak(angka, { bawah: nilai, atas: nilai })) return [];
  return [
    {
      sel: [tahunan.sel],
      tautan: kuartal.flatMap(({ periode }) => (periode.realisasi === null ? [] : [periode.realisasi.sel])),
      nilai: tahunan.teks,
      seharusnya: seperti(nilai, tahunan),
      selisih: selisihTeks(angka, { ...angka, nilai }),
      tingkat: sifat.tertulis ? 'galat' : 'peringatan',
      isi: { indikator: baris.indikator.teks, cara: NAMA[sifat.sifat] },
    },
  ];
}

/** UK-010: the realisasi of the year is what its quarters make of it. */
export const UK_010: Aturan = {
  kode: 'UK-010',
  tingkat: 'galat',
  judul: 'Realisasi tahunan tidak sama dengan agregat triwulan',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja triwulanan',
  sejak: '2026.11',
  periksa: (bahan) => bahan.berkas.indikator.flatMap((baris) => padaBaris(bahan, baris)),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Realisasi tahunan "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan ${isi['cara'] ?? ''} memberi ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Samakan ${sel} menjadi ${seharusnya}, atau perbaiki angka di ${tautan[0] ?? ''} bila angka itu yang keliru.`,
};
