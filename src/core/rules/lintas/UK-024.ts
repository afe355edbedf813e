import { formatPersen } from '../../text/format-angka';
import { formatAddress } from '../../workbook/address';
import type { Angka } from '../../text/besaran';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import type { CapaianBaris } from '../../capaian/terapkan';
import { isianCetak } from '../usulan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { tambahkan } from '../../text/peta';
import { selisihTeks } from './tampil';

/** TW IV of a table that tells its quarters in percent of the annual target. */
interface Akhir {
  readonly baris: BarisIndikator;
  readonly realisasi: Figur;
  readonly angka: Angka;
  readonly tahunan: { readonly poin: number; readonly sel: Figur };
}

/** Annual capaian by row: what the other tables give for the same indicator and year. */
function capaianTahunan(bahan: Bahan, berlaku: ReadonlySet<number>): Map<BarisIndikator, CapaianBaris[]> {
  const hasil = new Map<BarisIndikator, CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    const { periode, baris, hasil: hitung } = satu;
    if (
      periode.tw !== null ||
      periode.total ||
      periode.ranah !== 'kinerja' ||
      hitung.mentah === null ||
      !berlaku.has(baris.tabel)
    )
      continue;
    tambahkan(hasil, baris, satu);
  }
  return hasil;
}

function akhirTahun(baris: BarisIndikator): { periode: Periode; realisasi: Figur; angka: Angka } | null {
  const periode = baris.periode.find((satu) => satu.tw === 4 && satu.realisasi?.besaran.jenis === 'angka');
  const realisasi = periode?.realisasi;
  if (periode === undefined || realisasi?.besaran.jenis !== 'angka' || !realisasi.besaran.persen) return null;
  const target = periode.target?.besaran;
  if (target !== undefined && (target.jenis !== 'angka' || target.nilai !== 100)) return null;
  return { periode, realisasi, angka: realisasi.besaran };
}

/** The annual capaian that most tables give; null where they do not agree. */
function sepakat(capaian: readonly CapaianBaris[]): { poin: number; sel: Figur } | null {
  const hitung = capaian.flatMap(({ hasil, periode }) =>
    hasil.mentah === null || periode.realisasi === null ? [] : [{ poin: hasil.mentah * 100, sel: periode.realisasi }],
  );
  const urut = hitung
    .map((satu) => ({ satu, suara: hitung.filter((lain) => Math.abs(lain.poin - satu.poin) < 0.01).length }))
    .sort((a, b) => b.suara - a.suara);
  const [pertama] = urut;
  return pertama !== undefined && pertama.suara > hitung.length / 2 ? pertama.satu : null;
}

const cocok = ({ angka, tahunan }: Akhir): boolean =>
  Math.abs(angka.nilai - tahunan.poin) <= 0.5 * 10 ** -Math.min(2, angka.desimal) + 1e-9;

function kumpulkan(bahan: Bahan): Map<number, Akhir[]> {
  const berlaku = tabelBerlaku(bahan.berkas);
  if (!bahan.berkas.indikator.some((baris) => akhirTahun(baris) !== null)) return new Map();
  const tahunan = capaianTahunan(bahan, berlaku);
  const { sebanding } = lingkup(bahan);
  const hasil = new Map<number, Akhir[]>();
  for (const kelompok of bahan.tautan.indikator) {
    const anggota = anggotaYakin(kelompok, berlaku).map(({ baris }) => baris);
    for (const baris of anggota) {
      const akhir = akhirTahun(baris);
      if (akhir === null) continue;
      const lain = anggota
        .filter((satu) => satu !== baris && sebanding(satu.tabel, baris.tabel))
        .flatMap((satu) => tahunan.get(satu) ?? [])
        .filter(({ periode }) => periode.tahun === akhir.periode.tahun);
      const acuan = sepakat(lain);
      if (acuan !== null)
        tambahkan(hasil, baris.tabel, { baris, realisasi: akhir.realisasi, angka: akhir.angka, tahunan: acuan });
    }
  }
  return hasil;
}

function periksa(bahan: Bahan): Bukti[] {
  return [...kumpulkan(bahan).values()].flatMap((semua) => {
    // Physical progress ends at 100% whatever was achieved: only a table that mostly ends at the capaian promises to.
    const melampaui = semua.filter((satu) => cocok(satu) && satu.angka.nilai !== 100).length;
    if (melampaui < 3 || semua.filter(cocok).length < 0.4 * semua.length) return [];
    return semua
      .filter((satu) => !cocok(satu))
      .map(({ baris, realisasi, angka, tahunan }): Bukti => ({
        sel: [realisasi.sel],
        tautan: [tahunan.sel.sel],
        nilai: realisasi.teks,
        seharusnya: formatPersen(tahunan.poin),
        selisih: selisihTeks(angka, { ...angka, nilai: tahunan.poin, desimal: 2 }),
        usulan: isianCetak(realisasi, formatPersen(tahunan.poin)),
        isi: { indikator: baris.indikator.teks, selAcuan: formatAddress(tahunan.sel.sel, realisasi.sel.sheet) },
      }));
  });
}

/** UK-024: where quarters are told in percent of the annual target, TW IV is the capaian of the year. */
export const UK_024: Aturan = {
  kode: 'UK-024',
  tingkat: 'galat',
  judul: 'Realisasi triwulan IV tidak sama dengan capaian tahunan',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja berkala',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Realisasi triwulan IV "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan capaian tahunannya ${seharusnya} (dari ${isi['selAcuan'] ?? ''}).`,
  perbaikan: ({ seharusnya, isi }) =>
    `Mutakhirkan menjadi ${seharusnya}, atau perbaiki realisasi tahunan di ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
