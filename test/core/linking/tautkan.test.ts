import { tautkan } from '../../../src/core/linking/tautkan';
import { buatBerkas, buatIndikator, type ContohIndikator } from './buat-berkas';

type Ringkas = Omit<ContohIndikator, 'tabel' | 'row'>;

/** Groups of rows as sets of positions, each table given as a list of rows. */
function kelompok(...tabel: readonly (readonly Ringkas[])[]): string[][] {
  const baris = tabel.flatMap((isi, t) => isi.map((satu, r) => buatIndikator({ ...satu, tabel: t, row: r })));
  return tautkan(buatBerkas(baris)).indikator.map(({ anggota }) =>
    anggota.map(({ baris: satu }) => `${satu.tabel}.${satu.row}`),
  );
}

const bertaut = (a: Ringkas, b: Ringkas): boolean => kelompok([a], [b]).length === 1;

describe('yang mirip tetapi lain', () => {
  test.each([
    [
      'Tingkat kepuasan perusahaan yang diberikan fasilitasi industri 4.0',
      'Tingkat kepuasan perusahaan yang diberikan fasilitasi standardisasi industri',
    ],
    ['Nilai minimal akuntabilitas kinerja', 'Nilai minimal laporan keuangan'],
    ['Perusahaan yang terfasilitasi industri 4.0', 'Perusahaan yang terfasilitasi di bidang standardisasi industri'],
    ['Persentase temuan yang ditindaklanjuti', 'Persentase temuan yang tidak ditindaklanjuti'],
    ['Meningkatnya nilai produksi IKM yang dibina', 'Meningkatnya nilai penjualan IKM yang dibina'],
    ['Nilai kearsipan satker', 'Nilai laporan keuangan satker'],
  ])('%s / %s', (a, b) => {
    expect(bertaut({ indikator: a }, { indikator: b })).toBe(false);
    const sasaran = 'Penguatan Akuntabilitas Organisasi';
    const angka = { 2024: ['3', '3,68'] as const };
    expect(
      bertaut(
        { indikator: a, sasaran, kode: 'SK2.2', angka },
        { indikator: b, sasaran, kode: 'SK2.4', angka: { 2024: ['3', '3,79'] } },
      ),
    ).toBe(false);
  });

  test('dua yang mirip di dua tabel bertaut masing-masing, walau bunyinya bergeser', () => {
    const a = 'Tingkat kepuasan perusahaan yang diberikan fasilitasi industri 4.0';
    const b = 'Tingkat kepuasan perusahaan yang diberikan fasilitasi standardisasi industri';
    const hasil = kelompok(
      [{ indikator: a }, { indikator: b }],
      [
        { indikator: 'Tingkat kepuasan perusahaan yang diberikan fasilitas di bidang standarisasi industri (Indeks)' },
        { indikator: 'Tingkat kepuasan perusahaan penerima yang diberikan fasilitas industri 4.0*' },
      ],
    );
    expect(hasil).toEqual([
      ['0.0', '1.1'],
      ['0.1', '1.0'],
    ]);
  });
});

describe('angka yang kehilangan tanda desimal', () => {
  const matriks = 'Nilai kesiapan industri pelaku usaha yang dibina balai';
  const laporan = 'Nilai kesiapan industri pelaku usaha alas kaki dan produk kulit';
  const angka = { 2022: ['1,22', ''] as const, 2023: ['1,24', ''] as const, 2024: ['1,26', ''] as const };
  const tanpaKoma = { 2022: ['122', ''] as const, 2023: ['124', ''] as const, 2024: ['126', ''] as const };
  const lain = { 2022: ['131', ''] as const, 2023: ['133', ''] as const, 2024: ['135', ''] as const };

  test('digit yang sama pada tiga tahun adalah bukti yang sama kuat', () => {
    expect(bertaut({ indikator: matriks, angka: tanpaKoma }, { indikator: laporan, angka })).toBe(true);
    expect(bertaut({ indikator: matriks, angka }, { indikator: laporan, angka })).toBe(true);
  });

  test('digit lain tidak menyatukan dua rumusan yang hanya mirip', () => {
    expect(bertaut({ indikator: matriks, angka: lain }, { indikator: laporan, angka })).toBe(false);
    expect(
      bertaut(
        { indikator: 'Nilai minimal akuntabilitas kinerja', angka: tanpaKoma },
        { indikator: 'Nilai minimal laporan keuangan', angka },
      ),
    ).toBe(false);
  });
});

