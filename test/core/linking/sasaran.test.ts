import { tautkan } from '../../../src/core/linking/tautkan';
import { buatBerkas, buatIndikator, type ContohIndikator } from './buat-berkas';

function sasaran(...contoh: readonly ContohIndikator[]) {
  return tautkan(buatBerkas(contoh.map(buatIndikator))).sasaran.map(({ nama, anggota }) => ({
    nama,
    sel: anggota.map(({ tabel, teks }) => `${tabel}.${teks.sel.row}`),
  }));
}

test('bunyi yang bergeser tetap satu sasaran', () => {
  expect(
    sasaran(
      { tabel: 0, row: 0, indikator: 'Nilai SAKIP', sasaran: 'Terwujudnya ASN yang professional' },
      { tabel: 1, row: 0, indikator: 'Nilai kearsipan', sasaran: 'Terwujudnya ASN yang Profesional*' },
    ),
  ).toEqual([{ nama: 'Terwujudnya ASN yang professional', sel: ['0.0', '1.0'] }]);
});

test('bunyi yang dipotong bertaut lewat indikatornya', () => {
  const indikator = 'Nilai minimal indeks layanan publik';
  expect(
    sasaran(
      { tabel: 0, row: 0, indikator, sasaran: 'Penguatan Sistem Informasi, Kolaborasi dan Layanan Publik' },
      { tabel: 1, row: 0, indikator, sasaran: 'Penguatan Layanan Publik' },
    ),
  ).toHaveLength(1);
});

test('sasaran yang hanya disebut kodenya bertaut lewat kode dan indikator', () => {
  const lengkap = {
    ...buatIndikator({ tabel: 0, row: 0, indikator: 'Nilai SAKIP', sasaran: 'Penguatan Akuntabilitas' }),
  };
  const berkode = { ...lengkap, kodeSasaran: { teks: 'SK 8', sel: { sheet: 'L0', row: 0, col: 0 }, warisan: false } };
  const kode = buatIndikator({ tabel: 1, row: 0, indikator: 'Nilai SAKIP', sasaran: 'SK8' });
  const hasil = tautkan(buatBerkas([berkode, kode]));
  expect(hasil.sasaran).toMatchObject([{ nama: 'Penguatan Akuntabilitas', kode: 'SK8' }]);
  expect(hasil.sasaranDari.get(kode)).toBe(hasil.sasaran[0]);
});

test('dua sasaran satu tabel tetap dua', () => {
  expect(
    sasaran(
      { tabel: 0, row: 0, indikator: 'Nilai SAKIP', sasaran: 'Penguatan layanan publik' },
      { tabel: 0, row: 1, indikator: 'Nilai kearsipan', sasaran: 'Penguatan layanan publk' },
    ),
  ).toHaveLength(2);
});

test('baris tanpa sasaran tidak punya kelompok', () => {
  const baris = buatIndikator({ tabel: 0, row: 0, indikator: 'Nilai SAKIP' });
  const hasil = tautkan(buatBerkas([baris]));
  expect(hasil.sasaran).toEqual([]);
  expect(hasil.sasaranDari.has(baris)).toBe(false);
});
