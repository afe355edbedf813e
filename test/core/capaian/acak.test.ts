import fc from 'fast-check';
import { tentukanArah } from '../../../src/core/capaian/arah';
import { readKebijakan } from '../../../src/core/capaian/baca-kebijakan';
import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { type Arah, type Kebijakan, KEBIJAKAN_BAKU, readKebijakanJson } from '../../../src/core/capaian/kebijakan';
import { sesuaiCetak } from '../../../src/core/capaian/sesuai';
import { parseSkala, periksaSkala, predikat } from '../../../src/core/capaian/skala';
import { besaranDariTeks } from '../../../src/core/text/baca-besaran';
import type { Besaran } from '../../../src/core/text/besaran';
import { sheetFromGrid } from '../../../src/core/workbook/sheet';
import { KOSONG, NIHIL, angka, jenjang, rentang, teksAngka, yaTidak } from './bentuk';

const bilangan = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(0, -0, 0.1 + 0.2, 1e-300, 1e300),
);
const besaran: fc.Arbitrary<Besaran> = fc.oneof(
  bilangan.map((nilai) => angka(nilai)),
  fc.tuple(bilangan, fc.integer({ min: 0, max: 4 })).map(([nilai, desimal]) => teksAngka(nilai, desimal)),
  fc.tuple(bilangan, bilangan).map(([a, b]) => rentang(Math.min(a, b), Math.max(a, b))),
  fc.constantFrom('BB', 'A-', 'WTP', 'Baik', 'X').map(jenjang),
  fc.boolean().map(yaTidak),
  fc.constantFrom(KOSONG, NIHIL),
  fc.string().map((isi) => besaranDariTeks(isi)),
);
const arah = fc.constantFrom<Arah>('naik', 'turun', 'tetap', 'rentang', 'jenjang', 'biner');
const kebijakan: fc.Arbitrary<Kebijakan> = fc
  .record({
    minimasi: fc.constantFrom('selisih', 'rasio'),
    batasAtas: fc.constantFrom(null, 1, 1.1, 1.2),
    jenjang: fc.constantFrom('tercapai-tidak', 'peringkat'),
    rentang: fc.constantFrom('rasio', 'simpangan'),
  })
  .map((isi) => readKebijakanJson(isi));

test('capaian selalu bilangan dalam batas, atau ada alasannya', () => {
  fc.assert(
    fc.property(besaran, besaran, arah, kebijakan, (target, realisasi, satu, aturan) => {
      const hasil = hitungCapaian(target, realisasi, satu, aturan);
      expect(hasil.capaian === null).toBe(hasil.alasan !== null);
      expect(hasil.capaian === null).toBe(hasil.status === 'tidak-dapat-diukur');
      if (hasil.capaian === null || hasil.selang === null) return;
      expect(Number.isFinite(hasil.capaian)).toBe(true);
      expect(hasil.capaian).toBeGreaterThanOrEqual(aturan.batasBawah);
      if (aturan.batasAtas !== null) expect(hasil.capaian).toBeLessThanOrEqual(aturan.batasAtas);
      expect(hasil.selang.bawah).toBeLessThanOrEqual(hasil.capaian);
      expect(hasil.selang.atas).toBeGreaterThanOrEqual(hasil.capaian);
    }),
    { numRuns: 2000 },
  );
});

test('capaian yang dicetak dari hasilnya sendiri selalu sesuai', () => {
  const wajar = fc.integer({ min: -50_000, max: 50_000 }).map((nilai) => nilai / 100);
  fc.assert(
    fc.property(wajar, wajar, arah, fc.integer({ min: 0, max: 4 }), (target, realisasi, satu, desimal) => {
      const { capaian, selang } = hitungCapaian(angka(target), angka(realisasi), satu, KEBIJAKAN_BAKU);
      if (capaian === null || selang === null) return;
      expect(sesuaiCetak({ nilai: capaian, desimal }, selang)).toBe(true);
    }),
  );
});

test('teks apa pun boleh berdiri di lembar dan di kolom arah', () => {
  const kata = fc.constantFrom(
    'capaian',
    'Minimize',
    '=',
    'target',
    'realisasi',
    '/',
    '120%',
    'paling tinggi',
    'kategori',
    ':',
    ';',
    '80 -',
    'Baik',
    'nol',
  );
  const kalimat = fc.oneof(
    fc.string(),
    fc.array(kata, { maxLength: 15 }).map((isi) => isi.join(' ')),
  );
  fc.assert(
    fc.property(kalimat, kalimat, (a, b) => {
      const aturan = readKebijakan({
        sheets: [
          sheetFromGrid('L', [
            [a, b],
            [b, 1.2],
          ]),
        ],
        catatan: [],
      });
      expect(readKebijakanJson(JSON.parse(JSON.stringify(aturan)))).toEqual(aturan);
      tentukanArah({ polaritas: a, formula: b, indikator: a, satuan: b, target: KOSONG, kebijakan: aturan });
      const skala = parseSkala(a);
      if (skala !== null && periksaSkala(skala) === null) predikat(1, skala);
    }),
    { numRuns: 2000 },
  );
});
