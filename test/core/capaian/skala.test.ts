import {
  DAFTAR_SKALA,
  type Skala,
  parseSkala,
  periksaSkala,
  predikat,
  predikatCapaian,
  skalaBawah,
} from '../../../src/core/capaian/skala';

function skala(id: string): Skala {
  const satu = DAFTAR_SKALA[id];
  if (satu === undefined) throw new Error(id);
  return satu;
}

test.each(Object.keys(DAFTAR_SKALA))('skala %s utuh', (id) => {
  expect(periksaSkala(skala(id))).toBeNull();
});

test.each([
  ['AKIP', 81.95, 'A'],
  ['AKIP', 79.85, 'BB'],
  ['AKIP', 80.15, 'A'],
  ['AKIP', 80, 'BB'],
  ['AKIP', 74.15, 'BB'],
  ['AKIP', 0, 'D'],
  ['ILP', 3.9, 'B'],
  ['ILP', 4.03, 'A-'],
  ['ILP', 1, 'F'],
  ['PMDN86', 90.99, 'Tinggi'],
  ['PMDN86', 91, 'Sangat Tinggi'],
  ['IKI8', 100, 'Baik'],
  ['IKI8', 100.01, 'Sangat Baik'],
  ['IKI8', 99.99, 'Cukup'],
  ['NKO', 80, 'Kuning'],
  ['IKPA', 89, 'Baik'],
  ['TERCAPAI', 99.999, 'Belum tercapai'],
])('%s: %d adalah %s', (id, nilai, harapan) => {
  expect(predikat(nilai, skala(id))).toBe(harapan);
});

test('capaian berupa rasio dibandingkan tepat', () => {
  expect(predikatCapaian(0.91, skala('PMDN86'))).toBe('Sangat Tinggi'); // 0.91 * 100 = 91.00000000000001
  expect(predikatCapaian(0.57, skala('NKA'))).toBe('Kurang');
});

test('nilai di luar skala tidak mempunyai tingkat', () => {
  const sempit = { ...skala('AKIP'), tingkat: skala('AKIP').tingkat.slice(0, 2) };
  expect(predikat(70, sempit)).toBeNull();
});

describe('periksaSkala', () => {
  const tingkat = (
    nama: string,
    bawah: number | null,
    atas: number | null,
    bawahTermasuk = true,
    atasTermasuk = false,
  ) => ({
    nama,
    bawah,
    bawahTermasuk,
    atas,
    atasTermasuk,
  });
  const dari = (...isi: Skala['tingkat']): Skala => ({ id: 'X', nama: 'X', tingkat: isi });

  test.each([
    [dari(), 'Skala tidak memuat satu tingkat pun.'],
    [dari(tingkat(' ', 0, 1)), 'Skala memuat tingkat tanpa nama.'],
    [dari(tingkat('Baik', 80, 60)), 'Tingkat "Baik" berakhir sebelum dimulai.'],
    [
      dari(tingkat('Baik', 80, null), tingkat('Kurang', null, 75)),
      'Nilai antara 75 dan 80 tidak mempunyai tingkat pada skala.',
    ],
    [
      dari(tingkat('Baik', 80, null), tingkat('Kurang', null, 85)),
      'Tingkat "Kurang" dan "Baik" pada skala tumpang tindih.',
    ],
    [
      dari(tingkat('Baik', 80, null), tingkat('Kurang', null, 80, true, true)),
      'Tingkat "Kurang" dan "Baik" sama-sama memuat 80.',
    ],
    [
      dari(tingkat('Baik', 80, null, false), tingkat('Kurang', null, 80)),
      'Nilai 80 tidak mempunyai tingkat pada skala.',
    ],
    [
      dari(tingkat('Baik', null, null), tingkat('Kurang', null, 80)),
      'Tingkat "Baik" dan "Kurang" pada skala tumpang tindih.',
    ],
  ])('%#', (satu, harapan) => {
    expect(periksaSkala(satu)).toBe(harapan);
  });

  test('titik di tengah dan ambang berpecahan diterima', () => {
    expect(
      periksaSkala(
        skalaBawah('X', 'X', true, [
          [89.5, 'A'],
          [null, 'B'],
        ]),
      ),
    ).toBeNull();
    expect(
      periksaSkala(dari(tingkat('A', 100, null, false), tingkat('B', 100, 100, true, true), tingkat('C', null, 100))),
    ).toBeNull();
  });
});

describe('parseSkala', () => {
  const nama = (teks: string): string | null => {
    const hasil = parseSkala(teks);
    if (hasil === null) return null;
    expect(periksaSkala(hasil)).toBeNull();
    return [120, 100, 95, 90, 85, 75, 55, 0].map((nilai) => predikat(nilai, hasil) ?? '-').join(' ');
  };

  test.each([
    [
      'Kategori capaian: 100% ke atas Baik; 80% sampai di bawah 100% Cukup; di bawah 80% Kurang.',
      'Baik Baik Cukup Cukup Cukup Kurang Kurang Kurang',
    ],
    ['>= 100 = Hijau; 80 <= C < 100 = Kuning; < 80 = Merah', 'Hijau Hijau Kuning Kuning Kuning Merah Merah Merah'],
    ['91 - 100 Tinggi; 76 - 90 Sedang; 0 - 75 Rendah', 'Tinggi Tinggi Tinggi Sedang Sedang Rendah Rendah Rendah'],
    [
      'Tinggi (91 s.d. 100), Sedang (76 s.d. 90), Rendah (0 s.d. 75)',
      'Tinggi Tinggi Tinggi Sedang Sedang Rendah Rendah Rendah',
    ],
    ['> 90 AA; > 80 - 90 A; > 50 - 80 B; <= 50 C', 'AA AA AA A A B B C'],
    [
      'Baik: minimal 90%; Cukup: 75% - 89,99%; Kurang: kurang dari 75%',
      'Baik Baik Baik Baik Cukup Cukup Kurang Kurang',
    ],
    ['Kategori Baik: >= 90; Kategori Kurang: < 90', 'Baik Baik Baik Baik Kurang Kurang Kurang Kurang'],
    [
      'lebih dari 100% Melampaui\n100% Tercapai\ndi bawah 100% Belum',
      'Melampaui Tercapai Belum Belum Belum Belum Belum Belum',
    ],
  ])('%s', (teks, harapan) => {
    expect(nama(teks)).toBe(harapan);
  });

  test.each([
    'Capaian sasaran pertama 104,38%; sasaran kedua 98%',
    'Baik',
    '',
    'Kategori: baik; cukup; kurang',
    '90 ke atas Baik; di bawah 90 Baik',
  ])('%s: bukan skala', (teks) => {
    expect(parseSkala(teks)).toBeNull();
  });

  test('celah yang lebar tetap celah', () => {
    const hasil = parseSkala('90 - 100 Baik; 50 - 80 Kurang');
    expect(hasil === null ? null : periksaSkala(hasil)).toBe(
      'Nilai antara 80 dan 90 tidak mempunyai tingkat pada skala.',
    );
  });
});
