/** The small pieces that linking is made of. */
import { cariCalon, hitunganBaru } from '../../../src/core/linking/calon';
import { gabungkan } from '../../../src/core/linking/gabung';
import { bandingkanKode, kunciKode } from '../../../src/core/linking/kode-baris';
import { kumpulkanSingkatan, singkatkan } from '../../../src/core/linking/singkatan';
import { tersering } from '../../../src/core/linking/tersering';

test.each([
  ['SK2.4', '2.4', 'sama'],
  ['SK2.4', 'SK2.4', 'sama'],
  ['IKSK2.4', 'SK2.4', 'sama'],
  ['SK2.4', 'SK2.1', 'beda'],
  ['SS1.1', 'SK1.1', 'tak tentu'],
  ['7', 'SK2.1', 'tak tentu'],
  [null, 'SK2.1', 'tak tentu'],
])('kode %s dan %s: %s', (a, b, hasil) => {
  expect(bandingkanKode(a, b)).toBe(hasil);
  expect(bandingkanKode(b, a)).toBe(hasil);
});

test('nomor urut saja tidak menamai tempat', () => {
  expect(kunciKode('7')).toBeNull();
  expect(kunciKode('SK2.4')).toBe('2.4');
});

describe('singkatan', () => {
  test('dikumpulkan dari label, bukan dari huruf kapital semua', () => {
    expect([...kumpulkanSingkatan(['Nilai SAKIP satker', 'PERSPEKTIF BISNIS INTERNAL'])]).toEqual(['sakip']);
  });

  test('menggantikan kata-katanya', () => {
    const kumpulan = new Set(['sakip', 'ikm']);
    expect(singkatkan('Nilai Sistem Akuntabilitas Kinerja Instansi Pemerintah', kumpulan)).toBe('nilai sakip');
    expect(singkatkan('Nilai IKM (Indeks Kepuasan Masyarakat) satker', kumpulan)).toBe('nilai ikm satker');
    expect(singkatkan('Nilai laporan keuangan', kumpulan)).toBeNull();
  });
});

const bertabel = (tabel: readonly (readonly number[])[]) => ({
  banyak: tabel.length,
  tabel: (i: number) => tabel[i] ?? [],
});

describe('gabungkan', () => {
  test('pasangan terbaik didahulukan, dua dari satu tabel ditolak', () => {
    const akar = gabungkan(bertabel([[0], [0], [1]]), [
      { a: 0, b: 2, skor: 0.7 },
      { a: 1, b: 2, skor: 0.9 },
    ]);
    expect(akar).toEqual([0, 1, 1]);
  });

  test('penolakan berlaku untuk seluruh kelompok', () => {
    const akar = gabungkan(bertabel([[0], [1], [2], [0]]), [
      { a: 0, b: 1, skor: 0.9 },
      { a: 2, b: 3, skor: 0.8 },
      { a: 1, b: 2, skor: 0.7 },
    ]);
    expect(akar).toEqual([0, 0, 2, 2]);
  });
});

test('calon: berbagi kata langka atau kode, tidak setabel', () => {
  const kata = [['nilai', 'sakip'], ['indeks', 'sakip', 'sakip'], ['skor', 'sakip'], ['lain']];
  const kunci = [[], ['2.1'], [], ['2.1', '2.1']];
  const simpul = {
    ...bertabel([[0], [0], [1], [1]]),
    kata: (i: number) => kata[i] ?? [],
    kunci: (i: number) => kunci[i] ?? [],
  };
  expect(cariCalon(simpul, hitunganBaru())).toEqual([
    [0, 2],
    [1, 3],
    [1, 2],
  ]);
});

test('tersering: yang pertama di antara yang sama banyak, null tidak dihitung', () => {
  expect(tersering(['b', null, null, null, 'a', 'b'])).toBe('b');
  expect(tersering(['b', 'a'])).toBe('b');
  expect(tersering([null])).toBeNull();
});
