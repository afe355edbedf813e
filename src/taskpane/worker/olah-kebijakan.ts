/** The choices of the policy that the pane offers, and the plan that remembers one in the workbook. */
import { NAMA_ARAH } from '../../core/capaian/kalimat-kebijakan';
import { kunciIndikator, type Arah, type Kebijakan } from '../../core/capaian/kebijakan';
import { bacaPengaturan, planSimpanKebijakan, type RencanaDitolak } from '../../core/plans/pengaturan';
import type { HasilArah } from '../../core/capaian/arah';
import type { Kelompok } from '../../core/linking/tautan';
import type { Bahan } from '../../core/rules/aturan';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Workbook } from '../../core/workbook/workbook';
import type { ArahPanel, PilihanKebijakan, UbahArah, UbahKebijakan } from './pesan';

type Nilai = readonly (readonly [nilai: string, nama: string])[];

interface Pengaturan {
  readonly judul: string;
  readonly nilai: Nilai;
  readonly baca: (kebijakan: Kebijakan) => string;
  readonly ganti: (kebijakan: Kebijakan, nilai: string) => Kebijakan;
  /** The name of a value that the workbook states and the list has not. */
  readonly lain?: (nilai: string) => string;
  /** Left out where it decides nothing. */
  readonly berlaku?: (kebijakan: Kebijakan) => boolean;
}

const TANPA_BATAS = 'tanpa';

/** One of the words that a field of the policy may be. */
function pilihan<K extends 'minimasi' | 'dasarTarget' | 'rataRata' | 'tanpaCapaian'>(
  bidang: K,
  judul: string,
  nilai: readonly (readonly [Kebijakan[K], string])[],
): Pengaturan {
  return {
    judul,
    nilai,
    baca: (kebijakan) => kebijakan[bidang],
    ganti: (kebijakan, baru) => ({ ...kebijakan, [bidang]: baru }),
  };
}

/** In the order in which a planner asks. */
const PENGATURAN: Readonly<Record<string, Pengaturan>> = {
  minimasi: pilihan('minimasi', 'Capaian bila semakin rendah semakin baik', [
    ['selisih', '2 - realisasi / target'],
    ['rasio', 'target / realisasi'],
  ]),
  batasAtas: {
    judul: 'Capaian paling tinggi',
    nilai: [
      [TANPA_BATAS, 'Tidak dibatasi'],
      ...['100', '110', '120', '150'].map((satu) => [satu, `${satu}%`] as const),
    ],
    lain: (nilai) => `${nilai.replace('.', ',')}%`,
    baca: ({ batasAtas }) => (batasAtas === null ? TANPA_BATAS : String(Math.round(batasAtas * 1e6) / 1e4)),
    ganti: (kebijakan, baru) => ({
      ...kebijakan,
      batasAtas: baru === TANPA_BATAS ? null : Number(baru) / 100,
      // A limit that is set anew holds where people look for it first; a changed one stays where it held.
      batasAtasPadaTabel: baru !== TANPA_BATAS && (kebijakan.batasAtas === null || kebijakan.batasAtasPadaTabel),
    }),
  },
  batasBerlaku: {
    judul: 'Batas itu berlaku',
    nilai: [
      ['tabel', 'Pada tabel dan dalam rata-rata'],
      ['rata', 'Hanya dalam rata-rata'],
    ],
    baca: ({ batasAtasPadaTabel }) => (batasAtasPadaTabel ? 'tabel' : 'rata'),
    ganti: (kebijakan, baru) => ({ ...kebijakan, batasAtasPadaTabel: baru === 'tabel' }),
    berlaku: ({ batasAtas }) => batasAtas !== null,
  },
  dasarTarget: pilihan('dasarTarget', 'Target bila ada awal dan revisi', [
    ['revisi', 'Target revisi'],
    ['awal', 'Target awal'],
  ]),
  desimal: {
    judul: 'Pembulatan capaian',
    nilai: [
      ['0', 'Tanpa desimal'],
      ['1', 'Satu desimal'],
      ['2', 'Dua desimal'],
      ['3', 'Tiga desimal'],
      ['4', 'Empat desimal'],
    ],
    lain: (nilai) => `${nilai} desimal`,
    baca: ({ desimal }) => String(desimal),
    ganti: (kebijakan, baru) => ({ ...kebijakan, desimal: Number(baru) }),
  },
  rataRata: pilihan('rataRata', 'Rata-rata capaian', [
    ['aritmetik', 'Rata-rata biasa'],
    ['geometrik', 'Rata-rata geometrik'],
  ]),
  tanpaCapaian: pilihan('tanpaCapaian', 'Indikator yang tidak dapat dihitung', [
    ['dikeluarkan', 'Tidak ikut dirata-rata'],
    ['nol', 'Bernilai nol'],
  ]),
};

