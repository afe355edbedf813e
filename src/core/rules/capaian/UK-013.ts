import { predikatCapaian, type Skala } from '../../capaian/skala';
import { eksak } from '../../capaian/eksak';
import type { CapaianBaris } from '../../capaian/terapkan';
import { formatPersen } from '../../text/format-angka';
import { kunciLabel } from '../../text/label';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { diagnosaFigur } from './diagnosa';
import { periodeUraian } from './status';

function dikenal(teks: string, skala: Skala): boolean {
  return skala.tingkat.some(({ nama }) => kunciLabel(nama) === kunciLabel(teks));
}

/** The level may be that of the capaian before or after the upper limit: both are right readings of a scale. */
function cocok(teks: string, satu: CapaianBaris, skala: Skala): boolean {
  return [satu.hasil.capaian, satu.hasil.mentah].some(
    (rasio) => rasio !== null && kunciLabel(predikatCapaian(rasio, skala) ?? '') === kunciLabel(teks),
  );
}

/** True where the level follows from a printed capaian that is reported on its own. */
function turunan(bahan: Bahan, { periode }: CapaianBaris, skala: Skala, teks: string): boolean {
  const salah = diagnosaFigur(bahan, periode.capaian);
  if (salah === undefined) return false;
  return salah.keliru !== null || kunciLabel(predikatCapaian(salah.bacaan.nilai, skala) ?? '') === kunciLabel(teks);
}

function bukti(bahan: Bahan, satu: CapaianBaris, skala: Skala): Bukti[] {
  const { predikat } = satu.baris;
  const { capaian } = satu.hasil;
  if (predikat === null || capaian === null || !dikenal(predikat.teks, skala) || cocok(predikat.teks, satu, skala))
    return [];
  const benar = predikatCapaian(capaian, skala);
  if (benar === null) return [];
  return [
    {
      sel: [predikat.sel],
      tautan: [satu.periode.capaian, satu.periode.target, satu.periode.realisasi].flatMap((figur) =>
        figur === null ? [] : [figur.sel],
      ),
      nilai: predikat.teks,
      seharusnya: benar,
      isi: { capaian: formatPersen(eksak(capaian).times(100).toNumber(), bahan.kebijakan.desimal), skala: skala.nama },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const skala = bahan.kebijakan.skalaPredikat;
  if (skala === null) return [];
  return bahan.berkas.indikator.flatMap((baris) => {
    if (baris.predikat === null || baris.predikat.warisan) return [];
    const satu = periodeUraian(bahan, baris, 'predikat');
    if (satu === null) return [];
    // What a wrong capaian brings with it is seen once that is mended.
    return turunan(bahan, satu, skala, baris.predikat.teks) ? [] : bukti(bahan, satu, skala);
  });
}

/** UK-013: a printed level is the one that the scale in force gives for the capaian. */
export const UK_013: Aturan = {
  kode: 'UK-013',
  tingkat: 'galat',
  judul: 'Predikat tidak sesuai skala',
  rujukan: 'Skala kategori capaian yang dinyatakan pada buku kerja atau kebijakan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Kategori pada ${lembar}!${sel} tertulis "${nilai}", padahal capaian ${isi['capaian'] ?? ''} menurut ${isi['skala'] ?? ''} adalah "${seharusnya}".`,
  perbaikan: ({ seharusnya }) =>
    `Ganti dengan "${seharusnya}", atau perbaiki skala yang dinyatakan bila skala itu yang keliru.`,
};
