import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import type { Kelompok } from '../../linking/tautkan';
import { jenisSatuan } from '../../text/satuan';
import {
  berkumulatif,
  cocokRenstra,
  denganKoma,
  mayoritas,
  perkinBerlaku,
  renstraUtama,
  sebagianSaja,
  semuaTahun,
} from './acuan';
import { anggotaYakin, menurutTahun, menurutTriwulan, samaNilai, tabelBerlaku, type Kemunculan } from './kemunculan';
import { selisihTeks, seperti, sepertiAcuan } from './tampil';

/** Kinds whose target of the year another rule compares: XS-001 the Renstra with the Perkin, RA-003 the rencana aksi. */
const MILIK_LAIN = new Set(['perkin', 'renstra', 'rencana-aksi']);

function bukti(acuan: Kemunculan, menyimpang: Kemunculan): Bukti {
  return {
    sel: [menyimpang.figur.sel],
    tautan: [acuan.figur.sel],
    nilai: menyimpang.figur.teks,
    seharusnya:
      acuan.figur.besaran === acuan.angka
        ? sepertiAcuan(acuan.figur, menyimpang.figur)
        : seperti(acuan.angka.nilai, menyimpang.figur),
    selisih: selisihTeks(acuan.angka, menyimpang.angka),
    isi: {
      indikator: menyimpang.baris.indikator.teks,
      tahun: String(menyimpang.periode.tahun ?? ''),
      acuan: acuan.figur.teks,
      selAcuan: formatAddress(acuan.figur.sel, menyimpang.figur.sel.sheet),
    },
  };
}

/** A cascade shows targets of several levels: which one is meant, a person must say. */
const lunak = (satu: Kemunculan, temuan: Bukti): Bukti =>
  satu.jenis === 'pohon-kinerja' ? { ...temuan, tingkat: 'peringatan', gabung: `pohon|${satu.baris.tabel}` } : temuan;

/** Other tables against the Perkin in force. Where they all agree with the Renstra, the Perkin is at fault, and XS-001 says so. */
function terhadapPerkin(isi: readonly Kemunculan[], perkin: Kemunculan): Bukti[] {
  const renstra = renstraUtama(isi);
  return isi.flatMap((satu) => {
    if (MILIK_LAIN.has(satu.jenis) || satu.periode.targetRenstra || samaNilai(satu.angka, perkin.angka)) return [];
    if (renstra !== undefined && cocokRenstra(renstra, satu)) return [];
    return [lunak(satu, bukti(perkin, satu))];
  });
}

/** Other tables against the Renstra matrix, for years without a Perkin in the workbook. */
function terhadapRenstra(isi: readonly Kemunculan[], renstra: Kemunculan): Bukti[] {
  return isi.flatMap((satu) => {
    if (satu.jenis === 'renstra' ? satu.baris.tabel === renstra.baris.tabel : MILIK_LAIN.has(satu.jenis)) return [];
    if (cocokRenstra(renstra, satu) || cocokRenstra(satu, renstra)) return [];
    const dimaksud = denganKoma(renstra, satu);
    if (dimaksud !== renstra && samaNilai(dimaksud.angka, satu.angka)) return [];
    if (berkumulatif(renstra) && !berkumulatif(satu))
      return [{ ...bukti(renstra, satu), tingkat: 'peringatan' as const }];
    return [bukti(renstra, satu)];
  });
}

function terhadapMayoritas(semua: readonly Kemunculan[]): Bukti[] {
  const isi = semua.filter(({ periode }) => !periode.targetRenstra);
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0];
  if (acuan === undefined) return isi.length === 2 ? duaTabel(isi) : [];
  return isi
    .filter((satu) => terbanyak?.includes(satu) !== true && !MILIK_LAIN.has(satu.jenis))
    .map((satu) => bukti(acuan, satu));
}

/** Two tables, two figures: nothing tells which is right. */
function duaTabel([a, b]: readonly Kemunculan[]): Bukti[] {
  if (a === undefined || b === undefined || a.baris.tabel === b.baris.tabel || samaNilai(a.angka, b.angka)) return [];
  return [{ ...bukti(a, b), tingkat: 'peringatan' }];
}

function setahun(isi: readonly Kemunculan[]): Bukti[] {
  const perkin = perkinBerlaku(isi);
  const renstra = renstraUtama(isi);
  if (perkin === undefined) return renstra === undefined ? terhadapMayoritas(isi) : terhadapRenstra(isi, renstra);
  const bernamaRenstra = isi.filter(({ periode }) => periode.targetRenstra);
  return [...terhadapPerkin(isi, perkin), ...(renstra === undefined ? [] : terhadapRenstra(bernamaRenstra, renstra))];
}

