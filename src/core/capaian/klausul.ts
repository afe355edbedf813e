/** What one sentence says about the calculation. Each reader takes a cell's text and gives the clauses it understands. */
import { formatAngka } from '../text/format-angka';
import { eksak } from './eksak';
import type { Kebijakan, KebijakanTargetNol } from './kebijakan';
import { bacaRumus } from './rumus-tertulis';
import { parseSkala, periksaSkala } from './skala';

/** One matter of the policy as read. */
export interface Potongan {
  /** What it is about; two statements about one matter exclude each other. */
  readonly perihal: string;
  readonly bidang: Partial<Omit<Kebijakan, 'targetNol' | 'sumber' | 'dibaca' | 'arahPerIndikator'>>;
  readonly targetNol?: Partial<KebijakanTargetNol>;
  /** Indonesian, without a full stop. */
  readonly kalimat: string;
}

export type Pembaca = (teks: string) => Potongan | readonly Potongan[] | null;

/** "1.2" from "120%" or "120 persen". */
export function rasioPersen(teks: string): number {
  return eksak(Number(teks.replace(',', '.'))).div(100).toNumber();
}

/** "120%" from 1.2. */
export function tulisPersen(rasio: number): string {
  const poin = eksak(rasio).times(100);
  return `${formatAngka(poin.toNumber(), poin.decimalPlaces())}%`;
}

/** Sentences, and what stands in brackets after a title, apart. */
function klausul(teks: string): string[] {
  return teks
    .replace(/[−–—]/g, '-')
    .split(/;|\n|\.(?=\s|$)/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
}

const POLA_MINIMASI = /\b(?:minimi[sz]e?|minimi[sz]asi|minimasi|minimal?isasi|(?:polari(?:tas|sasi)|indikator) (?:negatif|turun|minimum)|semakin (?:rendah|kecil|sedikit)[^=:;]{0,25}baik)\b[^=:;]{0,60}?[=:](.*)/i;

/** "Minimize = 2 - (Realisasi / Target)", "Indikator negatif: capaian = Target / Realisasi x 100%". */
const minimasi: Pembaca = (teks) => {
  for (const satu of klausul(teks)) {
    const ekor = POLA_MINIMASI.exec(satu)?.[1];
    const rumus = ekor === undefined ? null : bacaRumus(ekor);
    if (rumus?.arah === 'turun' && rumus.minimasi !== null) return potonganMinimasi(rumus.minimasi);
  }
  return null;
};

/** The clause about the formula of turun. */
export function potonganMinimasi(cara: Kebijakan['minimasi']): Potongan {
  const rumus = cara === 'selisih' ? '2 - realisasi / target' : 'target / realisasi';
  return { perihal: 'minimasi', bidang: { minimasi: cara }, kalimat: `Indikator minimasi dihitung ${rumus}` };
}

const BATAS = String.raw`(?:paling tinggi|paling banyak|maksimal|maksimum|setinggi-tingginya|batas (?:atas|maksimal|maksimum)|dibatasi|tidak (?:boleh |dapat )?(?:melebihi|lebih dari)|cap)`;
/** The figure must end its clause: "capaian paling tinggi 120% dicapai oleh ..." tells about an indicator. */
const POLA_BATAS = new RegExp(
  `${BATAS}(?: (?:capaian|kinerja|indikator|sebesar|adalah|sampai|hingga|dengan|nilai|pada|yang diakui)){0,4}\\s*[:=]?\\s*(\\d{3})(?:,0+)?\\s*(?:%|persen)\\s*(?=$|[,)(]|dan\\b|sesuai\\b|untuk\\b|pada\\b|agar\\b|meskipun\\b|jika\\b|bila\\b|apabila\\b)`,
  'i',
);
const BERTANDA_KEBIJAKAN = /kebijakan|perhitungan|penghitungan|dihitung|ketentuan|rumus|formula|batas|dibatasi|melebihi|lebih dari|\bcap\b/i;

/** "capaian paling tinggi 120% dan paling rendah 0%", "Capaian dibatasi 120%". */
const batasAtas: Pembaca = (teks) => {
  if (!/capaian|realisasi/i.test(teks) || !(BERTANDA_KEBIJAKAN.test(teks) || bacaRumus(teks) !== null)) return null;
  for (const satu of klausul(teks)) {
    if (/\btarget\b(?!.*(?:capaian|realisasi))/i.test(satu)) continue;
    const angka = POLA_BATAS.exec(satu)?.[1];
    if (angka !== undefined && isBatasWajar(Number(angka))) return potonganBatas(rasioPersen(angka), satu);
  }
  return null;
};

/** A limit between 100% and 300%: others are figures of something else. */
export function isBatasWajar(persen: number): boolean {
  return persen >= 100 && persen <= 300;
}

/** The clause about the upper limit; it stays off the table where the words speak of averages alone. */
export function potonganBatas(rasio: number, teks: string): Potongan {
  const hanyaRataRata = /rata-?\s?rata|efektivitas|nilai kinerja organisasi/i.test(teks);
  const tentang = hanyaRataRata ? 'Batas atas capaian dalam rata-rata' : 'Batas atas capaian';
  return {
    perihal: 'batas atas',
    bidang: { batasAtas: rasio, batasAtasPadaTabel: !hanyaRataRata },
    kalimat: `${tentang} ${tulisPersen(rasio)}`,
  };
}

/** "Capaian tidak dibatasi", "tanpa batas atas". */
const tanpaBatas: Pembaca = (teks) =>
  /capaian[^.;]{0,40}(?:tidak dibatasi|tanpa batas)|tanpa batas (?:atas|maksimal|maksimum)[^.;]{0,20}(?:capaian)?/i.test(teks) && /capaian/i.test(teks)
    ? { perihal: 'batas atas', bidang: { batasAtas: null, batasAtasPadaTabel: false }, kalimat: 'Capaian tidak dibatasi' }
    : null;

/** "paling rendah 0%". */
const batasBawah: Pembaca = (teks) => {
  if (!/capaian/i.test(teks)) return null;
  const angka = /(?:paling rendah|batas bawah(?: capaian)?|serendah-rendahnya)\s*[:=]?\s*(\d{1,2})\s*(?:%|persen)\s*(?=$|[.,;)]|dan\b)/i.exec(teks)?.[1];
  if (angka === undefined) return null;
  return { perihal: 'batas bawah', bidang: { batasBawah: rasioPersen(angka) }, kalimat: `Batas bawah capaian ${angka}%` };
};