/** The settings with what holds now; a value that the workbook states and no list has is offered as it is. */
export function pilihanKebijakan(kebijakan: Kebijakan): readonly PilihanKebijakan[] {
  return Object.entries(PENGATURAN).flatMap(([bidang, { judul, nilai, baca, lain, berlaku }]) => {
    if (berlaku?.(kebijakan) === false) return [];
    const kini = baca(kebijakan);
    const ada = nilai.some(([satu]) => satu === kini);
    return [{ bidang, judul, kini, nilai: ada ? nilai : [...nilai, [kini, lain?.(kini) ?? kapital(kini)] as const] }];
  });
}

/** Directions that a person may choose; ranges, grades and yes or no are seen from the target itself. */
const ARAH_PILIHAN: readonly Arah[] = ['naik', 'turun', 'tetap'];

/** The direction of each indicator that has a period to compute, in the order of the workbook. */
export function daftarArah({ capaian, tautan }: Bahan): readonly ArahPanel[] {
  const milik = new Map<Kelompok, HasilArah>();
  for (const { baris, arah } of capaian) {
    const kelompok = tautan.kelompokDari.get(baris);
    if (kelompok !== undefined && !milik.has(kelompok)) milik.set(kelompok, arah);
  }
  return [...milik].map(([{ nama, kode }, arah]) => ({
    indikator: nama,
    kode,
    kini: arah.sumber === 'kebijakan' ? arah.arah : '',
    nilai: [['', sebutAsal(arah)], ...ARAH_PILIHAN.map((satu) => [satu, kapital(NAMA_ARAH[satu])] as const)],
  }));
}

/** What holds without a choice, as far as it is known while a choice stands. */
function sebutAsal({ arah, sumber, dianggap }: HasilArah): string {
  if (sumber === 'kebijakan') return 'Menurut buku kerja';
  return dianggap ? `Dianggap ${NAMA_ARAH[arah]}` : `Menurut buku kerja: ${NAMA_ARAH[arah]}`;
}

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

const TIDAK_ADA: RencanaDitolak = {
  ditolak:
    'Pilihan itu tidak ada lagi karena buku kerja berubah, tidak ada yang diubah; pilih sekali lagi pada daftar yang baru.',
};

/** Every spelling of the indicator; its codes where another indicator is spelt the same. */
function kunciArah({ tautan }: Bahan, kelompok: Kelompok): readonly string[] {
  const ejaan = (satu: Kelompok): string[] => satu.anggota.map(({ baris }) => kunciIndikator(baris.indikator.teks));
  const lain = new Set(tautan.indikator.filter((satu) => satu !== kelompok).flatMap(ejaan));
  const sendiri = ejaan(kelompok).filter((kunci) => !lain.has(kunci));
  return sendiri.length > 0 ? sendiri : kodeKelompok(kelompok);
}

const kodeKelompok = ({ anggota }: Kelompok): readonly string[] =>
  anggota.flatMap(({ baris }) => (baris.kode === null ? [] : [kunciIndikator(baris.kode)]));

function gantiArah(bahan: Bahan, { indikator, kode, nilai }: UbahArah): Kebijakan | null {
  const arah = ARAH_PILIHAN.find((satu) => satu === nilai) ?? null;
  const kelompok = bahan.tautan.indikator.find((satu) => satu.nama === indikator && satu.kode === kode);
  if (kelompok === undefined || (arah === null && nilai !== '')) return null;
  const kunci = kunciArah(bahan, kelompok);
  const dicabut = new Set([...kunci, ...kodeKelompok(kelompok)]);
  const lain = Object.entries(bahan.kebijakan.arahPerIndikator).filter(([satu]) => !dicabut.has(satu));
  const baru = arah === null ? [] : kunci.map((satu) => [satu, arah] as const);
  return { ...bahan.kebijakan, arahPerIndikator: Object.fromEntries([...lain, ...baru]) };
}

function kebijakanBaru(bahan: Bahan, ubah: UbahKebijakan): Kebijakan | null {
  if (ubah.jenis === 'arah') return gantiArah(bahan, ubah);
  const pengaturan = Object.hasOwn(PENGATURAN, ubah.bidang) ? PENGATURAN[ubah.bidang] : undefined;
  if (pengaturan?.nilai.some(([nilai]) => nilai === ubah.nilai) !== true) return null;
  return pengaturan.ganti(bahan.kebijakan, ubah.nilai);
}

/** Whether a person has chosen a policy for the workbook. */
export const adaKebijakanTersimpan = (asal: Workbook): boolean => bacaPengaturan(asal).kebijakan !== null;

/** The plan that remembers a choice beside what holds now; null goes back to what the workbook itself says. */
export function rencanaKebijakan(
  asal: Workbook,
  bahan: Bahan,
  ubah: UbahKebijakan | null,
): ChangePlan | RencanaDitolak {
  if (ubah === null) return planSimpanKebijakan(asal, null);
  const baru = kebijakanBaru(bahan, ubah);
  return baru === null ? TIDAK_ADA : planSimpanKebijakan(asal, baru);
}
