import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { type Arah, type Kebijakan, KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import type { Besaran } from '../../../src/core/text/besaran';
import { KOSONG, NIHIL, angka, jenjang, rentang, teks, teksAngka, yaTidak } from './bentuk';

const GALAT: Besaran = { jenis: 'galat', teks: '#REF!' };
const BATAS_120: Kebijakan = { ...KEBIJAKAN_BAKU, batasAtas: 1.2, batasAtasPadaTabel: true };

function persen(target: Besaran, realisasi: Besaran, arah: Arah, kebijakan = KEBIJAKAN_BAKU): string | null {
  const { capaian } = hitungCapaian(target, realisasi, arah, kebijakan);
  return capaian === null ? null : (capaian * 100).toFixed(2);
}

describe('naik', () => {
  test.each([
    [7, 7.96, '113.71'], // 7,96 / 7 = 1,137142...
    [3, 3.79, '126.33'], // 3,79 / 3 = 1,263333...
    [7, 33.04, '472.00'],
    [21.01, 19.29, '91.81'], // 0,918134...
    [21, 128, '609.52'], // 6,095238...
    [10, 11, '110.00'],
    [80, 80.12, '100.15'], // percent points over percent points
    [24, 0, '0.00'],
    [7.9, -2.05, '0.00'], // -25,95% before the lower limit
    [-8.6, -4.3, '150.00'], // 1 + 4,3/8,6
    [-4, -5, '75.00'], // 1 - 1/4
  ])('target %d, realisasi %d: %s%%', (target, realisasi, harapan) => {
    expect(persen(angka(target), angka(realisasi), 'naik')).toBe(harapan);
  });

  test('target nol tidak dapat dihitung, kecuali kebijakan menetapkannya', () => {
    expect(hitungCapaian(angka(0), angka(0), 'naik', KEBIJAKAN_BAKU)).toMatchObject({
      capaian: null,
      status: 'tidak-dapat-diukur',
      alasan: 'target nol tidak dapat dihitung',
    });
    expect(persen(angka(0), angka(2), 'naik')).toBeNull();
    const seratus = { ...KEBIJAKAN_BAKU, targetNol: { ...KEBIJAKAN_BAKU.targetNol, naikAda: 1 } };
    expect(persen(angka(0), angka(2), 'naik', seratus)).toBe('100.00');
  });

  test('nilai mentah tetap tersimpan di bawah batas', () => {
    // -2,05 / 7,9 = -0,2595
    const hasil = hitungCapaian(angka(7.9), angka(-2.05), 'naik', KEBIJAKAN_BAKU);
    expect(hasil.mentah).toBeCloseTo(-0.2595, 4);
    expect(hasil).toMatchObject({ capaian: 0, status: 'belum' });
  });
});

describe('turun', () => {
  const RASIO: Kebijakan = { ...KEBIJAKAN_BAKU, minimasi: 'rasio' };

  test.each([
    [16, 14, '112.50'], // 2 - 14/16
    [1, 3, '0.00'], // 2 - 3 = -1
    [5, 6.1, '78.00'],
    [0, 0, '100.00'],
    [0, 1, '0.00'],
    [-2, -3, '150.00'], // 1 - (-3 + 2)/2
    [-2, -1, '50.00'],
  ])('selisih: target %d, realisasi %d: %s%%', (target, realisasi, harapan) => {
    expect(persen(angka(target), angka(realisasi), 'turun')).toBe(harapan);
  });

  test.each([
    [16, 14, '114.29'], // 16/14
    [4, 5, '80.00'],
    [4, 0, '120.00'], // tak terhingga: batas atas
  ])('rasio: target %d, realisasi %d: %s%%', (target, realisasi, harapan) => {
    expect(persen(angka(target), angka(realisasi), 'turun', RASIO)).toBe(harapan);
  });
});

describe('tetap dan rentang', () => {
  test.each([
    [80, 84, '95.00'],
    [80, 78, '97.50'],
    [80, 80, '100.00'],
    [80, 200, '0.00'], // 1 - 120/80 = -0,5
    [-2, -3, '50.00'],
  ])('tetap: target %d, realisasi %d: %s%%', (target, realisasi, harapan) => {
    expect(persen(angka(target), angka(realisasi), 'tetap')).toBe(harapan);
  });

  test.each([
    [45, 55, 52, 'rentang', '100.00'],
    [45, 55, 43.2, 'rentang', '96.00'], // 43,2 / 45
    [45, 55, 55, 'rentang', '100.00'],
    [80, 90, 70, 'naik', '87.50'],
    [80, 90, 92, 'naik', '102.22'], // 92 / 90
    [7, 8, 6.5, 'turun', '107.14'], // 2 - 6,5/7
    [7, 8, 9, 'turun', '87.50'], // 2 - 9/8
  ] as const)('rentang %d-%d, realisasi %d, %s: %s%%', (bawah, atas, realisasi, arah, harapan) => {
    expect(persen(rentang(bawah, atas), angka(realisasi), arah)).toBe(harapan);
  });

  test('simpangan dari batas terdekat bila dipilih', () => {
    const simpangan: Kebijakan = { ...KEBIJAKAN_BAKU, rentang: 'simpangan' };
    expect(persen(rentang(45, 55), angka(66), 'rentang', simpangan)).toBe('80.00'); // 1 - 11/55
  });
});

describe('batas', () => {
  test('batas atas memotong capaian, tidak mengubah nilai mentah dan status', () => {
    expect(hitungCapaian(angka(-4), angka(-3), 'naik', BATAS_120)).toMatchObject({
      capaian: 1.2,
      mentah: 1.25,
      status: 'melampaui',
    });
  });

  test('batas yang hanya untuk rata-rata tidak memotong tabel', () => {
    const rataRata: Kebijakan = { ...BATAS_120, batasAtasPadaTabel: false };
    expect(hitungCapaian(angka(4), angka(5), 'naik', rataRata).capaian).toBe(1.25);
  });

  test('"Min 93" dan "Maks 5%" memakai angkanya', () => {
    expect(persen(angka(93, { batas: 'min' }), angka(94.1), 'naik')).toBe('101.18');
    expect(persen(angka(5, { batas: 'maks', persen: true }), angka(4.2, { persen: true }), 'turun')).toBe('116.00');
  });
});

describe('predikat', () => {
  test.each([
    ['BB', 'B', 0],
    ['BB', 'BB', 1],
    ['BB', 'A', 1],
    ['B', 'A-', 1],
    ['B-', 'C', 0],
    ['WTP', 'WDP', 0],
    ['Baik', 'Sangat Baik', 1],
    ['B -', 'B', 1],
  ])('target %s, realisasi %s: %d', (target, realisasi, harapan) => {
    expect(hitungCapaian(jenjang(target), jenjang(realisasi), 'jenjang', KEBIJAKAN_BAKU).capaian).toBe(harapan);
  });

  test('perbandingan peringkat bila dipilih', () => {
    // AKIP: AA A BB B CC C D E, peringkat B = 5, BB = 6
    const peringkat: Kebijakan = { ...KEBIJAKAN_BAKU, jenjang: 'peringkat' };
    expect(persen(jenjang('BB'), jenjang('B'), 'jenjang', peringkat)).toBe('83.33');
  });

  test('nilai angka dibaca pada skala predikat target', () => {
    expect(persen(jenjang('BB'), angka(71.83), 'jenjang')).toBe('100.00');
    expect(persen(jenjang('BB'), angka(68.4), 'jenjang')).toBe('0.00');
    expect(persen(jenjang('A'), angka(60, { predikat: 'AA' }), 'jenjang')).toBe('100.00');
    expect(persen(jenjang('WTP'), angka(80), 'jenjang')).toBeNull();
  });

  test('jenjang yang tidak sejenis tidak dibandingkan', () => {
    expect(hitungCapaian(jenjang('WTP'), jenjang('BB'), 'jenjang', KEBIJAKAN_BAKU).alasan).toBe(
      'predikat BB dan WTP bukan dari satu jenjang',
    );
  });
});

describe('ya atau tidak', () => {
  test.each([
    [yaTidak(true), yaTidak(true), '100.00'],
    [yaTidak(true), yaTidak(false), '0.00'],
    [yaTidak(false), yaTidak(false), '100.00'],
    [yaTidak(true), teks('Proses'), '0.00'],
    [yaTidak(true), teks('Dalam proses penyusunan'), '0.00'],
    [yaTidak(true), teks('Selesai November'), '100.00'],
    [yaTidak(true), teks('Lihat lampiran'), null],
    [yaTidak(true), angka(100, { persen: true }), '100.00'],
    [yaTidak(true), angka(80, { persen: true }), '0.00'],
    [angka(100, { persen: true }), yaTidak(true), '100.00'],
    [angka(5), yaTidak(true), null],
  ])('%j, %j: %s', (target, realisasi, harapan) => {
    expect(persen(target, realisasi, 'biner')).toBe(harapan);
  });
});

describe('yang tidak dapat dihitung', () => {
  test.each([
    [KOSONG, angka(1), 'target kosong'],
    [NIHIL, NIHIL, 'tidak ada target pada periode ini'],
    [angka(1), KOSONG, 'belum ada realisasi'],
    [angka(1), NIHIL, 'belum ada realisasi'],
    [angka(1), GALAT, 'realisasi berisi galat #REF!'],
    [angka(1), teks('lihat catatan'), 'realisasi bukan angka'],
    [teks('sesuai rencana'), angka(1), 'target bukan angka'],
    [teksAngka(1.25, 3, { alternatif: 1250 }), angka(1), 'target dapat dibaca sebagai ribuan atau desimal'],
  ])('%j, %j: %s', (target, realisasi, alasan) => {
    expect(hitungCapaian(target, realisasi, 'naik', KEBIJAKAN_BAKU)).toEqual({
      capaian: null,
      mentah: null,
      status: 'tidak-dapat-diukur',
      alasan,
      selang: null,
    });
  });
});

describe('ketepatan', () => {
  test('hasil hitung pecahan biner tidak menggeser status', () => {
    expect(hitungCapaian(angka(0.3), angka(0.1 + 0.2), 'naik', KEBIJAKAN_BAKU).status).toBe('tercapai');
    expect(hitungCapaian(angka(0.07 * 100), angka(7), 'naik', KEBIJAKAN_BAKU)).toMatchObject({
      capaian: 1,
      status: 'tercapai',
    });
    expect(hitungCapaian(angka(3), angka(2.9999999), 'naik', KEBIJAKAN_BAKU).status).toBe('belum');
  });

  test('2 - 4,2/5 tepat 1,16', () => {
    expect(hitungCapaian(angka(5), angka(4.2), 'turun', KEBIJAKAN_BAKU).capaian).toBe(1.16);
  });

  test('selang dari realisasi yang tertulis sebagai teks', () => {
    // 3,445 / 2,89 = 1,192042; 3,455 / 2,89 = 1,195502
    const { selang } = hitungCapaian(angka(2.89), teksAngka(3.45, 2), 'naik', KEBIJAKAN_BAKU);
    expect(selang?.bawah).toBeCloseTo(1.192042, 6);
    expect(selang?.atas).toBeCloseTo(1.195502, 6);
  });

  test('selang sel angka dan cacah adalah satu titik', () => {
    expect(hitungCapaian(angka(4), angka(5), 'naik', KEBIJAKAN_BAKU).selang).toEqual({ bawah: 1.25, atas: 1.25 });
    expect(hitungCapaian(angka(4), teksAngka(5, 0), 'naik', BATAS_120).selang).toEqual({ bawah: 1.2, atas: 1.2 });
  });

  test('selang memuat puncak pada target tetap', () => {
    // 80,0 sebagai teks: 79,95..80,05; puncaknya 1 pada 80
    const { selang } = hitungCapaian(angka(80), teksAngka(80, 1), 'tetap', KEBIJAKAN_BAKU);
    expect(selang?.atas).toBe(1);
    expect(selang?.bawah).toBeCloseTo(0.999375, 9);
  });
});
