/** LK-018: a number in words must be that of the figure before it. */
import { aturanLaporan } from '../../rules/laporan';
import { formatAngka } from '../../text/format-angka';
import { bacaTerbilang, terbilang } from '../../text/terbilang';
import { calonAngka } from '../angka';
import { kutip } from '../bukti';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

const BERTERBILANG =
  /(?<![\p{L}\d.,])(?:Rp\.?\s?)?(\d[\d.,]*?)(?:,-|,00)?\s*(?:%|persen)?\s*\(\s*([\p{L} \n-]{3,200}?)\s*\)/giu;

export const LK_018: AturanNaskah = {
  ...aturanLaporan('LK-018'),
  periksa: ({ naskah }) =>
    naskah.kalimat.flatMap(({ teks, letak }) =>
      [...teks.matchAll(BERTERBILANG)].flatMap(([, angka = '', kata = '']): readonly BuktiNaskah[] => {
        const nilai = bacaTerbilang(kata.replace(/\bpersen\b/giu, ''));
        const calon = calonAngka(angka.replace(/[.,]+$/, ''));
        const [benar] = calon;
        if (nilai === null || benar === undefined || calon.some((satu) => satu.nilai === nilai)) return [];
        return [
          {
            kutipan: kutip(teks),
            letak,
            sel: [],
            tertulis: kata,
            seharusnya: terbilang(benar.nilai),
            pesan: `Terbilang "${kata}" berarti ${formatAngka(nilai, 0)}, sedangkan angkanya ${angka}.`,
            perbaikan: `Ganti terbilangnya dengan "${terbilang(benar.nilai)}", atau perbaiki angkanya.`,
          },
        ];
      }),
    ),
};
