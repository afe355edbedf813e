/** TX-009: the words of the field are not mistyped: one letter off a word that the workbook elsewhere writes right. */
import { jarakEjaan } from '../../text/label';
import { aturanEjaan, buktiEjaan, gantiKata } from './ejaan-kata';
import { selKata } from './teks-lembar';
import type { Bahan, Bukti } from '../aturan';

/** Words that reports of performance are made of, each far from other Indonesian words. */
const POKOK: readonly string[] = (
  'akuntabilitas aparatur birokrasi capaian dokumen efektivitas efisiensi fasilitasi indikator indonesia industri ' +
  'kebijakan kegiatan kelembagaan kementerian kemitraan kepuasan kewirausahaan kinerja kompetensi kontribusi ' +
  'masyarakat meningkatkan meningkatnya pelaksanaan pelanggan pelayanan pelatihan pembangunan pembinaan pemerintah ' +
  'penerimaan pengawasan pengelolaan pengembangan penguatan peningkatan penyelenggaraan penyerapan perencanaan ' +
  'perindustrian persentase perspektif pertumbuhan perusahaan produktivitas profesional profesionalitas program ' +
  'realisasi sasaran sertifikasi strategis tercapainya terselenggaranya tersedianya tersusunnya terwujudnya triwulan'
).split(' ');
/** Words one letter off that are words of their own, or that another rule corrects. */
const SAH = new Set(
  (
    'efektifitas indonesian industry pelanggar pelayaran penerapan pengambangan pengawakan pengawalan pengimbangan ' +
    'penguapan penyerahan penyingkatan peringkatan pertumbukan presentase produktifitas programs prosentase samaran ' +
    'strategic'
  ).split(' '),
);
/** Word forms, not slips: an ending or a passive. */
const IMBUHAN = /^(?:nya|kan|an|lah|pun|i|s)$/;

function bentukLain(kata: string, pokok: string): boolean {
  if (kata.startsWith(pokok)) return IMBUHAN.test(kata.slice(pokok.length));
  return pokok.startsWith(kata);
}

/** Terms by their length, so that a word meets only those that it may be. */
const MENURUT_PANJANG: ReadonlyMap<number, readonly string[]> = (() => {
  const hasil = new Map<number, string[]>();
  for (const kata of POKOK) hasil.set(kata.length, [...(hasil.get(kata.length) ?? []), kata]);
  return hasil;
})();

/** The term that a word is one slip away from; null where it is right or far from all. */
export function istilahDimaksud(kata: string): string | null {
  if (kata.length < 6 || SAH.has(kata)) return null;
  const calon = [-1, 0, 1].flatMap((beda) => MENURUT_PANJANG.get(kata.length + beda) ?? []);
  if (calon.includes(kata)) return null;
  return (
    calon.find(
      (pokok) => pokok.charAt(0) === kata.charAt(0) && jarakEjaan(kata, pokok, 1) === 1 && !bentukLain(kata, pokok),
    ) ?? null
  );
}

function cari({ berkas }: Bahan): (Bukti | null)[] {
  const sel = selKata(berkas);
  return [...sel].flatMap(([kata, isi]) => {
    const pokok = istilahDimaksud(kata);
    // a word that the workbook writes as often as the term is its own
    if (pokok === null || (sel.get(pokok)?.length ?? 0) <= isi.length) return [];
    return [buktiEjaan(isi, kata, pokok, (teks) => gantiKata(teks, kata, pokok))];
  });
}

export const TX_009 = aturanEjaan({ kode: 'TX-009', judul: 'Istilah pokok salah ketik', cari });
