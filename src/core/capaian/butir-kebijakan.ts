/** The policy as the lines of a sheet: what each is called, what it means, how it is written into a cell and read back. */
import type { ValidationRule } from '../workbook/plan';
import type { CellValue } from '../workbook/workbook';
import { KEBIJAKAN_BAKU, type Kebijakan } from './kebijakan';
import { KATA_KEBIJAKAN, NAMA_KEBIJAKAN } from './nama-kebijakan';

/** What a cell says: a change of the policy, or that it says nothing that is known. */
export type HasilButir = { readonly bidang: Partial<Kebijakan> } | 'tidak-dikenal';

export interface ButirKebijakan {
  readonly label: string;
  readonly nama: string;
  readonly arti: string;
  /** Number format of the cell. */
  readonly format: string;
  readonly aturan: ValidationRule;
  readonly tulis: (kebijakan: Kebijakan) => CellValue;
  /** `kebijakan` is what the lines above have made of the policy. */
  readonly baca: (isi: CellValue, kebijakan: Kebijakan) => HasilButir;
}

const UMUM = 'General';
const PERSEN = '0.00%';

/** Limits of what a person may sensibly fill in; a ratio of ten is 1.000%. */
const RASIO_TERBESAR = 10;
const DESIMAL_TERBANYAK = 10;

const BERHENTI = 'stop';

type BidangKata = 'minimasi' | 'dasarTarget' | 'targetNegatif' | 'rentang' | 'jenjang' | 'rataRata' | 'tanpaCapaian';

/** A line whose cell holds one of a few words, each with the value that it stands for. */
function butirKata<K extends BidangKata>(
  bidang: K,
  label: string,
  arti: string,
  pilihan: readonly (readonly [Kebijakan[K], string])[],
): ButirKebijakan {
  const items = pilihan.map(([, kata]) => kata);
  return {
    label,
    nama: NAMA_KEBIJAKAN[bidang],
    arti,
    format: UMUM,
    aturan: { type: 'list', items, ...pesan(label, arti, `Pilih salah satu: ${items.join(', ')}.`, BERHENTI) },
    tulis: (kebijakan) => pilihan.find(([nilai]) => nilai === kebijakan[bidang])?.[1] ?? null,
    baca: (isi) => {
      const cocok = pilihan.find(([, kata]) => kata === rapi(isi));
      return cocok === undefined ? 'tidak-dikenal' : { bidang: bidangBaru(bidang, cocok[0]) };
    },
  };
}

function bidangBaru<K extends keyof Kebijakan>(bidang: K, nilai: Kebijakan[K]): Partial<Kebijakan> {
  const baru: Partial<Pick<Kebijakan, K>> = {};
  baru[bidang] = nilai;
  return baru;
}

const rapi = (isi: CellValue): string => (typeof isi === 'string' ? isi.trim().toLowerCase() : '');

const isRasio = (isi: CellValue): isi is number => typeof isi === 'number' && Number.isFinite(isi) && isi >= 0;

const isKosong = (isi: CellValue): boolean => isi === null || (typeof isi === 'string' && isi.trim() === '');

/** Excel shows 32 and 255 signs of what stands beside a cell. */
function pesan(
  label: string,
  arti: string,
  salah: string,
  style: 'stop' | 'warning',
): Pick<ValidationRule, 'prompt' | 'alert'> {
  const title = label.slice(0, 32);
  return { prompt: { title, text: arti.slice(0, 255) }, alert: { style, title, text: salah.slice(0, 255) } };
}

/** A line whose cell holds a percentage or a word for none; usual percentages are offered, others are allowed. */
function rasioAtauKata(label: string, arti: string, kata: string, usul: readonly string[]): ValidationRule {
  const salah = `Isi dengan persentase seperti ${usul[0] ?? '100%'}, atau dengan kata "${kata}".`;
  return { type: 'list', items: [kata, ...usul], ...pesan(label, arti, salah, 'warning') };
}

function rasioSaja(label: string, arti: string): ValidationRule {
  const salah = 'Isi dengan persentase dari 0% sampai 1.000%.';
  return { type: 'decimal', min: 0, max: RASIO_TERBESAR, ...pesan(label, arti, salah, BERHENTI) };
}

const TANPA_BATAS = 'tanpa batas';
const LABEL_BATAS_ATAS = 'Batas atas capaian';
const ARTI_BATAS_ATAS = 'Capaian paling tinggi, misalnya 120%. Isi "tanpa batas" bila capaian tidak dibatasi.';

