import { readKebijakan } from '../../../src/core/capaian/baca-kebijakan';
import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { sheetFromGrid } from '../../../src/core/workbook/sheet';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';

function baca(grid: readonly (readonly (CellValue | Partial<Cell>)[])[], nama = 'Lembar1'): Kebijakan {
  const workbook: Workbook = { sheets: [sheetFromGrid(nama, grid)], catatan: [] };
  return readKebijakan(workbook);
}

const kalimat = (teks: string): Kebijakan => baca([[teks]]);

describe('rumus minimasi', () => {
  test.each([
    ['Kebijakan perhitungan: Maximize = Realisasi / Target; Minimize = 2 - (Realisasi / Target)', 'selisih'],
    ['Rumus capaian minimasi: (Target / Realisasi) x 100%', 'rasio'],
    ['Untuk indikator negatif dipakai capaian = Target dibagi Realisasi', 'rasio'],
    ['Rekap Seksi A (Minimize = T/R, paling tinggi 120%)', 'rasio'],
    ['Minimize = Target/Realisasi, Stabilize = 1 - |Realisasi - Target| / Target', 'rasio'],
    ['Semakin rendah semakin baik: capaian = (Target - (Realisasi - Target)) / Target x 100%', 'selisih'],
  ])('%s: %s', (teks, minimasi) => {
    const kebijakan = kalimat(teks);
    expect(kebijakan.minimasi).toBe(minimasi);
    expect(kebijakan.sumber).toEqual([expect.objectContaining({ teks })]);
  });

  test('label dengan rumus di sebelahnya', () => {
    expect(baca([['Rumus minimasi', 'Target / Realisasi x 100%']]).minimasi).toBe('rasio');
    expect(baca([['Minimalisasi', ':', 'T/R']]).minimasi).toBe('rasio');
  });

  test('baris kamus bukan kebijakan', () => {
    const kamus = ['IK1', 'Waktu layanan', 'Rata-rata hari', 'Target / Realisasi x 100%', 'Hari', 'Minimize'];
    expect(baca([kamus])).toBe(KEBIJAKAN_BAKU);
  });
});

describe('batas atas', () => {
  test.each([
    ['capaian paling tinggi 120% dan paling rendah 0%.', 1.2],
    ['Catatan: capaian kinerja maksimal 110%', 1.1],
    ['Capaian indikator dibatasi sampai 150 persen', 1.5],
    ['Capaian di atas 120% dihitung 120%', 1.2],
    ['Rekap Seksi A (Minimize = 2 - Realisasi / Target, paling tinggi 120%)', 1.2],
    ['Capaian dibatasi 120% sesuai kebijakan', 1.2],
  ])('%s: %d', (teks, batas) => {
    expect(kalimat(teks)).toMatchObject({ batasAtas: batas, batasAtasPadaTabel: true });
  });

  test.each([[1.2], [120], ['120%'], ['120 persen']])('label dengan nilai %p di sebelahnya', (nilai) => {
    expect(baca([['Batas atas capaian', nilai]])).toMatchObject({
      batasAtas: 1.2,
      dibaca: ['Batas atas capaian 120% (Lembar1!A1).'],
    });
  });

  test('batas untuk rata-rata tidak berlaku pada tabel', () => {
    const kebijakan = kalimat('Dalam perhitungan rata-rata sasaran, capaian indikator dibatasi 100%');
    expect(kebijakan).toMatchObject({ batasAtas: 1, batasAtasPadaTabel: false });
  });

  test('tanpa batas dinyatakan', () => {
    expect(kalimat('Capaian dihitung apa adanya dan tidak dibatasi').dibaca).toEqual([
      'Capaian tidak dibatasi (Lembar1!A1).',
    ]);
  });
});

