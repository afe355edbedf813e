import { formatAngka } from '../../text/format-angka';
import { formatAddress } from '../../workbook/address';
import type { Address } from '../../workbook/workbook';
import type { Angka } from '../../text/besaran';
import type { BarisUang, Figur } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { tambahkan } from './peta';
import { selisihTeks } from './tampil';

const PENYERAPAN = /\b(?:penyerapan|serapan|daya serap)\b.*\banggaran\b|\brealisasi anggaran\b/i;

interface Serapan {
  /** In percent points, exact. */
  readonly nilai: number;
  readonly desimal: number;
  readonly sel: Address;
}

const angka = (figur: Figur | undefined): Angka | null => (figur?.besaran.jenis === 'angka' ? figur.besaran : null);

/** The top row of a table: its total, else its first row. */
function barisPuncak(uang: readonly BarisUang[]): BarisUang | undefined {
  return uang.find(({ peran }) => peran === 'total') ?? (uang[0]?.tingkat === 'unit' ? uang[0] : undefined);
}

const kunci = (tahun: number | null, tw: number | null): string => `${tahun ?? ''}|${tw ?? ''}`;

/** Absorption of the unit by year and quarter, from the totals of the budget tables: realisasi over pagu. */
function serapan(bahan: Bahan, berlaku: ReadonlySet<number>): Map<string, Serapan[]> {
  const hasil = new Map<string, Serapan[]>();
  const perTabel = new Map<number, BarisUang[]>();
  for (const baris of bahan.berkas.uang) {
    if (berlaku.has(baris.tabel)) tambahkan(perTabel, baris.tabel, baris);
  }
  for (const [indeks, uang] of perTabel) {
    const tabel = bahan.berkas.tabel[indeks];
    if (tabel?.jenis !== 'realisasi-anggaran' || tabel.kolom.some(({ bidang }) => bidang === 'indikator')) continue;
    const menurutTahun = tabel.kolom.some(({ bidang }) => bidang === 'tahun');
    const baris = menurutTahun ? uang : [barisPuncak(uang)].filter((satu) => satu !== undefined);
    for (const satu of baris) catat(hasil, satu, menurutTahun);
  }
  return hasil;
}

function tahunBaris(baris: BarisUang): number | null {
  const tahun = Number(baris.uraian?.teks);
  return tahun >= 1990 && tahun <= 2100 ? tahun : null;
}

function catat(hasil: Map<string, Serapan[]>, baris: BarisUang, menurutTahun: boolean): void {
  const pagu = baris.nilai.find(({ bidang }) => bidang === 'pagu');
  const nilaiPagu = angka(pagu?.figur);
  for (const satu of baris.nilai) {
    const realisasi = satu.bidang === 'realisasi' ? angka(satu.figur) : null;
    if (realisasi === null || nilaiPagu === null || pagu === undefined || nilaiPagu.nilai === 0 || satu.total) continue;
    if (pagu.faktor !== satu.faktor) continue;
    const tahun = menurutTahun ? tahunBaris(baris) : satu.tahun;
    const tempat = kunci(tahun, satu.tw);
    tambahkan(hasil, tempat, { nilai: (realisasi.nilai / nilaiPagu.nilai) * 100, desimal: 2, sel: satu.figur.sel });
  }
}

/** Printed to its decimals, truncated or rounded: 99,96 and 99,97 both stand for 99,9679. */
const cocok = (cetak: Angka, satu: Serapan): boolean =>
  Math.abs(cetak.nilai - satu.nilai) < 10 ** -Math.min(2, cetak.desimal);

function bandingkan(figur: Figur, indikator: string, calon: readonly Serapan[]): Bukti[] {
  const cetak = angka(figur);
  const [pertama] = calon;
  if (cetak === null || pertama === undefined || calon.some((satu) => cocok(cetak, satu))) return [];
  const desimal = Math.max(2, cetak.desimal);
  return [
    {
      sel: [figur.sel],
      tautan: [pertama.sel],
      nilai: figur.teks,
      seharusnya: `${formatAngka(pertama.nilai, desimal)}%`,
      selisih: selisihTeks(cetak, { ...cetak, nilai: pertama.nilai, desimal, persen: true }),
      isi: { indikator, selAcuan: formatAddress(pertama.sel, figur.sel.sheet) },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const dasar = serapan(bahan, berlaku);
  if (dasar.size === 0) return [];
  return bahan.tautan.indikator
    .filter(({ nama }) => PENYERAPAN.test(nama))
    .flatMap((kelompok) =>
      anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
        baris.periode.flatMap(({ realisasi, tahun, tw, total }) => {
          if (realisasi === null || total || tahun === null) return [];
          const calon =
            tw === 4
              ? [...(dasar.get(kunci(tahun, 4)) ?? []), ...(dasar.get(kunci(tahun, null)) ?? [])]
              : (dasar.get(kunci(tahun, tw)) ?? []);
          return bandingkan(realisasi, baris.indikator.teks, calon);
        }),
      ),
    );
}

/** XS-019: the realisasi of an indicator of budget absorption is what the budget tables give for the same year or quarter. */
export const XS_019: Aturan = {
  kode: 'XS-019',
  tingkat: 'galat',
  judul: 'Realisasi penyerapan anggaran tidak sama dengan tabel anggaran',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Realisasi "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan realisasi dibagi pagu pada ${isi['selAcuan'] ?? ''} memberi ${seharusnya}.`,
  perbaikan: ({ seharusnya, isi }) =>
    `Ganti dengan ${seharusnya}, atau perbaiki tabel anggaran di ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
