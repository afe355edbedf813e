import fc from 'fast-check';

import { besaranDariTeks, readBesaran, selang, teksBesaran } from '../../../src/core/text/baca-besaran';
import type { Angka, Besaran, BuktiAngka } from '../../../src/core/text/besaran';
import type { CellValue } from '../../../src/core/workbook/workbook';

const sel = (value: CellValue, numberFormat = 'General', text = String(value)): Besaran =>
  readBesaran({ value, text, numberFormat });
const baca = (text: string, bukti?: BuktiAngka): Besaran => besaranDariTeks(text, bukti);

describe('numeric cells are exact', () => {
  test.each<[number, string, Partial<Angka>]>([
    [0.0796, '0.00%', { nilai: 7.96, desimal: 2, persen: true, asalFraksi: true, satuan: '%' }],
    [0.0796, '0.00 %', { nilai: 7.96, desimal: 2, persen: true }],
    [0.07, '0%', { nilai: 7, desimal: 0, persen: true }],
    [80.12, '#,##0.00 "Persen"', { nilai: 80.12, desimal: 2, persen: true, asalFraksi: false, satuan: 'Persen' }],
    [87.5, '0.0"%"', { nilai: 87.5, desimal: 1, persen: false, asalFraksi: false, satuan: null }],
    [3.82, '"Indeks" 0.00 "(skala 4)"', { nilai: 3.82, persen: false, satuan: 'Indeks (skala 4)' }],
    [5, '0 "m"', { nilai: 5, satuan: 'm' }],
    [0.5825, '0%', { nilai: 58.25, desimal: 0, persen: true }],
    [1.1042, '0.0%', { nilai: 110.42, desimal: 1, persen: true }],
    [7.96, '0.00', { nilai: 7.96, desimal: 2, persen: false, asalFraksi: false, satuan: null }],
    [34000, '#,##0', { nilai: 34000, desimal: 0 }],
    [3.445, '0.00', { nilai: 3.445, desimal: 2 }],
    [3.445, 'General', { nilai: 3.445, desimal: 3 }],
    [5, 'General', { nilai: 5, desimal: 0 }],
    [1000, '"Rp" #,##0;-"Rp" #,##0;"Rp -"', { nilai: 1000, satuan: 'Rp' }],
    [1000, '[$Rp-421]#,##0', { nilai: 1000, satuan: 'Rp' }],
    [12, '0 "orang"', { nilai: 12, satuan: 'orang' }],
    [12, '0"%"', { nilai: 12, persen: false }],
    [0, '#,##0', { nilai: 0, desimal: 0 }],
    [45142, '[$-421]d mmmm yyyy', { nilai: 45142, tanggal: true }],
    [0.5909722, 'h:mm', { nilai: 0.5909722, tanggal: true }],
    [7, 'bad [', { nilai: 7 }],
  ])('%d as %s', (value, format, harapan) => {
    expect(sel(value, format)).toMatchObject({
      jenis: 'angka',
      tepat: true,
      alternatif: null,
      batas: null,
      ...harapan,
    });
  });

  test('a date flag only where the format says so', () => {
    expect(sel(45142, '0')).not.toHaveProperty('tanggal');
  });
});

describe('what is no text', () => {
  test('blank, boolean, not a number', () => {
    expect(readBesaran(undefined)).toEqual({ jenis: 'kosong' });
    expect(sel(null)).toEqual({ jenis: 'kosong' });
    expect(sel('  ')).toEqual({ jenis: 'kosong' });
    expect(sel(true)).toEqual({ jenis: 'yatidak', nilai: true });
    expect(sel(NaN, 'General', '#NUM!')).toEqual({ jenis: 'galat', teks: '#NUM!' });
  });
});

