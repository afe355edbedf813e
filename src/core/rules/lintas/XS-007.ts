import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { berkumulatif, cocokRenstra, mayoritas, perkinBerlaku, semuaTahun } from './acuan';
import { samaNilai, tabelBerlaku, type Kemunculan } from './kemunculan';
import { selisihTeks, seperti } from './tampil';

/** Kinds whose target of the year another rule compares: XS-001 the Renstra with the Perkin, RA-003 the rencana aksi. */
const MILIK_LAIN = new Set(['perkin', 'renstra', 'rencana-aksi']);

function bukti(acuan: Kemunculan, menyimpang: Kemunculan): Bukti {
  return {
    sel: [menyimpang.figur.sel],
    tautan: [acuan.figur.sel],
    nilai: menyimpang.figur.teks,
    seharusnya: seperti(acuan.angka.nilai, menyimpang.figur),
    selisih: selisihTeks(acuan.angka, menyimpang.angka),
    isi: {
      indikator: menyimpang.baris.indikator.teks,
      tahun: String(menyimpang.periode.tahun ?? ''),
      acuan: acuan.figur.teks,
      selAcuan: formatAddress(acuan.figur.sel, menyimpang.figur.sel.sheet),
    },
  };
}

/** Other tables against the Perkin in force. Where they all agree with the Renstra, the Perkin is at fault, and XS-001 says so. */
function terhadapPerkin(isi: readonly Kemunculan[], perkin: Kemunculan): Bukti[] {
  const renstra = isi.find(({ jenis }) => jenis === 'renstra');
  return isi.flatMap((satu) => {
    if (MILIK_LAIN.has(satu.jenis) || samaNilai(satu.angka, perkin.angka)) return [];
    if (renstra !== undefined && cocokRenstra(renstra, satu)) return [];
    return [bukti(perkin, satu)];
  });
}

/** Other tables against the Renstra matrix, for years without a Perkin in the workbook. */
function terhadapRenstra(isi: readonly Kemunculan[], renstra: Kemunculan): Bukti[] {
  return isi.flatMap((satu) => {
    if (satu.jenis === 'renstra' ? satu.baris.tabel === renstra.baris.tabel : MILIK_LAIN.has(satu.jenis)) return [];
    if (cocokRenstra(renstra, satu) || cocokRenstra(satu, renstra)) return [];
    if (berkumulatif(renstra) && !berkumulatif(satu)) return [{ ...bukti(renstra, satu), tingkat: 'peringatan' as const }];
    return [bukti(renstra, satu)];
  });
}

function terhadapMayoritas(isi: readonly Kemunculan[]): Bukti[] {
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0];
  if (acuan === undefined) return isi.length === 2 ? duaTabel(isi) : [];
  return isi.filter((satu) => terbanyak?.includes(satu) !== true && !MILIK_LAIN.has(satu.jenis)).map((satu) => bukti(acuan, satu));
}

/** Two tables, two figures: nothing tells which is right. */
function duaTabel([a, b]: readonly Kemunculan[]): Bukti[] {
  if (a === undefined || b === undefined || a.baris.tabel === b.baris.tabel || samaNilai(a.angka, b.angka)) return [];
  return [{ ...bukti(a, b), tingkat: 'peringatan' }];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return semuaTahun(bahan, berlaku, 'target').flatMap(({ isi }) => {
    const perkin = perkinBerlaku(isi);
    if (perkin !== undefined) return terhadapPerkin(isi, perkin);
    const renstra = isi.find(({ jenis }) => jenis === 'renstra');
    return renstra === undefined ? terhadapMayoritas(isi) : terhadapRenstra(isi, renstra);
  });
}

/** XS-007: the target of an indicator for one year is the same in all tables; the Perkin in force counts, else the Renstra. */
export const XS_007: Aturan = {
  kode: 'XS-007',
  tingkat: 'galat',
  judul: 'Target tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keselarasan perjanjian kinerja dan pelaporan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`,
  perbaikan: ({ seharusnya, isi }) => `Samakan menjadi ${seharusnya}, atau perbaiki ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
