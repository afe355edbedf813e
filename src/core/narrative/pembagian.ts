/** Where in the report each table of the workbook stands: its section, whether it is a copy, whether it is shown in short. */
import type { Bahan } from '../capaian/bahan';
import type { Jenis, TabelMap } from '../recognition/tabel';
import type { Berkas } from '../records/berkas';
import { ingatOleh } from '../text/ingat';
import { kunciLabel } from '../text/label';
import { cellAt, sheetsByName } from '../workbook/sheet';
import { profilIndikator } from './profil';
import { tabelMenurutJenis } from './tabel-asal';

export type Tempat =
  | 'renstra'
  | 'pohon'
  | 'iku'
  | 'perkin'
  | 'rencana-aksi'
  | 'pagu'
  | 'target-pnbp'
  | 'revisi'
  | 'capaian-rencana-aksi'
  | 'capaian-renstra'
  | 'anggaran-kegiatan'
  | 'anggaran-triwulan'
  | 'anggaran-jenis'
  | 'anggaran-indikator'
  | 'anggaran-tahun'
  | 'anggaran-lain'
  | 'pnbp'
  | 'efisiensi'
  | 'lampiran';

export interface TabelLaporan {
  /** Index into `Berkas.tabel`. */
  readonly indeks: number;
  readonly tempat: Tempat;
  /** The same table stands elsewhere in the workbook. */
  readonly salinan: boolean;
  /** Rows that the section shows, where it leaves the finer ones to the annex; null where it shows all. */
  readonly ringkas: ReadonlySet<number> | null;
}

const TETAP: Readonly<Partial<Record<Jenis, Tempat>>> = {
  renstra: 'renstra',
  'pohon-kinerja': 'pohon',
  iku: 'iku',
  perkin: 'perkin',
  'rencana-aksi': 'rencana-aksi',
  pagu: 'pagu',
  'revisi-pagu': 'revisi',
  'capaian-triwulan': 'capaian-rencana-aksi',
  'renstra-capaian': 'capaian-renstra',
  efisiensi: 'efisiensi',
  rincian: 'lampiran',
  lainnya: 'lampiran',
};

/** Sections that show a long table in short. */
const DIRINGKAS = new Set<Tempat>(['pagu', 'anggaran-kegiatan', 'anggaran-triwulan', 'anggaran-indikator']);

/**
 * The tables that belong to the report, in the order of the workbook. Those whose indicators the report tells of anyway, row by
 * row, are left out.
 *
 * @example tabelLaporan(bahan).filter(({ tempat }) => tempat === 'perkin') // the Perkin and its copy in the annex
 */
export const tabelLaporan = ingatOleh((bahan: Bahan): readonly TabelLaporan[] => {
  const { berkas } = bahan;
  const indeks = [...tabelMenurutJenis(berkas).values()].flat().sort((a, b) => a - b);
  const salinan = cariSalinan(berkas, indeks);
  return indeks.flatMap((satu): TabelLaporan[] => {
    const tabel = berkas.tabel[satu];
    const tempat = tabel === undefined ? null : tempatTabel(bahan, tabel, satu);
    if (tempat === null) return [];
    const ringkas = DIRINGKAS.has(tempat) ? barisRingkas(berkas, satu) : null;
    return [{ indeks: satu, tempat, salinan: salinan.has(satu), ringkas }];
  });
});

function tempatTabel(bahan: Bahan, tabel: TabelMap, indeks: number): Tempat | null {
  switch (tabel.jenis) {
    case 'realisasi-anggaran':
      return tempatAnggaran(bahan.berkas, tabel, indeks);
    case 'pnbp':
      return hanyaTarget(tabel) ? 'target-pnbp' : 'pnbp';
    case 'capaian-tahunan':
    case 'perbandingan':
      return tersampaikan(bahan, indeks) ? null : 'lampiran';
    default:
      return TETAP[tabel.jenis] ?? null;
  }
}

function hanyaTarget({ kolom, susun }: TabelMap): boolean {
  const bidang = kolom.map((satu) => satu.bidang);
  return susun === 'kolom' && bidang.includes('target') && !bidang.includes('realisasi');
}

function tempatAnggaran(berkas: Berkas, { kolom, susun }: TabelMap, indeks: number): Tempat {
  const bidang = new Set(kolom.map((satu) => satu.bidang));
  const berindikator = berkas.indikator.some(({ tabel }) => tabel === indeks);
  if (berindikator || bidang.has('indikator') || bidang.has('sasaranIndikator')) return 'anggaran-indikator';
  const tahun = new Set(kolom.flatMap((satu) => satu.tahun ?? []));
  if (bidang.has('tahun') || (susun === 'baris' && tahun.size > 1) || tahun.size > 1) return 'anggaran-tahun';
  if (new Set(kolom.flatMap((satu) => satu.tw ?? [])).size > 1) return 'anggaran-triwulan';
  if (bidang.has('sumberDana') || bidang.has('jenisBelanja')) return 'anggaran-jenis';
  return berkas.uang.some(({ tabel, jalur }) => tabel === indeks && jalur !== null)
    ? 'anggaran-kegiatan'
    : 'anggaran-lain';
}

