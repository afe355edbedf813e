/** The formula of capaian where the target is a word: a grade ("BB") or a yes/no ("Selesai"). */
import { besaranDariTeks } from '../text/baca-besaran';
import type { Besaran } from '../text/besaran';
import { tambahkan } from '../text/peta';
import { hitungCapaian } from './hitung';
import { namaSetangga } from './jenjang';
import type { HasilRumus, MasukanRumus, SelRumus } from './rumus-excel';
import { jika, literalTeks, penulis } from './rumus-excel-angka';

/** Words with which a yes/no realisasi is written. */
const KATA_BINER =
  'ya,ada,selesai,sudah,sudah selesai,sudah ada,tercapai,terpenuhi,terlaksana,terlampaui,tidak,tidak ada,belum,belum ada,belum selesai,belum tercapai,tidak tercapai,belum terlaksana,proses,dalam proses'.split(
    ',',
  );

type TeksTarget = (sel: SelRumus) => { readonly beda: string } | { readonly alasan: string };

/** The words that a realisasi may hold, each with the capaian that `hitungCapaian` gives it, and "" for every other text. */
export function tulisKata(masukan: MasukanRumus, teksTarget: TeksTarget): HasilRumus {
  const { target, realisasi, bentuk, kebijakan } = masukan;
  const teks = teksTarget(target);
  if ('alasan' in teks) return teks;
  const capaian = (besaran: Besaran): number | null =>
    hitungCapaian(target.besaran, besaran, masukan.arah, kebijakan).capaian;
  const menurutCapaian = new Map<number, string[]>();
  for (const kata of calonKata(masukan)) {
    const hasil = capaian(besaranDariTeks(kata));
    if (hasil !== null) tambahkan(menurutCapaian, hasil, kata);
  }
  if (realisasi.besaran.jenis !== 'kosong' && capaian(realisasi.besaran) === null)
    return {
      alasan: `Realisasi di ${realisasi.alamat} tidak dapat dibandingkan dengan target; tulis realisasi seperti targetnya.`,
    };
  const { tetap } = penulis(kebijakan, bentuk);
  const kata = [...menurutCapaian]
    .sort(([a], [b]) => b - a)
    .reduceRight((lain, [hasil, daftar]) => jika(salahSatu(realisasi.alamat, daftar), tetap(hasil), lain), '""');
  const isi = denganAngka(masukan, kata, capaian);
  return 'alasan' in isi ? isi : { rumus: `IF(${teks.beda},"",${isi.rumus})` };
}

function calonKata({ target, realisasi }: MasukanRumus): string[] {
  const dasar = target.besaran.jenis === 'jenjang' ? namaSetangga(target.besaran.nilai) : KATA_BINER;
  const milik = typeof realisasi.nilai === 'string' ? [realisasi.nilai.replace(/ +/g, ' ').trim()] : [];
  const ejaan = dasar.flatMap((kata) =>
    /^[A-F]{1,2}[+-]$/.test(kata) ? [kata, `${kata.slice(0, -1)} ${kata.slice(-1)}`] : [kata],
  );
  const unik = new Map([...ejaan, ...milik].map((kata) => [kata.toUpperCase(), kata]));
  return [...unik.values()].filter((kata) => literalTeks(kata) !== null);
}

function salahSatu(alamat: string, kata: readonly string[]): string {
  const sama = kata.map((satu) => `TRIM(${alamat})=${literalTeks(satu) ?? '""'}`);
  return sama.length === 1 ? (sama[0] ?? '') : `OR(${sama.join(',')})`;
}

/** A yes/no target that is met by a figure: 100% where it is a percentage, else anything above zero. */
function denganAngka(
  { target, realisasi, bentuk, kebijakan }: MasukanRumus,
  kata: string,
  capaian: (besaran: Besaran) => number | null,
): HasilRumus {
  const { besaran, alamat } = realisasi;
  if (besaran.jenis !== 'angka') return { rumus: kata };
  if (target.besaran.jenis !== 'yatidak')
    return {
      alasan: `Realisasi di ${alamat} berupa angka, sedangkan targetnya predikat; tulis predikatnya di ${alamat}.`,
    };
  if (!besaran.tepat)
    return { alasan: `Realisasi di ${alamat} tertulis sebagai teks; rapikan dulu isi ${alamat} menjadi angka.` };
  const { tetap } = penulis(kebijakan, bentuk);
  const [penuh, kurang] = [100, besaran.asalFraksi ? 99 : 0].map((nilai) => tetap(capaian({ ...besaran, nilai })));
  const ambang = besaran.asalFraksi ? `${alamat}>=1` : `${alamat}>0`;
  return { rumus: `IF(ISNUMBER(${alamat}),${jika(ambang, penuh ?? '""', kurang ?? '""')},${kata})` };
}