/** The target of the whole period ("Target 2020-2024") is that of its last year in the Renstra matrix. */
function akhirPeriode(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): Bukti[] {
  const tahunan = menurutTahun(bahan, kelompok, berlaku, 'target');
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    baris.periode.flatMap((periode) => {
      const akhir = periode.rentangTahun?.[1];
      if (akhir === undefined || periode.target?.besaran.jenis !== 'angka') return [];
      const renstra = renstraUtama(tahunan.get(akhir) ?? []);
      const tabel = bahan.berkas.tabel[baris.tabel];
      if (renstra === undefined || tabel === undefined || renstra.baris.tabel === baris.tabel) return [];
      const satu: Kemunculan = {
        baris,
        periode,
        figur: periode.target,
        angka: periode.target.besaran,
        tabel,
        jenis: tabel.jenis,
      };
      const jumlah = jumlahTahunan(renstra);
      if (
        samaNilai(renstra.angka, satu.angka) ||
        (jumlah !== null && samaNilai({ ...renstra.angka, nilai: jumlah }, satu.angka))
      )
        return [];
      return [bukti(denganKoma(renstra, satu), { ...satu, periode: { ...periode, tahun: akhir } })];
    }),
  );
}

/** Sum of the yearly targets of a count that does not add up itself; null for shares, indices and units that count up. */
function jumlahTahunan(renstra: Kemunculan): number | null {
  const satuan = renstra.baris.satuan?.teks ?? '';
  if (berkumulatif(renstra) || jenisSatuan(satuan) !== 'cacah') return null;
  return renstra.baris.periode.reduce(
    (n, { target, total }) => (total || target?.besaran.jenis !== 'angka' ? n : n + target.besaran.nilai),
    0,
  );
}

/** Targets of one quarter: what most tables say counts, else the rencana aksi. Shares and counts are not compared. */
function triwulan(isi: readonly Kemunculan[]): Bukti[] {
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0] ?? isi.find(({ jenis }) => jenis === 'rencana-aksi');
  if (acuan === undefined) return [];
  const menyimpang = isi.filter(
    (satu) =>
      satu.baris.tabel !== acuan.baris.tabel &&
      !samaNilai(satu.angka, acuan.angka) &&
      berpersen(satu) === berpersen(acuan),
  );
  const lain = menyimpang.filter((satu) => !sebagian(isi, satu, acuan));
  return lain.map((satu) => bukti(acuan, satu));
}

/** Part of the whole: with the same figure of one other table it adds up to the one to go by. */
function sebagian(isi: readonly Kemunculan[], satu: Kemunculan, acuan: Kemunculan): boolean {
  return isi.some((lain) => lain !== satu && lain.jenis === satu.jenis && sebagianSaja([satu, lain], acuan));
}

const berpersen = ({ angka, periode }: Kemunculan): boolean => angka.persen || periode.ranah === 'fisik';

/** A Renstra target beside "N/A" for the same year in the table that reports on it. */
function nihil(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): Bukti[] {
  const tahunan = menurutTahun(bahan, kelompok, berlaku, 'target');
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    baris.periode.flatMap((periode) => {
      if (periode.target?.besaran.jenis !== 'nihil' || periode.tahun === null || periode.tw !== null || periode.total)
        return [];
      const renstra = renstraUtama(tahunan.get(periode.tahun) ?? []);
      if (renstra === undefined || renstra.angka.nilai === 0 || renstra.baris.tabel === baris.tabel) return [];
      return [
        {
          sel: [renstra.figur.sel],
          tautan: [periode.target.sel],
          nilai: renstra.figur.teks,
          seharusnya: periode.target.teks,
          tingkat: 'peringatan' as const,
          isi: {
            indikator: renstra.baris.indikator.teks,
            tahun: String(periode.tahun),
            acuan: periode.target.teks,
            selAcuan: formatAddress(periode.target.sel, renstra.figur.sel.sheet),
          },
        },
      ];
    }),
  );
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const tahunan = semuaTahun(bahan, berlaku, 'target').flatMap(({ isi }) => setahun(isi));
  const lain = bahan.tautan.indikator.flatMap((kelompok) => [
    ...akhirPeriode(bahan, kelompok, berlaku),
    ...nihil(bahan, kelompok, berlaku),
    ...[...menurutTriwulan(bahan, kelompok, berlaku, 'target').values()].flatMap(triwulan),
  ]);
  return [...tahunan, ...lain];
}

/** XS-007: the target of an indicator for one year is the same in all tables; the Perkin in force counts, else the Renstra. */
export const XS_007: Aturan = {
  kode: 'XS-007',
  tingkat: 'galat',
  judul: 'Target tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keselarasan perjanjian kinerja dan pelaporan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah > 1
      ? `Target pada ${lembar}!${sel} berbeda dengan target ${isi['tahun'] ?? ''} yang diperjanjikan, misalnya "${isi['indikator'] ?? ''}" tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`
      : `Target ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`,
  perbaikan: ({ seharusnya, cacah, isi }) =>
    cacah > 1
      ? 'Mutakhirkan target pada sel-sel itu ke tahun yang dilaporkan, atau sebutkan tahunnya pada judul kolom.'
      : `Samakan menjadi ${seharusnya}, atau perbaiki ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
