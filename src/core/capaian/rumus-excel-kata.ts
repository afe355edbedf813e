/** The formula of capaian where the target is a word: a grade ("BB") or a yes/no ("Selesai"). */
import { besaranDariTeks } from '../text/baca-besaran';
import type { Besaran } from '../text/besaran';
import { tambahkan } from '../text/peta';
import { hitungCapaian } from './hitung';
import { namaSetangga } from './jenjang';
import { KEBIJAKAN_BAKU, type Kebijakan } from './kebijakan';
import { KATA_KEBIJAKAN, NAMA_KEBIJAKAN } from './nama-kebijakan';
import type { HasilRumus, MasukanRumus, SelRumus } from './rumus-excel';
import { jika, literalAngka, literalTeks, sama, type Penulis } from './rumus-excel-angka';

/** Words with which a yes/no realisasi is written. */
const KATA_BINER =
  'ya,ada,selesai,sudah,sudah selesai,sudah ada,tercapai,terpenuhi,terlaksana,terlampaui,tidak,tidak ada,belum,belum ada,belum selesai,belum tercapai,tidak tercapai,belum terlaksana,proses,dalam proses'.split(
    ',',
  );

type TeksTarget = (sel: SelRumus) => { readonly beda: string } | { readonly alasan: string };

/** The words that a realisasi may hold, each with the capaian that `hitungCapaian` gives it, and "" for every other text. */
export function tulisKata(masukan: MasukanRumus, teksTarget: TeksTarget, tulis: Penulis): HasilRumus {
  const { target, realisasi } = masukan;
  const teks = teksTarget(target);
  if ('alasan' in teks) return teks;
  if (realisasi.besaran.jenis !== 'kosong' && rasioKata(masukan, realisasi.besaran, 'tercapai-tidak') === null)
    return {
      alasan: `Realisasi di ${realisasi.alamat} tidak dapat dibandingkan dengan target; tulis realisasi seperti targetnya.`,
    };
  const kata = jika(
    sama(NAMA_KEBIJAKAN.jenjang, KATA_KEBIJAKAN.peringkat),
    menurutKata(masukan, 'peringkat', tulis),
    menurutKata(masukan, 'tercapai-tidak', tulis),
  );
  const isi = denganAngka(masukan, kata, tulis);
  return 'alasan' in isi ? isi : { rumus: tulis.kecuali(teks.beda, isi.rumus) };
}

/** The ratio of a word before the limits; null where it is none. */
function rasioKata({ target, arah }: MasukanRumus, kata: Besaran, jenjang: Kebijakan['jenjang']): number | null {
  return hitungCapaian(target.besaran, kata, arah, { ...KEBIJAKAN_BAKU, jenjang }).mentah;
}

/** The words by their ratio, the best first. */
function menurutKata(masukan: MasukanRumus, jenjang: Kebijakan['jenjang'], tulis: Penulis): string {
  const menurutRasio = new Map<number, string[]>();
  for (const kata of calonKata(masukan)) {
    const rasio = rasioKata(masukan, besaranDariTeks(kata), jenjang);
    if (rasio !== null) tambahkan(menurutRasio, rasio, kata);
  }
  const { alamat } = masukan.realisasi;
  return [...menurutRasio]
    .sort(([a], [b]) => b - a)
    .reduceRight(
      (lain, [rasio, daftar]) => jika(salahSatu(alamat, daftar), tulis.hitung(literalAngka(rasio)), lain),
      '""',
    );
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
function denganAngka(masukan: MasukanRumus, kata: string, tulis: Penulis): HasilRumus {
  const { target, realisasi } = masukan;
  const { besaran, alamat } = realisasi;
  if (besaran.jenis !== 'angka') return { rumus: kata };
  if (target.besaran.jenis !== 'yatidak')
    return {
      alasan: `Realisasi di ${alamat} berupa angka, sedangkan targetnya predikat; tulis predikatnya di ${alamat}.`,
    };
  if (!besaran.tepat)
    return { alasan: `Realisasi di ${alamat} tertulis sebagai teks; rapikan dulu isi ${alamat} menjadi angka.` };
  const [penuh, kurang] = [100, besaran.asalFraksi ? 99 : 0].map((nilai) => {
    const rasio = rasioKata(masukan, { ...besaran, nilai }, 'tercapai-tidak');
    return rasio === null ? '""' : tulis.hitung(literalAngka(rasio));
  });
  const ambang = besaran.asalFraksi ? `${alamat}>=1` : `${alamat}>0`;
  return { rumus: `IF(ISNUMBER(${alamat}),${jika(ambang, penuh ?? '""', kurang ?? '""')},${kata})` };
}
