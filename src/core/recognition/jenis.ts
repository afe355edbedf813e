/** Which kind a table is: an ordered list of tests, each with the reason that a user reads. */
import { kolomBidang, type Bidang, type Jenis, type Kolom } from './tabel';

export interface Putusan {
  readonly jenis: Jenis;
  readonly keyakinan: number;
  readonly alasan: string;
}

export interface BahanJenis {
  readonly kolom: readonly Kolom[];
  /** Title in lower case. */
  readonly judul: string;
  /** All captions of the header in lower case, one text. */
  readonly kepala: string;
  readonly susun: 'kolom' | 'baris' | 'prosa';
  readonly bidangBaris: ReadonlyMap<number, Bidang>;
  /** True where money stands in the rows. */
  readonly adaUang: boolean;
}

interface Fitur {
  readonly target: readonly Kolom[];
  readonly realisasi: readonly Kolom[];
  readonly capaian: readonly Kolom[];
  readonly pagu: readonly Kolom[];
  readonly realisasiUang: readonly Kolom[];
  readonly indikator: readonly Kolom[];
  readonly sasaran: readonly Kolom[];
  readonly ada: (...bidang: readonly Bidang[]) => boolean;
}

function baca(bahan: BahanJenis): Fitur {
  const pilih = (...bidang: readonly Bidang[]): readonly Kolom[] => kolomBidang(bahan, ...bidang);
  const kinerja = (kolom: readonly Kolom[]): readonly Kolom[] => kolom.filter((satu) => satu.ranah !== 'anggaran');
  const uang = (kolom: readonly Kolom[]): readonly Kolom[] => kolom.filter((satu) => satu.ranah === 'anggaran');
  return {
    target: kinerja(pilih('target')),
    realisasi: kinerja(pilih('realisasi')),
    capaian: kinerja(pilih('capaian', 'capaianMaks')),
    pagu: [...pilih('pagu'), ...uang(pilih('target')), ...pilih('jenisBelanja')],
    realisasiUang: uang(pilih('realisasi')),
    indikator: pilih('indikator', 'sasaranIndikator'),
    sasaran: pilih('sasaran', 'tujuan'),
    ada: (...bidang) => pilih(...bidang).length > 0,
  };
}

const beda = <T>(nilai: readonly (T | null)[]): number => new Set(nilai.filter((satu) => satu !== null)).size;
const tahun = (kolom: readonly Kolom[]): number => beda(kolom.map((satu) => satu.tahun));

const putus = (jenis: Jenis, keyakinan: number, alasan: string): Putusan => ({ jenis, keyakinan, alasan });

function pohonKinerja(f: Fitur): Putusan | null {
  const kinerja = f.realisasi.length + f.capaian.length + f.pagu.length + f.realisasiUang.length;
  if (kinerja > 0) return null;
  if (f.indikator.length >= 2 && f.sasaran.length >= 1)
    return putus('pohon-kinerja', 0.9, 'indikator beberapa tingkat berdampingan');
  if (f.sasaran.length >= 3 && f.target.length === 0)
    return putus('pohon-kinerja', 0.85, 'sasaran beberapa tingkat berdampingan');
  return null;
}

function efisiensi(f: Fitur, bahan: BahanJenis): Putusan | null {
  const adaAngka = f.pagu.length + f.realisasiUang.length + f.target.length + f.realisasi.length + f.capaian.length > 0;
  const milik = f.ada('efisiensi') || (f.ada('efektivitas') && f.capaian.length > 0);
  if (milik && adaAngka) return putus('efisiensi', 0.95, 'ada kolom efisiensi, efektivitas, atau rasio');
  if (/efisiensi/.test(bahan.judul) && f.realisasiUang.length > 0 && f.pagu.length > 0)
    return putus('efisiensi', 0.75, 'judul menyebut efisiensi dan ada pagu serta realisasi');
  return null;
}

function revisiPagu(f: Fitur, bahan: BahanJenis): Putusan | null {
  const keadaan = f.pagu.filter((satu) => satu.versi !== null && satu.tahun === null && satu.bidang === 'pagu');
  if (
    beda(keadaan.map((satu) => `${satu.versi?.jenis ?? ''}${satu.versi?.nomor ?? ''}`)) >= 2 &&
    f.realisasiUang.length === 0
  ) {
    return putus('revisi-pagu', 0.95, 'dua keadaan pagu atau lebih');
  }
  const bulan = bahan.kolom.filter((satu) => satu.bulan !== null && satu.ranah === 'anggaran');
  if (
    bulan.length >= 2 &&
    f.realisasiUang.length === 0 &&
    !/target|penarikan|rpd|rencana|pnbp|penerimaan/.test(bahan.judul)
  ) {
    return putus('revisi-pagu', 0.85, 'pagu menurut bulan');
  }
  const riwayat = f.ada('nomorRevisi', 'jenisRevisi') && f.ada('tanggal');
  if (riwayat || (/revisi/.test(bahan.judul) && f.ada('tanggal') && f.ada('selisih', 'pagu', 'jumlah'))) {
    return putus('revisi-pagu', 0.9, 'daftar revisi dengan nomor dan tanggal');
  }
  if (f.ada('selisih') && f.pagu.length >= 2) return putus('revisi-pagu', 0.8, 'dua pagu dengan selisihnya');
  return null;
}

