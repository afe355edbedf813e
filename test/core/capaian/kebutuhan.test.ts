/** What the quarters that are left must bring, recomputed by hand. */
import { kebutuhanTriwulan, type MasukanKebutuhan } from '../../../src/core/capaian/kebutuhan';

const hitung = (
  target: number,
  realisasi: readonly (number | null)[],
  sifat: MasukanKebutuhan['sifat'],
  arah: MasukanKebutuhan['arah'] = 'naik',
) => kebutuhanTriwulan({ target, realisasi, sifat, arah });

test.each<[string, ReturnType<typeof hitung>, number, number]>([
  // (100 - 45) / 2
  ['kumulatif', hitung(100, [25, 45, null, null], 'kumulatif'), 27.5, 2],
  // (100 - 70) / 2
  ['jumlah', hitung(100, [25, 45, null, null], 'jumlah'), 15, 2],
  // (90 x 4 - 80) / 3
  ['rata-rata', hitung(90, [80, null, null, null], 'rata-rata'), 280 / 3, 3],
  // a quarter that was left out does not count: (90 x (1 + 2) - 80) / 2
  ['rata-rata, kosong di tengah', hitung(90, [null, 80, null, null], 'rata-rata'), 95, 2],
  // (3,5 - 3,4) / 1, exact
  ['terakhir', hitung(3.5, [3.2, 3.3, 3.4, null], 'terakhir'), 0.1, 1],
  ['sudah lebih', hitung(10, [12, null, null, null], 'kumulatif'), 0, 3],
  ['belum ada triwulan', hitung(10, [null, null, null, null], 'jumlah'), 2.5, 4],
  // at most (10 - 7) / 2
  ['turun, jumlah', hitung(10, [4, 3, null, null], 'jumlah', 'turun'), 1.5, 2],
  // down by (16 - 13) / 2
  ['turun, terakhir', hitung(13, [18, 16, null, null], 'terakhir', 'turun'), 1.5, 2],
])('%s', (_, hasil, nilai, sisa) => {
  expect(hasil).toMatchObject({ keadaan: 'perlu', sisa });
  expect(hasil?.keadaan === 'perlu' ? hasil.nilai : NaN).toBeCloseTo(nilai, 12);
});

test('a limit that is passed, a year that is over, an arah without need', () => {
  expect(hitung(5, [4, 3, null, null], 'jumlah', 'turun')).toEqual({ keadaan: 'terlampaui' });
  expect(hitung(5, [1, 2, 3, 4], 'kumulatif')).toEqual({ keadaan: 'selesai' });
  expect(hitung(5, [1, null, null, null], 'kumulatif', 'tetap')).toBeNull();
});
