import fc from 'fast-check';

import { jarakEjaan, kunciLabel, miripLabel, normalLabel, siapkanLabel } from '../../../src/core/text/label';

describe('normalLabel', () => {
  test.each([
    ['  INDIKATOR\u00a0 KINERJA ', 'indikator kinerja'],
    ['Capaian (%)', 'capaian %'],
    ['% Capaian', '% capaian'],
    ['Pagu Awal (Rp.000)', 'pagu awal rp 000'],
    ['IKM alas kaki yang mendapatkan ijin usaha*', 'ikm alas kaki yang mendapatkan ijin usaha'],
    ['Perusahaan yang terfasilitasi industri 4.0.', 'perusahaan yang terfasilitasi industri 4.0'],
    ['Realisasi s.d. TW II', 'realisasi sd tw ii'],
    ['Realisasi s/d TW II', 'realisasi sd tw ii'],
    ['non–migas', 'non migas'],
    ['Program/\nKegiatan_x000D_', 'program kegiatan'],
    ['IndustriKecil dan Menengah', 'industri kecil dan menengah'],
    ['LKjIP', 'lkjip'],
    ['BBSPJIKKP', 'bbspjikkp'],
    ['“Nilai” `INDI`', 'nilai indi'],
    ['***', ''],
    ['', ''],
  ])('%j', (text, harapan) => {
    expect(normalLabel(text)).toBe(harapan);
  });
});

describe('kunciLabel', () => {
  test.each([
    ['Presentase ijin yang terbit (Persen)*', 'persentase izin terbit'],
    ['Efektifitas regulasi yang ditetapkan di lingkungan BPIPI', 'efektivitas regulasi ditetapkan lingkungan bpipi'],
    ['Indeks kepuasan pelanggan (skala 4)', 'indeks kepuasan pelanggan'],
    ['industri non migas', 'industri nonmigas'],
    ['industri non-migas', 'industri nonmigas'],
    ['Rata - rata indeks', 'ratarata indeks'],
    ['Jumlah kerja sama', 'jumlah kerjasama'],
    ['Nilai IKM (Indeks Kepuasan Masyarakat)', 'nilai ikm indeks kepuasan masyarakat'],
    ['di dalam', 'di dalam'],
    ['(%)', '%'],
    ['', ''],
  ])('%j', (text, harapan) => {
    expect(kunciLabel(text)).toBe(harapan);
  });
});

describe('miripLabel: the same indicator', () => {
  test.each<[string, string, number]>([
    // a, b, at least
    ['Presentase ijin yang terbit', 'Persentase izin terbit (Persen)', 1],
    ['Perusahaan yang terfasilitasi industri 4.0.', 'Perusahaan yang terfasilitasi industri 4.0', 1],
    ['Terwujudnya ASN BSKJI yang Professional', 'Terwujudnya ASN BSKJI yang Profesional', 1],
    [
      'Tingkat kepuasan perusahaan yang diberikan fasilitas industri 4.0',
      'Tingkat kepuasan perusahaan yang diberikan fasilitasi industri 4.0',
      1,
    ],
    ['Kemampuan sektor IndustriKecil Menengah', 'Kemampuan sektor Industri Kecil Menengah', 1],
    ['kemampuan sektor industrikecilmenengah', 'Kemampuan sektor Industri Kecil Menengah', 1],
    ['Penguatan Implementasi Making Inonesia 4.0', 'Penguatan Implementasi Making Indonesia 4.0', 0.95],
    ['Nilai minimal lapoaran keuangan', 'Nilai minimal laporan keuangan', 0.9],
    [
      'Meningkatnya jumlah hasil layanan jasa yang digunakan oleh industri',
      'Meningkatnya jumlah hasil layanan jasa industri yang digunakan oleh industri',
      0.9,
    ],
    [
      'Rekomendasi hasil pengawasan internal telah ditindaklanjuti satker',
      'Rekomendasi hasil pengawasan intern telah ditindaklanjuti satker',
      0.8,
    ],
    [
      'Jumlah perusahaan yang dilayani pengujian tahun 2023',
      'Jumlah perusahaan yang dilayani pengujian tahun 2024',
      0.85,
    ],
  ])('%s / %s', (a, b, sedikitnya) => {
    expect(miripLabel(a, b)).toBeGreaterThanOrEqual(sedikitnya);
  });
});

