import type { Besaran } from '../../text/besaran';
import type { BarisIndikator, Figur } from '../../records/berkas';
import { eksak } from '../../capaian/eksak';
import { seperti } from '../lintas/tampil';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { angkaPasti, ROMAWI, sifatBaris, targetTahunan, triwulan, type Triwulan } from '../../capaian/triwulan';

const JENIS = new Set(['rencana-aksi', 'capaian-triwulan']);

/** True or false where both say something that can be compared; null where they do not. */
function samaTarget(a: Besaran, b: Besaran): boolean | null {
  if (a.jenis === 'angka' && b.jenis === 'angka') {
    if (a.alternatif !== null || b.alternatif !== null || a.tanggal === true || b.tanggal === true) return null;
    return eksak(a.nilai).equals(eksak(b.nilai));
  }
  if (a.jenis === 'jenjang' && b.jenis === 'jenjang') return a.nilai === b.nilai;
  if (a.jenis === 'yatidak' && b.jenis === 'yatidak') return a.nilai === b.nilai;
  if (a.jenis === 'rentang' && b.jenis === 'rentang') return a.bawah === b.bawah && a.atas === b.atas;
  return null;
}

function bukti(
  baris: BarisIndikator,
  akhir: Figur,
  acuan: Figur | null,
  seharusnya: string,
  tingkat: 'galat' | 'peringatan',
): Bukti {
  return {
    sel: [akhir.sel],
    tautan: acuan === null ? [] : [acuan.sel],
    nilai: akhir.teks,
    seharusnya,
    tingkat,
    usulan: tingkat === 'galat' ? isianCetak(akhir, seharusnya) : [],
    isi: { indikator: baris.indikator.teks, tahunan: acuan?.teks ?? '' },
  };
}

function akhirTahun(kuartal: readonly Triwulan[]): Figur | null {
  return kuartal.find(({ tw }) => tw === 4)?.periode.target ?? null;
}

/** Physical progress ends at 100. */
function periksaFisik(baris: BarisIndikator, akhir: Figur): Bukti[] {
  const angka = angkaPasti(akhir);
  if (angka === null || angka.nilai === 100 || angka.nilai === 0) return [];
  return [bukti(baris, akhir, targetTahunan(baris), seperti(100, akhir), 'galat')];
}

function periksaBaris(bahan: Bahan, baris: BarisIndikator): Bukti[] {
  const kuartal = triwulan(baris);
  const akhir = akhirTahun(kuartal);
  const tahunan = targetTahunan(baris);
  if (akhir === null) return [];
  const sifat = sifatBaris(bahan, baris, kuartal);
  if (sifat?.sifat === 'fisik') return periksaFisik(baris, akhir);
  if (tahunan === null || (sifat?.sifat !== 'kumulatif' && sifat?.sifat !== 'terakhir')) return [];
  if (samaTarget(akhir.besaran, tahunan.besaran) !== false) return [];
  const angka = angkaPasti(tahunan);
  return [
    bukti(
      baris,
      akhir,
      tahunan,
      angka === null ? tahunan.teks : seperti(angka.nilai, akhir),
      sifat.tertulis ? 'galat' : 'peringatan',
    ),
  ];
}

/** RA-006: where quarters run on or show the last position, the fourth quarter is the annual target; physical progress ends at 100. */
export const RA_006: Aturan = {
  kode: 'RA-006',
  tingkat: 'galat',
  judul: `Target triwulan ${ROMAWI[4]} tidak sama dengan target tahunan`,
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan) =>
    bahan.berkas.indikator.flatMap((baris) =>
      JENIS.has(bahan.berkas.tabel[baris.tabel]?.jenis ?? '') ? periksaBaris(bahan, baris) : [],
    ),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Target triwulan IV "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, padahal ${seharusnya === isi['tahunan'] ? 'target tahunannya' : 'akhir tahunnya harus'} ${seharusnya}.`,
  perbaikan: ({ sel, tautan }) =>
    `Samakan target di ${sel}${tautan[0] === undefined ? '' : ` dengan target tahunan di ${tautan[0]}`}, atau perbaiki target tahunannya bila angka itu yang keliru.`,
};
