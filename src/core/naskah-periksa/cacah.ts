/** Counts in a report: how many indicators ended how, and how many items a list has. */
import type { StatusCapaian } from '../capaian/hitung';
import { dasarProfil, statusProfil } from '../narrative/cacah-status';
import { profilIndikator, type ProfilIndikator } from '../narrative/profil';
import { bacaTerbilang } from '../text/terbilang';
import type { Address } from '../workbook/workbook';
import { kutip, sebutSel } from './bukti';
import type { KalimatNaskah } from './isi-naskah';
import type { BuktiNaskah, Konteks } from './temuan';

const BILANGAN = String.raw`(\d{1,3}|(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|\s(?=(?:belas|puluh|ratus|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b))+)(?:\s*\([^)]{2,40}\))?`;
const DARI = new RegExp(
  String.raw`\bDari\s+(?:total\s+|keseluruhan\s+)?${BILANGAN}\s+indikator(?:\s+kinerja)?(?:\s+(?:utama|kegiatan))?\b`,
  'iu',
);
const PER_STATUS = new RegExp(
  String.raw`(?<![\d.,])${BILANGAN}\s+indikator(?:\s+kinerja)?\s+(?:yang\s+)?(?:telah\s+|sudah\s+|berhasil\s+)?(melampaui|mencapai|memenuhi|tercapai|belum|tidak dapat diukur|tidak)`,
  'giu',
);
const SEMPIT = /\b(?:triwulan|tw|semester|sasaran|tujuan|perspektif|program)\b/iu;

export const cacahPer = (konteks: Konteks): readonly BuktiNaskah[] => [
  ...konteks.naskah.kalimat.flatMap((kalimat) => cacahIndikator(konteks, kalimat)),
  ...cacahDaftar(konteks),
  ...cacahRevisi(konteks),
];

const angka = (teks: string): number | null => (/^\d+$/.test(teks) ? Number(teks) : bacaTerbilang(teks));

const STATUS: Readonly<Record<string, readonly StatusCapaian[]>> = {
  melampaui: ['melampaui'],
  mencapai: ['tercapai'],
  memenuhi: ['tercapai'],
  tercapai: ['tercapai'],
  belum: ['belum'],
  tidak: ['belum'],
  'tidak dapat diukur': ['tidak-dapat-diukur'],
};

interface Cacah {
  readonly kata: string;
  readonly tertulis: number;
  readonly benar: readonly number[];
  readonly sel: readonly Address[];
}

/** "Dari 12 indikator, 9 indikator melampaui target dan 3 indikator belum": one finding for the sentence. */
function cacahIndikator({ bahan }: Konteks, kalimat: KalimatNaskah): readonly BuktiNaskah[] {
  const { tertutup, letak, indikator } = kalimat;
  const [, jumlah = ''] = DARI.exec(tertutup) ?? [];
  const total = angka(jumlah.trim());
  if (total === null || indikator !== null || kalimat.bersasaran || SEMPIT.test(tertutup)) return [];
  if (letak.judul.some((satu) => SEMPIT.test(satu))) return [];
  const profil = profilIndikator(bahan);
  if (profil.length === 0) return [];
  const bagian = [...tertutup.replace(DARI, ' ').matchAll(PER_STATUS)].flatMap(([, teks = '', kata = '']) =>
    cacahStatus(profil, angka(teks.trim()), kata.toLowerCase()),
  );
  const semua: Cacah[] = [
    { kata: 'indikator', tertulis: total, benar: [profil.length], sel: profil.map(({ nama }) => nama.sel) },
    ...bagian,
  ];
  const salah = semua.filter(({ tertulis, benar }) => !benar.includes(tertulis));
  // Where every count is another, the sentence may count another set of indicators.
  const pasti = salah.length < semua.length;
  const [pertama] = salah;
  return pertama === undefined ? [] : [bukti(kalimat, pertama, pasti)];
}