/** "Target negatif = 1 + (Realisasi - Target) / |Target|". */
const targetNegatif: Pembaca = (teks) => {
  const ekor = klausul(teks)
    .map((satu) => /\btarget (?:yang )?(?:bernilai )?(?:negatif|minus)[^=:;]{0,40}[=:](.*)/i.exec(satu)?.[1])
    .find((x) => x !== undefined);
  if (ekor === undefined) return null;
  if (/1\s*\+\s*\(?\s*\(?realisasi\s*-\s*target/i.test(ekor)) {
    return { perihal: 'target negatif', bidang: { targetNegatif: 'simpangan' }, kalimat: 'Target negatif dihitung 1 + (realisasi - target) / |target|' };
  }
  return /tidak (?:dapat )?di(?:hitung|ukur)/i.test(ekor)
    ? { perihal: 'target negatif', bidang: { targetNegatif: 'tidak-dihitung' }, kalimat: 'Capaian dengan target negatif tidak dihitung' }
    : null;
};

const POLA_NOL = /\btarget (?:yang )?(?:bernilai |sama dengan )?(?:nol|0)\b(.*)/i;

/** "target nol pada Minimize: 100% bila realisasi nol, selain itu 0%; target nol pada Maximize tidak dapat dihitung". */
const targetNol: Pembaca = (teks) =>
  klausul(teks).flatMap((satu) => {
    const ekor = POLA_NOL.exec(satu)?.[1];
    if (ekor === undefined) return [];
    const turun = /minim/i.test(ekor);
    const naik = /maks|maxi/i.test(ekor) || !turun;
    return [...(turun ? nolTurun(ekor) : []), ...(naik ? nolNaik(ekor) : [])];
  });

function nolTurun(ekor: string): Potongan[] {
  const tercapai = /(\d+)\s*%\s*(?:bila|jika|apabila|kalau)\s+realisasi(?:nya)?\s+(?:juga )?(?:nol|0)\b/i.exec(ekor)?.[1];
  const selain = /(?:selain itu|jika tidak|bila tidak|lainnya)\s*(\d+)\s*%/i.exec(ekor)?.[1];
  if (tercapai === undefined) return [];
  const turunNol = rasioPersen(tercapai);
  const turunAda = selain === undefined ? undefined : rasioPersen(selain);
  const sisa = selain === undefined ? '' : `, selain itu ${selain}%`;
  return [
    {
      perihal: 'target nol minimasi',
      bidang: {},
      targetNol: { turunNol, ...(turunAda !== undefined && { turunAda }) },
      kalimat: `Target nol pada indikator minimasi: ${tercapai}% bila realisasi nol${sisa}`,
    },
  ];
}

function nolNaik(ekor: string): Potongan[] {
  if (/tidak (?:dapat )?di(?:hitung|ukur)|n\/a/i.test(ekor)) {
    return [
      {
        perihal: 'target nol maksimasi',
        bidang: {},
        targetNol: { naikNol: null, naikAda: null },
        kalimat: 'Target nol pada indikator maksimasi tidak dapat dihitung',
      },
    ];
  }
  const angka = /(?:capaian(?:nya)?|=|:|adalah|menjadi|dianggap|ditetapkan)\s*(\d{1,3})\s*%/i.exec(ekor)?.[1];
  if (angka === undefined || /minim/i.test(ekor)) return [];
  return [
    {
      perihal: 'target nol maksimasi',
      bidang: {},
      targetNol: { naikAda: rasioPersen(angka) },
      kalimat: `Target nol dengan realisasi di atas nol dihitung ${angka}%`,
    },
  ];
}

/** "predikat di bawah target = 0%", "predikat dihitung peringkat realisasi / peringkat target". */
const jenjang: Pembaca = (teks) => {
  if (/peringkat realisasi\s*(?:\/|:|dibagi)\s*peringkat target/i.test(teks)) {
    return { perihal: 'predikat', bidang: { jenjang: 'peringkat' }, kalimat: 'Predikat dihitung peringkat realisasi / peringkat target' };
  }
  return /(?:predikat|jenjang|opini)[^.;]{0,40}di ?bawah target\s*(?:=|:|adalah|dihitung|dinilai)?\s*0\s*%/i.test(teks)
    ? { perihal: 'predikat', bidang: { jenjang: 'tercapai-tidak' }, kalimat: 'Predikat di bawah target dihitung 0%' }
    : null;
};

/** "Rata-rata sasaran hanya atas indikator yang dapat dihitung". */
const rataRata: Pembaca = (teks) => {
  if (!/rata-?\s?rata/i.test(teks)) return null;
  const hasil: Potongan[] = [];
  if (/hanya[^.;]{0,40}indikator yang (?:dapat|bisa) di(?:hitung|ukur)/i.test(teks)) {
    hasil.push({ perihal: 'rata-rata atas', bidang: { tanpaCapaian: 'dikeluarkan' }, kalimat: 'Rata-rata hanya atas indikator yang dapat dihitung' });
  } else if (/indikator[^.;]{0,50}(?:tidak|belum)[^.;]{0,40}(?:dihitung|dianggap|dinilai)\s*(?:nol|0)\b/i.test(teks)) {
    hasil.push({ perihal: 'rata-rata atas', bidang: { tanpaCapaian: 'nol' }, kalimat: 'Indikator yang tidak dapat dihitung bernilai nol dalam rata-rata' });
  }
  const cara = /rata-?\s?rata (geometrik|geometris|ukur|tertimbang|berbobot|aritmetik|aritmatik)/i.exec(teks)?.[1]?.toLowerCase();
  if (cara !== undefined) hasil.push(potonganCara(cara));
  return hasil;
};

function potonganCara(kata: string): Potongan {
  const cara = /^(?:geo|ukur)/.test(kata) ? 'geometrik' : /^(?:tert|berb)/.test(kata) ? 'berbobot' : 'aritmetik';
  return { perihal: 'cara rata-rata', bidang: { rataRata: cara }, kalimat: `Rata-rata dihitung secara ${cara}` };
}

/** "Kategori capaian: 100% ke atas Sangat Baik; 80% sampai di bawah 100% Baik; ...". */
const kategori: Pembaca = (teks) => {
  if (!/\b(?:kategori|predikat|kriteria|skala|klasifikasi)\b[^:;\d]{0,40}:/i.test(teks)) return null;
  const skala = parseSkala(teks);
  if (skala === null || periksaSkala(skala) !== null) return null;
  const nama = skala.tingkat.map((tingkat) => tingkat.nama).join(', ');
  return { perihal: 'kategori', bidang: { skalaPredikat: skala }, kalimat: `Kategori capaian dari yang tertinggi: ${nama}` };
};

/** "Capaian dihitung terhadap target revisi". */
const dasarTarget: Pembaca = (teks) => {
  const dasar = /capaian[^.;]{0,40}(?:terhadap|dari|atas|dengan|menggunakan|memakai) target (?:perkin |PK )?(awal|revisi)\b/i.exec(teks)?.[1]?.toLowerCase();
  if (dasar !== 'awal' && dasar !== 'revisi') return null;
  if (!/dihitung|perhitungan|penghitungan|kebijakan|rumus/i.test(teks)) return null;
  return { perihal: 'dasar target', bidang: { dasarTarget: dasar }, kalimat: `Capaian dihitung terhadap target ${dasar}` };
};

/** All readers of sentences, in the order in which their findings are told. */
export const KALIMAT: readonly Pembaca[] = [
  minimasi,
  batasAtas,
  tanpaBatas,
  batasBawah,
  targetNegatif,
  targetNol,
  jenjang,
  rataRata,
  kategori,
  dasarTarget,
];
