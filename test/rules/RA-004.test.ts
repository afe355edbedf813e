import { RA_004 } from '../../src/core/rules/rencana-aksi/RA-004';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { GABUNGAN_RENCANA, rencanaAksi } from '../bantu/tabel-triwulan';

const LENGKAP: Sel[][] = [
  [20, 'Kumulatif', 5, 10, 15, 20],
  [3.5, 'Posisi akhir', 3.4, 3.4, 3.4, 3.5],
];
const periksa = (...baris: Sel[]): Temuan[] =>
  temuanDari(RA_004, { Aksi: rencanaAksi([baris, ...LENGKAP]) }, { Aksi: GABUNGAN_RENCANA });

describe('RA-004', () => {
  it('lolos', () => {
    expect(periksa(200, 'Kumulatif', 50, 100, 150, 200)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa(200, 'Kumulatif', 50, null, 150, 200);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!G4']]);
    expect(temuan[0]?.tingkat).toBe('galat');
  });

  it('batas: "-" adalah isian, dan nol juga', () => {
    expect(periksa(200, 'Kumulatif', '-', 0, 150, 200)).toEqual([]);
  });

  it('batas: sebelum target pertama, kosong mungkin berarti belum ada target', () => {
    expect(periksa(200, 'Kumulatif', null, 100, 150, 200)).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
