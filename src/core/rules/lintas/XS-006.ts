import type { Kelompok } from '../../linking/tautkan';
import { addressKey } from '../../workbook/address';
import { pertumbuhanIndikator } from '../anggaran/pertumbuhan-indikator';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bersaksi, mayoritas, tanpaBagian } from './acuan';
import { buktiBeda, lunak } from './bukti-angka';
import { anggotaYakin, kelompokNilai, samaNilai, tabelBerlaku, type Kemunculan } from './kemunculan';
import { lingkup, semuaTahun } from './lingkup';
import { sumberTabel } from './salinan';

/** A realisasi beside which its own printed capaian still holds is told from one whose capaian belongs to another figure. */
function capaianSendiri({ periode, angka }: Kemunculan): boolean | null {
  const { target, capaian } = periode;
  if (target?.besaran.jenis !== 'angka' || capaian?.besaran.jenis !== 'angka' || target.besaran.nilai === 0)
    return null;
  const cetak =
    capaian.besaran.nilai > 3 || capaian.besaran.persen ? capaian.besaran.nilai : capaian.besaran.nilai * 100;
  return Math.abs((angka.nilai / target.besaran.nilai) * 100 - cetak) <= 0.51;
}

/** Without a majority: the figure whose own capaian does not hold is at fault; else the later one, and a person decides. */
function tanpaMayoritas(kelompok: readonly (readonly Kemunculan[])[]): Bukti[] {
  const [a, b] = [kelompok[0]?.[0], kelompok[1]?.[0]];
  if (a === undefined || b === undefined || kelompok.length > 2 || a.baris.tabel === b.baris.tabel) return [];
  const [cocokA, cocokB] = [capaianSendiri(a), capaianSendiri(b)];
  const [acuan, salah] = cocokA === false && cocokB !== false ? [b, a] : [a, b];
  const pasti = cocokA !== cocokB && (cocokA === false || cocokB === false);
  const menyimpang = kelompok.find((isi) => isi.includes(salah)) ?? [];
  return menyimpang.map((satu) => (pasti ? buktiBeda(acuan, satu) : lunak(buktiBeda(acuan, satu))));
}

function bandingkan(isi: readonly Kemunculan[]): Bukti[] {
  if (isi.length < 2) return [];
  const kelompok = kelompokNilai(isi);
  if (kelompok.length < 2) return [];
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0];
  if (terbanyak === null || acuan === undefined) return tanpaMayoritas(kelompok);
  const menyimpang = isi.filter((satu) => !terbanyak.includes(satu));
  const pasti = bersaksi(terbanyak, menyimpang);
  return tanpaBagian(menyimpang, acuan).map((satu) => (pasti ? buktiBeda(acuan, satu) : lunak(buktiBeda(acuan, satu))));
}

/** Most groups have no figures over the whole period. */
const bertotal = ({ anggota }: Kelompok): boolean =>
  anggota.some(({ baris }) => baris.periode.some(({ total }) => total));

/** Realisasi over the whole period ("TOTAL") in the tables that report on the Renstra. */
function totalPeriode(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): Kemunculan[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    baris.periode.flatMap((periode) => {
      const tabel = bahan.berkas.tabel[baris.tabel];
      const figur = periode.realisasi;
      if (!periode.total || tabel === undefined || figur?.besaran.jenis !== 'angka') return [];
      const sumber = sumberTabel(bahan)[baris.tabel] ?? baris.tabel;
      return [{ baris, periode, figur, angka: figur.besaran, tabel, jenis: tabel.jenis, sumber, sementara: false }];
    }),
  );
}

/** Of two totals the one that is the last year's realisasi of its own row goes by; else nothing tells which is right. */
function bandingkanTotal(isi: readonly Kemunculan[]): Bukti[] {
  if (kelompokNilai(isi).length < 2) return [];
  const acuan = isi.find(akhirTahun) ?? mayoritas(isi)?.[0];
  if (acuan === undefined) return [];
  return isi.filter((satu) => !samaNilai(satu.angka, acuan.angka)).map((satu) => buktiBeda(acuan, satu));
}

function akhirTahun({ baris, angka }: Kemunculan): boolean {
  const tahunan = baris.periode.filter(
    (periode) => periode.tahun !== null && !periode.total && periode.realisasi?.besaran.jenis === 'angka',
  );
  const akhir = [...tahunan].sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0))[0]?.realisasi?.besaran;
  return akhir?.jenis === 'angka' && samaNilai(akhir, angka);
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  const tahunan = semuaTahun(bahan, 'realisasi').flatMap(({ isi }) => bandingkan(isi));
  const total = bahan.tautan.indikator
    .filter(bertotal)
    .flatMap((kelompok) =>
      bagi(totalPeriode(bahan, kelompok, berlaku), ({ baris }) => baris.tabel, 'realisasi').flatMap(bandingkanTotal),
    );
  // what growth of the amounts proves is told by AG-014
  const { benar, salah } = pertumbuhanIndikator(bahan);
  const terjawab = new Set([...benar, ...salah.flatMap(({ sel }) => sel.map(addressKey))]);
  return [...tahunan, ...total].filter(({ sel }) => !sel.some((satu) => terjawab.has(addressKey(satu))));
}

/** XS-006: the realisasi of an indicator for one year is the same in all tables; what most tables say counts. */
export const XS_006: Aturan = {
  kode: 'XS-006',
  tingkat: 'galat',
  judul: 'Realisasi tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, pengukuran dan pelaporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Realisasi ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`,
  perbaikan: ({ seharusnya, isi }) =>
    `Periksa sumber datanya, lalu samakan menjadi ${seharusnya} atau perbaiki ${isi['selAcuan'] ?? ''}.`,
};
