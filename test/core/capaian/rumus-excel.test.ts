/** The formula of capaian, computed by a spreadsheet engine, against the capaian that the core computes. */
import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { type Arah, type Kebijakan, KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import { rumusCapaian, type Bentuk, type SelRumus } from '../../../src/core/capaian/rumus-excel';
import { readBesaran } from '../../../src/core/text/baca-besaran';
import { displayText } from '../../../src/core/workbook/number-format';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { hitungDengan } from '../../bantu/buku-hitung';

/** A cell as a person fills it: its value, and its number format where that is not General. */
type Isi = CellValue | readonly [CellValue, string];

interface Kasus {
  readonly target: Isi;
  readonly realisasi: Isi;
  readonly arah: Arah;
  readonly kebijakan: Kebijakan;
  readonly bentuk: Bentuk;
}

const nilai = (isi: Isi): CellValue => (typeof isi === 'object' && isi !== null ? isi[0] : isi);
const format = (isi: Isi): string => (typeof isi === 'object' && isi !== null ? isi[1] : 'General');

function sel(alamat: string, isi: Isi): SelRumus {
  const [value, numberFormat] = [nilai(isi), format(isi)];
  const besaran = readBesaran({ value, numberFormat, text: displayText(value, numberFormat) });
  return { alamat, besaran, nilai: value, numberFormat };
}

const rumusKasus = ({ target, realisasi, arah, bentuk }: Omit<Kasus, 'kebijakan'>, row: number) =>
  rumusCapaian({ target: sel(`A${row}`, target), realisasi: sel(`B${row}`, realisasi), arah, bentuk });

function capaianInti({ target, realisasi, arah, kebijakan, bentuk }: Kasus): number | '' {
  const { capaian } = hitungCapaian(sel('A1', target).besaran, sel('B1', realisasi).besaran, arah, kebijakan);
  return capaian === null ? '' : bentuk === 'poin' ? capaian * 100 : capaian;
}

/** Computes the formulas of all cases under one policy; the first of what differs from the core, as sentences. */
function yangBerbeda(kasus: readonly Kasus[]): string[] {
  const menurutKebijakan = new Map<Kebijakan, Kasus[]>();
  for (const satu of kasus)
    menurutKebijakan.set(satu.kebijakan, [...(menurutKebijakan.get(satu.kebijakan) ?? []), satu]);
  return [...menurutKebijakan].flatMap(([kebijakan, milik]) => bedaDiBawah(kebijakan, milik)).slice(0, 5);
}

function bedaDiBawah(kebijakan: Kebijakan, kasus: readonly Kasus[]): string[] {
  const hasil = hitungDengan(
    kebijakan,
    kasus.map((satu, i) => {
      const rumus = rumusKasus(satu, i + 1);
      if ('alasan' in rumus) throw new Error(`${JSON.stringify(satu)}: ${rumus.alasan}`);
      return [nilai(satu.target), nilai(satu.realisasi), { formula: rumus.rumus }];
    }),
  );
  return kasus.flatMap((satu, i) => {
    const [inti, excel] = [capaianInti(satu), hasil[i]?.[2]];
    const sama =
      typeof inti === 'number' && typeof excel === 'number'
        ? Math.abs(excel - inti) <= 1e-9 * Math.max(1, Math.abs(inti))
        : inti === excel;
    return sama ? [] : [`${JSON.stringify(satu)}: inti ${inti}, Excel ${String(excel)}`];
  });
}

const ARAH: readonly Arah[] = ['naik', 'turun', 'tetap', 'rentang', 'jenjang', 'biner'];
const BENTUK: readonly Bentuk[] = ['fraksi', 'poin'];
const KEBIJAKAN: readonly Kebijakan[] = [
  KEBIJAKAN_BAKU,
  { ...KEBIJAKAN_BAKU, minimasi: 'rasio', batasAtas: 1.2, batasAtasPadaTabel: true },
  { ...KEBIJAKAN_BAKU, minimasi: 'rasio', batasAtas: 1.1, batasAtasPadaTabel: false },
  { ...KEBIJAKAN_BAKU, batasAtas: 1, batasAtasPadaTabel: true, batasBawah: 0.5, rentang: 'simpangan' },
  {
    ...KEBIJAKAN_BAKU,
    targetNegatif: 'tidak-dihitung',
    targetNol: { naikNol: 1, naikAda: 1.5, turunNol: null, turunAda: 0.25 },
    jenjang: 'peringkat',
  },
];

function semua(target: readonly Isi[], realisasi: readonly Isi[], arah = ARAH, kebijakan = KEBIJAKAN): Kasus[] {
  return target.flatMap((t) =>
    realisasi.flatMap((r) =>
      arah.flatMap((a) =>
        kebijakan.flatMap((k, i) => ({
          target: t,
          realisasi: r,
          arah: a,
          kebijakan: k,
          bentuk: BENTUK[i % 2] ?? 'poin',
        })),
      ),
    ),
  );
}

describe('angka', () => {
  test('numbers of every sign, every arah, every policy', () => {
    const target = [80, 7, 21.01, 0.81, 16, 0, -8.6, -2, 1e12, 0.000004];
    const realisasi = [84, 7.96, 19.29, 80, 14, 0, -2.05, -3, 1e-7, 2.5e12];
    const kasus = semua(target, realisasi);
    expect(kasus).toHaveLength(3000);
    expect(yangBerbeda(kasus)).toEqual([]);
  });

  test('one side in percent, the other in points, or both', () => {
    const target: Isi[] = [[0.8, '0%'], 80, [0, '0.0%'], [-0.04, '0.00%']];
    const realisasi: Isi[] = [[0.84, '0.00%'], 84, [-0.03, '0%'], [0, '0%'], -5];
    expect(yangBerbeda(semua(target, realisasi))).toEqual([]);
  });

  test('the cases worked by hand', () => {
    const kasus = (target: Isi, realisasi: Isi, arah: Arah, kebijakan = KEBIJAKAN_BAKU): Kasus => ({
      target,
      realisasi,
      arah,
      kebijakan,
      bentuk: 'poin',
    });
    const daftar: [Kasus, number][] = [
      [kasus(7, 7.96, 'naik'), 113.71],
      [kasus(3, 3.79, 'naik'), 126.33],
      [kasus(7, 33.04, 'naik'), 472],
      [kasus(21.01, 19.29, 'naik'), 91.81],
      [kasus(21, 128, 'naik'), 609.52],
      [kasus('7-8', 6.5, 'turun'), 107.14],
      [kasus('7-8', 9, 'turun'), 87.5],
      [kasus('80-90', 70, 'rentang'), 87.5],
      [kasus(10, 11, 'naik'), 110],
      // 2 - 14/16 = 1,125; 16/14 = 1,142857...; 1 - 4/80 = 0,95
      [kasus(16, 14, 'turun'), 112.5],
      [kasus(16, 14, 'turun', { ...KEBIJAKAN_BAKU, minimasi: 'rasio' }), 114.29],
      [kasus(80, 84, 'tetap'), 95],
    ];
    const hasil = daftar.map(([satu]) => {
      const rumus = rumusKasus(satu, 1);
      const isi = 'rumus' in rumus ? { formula: rumus.rumus } : null;
      return hitungDengan(satu.kebijakan, [[nilai(satu.target), nilai(satu.realisasi), isi]])[0]?.[2];
    });
    expect(hasil.map((capaian) => Math.round(Number(capaian) * 100) / 100)).toEqual(
      daftar.map(([, harapan]) => harapan),
    );
  });

  test('the formula reads as a planner would write it, with the names of the policy', () => {
    const rumus = (arah: Arah): unknown =>
      rumusCapaian({ target: sel('E5', 80), realisasi: sel('F5', 84), arah, bentuk: 'fraksi' });
    expect(rumus('naik')).toEqual({
      rumus:
        'IF(COUNT(E5,F5)<2,"",IF(E5=0,IF(F5>0,Selaras_CapaianNolNaikAda,Selaras_CapaianNolNaikNihil),' +
        'IF(AND(E5<0,Selaras_TargetNegatif="tidak dihitung"),"",' +
        'MAX(0,Selaras_BatasBawah,MIN(Selaras_Batas,IF(E5>0,F5/E5,1+(F5-E5)/ABS(E5)))))))',
    });
    expect(rumus('tetap')).toEqual({
      rumus:
        'IF(COUNT(E5,F5)<2,"",IF(E5=0,IF(F5=0,MAX(0,Selaras_BatasBawah,MIN(Selaras_Batas,1)),""),' +
        'MAX(0,Selaras_BatasBawah,MIN(Selaras_Batas,1-ABS(F5-E5)/ABS(E5)))))',
    });
  });
});

describe('target berupa teks', () => {
  test('ranges and bounds, in points and in percent', () => {
    const target: Isi[] = [
      '80-90',
      '80% - 90%',
      '7 s.d. 8',
      '0-5',
      '-5 s.d. -2',
      'Maks 5%',
      'Min 95,9%',
      '≤ 3',
      '>= 80',
    ];
    const realisasi: Isi[] = [
      70,
      80,
      85,
      91,
      0,
      -3,
      6.5,
      3,
      5,
      [0.85, '0%'],
      [0.57, '0.0%'],
      [0.05, '0%'],
      [-0.1, '0%'],
    ];
    expect(yangBerbeda(semua(target, realisasi))).toEqual([]);
  });

  test('a grade against grades of its ladder', () => {
    const realisasi = ['AA', 'A', 'BB', 'B', 'CC', 'D', 'bb', 'B -', 'WTP', 'WDP', 'Sangat Baik', 'Cukup', 'Baik'];
    for (const target of ['BB', 'A-', 'WTP', 'Baik', 'Predikat BB']) {
      const kasus = semua([target], realisasi, ['jenjang']).filter((satu) => capaianInti(satu) !== '');
      expect(kasus.length).toBeGreaterThan(0);
      expect(yangBerbeda(kasus)).toEqual([]);
    }
  });

  test('yes and no, also against a figure', () => {
    const realisasi: Isi[] = [
      'Selesai',
      'Belum',
      'Ada',
      'tidak',
      'Dalam proses',
      'Draf ke-2',
      1,
      0,
      3,
      [1, '0%'],
      [0.99, '0%'],
    ];
    for (const target of ['Selesai', 'Ada', 'Ya', 'Tidak ada']) {
      const kasus = semua([target], realisasi, ['biner']).filter((satu) => capaianInti(satu) !== '');
      expect(kasus.length).toBeGreaterThan(20);
      expect(yangBerbeda(kasus)).toEqual([]);
    }
  });
});

describe('the sheet goes on living', () => {
  const baku = { arah: 'naik', bentuk: 'fraksi' } as const;

  /** The formula made for one pair, computed over another. */
  function ganti(kasus: Pick<Kasus, 'target' | 'realisasi'> & Partial<Kasus>, target: Isi, realisasi: Isi): unknown {
    const rumus = rumusKasus({ ...baku, ...kasus }, 1);
    if ('alasan' in rumus) throw new Error(rumus.alasan);
    return hitungDengan(KEBIJAKAN_BAKU, [[nilai(target), nilai(realisasi), { formula: rumus.rumus }]])[0]?.[2];
  }

  test('a blank gives "", a figure that comes later is computed', () => {
    expect(ganti({ target: 80, realisasi: null }, 80, null)).toBe('');
    expect(ganti({ target: 80, realisasi: null }, 80, 84)).toBe(1.05);
    expect(ganti({ target: 80, realisasi: 84 }, null, 84)).toBe('');
    expect(ganti({ target: 'BB', realisasi: null }, 'BB', null)).toBe('');
    expect(ganti({ target: 'BB', realisasi: null }, 'BB', 'A')).toBe(1);
    expect(ganti({ target: '80-90', realisasi: null }, '80-90', 70)).toBe(0.875);
    expect(ganti({ target: [0.8, '0%'], realisasi: [null, '0%'] }, 0.8, 0.4)).toBe(0.5);
  });

  test('a target that changes sign goes over to its formula', () => {
    expect(ganti({ target: 80, realisasi: 84 }, 0, 84)).toBe('');
    // 1 + (-3 + 4)/4
    expect(ganti({ target: 80, realisasi: 84 }, -4, -3)).toBe(1.25);
  });

  test('a text is never computed with', () => {
    for (const teks of ['84', '84,5', '-', 'belum', ' ', '=1+1'])
      expect(ganti({ target: 80, realisasi: 84 }, 80, teks)).toBe('');
    expect(ganti({ target: 80, realisasi: 84 }, '80', 84)).toBe('');
    expect(ganti({ target: '80-90', realisasi: 84 }, '70-90', 84)).toBe('');
    expect(ganti({ target: '80-90', realisasi: 84 }, 80, 84)).toBe('');
    expect(ganti({ target: 'BB', realisasi: 'B' }, 'B', 'B')).toBe('');
    expect(ganti({ target: 'BB', realisasi: 'B' }, 'BB', '*')).toBe('');
    expect(ganti({ target: 'BB', realisasi: 'B' }, 'BB', 71)).toBe('');
    expect(ganti({ target: 'Selesai', realisasi: 'Belum' }, 'Selesai', 1)).toBe('');
  });

  test('texts with quotes stay texts', () => {
    const rumus = rumusKasus({ ...baku, target: 'Ada', realisasi: 'Proses "A"&B1', arah: 'biner' }, 1);
    expect(rumus).toMatchObject({ rumus: expect.stringContaining('"Proses ""A""&B1"') as string });
    expect(ganti({ target: 'Ada', realisasi: 'Proses "A"&B1' }, 'Ada', 'Proses "A"&B1')).toBe(0);
  });
});

describe('rows without a formula say why', () => {
  const alasan = (target: Isi, realisasi: Isi): string => {
    const hasil = rumusKasus({ target, realisasi, arah: 'naik', bentuk: 'fraksi' }, 5);
    return 'alasan' in hasil ? hasil.alasan : hasil.rumus;
  };

  test.each<[Isi, Isi, RegExp]>([
    [80, '3,45', /^Realisasi di B5 tertulis sebagai teks; rapikan dulu isi B5 menjadi angka\.$/],
    ['80', 84, /^Target di A5 tertulis sebagai teks; rapikan dulu isi A5/],
    [null, 84, /^Target di A5 belum ada/],
    ['-', 84, /^Target di A5 belum ada/],
    ['#REF!', 84, /^Target di A5 berisi galat #REF!/],
    [80, '#DIV/0!', /^Realisasi di B5 berisi galat/],
    [80, '1.234', /^Realisasi di B5 dapat dibaca sebagai ribuan atau desimal/],
    ['1.000-2.000', 84, /^Target di A5 dapat dibaca sebagai ribuan/],
    [80, 'baik sekali kata pelanggan', /^Realisasi di B5 bukan angka/],
    ['dokumen lengkap', 84, /^Target di A5 bukan angka/],
    [80, [45000, 'dd/mm/yyyy'], /^Realisasi di B5 terbaca sebagai tanggal/],
    [[0.8, '0%'], null, /^Realisasi di B5 masih kosong dan selnya belum berformat persen/],
    ['BB', 71.83, /^Realisasi di B5 berupa angka/],
    ['BB', 'WTP', /^Realisasi di B5 tidak dapat dibandingkan/],
  ])('target %j, realisasi %j', (target, realisasi, pola) => {
    expect(alasan(target, realisasi)).toMatch(pola);
  });
});