describe('klausul lain', () => {
  test('target nol, target negatif, predikat, rata-rata', () => {
    const kebijakan = baca([
      [
        'target nol pada Minimize: 100% bila realisasi nol, selain itu 0%; target nol pada Maximize tidak dapat dihitung',
      ],
      ['Target negatif = 1 + (Realisasi - Target) / |Target|; predikat di bawah target = 0%.'],
      ['Rata-rata sasaran hanya atas indikator yang dapat dihitung.'],
    ]);
    expect(kebijakan.targetNol).toEqual({ naikNol: null, naikAda: null, turunNol: 1, turunAda: 0 });
    expect(kebijakan).toMatchObject({
      targetNegatif: 'simpangan',
      jenjang: 'tercapai-tidak',
      tanpaCapaian: 'dikeluarkan',
    });
    expect(kebijakan.dibaca).toHaveLength(5);
  });

  test('target nol dengan capaian 100%', () => {
    expect(kalimat('Bila target nol dan realisasi ada, capaian 100%').targetNol.naikAda).toBe(1);
  });

  test('yang tidak dapat dihitung bernilai nol dalam rata-rata', () => {
    const teks = 'Rata-rata: indikator yang belum ada realisasinya dihitung 0 dan rata-rata berbobot dipakai';
    expect(kalimat(teks)).toMatchObject({ tanpaCapaian: 'nol', rataRata: 'berbobot' });
  });

  test('dasar target dan pembulatan', () => {
    expect(kalimat('Capaian dihitung terhadap target awal')).toMatchObject({ dasarTarget: 'awal' });
    expect(kalimat('Capaian dibulatkan satu angka di belakang koma')).toMatchObject({ desimal: 1 });
  });

  test('kategori dalam satu kalimat', () => {
    const teks =
      'Kategori capaian: 100% ke atas Sangat Baik; 80% sampai di bawah 100% Baik; 60% sampai di bawah 80% Cukup; di bawah 60% Kurang.';
    expect(kalimat(teks).skalaPredikat?.tingkat.map((tingkat) => tingkat.nama)).toEqual([
      'Sangat Baik',
      'Baik',
      'Cukup',
      'Kurang',
    ]);
  });

  test('kategori sebagai tabel', () => {
    const tabel = baca([
      ['Kategori capaian'],
      ['No', 'Rentang', 'Kategori'],
      [1, '>= 90%', 'Tinggi'],
      [2, '75% - < 90%', 'Sedang'],
      [3, '< 75%', 'Rendah'],
    ]);
    expect(tabel.skalaPredikat?.tingkat).toHaveLength(3);
    const bersisian = baca([
      ['Rentang capaian', 'Kategori'],
      ['91 - 100', 'Tinggi'],
      ['76 - 90', 'Sedang'],
      ['0 - 75', 'Rendah'],
    ]);
    expect(bersisian.skalaPredikat?.tingkat[1]).toEqual({
      nama: 'Sedang',
      bawah: 76,
      bawahTermasuk: true,
      atas: 91,
      atasTermasuk: false,
    });
  });
});

describe('yang bukan kebijakan', () => {
  test.each([
    'Tabel 7 Capaian Kinerja Balai Tahun 2022',
    'Minimalisasi temuan hasil pemeriksaan',
    'Capaian paling tinggi 120% dicapai oleh indikator jumlah sampel uji',
    'Capaian tertinggi 150,25% pada indikator kedua',
    'Target capaian output maksimal 100%',
    'Realisasi anggaran tidak boleh melebihi 100%',
    'Deviasi rencana penarikan dana maksimal 5%',
    'Rata-rata capaian sasaran pertama adalah 104,38%',
    'Realisasi tahun 2023 dibandingkan target tahun 2023',
    'Nilai minimal akuntabilitas kinerja',
    'Predikat evaluasi SAKIP kategori BB',
  ])('%s', (teks) => {
    expect(kalimat(teks)).toBe(KEBIJAKAN_BAKU);
  });

  test('kolom capaian dengan kategori di sebelahnya', () => {
    const hasil = baca([
      ['Persentase capaian', 'Kategori'],
      ['105%', 'Sangat Baik'],
      ['90%', 'Baik'],
      ['40%', 'Kurang'],
    ]);
    expect(hasil).toBe(KEBIJAKAN_BAKU);
  });

  test('baris tabel dengan judul mirip', () => {
    expect(baca([['Batas atas capaian', 'Persen', 1.2, 1.1, 0.9, 1]])).toBe(KEBIJAKAN_BAKU);
  });
});

test('yang paling lengkap menang, yang lain disebut', () => {
  const kebijakan = baca([
    ['Catatan: capaian maksimal 110%'],
    ['Kebijakan perhitungan: Minimize = 2 - Realisasi / Target; capaian paling tinggi 120% dan paling rendah 0%'],
  ]);
  expect(kebijakan.batasAtas).toBe(1.2);
  expect(kebijakan.dibaca).toContain(
    'Tidak dipakai karena sel lain menyebut lain: Batas atas capaian 110% (Lembar1!A1).',
  );
});

test('lembar tersembunyi kalah dari yang tampak', () => {
  const tersembunyi = sheetFromGrid(
    'Lama',
    [['Kebijakan: Minimize = T/R; capaian maksimal 110% dan paling rendah 0%']],
    {
      visibility: 'hidden',
    },
  );
  const tampak = sheetFromGrid('Baru', [['Catatan: capaian maksimal 120%']]);
  const kebijakan = readKebijakan({ sheets: [tersembunyi, tampak], catatan: [] });
  expect(kebijakan).toMatchObject({ batasAtas: 1.2, minimasi: 'rasio' });
});
