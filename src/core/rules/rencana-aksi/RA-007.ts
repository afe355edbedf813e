import { agregatTriwulan } from '../../capaian/agregasi';
import { eksak } from '../../capaian/eksak';
import type { BarisIndikator } from '../../records/berkas';
import { seperti } from '../lintas/tampil';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { angkaPasti, sifatBaris, targetTahunan, triwulan } from '../../capaian/triwulan';

const JENIS = new Set(['rencana-aksi', 'capaian-triwulan']);

function periksaBaris(bahan: Bahan, baris: BarisIndikator): Bukti[] {
  const kuartal = triwulan(baris);
  const tahunan = targetTahunan(baris);
  const target = angkaPasti(tahunan);
  if (kuartal.length < 4 || target === null || tahunan === null) return [];
  const nilai = kuartal.map(({ periode }) => periode.target);
  const angka = nilai.map((figur) => angkaPasti(figur)?.nilai ?? (figur?.besaran.jenis === 'nihil' ? 0 : null));
  const jumlah = angka.includes(null) ? null : agregatTriwulan(angka, 'jumlah');
  const sifat = sifatBaris(bahan, baris, kuartal);
  if (jumlah === null || sifat?.sifat !== 'jumlah' || eksak(jumlah).equals(eksak(target.nilai))) return [];
  const benar = seperti(target.nilai, tahunan);
  return [
    {
      sel: nilai.flatMap((figur) => (figur === null ? [] : [figur.sel])),
      tautan: [tahunan.sel],
      nilai: seperti(jumlah, tahunan),
      seharusnya: `jumlah ${benar}`,
      tingkat: sifat.tertulis ? 'galat' : 'peringatan',
      isi: { indikator: baris.indikator.teks, tahunan: tahunan.teks },
    },
  ];
}

/** RA-007: targets given per quarter add up to the annual target. */
export const RA_007: Aturan = {
  kode: 'RA-007',
  tingkat: 'galat',
  judul: 'Jumlah target triwulan tidak sama dengan target tahunan',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan) =>
    bahan.berkas.indikator.flatMap((baris) =>
      JENIS.has(bahan.berkas.tabel[baris.tabel]?.jenis ?? '') ? periksaBaris(bahan, baris) : [],
    ),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Target per triwulan "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} berjumlah ${nilai}, sedangkan target tahunan di ${tautan[0] ?? ''} adalah ${isi['tahunan'] ?? ''}.`,
  perbaikan: ({ tautan }) =>
    `Bagi kembali target triwulan sehingga jumlahnya sama dengan ${tautan[0] ?? ''}, atau perbaiki target tahunannya.`,
};
