/** The columns of a table whose kind a person has chosen: read as that kind needs them. */
import { findTahun } from '../text/periode';
import { profilKolom, type IsiKolom } from './isi-kolom';
import type { BarisIsi } from './lembaran';
import type { Bidang, Jenis, Kolom, Ranah } from './tabel';

/** What a title of that kind says; columns that only name a period are read by it. */
const KATA: Readonly<Record<Jenis, string>> = {
  perkin: 'target perjanjian kinerja',
  iku: 'indikator kinerja utama',
  renstra: 'target renstra',
  'renstra-capaian': 'capaian renstra',
  perbandingan: 'perbandingan realisasi',
  'rencana-aksi': 'rencana aksi target',
  'capaian-tahunan': 'capaian kinerja',
  'capaian-triwulan': 'capaian kinerja triwulan',
  pagu: 'pagu anggaran',
  'revisi-pagu': 'revisi pagu anggaran',
  'realisasi-anggaran': 'realisasi anggaran',
  efisiensi: 'efisiensi',
  pnbp: 'pnbp',
  'pohon-kinerja': 'pohon kinerja',
  rincian: '',
  lainnya: '',
};

/** The title by which the columns of a chosen kind are read: the words of the kind, with the years of the title itself. */
export function judulPilihan(jenis: Jenis, judul: string): string {
  return [KATA[jenis], ...findTahun(judul)].join(' ').trim();
}

interface Kebutuhan {
  readonly ranah: Ranah;
  /** Figures that the kind has, in the order in which they usually stand. */
  readonly figur: readonly Bidang[];
  /** What a figure under a year, quarter or month is. */
  readonly berperiode: Bidang;
}

const KEBUTUHAN: Readonly<Partial<Record<Jenis, Kebutuhan>>> = {
  perkin: { ranah: 'kinerja', figur: ['target'], berperiode: 'target' },
  renstra: { ranah: 'kinerja', figur: ['target'], berperiode: 'target' },
  'rencana-aksi': { ranah: 'kinerja', figur: ['target'], berperiode: 'target' },
  perbandingan: { ranah: 'kinerja', figur: ['realisasi'], berperiode: 'realisasi' },
  'capaian-tahunan': { ranah: 'kinerja', figur: ['target', 'realisasi', 'capaian'], berperiode: 'realisasi' },
  'capaian-triwulan': { ranah: 'kinerja', figur: ['target', 'realisasi', 'capaian'], berperiode: 'realisasi' },
  'renstra-capaian': { ranah: 'kinerja', figur: ['target', 'realisasi', 'capaian'], berperiode: 'realisasi' },
  pagu: { ranah: 'anggaran', figur: ['pagu'], berperiode: 'pagu' },
  'revisi-pagu': { ranah: 'anggaran', figur: ['pagu'], berperiode: 'pagu' },
  'realisasi-anggaran': { ranah: 'anggaran', figur: ['pagu', 'realisasi'], berperiode: 'realisasi' },
};

const UMUM = new Set<Bidang>(['nilai', 'jumlah', 'lain']);
const BERNAMA = new Set<Bidang>(['indikator', 'sasaranIndikator']);
const ALASAN = 'menurut jenis tabel yang dipilih';

/**
 * Gives a table what its chosen kind cannot be without: figures of the right world, fields for figures whose captions say
 * nothing, and for a table of performance a column that names the indicators. What captions say clearly stays.
 */
export function sesuaikanKolom(kolom: readonly Kolom[], jenis: Jenis, isi: readonly BarisIsi[]): readonly Kolom[] {
  const perlu = KEBUTUHAN[jenis];
  if (perlu === undefined) return kolom;
  const profil = profilKolom(isi);
  const berangka = lengkapiFigur(seranah(kolom, perlu), perlu, profil);
  return perlu.ranah === 'kinerja' ? beriNama(berangka, profil) : berangka;
}

const jadikan = (kolom: Kolom, bidang: Bidang, ranah: Ranah | null): Kolom => ({
  ...kolom,
  bidang,
  ranah,
  keyakinan: Math.min(kolom.keyakinan, 0.8),
  alasan: `${kolom.alasan}; ${ALASAN}`,
});

/** Target and realisasi of the other world change over, where the kind's own world has none. */
function seranah(kolom: readonly Kolom[], { ranah, figur }: Kebutuhan): readonly Kolom[] {
  const milik = kolom.filter((satu) => figur.includes(satu.bidang));
  if (milik.some((satu) => satu.ranah === ranah)) return kolom;
  return kolom.map((satu) =>
    satu.bidang === 'target' || satu.bidang === 'realisasi' ? jadikan(satu, satu.bidang, ranah) : satu,
  );
}

function lengkapiFigur(
  kolom: readonly Kolom[],
  { ranah, figur, berperiode }: Kebutuhan,
  profil: ReadonlyMap<number, IsiKolom>,
): readonly Kolom[] {
  const kurang = figur.filter((bidang) => !kolom.some((satu) => satu.bidang === bidang));
  const antre = [...kurang];
  return kolom.map((satu) => {
    const isi = profil.get(satu.col);
    if (!UMUM.has(satu.bidang) || isi === undefined || isi.angka <= isi.teks) return satu;
    const isBerperiode = satu.tahun !== null || satu.tw !== null || satu.bulan !== null;
    if (isBerperiode) return kurang.includes(berperiode) ? jadikan(satu, berperiode, ranah) : satu;
    const bidang = antre.shift();
    return bidang === undefined ? satu : jadikan(satu, bidang, ranah);
  });
}

/** The longest texts name the indicators where no caption says which column does. */
function beriNama(kolom: readonly Kolom[], profil: ReadonlyMap<number, IsiKolom>): readonly Kolom[] {
  if (kolom.some((satu) => BERNAMA.has(satu.bidang))) return kolom;
  const panjang = (satu: Kolom): number => profil.get(satu.col)?.terpanjang ?? 0;
  const calon = (...bidang: readonly Bidang[]): Kolom | undefined =>
    kolom
      .filter((satu) => bidang.includes(satu.bidang) && (profil.get(satu.col)?.teks ?? 0) > 0)
      .sort((a, b) => panjang(b) - panjang(a))[0];
  const nama = calon('uraian', 'kegiatan', 'lain', 'unit') ?? calon('sasaran', 'tujuan');
  return kolom.map((satu) => (satu === nama ? jadikan(satu, 'indikator', satu.ranah) : satu));
}