const PNBP = /\bpnb?pn?\b|\bpnpb\b|penerimaan negara|\bpenerimaan\b/;

function pnbp(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (f.indikator.length > 0) return null;
  if (kolomBidang(bahan, 'sumberDana', 'jenisBelanja').length >= 2) return null;
  const diJudul = PNBP.test(bahan.judul);
  const diKepala = PNBP.test(bahan.kepala);
  if (!diJudul && !diKepala) return null;
  const angka =
    f.target.length + f.realisasi.length + f.pagu.length + f.realisasiUang.length + bahan.bidangBaris.size > 0 ||
    bahan.adaUang ||
    bahan.kolom.some((satu) => satu.tahun !== null);
  return angka
    ? putus('pnbp', diJudul ? 0.9 : 0.8, diJudul ? 'judul menyebut PNBP' : 'kepala kolom menyebut PNBP')
    : null;
}

function anggaran(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (bahan.susun === 'baris') {
    const bidang = new Set(bahan.bidangBaris.values());
    if (bidang.has('pagu') && bidang.has('realisasi'))
      return putus('realisasi-anggaran', 0.85, 'baris pagu dan realisasi');
    if (bidang.has('realisasi') && !bahan.adaUang && beda(bahan.kolom.map((satu) => satu.tahun)) >= 2)
      return putus('perbandingan', 0.75, 'baris realisasi menurut tahun');
    return null;
  }
  if (f.realisasiUang.length > 0 && (f.pagu.length > 0 || bahan.adaUang))
    return putus('realisasi-anggaran', 0.95, 'pagu dan realisasi anggaran');
  if (f.pagu.length === 0) return null;
  const persenUang = kolomBidang(bahan, 'persen', 'sisa').some((satu) => satu.ranah === 'anggaran');
  if (persenUang) return putus('realisasi-anggaran', 0.75, 'pagu dengan serapan atau sisa');
  return null;
}

function pagu(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (f.pagu.length === 0 && !(bahan.adaUang && f.ada('sumberDana') && bahan.kolom.length >= 3)) {
    const labelUang =
      bahan.adaUang &&
      /\bpagu\b|anggaran|\bdipa\b/.test(bahan.judul) &&
      f.realisasi.length === 0 &&
      f.ada('nilai', 'jumlah');
    return labelUang ? putus('pagu', 0.7, 'judul menyebut pagu dan ada satu kolom uang') : null;
  }
  if (f.target.length > 0 && f.indikator.length > 0) return null;
  if (f.realisasi.length > 0) return null;
  if (!bahan.adaUang && f.pagu.every((satu) => satu.faktor === null)) return null;
  return putus('pagu', 0.9, 'kolom pagu tanpa realisasi');
}

function triwulan(f: Fitur, bahan: BahanJenis): Putusan | null {
  const tw = (kolom: readonly Kolom[]): Set<number | null> =>
    new Set(kolom.map((satu) => satu.tw).filter((satu) => satu !== null));
  const bulan = (kolom: readonly Kolom[]): number => beda(kolom.map((satu) => satu.bulan));
  const kinerja = bahan.kolom.filter((satu) => satu.ranah !== 'anggaran');
  const jadwal = f.ada('kegiatan') ? kinerja.filter((satu) => satu.bidang === 'nilai' || satu.bidang === 'lain') : [];
  const t = tw([...f.target, ...jadwal, ...bahan.kolom.filter((satu) => satu.bidang === 'kegiatan')]);
  const tTarget = tw(f.target);
  const r = tw(f.realisasi);
  if (f.ada('triwulan', 'bulan') && f.target.length > 0 && f.realisasi.length > 0)
    return putus('capaian-triwulan', 0.85, 'triwulan atau bulan sebagai baris');
  if (t.size + r.size === 0 && bulan(kinerja) < 3) return null;
  if ([...r].some((satu) => tTarget.has(satu)))
    return putus('capaian-triwulan', 0.95, 'target dan realisasi per triwulan');
  const c = tw(f.capaian);
  if (r.size > 0 && tTarget.size === 0 && !/rencana aksi/.test(bahan.judul))
    return putus('capaian-triwulan', 0.8, 'realisasi per triwulan');
  if (c.size > 0 && r.size > 0) return putus('capaian-triwulan', 0.8, 'capaian per triwulan');
  if (bulan(f.realisasi) >= 3) return putus('capaian-triwulan', 0.8, 'realisasi per bulan');
  if (f.indikator.length + f.sasaran.length > 0 || /rencana/.test(bahan.judul))
    return putus('rencana-aksi', r.size > 0 ? 0.7 : 0.9, 'target atau kegiatan per triwulan tanpa pasangan realisasi');
  return null;
}

/** A target that counts for the end of a plan of several years. */
function targetAkhir(satu: Kolom): boolean {
  return (
    satu.bidang === 'target' &&
    (satu.periode !== null ||
      /renstra|rpjm|jangka menengah|akhir (?:periode|tahun rencana)/i.test(satu.jalur.join(' ')))
  );
}

