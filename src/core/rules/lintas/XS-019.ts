import { formatAngka } from '../../text/format-angka';
import { formatAddress } from '../../workbook/address';
import type { Address } from '../../workbook/workbook';
import type { Angka } from '../../text/besaran';
import type { BarisUang, Figur, Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { tambahkan } from '../../text/peta';
import { selisihTeks } from './tampil';

/** Absorption of a part of the budget is no absorption of the unit. */
const SEBAGIAN =
  /\b(?:kegiatan|program|belanja|prioritas|pnbp|kro|output|bidang|seksi|bagian|hibah|dak|dekonsentrasi)\b/i;
const PENYERAPAN = /\b(?:penyerapan|serapan|daya serap)\b.*\banggaran\b|\brealisasi anggaran\b/i;

interface Serapan {
  /** In percent points, exact. */
  readonly nilai: number;
  readonly sel: Address;
  readonly tabel: number;
  /** Other readings: the percentage that the budget table itself prints, and the quarters so far added up. */
  readonly lain: readonly number[];
}

const angka = (figur: Figur | undefined): Angka | null => (figur?.besaran.jenis === 'angka' ? figur.besaran : null);

/** The top row of a table: its total, else its first row. */
function barisPuncak(uang: readonly BarisUang[]): BarisUang | undefined {
  return uang.find(({ peran }) => peran === 'total') ?? (uang[0]?.tingkat === 'unit' ? uang[0] : undefined);
}

const kunci = (tahun: number | null, tw: number | null): string => `${tahun ?? ''}|${tw ?? ''}`;

/** Absorption of the unit by year and quarter, from the totals of the budget tables: realisasi over pagu. */
function serapan(bahan: Bahan, berlaku: ReadonlySet<number>): Map<string, Serapan[]> {
  const hasil = new Map<string, Serapan[]>();
  const perTabel = new Map<number, BarisUang[]>();
  for (const baris of bahan.berkas.uang) {
    if (berlaku.has(baris.tabel)) tambahkan(perTabel, baris.tabel, baris);
  }
  for (const [indeks, uang] of perTabel) {
    const tabel = bahan.berkas.tabel[indeks];
    if (tabel?.jenis !== 'realisasi-anggaran' || tabel.kolom.some(({ bidang }) => bidang === 'indikator')) continue;
    const menurutTahun = tabel.kolom.some(({ bidang }) => bidang === 'tahun');
    const baris = menurutTahun ? uang : [barisPuncak(uang)].filter((satu) => satu !== undefined);
    for (const satu of baris) catat(hasil, satu, menurutTahun);
  }
  return hasil;
}

function tahunBaris(baris: BarisUang): number | null {
  const tahun = Number(baris.uraian?.teks);
  return tahun >= 1990 && tahun <= 2100 ? tahun : null;
}

/** The printed percentage of one realisasi: of its quarter, or the only one of the row. */
function persenCetak(baris: BarisUang, tw: number | null): number[] {
  const persen = baris.nilai.filter(({ bidang, total }) => bidang === 'persen' && !total);
  const milik = persen.find((satu) => satu.tw === tw) ?? (persen.length === 1 ? persen[0] : undefined);
  return [angka(milik?.figur)?.nilai ?? []].flat();
}

/** Where each quarter shows its own realisasi, the absorption so far is their sum. */
function jumlahTriwulan(baris: BarisUang, tw: number | null, pagu: number): number[] {
  if (tw === null) return [];
  const sampai = baris.nilai.filter((satu) => satu.bidang === 'realisasi' && satu.tw !== null && satu.tw <= tw);
  return [(sampai.reduce((n, { figur }) => n + (angka(figur)?.nilai ?? 0), 0) / pagu) * 100];
}

function catat(hasil: Map<string, Serapan[]>, baris: BarisUang, menurutTahun: boolean): void {
  const pagu = baris.nilai.find(({ bidang }) => bidang === 'pagu');
  const nilaiPagu = angka(pagu?.figur)?.nilai ?? 0;
  for (const { bidang, figur, faktor, total, tahun, tw } of baris.nilai) {
    const realisasi = bidang === 'realisasi' ? angka(figur) : null;
    if (realisasi === null || nilaiPagu === 0 || total || pagu?.faktor !== faktor) continue;
    tambahkan(hasil, kunci(menurutTahun ? tahunBaris(baris) : tahun, tw), {
      nilai: (realisasi.nilai / nilaiPagu) * 100,
      sel: figur.sel,
      tabel: baris.tabel,
      lain: [...persenCetak(baris, tw), ...jumlahTriwulan(baris, tw, nilaiPagu)],
    });
  }
}

const dekat = (cetak: Angka, nilai: number): boolean =>
  Math.abs(cetak.nilai - nilai) < 10 ** -Math.min(2, cetak.desimal);

/** Printed to its decimals, truncated or rounded: 99,96 and 99,97 both stand for 99,9679. */
const cocok = (cetak: Angka, satu: Serapan): boolean => [satu.nilai, ...satu.lain].some((nilai) => dekat(cetak, nilai));

/** Budget tables that do not agree among themselves (two units, before and after revision) prove nothing. */
const sepakat = (calon: readonly Serapan[]): boolean =>
  calon.every((satu) => Math.abs(satu.nilai - (calon[0]?.nilai ?? 0)) < 0.01);

function bandingkan(figur: Figur, indikator: string, calon: readonly Serapan[]): Bukti[] {
  const cetak = angka(figur);
  const [pertama] = calon;
  if (cetak === null || pertama === undefined || calon.some((satu) => cocok(cetak, satu))) return [];
  const desimal = Math.max(2, cetak.desimal);
  const seharusnya = `${formatAngka(pertama.nilai, desimal)}%`;
  return [
    {
      sel: [figur.sel],
      tautan: [pertama.sel],
      nilai: figur.teks,
      seharusnya,
      selisih: selisihTeks(cetak, { ...cetak, nilai: pertama.nilai, desimal, persen: true }),
      ...(sepakat(calon) ? { usulan: isianCetak(figur, seharusnya) } : { tingkat: 'peringatan' as const }),
      isi: { indikator, selAcuan: formatAddress(pertama.sel, figur.sel.sheet) },
    },
  ];
}

/** Budget figures for one period of the unit whose table the indicator stands in. */
function calonPeriode(bahan: Bahan, dasar: ReadonlyMap<string, Serapan[]>, tabel: number, periode: Periode): Serapan[] {
  const { bedaNama } = lingkup(bahan);
  const ambil = (tw: number | null): readonly Serapan[] => dasar.get(kunci(periode.tahun, tw)) ?? [];
  const semua = periode.tw === 4 ? [...ambil(4), ...ambil(null)] : ambil(periode.tw);
  return semua.filter((satu) => !bedaNama(satu.tabel, tabel));
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const dasar = serapan(bahan, berlaku);
  if (dasar.size === 0) return [];
  return bahan.tautan.indikator
    .filter(({ nama }) => PENYERAPAN.test(nama) && !SEBAGIAN.test(nama))
    .flatMap((kelompok) => anggotaYakin(kelompok, berlaku))
    .flatMap(({ baris }) =>
      baris.periode.flatMap((periode) => {
        const { realisasi, tahun, total } = periode;
        if (realisasi === null || total || tahun === null) return [];
        const calon = calonPeriode(bahan, dasar, baris.tabel, periode);
        return bandingkan(realisasi, baris.indikator.teks, calon);
      }),
    );
}

/** XS-019: the realisasi of an indicator of budget absorption is what the budget tables give for the same year or quarter. */
export const XS_019: Aturan = {
  kode: 'XS-019',
  tingkat: 'galat',
  judul: 'Realisasi penyerapan anggaran tidak sama dengan tabel anggaran',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Realisasi "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan realisasi dibagi pagu pada ${isi['selAcuan'] ?? ''} memberi ${seharusnya}.`,
  perbaikan: ({ seharusnya, isi }) =>
    `Ganti dengan ${seharusnya}, atau perbaiki tabel anggaran di ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
