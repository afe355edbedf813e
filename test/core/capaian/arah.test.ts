import { type MasukanArah, arahLaporan, bacaPolaritas, tentukanArah } from '../../../src/core/capaian/arah';
import { arahDariKata } from '../../../src/core/capaian/arah-kata';
import { KEBIJAKAN_BAKU, readKebijakanJson } from '../../../src/core/capaian/kebijakan';
import { bacaRumus } from '../../../src/core/capaian/rumus-tertulis';
import { KOSONG, NIHIL, angka, jenjang, rentang, yaTidak } from './bentuk';

function arah(masukan: Partial<MasukanArah>): string {
  const hasil = tentukanArah({
    indikator: 'Jumlah sampel uji',
    target: angka(80),
    kebijakan: KEBIJAKAN_BAKU,
    ...masukan,
  });
  return `${hasil.arah} ${hasil.sumber}${hasil.dianggap ? ' dianggap' : ''}`;
}

describe('urutan bukti', () => {
  test('kolom mendahului kamus, kamus mendahului target, target mendahului kata', () => {
    const formula = '(2 - Realisasi / Target) x 100%';
    const indikator = 'Jumlah temuan mayor';
    const maks = angka(5, { batas: 'maks' });
    expect(arah({ polaritas: 'Stabilize', formula, target: maks, indikator })).toBe('tetap kolom');
    expect(arah({ polaritas: '-', formula, target: angka(5, { batas: 'min' }), indikator })).toBe('turun kamus');
    expect(arah({ formula: 'Jumlah A / jumlah B x 100%', target: maks })).toBe('turun target');
    expect(arah({ target: angka(93, { batas: 'min' }), indikator })).toBe('naik target');
    expect(arah({ indikator })).toBe('turun kata');
    expect(arah({})).toBe('naik baku dianggap');
  });

  test('pilihan orang mendahului semuanya', () => {
    const kebijakan = readKebijakanJson({ arah: { 'IK 1.2': 'tetap', 'Jumlah Sampel Uji (sampel)': 'turun' } });
    expect(arah({ kode: 'ik1.2', polaritas: 'Maximize', kebijakan })).toBe('tetap kebijakan');
    expect(arah({ polaritas: 'Maximize', kebijakan })).toBe('turun kebijakan');
  });
});

describe('bentuk target', () => {
  test('predikat dan ya/tidak tetap demikian apa pun kolomnya', () => {
    expect(arah({ polaritas: 'Maximize', target: jenjang('BB') })).toBe('jenjang kolom');
    expect(arah({ target: yaTidak(true) })).toBe('biner target');
  });

  test('tanpa target pada triwulan ini satuan yang memberi tahu', () => {
    expect(arah({ target: NIHIL, satuan: 'Predikat' })).toBe('jenjang target');
    expect(arah({ target: KOSONG, satuan: 'Ada/Tidak' })).toBe('biner target');
    expect(arah({ target: NIHIL, satuan: 'Skor', polaritas: 'Maximize' })).toBe('naik kolom');
  });

  test('rentang, kecuali yang turun', () => {
    expect(arah({ target: rentang(45, 55), polaritas: 'Stabilize' })).toBe('rentang kolom');
    expect(arah({ target: rentang(45, 55) })).toBe('rentang target');
    expect(arah({ target: rentang(7, 8), polaritas: 'Minimize' })).toBe('turun kolom');
    expect(arahLaporan('turun', rentang(7, 8))).toBe('rentang');
  });

  test('kata pada laporan', () => {
    expect(arahLaporan('jenjang')).toBe('teks');
    expect(arahLaporan('biner', yaTidak(true))).toBe('teks');
    expect(arahLaporan('turun', angka(5))).toBe('turun');
  });
});

