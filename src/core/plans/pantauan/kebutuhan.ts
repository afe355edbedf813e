/** What an indicator needs per quarter that is left, as a formula over the user's quarters, or why none can be told. */
import { caraKebutuhan, type CaraKebutuhan } from '../../capaian/kebutuhan';
import type { SifatTriwulan } from '../../capaian/agregasi';
import type { Bahan } from '../../capaian/bahan';
import type { CapaianBaris } from '../../capaian/terapkan';
import { angkaPasti, sifatBaris, targetTahunan, triwulan, type Triwulan } from '../../capaian/triwulan';
import type { BarisIndikator, Figur } from '../../records/berkas';
import type { IsiSel } from '../baris-lembar';
import { alamatPenuh } from './acuan';

export interface Kebutuhan {
  readonly isi: IsiSel;
  /** What the figure means, or why there is none. */
  readonly catatan: string;
}

/** What stands where no figure can be told. */
export const TIDAK_DAPAT = 'tidak dapat dihitung';

const CARA: Readonly<Record<CaraKebutuhan, string>> = {
  tambahan: 'Kebutuhan: tambahan per triwulan yang tersisa.',
  kenaikan: 'Kebutuhan: kenaikan per triwulan yang tersisa.',
  'rata-rata': 'Kebutuhan: rata-rata per triwulan yang tersisa.',
  'paling-banyak': 'Kebutuhan: paling banyak per triwulan yang tersisa.',
  penurunan: 'Kebutuhan: penurunan per triwulan yang tersisa.',
  'rata-rata-tertinggi': 'Kebutuhan: rata-rata tertinggi per triwulan yang tersisa.',
};

const tidak = (alasan: string): Kebutuhan => ({
  isi: TIDAK_DAPAT,
  catatan: `Kebutuhan tidak dapat dihitung: ${alasan}.`,
});

const KEYAKINAN_CUKUP = 0.6;

/** The rows of an indicator, its own first. */
function barisSeindikator({ tautan }: Bahan, isi: readonly CapaianBaris[]): readonly BarisIndikator[] {
  const sendiri = isi.map(({ baris }) => baris);
  const anggota = sendiri.flatMap((baris) => tautan.kelompokDari.get(baris)?.anggota ?? []);
  const lain = anggota.filter(({ keyakinan }) => keyakinan >= KEYAKINAN_CUKUP).map(({ baris }) => baris);
  return [...new Set([...sendiri, ...lain])];
}

const berealisasi = (kuartal: readonly Triwulan[]): boolean =>
  kuartal.some(({ periode }) => periode.ranah === 'kinerja' && periode.realisasi !== null);

/** The need of an indicator over its year; `isi` are the entries that speak of it. */
export function rumusKebutuhan(bahan: Bahan, isi: readonly CapaianBaris[]): Kebutuhan {
  const [pertama] = isi;
  const baris = barisSeindikator(bahan, isi).find((satu) => berealisasi(triwulan(satu)));
  if (pertama === undefined || baris === undefined) return tidak('tidak ada realisasi per triwulan');
  const kuartal = triwulan(baris);
  const sifat = sifatBaris(bahan, baris, kuartal)?.sifat ?? null;
  if (sifat === null) return tidak('sifat triwulan (kumulatif, jumlah, posisi akhir, atau rata-rata) tidak disebut');
  if (sifat === 'fisik') return tidak('triwulan memuat kemajuan fisik');
  const cara = caraKebutuhan(sifat, pertama.arah.arah);
  if (cara === null) return tidak(`arah indikator "${pertama.arah.arah}" tidak mempunyai kebutuhan per triwulan`);
  const target = targetTahunan(baris) ?? isi.find(({ periode }) => periode.target !== null)?.periode.target ?? null;
  const realisasi = [1, 2, 3, 4].map((tw) => kuartal.find((satu) => satu.tw === tw)?.periode.realisasi ?? null);
  const salah = alasanAngka(target, realisasi);
  if (salah !== null || target === null) return tidak(salah ?? 'target tahunan belum ada');
  return { isi: { formula: rumus(target, realisasi, sifat, cara) }, catatan: CARA[cara] };
}

/** What keeps the figures from being computed with. */
function alasanAngka(target: Figur | null, realisasi: readonly (Figur | null)[]): string | null {
  const angka = angkaPasti(target);
  if (target === null || angka === null || !angka.tepat) return 'target tahunan bukan sel angka';
  for (const figur of realisasi) {
    if (figur === null || figur.besaran.jenis === 'kosong' || figur.besaran.jenis === 'nihil') continue;
    const satu = angkaPasti(figur);
    if (satu === null || !satu.tepat) return `realisasi di ${alamatPenuh(figur.sel)} bukan sel angka`;
    if (satu.asalFraksi !== angka.asalFraksi)
      return `realisasi di ${alamatPenuh(figur.sel)} dan target tahunan berbeda skala persennya`;
  }
  return null;
}

/** See `kebutuhanTriwulan`. */
function rumus(target: Figur, realisasi: readonly (Figur | null)[], sifat: SifatTriwulan, cara: CaraKebutuhan): string {
  const t = alamatPenuh(target.sel);
  const sel = realisasi.map((figur) => (figur === null ? null : alamatPenuh(figur.sel)));
  const ada = sel.filter((alamat) => alamat !== null).join(',');
  const menurutTerakhir = (isi: (alamat: string, tw: number) => string): string =>
    sel.reduce<string>(
      (lain, alamat, i) => (alamat === null ? lain : `IF(COUNT(${alamat})>0,${isi(alamat, i + 1)},${lain})`),
      '0',
    );
  const sisa = `(4-${menurutTerakhir((_, tw) => String(tw))})`;
  const jarak =
    sifat === 'jumlah'
      ? `${t}-SUM(${ada})`
      : sifat === 'rata-rata'
        ? `${t}*(COUNT(${ada})+${sisa})-SUM(${ada})`
        : `${t}-${menurutTerakhir((alamat) => alamat)}`;
  const isFraksi = angkaPasti(target)?.asalFraksi === true;
  const per = (isi: string): string => `ROUND((${isi})/${sisa}${isFraksi ? '*100' : ''},10)`;
  return `IF(COUNT(${t})=0,"",IF(${sisa}=0,"semua terisi",${hasil(jarak, cara, per)}))`;
}

function hasil(jarak: string, cara: CaraKebutuhan, per: (isi: string) => string): string {
  if (cara === 'paling-banyak' || cara === 'rata-rata-tertinggi')
    return `IF(ROUND(${jarak},10)<0,"batas terlampaui",${per(jarak)})`;
  return per(cara === 'penurunan' ? `MAX(0,0-(${jarak}))` : `MAX(0,${jarak})`);
}
