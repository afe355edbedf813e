/** LK-022: a figure of a table of the report must be the one of the workbook. */
import { aturanLaporan } from '../../rules/laporan';
import { cocokNilai, jarakCetak } from '../angka';
import { rasioMungkin } from '../angka-keliru';
import { kutip, sebutSel, unikSel } from '../bukti';
import type { TabelNaskah } from '../isi-naskah';
import { angkaTabel, type AngkaTabel } from '../tabel-naskah';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

export const LK_022: AturanNaskah = {
  ...aturanLaporan('LK-022'),
  periksa: ({ bahan, naskah }) =>
    naskah.tabel.flatMap((tabel) => {
      const semua = angkaTabel(bahan, naskah, tabel);
      return semua.flatMap((satu) => banding(tabel, satu, semua));
    }),
};

function banding(tabel: TabelNaskah, satu: AngkaTabel, semua: readonly AngkaTabel[]): readonly BuktiNaskah[] {
  const calon = satu.fakta.filter(
    ({ bidang, tahun, tw }) =>
      bidang === satu.bidang &&
      (tahun === null || tahun === satu.tahun) &&
      (satu.tw === null || tw === satu.tw || tw === null),
  );
  if (calon.length === 0 || calon.some(({ nilai }) => cocokNilai(satu.calon, nilai))) return [];
  if (satu.bidang === 'capaian' && dariBaris(satu, semua)) return [];
  const [dekat] = [...calon].sort((a, b) => jarakCetak(satu.calon, a.nilai) - jarakCetak(satu.calon, b.nilai));
  if (dekat === undefined) return [];
  const sel = unikSel(dekat.sel);
  const pembulatan = jarakCetak(satu.calon, dekat.nilai) <= 1.01;
  return [
    {
      tingkat: satu.tahunPasti && !pembulatan ? 'galat' : 'peringatan',
      kutipan: kutip(satu.baris.filter((teks, i) => teks !== '' && teks !== satu.baris[i - 1]).join(' | ')),
      letak: tabel.letak,
      sel,
      tertulis: satu.teks,
      seharusnya: dekat.teks,
      pesan: `Kolom "${satu.kepala}" pada baris "${satu.nama}" memuat ${satu.teks}, sedangkan ${sebutSel(sel)} memuat ${dekat.teks}.`,
      perbaikan: `Ganti ${satu.teks} dengan ${dekat.teks}, atau perbaiki ${sebutSel(sel)} bila angka pada naskah yang benar.`,
    },
  ];
}

/** A capaian that follows from the target and realisasi of its own row: they are what is wrong, if anything. */
function dariBaris(satu: AngkaTabel, semua: readonly AngkaTabel[]): boolean {
  const nilai = (bidang: string): number | undefined =>
    semua.find((lain) => lain.baris === satu.baris && lain.bidang === bidang)?.calon[0]?.nilai;
  const [target, realisasi] = [nilai('target'), nilai('realisasi')];
  if (target === undefined || realisasi === undefined || target === 0 || realisasi === 0) return false;
  return rasioMungkin(target, realisasi).some((rasio) => cocokNilai(satu.calon, rasio));
}
