/** Quarterly tables in shares of the annual target: their fourth quarter against the capaian of the year in other tables. */
import { eksak } from '../../capaian/eksak';
import { sesuaiCetak } from '../../capaian/sesuai';
import type { Selang } from '../../capaian/selang';
import { selangRasio } from '../../capaian/selang';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { BarisIndikator, Figur } from '../../records/berkas';
import type { Angka, Besaran } from '../../text/besaran';
import { bulatkan, jumlahDesimal } from '../../text/format-angka';
import type { Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { selisihTeks, seperti } from '../lintas/tampil';
import { angkaPasti, tabelFisik, triwulan } from '../rencana-aksi/triwulan';

interface Pasangan {
  readonly baris: BarisIndikator;
  readonly figur: Figur;
  readonly angka: Angka;
  readonly tahunan: CapaianBaris;
  readonly cocok: boolean;
}

/** Share of the rows that must show the annual capaian before the others count as wrong. */
const BAGIAN_COCOK = 0.5;
const BARIS_CUKUP = 4;

function menurutKelompok(bahan: Bahan): ReadonlyMap<number, readonly CapaianBaris[]> {
  const berlaku = tabelBerlaku(bahan.berkas);
  const peta = new Map<number, CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    const { periode, hasil, baris } = satu;
    const tahunan = periode.tw === null && periode.bulan === null && !periode.total && periode.ranah === 'kinerja';
    if (!tahunan || hasil.mentah === null || periode.tahun !== bahan.berkas.tahun || !berlaku.has(baris.tabel))
      continue;
    const id = bahan.tautan.kelompokDari.get(baris)?.id;
    if (id !== undefined) peta.set(id, [...(peta.get(id) ?? []), satu]);
  }
  return peta;
}

/** The capaian of the year that most tables give. */
function terbanyak(semua: readonly CapaianBaris[]): CapaianBaris | null {
  const hitung = new Map<number, { readonly satu: CapaianBaris; cacah: number }>();
  for (const satu of semua) {
    const kunci = bulatkan(satu.hasil.mentah ?? 0, 3);
    const lama = hitung.get(kunci) ?? { satu, cacah: 0 };
    lama.cacah++;
    hitung.set(kunci, lama);
  }
  const [pertama, kedua] = [...hitung.values()].sort((a, b) => b.cacah - a.cacah);
  return pertama === undefined || pertama.cacah === kedua?.cacah ? null : pertama.satu;
}

function sepertiTertulis(besaran: Besaran): Besaran {
  return besaran.jenis === 'angka'
    ? { ...besaran, desimal: Math.max(besaran.desimal, jumlahDesimal(besaran.nilai)) }
    : besaran;
}

/** The annual capaian in points that the figures as written allow. */
function selangPoin(bahan: Bahan, { periode, arah, hasil }: CapaianBaris): Selang {
  const { target, realisasi } = periode;
  const luas =
    target === null || realisasi === null
      ? null
      : selangRasio(target.besaran, sepertiTertulis(realisasi.besaran), arah.arah, bahan.kebijakan, true);
  const { bawah, atas } = luas ?? { bawah: hasil.mentah ?? 0, atas: hasil.mentah ?? 0 };
  return { bawah: eksak(bawah).times(100).toNumber(), atas: eksak(atas).times(100).toNumber() };
}

function pasangan(
  bahan: Bahan,
  baris: BarisIndikator,
  kelompok: ReadonlyMap<number, readonly CapaianBaris[]>,
): Pasangan[] {
  const figur = triwulan(baris).find(({ tw }) => tw === 4)?.periode.realisasi ?? null;
  const angka = angkaPasti(figur);
  const id = bahan.tautan.kelompokDari.get(baris)?.id ?? -1;
  const tahunan = terbanyak((kelompok.get(id) ?? []).filter((satu) => satu.baris.tabel !== baris.tabel));
  if (figur === null || angka === null || tahunan === null) return [];
  return [{ baris, figur, angka, tahunan, cocok: sesuaiCetak(angka, selangPoin(bahan, tahunan)) }];
}

function bukti({ baris, figur, angka, tahunan }: Pasangan): Bukti[] {
  const acuan = tahunan.periode.capaian ?? tahunan.periode.realisasi;
  if (acuan === null || tahunan.hasil.mentah === null) return [];
  const nilai = bulatkan(eksak(tahunan.hasil.mentah).times(100).toNumber(), 2);
  const realisasi = angkaPasti(tahunan.periode.realisasi);
  // A percentage may have been meant as it is: the realisasi itself is named beside its capaian.
  const mentah =
    realisasi?.persen === true && tahunan.periode.realisasi !== null
      ? ` (realisasi ${tahunan.periode.realisasi.teks})`
      : '';
  return [
    {
      sel: [figur.sel],
      tautan: [acuan.sel],
      nilai: figur.teks,
      seharusnya: `${seperti(nilai, figur)}${mentah}`,
      selisih: selisihTeks(angka, { ...angka, nilai, persen: true }),
      isi: { indikator: baris.indikator.teks, akhir: 'ya' },
    },
  ];
}

/**
 * Tables whose fourth quarter mostly shows the capaian of the year: the rows where it is another figure. A table where it
 * mostly shows 100 tells of physical progress and says nothing of the capaian.
 */
export function capaianAkhirTahun(bahan: Bahan): Bukti[] {
  const fisik = tabelFisik(bahan);
  if (fisik.size === 0) return [];
  const kelompok = menurutKelompok(bahan);
  return [...fisik].flatMap((tabel) => {
    const semua = bahan.berkas.indikator
      .filter((baris) => baris.tabel === tabel)
      .flatMap((baris) => pasangan(bahan, baris, kelompok));
    const bukanSeratus = semua.filter(({ cocok, angka }) => cocok && angka.nilai !== 100).length;
    const cocok = semua.filter((satu) => satu.cocok).length;
    if (semua.length < BARIS_CUKUP || bukanSeratus < 2 || cocok < BAGIAN_COCOK * semua.length) return [];
    return semua.filter((satu) => !satu.cocok).flatMap(bukti);
  });
}
