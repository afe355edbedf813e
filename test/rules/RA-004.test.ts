import { RA_004 } from '../../src/core/rules/rencana-aksi/RA-004';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
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

  it('gagal: target triwulan yang sama di tabel lain menjadi usulan', () => {
    const isi = (tw2: Sel): Sel[][] => rencanaAksi([[200, 'Kumulatif', 50, tw2, 150, 200], ...LENGKAP]);
    const dengan = (tw2: Sel): Temuan[] =>
      temuanDari(RA_004, { Aksi: isi(null), Lain: isi(tw2) }, { Aksi: GABUNGAN_RENCANA, Lain: GABUNGAN_RENCANA });
    const temuan = dengan(100);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!G4']]);
    expect(usulanTemuan(temuan[0])).toEqual({ 'Aksi!G4': 100 });
    // a percentage needs the format of its cell, which the blank cell lacks
    expect(dengan('50%').map(({ seharusnya }) => seharusnya)).toEqual(['50%']);
    expect(dengan('50%').map(usulanTemuan)).toEqual([{}]);
  });

  it('batas: "-" adalah isian, dan nol juga', () => {
    expect(periksa(200, 'Kumulatif', '-', 0, 150, 200)).toEqual([]);
  });

  it('batas: sebelum target pertama, kosong mungkin berarti belum ada target', () => {
    expect(periksa(200, 'Kumulatif', null, 100, 150, 200)).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
