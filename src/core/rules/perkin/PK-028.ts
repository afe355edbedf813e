import { kunciLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import type { Angka } from '../../text/besaran';
import type { BarisIndikator, Berkas } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { angkaPasti } from '../../capaian/triwulan';
import { tabelBerlakuSejenis } from './sel-wajib';

/** A code that names sasaran and indicator: "SP3.2". */
const UTUH = /^[A-Z]+\d+\.\d+$/;
/** Rows of a sheet that must follow the codes of the Perkin before another code is a slip. */
const COCOK_TERSEDIKIT = 3;

interface Acuan {
  readonly menurutKode: ReadonlyMap<string, BarisIndikator>;
  readonly menurutBunyi: ReadonlyMap<string, BarisIndikator>;
  readonly tahun: number | null;
}

/** How often each code stands. */
function cacahKode(baris: readonly BarisIndikator[]): ReadonlyMap<string, number> {
  const hasil = new Map<string, number>();
  for (const { kode } of baris) if (kode !== null) hasil.set(kode, (hasil.get(kode) ?? 0) + 1);
  return hasil;
}

/** The indicators of the Perkin by code and by wording. */
function acuanPerkin(berkas: Berkas): Acuan | null {
  const [perkin] = tabelBerlakuSejenis(berkas, ['perkin']);
  const berulang = cacahKode(perkin?.baris ?? []);
  // a code that the Perkin itself gives twice, which PK-006 tells, says nothing of other tables
  const berkode =
    perkin?.baris.filter(({ kode }) => kode !== null && UTUH.test(kode) && berulang.get(kode) === 1) ?? [];
  if (perkin === undefined || berkode.length < COCOK_TERSEDIKIT) return null;
  return {
    menurutKode: new Map(berkode.map((baris) => [baris.kode ?? '', baris] as const)),
    menurutBunyi: new Map(berkode.map((baris) => [kunciLabel(baris.indikator.teks), baris])),
    tahun: perkin.tabel.tahun ?? berkas.tahun,
  };
}

/** The target of a year, or the only one that a Perkin has. */
function target({ periode }: BarisIndikator, tahun: number | null): Angka | null {
  const milik = periode.find((satu) => satu.tahun === tahun && satu.tw === null && satu.target !== null) ?? periode[0];
  return angkaPasti(milik?.target ?? null);
}

const setara = (a: Angka | null, b: Angka | null): boolean => a !== null && b !== null && a.nilai === b.nilai;

const sasaranKode = (kode: string | null): string => kode?.split('.')[0] ?? '';

interface Pasangan {
  readonly baris: BarisIndikator;
  /** The row of the Perkin with the same words. */
  readonly bunyi: BarisIndikator;
}

function buktiBeda({ baris, bunyi }: Pasangan, acuan: Acuan): Bukti[] {
  const milikKode = acuan.menurutKode.get(baris.kode ?? '');
  const milik = target(baris, acuan.tahun);
  const sesuaiBunyi = setara(milik, target(bunyi, acuan.tahun));
  const sesuaiKode = milikKode !== undefined && setara(milik, target(milikKode, acuan.tahun));
  if (sesuaiKode && !sesuaiBunyi)
    return [
      {
        sel: [baris.indikator.sel],
        tautan: [milikKode.indikator.sel],
        nilai: baris.indikator.teks,
        seharusnya: milikKode.indikator.teks,
        isi: { apa: 'bunyi', kode: baris.kode ?? '' },
      },
    ];
  // within a sasaran a table may count its own indicators
  if (sesuaiKode || sasaranKode(baris.kode) === sasaranKode(bunyi.kode)) return [];
  const sel = baris.kodeSasaran ?? baris.nomor;
  if (sel === null) return [];
  return [
    {
      sel: [sel.sel],
      tautan: [bunyi.indikator.sel],
      nilai: baris.kode ?? '',
      seharusnya: bunyi.kode ?? '',
      isi: { indikator: baris.indikator.teks },
      ...(sesuaiBunyi ? {} : { tingkat: 'peringatan' as const }),
    },
  ];
}

function periksa({ berkas, tautan }: Bahan): Bukti[] {
  const acuan = acuanPerkin(berkas);
  if (acuan === null) return [];
  const berlaku = tabelBerlaku(berkas);
  const berkode = new Set(acuan.menurutKode.values());
  const bunyiPerkin = (baris: BarisIndikator): BarisIndikator | undefined =>
    acuan.menurutBunyi.get(kunciLabel(baris.indikator.teks)) ??
    tautan.kelompokDari.get(baris)?.anggota.find(({ baris: lain, keyakinan }) => keyakinan >= 0.6 && berkode.has(lain))
      ?.baris;
  const perLembar = new Map<string, Pasangan[]>();
  for (const baris of berkas.indikator) {
    const tabel = berkas.tabel[baris.tabel];
    if (tabel === undefined || tabel.jenis === 'perkin' || !berlaku.has(baris.tabel)) continue;
    if (baris.kode === null || !UTUH.test(baris.kode)) continue;
    const bunyi = bunyiPerkin(baris);
    if (bunyi?.kode !== null && bunyi !== undefined) tambahkan(perLembar, tabel.lembar, { baris, bunyi });
  }
  return [...perLembar.values()].flatMap((isi) => {
    const beda = isi.filter(({ baris, bunyi }) => baris.kode !== bunyi.kode);
    const cocok = isi.length - beda.length;
    // a sheet that numbers its indicators otherwise follows another order
    return cocok < COCOK_TERSEDIKIT || beda.length * 4 > cocok ? [] : beda.flatMap((satu) => buktiBeda(satu, acuan));
  });
}

/** PK-028: on a sheet that follows the codes of the Perkin, code and wording of a row name one indicator. */
export const PK_028: Aturan = {
  kode: 'PK-028',
  tingkat: 'galat',
  judul: 'Kode dan rumusan indikator tidak sepasang',
  rujukan: 'PermenPANRB 53/2014, keselarasan perjanjian kinerja dan pelaporan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    isi['apa'] === 'bunyi'
      ? `Indikator pada ${lembar}!${sel} tertulis "${nilai}", sedangkan kode ${isi['kode'] ?? ''} dan targetnya milik "${seharusnya}" (${tautan[0] ?? ''}).`
      : `Kode ${nilai} pada ${lembar}!${sel} untuk "${isi['indikator'] ?? ''}" berbeda dengan kode ${seharusnya} pada perjanjian kinerja (${tautan[0] ?? ''}).`,
  perbaikan: ({ sel, seharusnya, isi }) =>
    isi['apa'] === 'bunyi'
      ? `Ganti rumusan pada ${sel} dengan "${seharusnya}".`
      : `Sesuaikan kode pada ${sel} sehingga menjadi ${seharusnya}.`,
};
