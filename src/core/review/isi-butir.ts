/** The checklist pre-filled: which rule ran on which tables with what result, and what is left to a person. */
import type { BuktiButir, ButirReviu, JawabanButir, TemuanReviu } from '../plans/catatan-reviu';
import type { Jenis, TabelMap } from '../recognition/tabel';
import type { Aturan, Bahan } from '../rules/aturan';
import { formatSheetRange } from '../workbook/address';
import type { Tingkat } from '../workbook/temuan';
import { tambahkan } from '../text/peta';
import { DAFTAR_BUTIR, type Butir } from './daftar-butir';
import { PERLU, type Keperluan } from './keperluan';

/** How a kind of table is called in a sentence. */
const NAMA_JENIS: Readonly<Record<Jenis, string>> = {
  perkin: 'Perjanjian Kinerja',
  iku: 'Indikator Kinerja Utama',
  renstra: 'matriks Renstra',
  'renstra-capaian': 'capaian Renstra',
  perbandingan: 'perbandingan antartahun',
  'rencana-aksi': 'rencana aksi',
  'capaian-tahunan': 'capaian tahunan',
  'capaian-triwulan': 'capaian triwulan',
  pagu: 'pagu',
  'revisi-pagu': 'revisi pagu',
  'realisasi-anggaran': 'realisasi anggaran',
  efisiensi: 'efisiensi',
  pnbp: 'PNBP',
  'pohon-kinerja': 'pohon kinerja',
  rincian: 'rincian',
  lainnya: 'lain',
};

/** Table kinds named in a sentence that says what is missing. */
const SEBUT_TERBANYAK = 3;

/** What the evidence is gathered from; indexed once for all points. */
export interface BahanButir {
  readonly aturan: ReadonlyMap<string, Aturan>;
  readonly tabel: ReadonlyMap<Jenis, readonly TabelMap[]>;
  readonly temuan: ReadonlyMap<string, readonly TemuanReviu[]>;
  /** Codes of rules that need the workbook of the year before, while there is none. */
  readonly tanpaTahunLalu: ReadonlySet<string>;
}

/** @param antartahun codes of the rules that look into the workbook of the year before */
export function siapkanBahanButir(
  bahan: Bahan,
  temuan: readonly TemuanReviu[],
  aturan: readonly Aturan[],
  antartahun: readonly string[],
): BahanButir {
  const tabel = new Map<Jenis, TabelMap[]>();
  for (const satu of bahan.berkas.tabel) tambahkan(tabel, satu.jenis, satu);
  const menurutKode = new Map<string, TemuanReviu[]>();
  for (const satu of temuan) tambahkan(menurutKode, satu.temuan.kode, satu);
  return {
    aturan: new Map(aturan.map((satu) => [satu.kode, satu])),
    tabel,
    temuan: menurutKode,
    tanpaTahunLalu: new Set(bahan.tahunLalu === undefined ? antartahun : []),
  };
}

/** The kinds of the first group of which no table is there; null where nothing is missing. */
function kelompokHilang({ tabel }: BahanButir, perlu: Keperluan): readonly Jenis[] | null {
  return perlu.find((kelompok) => kelompok.every((jenis) => !tabel.has(jenis))) ?? null;
}

const sebutJenis = (kelompok: readonly Jenis[]): string => {
  const nama = kelompok.slice(0, SEBUT_TERBANYAK).map((jenis) => NAMA_JENIS[jenis]);
  return nama.join(' atau ');
};

function tempatTabel({ tabel }: BahanButir, perlu: Keperluan): string[] {
  const jenis = new Set(perlu.flat());
  return [...jenis].flatMap((satu) =>
    (tabel.get(satu) ?? []).map(({ lembar, range }) => formatSheetRange({ sheet: lembar, ...range })),
  );
}

const URUTAN: readonly Tingkat[] = ['galat', 'peringatan', 'saran'];

/** "2 galat dan 1 peringatan". */
function sebutTemuan(temuan: readonly TemuanReviu[]): string {
  return URUTAN.map((tingkat) => [temuan.filter((satu) => satu.temuan.tingkat === tingkat).length, tingkat] as const)
    .filter(([banyak]) => banyak > 0)
    .map(([banyak, tingkat]) => `${banyak} ${tingkat}`)
    .join(' dan ');
}

