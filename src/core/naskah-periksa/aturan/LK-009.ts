/** LK-009: words of verdict must be those that the capaian gives. */
import type { CapaianBaris } from '../../capaian/terapkan';
import { NAMA_STATUS } from '../../capaian/hitung';
import { statusProfil, dasarProfil } from '../../narrative/cacah-status';
import { profilIndikator } from '../../narrative/profil';
import { aturanLaporan } from '../../rules/laporan';
import { formatAngka, kaliTepat } from '../../text/format-angka';
import { kutip, sebutSel, unikSel } from '../bukti';
import type { KalimatNaskah } from '../isi-naskah';
import { TARGET_LAIN, tahunKalimat, triwulan } from '../maksud';
import type { AturanNaskah, BuktiNaskah, Konteks } from '../temuan';

type Putusan = 'melampaui' | 'mencapai' | 'belum';

const BELUM =
  /\b(?:belum|tidak|gagal|kurang)\s+(?:dapat\s+|mampu\s+|berhasil\s+)?(?:men?capai|memenuhi|tercapai|terpenuhi|terlampaui|melampaui)\b|(?<!\p{L})di bawah target\b/iu;
const MELAMPAUI =
  /\b(?:melampaui|melebihi)\s+(?:dari\s+)?(?:target|batas)\b|\btarget\b[^.;]{0,30}\bterlampaui\b|(?<!\p{L})di atas target\b/iu;
const MENCAPAI = /\b(?:mencapai|memenuhi)\s+target\b|\btarget\b[^.;]{0,30}\b(?:tercapai|terpenuhi)\b/iu;
/** A wish, a condition or a plan is no verdict. */
const BUKAN_PUTUSAN =
  /\b(?:untuk|agar|supaya|guna|dalam rangka|upaya|jika|apabila|bila|diharapkan|akan|dapat|optimis|rencana|strategi|maupun)\b/iu;
const SELURUH =
  /\b(?:seluruh|semua|keseluruhan)\b[^.;]{0,80}\b(?:tercapai|terpenuhi|(?:telah|sudah|dapat|berhasil)\s+(?:mencapai|memenuhi|melampaui))\b/iu;
const SEMPIT = /\b(?:triwulan|tw|semester|bulan|sasaran|tujuan|perspektif|program|kegiatan)\b/iu;

export const LK_009: AturanNaskah = {
  ...aturanLaporan('LK-009'),
  periksa: (konteks) => [
    ...konteks.naskah.kalimat.flatMap((kalimat) => perIndikator(konteks, kalimat)),
    ...konteks.naskah.kalimat.flatMap((kalimat) => keseluruhan(konteks, kalimat)),
  ],
};

/** The verdict of a sentence; null where it gives none, or two. */
function putusan(teks: string): Putusan | null {
  if (BUKAN_PUTUSAN.test(teks)) return null;
  const tanpaBelum = teks.replace(BELUM, ' ');
  const [belum, melampaui, mencapai] = [BELUM.test(teks), MELAMPAUI.test(tanpaBelum), MENCAPAI.test(tanpaBelum)];
  if ([belum, melampaui || mencapai].filter(Boolean).length !== 1) return null;
  return belum ? 'belum' : melampaui ? 'melampaui' : 'mencapai';
}

const SESUAI: Readonly<Record<Putusan, readonly string[]>> = {
  belum: ['belum'],
  mencapai: ['tercapai', 'melampaui'],
  melampaui: ['melampaui'],
};

function perIndikator({ bahan, naskah }: Konteks, kalimat: KalimatNaskah): readonly BuktiNaskah[] {
  const { indikator, tertutup } = kalimat;
  const tahunBuku = bahan.berkas.tahun;
  const kata = indikator === null || TARGET_LAIN.test(tertutup) ? null : putusan(tertutup);
  if (indikator === null || kata === null || tahunBuku === null) return [];
  const { tahun, pasti } = tahunKalimat(kalimat, tahunBuku);
  const tw = triwulan(tertutup) ?? triwulan(paragraf(kalimat, naskah.kalimat));
  const milik = indikator.hasil.filter(
    ({ periode, hasil }) =>
      periode.tahun === tahun &&
      hasil.status !== 'tidak-dapat-diukur' &&
      periode.bulan === null &&
      (tw === null || periode.tw === tw),
  );
  const [pertama] = milik;
  if (pertama === undefined || milik.some(({ hasil }) => SESUAI[kata].includes(hasil.status))) return [];
  return [buktiPutusan(kalimat, { kata, tahun, pasti }, pertama)];
}

const paragraf = ({ blok }: KalimatNaskah, semua: readonly KalimatNaskah[]): string =>
  semua
    .filter((satu) => satu.blok === blok)
    .map(({ tertutup }) => tertutup)
    .join(' ');

const TERTULIS: Readonly<Record<Putusan, string>> = {
  belum: 'belum mencapai target',
  mencapai: 'mencapai target',
  melampaui: 'melampaui target',
};

function buktiPutusan(
  kalimat: KalimatNaskah,
  { kata, tahun, pasti }: { kata: Putusan; tahun: number; pasti: boolean },
  { hasil, periode }: CapaianBaris,
): BuktiNaskah {
  const sel = unikSel([periode.target, periode.realisasi].flatMap((figur) => figur?.sel ?? []));
  const benar = NAMA_STATUS[hasil.status].toLowerCase();
  const capaian = hasil.mentah === null ? '' : ` (capaian ${formatAngka(kaliTepat(hasil.mentah, 100), 2)}%)`;
  return {
    tingkat: pasti ? 'galat' : 'peringatan',
    kutipan: kutip(kalimat.teks),
    letak: kalimat.letak,
    sel,
    tertulis: TERTULIS[kata],
    seharusnya: benar,
    pesan: `Kalimat menyatakan "${kalimat.indikator?.kelompok.nama ?? ''}" tahun ${tahun} ${TERTULIS[kata]}, sedangkan menurut ${sebutSel(sel)} statusnya ${benar}${capaian}.`,
    perbaikan: `Sesuaikan simpulan kalimat itu dengan status "${benar}", atau perbaiki ${sebutSel(sel)}.`,
  };
}

function keseluruhan({ bahan }: Konteks, kalimat: KalimatNaskah): readonly BuktiNaskah[] {
  const { tertutup, letak, indikator } = kalimat;
  if (indikator !== null || kalimat.bersasaran || SEMPIT.test(tertutup) || TARGET_LAIN.test(tertutup)) return [];
  if (
    !SELURUH.test(tertutup) ||
    BELUM.test(tertutup) ||
    /\b(?:belum|tidak semua|sebagian|hampir|kecuali|untuk|agar|diharapkan)\b/iu.test(tertutup)
  )
    return [];
  if (letak.judul.some((satu) => /triwulan|anggaran|sasaran/iu.test(satu))) return [];
  const belum = profilIndikator(bahan).filter((satu) => statusProfil(satu) === 'belum');
  if (belum.length === 0) return [];
  const sel = unikSel(belum.flatMap(dasarProfil));
  return [
    {
      kutipan: kutip(kalimat.teks),
      letak,
      sel,
      tertulis: 'seluruhnya tercapai',
      seharusnya: `${belum.length} indikator belum tercapai`,
      pesan: `Kalimat menyatakan seluruhnya tercapai, sedangkan ${belum.length} indikator belum mencapai target menurut ${sebutSel(sel)}.`,
      perbaikan: `Sebutkan indikator yang belum mencapai target: ${belum.map(({ nama }) => nama.teks).join('; ')}.`,
    },
  ];
}
