/** What the tab Capaian shows: the policy, what is below its target, averages per sasaran. */
import { daftarBelumTercapai, type BelumTercapai } from '../../core/capaian/belum-tercapai';
import { eksak } from '../../core/capaian/eksak';
import { kalimatKebijakan } from '../../core/capaian/kalimat-kebijakan';
import { rataCapaianSasaran, type RataSasaran } from '../../core/capaian/rata-sasaran';
import type { Bahan } from '../../core/rules/aturan';
import { formatAngka } from '../../core/text/format-angka';
import { formatRomawi } from '../../core/text/periode';
import { namaBulan } from '../../core/text/tanggal';
import type { Workbook } from '../../core/workbook/workbook';
import { adaKebijakanTersimpan, daftarArah, pilihanKebijakan } from './olah-kebijakan';
import type { BatangSasaran, BelumPanel, HasilCapaianPanel } from './pesan';

/** 0.90125 -> "90,13%". */
const persen = (rasio: number): string => `${formatAngka(eksak(rasio).times(100).toNumber(), 2)}%`;

function sebutPeriode({ tahun, tw, bulan }: BelumTercapai): string {
  if (tw === null && bulan === null) return tahun === null ? 'Tanpa periode' : `Tahun ${tahun}`;
  const bagian = [
    tw === null ? '' : `Triwulan ${formatRomawi(tw)}`,
    bulan === null ? '' : namaBulan(bulan),
    tahun === null ? '' : String(tahun),
  ];
  return bagian.filter(Boolean).join(' ');
}

function belum(satu: BelumTercapai): BelumPanel {
  const { indikator, kode, sasaran, target, realisasi, selisih, sel, juga } = satu;
  return {
    indikator,
    kode,
    sasaran,
    periode: sebutPeriode(satu),
    target,
    realisasi,
    capaian: persen(satu.capaian),
    kurang: `${formatAngka(satu.kurang, 2)} poin persen`,
    selisih: selisih?.teks ?? null,
    sel,
    juga,
  };
}

function batang({ sasaran, kode, rata, indikator, terhitung, belum: cacah, sel }: RataSasaran): BatangSasaran {
  const nama = kode === null || sasaran.startsWith(kode) ? sasaran : `${kode} ${sasaran}`;
  return { nama, sel, indikator, terhitung, belum: cacah, rata, teks: rata === null ? '' : persen(rata) };
}

export function hasilCapaian(asal: Workbook, bahan: Bahan): HasilCapaianPanel {
  const { kebijakan, berkas } = bahan;
  return {
    kebijakan: kalimatKebijakan(kebijakan),
    dibaca: kebijakan.dibaca,
    pilihan: pilihanKebijakan(kebijakan),
    arah: daftarArah(bahan),
    tersimpan: adaKebijakanTersimpan(asal),
    terhitung: bahan.capaian.filter(({ hasil }) => hasil.capaian !== null).length,
    belum: daftarBelumTercapai(bahan).map(belum),
    tahun: berkas.tahun,
    sasaran: rataCapaianSasaran(bahan).map(batang),
  };
}
