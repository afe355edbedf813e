/** What the tab Capaian shows: the policy, what is below its target, and averages per sasaran. */
import { rataRata } from '../../core/capaian/agregasi';
import { daftarBelumTercapai, type BelumTercapai } from '../../core/capaian/belum-tercapai';
import { eksak } from '../../core/capaian/eksak';
import type { CapaianBaris } from '../../core/capaian/terapkan';
import { blokCapaian, type BlokCapaian } from '../../core/narrative/blok-capaian';
import type { Bahan } from '../../core/rules/aturan';
import { formatAngka } from '../../core/text/format-angka';
import { formatRomawi } from '../../core/text/periode';
import { namaBulan } from '../../core/text/tanggal';
import type { BagianSasaran, BelumPanel, GambarSasaran, HasilCapaianPanel } from './pesan';
import { sebutKebijakan } from './sebut-kebijakan';

/** 0.90125 -> "90,13%". */
const persen = (rasio: number): string => `${formatAngka(eksak(rasio).times(100).toNumber(), 2)}%`;

function sebutPeriode({ tahun, tw, bulan }: BelumTercapai): string {
  const bagian = [
    tw === null ? '' : `Triwulan ${formatRomawi(tw)}`,
    bulan === null ? '' : namaBulan(bulan),
    tahun === null ? '' : tw === null && bulan === null ? `Tahun ${tahun}` : String(tahun),
  ];
  return bagian.filter(Boolean).join(' ') || 'Tanpa periode';
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

export function hasilCapaian(bahan: Bahan): HasilCapaianPanel {
  const { kebijakan } = bahan;
  return {
    kebijakan: sebutKebijakan(kebijakan),
    dibaca: kebijakan.dibaca,
    belum: daftarBelumTercapai(bahan).map(belum),
    gambar: gambarSasaran(bahan),
  };
}

const TANPA_SASARAN = 'Tanpa sasaran';

interface Kelompok {
  readonly nama: string;
  readonly isi: CapaianBaris[];
}

function menurutSasaran({ tautan }: Bahan, isi: readonly CapaianBaris[]): readonly Kelompok[] {
  const peta = new Map<string, Kelompok>();
  for (const satu of isi) {
    const kelompok = tautan.sasaranDari.get(satu.baris);
    const nama = satu.baris.sasaran?.teks ?? TANPA_SASARAN;
    const kunci = kelompok === undefined ? `teks ${nama}` : String(kelompok.id);
    const milik = peta.get(kunci);
    if (milik === undefined) peta.set(kunci, { nama, isi: [satu] });
    else milik.isi.push(satu);
  }
  return [...peta.values()];
}

/** A weight stands in no table that is read: berbobot is then the plain average, and the policy says which one is meant. */
function rataSasaran({ kebijakan }: Bahan, { nama, isi }: Kelompok): BagianSasaran {
  const nilai = isi.map(({ hasil }) => hasil.capaian ?? (kebijakan.tanpaCapaian === 'nol' ? 0 : null));
  const cara = kebijakan.rataRata === 'berbobot' ? 'aritmetik' : kebijakan.rataRata;
  const capaian = rataRata(nilai, cara);
  return {
    nama,
    indikator: isi.length,
    terhitung: nilai.filter((satu) => satu !== null).length,
    capaian,
    teks: capaian === null ? '' : persen(capaian),
  };
}

function gambar(bahan: Bahan, { kunci, judul, isi }: BlokCapaian): GambarSasaran {
  return { kunci, judul, sasaran: menurutSasaran(bahan, isi).map((satu) => rataSasaran(bahan, satu)) };
}

/** One picture for each table and period; those in which nothing can be computed are left out. */
function gambarSasaran(bahan: Bahan): readonly GambarSasaran[] {
  return blokCapaian(bahan)
    .map((blok) => gambar(bahan, blok))
    .filter(({ sasaran }) => sasaran.some(({ capaian }) => capaian !== null));
}
