import { agregatTriwulan, bacaSifatTriwulan, rataRata, selisihKumulatif } from '../../../src/core/capaian/agregasi';

describe('rataRata', () => {
  test.each([
    [[200, 122.67, 133.33, 126.33], 145.5825], // 582,33 / 4
    [[103.38], 103.38],
    [[0.1, 0.2, null], 0.15],
    [[1.1, 1.1, 1.1], 1.1],
    [[0, 100], 50],
    [[null, null], null],
    [[], null],
  ])('aritmetik %j: %p', (nilai, harapan) => {
    expect(rataRata(nilai, 'aritmetik')).toBe(harapan);
  });

  test('delapan indikator satu tujuan', () => {
    // 1.802,93 / 8 = 225,36625
    const nilai = [200, 122.67, 133.33, 126.33, 350.71, 297.74, 472, 100.15];
    expect(rataRata(nilai, 'aritmetik')).toBe(225.36625);
  });

  test.each([
    [[100, 90], 94.87],
    [[66.67, 66.67, 100], 76.32], // angka yang dibulatkan; dengan 2/3 menjadi 76,31
    [[200 / 3, 200 / 3, 100], 76.31],
    [[94.87, 76.31], 85.09],
    [[85.09, 100], 92.24],
    [[0, 90], 0],
  ])('geometrik %j: %d', (nilai, harapan) => {
    expect(rataRata(nilai, 'geometrik')).toBeCloseTo(harapan, 2);
  });

  test('geometrik atas bilangan negatif tidak ada', () => {
    expect(rataRata([-1, 4], 'geometrik')).toBeNull();
  });

  test('geometrik atas bilangan yang sama tepat', () => {
    expect(rataRata([1.1, 1.1, 1.1], 'geometrik')).toBe(1.1);
  });

  test('berbobot mengeluarkan bobot dari yang kosong', () => {
    // (40 x 1,1 + 20 x 0,8) / 60 = 60 / 60
    expect(rataRata([1.1, null, 0.8], 'berbobot', [40, 40, 20])).toBe(1);
    expect(rataRata([1.1], 'berbobot', [null])).toBeNull();
    expect(() => rataRata([1, 2], 'berbobot', [1])).toThrow(RangeError);
  });
});

describe('agregatTriwulan', () => {
  test.each([
    ['jumlah', [4, 8, null, null], 12],
    ['jumlah', [0.1, 0.2], 0.3],
    ['kumulatif', [60, 130, null, null], 130],
    ['terakhir', [3.4, 3.45, null, 3.5], 3.5],
    ['rata-rata', [80, 90, null], 85],
    ['jumlah', [null, null], null],
    ['terakhir', [], null],
  ] as const)('%s %j: %p', (sifat, nilai, harapan) => {
    expect(agregatTriwulan(nilai, sifat)).toBe(harapan);
  });

  test.each([
    ['Kumulatif', 'kumulatif'],
    ['Non-kumulatif', 'jumlah'],
    ['Per triwulan', 'jumlah'],
    ['Posisi akhir', 'terakhir'],
    ['Rata-rata', 'rata-rata'],
    ['Realisasi s.d. TW III', 'kumulatif'],
    ['Persen', null],
  ])('sifat %s: %s', (teks, harapan) => {
    expect(bacaSifatTriwulan(teks)).toBe(harapan);
  });

  test('target tahunan dari target kumulatif', () => {
    expect(selisihKumulatif(150, 105)).toBe(45);
    expect(selisihKumulatif(0.3, 0.1)).toBe(0.2);
  });
});
