import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { selangRasio } from '../../../src/core/capaian/selang';
import { cocokRumusLain, sesuaiCetak } from '../../../src/core/capaian/sesuai';
import { angka, rentang, teks, teksAngka } from './bentuk';

const titik = (nilai: number) => ({ bawah: nilai, atas: nilai });

describe('sesuaiCetak', () => {
  test.each([
    [113.71, 2, titik(113.714285714), true],
    [123.33, 2, titik(126.333333333), false],
    [119.2, 2, { bawah: 119.2042, atas: 119.5502 }, true],
    [119.19, 2, { bawah: 119.2042, atas: 119.5502 }, false],
    [119.56, 2, { bawah: 119.2042, atas: 119.5502 }, false],
    [1.01, 2, titik(1.005), true],
    [1, 2, titik(1.005), false],
    [2.68, 2, titik(2.675), true],
    [104, 0, titik(104.41176), true],
    [1.0441176470588236, 2, titik(1.0441176470588236), true],
    [-0.26, 2, titik(-0.2595), true],
  ])('%d (%d desimal) dan %j: %p', (nilai, desimal, selang, harapan) => {
    expect(sesuaiCetak({ nilai, desimal }, selang)).toBe(harapan);
  });

  test('119,20 dari 3,45 / 2,89: nilai penuhnya 3,445', () => {
    const selang = selangRasio(angka(2.89), teksAngka(3.45, 2), 'naik', KEBIJAKAN_BAKU);
    expect(selang !== null && sesuaiCetak({ nilai: 1.192, desimal: 4 }, selang)).toBe(true);
    // Sel angka: 3,45 / 2,89 = 1,193772; hanya cocok bila angkanya dianggap salinan yang dibulatkan.
    const tepat = selangRasio(angka(2.89), angka(3.45), 'naik', KEBIJAKAN_BAKU);
    expect(tepat !== null && sesuaiCetak({ nilai: 1.192, desimal: 4 }, tepat)).toBe(false);
    const salinan = selangRasio(angka(2.89), angka(3.45), 'naik', KEBIJAKAN_BAKU, true);
    expect(salinan !== null && sesuaiCetak({ nilai: 1.192, desimal: 4 }, salinan)).toBe(true);
  });
});

describe('selangRasio', () => {
  test('turun membalik ujung, batas ikut berlaku', () => {
    const berbatas: Kebijakan = { ...KEBIJAKAN_BAKU, batasAtas: 1.2, batasAtasPadaTabel: true };
    // 2 - 4,25/5 = 1,15; 2 - 4,15/5 = 1,17
    expect(selangRasio(angka(5), teksAngka(4.2, 1), 'turun', berbatas)).toEqual({ bawah: 1.15, atas: 1.17 });
    // 2 - 0,95/5 = 1,81 dan 2 - 1,05/5 = 1,79, keduanya dibatasi
    expect(selangRasio(angka(5), teksAngka(1, 1), 'turun', berbatas)).toEqual({ bawah: 1.2, atas: 1.2 });
  });

  test('rentang', () => {
    // 44,95 / 45 = 0,99888... di luar, 45 di dalam
    const selang = selangRasio(rentang(45, 55), teksAngka(45, 1), 'rentang', KEBIJAKAN_BAKU);
    expect(selang?.atas).toBe(1);
    expect(selang?.bawah).toBeCloseTo(0.998889, 6);
  });

  test('bukan angka', () => {
    expect(selangRasio(teks('x'), angka(1), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    expect(selangRasio(angka(0), angka(1), 'naik', KEBIJAKAN_BAKU)).toBeNull();
  });
});

describe('cocokRumusLain', () => {
  const turun = { arah: 'turun', kebijakan: KEBIJAKAN_BAKU } as const;

  test('indikator turun dihitung realisasi / target', () => {
    expect(cocokRumusLain(angka(16), angka(14), 0.875, 2, turun)).toEqual({ nama: 'realisasi / target', arah: 'naik' });
  });

  test('indikator turun dihitung target / realisasi', () => {
    // 4 / 3,6 = 1,1111; menurut kebijakan 2 - 3,6/4 = 1,1
    expect(cocokRumusLain(angka(4), angka(3.6), 1.1111, 2, turun)).toMatchObject({ arah: 'turun', minimasi: 'rasio' });
  });

  test('rasio di luar jangkauan bilangan bukan rumus yang cocok', () => {
    // target / realisasi = 9e-16 / 5e-324 = 1,8e308, lebih dari bilangan terbesar (1,797e308)
    expect(cocokRumusLain(angka(9e-16), angka(5e-324), 0.985, 2, turun)).toBeNull();
  });

  test('rumus lain yang terpotong batas', () => {
    const kebijakan: Kebijakan = { ...KEBIJAKAN_BAKU, batasAtas: 1.2, batasAtasPadaTabel: true };
    expect(cocokRumusLain(angka(5), angka(6.1), 1.2, 2, { arah: 'turun', kebijakan })).toEqual({
      nama: 'realisasi / target',
      arah: 'naik',
      batasAtas: 1.2,
    });
  });

  test('indikator naik dihitung seperti minimasi', () => {
    const naik = { arah: 'naik', kebijakan: KEBIJAKAN_BAKU } as const;
    expect(cocokRumusLain(angka(10), angka(12), 0.8, 2, naik)?.nama).toBe('2 - realisasi / target');
  });

  test('yang benar, dan yang tidak cocok dengan apa pun', () => {
    expect(cocokRumusLain(angka(16), angka(14), 1.125, 2, turun)).toBeNull();
    expect(cocokRumusLain(angka(16), angka(14), 0.5, 2, turun)).toBeNull();
    expect(cocokRumusLain(angka(16), angka(16), 1, 2, turun)).toBeNull();
  });
});