describe('figure with unit', () => {
  test.each<[string, Partial<Angka>]>([
    ['45', { nilai: 45, satuan: null, persen: false }],
    ['45*', { nilai: 45 }],
    ['96,1', { nilai: 96.1, desimal: 1, gaya: 'id' }],
    ['Indeks 3,85', { nilai: 3.85, desimal: 2, satuan: 'Indeks', gaya: 'id' }],
    ['7 Persen', { nilai: 7, satuan: 'Persen', persen: true }],
    ['10,42 persen', { nilai: 10.42, satuan: 'persen', persen: true }],
    ['4%', { nilai: 4, satuan: '%', persen: true }],
    ['20,65 %', { nilai: 20.65, desimal: 2, satuan: '%', persen: true }],
    ['1.576 orang', { nilai: 1576, satuan: 'orang', alternatif: null }],
    ['45.219 orang', { nilai: 45219, alternatif: null }],
    ['12orang', { nilai: 12, satuan: 'orang' }],
    ['Nilai 97', { nilai: 97, satuan: 'Nilai' }],
    ['551 Nilai', { nilai: 551, satuan: 'Nilai' }],
    ['24 partai politik', { nilai: 24, satuan: 'partai politik' }],
    ['Indeks 3,659 (skala 4)', { nilai: 3.659, desimal: 3, satuan: 'Indeks (skala 4)', alternatif: null }],
    ['Indeks 3,9 (Nilai B)', { nilai: 3.9, satuan: 'Indeks', predikat: 'B' }],
    ['316 (B)', { nilai: 316, satuan: null, predikat: 'B' }],
    ['80,1 (A-)', { nilai: 80.1, predikat: 'A-' }],
    ['15 (limabelas) indikator', { nilai: 15, satuan: 'indikator' }],
    ['3 (tiga)', { nilai: 3, satuan: null }],
    ['Rp 25.385.899.000,-', { nilai: 25385899000, satuan: 'Rp' }],
    ['Rp918.886.900,00', { nilai: 918886900, desimal: 2, satuan: 'Rp' }],
    ['Rp. 1.000', { nilai: 1000, satuan: 'Rp', alternatif: null }],
    ['Rp29,08 miliar', { nilai: 29.08, satuan: 'Rp miliar' }],
    ['117,5 Juta/orang', { nilai: 117.5, satuan: 'Juta/orang' }],
    ['21,01 Juta Orang', { nilai: 21.01, satuan: 'Juta Orang' }],
    ['2 kegiatan kolaborasi', { nilai: 2, satuan: 'kegiatan kolaborasi' }],
    ['3 Paket Furnitur Kelas', { nilai: 3, satuan: 'Paket Furnitur Kelas' }],
    ['1 Website PIDI 4.0', { nilai: 1, satuan: 'Website PIDI 4.0' }],
    ['Level 3', { nilai: 3, satuan: 'Level' }],
    ['Level III', { nilai: 3, satuan: 'Level' }],
    ['level 2,89', { nilai: 2.89, satuan: 'level' }],
    ['selevel 2,89', { nilai: 2.89, satuan: 'Level' }],
    ['sebanyak 7 SKKNI', { nilai: 7, satuan: 'SKKNI' }],
    ['senilai 78,8', { nilai: 78.8, satuan: null }],
    ['-8,6', { nilai: -8.6 }],
    ['(2,70%)', { nilai: -2.7, persen: true }],
    ['99,85% Efisien', { nilai: 99.85, persen: true, satuan: '% Efisien' }],
    ['0,5%', { nilai: 0.5, persen: true }],
    [': 99,72%', { nilai: 99.72, persen: true }],
    [': Rp 29.075.749.000', { nilai: 29075749000, satuan: 'Rp' }],
    ['Rp 81.539.999 (0,28%)', { nilai: 81539999, satuan: 'Rp' }],
    ['7 hari kerja', { nilai: 7, satuan: 'hari kerja' }],
  ])('%s', (text, harapan) => {
    expect(baca(text)).toMatchObject({ jenis: 'angka', tepat: false, asalFraksi: false, batas: null, ...harapan });
  });

  test('the unit of the column decides where the cell has none', () => {
    expect(baca('34.000', { satuan: 'orang' })).toMatchObject({ nilai: 34000, alternatif: null, satuan: null });
    expect(baca('3.846', { satuan: 'Orang' })).toMatchObject({ nilai: 3846, alternatif: null });
    expect(baca('Indeks 3.846', { satuan: 'Orang' })).toMatchObject({ nilai: 3.846, alternatif: null });
    expect(baca('34.000')).toMatchObject({ nilai: 34000, alternatif: 34 });
    expect(baca('34.000 ton')).toMatchObject({ nilai: 34000, alternatif: 34, satuan: 'ton' });
  });
});