function cacahStatus(profil: readonly ProfilIndikator[], tertulis: number | null, kata: string): readonly Cacah[] {
  const status = STATUS[kata];
  if (tertulis === null || status === undefined) return [];
  const milik = (layak: readonly StatusCapaian[]): readonly ProfilIndikator[] =>
    profil.filter((satu) => layak.includes(statusProfil(satu)));
  const luas = status.includes('tercapai') ? milik(['tercapai', 'melampaui']).length : milik(status).length;
  const sempit = milik(status);
  return [{ kata: `indikator ${kata}`, tertulis, benar: [sempit.length, luas], sel: sempit.flatMap(dasarProfil) }];
}

function bukti(kalimat: KalimatNaskah, { kata, tertulis, benar, sel }: Cacah, pasti: boolean): BuktiNaskah {
  const [harapan = 0] = benar;
  return {
    tingkat: pasti ? 'galat' : 'peringatan',
    kutipan: kutip(kalimat.teks),
    letak: kalimat.letak,
    sel,
    tertulis: String(tertulis),
    seharusnya: String(harapan),
    pesan: `Kalimat menyebut ${tertulis} ${kata}, sedangkan buku kerja memuat ${harapan}${sel.length === 0 ? '' : ` (${sebutSel(sel)})`}.`,
    perbaikan: `Ganti ${tertulis} dengan ${harapan}, atau lengkapi tabel pada buku kerja.`,
  };
}

const PENGANTAR = new RegExp(
  String.raw`(?<![\d.,])${BILANGAN}\s+(?:\(\p{L}+\)\s+)?(?:indikator|sasaran|kegiatan|program|tujuan|rekomendasi|kendala|langkah|upaya|butir|hal)\b[^.;]*:\s*$`,
  'iu',
);

/** "terdapat 3 indikator yang belum tercapai, yaitu:" before a list of another length. */
function cacahDaftar({ naskah }: Konteks): readonly BuktiNaskah[] {
  return naskah.kalimat.flatMap((kalimat): readonly BuktiNaskah[] => {
    const [, teks = ''] = PENGANTAR.exec(kalimat.tertutup) ?? [];
    const tertulis = angka(teks.trim());
    let butir = 0;
    for (let i = kalimat.blok + 1; ; i++, butir++) {
      const blok = naskah.blok[i];
      if (blok?.jenis !== 'paragraf' || !blok.butir) break;
    }
    if (tertulis === null || butir < 2 || butir === tertulis) return [];
    return [
      {
        tingkat: 'peringatan',
        kutipan: kutip(kalimat.teks),
        letak: kalimat.letak,
        sel: [],
        tertulis: String(tertulis),
        seharusnya: String(butir),
        pesan: `Kalimat menyebut ${tertulis}, sedangkan daftar sesudahnya memuat ${butir} butir.`,
        perbaikan: 'Samakan cacah pada kalimat dengan daftar sesudahnya.',
      },
    ];
  });
}

/** "mengalami 4 kali revisi" against the list of revisions. */
function cacahRevisi({ bahan, naskah }: Konteks): readonly BuktiNaskah[] {
  const daftar = bahan.berkas.revisi.filter(({ nomor, tanggal }) => nomor !== null || tanggal !== null);
  const tabel = new Set(daftar.map((satu) => satu.tabel));
  const [pertama] = daftar;
  if (pertama === undefined || tabel.size !== 1) return [];
  const terakhir = Math.max(
    0,
    ...daftar.map(({ nomor }) => (nomor?.besaran.jenis === 'angka' ? nomor.besaran.nilai : 0)),
  );
  const benar = [...new Set([terakhir, daftar.length])].filter((satu) => satu > 0);
  const sel = daftar.flatMap(({ nomor, tanggal }) => (nomor ?? tanggal)?.sel ?? []);
  const pola = new RegExp(
    String.raw`\brevisi\b[^.;\d]{0,40}sebanyak\s+${BILANGAN}\s+kali|(?<![\d.,])${BILANGAN}\s+kali\s+revisi`,
    'iu',
  );
  return naskah.kalimat.flatMap((kalimat): readonly BuktiNaskah[] => {
    const [, a, b] = pola.exec(kalimat.tertutup) ?? [];
    const tertulis = angka((a ?? b ?? '').trim());
    if (tertulis === null || benar.includes(tertulis)) return [];
    return [bukti(kalimat, { kata: 'kali revisi', tertulis, benar, sel }, false)];
  });
}
