/** The sections of indicators: the year and each quarter, worst first. */
import type { Bahan } from '../../capaian/bahan';
import { poinKurang } from '../../capaian/belum-tercapai';
import type { CapaianBaris } from '../../capaian/terapkan';
import { kelompokkanPengukuran, type Sepengukuran } from '../../capaian/wakil';
import { tambahkan } from '../../text/peta';
import type { Figur } from '../../records/berkas';
import { namaBulan } from '../../text/tanggal';
import { rumusAcuan, rumusTautan } from './acuan';
import { rumusKebutuhan, type Kebutuhan } from './kebutuhan';
import { KOLOM, type BarisPantauan, type LembarPantauan, type SelPantauan } from './lembar';
import { rumusIndikator } from './rumus-indikator';

const KEPALA: BarisPantauan = [
  'No',
  'Kode',
  'Indikator',
  'Sasaran',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian',
  'Status',
  'Selisih',
  'Kurang (poin persen)',
  'Kebutuhan per TW',
  'Sel asal',
  'Catatan',
];

/** Rows of one section, counted from 0, both included. */
export interface Bagian {
  readonly awal: number;
  readonly akhir: number;
  readonly isTahunan: boolean;
}

export interface HasilBagian {
  readonly bagian: readonly Bagian[];
  /** The row of each entry, and of all that speak of the same indicator in the same period. */
  readonly barisDari: ReadonlyMap<CapaianBaris, number>;
}

interface Kelompok {
  readonly wakil: CapaianBaris;
  readonly isi: Sepengukuran;
}

const isTerukur = ({ periode, hasil }: CapaianBaris): boolean => periode.realisasi !== null && hasil.capaian !== null;

/** The entry that a row shows: one with a capaian, else one with a realisasi, else the first. */
function pilihWakil(isi: Sepengukuran): CapaianBaris {
  return isi.find(isTerukur) ?? isi.find(({ periode }) => periode.realisasi !== null) ?? isi[0];
}

/** Physical progress stands beside the figures of an indicator, in sections of its own. */
function kelompokFisik(bahan: Bahan): readonly Kelompok[] {
  const asal = new Map<CapaianBaris, CapaianBaris>();
  for (const satu of bahan.capaian) {
    if (satu.periode.ranah !== 'fisik' || satu.periode.realisasi === null) continue;
    asal.set({ ...satu, periode: { ...satu.periode, ranah: 'kinerja' } }, satu);
  }
  return susunKelompok(bahan, [...asal.keys()]);
}

function susunKelompok(bahan: Bahan, capaian: readonly CapaianBaris[]): readonly Kelompok[] {
  return kelompokkanPengukuran(bahan, capaian)
    .map((isi) => ({ wakil: pilihWakil(isi), isi }))
    .filter(({ wakil: { periode } }) => periode.target !== null);
}

/** Worst first, then what is reached, then what cannot be measured, each in the order of the workbook. */
function urutkan(bahan: Bahan, kelompok: readonly Kelompok[]): readonly Kelompok[] {
  const nilai = ({ wakil }: Kelompok): number => poinKurang(wakil.hasil, bahan.kebijakan) ?? -Infinity;
  return [...kelompok].sort((a, b) => {
    const [x, y] = [nilai(a), nilai(b)];
    return x === y ? 0 : y - x;
  });
}

const ROMAWI = ['I', 'II', 'III', 'IV'];

function judulBagian({ periode: { tahun, tw, bulan } }: CapaianBaris, isFisik: boolean): string {
  const kurun = tw !== null ? `Triwulan ${ROMAWI[tw - 1] ?? ''}` : bulan !== null ? namaBulan(bulan) : 'Setahun';
  const jenis = isFisik ? 'Kemajuan fisik indikator' : 'Indikator';
  return `${jenis}: ${kurun}${tahun === null ? '' : ` ${tahun}`}`;
}

