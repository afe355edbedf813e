/** LK-012: figures of the year of the report must not be said of another year, and a year must be one. */
import { aturanLaporan } from '../../rules/laporan';
import { kalimatKeliru } from '../angka-keliru';
import { kutip, sebutSel, unikSel } from '../bukti';
import type { AturanNaskah, BuktiNaskah, Konteks } from '../temuan';

/** Years after the report that a plan may still speak of. */
const TAHUN_KE_DEPAN = 10;
/** "RPJMN 202-2024": a year that lost a digit. */
const TAHUN_CACAT = /(?<![\d.,])(?:20\d|\d20\d{2})\s*[-–]\s*20\d{2}\b|\b20\d{2}\s*[-–]\s*(?:20\d|20\d{3})(?![\d.,])/gu;

export const LK_012: AturanNaskah = {
  ...aturanLaporan('LK-012'),
  periksa: (konteks) => [...tertukar(konteks), ...janggal(konteks)],
};

function tertukar(konteks: Konteks): readonly BuktiNaskah[] {
  return kalimatKeliru(konteks).flatMap(({ kalimat, tahunLain }): readonly BuktiNaskah[] => {
    if (tahunLain === null) return [];
    const { tertulis, seharusnya, fakta } = tahunLain;
    const sel = unikSel(fakta.flatMap((satu) => satu.sel));
    return [
      {
        kutipan: kutip(kalimat.teks),
        letak: kalimat.letak,
        sel,
        tertulis: String(tertulis),
        seharusnya: String(seharusnya),
        pesan: `Kalimat menyebut tahun ${tertulis}, sedangkan angkanya adalah angka tahun ${seharusnya} pada ${sebutSel(sel)}.`,
        perbaikan: `Ganti tahun ${tertulis} dengan ${seharusnya}, atau ganti angkanya dengan angka tahun ${tertulis}.`,
      },
    ];
  });
}

function janggal({ bahan, naskah }: Konteks): readonly BuktiNaskah[] {
  const tahun = bahan.berkas.tahun;
  if (tahun === null) return [];
  return naskah.kalimat.flatMap((kalimat) => {
    const depan = [...kalimat.tertutup.matchAll(/tahun\s+(?:anggaran\s+)?(20\d{2})(?![\d.,]\d)/giu)]
      .map(([, satu = '']) => satu)
      .filter((satu) => Number(satu) > tahun + TAHUN_KE_DEPAN && !/2045|visi|sdgs?|agenda/iu.test(kalimat.teks));
    const cacat = [...kalimat.tertutup.matchAll(TAHUN_CACAT)].map(([satu]) => satu);
    return [...new Set([...depan, ...cacat])].map((satu): BuktiNaskah => ({
      kutipan: kutip(kalimat.teks),
      letak: kalimat.letak,
      sel: [],
      tertulis: satu,
      seharusnya: '',
      pesan: `Kalimat menyebut tahun "${satu}" yang tidak sesuai dengan laporan tahun ${tahun}.`,
      perbaikan: `Periksa tahun "${satu}" pada kalimat itu dan tulis tahun yang dimaksud.`,
    }));
  });
}
