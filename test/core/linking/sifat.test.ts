/** What holds for any submission, and what linking costs. */
import fc from 'fast-check';
import { hitunganBaru, tautkan, type Tautan } from '../../../src/core/linking/tautkan';
import { kunciLabel } from '../../../src/core/text/label';
import type { Berkas } from '../../../src/core/records/berkas';
import { buatBerkas, buatIndikator, buatUang } from './buat-berkas';

const KATA = [
  'nilai',
  'indeks',
  'SAKIP',
  'industri',
  '4.0',
  'layanan',
  'kepuasan',
  'IKM',
  'produksi',
  'tidak',
  '(Persen)',
  '*',
];
const label = fc.oneof(
  fc.array(fc.constantFrom(...KATA), { maxLength: 5 }).map((kata) => kata.join(' ')),
  fc.string({ unit: 'grapheme' }),
);
const angka = fc.option(fc.constantFrom('7', '3,68', '100', '0', '-', 'N/A', '80-90'), { nil: undefined });
const tabel = fc.integer({ min: 0, max: 4 });
const kode = fc.constantFrom(undefined, '1.1', 'SK1.1', 'SK2.1', '7', 'TJ.1');

const barisIndikator = fc
  .record({ tabel, indikator: label, sasaran: fc.option(label, { nil: 'SK1' }), kode, target: angka, realisasi: angka })
  .map(({ kode: k, target, realisasi, ...sisa }) => ({
    ...sisa,
    ...(k === undefined ? {} : { kode: k }),
    angka: { 2024: [target, realisasi] as [string | undefined, string | undefined] },
  }));
const barisUang = fc.record({
  tabel,
  kode: fc.constantFrom('', '6077.BAD', '007', '51', 'EC'),
  jalur: fc.constantFrom('', 'EC/6077/BAD', '007', 'EC/6077/BAD/007'),
  uraian: label,
  pagu: fc.constantFrom('5.000', '7.000', '-'),
});

const berkas: fc.Arbitrary<Berkas> = fc
  .tuple(fc.array(barisIndikator, { maxLength: 25 }), fc.array(barisUang, { maxLength: 15 }))
  .map(([indikator, uang]) =>
    buatBerkas(
      indikator.map(({ angka: a, ...satu }, row) => {
        const [target, realisasi] = a[2024];
        const isi: [string?, string?] =
          target === undefined ? [] : realisasi === undefined ? [target] : [target, realisasi];
        return buatIndikator({ ...satu, row, angka: { 2024: isi } });
      }),
      uang.map((satu, row) => buatUang({ ...satu, row })),
    ),
  );

/** Everything that linking said, without the rows themselves. */
const ringkas = ({ indikator, sasaran, uang }: Tautan): unknown => [
  indikator.map(({ nama, kode: k, anggota }) => [
    nama,
    k,
    anggota.map((satu) => [satu.baris.tabel, satu.baris.row, satu.keyakinan, satu.alasan]),
  ]),
  sasaran.map(({ nama, anggota }) => [nama, anggota.map(({ teks }) => teks.sel)]),
  uang.map(({ kunci, anggota }) => [kunci, anggota.map((satu) => [satu.baris.row, satu.keyakinan])]),
];

