import { mergeAt } from '../../workbook/sheet';
import type { BarisIndikator, Figur } from '../../records/berkas';
import { bacaFigur } from '../../records/sel';
import { kolomBidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import type { Address, Sheet } from '../../workbook/workbook';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisMenurutTabel } from '../perkin/sel-wajib';
import type { Isian } from '../usulan';
import { ROMAWI, targetTahunan, triwulan } from '../../capaian/triwulan';
import { lembarBerkas } from '../struktur/kepala';

/** Share of the rows that must have a target in a quarter before a blank one counts as forgotten. */
const BAGIAN_TERISI = 0.5;

type KolomTw = Kolom & { readonly tw: 1 | 2 | 3 | 4 };

function kolomTarget(tabel: TabelMap): KolomTw[] {
  return kolomBidang(tabel, 'target').filter(
    (kolom): kolom is KolomTw => kolom.tw !== null && kolom.bulan === null && kolom.ranah !== 'anggaran',
  );
}

function kosong(sheet: Sheet, row: number, col: number): boolean {
  const gabungan = mergeAt(sheet, row, col);
  if (gabungan !== undefined && (gabungan.top !== row || gabungan.left !== col)) return false;
  return bacaFigur(sheet, row, col, {}).besaran.jenis === 'kosong';
}

/** The target of the same quarter in another table of the same indicator. */
function targetLain(bahan: Bahan, baris: BarisIndikator, tw: KolomTw['tw']): Figur | null {
  for (const { baris: lain, keyakinan } of bahan.tautan.kelompokDari.get(baris)?.anggota ?? []) {
    if (lain === baris || keyakinan < 0.6) continue;
    const figur = triwulan(lain).find((satu) => satu.tw === tw)?.periode.target ?? null;
    if (figur?.besaran.jenis === 'angka') return figur;
  }
  return null;
}

/** Rows with an annual target and a target in some other quarter: the plan for them was begun. */
function direncanakan(baris: BarisIndikator): boolean {
  const tahunan = targetTahunan(baris);
  if (tahunan === null || tahunan.besaran.jenis === 'kosong' || tahunan.besaran.jenis === 'nihil') return false;
  return triwulan(baris).some(({ periode }) => periode.target !== null && periode.target.besaran.jenis !== 'kosong');
}

/** Blank quarters before the first target may mean that nothing was due yet. */
function belumMulai(baris: BarisIndikator, tw: KolomTw['tw']): boolean {
  return triwulan(baris).every(
    (satu) => satu.tw >= tw || satu.periode.target === null || satu.periode.target.besaran.jenis === 'kosong',
  );
}

/** The same figure for a cell that is blank; a percentage would need the format that shows it as one. */
function isianKosong(sel: Address, { besaran }: Figur): readonly Isian[] {
  if (besaran.jenis !== 'angka' || besaran.persen || !besaran.tepat || besaran.alternatif !== null) return [];
  return [{ sel, isi: { value: besaran.nilai } }];
}

function bukti(bahan: Bahan, baris: BarisIndikator, kolom: KolomTw, lembar: string): Bukti {
  const lain = targetLain(bahan, baris, kolom.tw);
  const sel = { sheet: lembar, row: baris.row, col: kolom.col };
  const awal = lain === null && belumMulai(baris, kolom.tw);
  return {
    sel: [sel],
    ...(lain === null ? {} : { tautan: [lain.sel], seharusnya: lain.teks, usulan: isianKosong(sel, lain) }),
    nilai: '(kosong)',
    ...(awal ? { tingkat: 'peringatan' as const, gabung: `awal${baris.tabel}|${kolom.col}` } : {}),
    isi: {
      indikator: baris.indikator.teks,
      tw: ROMAWI[kolom.tw],
      lain: lain === null ? '' : `${lain.teks} pada ${formatAddress(lain.sel, lembar)}`,
    },
  };
}

function periksaTabel(bahan: Bahan, tabel: TabelMap, semua: readonly BarisIndikator[]): Bukti[] {
  const sheet = lembarBerkas(bahan.berkas).get(tabel.lembar);
  if (sheet === undefined) return [];
  const baris = semua.filter(direncanakan);
  return kolomTarget(tabel).flatMap((kolom) => {
    const blank = baris.filter(({ row }) => kosong(sheet, row, kolom.col));
    if (blank.length > baris.length * (1 - BAGIAN_TERISI)) return [];
    return blank.map((satu) => bukti(bahan, satu, kolom, tabel.lembar));
  });
}

function periksa(bahan: Bahan): Bukti[] {
  return [...barisMenurutTabel(bahan.berkas)].flatMap(([indeks, baris]) => {
    const tabel = bahan.berkas.tabel[indeks];
    return tabel?.jenis === 'rencana-aksi' ? periksaTabel(bahan, tabel, baris) : [];
  });
}

/** RA-004: an action plan gives a target for every quarter; "-" says that a quarter has none. */
export const RA_004: Aturan = {
  kode: 'RA-004',
  tingkat: 'galat',
  judul: 'Target antara triwulan kosong',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  membungkam: true,
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Target triwulan ${isi['tw'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} kosong${isi['lain'] === '' ? '' : `; tabel lain memuat ${isi['lain'] ?? ''}`}.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Isi target di ${sel}${seharusnya === '' ? '' : `, misalnya ${seharusnya}`}, atau tulis "-" bila triwulan itu memang tanpa target.`,
};
