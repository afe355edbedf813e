import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import type { BarisIndikator } from '../../records/berkas';
import { renstraUtama } from './acuan';
import { barisPada, cakupanDokumen, type Cakupan } from './cakupan';
import { padaTahun, tabelBerlaku, type Kemunculan } from './kemunculan';
import { berkodeTujuan } from './tujuan';

/** Years of the Perkin of one unit. */
function tahunPerkin(bahan: Bahan, perkin: readonly number[]): number[] {
  const tahun = perkin.flatMap((i) => bahan.berkas.tabel[i]?.tahun ?? []);
  const semua = tahun.length > 0 ? tahun : bahan.berkas.tahun === null ? [] : [bahan.berkas.tahun];
  return [...new Set(semua)];
}

/** Tables most of whose rows name their sasaran on their own line: a row that names none there has none. */
function tabelSasaranSebaris(bahan: Bahan): ReadonlySet<number> {
  const hitung = new Map<number, { semua: number; sebaris: number }>();
  for (const { tabel, sasaran, indikator } of bahan.berkas.indikator) {
    const lama = hitung.get(tabel) ?? { semua: 0, sebaris: 0 };
    lama.semua++;
    if (sasaran?.sel.row === indikator.sel.row) lama.sebaris++;
    hitung.set(tabel, lama);
  }
  return new Set([...hitung].flatMap(([tabel, { semua, sebaris }]) => (sebaris >= 0.6 * semua ? [tabel] : [])));
}

/** An indicator of a tujuan, which stands above the sasaran that a Perkin promises. */
function milikTujuan(
  { sasaran, kodeSasaran, indikator, tabel }: BarisIndikator,
  sebaris: ReadonlySet<number>,
): boolean {
  if (berkodeTujuan({ kodeSasaran, sasaran })) return true;
  return sebaris.has(tabel) && sasaran?.sel.row !== indikator.sel.row;
}

function bukti(renstra: Kemunculan, tahun: number): Bukti {
  const { indikator } = renstra.baris;
  return {
    sel: [renstra.figur.sel],
    tautan: [indikator.sel],
    nilai: renstra.figur.teks,
    isi: {
      indikator: indikator.teks,
      tahun: String(tahun),
      selIndikator: formatAddress(indikator.sel, renstra.figur.sel.sheet),
    },
  };
}

function periksaTahun(
  bahan: Bahan,
  berlaku: ReadonlySet<number>,
  { perkin, renstra }: Cakupan,
  tahun: number,
): Bukti[] {
  const sebaris = tabelSasaranSebaris(bahan);
  const milikTahun = perkin.filter((i) => (bahan.berkas.tabel[i]?.tahun ?? tahun) === tahun);
  return bahan.tautan.indikator.flatMap((kelompok) => {
    if (barisPada(kelompok, berlaku, milikTahun).length > 0) return [];
    const isi = padaTahun(bahan, kelompok, 'target', tahun);
    const target = renstraUtama(isi.filter(({ baris }) => renstra.includes(baris.tabel)));
    if (target === undefined || target.angka.nilai === 0 || milikTujuan(target.baris, sebaris)) return [];
    return [bukti(target, tahun)];
  });
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return cakupanDokumen(bahan, berlaku).flatMap((cakupan) =>
    tahunPerkin(bahan, cakupan.perkin).flatMap((tahun) => periksaTahun(bahan, berlaku, cakupan, tahun)),
  );
}

/** XS-003: an indicator with a Renstra target for the year is promised in the Perkin. */
export const XS_003: Aturan = {
  kode: 'XS-003',
  tingkat: 'peringatan',
  judul: 'Indikator Renstra tidak diperjanjikan',
  rujukan: 'PermenPANRB 53/2014, penyusunan perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Indikator Renstra "${isi['indikator'] ?? ''}" bertarget ${nilai} pada ${isi['tahun'] ?? ''} (${lembar}!${sel}), tetapi tidak ada di Perkin.`,
  perbaikan: ({ isi }) =>
    `Tambahkan indikator pada ${isi['selIndikator'] ?? ''} ke Perkin, atau catat alasan tidak diperjanjikan.`,
};