function buktiAturan(isi: BahanButir, { kode, judul }: Aturan): BuktiButir {
  const nama = `${kode} (${judul})`;
  const perlu = PERLU[kode] ?? [];
  const bukti = (hasil: BuktiButir['hasil'], kalimat: string, lain: Partial<BuktiButir> = {}): BuktiButir => ({
    kode,
    hasil,
    kalimat,
    tabel: [],
    sel: [],
    ...lain,
  });
  if (isi.tanpaTahunLalu.has(kode)) {
    return bukti('tanpa-tabel', `${nama} tidak dijalankan karena buku kerja tahun lalu tidak diberikan.`);
  }
  if (isi.temuan.has(`SISTEM-${kode}`)) return bukti('gagal', `${nama} gagal dijalankan, sehingga belum diperiksa.`);
  const hilang = kelompokHilang(isi, perlu);
  const semua = isi.temuan.get(kode) ?? [];
  if (hilang !== null && semua.length === 0) {
    return bukti('tanpa-tabel', `${nama} tidak dapat dijalankan karena tidak ada tabel ${sebutJenis(hilang)}.`);
  }
  const tabel = tempatTabel(isi, perlu);
  const berlaku = semua.filter(({ pengecualian }) => pengecualian === null);
  const keluar = semua.length - berlaku.length;
  const catatan = keluar === 0 ? '' : `, ${keluar} temuan dikecualikan`;
  if (berlaku.length === 0) {
    return bukti('bersih', `${nama} dijalankan, tidak ada temuan${catatan}.`, { tabel });
  }
  const sel = berlaku.flatMap(({ temuan }) => temuan.sel);
  return bukti('temuan', `${nama} dijalankan, ada ${sebutTemuan(berlaku)}${catatan}.`, { tabel, sel });
}

function buktiTabel(isi: BahanButir, perlu: Keperluan): BuktiButir[] {
  return perlu.map((kelompok): BuktiButir => {
    const tabel = tempatTabel(isi, [kelompok]);
    const nama = sebutJenis(kelompok);
    return tabel.length === 0
      ? { kode: null, hasil: 'tanpa-tabel', kalimat: `Tidak ada tabel ${nama} dalam buku kerja.`, tabel, sel: [] }
      : { kode: null, hasil: 'bersih', kalimat: `Ada ${tabel.length} tabel ${nama}.`, tabel, sel: [] };
  });
}

/** The highest level of what counts among the findings of some rules. */
function tingkatTertinggi(isi: BahanButir, kode: readonly string[]): Tingkat | null {
  const tingkat = new Set(
    kode.flatMap((satu) =>
      (isi.temuan.get(satu) ?? []).flatMap(({ temuan, pengecualian }) => (pengecualian === null ? temuan.tingkat : [])),
    ),
  );
  return URUTAN.find((satu) => tingkat.has(satu)) ?? null;
}

interface Usulan {
  readonly jawaban: JawabanButir;
  readonly keterangan: string;
}

function usulkan(isi: BahanButir, butir: Butir, bukti: readonly BuktiButir[]): Usulan {
  const tertinggi = tingkatTertinggi(isi, butir.aturan);
  if (tertinggi === 'galat') return { jawaban: 'tidak', keterangan: 'Ada galat yang harus diperbaiki.' };
  const hilang = bukti.find(({ kode, hasil }) => kode === null && hasil === 'tanpa-tabel');
  if (hilang !== undefined) {
    return { jawaban: 'perlu-dilihat', keterangan: `${hilang.kalimat} Periksa apakah laporan memuatnya.` };
  }
  if (bukti.some(({ hasil }) => hasil === 'gagal')) {
    return { jawaban: 'perlu-dilihat', keterangan: 'Sebagian aturan gagal dijalankan; periksa secara manual.' };
  }
  if (tertinggi === 'peringatan') {
    return { jawaban: 'perlu-dilihat', keterangan: 'Ada peringatan yang perlu dilihat atau dijelaskan.' };
  }
  if (butir.orang !== null) return { jawaban: 'perlu-dilihat', keterangan: butir.orang };
  if (bukti.every(({ hasil }) => hasil === 'tanpa-tabel')) {
    return { jawaban: 'perlu-dilihat', keterangan: 'Buku kerja tidak memuat tabel yang diperlukan.' };
  }
  return { jawaban: 'ya', keterangan: 'Aturan yang terkait dijalankan tanpa galat dan peringatan.' };
}

function isiButir(isi: BahanButir, butir: Butir): ButirReviu {
  const aturan = butir.aturan.flatMap((kode) => isi.aturan.get(kode) ?? []);
  const bukti = [...buktiTabel(isi, butir.tabel), ...aturan.map((satu) => buktiAturan(isi, satu))];
  const { nomor, aspek, teks, orang } = butir;
  return { nomor, aspek, teks, ...usulkan(isi, butir, bukti), bukti, orang };
}

/** A point that asks the reason of another's "no" does not apply where the other holds. */
function susulkan(butir: ButirReviu, { bila }: Butir, jawaban: ReadonlyMap<string, JawabanButir>): ButirReviu {
  if (bila === undefined) return butir;
  const lain = bila.map((nomor) => jawaban.get(nomor));
  const daftar = bila.join(' dan ');
  if (lain.every((satu) => satu === 'ya')) {
    return { ...butir, jawaban: 'tidak-berlaku', keterangan: `Butir ${daftar} terpenuhi.`, orang: null };
  }
  return butir;
}

/** All points of the checklist, in order, with what the workbook says to each. */
export function isiSemuaButir(isi: BahanButir): ButirReviu[] {
  const semua = DAFTAR_BUTIR.map((butir) => isiButir(isi, butir));
  const jawaban = new Map(semua.map((satu) => [satu.nomor, satu.jawaban]));
  return semua.map((satu, i) => {
    const butir = DAFTAR_BUTIR[i];
    return butir === undefined ? satu : susulkan(satu, butir, jawaban);
  });
}