/** At least half of the rows are indicators that chapter III tells of. */
function tersampaikan(bahan: Bahan, indeks: number): boolean {
  const dikenal = new Set(profilIndikator(bahan).map(({ kelompok }) => kelompok));
  const baris = bahan.berkas.indikator.filter(({ tabel, peran }) => tabel === indeks && peran === 'data');
  const kena = baris.filter((satu) => {
    const kelompok = bahan.tautan.kelompokDari.get(satu);
    return kelompok !== undefined && dikenal.has(kelompok);
  });
  return baris.length > 0 && kena.length * 2 >= baris.length;
}

/** More rows than these are too many for a chapter. */
const BARIS_BAB = 25;
/** Leaving out fewer rows than this share is not worth a second table. */
const BAGIAN_TERSISA = 0.7;
const TERINCI = new Set(['ro', 'komponen', 'subkomponen', 'akun']);

/** Rows of a long table down to the KRO, else down to the kegiatan. */
function barisRingkas(berkas: Berkas, indeks: number): ReadonlySet<number> | null {
  const semua = berkas.uang.filter(({ tabel }) => tabel === indeks);
  const data = berkas.tabel[indeks]?.baris.filter(({ peran }) => ['data', 'total', 'seksi'].includes(peran)) ?? [];
  if (data.length <= BARIS_BAB) return null;
  const tanpa = (dibuang: (tingkat: string) => boolean): number[] => {
    const buang = new Set(semua.filter(({ tingkat }) => tingkat !== null && dibuang(tingkat)).map(({ row }) => row));
    return data.map(({ row }) => row).filter((row) => !buang.has(row));
  };
  const kasar = tanpa((tingkat) => TERINCI.has(tingkat));
  const tampil = kasar.length <= BARIS_BAB ? kasar : tanpa((tingkat) => TERINCI.has(tingkat) || tingkat === 'kro');
  return tampil.length < 2 || tampil.length > BAGIAN_TERSISA * data.length ? null : new Set(tampil);
}

/** Two tables with fewer cells than these are alike by chance. */
const SEL_PALING_SEDIKIT = 12;
const BAGIAN_SAMA = 0.7;

/** Tables of one kind that hold the same as another one; of two the one in an annex is the copy, else the later one. */
function cariSalinan(berkas: Berkas, indeks: readonly number[]): ReadonlySet<number> {
  const lampiran = (i: number): boolean =>
    /lamp|ttd|salinan/i.test(`${berkas.tabel[i]?.lembar ?? ''} ${berkas.tabel[i]?.judul ?? ''}`);
  const urut = [...indeks].sort((a, b) => Number(lampiran(a)) - Number(lampiran(b)) || a - b);
  const asli: { readonly jenis: Jenis | undefined; readonly isi: ReadonlyMap<string, number> }[] = [];
  const salinan = new Set<number>();
  for (const satu of urut) {
    const jenis = berkas.tabel[satu]?.jenis;
    const isi = isiTabel(berkas, satu);
    if (asli.some((lain) => lain.jenis === jenis && serupa(lain.isi, isi))) salinan.add(satu);
    else asli.push({ jenis, isi });
  }
  return salinan;
}

/** The texts of a table's rows with how often each stands there. */
function isiTabel(berkas: Berkas, indeks: number): ReadonlyMap<string, number> {
  const tabel = berkas.tabel[indeks];
  const sheet = sheetsByName(berkas.workbook).get(tabel?.lembar ?? '');
  const hasil = new Map<string, number>();
  if (tabel === undefined || sheet === undefined) return hasil;
  for (const { row, peran } of tabel.baris) {
    if (peran === 'nomor' || peran === 'ulang') continue;
    for (let { left: col } = tabel.range; col <= tabel.range.right; col++) {
      const cell = cellAt(sheet, row, col);
      const teks = cell === undefined || cell.value === null ? '' : kunciLabel(String(cell.value));
      if (teks !== '') hasil.set(teks, (hasil.get(teks) ?? 0) + 1);
    }
  }
  return hasil;
}

const cacahIsi = (isi: ReadonlyMap<string, number>): number => [...isi.values()].reduce((n, satu) => n + satu, 0);

function serupa(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const terbanyak = Math.max(cacahIsi(a), cacahIsi(b));
  if (terbanyak < SEL_PALING_SEDIKIT) return false;
  const sama = [...a].reduce((n, [teks, cacah]) => n + Math.min(cacah, b.get(teks) ?? 0), 0);
  return sama >= BAGIAN_SAMA * terbanyak;
}

/** A name for a table that stays when tables before it come or go: its kind and caption, counted where two are alike. */
export const kunciAsal = ingatOleh((berkas: Berkas): readonly string[] => {
  const cacah = new Map<string, number>();
  return berkas.tabel.map(({ jenis, judul, lembar }) => {
    const dasar = `${jenis}|${kunciLabel(judul ?? lembar)}`;
    const ke = (cacah.get(dasar) ?? 0) + 1;
    cacah.set(dasar, ke);
    return ke === 1 ? dasar : `${dasar}|${ke}`;
  });
});
