/** One indicator of the report with all that the workbook says of it: what the seven analyses are written from. */
import type { Bahan } from '../capaian/bahan';
import type { CapaianBaris } from '../capaian/terapkan';
import { kelompokkanPengukuran } from '../capaian/wakil';
import type { Kelompok } from '../linking/tautkan';
import { kolomBidang, type Bidang, type Jenis } from '../recognition/tabel';
import type { BarisIndikator, Berkas, Figur, FigurUang, Periode, Satuan, Teks } from '../records/berkas';
import { bacaFigur, bacaTeks } from '../records/sel';
import { addressKey } from '../workbook/address';
import { ingatOleh } from '../text/ingat';
import { tambahkan } from '../text/peta';
import { sheetsByName } from '../workbook/sheet';

/** What one year says of an indicator, from the table that knows it best. */
export interface TahunProfil {
  readonly tahun: number;
  readonly target: Figur | null;
  readonly realisasi: Figur | null;
}

export interface ProfilIndikator {
  /** The group of linked rows. */
  readonly kelompok: Kelompok;
  readonly nama: Teks;
  readonly kode: string | null;
  readonly sasaran: Teks | null;
  readonly tujuan: Teks | null;
  readonly satuan: Satuan | null;
  /** The year of the submission: target and realisasi of the whole year, else of its last quarter; null where none stands. */
  readonly utama: CapaianBaris | null;
  /** Target in the Perkin of the year; null where no Perkin names the indicator. */
  readonly targetPerkin: Figur | null;
  /** The target before it was revised, where the workbook shows both and they differ. */
  readonly targetAwal: Figur | null;
  /** Years before that of the submission, earliest first, each with its realisasi. */
  readonly lalu: readonly TahunProfil[];
  /** Targets of the Renstra, earliest year first. */
  readonly renstra: readonly TahunProfil[];
  readonly pagu: FigurUang | null;
  readonly realisasiAnggaran: FigurUang | null;
  /** A value of efficiency with the caption of its column. */
  readonly efisiensi: { readonly figur: Figur; readonly rumus: string } | null;
  readonly definisi: Teks | null;
  readonly formula: Teks | null;
  readonly kendala: readonly Teks[];
  readonly tindakLanjut: readonly Teks[];
  /** Activities that the workbook writes beside the indicator. */
  readonly kegiatan: readonly Teks[];
}

/** Rows whose wording fits less surely are linked, but no sentence is built on them. */
const YAKIN = 0.5;

/**
 * The indicators of the report in the order of the Perkin; where no Perkin was found, those that have a capaian.
 *
 * @example profilIndikator(bahan)[0]?.utama?.hasil.status // 'melampaui'
 */
export const profilIndikator = ingatOleh((bahan: Bahan): readonly ProfilIndikator[] => {
  const utama = entriUtama(bahan);
  return kelompokLaporan(bahan, utama).map((kelompok) => susunProfil(bahan, kelompok, utama.get(kelompok.id) ?? null));
});

const jenisDari = ({ tabel }: Berkas, baris: BarisIndikator): Jenis | undefined => tabel[baris.tabel]?.jenis;

/** Groups in the order of the first Perkin row, rows of totals and sections left out. */
function kelompokLaporan({ berkas, tautan }: Bahan, utama: ReadonlyMap<number, CapaianBaris>): Kelompok[] {
  const dari = (layak: (baris: BarisIndikator, kelompok: Kelompok) => boolean): Kelompok[] => {
    const urut = new Set<Kelompok>();
    for (const baris of berkas.indikator) {
      const kelompok = tautan.kelompokDari.get(baris);
      if (kelompok !== undefined && baris.peran === 'data' && layak(baris, kelompok)) urut.add(kelompok);
    }
    return [...urut];
  };
  const perkin = dari((baris) => jenisDari(berkas, baris) === 'perkin' && setahun(berkas, baris));
  return perkin.length > 0 ? perkin : dari((_, { id }) => utama.has(id));
}

function setahun({ tabel, tahun }: Berkas, baris: BarisIndikator): boolean {
  const milik = tabel[baris.tabel]?.tahun ?? null;
  return milik === null || tahun === null || milik === tahun;
}

/** The entry of each group that speaks for the year: the whole year, else the last quarter that has a realisasi. */
function entriUtama(bahan: Bahan): ReadonlyMap<number, CapaianBaris> {
  const hasil = new Map<number, CapaianBaris>();
  const berisi = bahan.capaian.filter(
    ({ periode }) => periode.bulan === null && periode.target !== null && periode.realisasi !== null,
  );
  for (const isi of kelompokkanPengukuran(bahan, berisi)) {
    const satu = isi.find(({ hasil: { capaian } }) => capaian !== null) ?? isi[0];
    const id = bahan.tautan.kelompokDari.get(satu.baris)?.id;
    const lama = id === undefined ? undefined : hasil.get(id);
    if (id !== undefined && (lama === undefined || lebihUtama(satu, lama))) hasil.set(id, satu);
  }
  return hasil;
}

