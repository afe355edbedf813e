/**
 * Spellings that name one thing in planners' sheets, for matching only; what is printed keeps its own. Standard forms
 * after KBBI, the others as seen in reports.
 */
const KELUARGA: readonly string[] = [
  'persentase presentase prosentase persentasi persen',
  'efektivitas efektifitas',
  'produktivitas produktifitas',
  'aktivitas aktifitas',
  'kreativitas kreatifitas',
  'standardisasi standarisasi',
  'konsultansi konsultasi',
  'analisis analisa',
  'izin ijin',
  'perizinan perijinan',
  'miliar milyar',
  'profesional professional',
  'profesionalitas professionalitas',
  'pnbp pnpb pnbpn',
  'nonmigas',
  'fasilitasi fasilitas',
  'indeks index',
  'kerjasama',
  'sistem sistim',
  'objek obyek',
  'kualitas kwalitas',
  'jadwal jadual',
  'risiko resiko',
  'praktik praktek',
  'teknis tehnis',
  'metode metoda',
  'aparatur aparat',
  'survei survey survai',
  'telantar terlantar',
  'pelanggan customer costumer',
  'diseminasi desiminasi',
];

const BAKU: ReadonlyMap<string, string> = new Map(
  KELUARGA.flatMap((baris) => {
    const [baku = '', ...lain] = baris.split(' ');
    return [[baku, baku] as const, ...lain.map((kata) => [kata, baku] as const)];
  }),
);

/** Pairs of words that are also written as one. */
const SERANGKAI: readonly (readonly [RegExp, string])[] = [
  [/\bnon migas\b/g, 'nonmigas'],
  [/\bkerja sama\b/g, 'kerjasama'],
  [/\brata rata\b/g, 'ratarata'],
  [/\btri wulan\b/g, 'triwulan'],
  [/\bantar bidang\b/g, 'antarbidang'],
];

const BERANGKAI = new RegExp(SERANGKAI.map(([{ source }]) => source).join('|'));

/** One spelling for one word, given in lower case. */
export function ejaanBaku(kata: string): string {
  return BAKU.get(kata) ?? kata;
}

/** Joins pairs that are also written as one word; the text is lower case with single blanks. */
export function rangkaikan(text: string): string {
  return !BERANGKAI.test(text) ? text : SERANGKAI.reduce((hasil, [pola, ganti]) => hasil.replace(pola, ganti), text);
}
