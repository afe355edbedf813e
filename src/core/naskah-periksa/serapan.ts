/** Percentages of absorption: realisasi over pagu as the sentence itself has them. */
import { formatPersen } from '../text/format-angka';
import { angkaTeks, cocokNilai, jarakCetak, type AngkaTeks } from './angka';
import { kutip } from './bukti';
import type { KalimatNaskah } from './isi-naskah';
import { faktaMaksud } from './angka-keliru';
import { maksudAngka } from './maksud';
import type { BuktiNaskah, Konteks } from './temuan';

interface Serapan {
  readonly pagu: AngkaTeks;
  readonly realisasi: AngkaTeks;
  readonly persen: AngkaTeks;
}

/** Sentences whose percentage is neither that of their own amounts nor that of the cells. */
export function persenKeliru({ bahan, naskah }: Konteks): readonly BuktiNaskah[] {
  return naskah.kalimat.flatMap((kalimat): readonly BuktiNaskah[] => {
    const serapan = bacaSerapan(kalimat.tertutup);
    if (serapan === null) return [];
    const { pagu, realisasi, persen } = serapan;
    const sel = selUang(kalimat, bahan.berkas.tahun);
    const mungkin = [rasio(realisasi, pagu), sel?.persen ?? null].flatMap((satu) => satu ?? []);
    const [harapan] = mungkin;
    if (harapan === undefined || mungkin.some((satu) => cocokNilai(persen.calon, satu))) return [];
    const benar = formatPersen(sel?.persen ?? harapan);
    const pembulatan = mungkin.some((satu) => jarakCetak(persen.calon, satu) <= 1.01);
    return [
      {
        tingkat: pembulatan ? 'peringatan' : 'galat',
        kutipan: kutip(kalimat.teks),
        letak: kalimat.letak,
        sel: sel?.sel ?? [],
        tertulis: persen.teks,
        seharusnya: benar,
        pesan: `Kalimat menyebut ${persen.teks}, sedangkan realisasi ${realisasi.teks} dari pagu ${pagu.teks} adalah ${benar}.`,
        perbaikan: `Ganti ${persen.teks} dengan ${benar}, atau perbaiki pagu dan realisasi pada kalimat itu.`,
      },
    ];
  });
}

function rasio(realisasi: AngkaTeks, pagu: AngkaTeks): number | null {
  const [r, p] = [realisasi.calon.at(-1)?.nilai, pagu.calon.at(-1)?.nilai];
  return r === undefined || p === undefined || p === 0 ? null : (r / p) * 100;
}

/** One pagu, one realisasi and the percentage right behind: more of them may be of different lines. */
function bacaSerapan(teks: string): Serapan | null {
  // Amounts that tell of a change are of two years.
  if (/\b(?:bertambah|berkurang|naik|turun|meningkat|menurun|selisih|dibanding\p{L}*|sisa)\b/iu.test(teks)) return null;
  const angka = angkaTeks(teks);
  const uang = angka.filter(({ rupiah }) => rupiah);
  const [pertama, kedua, lebih] = uang;
  if (pertama === undefined || kedua === undefined || lebih !== undefined) return null;
  const pola = (satu: AngkaTeks, dari: number): string => teks.slice(dari, satu.awal);
  const [a, b] = [pola(pertama, 0), pola(kedua, pertama.akhir)];
  const isPagu = (satu: string): boolean =>
    /pagu|alokasi|dari anggaran/iu.test(satu) && !/realisasi|terserap/iu.test(satu);
  const isRealisasi = (satu: string): boolean => /realisasi|terserap|penyerapan/iu.test(satu);
  const arah = isPagu(a) && isRealisasi(b) ? 'pagu dulu' : isRealisasi(a) && isPagu(b) ? 'realisasi dulu' : null;
  const persen = angka.find((satu) => satu.persen && satu.awal > pertama.akhir && dekat(teks, satu, uang));
  if (arah === null || persen === undefined) return null;
  return arah === 'pagu dulu'
    ? { pagu: pertama, realisasi: kedua, persen }
    : { pagu: kedua, realisasi: pertama, persen };
}

/** "Rp12 (98,5%)", "Rp12 atau sebesar 98,5%". */
const dekat = (teks: string, persen: AngkaTeks, uang: readonly AngkaTeks[]): boolean =>
  uang.some(
    ({ akhir }) =>
      akhir < persen.awal &&
      /^(?:,-)?,?\s*(?:\(|atau(?:\s+sebesar)?|sebesar|setara)?\s*$/iu.test(teks.slice(akhir, persen.awal)),
  );

/** The percentage of the cells, where the sentence speaks of an indicator that has both amounts. */
function selUang(kalimat: KalimatNaskah, tahun: number | null): { persen: number; sel: BuktiNaskah['sel'] } | null {
  const { indikator } = kalimat;
  if (indikator === null || tahun === null) return null;
  const semua = maksudAngka(kalimat, tahun);
  const fakta = (bidang: 'pagu' | 'realisasi anggaran') => {
    const maksud = semua.find((satu) => satu.bidang[0] === bidang);
    if (maksud === undefined) return undefined;
    const calon = faktaMaksud(indikator, maksud, maksud.tahun);
    return (
      calon.find(({ nilai }) => cocokNilai(maksud.angka.calon, nilai)) ?? (calon.length === 1 ? calon[0] : undefined)
    );
  };
  const [pagu, realisasi] = [fakta('pagu'), fakta('realisasi anggaran')];
  if (pagu === undefined || realisasi === undefined || pagu.nilai === 0) return null;
  return { persen: (realisasi.nilai / pagu.nilai) * 100, sel: [...pagu.sel, ...realisasi.sel] };
}
