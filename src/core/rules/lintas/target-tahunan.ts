/** The target of one indicator for one year over all tables: the Perkin in force counts, else the Renstra, else most tables. */
import { jenisSatuan } from '../../text/satuan';
import type { Bukti } from '../aturan';
import {
  berkumulatif,
  bersaksi,
  caraHitungLain,
  cocokRenstra,
  denganKoma,
  mayoritas,
  perkinBerlaku,
  renstraUtama,
  tanpaBagian,
} from './acuan';
import { buktiBeda, lunak } from './bukti-angka';
import { bulatkan } from '../../text/format-angka';
import type { Angka } from '../../text/besaran';
import { samaNilai, type Kemunculan } from './kemunculan';

/** Kinds whose target of the year another rule compares: XS-001 the Renstra with the Perkin, RA-003 the rencana aksi. */
const MILIK_LAIN = new Set(['perkin', 'renstra', 'rencana-aksi']);

const satuanPersen = ({ baris }: Kemunculan): boolean | null =>
  baris.satuan === null ? null : jenisSatuan(baris.satuan.teks) === 'persen';

/** True where a figure is exactly what it shows: a numeric cell that hides no further decimals. */
const pas = ({ tepat, nilai, desimal }: Angka): boolean => tepat && bulatkan(nilai, desimal) === nilai;

/** A target is what was agreed and no measurement: 3,65 is not the 3,7 of a numeric cell, though it rounds to it. */
function hanyaBulat(a: Angka, b: Angka): boolean {
  return samaNilai(a, b) && a.nilai !== b.nilai && a.desimal !== b.desimal && pas(a.desimal < b.desimal ? a : b);
}

/** A target of 100 percent beside one that counts something else is told in percent of that other one. */
function persenDariAcuan(acuan: Kemunculan, satu: Kemunculan): boolean {
  return satu.angka.nilai === 100 && satuanPersen(satu) === true && satuanPersen(acuan) === false;
}

/** The same share once in points and once as a bare fraction (80 and 0,8): how it is written is another rule's matter. */
function seratusKali(a: Kemunculan, b: Kemunculan): boolean {
  if (satuanPersen(a) !== true && satuanPersen(b) !== true) return false;
  const [kecil, besar] = a.angka.nilai <= b.angka.nilai ? [a, b] : [b, a];
  return kecil.angka.nilai <= 1.5 && samaNilai({ ...kecil.angka, nilai: kecil.angka.nilai * 100 }, besar.angka);
}

/** Which a person must judge: a cascade shows several levels, and a table of a part of the year may show its part. */
function nilai(acuan: Kemunculan, satu: Kemunculan): Bukti {
  const temuan = buktiBeda(acuan, satu);
  if (satu.jenis === 'pohon-kinerja')
    return { ...lunak(temuan), gabung: `jenjang|${satu.baris.tabel}`, isi: { ...temuan.isi, jenjang: 'ya' } };
  return satu.sementara || hanyaBulat(acuan.angka, satu.angka) ? lunak(temuan) : temuan;
}

const bedaUkuran = (acuan: Kemunculan, satu: Kemunculan): boolean =>
  persenDariAcuan(acuan, satu) || seratusKali(acuan, satu);

/** Other tables against the Perkin in force. Where they all agree with the Renstra, the Perkin is at fault, and XS-001 says so. */
function terhadapPerkin(isi: readonly Kemunculan[], perkin: Kemunculan): Bukti[] {
  const renstra = renstraUtama(isi);
  const menyimpang = isi.filter((satu) => {
    const beda = !samaNilai(satu.angka, perkin.angka) || hanyaBulat(satu.angka, perkin.angka);
    if (MILIK_LAIN.has(satu.jenis) || satu.periode.targetRenstra || !beda) return false;
    const milikRenstra = renstra !== undefined && cocokRenstra(renstra, satu) && !hanyaBulat(renstra.angka, satu.angka);
    return !bedaUkuran(perkin, satu) && !milikRenstra;
  });
  return tanpaBagian(menyimpang, perkin).map((satu) => nilai(perkin, satu));
}

function satuTerhadapRenstra(renstra: Kemunculan, satu: Kemunculan): Bukti[] {
  if (satu.jenis === 'renstra' ? satu.baris.tabel === renstra.baris.tabel : MILIK_LAIN.has(satu.jenis)) return [];
  if (cocokRenstra(renstra, satu) || cocokRenstra(satu, renstra) || bedaUkuran(renstra, satu)) return [];
  const dimaksud = denganKoma(renstra, satu);
  if (dimaksud !== renstra && samaNilai(dimaksud.angka, satu.angka)) return [];
  const lainHitung = berkumulatif(renstra) !== berkumulatif(satu) || caraHitungLain(renstra, satu) !== null;
  return [lainHitung ? lunak(nilai(renstra, satu)) : nilai(renstra, satu)];
}

/** Other tables against the Renstra matrix, for years without a Perkin in the workbook. */
function terhadapRenstra(isi: readonly Kemunculan[], renstra: Kemunculan): Bukti[] {
  return isi.flatMap((satu) => satuTerhadapRenstra(renstra, satu));
}

function terhadapMayoritas(semua: readonly Kemunculan[]): Bukti[] {
  const isi = semua.filter(({ periode, sementara }) => !periode.targetRenstra && !sementara);
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0];
  if (terbanyak === null || acuan === undefined) return isi.length === 2 ? duaTabel(isi) : [];
  const menyimpang = isi.filter(
    (satu) => !terbanyak.includes(satu) && !MILIK_LAIN.has(satu.jenis) && !bedaUkuran(acuan, satu),
  );
  const pasti = bersaksi(terbanyak, menyimpang);
  return tanpaBagian(menyimpang, acuan).map((satu) => (pasti ? nilai(acuan, satu) : lunak(nilai(acuan, satu))));
}

/** Two tables, two figures: nothing tells which is right. */
function duaTabel([a, b]: readonly Kemunculan[]): Bukti[] {
  if (a === undefined || b === undefined || a.baris.tabel === b.baris.tabel || samaNilai(a.angka, b.angka)) return [];
  const berjenjang = a.jenis === 'pohon-kinerja' || b.jenis === 'pohon-kinerja';
  return berjenjang || bedaUkuran(a, b) || bedaUkuran(b, a) ? [] : [lunak(buktiBeda(a, b))];
}

/** Contradictions among the targets of one indicator and year. */
export function bandingkanSetahun(isi: readonly Kemunculan[]): Bukti[] {
  if (isi.length < 2) return [];
  const perkin = perkinBerlaku(isi);
  const renstra = renstraUtama(isi);
  if (perkin === undefined) return renstra === undefined ? terhadapMayoritas(isi) : terhadapRenstra(isi, renstra);
  const bernamaRenstra = isi.filter(({ periode }) => periode.targetRenstra);
  return [...terhadapPerkin(isi, perkin), ...(renstra === undefined ? [] : terhadapRenstra(bernamaRenstra, renstra))];
}