describe('bounds', () => {
  test.each<[string, Partial<Angka>]>([
    ['Min 95,9%', { nilai: 95.9, batas: 'min', persen: true }],
    ['Min 1,3', { nilai: 1.3, batas: 'min' }],
    ['Min. 93', { nilai: 93, batas: 'min' }],
    ['minimal 80', { nilai: 80, batas: 'min' }],
    ['Minimum 80', { nilai: 80, batas: 'min' }],
    ['>= 95%', { nilai: 95, batas: 'min', persen: true }],
    ['≥ 3', { nilai: 3, batas: 'min' }],
    ['≥3,85', { nilai: 3.85, batas: 'min' }],
    ['> 80', { nilai: 80, batas: 'min' }],
    ['Maks 5%', { nilai: 5, batas: 'maks', persen: true }],
    ['maksimal 5 hari', { nilai: 5, batas: 'maks', satuan: 'hari' }],
    ['<= 3', { nilai: 3, batas: 'maks' }],
    ['≤ 3', { nilai: 3, batas: 'maks' }],
    ['paling lambat 7 hari', { nilai: 7, batas: 'maks', satuan: 'hari' }],
    ['minimal level 3', { nilai: 3, batas: 'min', satuan: 'level' }],
    ['Nilai minimal 80', { nilai: 80, batas: 'min', satuan: 'Nilai' }],
    ['Nilai >= 80', { nilai: 80, batas: 'min', satuan: 'Nilai' }],
    ['80% (minimal)', { nilai: 80, batas: 'min', persen: true }],
  ])('%s', (text, harapan) => {
    expect(baca(text)).toMatchObject({ jenis: 'angka', ...harapan });
  });
});

describe('ranges', () => {
  test.each<[string, number, number, string | null]>([
    ['80-90', 80, 90, null],
    ['45-55', 45, 55, null],
    ['80 – 90%', 80, 90, '%'],
    ['80% - 90%', 80, 90, '%'],
    ['7 s.d. 8 bulan', 7, 8, 'bulan'],
    ['7 sd 8 bulan', 7, 8, 'bulan'],
    ['7 bulan sampai dengan 8 bulan', 7, 8, 'bulan'],
    ['3,26 – 4,00', 3.26, 4, null],
    ['Indeks 3,26 - 4,00', 3.26, 4, 'Indeks'],
    ['1.000.000-2.000.000', 1000000, 2000000, null],
    ['1.000-2.000 orang', 1000, 2000, 'orang'],
  ])('%s', (text, bawah, atas, satuan) => {
    expect(baca(text)).toMatchObject({ jenis: 'rentang', bawah, atas, satuan });
  });

  test('decimals, percent and a reading left open', () => {
    expect(baca('80 – 90,5%')).toEqual({
      jenis: 'rentang',
      bawah: 80,
      atas: 90.5,
      desimal: 1,
      persen: true,
      satuan: '%',
    });
    expect(baca('1.000-2.000')).toMatchObject({ bawah: 1000, atas: 2000, alternatif: { bawah: 1, atas: 2 } });
  });

  test.each(['2020-2024', '2023 - 2024', '90-80', '08-12', '5-5', '10-20-30'])('%s is none', (text) => {
    expect(baca(text).jenis).not.toBe('rentang');
  });
});

describe('grades, yes and no, nil, errors', () => {
  test.each<[string, string]>([
    ['BB', 'BB'],
    ['bb', 'BB'],
    ['A', 'A'],
    ['AA', 'AA'],
    ['B -', 'B-'],
    ['A-', 'A-'],
    ['CC', 'CC'],
    ['WTP', 'WTP'],
    ['wtp', 'WTP'],
    ['WTP-DPP', 'WTP-DPP'],
    ['Wajar Tanpa Pengecualian', 'WTP'],
    ['Opini WTP', 'WTP'],
    ['WDP', 'WDP'],
    ['TMP', 'TMP'],
    ['Disclaimer', 'TMP'],
    ['TW', 'TW'],
    ['Predikat BB', 'BB'],
    ['Nilai B', 'B'],
    ['Min B', 'B'],
    ['≥ BB', 'BB'],
    ['A (Memuaskan)', 'A'],
    ['Sangat Baik', 'Sangat Baik'],
    ['BAIK', 'Baik'],
    ['Unggul', 'Unggul'],
  ])('%s is the grade %s', (text, nilai) => {
    expect(baca(text)).toEqual({ jenis: 'jenjang', nilai });
  });

  test.each<[string, boolean]>([
    ['Ada', true],
    ['Tidak Ada', false],
    ['Ya', true],
    ['TIDAK', false],
    ['Selesai', true],
    ['Belum', false],
    ['Belum selesai', false],
    ['Proses', false],
    ['Dalam proses', false],
    ['Tercapai', true],
    ['Belum tercapai', false],
    ['Tidak Tercapai', false],
    ['✓', true],
  ])('%s is %s', (text, nilai) => {
    expect(baca(text)).toEqual({ jenis: 'yatidak', nilai });
  });

  test.each([
    '-',
    '–',
    '—',
    ' - ',
    '--',
    'n/a',
    'N/A',
    'n.a.',
    'nihil',
    'NIHIL',
    'Nihil.',
    'tidak ada data',
    'Rp -',
    'Rp-',
    '-%',
  ])('%j is nil', (text) => {
    expect(baca(text)).toEqual({ jenis: 'nihil' });
  });

  test.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', 'Err:502'])('%s is an error', (text) => {
    expect(baca(text)).toMatchObject({ jenis: 'galat' });
  });

  test('blank, 0, nil, error and text stay five things', () => {
    expect(['', '0', '-', '#REF!', 'belum diketahui'].map((t) => baca(t).jenis)).toEqual([
      'kosong',
      'angka',
      'nihil',
      'galat',
      'teks',
    ]);
  });
});