const BATAS_ATAS: ButirKebijakan = {
  label: LABEL_BATAS_ATAS,
  nama: NAMA_KEBIJAKAN.batasAtas,
  arti: ARTI_BATAS_ATAS,
  format: PERSEN,
  aturan: rasioAtauKata(LABEL_BATAS_ATAS, ARTI_BATAS_ATAS, TANPA_BATAS, ['100%', '110%', '120%', '150%']),
  tulis: ({ batasAtas }) => batasAtas ?? TANPA_BATAS,
  baca: (isi) => {
    if (isRasio(isi)) return { bidang: { batasAtas: isi } };
    return isKosong(isi) || rapi(isi) === TANPA_BATAS ? { bidang: { batasAtas: null } } : 'tidak-dikenal';
  },
};

const LABEL_PADA_TABEL = 'Batas atas berlaku pada tabel';
const ARTI_PADA_TABEL = 'ya: capaian setiap indikator dibatasi. tidak: batas atas hanya berlaku dalam rata-rata.';

const BATAS_PADA_TABEL: ButirKebijakan = {
  label: LABEL_PADA_TABEL,
  nama: NAMA_KEBIJAKAN.batasAtasPadaTabel,
  arti: ARTI_PADA_TABEL,
  format: UMUM,
  aturan: {
    type: 'list',
    items: ['ya', 'tidak'],
    ...pesan(LABEL_PADA_TABEL, ARTI_PADA_TABEL, 'Pilih "ya" atau "tidak".', BERHENTI),
  },
  tulis: ({ batasAtasPadaTabel }) => (batasAtasPadaTabel ? KATA_KEBIJAKAN.ya : 'tidak'),
  baca: (isi) => {
    const kata = rapi(isi);
    if (kata !== KATA_KEBIJAKAN.ya && kata !== 'tidak') return 'tidak-dikenal';
    return { bidang: { batasAtasPadaTabel: kata === KATA_KEBIJAKAN.ya } };
  },
};

/** A line whose cell holds a percentage that counts as `kosong` where it is blank. */
function butirRasio(
  nama: string,
  label: string,
  arti: string,
  ambil: (kebijakan: Kebijakan) => number,
  taruh: (nilai: number, kebijakan: Kebijakan) => Partial<Kebijakan>,
): ButirKebijakan {
  return {
    label,
    nama,
    arti,
    format: PERSEN,
    aturan: rasioSaja(label, arti),
    tulis: ambil,
    baca: (isi, kebijakan) => {
      if (isRasio(isi)) return { bidang: taruh(isi, kebijakan) };
      return isKosong(isi) ? { bidang: taruh(ambil(KEBIJAKAN_BAKU), kebijakan) } : 'tidak-dikenal';
    },
  };
}

function butirNol(bidang: keyof Kebijakan['targetNol'], label: string, arti: string): ButirKebijakan {
  const kata = KATA_KEBIJAKAN.tidakDihitung;
  return {
    label,
    nama: NAMA_KEBIJAKAN[bidang],
    arti: `${arti} Isi persentase capaiannya, atau "${kata}".`,
    format: PERSEN,
    aturan: rasioAtauKata(label, arti, kata, ['0%', '100%', '120%']),
    tulis: ({ targetNol }) => targetNol[bidang] ?? kata,
    baca: (isi, { targetNol }) => {
      if (isRasio(isi)) return { bidang: { targetNol: { ...targetNol, [bidang]: isi } } };
      if (!isKosong(isi) && rapi(isi) !== kata) return 'tidak-dikenal';
      return { bidang: { targetNol: { ...targetNol, [bidang]: null } } };
    },
  };
}

const LABEL_DESIMAL = 'Desimal capaian';
const ARTI_DESIMAL = 'Banyaknya desimal pada capaian dalam persen yang ditulis Selaras; angka di dalam sel tetap utuh.';

const DESIMAL: ButirKebijakan = {
  label: LABEL_DESIMAL,
  nama: NAMA_KEBIJAKAN.desimal,
  arti: ARTI_DESIMAL,
  format: '0',
  aturan: {
    type: 'whole',
    min: 0,
    max: DESIMAL_TERBANYAK,
    ...pesan(LABEL_DESIMAL, ARTI_DESIMAL, 'Isi dengan bilangan bulat dari 0 sampai 10.', BERHENTI),
  },
  tulis: ({ desimal }) => desimal,
  baca: (isi) => {
    const isCacah = typeof isi === 'number' && Number.isInteger(isi) && isi >= 0 && isi <= DESIMAL_TERBANYAK;
    if (isCacah) return { bidang: { desimal: isi } };
    return isKosong(isi) ? { bidang: { desimal: KEBIJAKAN_BAKU.desimal } } : 'tidak-dikenal';
  },
};

