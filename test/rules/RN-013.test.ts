import { RN_013 } from '../../src/core/rules/rincian/RN-013';
import { selTemuan, temuanDari } from '../bantu/bahan';

const NAMA = ['Las Dasar', 'Jahit Upper', 'Desain Pola', 'Uji Mutu', 'Kalibrasi'];
const kegiatan = (urutan: readonly number[]) => ({
  Rincian: [
    ['Rincian Pelatihan'],
    ['No', 'Pelatihan', 'Tempat', 'Peserta', 'Lulus'],
    ...urutan.map((n, i) => [i + 1, NAMA[n] ?? '', `Ruang ${n}`, 20 + n, 18 + n]),
  ],
});

describe('RN-013', () => {
  test('lolos: every row once', () => {
    expect(temuanDari(RN_013, kegiatan([0, 1, 2, 3, 4]))).toEqual([]);
  });

  test('gagal: three rows again below', () => {
    const temuan = temuanDari(RN_013, kegiatan([0, 1, 2, 3, 0, 1, 2]));
    expect(temuan.map(selTemuan)).toEqual([['Rincian!A7', 'Rincian!A8', 'Rincian!A9']]);
    expect(temuan[0]?.tautan.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
  });

  test('batas: two rows may be alike, and answers that are all the same say nothing', () => {
    expect(temuanDari(RN_013, kegiatan([0, 1, 2, 3, 0, 1]))).toEqual([]);
    expect(temuanDari(RN_013, kegiatan([0, 0, 0, 0, 0, 0, 0]))).toEqual([]);
  });
});