describe('text stays text', () => {
  test.each([
    'Meningkatnya Daya Saing Industri',
    'Perusahaan yang terfasilitasi industri 4.0',
    '3 perusahaan telah difasilitasi pada tahun ini',
    'Revisi penambahan pagu senilai Rp 804.047.000',
    '1. Menyusun laporan kinerja',
    '1 Perusahaan yang terfasilitasi industri 4.0 (Perusahaan)',
    '100% 38,24% Efisien',
    '1) Menyusun laporan',
    '1.',
    'Tabel 3.2',
    'TW I',
    'Triwulan 1',
    'SP 1',
    'SK1',
    'IK2.3',
    '4957.BDB',
    '019.EC.6077',
    'Tahun 2023',
    'Target 2023',
    '4 Agustus 2023',
    '4 Agustus',
    '4/8/2023',
    '14:11',
    '3 dari 5 dokumen',
    '5 x 2',
    '10 orang 5 unit',
    'D-III',
    '2020-2024',
    'a',
    'paling lambat 31 Januari 2024',
    '007 Jasa Pelayanan',
    'tidak diketahui',
    '± 5',
  ])('%s', (text) => {
    expect(baca(text)).toEqual({ jenis: 'teks', teks: text });
  });
});

describe('teksBesaran', () => {
  test.each<[string, string]>([
    ['Indeks 3,85', 'Indeks 3,85'],
    ['Indeks 3,659 (skala 4)', 'Indeks 3,659 (skala 4)'],
    ['7 Persen', '7 Persen'],
    ['20,65 %', '20,65%'],
    ['1.576 orang', '1.576 orang'],
    ['1576 orang', '1.576 orang'],
    ['Min 95,9%', 'Min 95,9%'],
    ['<= 3', 'Maks 3'],
    ['80 - 90%', '80–90%'],
    ['Rp 25.385.899.000,-', 'Rp25.385.899.000'],
    ['Rp918.886.900,00', 'Rp918.886.900,00'],
    ['Rp29,08 miliar', 'Rp29,08 miliar'],
    ['316 (B)', '316 (B)'],
    ['B -', 'B-'],
    ['n/a', '-'],
    ['', ''],
    ['Ada', 'Ya'],
    ['Belum', 'Tidak'],
    ['#REF!', '#REF!'],
    ['sesuai jadwal', 'sesuai jadwal'],
  ])('%s', (text, harapan) => {
    expect(teksBesaran(baca(text))).toBe(harapan);
  });

  test('numeric cells', () => {
    expect(teksBesaran(sel(0.0796, '0.00%'))).toBe('7,96%');
    expect(teksBesaran(sel(45142, 'd/m/yyyy'))).toBe('4 Agustus 2023');
    expect(teksBesaran(sel(-1000, '"Rp" #,##0'))).toBe('-Rp1.000');
  });
});

describe('selang', () => {
  const batas = (b: Besaran): { bawah: number; atas: number } | null => (b.jenis === 'angka' ? selang(b) : null);

  test('half a unit of the last decimal in a text, none in a numeric cell', () => {
    expect(batas(baca('3,45'))).toEqual({ bawah: 3.445, atas: 3.455 });
    expect(batas(baca('7'))).toEqual({ bawah: 6.5, atas: 7.5 });
    expect(batas(baca('-8,6'))).toEqual({ bawah: -8.65, atas: -8.55 });
    expect(batas(sel(3.45, '0.0'))).toEqual({ bawah: 3.45, atas: 3.45 });
  });
});

test('any text: no error, and any figure can be printed', () => {
  const potongan = fc.array(
    fc.constantFrom(
      'Min ',
      '≥',
      '12',
      '3,5',
      '1.234',
      '-',
      ' – ',
      's.d. ',
      '%',
      ' orang',
      'Indeks ',
      '(B)',
      '(',
      ')',
      'Rp ',
      ',-',
      ' Persen',
      'Level ',
      'IV',
      '*',
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        potongan.map((p) => p.join('')),
      ),
      (text) => {
        expect(typeof teksBesaran(baca(text))).toBe('string');
      },
    ),
    { numRuns: 3000 },
  );
});