describe('kolom polaritas', () => {
  test.each([
    ['Maximize', 'naik'],
    ['Maksimasi', 'naik'],
    ['MAX', 'naik'],
    ['Positif', 'naik'],
    ['Semakin tinggi semakin baik', 'naik'],
    ['Makin besar nilainya, makin baik', 'naik'],
    ['Higher is better', 'naik'],
    ['Minimize', 'turun'],
    ['Minimasi', 'turun'],
    ['Min', 'turun'],
    ['(-)', 'turun'],
    ['Semakin rendah semakin baik', 'turun'],
    ['Semakin tinggi semakin buruk', 'turun'],
    ['Semakin sedikit hari semakin baik', 'turun'],
    ['Stabilize', 'tetap'],
    ['Stabilisasi', 'tetap'],
    ['Semakin mendekati target semakin baik', 'tetap'],
    ['Range', 'rentang'],
    ['', null],
    ['n/a', null],
    ['Minimal', null],
    ['IKU', null],
  ])('%s: %s', (teks, harapan) => {
    expect(bacaPolaritas(teks)).toBe(harapan);
  });
});

describe('kata dalam indikator', () => {
  test.each([
    ['Jumlah temuan mayor pada audit akreditasi', 'turun'],
    ['Persentase temuan yang ditindaklanjuti', 'naik'],
    ['Jumlah temuan yang belum ditindaklanjuti', 'turun'],
    ['Rekomendasi hasil pengawasan internal telah ditindaklanjuti oleh satker', null],
    ['Rata-rata waktu penerbitan sertifikat', 'turun'],
    ['Waktu tunggu rawat jalan', 'turun'],
    ['Lama waktu penyelesaian perizinan', 'turun'],
    ['Persentase layanan tepat waktu', null],
    ['Jumlah waktu pelatihan', null],
    ['Rata-rata lama sekolah', null],
    ['Deviasi rencana penarikan dana halaman III DIPA', 'turun'],
    ['Jumlah kejadian kecelakaan kerja', 'turun'],
    ['Persentase produk cacat hasil uji banding', 'turun'],
    ['Tingkat pengangguran terbuka', 'turun'],
    ['Angka kemiskinan', 'turun'],
    ['Persentase penduduk miskin', 'turun'],
    ['Jumlah penduduk miskin yang menerima bantuan', 'naik'],
    ['Prevalensi balita stunting', 'turun'],
    ['Angka kematian ibu', 'turun'],
    ['Jumlah keluhan pelanggan', 'turun'],
    ['Persentase keluhan yang diselesaikan', 'naik'],
    ['Persentase pengaduan pelanggan yang diselesaikan', 'naik'],
    ['Indeks layanan pengaduan', null],
    ['Jumlah kajian kemiskinan', null],
    ['Menurunnya tingkat kesalahan pencatatan', 'turun'],
    ['Persentase penurunan emisi', null],
    ['Nilai minimal laporan keuangan', null],
    ['Nilai Minimum Akreditasi Program Studi', null],
    ['Tingkat penyerapan anggaran', null],
  ])('%s: %s', (indikator, harapan) => {
    expect(arahDariKata(indikator)).toBe(harapan);
  });

  test('arti semakin pada definisi dipakai', () => {
    expect(arah({ formula: 'Selisih hari. Semakin kecil nilai semakin baik.' })).toBe('turun kamus');
  });
});

describe('rumus tertulis', () => {
  test.each([
    ['Realisasi / Target x 100%', 'naik', null],
    ['(Realisasi : Target) × 100', 'naik', null],
    ['(2 - Realisasi / Target) x 100%', 'turun', 'selisih'],
    ['(Target - (Realisasi - Target)) / Target x 100%', 'turun', 'selisih'],
    ['1 + (1 − R/T)', 'turun', 'selisih'],
    ['Target ÷ Realisasi', 'turun', 'rasio'],
    ['Nilai target tahun berjalan dibagi nilai realisasi tahun berjalan', 'turun', 'rasio'],
    ['(1 - |Realisasi - Target| / Target) x 100%', 'tetap', null],
    ['1 - ABS(Realisasi - Target) / Target', 'tetap', null],
  ])('%s: %s', (teks, harapan, minimasi) => {
    expect(bacaRumus(teks)).toEqual({ arah: harapan, minimasi });
  });

  test.each(['Jumlah temuan / jumlah rekomendasi', 'Realisasi tahun ini', '', 'Tercapai = 100%, tidak tercapai = 0%'])(
    '%s: bukan rumus capaian',
    (teks) => {
      expect(bacaRumus(teks)).toBeNull();
    },
  );
});

test('indikator yang bernama seperti bawaan objek', () => {
  expect(arah({ kode: 'constructor', indikator: 'toString' })).toBe('naik baku dianggap');
});