/** The lines in the order in which a planner asks: formulas, limits, targets, averages, status, decimals. */
export const BUTIR_KEBIJAKAN: readonly ButirKebijakan[] = [
  butirKata('minimasi', 'Semakin rendah semakin baik', 'selisih: 2 - realisasi / target. rasio: target / realisasi.', [
    ['selisih', 'selisih'],
    ['rasio', KATA_KEBIJAKAN.rasio],
  ]),
  BATAS_ATAS,
  BATAS_PADA_TABEL,
  butirRasio(
    NAMA_KEBIJAKAN.batasBawah,
    'Batas bawah capaian',
    'Capaian paling rendah; tidak pernah di bawah 0%.',
    ({ batasBawah }) => batasBawah,
    (batasBawah) => ({ batasBawah }),
  ),
  butirKata('dasarTarget', 'Target yang dipakai', 'Berlaku bila tabel memuat target awal dan target revisi.', [
    ['revisi', 'revisi'],
    ['awal', KATA_KEBIJAKAN.awal],
  ]),
  butirNol('naikNol', 'Target nol, realisasi nol (naik)', 'Semakin tinggi semakin baik; target dan realisasi nol.'),
  butirNol(
    'naikAda',
    'Target nol, ada realisasi (naik)',
    'Semakin tinggi semakin baik; target nol, realisasi di atas nol.',
  ),
  butirNol('turunNol', 'Target nol, realisasi nol (turun)', 'Semakin rendah semakin baik; target dan realisasi nol.'),
  butirNol(
    'turunAda',
    'Target nol, ada realisasi (turun)',
    'Semakin rendah semakin baik; target nol, realisasi di atas nol.',
  ),
  butirKata(
    'targetNegatif',
    'Target negatif',
    'simpangan: 1 + (realisasi - target) / |target|, terbalik bila semakin rendah semakin baik.',
    [
      ['simpangan', KATA_KEBIJAKAN.simpangan],
      ['tidak-dihitung', KATA_KEBIJAKAN.tidakDihitung],
    ],
  ),
  butirKata(
    'rentang',
    'Di luar target rentang',
    'rasio: realisasi / batas terdekat. simpangan: 1 - |realisasi - batas| / |batas|. Di dalam rentang 100%.',
    [
      ['rasio', KATA_KEBIJAKAN.rasio],
      ['simpangan', KATA_KEBIJAKAN.simpangan],
    ],
  ),
  butirKata(
    'jenjang',
    'Target berupa predikat',
    'tercapai atau tidak: 100% atau 0%. peringkat: peringkat realisasi / peringkat target.',
    [
      ['tercapai-tidak', 'tercapai atau tidak'],
      ['peringkat', KATA_KEBIJAKAN.peringkat],
    ],
  ),
  butirKata('rataRata', 'Rata-rata capaian', 'berbobot: menurut kolom bobot; tanpa kolom itu sama dengan aritmetik.', [
    ['aritmetik', 'aritmetik'],
    ['geometrik', KATA_KEBIJAKAN.geometrik],
    ['berbobot', KATA_KEBIJAKAN.berbobot],
  ]),
  butirKata(
    'tanpaCapaian',
    'Indikator tanpa capaian',
    'dikeluarkan: tidak ikut dirata-rata. nol: dirata-rata sebagai 0%.',
    [
      ['dikeluarkan', 'dikeluarkan'],
      ['nol', KATA_KEBIJAKAN.nol],
    ],
  ),
  butirRasio(
    NAMA_KEBIJAKAN.tercapai,
    'Tercapai mulai',
    'Capaian terendah yang disebut tercapai.',
    ({ skalaStatus }) => skalaStatus.tercapai,
    (tercapai, { skalaStatus }) => ({
      skalaStatus: { tercapai, melampaui: Math.max(tercapai, skalaStatus.melampaui) },
    }),
  ),
  butirRasio(
    NAMA_KEBIJAKAN.melampaui,
    'Melampaui di atas',
    'Capaian di atas angka ini disebut melampaui; tidak lebih kecil daripada angka tercapai.',
    ({ skalaStatus }) => skalaStatus.melampaui,
    (melampaui, { skalaStatus }) => ({
      skalaStatus: { ...skalaStatus, melampaui: Math.max(skalaStatus.tercapai, melampaui) },
    }),
  ),
  DESIMAL,
];