function tahunan(f: Fitur, bahan: BahanJenis): Putusan | null {
  const tT = tahun(f.target);
  const tR = Math.max(tahun(f.realisasi), tahun(f.capaian));
  const total =
    bahan.kolom.some((satu) => satu.periode !== null || (satu.versi?.jenis === 'akhir' && satu.bidang === 'target')) ||
    /renstra/.test(bahan.kepala);
  if (tR >= 2 || (tR >= 1 && tT >= 2)) {
    if (total && tT >= 2)
      return putus('renstra-capaian', 0.9, 'target dan realisasi beberapa tahun dengan target akhir periode');
    return putus('perbandingan', 0.9, 'realisasi dua tahun atau lebih');
  }
  if (f.realisasi.length > 0 && f.target.length > 0 && f.target.every(targetAkhir))
    return putus('renstra-capaian', 0.8, 'realisasi dengan target akhir periode');
  if (tT >= 3 && f.realisasi.length === 0) return putus('renstra', 0.95, 'target tiga tahun atau lebih');
  if (f.indikator.length > 0 && tT === 2 && f.realisasi.length === 0)
    return putus('renstra', 0.7, 'target beberapa tahun');
  if (f.ada('tahun') && f.realisasi.length > 0)
    return putus('perbandingan', 0.8, 'realisasi menurut tahun sebagai baris');
  if (f.indikator.length > 0 && f.target.length === 0 && f.realisasi.length >= 2)
    return putus('perbandingan', 0.7, 'dua realisasi tanpa target');
  return null;
}

function iku(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (f.indikator.length === 0 || f.realisasi.length > 0) return null;
  if (f.ada('definisi', 'formula', 'sumberData'))
    return putus('iku', 0.9, 'indikator dengan definisi, rumus, atau sumber data');
  if (
    /indikator kinerja utama|\biku\b/.test(bahan.judul) &&
    f.target.length <= 1 &&
    !f.ada('sasaran', 'sasaranIndikator') &&
    !/perjanjian/.test(bahan.judul)
  ) {
    return putus('iku', 0.75, 'judul menyebut indikator kinerja utama');
  }
  return null;
}

function setahun(f: Fitur): Putusan | null {
  const menamai = f.indikator.length > 0 || f.sasaran.length > 0;
  if (!menamai) return null;
  if (f.target.length > 0 && (f.realisasi.length > 0 || f.capaian.length > 0))
    return putus('capaian-tahunan', 0.9, 'target dan realisasi satu tahun');
  if (f.realisasi.length > 0 && f.capaian.length > 0)
    return putus('capaian-tahunan', 0.75, 'realisasi dan capaian satu tahun');
  if (f.target.length > 0 && f.indikator.length > 0) return putus('perkin', 0.9, 'indikator dengan target satu tahun');
  return null;
}

function perbandinganUnit(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (!/perbandingan/.test(bahan.judul)) return null;
  const angka = bahan.kolom.some((satu) => satu.bidang === 'nilai' || satu.bidang === 'realisasi');
  return f.ada('unit') && (angka || bahan.kolom.length >= 3)
    ? putus('perbandingan', 0.75, 'perbandingan antarunit')
    : null;
}

/** Target and realisasi without a named indicator column: a table of output or services. */
function tanpaIndikator(f: Fitur, bahan: BahanJenis): Putusan | null {
  if (f.target.length > 0 && f.realisasi.length > 0 && f.ada('uraian'))
    return putus('capaian-tahunan', 0.6, 'target dan realisasi per uraian');
  if (bahan.susun === 'prosa')
    return putus(
      /perjanjian kinerja|perkin/.test(bahan.judul)
        ? 'perkin'
        : /indikator kinerja utama|\biku\b/.test(bahan.judul)
          ? 'iku'
          : 'rincian',
      0.6,
      'daftar kalimat yang menyebut indikator dan angka',
    );
  return null;
}

/** Decides the kind of a table. Nothing fits: `rincian` where it has figures, else `lainnya`. */
export function tentukanJenis(bahan: BahanJenis): Putusan {
  const f = baca(bahan);
  return (
    pohonKinerja(f) ??
    efisiensi(f, bahan) ??
    revisiPagu(f, bahan) ??
    pnbp(f, bahan) ??
    anggaran(f, bahan) ??
    pagu(f, bahan) ??
    triwulan(f, bahan) ??
    tahunan(f, bahan) ??
    iku(f, bahan) ??
    setahun(f) ??
    perbandinganUnit(f, bahan) ??
    tanpaIndikator(f, bahan) ??
    (bahan.kolom.some((satu) =>
      ['nilai', 'jumlah', 'target', 'realisasi', 'capaian', 'persen', 'volume', 'bobot'].includes(satu.bidang),
    ) || bahan.adaUang
      ? putus('rincian', 0.5, 'angka tanpa ciri jenis lain')
      : putus('lainnya', 0.5, 'tidak ada kolom yang menandai satu jenis'))
  );
}
