/** Summary tables: a sasaran and its average capaian, without the indicators. */
import type { CapaianBaris } from '../../capaian/terapkan';
import { bacaFigur, bacaTeks } from '../../records/sel';
import type { Figur } from '../../records/berkas';
import { kolomBidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import { miripLabel, siapkanLabel, type LabelSiap } from '../../text/label';
import type { Sheet } from '../../workbook/workbook';
import type { Bahan } from '../aturan';
import { lembarBerkas } from '../struktur/kepala';

export interface RingkasanSasaran {
  readonly figur: Figur;
  readonly sasaran: string;
  /** The rows of that sasaran, one list per table that shows them. */
  readonly menurutTabel: readonly (readonly CapaianBaris[])[];
}

/** A label below this is another sasaran. */
const MIRIP_TERENDAH = 0.8;

interface KelompokSasaran {
  readonly label: LabelSiap;
  readonly tabel: number;
  readonly isi: CapaianBaris[];
}

/** Annual capaian of the submission's year by table and sasaran. */
function menurutSasaran(bahan: Bahan): KelompokSasaran[] {
  const peta = new Map<string, KelompokSasaran>();
  for (const satu of bahan.capaian) {
    const { baris, periode, hasil } = satu;
    const tahunan = periode.tw === null && periode.bulan === null && !periode.total && periode.ranah === 'kinerja';
    if (!tahunan || periode.tahun !== bahan.berkas.tahun || baris.sasaran === null || hasil.mentah === null) continue;
    const kunci = `${baris.tabel}|${baris.sasaran.teks}`;
    const lama = peta.get(kunci) ?? { label: siapkanLabel(baris.sasaran.teks), tabel: baris.tabel, isi: [] };
    lama.isi.push(satu);
    peta.set(kunci, lama);
  }
  return [...peta.values()];
}

function terdekat(sasaran: string, semua: readonly KelompokSasaran[]): CapaianBaris[][] {
  const label = siapkanLabel(sasaran);
  const mirip = semua
    .map((satu) => ({ satu, nilai: miripLabel(label, satu.label) }))
    .filter(({ nilai }) => nilai >= MIRIP_TERENDAH);
  const terbaik = new Map<number, { readonly isi: CapaianBaris[]; readonly nilai: number }>();
  for (const { satu, nilai } of mirip) {
    const lama = terbaik.get(satu.tabel);
    if (lama === undefined || nilai > lama.nilai) terbaik.set(satu.tabel, { isi: satu.isi, nilai });
  }
  return [...terbaik.values()].map(({ isi }) => isi);
}

/** The capaian column of a table that lists sasaran without indicators, targets and realisasi; null where it is none. */
function kolomRingkasan(tabel: TabelMap): { readonly sasaran: Kolom; readonly capaian: Kolom } | null {
  const kinerja = kolomBidang(tabel, 'target', 'realisasi').some(({ ranah }) => ranah !== 'anggaran');
  if (kinerja || kolomBidang(tabel, 'indikator', 'sasaranIndikator').length > 0) return null;
  const [sasaran] = kolomBidang(tabel, 'sasaran');
  const [capaian, ...lain] = kolomBidang(tabel, 'capaian').filter(({ ranah }) => ranah !== 'anggaran');
  return sasaran === undefined || capaian === undefined || lain.length > 0 ? null : { sasaran, capaian };
}

function bacaTabel(sheet: Sheet, tabel: TabelMap, semua: readonly KelompokSasaran[]): RingkasanSasaran[] {
  const kolom = kolomRingkasan(tabel);
  if (kolom === null) return [];
  return tabel.baris.flatMap(({ row, peran }) => {
    const sasaran = peran === 'data' ? bacaTeks(sheet, row, kolom.sasaran.col) : null;
    const figur = bacaFigur(sheet, row, kolom.capaian.col, { satuan: 'persen' });
    if (sasaran === null || figur.besaran.jenis !== 'angka') return [];
    return [{ figur, sasaran: sasaran.teks, menurutTabel: terdekat(sasaran.teks, semua) }];
  });
}

/** Averages per sasaran in summary tables, with the indicator rows that they stand for. */
export function ringkasanSasaran(bahan: Bahan): RingkasanSasaran[] {
  const calon = bahan.berkas.tabel.filter((tabel) => kolomRingkasan(tabel) !== null);
  if (calon.length === 0) return [];
  const semua = menurutSasaran(bahan);
  const lembar = lembarBerkas(bahan.berkas);
  return calon.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined ? [] : bacaTabel(sheet, tabel, semua);
  });
}