describe('yang sama walau bergeser', () => {
  test.each([
    ['Presentase ijin usaha yang terbit', 'Persentase izin usaha yang terbit (Persen)*'],
    ['Nilai SAKIP satker', 'Nilai Sistem Akuntabilitas Kinerja Instansi Pemerintah satker'],
    ['Nilai IKM (Indeks Kepuasan Masyarakat) satker', 'Nilai IKM satker'],
    ['wirausaha Industri Kecil yang tumbuh', 'wirausaha IndustriKecil yang tumbuh'],
    ['Meningkatnya PNBP layanan jasa industri', 'Meningkatnya PNPB layanan jasa industri'],
    [
      'Rekomendasi hasil pengawasan internal telah ditindaklanjuti oleh satker',
      'Rekomendasi hasil pengawasan internal telah ditindaklanjuti',
    ],
  ])('%s = %s', (a, b) => {
    expect(bertaut({ indikator: a }, { indikator: b })).toBe(true);
  });

  test('bunyi lain sama sekali, tetapi kode dan angka sama', () => {
    const angka = { 2023: ['7', '8'] as const, 2024: ['10'] as const };
    const a = { indikator: 'Infrastruktur kompetensi industri', kode: 'SP4.1', angka };
    const b = { indikator: 'Standar Kompetensi Kerja Nasional Indonesia', kode: 'SP4.1', angka };
    expect(bertaut(a, b)).toBe(true);
    expect(bertaut(a, { ...b, kode: 'SP4.2' })).toBe(false);
    expect(bertaut(a, { ...b, angka: { 2023: ['7', '9'], 2024: ['11'] } })).toBe(false);
  });

  test('angka kumulatif tidak membantah angka tahunan', () => {
    const a = {
      indikator: 'Pengembangan produk yang dimanfaatkan IKM',
      satuan: 'Produk',
      angka: { 2022: ['9'], 2023: ['10'] } as const,
    };
    const b = {
      indikator: 'Pengembangan produk yang dimanfaatkan oleh IKM binaan',
      satuan: 'Produk (Kumulatif)',
      angka: { 2022: ['24'], 2023: ['34'] } as const,
    };
    expect(bertaut(a, b)).toBe(true);
    expect(bertaut(a, { ...b, satuan: 'Produk' })).toBe(false);
  });
});

describe('dua baris satu tabel', () => {
  test('bunyi sama dan angka sama: disalin dua kali, satu indikator', () => {
    const baris = { indikator: 'Nilai SAKIP', angka: { 2024: ['80', '81,95'] } as const };
    expect(kelompok([baris, baris])).toHaveLength(1);
  });

  test('bunyi sama, angka berbeda: dua unit, dua indikator; tabel lain bertaut dengan yang angkanya sama', () => {
    const a = { indikator: 'Nilai SAKIP', angka: { 2024: ['80', '81,95'] } as const };
    const b = { indikator: 'Nilai SAKIP', angka: { 2024: ['70', '71,20'] } as const };
    expect(kelompok([a, b], [b])).toEqual([['0.0'], ['0.1', '1.0']]);
  });

  test('bunyi hampir sama tetap dua', () => {
    expect(
      kelompok([{ indikator: 'Jumlah pelatihan teknis' }, { indikator: 'Jumlah pelatihann teknis' }]),
    ).toHaveLength(2);
  });
});

describe('keyakinan', () => {
  const anggota = (...baris: readonly Ringkas[]) =>
    tautkan(
      buatBerkas(baris.map((satu, tabel) => buatIndikator({ ...satu, tabel, row: 0 }))),
    ).indikator[0]?.anggota.map(({ keyakinan, alasan }) => ({ keyakinan, alasan }));

  test('semuanya sama', () => {
    const baris = { indikator: 'Nilai SAKIP', kode: 'SK8.1', angka: { 2024: ['80', '81,95'] } as const };
    expect(anggota(baris, baris)?.[1]).toEqual({ keyakinan: 1, alasan: 'bunyi sama, kode sama, 2 dari 2 angka sama' });
  });

  test('sendirian', () => {
    expect(anggota({ indikator: 'Nilai SAKIP' })).toEqual([{ keyakinan: 1, alasan: 'satu-satunya baris' }]);
  });

  test('bunyi sama, kode dan angka berbeda: 0,2 + 0,5 - 0,15 - 0,15 = 0,40', () => {
    const a = { indikator: 'Tumbuhnya IKM start up', kode: 'SK3.2', angka: { 2023: ['4', '4'] } as const };
    const b = { indikator: 'Tumbuhnya IKM start up', kode: 'SK2.2', angka: { 2023: ['18', '17'] } as const };
    expect(anggota(a, a, b)?.[2]).toEqual({ keyakinan: 0.4, alasan: 'bunyi sama, kode berbeda, 0 dari 2 angka sama' });
  });

  test('satu angka basi tidak mengubah kelompok', () => {
    const benar = { indikator: 'Indeks kepuasan', angka: { 2024: ['3', '3,79'] } as const };
    const basi = { indikator: 'Indeks kepuasan', angka: { 2024: ['3', '3,7'] } as const };
    expect(anggota(benar, benar, basi)?.[2]?.keyakinan).toBeGreaterThanOrEqual(0.7);
  });
});

test('nama, kode dan urutan kelompok', () => {
  const baris = [
    { indikator: 'Nilai SAKIP*', kode: '1', tabel: 0, row: 0 },
    { indikator: 'Nilai SAKIP', kode: 'SK8.1', tabel: 1, row: 0 },
    { indikator: 'Nilai SAKIP', kode: '8.1', tabel: 2, row: 0 },
    { indikator: 'Indeks layanan publik', tabel: 2, row: 1 },
  ].map(buatIndikator);
  const { indikator, kelompokDari } = tautkan(buatBerkas(baris));
  expect(indikator.map(({ id, nama, kode }) => ({ id, nama, kode }))).toEqual([
    { id: 0, nama: 'Nilai SAKIP', kode: 'SK8.1' },
    { id: 1, nama: 'Indeks layanan publik', kode: null },
  ]);
  expect(kelompokDari.get(baris[0]!)).toBe(indikator[0]);
});

test('jumlah dan rata-rata tidak bertaut', () => {
  const rata = { ...buatIndikator({ tabel: 0, row: 0, indikator: 'Rata-rata capaian' }), peran: 'rata-rata' as const };
  expect(tautkan(buatBerkas([rata, { ...rata, tabel: 1 }])).indikator).toHaveLength(2);
});

test('berkas kosong', () => {
  const hasil = tautkan(buatBerkas([]));
  expect([hasil.indikator, hasil.sasaran, hasil.uang]).toEqual([[], [], []]);
});