/** A whole year before its quarters, what can be computed before what cannot, a later quarter before an earlier one. */
function lebihUtama(a: CapaianBaris, b: CapaianBaris): boolean {
  const bobot = ({ periode, hasil }: CapaianBaris): number =>
    (hasil.capaian === null ? 0 : 10) + (periode.tw === null ? 5 : periode.tw);
  return bobot(a) > bobot(b);
}

function susunProfil(bahan: Bahan, kelompok: Kelompok, utama: CapaianBaris | null): ProfilIndikator {
  const { berkas } = bahan;
  const yakin = kelompok.anggota.filter(({ keyakinan }) => keyakinan >= YAKIN).map(({ baris }) => baris);
  const perkin = yakin.find((baris) => jenisDari(berkas, baris) === 'perkin' && setahun(berkas, baris));
  const wakil = perkin ?? utama?.baris ?? yakin[0];
  const pertama = <T>(ambil: (baris: BarisIndikator) => T | null): T | null =>
    [wakil, utama?.baris, ...yakin].flatMap((baris) => (baris === undefined ? [] : (ambil(baris) ?? [])))[0] ?? null;
  const teks = (bidang: readonly Bidang[]): readonly Teks[] =>
    unik(yakin.flatMap((baris) => teksKolom(berkas, baris, bidang)));
  return {
    kelompok,
    nama: pertama((baris) => baris.indikator) ?? {
      teks: kelompok.nama,
      sel: { sheet: '', row: 0, col: 0 },
      warisan: false,
    },
    kode: kelompok.kode,
    sasaran: pertama((baris) => baris.sasaran),
    tujuan: pertama((baris) => baris.tujuan),
    satuan: utama?.baris.satuan ?? pertama((baris) => baris.satuan),
    utama,
    targetPerkin: perkin === undefined ? null : targetTahunan(perkin, berkas.tahun),
    targetAwal: targetSemula(berkas, yakin, utama),
    lalu: tahunLalu(berkas, yakin),
    renstra: targetRenstra(berkas, yakin),
    pagu: uangIndikator(berkas, yakin, 'pagu'),
    realisasiAnggaran: uangIndikator(berkas, yakin, 'realisasi'),
    efisiensi: nilaiEfisiensi(berkas, yakin),
    definisi: teks(['definisi'])[0] ?? null,
    formula: pertama((baris) => baris.formula),
    kendala: teks(['kendala']),
    tindakLanjut: teks(['tindakLanjut']),
    // Activities of an action plan are steps by month, no programme that stands behind the indicator.
    kegiatan: unik(
      yakin.flatMap((baris) =>
        jenisDari(berkas, baris) === 'rencana-aksi' ? [] : teksKolom(berkas, baris, ['kegiatan']),
      ),
    ),
  };
}

/** Texts of the row in columns of these fields; nil marks say nothing. */
function teksKolom(berkas: Berkas, baris: BarisIndikator, bidang: readonly Bidang[]): Teks[] {
  const tabel = berkas.tabel[baris.tabel];
  const sheet = sheetsByName(berkas.workbook).get(tabel?.lembar ?? '');
  if (tabel === undefined || sheet === undefined) return [];
  return kolomBidang(tabel, ...bidang)
    .flatMap(({ col }) => bacaTeks(sheet, baris.row, col) ?? [])
    .filter(({ teks }) => /\p{L}{3}/u.test(teks) && !/^(?:nihil|tidak ada|n\/a)\W*$/i.test(teks));
}

function unik(teks: readonly Teks[]): readonly Teks[] {
  return [...new Map(teks.map((satu) => [satu.teks.toLowerCase(), satu])).values()];
}

const kinerjaTahunan = ({ ranah, tw, bulan, total }: Periode): boolean =>
  ranah === 'kinerja' && tw === null && bulan === null && !total;

function targetTahunan(baris: BarisIndikator, tahun: number | null): Figur | null {
  const milik = baris.periode.filter((periode) => kinerjaTahunan(periode) && periode.target !== null);
  return (milik.find((periode) => periode.tahun === tahun) ?? milik[0])?.target ?? null;
}

