import { rataRata } from '../../capaian/agregasi';
import { sesuaiCetak } from '../../capaian/sesuai';
import { bulatkan } from '../../text/format-angka';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import { isianCetak } from '../usulan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { rataTercetak } from './baris-rata';
import { blokCapaian } from './blok';
import { bacaanCapaian, bacaanTerdekat, selisihPoin, tulisCapaian } from '../../capaian/cetak';
import { cocokCetak } from './dasar-lain';
import { anggota, periksaRata, rataBenar, type Anggota, type SebabRata } from './rata-rata';
import { ringkasanSasaran, type RingkasanSasaran } from './ringkasan';

interface Temuan {
  readonly figur: Figur;
  readonly label: string;
  readonly isi: readonly Anggota[];
  readonly sebab: SebabRata;
  readonly tautan: readonly Address[];
}

function selAnggota(baris: readonly CapaianBaris[]): Address[] {
  return baris.flatMap(({ periode }) => {
    const { capaian, realisasi } = periode;
    if (capaian !== null && capaian.besaran.jenis === 'angka') return [capaian.sel];
    return realisasi === null ? [] : [realisasi.sel];
  });
}

function bukti(bahan: Bahan, { figur, label, isi, sebab, tautan }: Temuan): Bukti[] {
  const benar = rataBenar(isi, bahan.kebijakan);
  const bacaan = benar === null ? undefined : bacaanTerdekat(bacaanCapaian(figur), benar);
  if (benar === null || bacaan === undefined || sebab === 'cocok') return [];
  const seharusnya = tulisCapaian(benar, bacaan, bahan.kebijakan.desimal);
  return [
    {
      sel: [figur.sel],
      tautan: tautan.slice(0, 20),
      nilai: figur.teks,
      seharusnya,
      selisih: selisihPoin(bacaan.nilai, benar),
      tingkat: sebab === 'salah' ? 'galat' : 'peringatan',
      usulan: sebab === 'salah' ? isianCetak(figur, seharusnya) : [],
      isi: { sebab, label, cacah: String(isi.filter(({ rasio }) => rasio !== null).length) },
    },
  ];
}

/** True where an average of everything is the mean of the averages above it. */
function rataDariRata(figur: Figur, rataAtas: readonly Figur[]): boolean {
  if (rataAtas.length < 2) return false;
  return bacaanCapaian(figur).some((cetak) => {
    const atas = rataAtas.map(
      (satu) => bacaanCapaian(satu).find(({ bentuk }) => bentuk === cetak.bentuk)?.nilai ?? null,
    );
    const nilai = rataRata(atas, 'aritmetik');
    return nilai !== null && sesuaiCetak(cetak, { bawah: nilai, atas: nilai });
  });
}

/** Averages on rows of their own. */
function padaBaris(bahan: Bahan): Bukti[] {
  return rataTercetak(bahan).flatMap(({ figur, label, anggota: baris, bobot, rataAtas }) => {
    if (rataDariRata(figur, rataAtas)) return [];
    const isi = baris.map((satu, i) => anggota(bahan, satu, bobot[i] ?? null));
    const sebab = periksaRata(isi, bahan.kebijakan, bacaanCapaian(figur));
    return bukti(bahan, { figur, label, isi, sebab, tautan: selAnggota(baris) });
  });
}

/** Averages printed in a cell beside a block of indicators. */
function padaBlok(bahan: Bahan): Bukti[] {
  return [...blokCapaian(bahan).values()].flatMap(({ kepala, anggota: baris, gabungan }) => {
    const figur = kepala.periode.capaian;
    const bacaan = bacaanCapaian(figur);
    if (figur === null || (!gabungan && cocokCetak(kepala, bacaan))) return [];
    const isi = baris.map((satu) => ({ ...anggota(bahan, satu), cetak: null }));
    return bukti(bahan, {
      figur,
      label: kepala.baris.sasaran?.teks ?? '',
      isi,
      sebab: periksaRata(isi, bahan.kebijakan, bacaan),
      tautan: selAnggota(baris.filter((satu) => satu !== kepala)),
    });
  });
}

/** What most tables give for a sasaran; null where two values are equally common. */
function terbanyak(bahan: Bahan, { menurutTabel }: RingkasanSasaran): readonly CapaianBaris[] | null {
  const hitung = new Map<number, { readonly baris: readonly CapaianBaris[]; cacah: number }>();
  for (const baris of menurutTabel) {
    const nilai = rataBenar(
      baris.map((satu) => anggota(bahan, satu)),
      bahan.kebijakan,
    );
    if (nilai === null) continue;
    const kunci = bulatkan(nilai, 3);
    const lama = hitung.get(kunci) ?? { baris, cacah: 0 };
    lama.cacah++;
    hitung.set(kunci, lama);
  }
  const [pertama, kedua] = [...hitung.values()].sort((a, b) => b.cacah - a.cacah);
  return pertama === undefined || pertama.cacah === kedua?.cacah ? null : pertama.baris;
}

/** Averages in a summary table, against the indicators of the sasaran in the other tables. */
function padaRingkasan(bahan: Bahan): Bukti[] {
  return ringkasanSasaran(bahan).flatMap((satu) => {
    const baris = terbanyak(bahan, satu);
    if (baris === null) return [];
    const isi = baris.map((lain) => anggota(bahan, lain));
    return bukti(bahan, {
      figur: satu.figur,
      label: satu.sasaran,
      isi,
      sebab: periksaRata(isi, bahan.kebijakan, bacaanCapaian(satu.figur)),
      tautan: selAnggota(baris),
    });
  });
}

const SEBAB: Readonly<Record<string, string>> = {
  pangkas: '; angkanya dipotong, bukan dibulatkan',
  turunan: '; angka itu rata-rata dari capaian tercetak yang sebagian perlu diperbaiki',
};

/** UK-007: a printed average is the mean of the capaian it stands for, under the limits and blanks of the policy. */
export const UK_007: Aturan = {
  kode: 'UK-007',
  tingkat: 'galat',
  judul: 'Rata-rata capaian tidak sesuai',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: (bahan) => [...padaBaris(bahan), ...padaBlok(bahan), ...padaRingkasan(bahan)],
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Rata-rata capaian pada ${lembar}!${sel} tertulis ${nilai}, padahal ${isi['cacah'] ?? ''} capaian indikatornya memberi ${seharusnya}${SEBAB[isi['sebab'] ?? ''] ?? ''}.`,
  perbaikan: ({ seharusnya, isi }) =>
    isi['sebab'] === 'turunan'
      ? `Perbaiki dahulu capaian indikatornya, lalu hitung ulang rata-ratanya menjadi ${seharusnya}.`
      : `Ganti dengan ${seharusnya}, atau dengan rumus rata-rata atas capaian indikatornya.`,
};
