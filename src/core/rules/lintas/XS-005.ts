import { jenisSatuan, normalSatuan } from '../../text/satuan';
import { jarakEjaan } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator, Satuan } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { tabelPersenTarget } from './persen-target';

interface SatuanBaris {
  readonly baris: BarisIndikator;
  readonly satuan: Satuan;
  readonly normal: string;
  readonly perkin: boolean;
}

function kumpulkan(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): SatuanBaris[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) => {
    if (baris.satuan === null || tabelPersenTarget(bahan).has(baris.tabel)) return [];
    const normal = normalSatuan(baris.satuan.teks);
    if (normal === '') return [];
    return [{ baris, satuan: baris.satuan, normal, perkin: bahan.berkas.tabel[baris.tabel]?.jenis === 'perkin' }];
  });
}

/** Words for a share that are both right. */
const BAKU = new Set(['persen', 'persentase']);

/** The same unit in another spelling ("Presentase" for "Persen"); a sign or a bracket is no spelling. */
function salahEja(a: SatuanBaris, b: SatuanBaris): boolean {
  const huruf = (satu: SatuanBaris): string =>
    satu.satuan.teks
      .toLowerCase()
      .replace(/\([^()]*\)/g, '')
      .replace(/[^a-z]/g, '');
  const x = huruf(a);
  const y = huruf(b) === '' ? b.normal : huruf(b);
  return a.satuan.sumber === 'kolom' && a.normal === b.normal && x !== '' && x !== y && x !== a.normal && !BAKU.has(x);
}

/** The unit to go by: of the Perkin, else of most tables. */
function acuan(semua: readonly SatuanBaris[]): SatuanBaris | undefined {
  const hitung = new Map<string, number>();
  for (const { normal, perkin } of semua) hitung.set(normal, (hitung.get(normal) ?? 0) + (perkin ? 1.5 : 1));
  const terbanyak = [...hitung].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (
    semua.find(({ normal, perkin }) => normal === terbanyak && perkin) ??
    semua.find(({ normal }) => normal === terbanyak)
  );
}

/** A score may be called indeks, nilai or poin without meaning another measure; a share of persons may not be called orang. */
const SETARA = new Set(['indeks', 'nilai', 'poin', 'point', 'skor', 'angka']);

function berat(a: SatuanBaris, b: SatuanBaris): 'galat' | 'peringatan' | 'saran' {
  if (a.normal === b.normal) return 'saran';
  const [x, y] = [jenisSatuan(a.satuan.teks), jenisSatuan(b.satuan.teks)];
  if (jarakEjaan(a.normal, b.normal, 3) <= 2 || a.normal.startsWith(b.normal) || b.normal.startsWith(a.normal))
    return 'saran';
  if (SETARA.has(a.normal) && SETARA.has(b.normal)) return 'peringatan';
  const ukuran = new Set([x, y]);
  return x !== y && ukuran.has('persen') && (ukuran.has('cacah') || ukuran.has('indeks') || ukuran.has('rupiah'))
    ? 'galat'
    : 'peringatan';
}

function bandingkan(semua: readonly SatuanBaris[]): Bukti[] {
  const patokan = acuan(semua);
  if (patokan === undefined) return [];
  const menyimpang = semua.filter((satu) => satu.normal !== patokan.normal || salahEja(satu, patokan));
  return menyimpang.map((satu) => ({
    sel: [satu.satuan.sel],
    tautan: [patokan.satuan.sel],
    nilai: satu.satuan.teks,
    seharusnya: patokan.satuan.teks,
    tingkat: berat(satu, patokan),
    isi: {
      indikator: satu.baris.indikator.teks,
      acuan: patokan.satuan.teks,
      selAcuan: formatAddress(patokan.satuan.sel, satu.satuan.sel.sheet),
    },
  }));
}

/** Most indicators have their unit in the same letters everywhere, or in one table only. */
function sesatuan({ anggota }: Kelompok): boolean {
  const satuan = anggota.find(({ baris }) => baris.satuan !== null)?.baris.satuan?.teks;
  return anggota.every(({ baris }) => baris.satuan === null || baris.satuan.teks === satuan);
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  return bahan.tautan.indikator
    .filter((kelompok) => !sesatuan(kelompok))
    .flatMap((kelompok) =>
      bagi(kumpulkan(bahan, kelompok, berlaku), ({ baris }) => baris.tabel, 'target').flatMap(bandingkan),
    );
}

/** XS-005: one indicator has one unit in all tables; spelling and the mark of counting up do not matter. */
export const XS_005: Aturan = {
  kode: 'XS-005',
  tingkat: 'galat',
  judul: 'Satuan tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, indikator kinerja yang spesifik dan terukur',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Satuan "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis "${nilai}", sedangkan pada ${isi['selAcuan'] ?? ''} tertulis "${isi['acuan'] ?? ''}".`,
  perbaikan: ({ seharusnya, isi }) =>
    `Samakan satuannya menjadi "${seharusnya}" seperti pada ${isi['selAcuan'] ?? ''}, atau perbaiki satuan di sana bila itu yang keliru.`,
};