/** Writes a section for each period: years before quarters, both with the last year first. */
export function tulisIndikator(bahan: Bahan, lembar: LembarPantauan): HasilBagian {
  const barisDari = new Map<CapaianBaris, number>();
  const bagian: Bagian[] = [];
  for (const [semua, isFisik] of [
    [susunKelompok(bahan, bahan.capaian.filter(layak)), false],
    [kelompokFisik(bahan), true],
  ] as const) {
    for (const isi of menurutPeriode(semua)) {
      const [pertama] = isi;
      if (pertama === undefined || !isDipantau(bahan, isi)) continue;
      lembar.baris.push([judulBagian(pertama.wakil, isFisik)], KEPALA);
      const awal = lembar.baris.length;
      urutkan(bahan, isi).forEach((satu, i) => {
        for (const entri of satu.isi) barisDari.set(entri, lembar.baris.length);
        const perlu = !isFisik && isSetahun(satu.wakil) ? rumusKebutuhan(bahan, satu.isi) : null;
        lembar.baris.push(barisIndikator(bahan, satu.wakil, lembar.baris.length, { nomor: i + 1, perlu }));
      });
      bagian.push({ awal, akhir: lembar.baris.length - 1, isTahunan: isSetahun(pertama.wakil) });
      lembar.baris.push([]);
    }
  }
  return { bagian, barisDari };
}

/** Periods that nobody has measured yet are not watched, save the year that the workbook is about. */
function isDipantau({ berkas }: Bahan, isi: readonly Kelompok[]): boolean {
  return isi.some(({ wakil }) => wakil.periode.realisasi !== null || (berkas.tahun !== null && isSetahun(wakil)));
}

const isSetahun = ({ periode: { tw, bulan } }: CapaianBaris): boolean => tw === null && bulan === null;

const layak = ({ periode }: CapaianBaris): boolean => periode.rentangTahun === null && !periode.targetRenstra;

function menurutPeriode(semua: readonly Kelompok[]): readonly (readonly Kelompok[])[] {
  const kunci = ({ wakil: { periode } }: Kelompok): number =>
    -(periode.tahun ?? 0) * 100 + (periode.tw ?? 0) * 13 + (periode.bulan ?? 0);
  const peta = new Map<number, Kelompok[]>();
  for (const satu of semua) tambahkan(peta, kunci(satu), satu);
  return [...peta].sort(([a], [b]) => a - b).map(([, isi]) => isi);
}

interface Tambahan {
  readonly nomor: number;
  readonly perlu: Kebutuhan | null;
}

function barisIndikator(bahan: Bahan, wakil: CapaianBaris, row: number, { nomor, perlu }: Tambahan): BarisPantauan {
  const { baris, periode } = wakil;
  const rumus = rumusIndikator(bahan, wakil, row);
  const hasil: (SelPantauan | BarisPantauan[number])[] = [];
  hasil[KOLOM.no] = nomor;
  hasil[KOLOM.kode] = baris.kode;
  hasil[KOLOM.nama] = baris.indikator.teks;
  hasil[KOLOM.sasaran] = baris.sasaran?.teks ?? null;
  hasil[KOLOM.satuan] = baris.satuan?.teks ?? null;
  hasil[KOLOM.target] = selFigur(periode.target);
  hasil[KOLOM.realisasi] = selFigur(periode.realisasi);
  hasil[KOLOM.capaian] = { isi: rumus.capaian, format: '0.00%' };
  hasil[KOLOM.status] = rumus.status;
  hasil[KOLOM.selisih] = { isi: rumus.selisih, format: formatAngkaSel(periode.target, periode.realisasi) };
  hasil[KOLOM.kurang] = { isi: rumus.kurang, format: '#,##0.00' };
  hasil[KOLOM.perlu] = { isi: perlu?.isi ?? null, format: '#,##0.00' };
  hasil[KOLOM.catatan] = [rumus.catatan, perlu?.catatan]
    .filter((satu) => satu !== null && satu !== undefined)
    .join(' ');
  const asal = periode.realisasi ?? periode.target;
  hasil[KOLOM.sel] = asal === null ? null : { formula: rumusTautan(asal.sel) };
  return hasil;
}

function selFigur(figur: Figur | null): SelPantauan | null {
  if (figur === null) return null;
  return { isi: { formula: rumusAcuan(figur.sel) }, format: figur.format === '@' ? 'General' : figur.format };
}

const DESIMAL_TERBANYAK = 4;

/** As many decimals as the figures show. */
function formatAngkaSel(...figur: readonly (Figur | null)[]): string {
  const desimal = figur.flatMap((satu) => (satu?.besaran.jenis === 'angka' ? [satu.besaran.desimal] : []));
  const banyak = Math.min(Math.max(0, ...desimal), DESIMAL_TERBANYAK);
  return banyak === 0 ? '#,##0' : `#,##0.${'0'.repeat(banyak)}`;
}