describe('miripLabel: another indicator', () => {
  test.each<[string, string, number]>([
    // a, b, below
    ['Nilai minimal akuntabilitas kinerja', 'Nilai minimal laporan keuangan', 0.75],
    [
      'Tingkat kepuasan perusahaan yang diberikan fasilitasi industri 4.0',
      'Tingkat kepuasan perusahaan yang diberikan fasilitasi standardisasi industri',
      0.9,
    ],
    ['Indeks X 2.2', 'Indeks X 2.4', 0.75],
    [
      'Perusahaan yang terfasilitasi industri 4.0',
      'Perusahaan yang terfasilitasi di bidang standardisasi industri',
      0.75,
    ],
    [
      'Meningkatnya kontribusi nilai produksi IKM yang dibina',
      'Meningkatnya kontribusi nilai penjualan IKM yang dibina',
      0.9,
    ],
    ['Nilai ekspor', 'Nilai impor', 0.5],
    ['Realisasi', 'Target', 0.1],
    ['', '', 0.1],
    ['', 'Target', 0.1],
  ])('%s / %s', (a, b, kurangDari) => {
    expect(miripLabel(a, b)).toBeLessThan(kurangDari);
  });
});

describe('jarakEjaan', () => {
  test.each<[string, string, number]>([
    ['', '', 0],
    ['', 'abc', 3],
    ['realias', 'realisasi', 2],
    ['relisasi', 'realisasi', 1],
    ['agutsus', 'agustus', 1],
    ['kitten', 'sitting', 3],
  ])('%s / %s', (a, b, jarak) => {
    expect(jarakEjaan(a, b)).toBe(jarak);
    expect(jarakEjaan(b, a)).toBe(jarak);
  });

  test('further than the cut-off gives one more', () => {
    expect(jarakEjaan('kitten', 'sitting', 2)).toBe(3);
    expect(jarakEjaan('a', 'abcdefgh', 2)).toBe(3);
    expect(jarakEjaan('kitten', 'sitting', 3)).toBe(3);
  });
});

describe('properties', () => {
  const kata = fc.constantFrom(
    'nilai',
    'indeks',
    'industri',
    'kecil',
    'industrikecil',
    'fasilitasi',
    'perusahaan',
    'prusahaan',
    '4.0',
    '2.2',
    'dan',
    'tahun',
    '2023',
    'x',
  );
  const label = fc.array(kata, { maxLength: 8 }).map((k) => k.join(' '));

  test('symmetric, within 0..1, 1 for itself, the same prepared or not', () => {
    fc.assert(
      fc.property(label, label, (a, b) => {
        const mirip = miripLabel(a, b);
        expect(mirip).toBeGreaterThanOrEqual(0);
        expect(mirip).toBeLessThanOrEqual(1);
        expect(miripLabel(b, a)).toBeCloseTo(mirip, 10);
        expect(miripLabel(siapkanLabel(a), siapkanLabel(b))).toBe(mirip);
        expect(miripLabel(a, a)).toBe(kunciLabel(a) === '' ? 0 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('normalising twice changes nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(normalLabel(normalLabel(text))).toBe(normalLabel(text))));
  });
});

test('100 by 100 labels take well under a second', () => {
  const label = Array.from({ length: 100 }, (_, i) =>
    siapkanLabel(
      `Persentase perusahaan ke-${i} yang mendapatkan fasilitasi standardisasi industri di wilayah binaan ${i % 7}`,
    ),
  );
  const mulai = performance.now();
  for (const a of label) for (const b of label) miripLabel(a, b);
  expect(performance.now() - mulai).toBeLessThan(1000);
});

test('prose is compared by its first hundred words', () => {
  const awal = Array.from({ length: 100 }, (_, i) => `kata${i}`).join(' ');
  expect(siapkanLabel(`${awal} ekor`).kata).toHaveLength(100);
  expect(siapkanLabel(`${awal} ekor`).jumlahBobot).toBe(150);
  expect(miripLabel(`${awal} pertama`, `${awal} kedua`)).toBe(1);
});
