/** What one sentence says about the calculation. Each reader takes a cell's text and gives the clauses it understands. */
import type { Kebijakan } from './kebijakan';
import { batasAtas, batasBawah, tanpaBatas } from './klausul-batas';
import { type Pembaca, type Potongan, klausul, rasioPersen } from './potongan';
import { bacaRumus } from './rumus-tertulis';
import { parseSkala, periksaSkala } from './skala';

const POLA_MINIMASI =
  /\b(?:minimi[sz]e?|minimi[sz]asi|minimasi|minimal?isasi|lower is better|(?:polari(?:tas|sasi)|indikator) (?:negatif|turun|minimum)|semakin (?:rendah|kecil|sedikit)[^=:;]{0,25}baik)\b(.*)/i;
/** Where the words go over to the next arah. */
const ARAH_LAIN = /\b(?:ma(?:ks|x)i|stabil|polari|indikator positif)/i;

/** "Minimize = 2 - (Realisasi / Target)", "indikator negatif memakai rumus Target / Realisasi x 100%". */
const minimasi: Pembaca = (teks) => {
  for (const satu of klausul(teks)) {
    const ekor = POLA_MINIMASI.exec(satu)?.[1]?.split(ARAH_LAIN)[0];
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

/** "Target negatif = 1 + (Realisasi - Target) / |Target|". */
const targetNegatif: Pembaca = (teks) => {
  const ekor = klausul(teks)
    .map((satu) => /\btarget (?:yang )?(?:bernilai )?(?:negatif|minus)[^=:;]{0,40}[=:](.*)/i.exec(satu)?.[1])
    .find((x) => x !== undefined);
  if (ekor === undefined) return null;
  if (/1\s*\+\s*\(?\s*\(?realisasi\s*-\s*target/i.test(ekor)) {
    return {
      perihal: 'target negatif',
      bidang: { targetNegatif: 'simpangan' },
      kalimat: 'Target negatif dihitung 1 + (realisasi - target) / |target|',
    };
  }
  return /tidak (?:dapat )?di(?:hitung|ukur)/i.test(ekor)
    ? {
        perihal: 'target negatif',
        bidang: { targetNegatif: 'tidak-dihitung' },
        kalimat: 'Capaian dengan target negatif tidak dihitung',
      }
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
  const tercapai = /(\d+)\s*%\s*(?:bila|jika|apabila|kalau)\s+realisasi(?:nya)?\s+(?:juga )?(?:nol|0)\b/i.exec(
    ekor,
  )?.[1];
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
    return {
      perihal: 'predikat',
      bidang: { jenjang: 'peringkat' },
      kalimat: 'Predikat dihitung peringkat realisasi / peringkat target',
    };
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
    hasil.push({
      perihal: 'rata-rata atas',
      bidang: { tanpaCapaian: 'dikeluarkan' },
      kalimat: 'Rata-rata hanya atas indikator yang dapat dihitung',
    });
  } else if (/indikator[^.;]{0,50}(?:tidak|belum)[^.;]{0,40}(?:dihitung|dianggap|dinilai)\s*(?:nol|0)\b/i.test(teks)) {
    hasil.push({
      perihal: 'rata-rata atas',
      bidang: { tanpaCapaian: 'nol' },
      kalimat: 'Indikator yang tidak dapat dihitung bernilai nol dalam rata-rata',
    });
  }
  const cara = /rata-?\s?rata (geometrik|geometris|ukur|tertimbang|berbobot|aritmetik|aritmatik)/i
    .exec(teks)?.[1]
    ?.toLowerCase();
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
  return {
    perihal: 'kategori',
    bidang: { skalaPredikat: skala },
    kalimat: `Kategori capaian dari yang tertinggi: ${nama}`,
  };
};

/** "Capaian dihitung terhadap target revisi". */
const dasarTarget: Pembaca = (teks) => {
  const dasar =
    /capaian[^.;]{0,40}(?:terhadap|dari|atas|dengan|menggunakan|memakai) target (?:perkin |PK )?(awal|revisi)\b/i
      .exec(teks)?.[1]
      ?.toLowerCase();
  if (dasar !== 'awal' && dasar !== 'revisi') return null;
  if (!/dihitung|perhitungan|penghitungan|kebijakan|rumus/i.test(teks)) return null;
  return {
    perihal: 'dasar target',
    bidang: { dasarTarget: dasar },
    kalimat: `Capaian dihitung terhadap target ${dasar}`,
  };
};

const BILANGAN: Readonly<Record<string, number>> = { nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4 };

/** "Capaian dibulatkan dua angka di belakang koma". */
const pembulatan: Pembaca = (teks) => {
  const kata =
    /capaian[^.;]{0,40}(?:dibulatkan|pembulatan)[^.;]{0,25}?\b(\d|nol|satu|dua|tiga|empat)\b\s*(?:\([a-z\d]+\)\s*)?(?:angka )?(?:desimal|(?:di )?belakang koma)/i
      .exec(teks)?.[1]
      ?.toLowerCase();
  const desimal = kata === undefined ? undefined : (BILANGAN[kata] ?? Number(kata));
  if (desimal === undefined || Number.isNaN(desimal)) return null;
  return {
    perihal: 'pembulatan',
    bidang: { desimal },
    kalimat: `Capaian ditampilkan dengan ${String(desimal)} desimal`,
  };
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
  pembulatan,
];
