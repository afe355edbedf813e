/** LK-011: "tidak ada kendala" is not said of an indicator that missed its target. */
import { aturanLaporan } from '../../rules/laporan';
import { kutip, sebutSel, unikSel } from '../bukti';
import { tahunKalimat } from '../maksud';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

const TANPA_KENDALA =
  /\btidak\s+(?:ada|terdapat|ditemukan|mengalami|menemui)\s+(?:adanya\s+)?(?:kendala|hambatan|permasalahan|masalah)\b/iu;

export const LK_011: AturanNaskah = {
  ...aturanLaporan('LK-011'),
  periksa: ({ bahan, naskah }) =>
    naskah.kalimat.flatMap((kalimat): readonly BuktiNaskah[] => {
      const { indikator, tertutup, teks, letak } = kalimat;
      if (indikator === null || bahan.berkas.tahun === null || !TANPA_KENDALA.test(tertutup)) return [];
      const { tahun } = tahunKalimat(kalimat, bahan.berkas.tahun);
      const milik = indikator.hasil.filter(
        ({ periode, hasil }) => periode.tahun === tahun && hasil.status !== 'tidak-dapat-diukur',
      );
      const [pertama] = milik;
      if (pertama === undefined || milik.some(({ hasil }) => hasil.status !== 'belum')) return [];
      const sel = unikSel([pertama.periode.target, pertama.periode.realisasi].flatMap((figur) => figur?.sel ?? []));
      return [
        {
          kutipan: kutip(teks),
          letak,
          sel,
          tertulis: 'tidak ada kendala',
          seharusnya: 'kendala dijelaskan',
          pesan: `Kalimat menyatakan tidak ada kendala, sedangkan target "${indikator.kelompok.nama}" belum tercapai menurut ${sebutSel(sel)}.`,
          perbaikan: 'Jelaskan kendala yang menyebabkan target belum tercapai.',
        },
      ];
    }),
};
