/** RN-011: the details behind an indicator give its realisasi. */
import { formatAngka } from '../../text/format-angka';
import { jenisSatuan } from '../../text/satuan';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cetakHasil, cetakNilai } from './cetak';
import { barisBerperan } from './kisi';
import { samaRealisasi, sandingan, type Calon, type Realisasi, type Sandingan } from './rinci-indikator';

/** Details further from the realisasi than this are about something else. */
const DEKAT = 0.1;
const TAUTAN_TERBANYAK = 24;

const jauh = ({ nilai }: Realisasi, { hasil }: Calon): number =>
  nilai === 0 ? Infinity : Math.abs(hasil.nilai - nilai) / Math.abs(nilai);

/** The figure that most tables show, in the table of achievement where it stands there: the others copy it. */
function utama({ berkas }: Bahan, realisasi: readonly Realisasi[]): Realisasi | undefined {
  const dukungan = (satu: Realisasi): number =>
    realisasi.filter(({ nilai }) => nilai === satu.nilai).length +
    (berkas.tabel[satu.tabel]?.jenis === 'capaian-tahunan' ? 0.5 : 0);
  return [...realisasi].sort((a, b) => dukungan(b) - dukungan(a))[0];
}

/** Sums and counts answer for what is counted, averages and printed results for what is measured. */
function layak({ kelompok, bernomor }: Sandingan, calon: Calon): boolean {
  const satuan = kelompok.anggota.map(({ baris }) => baris.satuan?.teks ?? '').find((teks) => teks !== '') ?? '';
  const cacah = jenisSatuan(satuan) === 'cacah' || jenisSatuan(satuan) === 'lain';
  if (calon.apa === 'rata-rata') return false;
  if (calon.apa === 'hasil') return bernomor || cacah;
  return cacah && calon.dari.length > 0;
}

/** A smallest or largest figure by its name, that a row of its details passes. */
function ujungDilewati(sanding: Sandingan, acuan: Realisasi): Bukti[] {
  const [, besar] =
    /\b(?:nilai )?(minim(?:um|al)|maksim(?:um|al)|terendah|tertinggi)\b/i.exec(sanding.kelompok.nama) ?? [];
  const { rinci } = sanding;
  const lajur = rinci.lajur.length === 1 ? rinci.lajur[0] : undefined;
  if (besar === undefined || lajur === undefined || !sanding.serupa) return [];
  const isi = barisBerperan(rinci, 'data')
    .flatMap((b) => lajur.isi[b] ?? [])
    .filter(({ nilai }) => nilai !== 0);
  const terbesar = /^(?:maks|terting)/i.test(besar);
  const [ujung] = [...isi].sort((a, b) => (terbesar ? b.nilai - a.nilai : a.nilai - b.nilai));
  const lewat = ujung !== undefined && (terbesar ? ujung.nilai > acuan.nilai : ujung.nilai < acuan.nilai);
  if (!lewat || isi.length < 3) return [];
  return [
    {
      sel: [acuan.figur.sel],
      tautan: [ujung, ...isi.filter((satu) => satu !== ujung)].map(({ figur }) => figur.sel).slice(0, TAUTAN_TERBANYAK),
      nilai: acuan.figur.teks.trim(),
      seharusnya: cetakNilai(ujung),
      isi: {
        indikator: sanding.kelompok.nama,
        apa: terbesar ? 'mencapai' : 'ada yang hanya',
        rinci: formatAddress(ujung.figur.sel, acuan.figur.sel.sheet),
      },
    },
  ];
}

function bukti(bahan: Bahan, sanding: Sandingan): Bukti[] {
  const acuan = utama(bahan, sanding.realisasi);
  const ujung = acuan === undefined ? [] : ujungDilewati(sanding, acuan);
  if (ujung.length > 0 && !sanding.calon.some((calon) => acuan !== undefined && samaRealisasi(acuan, calon)))
    return ujung;
  if (
    acuan === undefined ||
    sanding.realisasi.some((satu) => sanding.calon.some((calon) => samaRealisasi(satu, calon)))
  )
    return [];
  const [dekat] = sanding.calon
    .filter((calon) => layak(sanding, calon) && jauh(acuan, calon) <= DEKAT)
    .sort((a, b) => jauh(acuan, a) - jauh(acuan, b));
  if (dekat === undefined) return [];
  const sama = sanding.realisasi.filter((satu) => satu !== acuan && satu.nilai === acuan.nilai);
  const desimal = dekat.tercetak?.desimal ?? dekat.dari.reduce((n, satu) => Math.max(n, satu.desimal), 0);
  const nilaiRinci =
    dekat.tercetak === null ? formatAngka(dekat.hasil.nilai, desimal) : cetakHasil(dekat.tercetak, dekat.hasil.nilai);
  const selRinci = dekat.tercetak === null ? dekat.dari.map(({ figur }) => figur.sel) : [dekat.tercetak.figur.sel];
  const [pertama] = selRinci;
  return [
    {
      sel: [acuan.figur.sel],
      tautan: [...selRinci, ...sama.map(({ figur }) => figur.sel)].slice(0, TAUTAN_TERBANYAK),
      nilai: acuan.figur.teks.trim(),
      seharusnya: nilaiRinci,
      selisih: formatAngka(Math.abs(acuan.nilai - dekat.hasil.nilai), desimal),
      isi: {
        indikator: sanding.kelompok.nama,
        apa: dekat.apa === 'jumlah' ? 'berjumlah' : 'memberi',
        rinci: pertama === undefined ? sanding.rinci.tabel.lembar : formatAddress(pertama, acuan.figur.sel.sheet),
      },
    },
  ];
}

export const RN_011: Aturan = {
  kode: 'RN-011',
  tingkat: 'peringatan',
  judul: 'Realisasi berbeda dengan rinciannya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) => sandingan(bahan).flatMap((satu) => bukti(bahan, satu)),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Realisasi "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, padahal rinciannya mulai ${isi['rinci'] ?? ''} ${isi['apa'] ?? 'memberi'} ${seharusnya}.`,
  perbaikan: ({ sel, isi }) =>
    `Samakan ${sel} dan tabel lain yang menyalinnya dengan rincian mulai ${isi['rinci'] ?? 'tabelnya'}, atau lengkapi rincian itu.`,
};