/** A target marked as the first one in the Perkin or beside the one that the capaian was computed against. */
function targetSemula(berkas: Berkas, baris: readonly BarisIndikator[], utama: CapaianBaris | null): Figur | null {
  const dipakai = utama?.periode.target ?? null;
  if (dipakai === null || utama === null) return null;
  const semula = baris
    .filter((satu) => satu.tabel === utama.baris.tabel || jenisDari(berkas, satu) === 'perkin')
    .flatMap(({ periode }) => periode)
    .filter((satu) => kinerjaTahunan(satu) && !satu.targetRenstra && satu.tahun === utama.periode.tahun)
    .find(({ versi }) => versi?.jenis === 'awal');
  const target = semula?.target ?? null;
  if (target === null || addressKey(target.sel) === addressKey(dipakai.sel)) return null;
  return target.teks === dipakai.teks ? null : target;
}

/** Tables that tell of years before, the best first. */
const TABEL_TAHUN: readonly Jenis[] = ['perbandingan', 'renstra-capaian', 'capaian-tahunan', 'rincian'];

function tahunLalu({ tabel, tahun }: Berkas, baris: readonly BarisIndikator[]): readonly TahunProfil[] {
  if (tahun === null) return [];
  const menurutTahun = new Map<number, { peringkat: number; isi: TahunProfil }[]>();
  for (const satu of baris) {
    const peringkat = TABEL_TAHUN.indexOf(tabel[satu.tabel]?.jenis ?? 'lainnya');
    if (peringkat < 0) continue;
    for (const { tahun: milik, target, realisasi, ...periode } of satu.periode) {
      const layak = kinerjaTahunan({ tahun: milik, target, realisasi, ...periode });
      if (!layak || milik === null || milik >= tahun || realisasi === null || !berangka(realisasi)) continue;
      tambahkan(menurutTahun, milik, { peringkat, isi: { tahun: milik, target, realisasi } });
    }
  }
  return [...menurutTahun.values()]
    .flatMap((isi) => [...isi].sort((a, b) => a.peringkat - b.peringkat)[0]?.isi ?? [])
    .sort((a, b) => a.tahun - b.tahun);
}

const berangka = ({ besaran }: Figur): boolean => ['angka', 'rentang', 'jenjang', 'yatidak'].includes(besaran.jenis);

function targetRenstra({ tabel }: Berkas, baris: readonly BarisIndikator[]): readonly TahunProfil[] {
  const rencana = (['renstra', 'renstra-capaian'] as const)
    .map((jenis) => baris.filter((satu) => tabel[satu.tabel]?.jenis === jenis))
    .find((isi) => isi.length > 0);
  const menurutTahun = new Map<number, TahunProfil>();
  for (const { tahun, target, ...periode } of rencana?.flatMap((satu) => satu.periode) ?? []) {
    const layak =
      kinerjaTahunan({ tahun, target, ...periode }) && tahun !== null && target !== null && berangka(target);
    if (layak && !menurutTahun.has(tahun)) menurutTahun.set(tahun, { tahun, target, realisasi: null });
  }
  return [...menurutTahun.values()].sort((a, b) => a.tahun - b.tahun);
}

/** Money of the whole year on a row of the indicator; tables of realisasi before others. */
function uangIndikator(
  { tabel, tahun }: Berkas,
  baris: readonly BarisIndikator[],
  bidang: 'pagu' | 'realisasi',
): FigurUang | null {
  const semua = baris
    .flatMap((satu) => satu.uang.map((uang) => ({ uang, jenis: tabel[satu.tabel]?.jenis })))
    .filter(({ uang }) => uang.bidang === bidang && uang.tw === null && uang.bulan === null && !uang.total)
    .filter(({ uang }) => uang.tahun === null || tahun === null || uang.tahun === tahun)
    .filter(({ uang }) => uang.figur.besaran.jenis === 'angka');
  return (semua.find(({ jenis }) => jenis === 'realisasi-anggaran') ?? semua[0])?.uang ?? null;
}

/** The last column of efficiency of the table: those before it hold what it is worked out from. */
function nilaiEfisiensi(berkas: Berkas, baris: readonly BarisIndikator[]): ProfilIndikator['efisiensi'] {
  const satu = baris.find((milik) => jenisDari(berkas, milik) === 'efisiensi');
  const tabel = berkas.tabel[satu?.tabel ?? -1];
  const kolom = tabel === undefined ? undefined : kolomBidang(tabel, 'efisiensi').at(-1);
  const sheet = sheetsByName(berkas.workbook).get(tabel?.lembar ?? '');
  if (satu === undefined || kolom === undefined || sheet === undefined) return null;
  const figur = bacaFigur(sheet, satu.row, kolom.col, {});
  return figur.besaran.jenis === 'angka' ? { figur, rumus: kolom.jalur.at(-1) ?? '' } : null;
}
