import { formatAddress } from '../../workbook/address';
import { bulatkan } from '../../text/format-angka';
import type { Angka } from '../../text/besaran';
import { jenisSatuan } from '../../text/satuan';
import { tambahkan } from '../../text/peta';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cocokRenstra } from './acuan';
import { padaTahun, samaNilai, tabelBerlaku } from './kemunculan';
import { selisihTeks, seperti, sepertiAcuan } from './tampil';

/** A target over the years so far, with the yearly targets of its row in the order of the years. */
interface TargetTotal {
  readonly baris: BarisIndikator;
  readonly figur: Figur;
  readonly angka: Angka;
  readonly tahunan: readonly { readonly tahun: number; readonly figur: Figur; readonly angka: Angka }[];
}

/** Fewer rows that follow the years prove nothing about the column. */
const BARIS_TERSEDIKIT = 3;
const BAGIAN_SESUAI = 0.6;

function targetTahunan({ periode }: BarisIndikator): TargetTotal['tahunan'] {
  return periode
    .flatMap(({ tahun, tw, bulan, total, ranah, target }) =>
      tahun === null ||
      tw !== null ||
      bulan !== null ||
      total ||
      ranah !== 'kinerja' ||
      target?.besaran.jenis !== 'angka'
        ? []
        : [{ tahun, figur: target, angka: target.besaran }],
    )
    .sort((a, b) => a.tahun - b.tahun);
}

function bacaTotal(
  baris: BarisIndikator,
  { total, tahun, tw, bulan, rentangTahun, ranah, target }: Periode,
): TargetTotal[] {
  const lintasTahun = total || (tahun === null && tw === null && bulan === null);
  if (!lintasTahun || rentangTahun !== null || ranah !== 'kinerja' || target?.besaran.jenis !== 'angka') return [];
  const tahunan = targetTahunan(baris);
  return tahunan.length < 2 ? [] : [{ baris, figur: target, angka: target.besaran, tahunan }];
}

/** The last year's targets, those of all years added up, and their mean. */
function jalan({ tahunan, angka }: TargetTotal): number[] {
  const akhir = Math.max(...tahunan.map(({ tahun }) => tahun));
  // a year may stand twice, with the target of the Renstra beside that of the year
  const unik = [...new Map(tahunan.map(({ tahun, angka: satu }) => [tahun, satu.nilai])).values()];
  const jumlah = unik.reduce((n, nilai) => n + nilai, 0);
  return [
    ...tahunan.filter(({ tahun }) => tahun === akhir).map((satu) => satu.angka.nilai),
    bulatkan(jumlah, 6),
    bulatkan(jumlah / unik.length, Math.max(2, angka.desimal)),
  ];
}

/** What the Renstra matrix has for the last year counts too: it may count up where the yearly targets do not. */
function menurutRenstra(bahan: Bahan, { baris, angka, figur, tahunan }: TargetTotal): boolean {
  const kelompok = bahan.tautan.kelompokDari.get(baris);
  const akhir = tahunan.at(-1)?.tahun;
  if (kelompok === undefined || akhir === undefined) return false;
  return padaTahun(bahan, kelompok, 'target', akhir)
    .filter(({ jenis }) => jenis === 'renstra')
    .some((renstra) => cocokRenstra(renstra, { ...renstra, baris, angka, figur }));
}

const sesuai = (bahan: Bahan, satu: TargetTotal): boolean =>
  jalan(satu).some((nilai) => samaNilai({ ...satu.angka, nilai }, satu.angka)) || menurutRenstra(bahan, satu);

function bukti(satu: TargetTotal): Bukti {
  const [akhir] = jalan(satu);
  const acuan = satu.tahunan.at(-1);
  const jumlah = jenisSatuan(satu.baris.satuan?.teks ?? '') === 'cacah';
  const nilai = jumlah ? (jalan(satu).at(-2) ?? 0) : (akhir ?? 0);
  return {
    sel: [satu.figur.sel],
    tautan: satu.tahunan.map(({ figur }) => figur.sel),
    nilai: satu.figur.teks,
    seharusnya: jumlah || acuan === undefined ? seperti(nilai, satu.figur) : sepertiAcuan(acuan.figur, satu.figur),
    selisih: selisihTeks(satu.angka, { ...satu.angka, nilai }),
    isi: {
      indikator: satu.baris.indikator.teks,
      selAcuan: acuan === undefined ? '' : formatAddress(acuan.figur.sel, satu.figur.sel.sheet),
      tahun: String(acuan?.tahun ?? ''),
    },
  };
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const kolom = new Map<string, TargetTotal[]>();
  for (const baris of bahan.berkas.indikator) {
    if (!berlaku.has(baris.tabel) || baris.peran !== 'data') continue;
    for (const satu of baris.periode.flatMap((periode) => bacaTotal(baris, periode)))
      tambahkan(kolom, `${baris.tabel}|${satu.figur.sel.col}`, satu);
  }
  return [...kolom.values()].flatMap((isi) => {
    const salah = isi.filter((satu) => !sesuai(bahan, satu));
    const benar = isi.length - salah.length;
    return benar < BARIS_TERSEDIKIT || benar < BAGIAN_SESUAI * isi.length ? [] : salah.map(bukti);
  });
}

/** XS-021: a target over the years so far is that of the last year, the sum or the mean of its years, or that of the Renstra. */
export const XS_021: Aturan = {
  kode: 'XS-021',
  tingkat: 'peringatan',
  judul: 'Target kumulatif tidak sesuai target tahunannya',
  rujukan: 'PermenPANRB 53/2014, pelaporan capaian terhadap rencana strategis',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target sampai tahun ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, padahal bukan target tahun terakhir (${isi['selAcuan'] ?? ''}), jumlah, maupun rata-rata target tahunannya.`,
  perbaikan: ({ seharusnya }) =>
    `Ganti dengan ${seharusnya}, atau perbaiki target tahunan pada baris itu bila angka itu yang keliru; sesudah itu perbarui capaian yang memakainya.`,
};