describe('untuk berkas apa pun', () => {
  test('setiap baris di tepat satu kelompok, dengan keyakinan 0 sampai 1', () => {
    fc.assert(
      fc.property(berkas, (isi) => {
        const { indikator, kelompokDari, uang } = tautkan(isi);
        const anggota = indikator.flatMap((satu) => satu.anggota);
        expect(new Set(anggota.map(({ baris }) => baris)).size).toBe(isi.indikator.length);
        expect(anggota).toHaveLength(isi.indikator.length);
        for (const baris of isi.indikator)
          expect(kelompokDari.get(baris)?.anggota.some((satu) => satu.baris === baris)).toBe(true);
        expect(uang.flatMap((satu) => satu.anggota)).toHaveLength(isi.uang.length);
        for (const { keyakinan } of [...anggota, ...uang.flatMap((satu) => satu.anggota)]) {
          expect(keyakinan).toBeGreaterThanOrEqual(0);
          expect(keyakinan).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('dua baris satu tabel hanya sekelompok bila bunyinya sama', () => {
    fc.assert(
      fc.property(berkas, (isi) => {
        for (const { anggota } of tautkan(isi).indikator) {
          const bunyi = new Map<number, string>();
          for (const { baris } of anggota) {
            const kunci = kunciLabel(baris.indikator.teks);
            expect(bunyi.get(baris.tabel) ?? kunci).toBe(kunci);
            bunyi.set(baris.tabel, kunci);
          }
        }
        for (const { anggota } of tautkan(isi).uang) {
          expect(new Set(anggota.map(({ baris }) => baris.tabel)).size).toBe(anggota.length);
        }
      }),
    );
  });

  test('masukan sama, hasil sama', () => {
    fc.assert(
      fc.property(berkas, (isi) => expect(ringkas(tautkan(isi))).toEqual(ringkas(tautkan(isi)))),
      { numRuns: 30 },
    );
  });
});

describe('biaya', () => {
  const BENDA = [
    'produksi',
    'penjualan',
    'pelatihan',
    'lulusan',
    'regulasi',
    'kearsipan',
    'layanan',
    'ekspor',
    'promosi',
    'teknologi',
  ];
  const kata = (i: number): string => BENDA[i % BENDA.length] ?? '';
  const AKHIRAN = ['', ' (Persen)', ' di lingkungan satker', '*'];

  /** Ten tables that name the same indicators in four wordings; a quarter of the names is repeated within a table. */
  function bangkit(jumlah: number): Berkas {
    const perTabel = jumlah / 10;
    return buatBerkas(
      Array.from({ length: jumlah }, (_, i) => {
        const t = Math.floor(i / perTabel);
        const r = i % perTabel;
        const nomor = r % 4 === 0 ? '' : ` nomor ${r}`;
        return buatIndikator({
          tabel: t,
          row: r,
          kode: `SK${Math.floor(r / 10) + 1}.${(r % 10) + 1}`,
          indikator: `Persentase ${kata(r)} ${kata(Math.floor(r / 10))}${nomor}${AKHIRAN[t % 4] ?? ''}`,
          sasaran: `Meningkatnya ${kata(Math.floor(r / 10))} ke-${Math.floor(r / 10)}`,
          angka: { 2024: [String(r % 97), String((r * 7) % 101)] },
        });
      }),
    );
  }

  test('perbandingan dan kunjungan per baris tidak bertambah dengan banyaknya baris', () => {
    const perBaris = [1000, 10000].map((jumlah) => {
      const hitungan = hitunganBaru();
      tautkan(bangkit(jumlah), hitungan);
      return { perbandingan: hitungan.perbandingan / jumlah, kunjungan: hitungan.kunjungan / jumlah };
    });
    const [sedikit, banyak] = perBaris;
    expect(banyak?.perbandingan).toBeLessThanOrEqual(Math.max(1, (sedikit?.perbandingan ?? 0) * 1.3));
    expect(banyak?.kunjungan).toBeLessThanOrEqual(Math.max(20, (sedikit?.kunjungan ?? 0) * 1.3));
    for (const satu of perBaris) expect(satu.perbandingan).toBeLessThanOrEqual(16);
  });

  test('semua nama sama dalam satu tabel', () => {
    const baris = Array.from({ length: 5000 }, (_, row) =>
      buatIndikator({ tabel: 0, row, indikator: 'Nilai SAKIP', angka: { 2024: [String(row)] } }),
    );
    const hitungan = hitunganBaru();
    expect(tautkan(buatBerkas(baris), hitungan).indikator).toHaveLength(5000);
    expect(hitungan.perbandingan).toBe(0);
  });
});
