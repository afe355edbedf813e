import { UK_009 } from '../../src/core/rules/capaian/UK-009';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { capaianTriwulan, GABUNGAN_TRIWULAN } from '../bantu/tabel-triwulan';

const POSISI: Sel[] = [4, 4, 'Posisi akhir', 4, 5, 4, 3, 4, 4, 4, 4];
const periksa = (kumulatif: Sel[]): Temuan[] =>
  temuanDari(UK_009, { TW: capaianTriwulan([kumulatif, POSISI, POSISI]) }, { TW: GABUNGAN_TRIWULAN });

describe('UK-009', () => {
  it('lolos', () => {
    expect(periksa([200, 210, 'Kumulatif', 50, 55, 100, 104, 150, 160, 200, 210])).toEqual([]);
  });

  it('gagal', () => {
    // 104 in TW II, 98 in TW III
    const temuan = periksa([200, 210, 'Kumulatif', 50, 55, 100, 104, 150, 98, 200, 210]);
    expect(temuan.map(selTemuan)).toEqual([['TW!L4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '98', seharusnya: 'tidak kurang dari 104' });
  });

  it('batas: triwulan yang sama atau belum diisi bukan penurunan', () => {
    expect(periksa([200, null, 'Kumulatif', 50, 55, 100, 55, 150, null, 200, null])).toEqual([]);
  });

  it('batas: angka per triwulan boleh turun', () => {
    expect(periksa([200, 200, 'Per triwulan', 50, 60, 50, 40, 50, 50, 50, 50])).toEqual([]);
  });
});
