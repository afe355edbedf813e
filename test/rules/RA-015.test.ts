import { RA_015 } from '../../src/core/rules/lintas/RA-015';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { capaianTriwulan, GABUNGAN_TRIWULAN } from '../bantu/tabel-triwulan';
import type { Sel } from '../bantu/tabel-capaian';

/** Target, realisasi, nature, then target and realisasi of each quarter in G to N; rows 4 to 6. */
const ISI: Sel[][] = [
  [80, 82, null, 20, 20, 40, 41, 60, 60, 80, 82],
  [40, 44, null, 10, 10, 20, 20, 30, 30, 40, 44],
  [12, 12, null, 3, 3, 6, 6, 9, 9, 12, 12],
];
const ubah = (row: number, col: number, nilai: Sel): Sel[][] =>
  ISI.map((baris, i) => baris.map((isi, j) => (i === row && j === col ? nilai : isi)));

const periksa = (isi: Sel[][], kendala?: readonly Sel[]) => {
  const tabel = capaianTriwulan(isi);
  const lengkap =
    kendala === undefined ? tabel : tabel.map((baris, i) => [...baris, i === 1 ? 'Kendala' : (kendala[i - 3] ?? null)]);
  const merges = [...GABUNGAN_TRIWULAN.merges, ...(kendala === undefined ? [] : ['O2:O3'])];
  return temuanDari(RA_015, { TW: lengkap }, { TW: { merges } });
};

describe('RA-015', () => {
  it('lolos', () => {
    expect(periksa(ISI)).toEqual([]);
  });

  it('gagal', () => {
    // TW II of the second row: 18 of 20, and the column for it is blank
    const temuan = periksa(ubah(1, 6, 18), [null, null, null]);
    expect(temuan.map(selTemuan)).toEqual([['TW!J5']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'peringatan',
      nilai: '18',
      seharusnya: 'paling sedikit 20, atau dijelaskan',
    });
  });

  it('batas: dijelaskan, atau tanpa kolom penjelasan', () => {
    expect(periksa(ubah(1, 6, 18), [null, 'Peserta mengundurkan diri', null])).toEqual([]);
    expect(periksa(ubah(1, 6, 18))).toMatchObject([{ tingkat: 'saran' }]);
  });

  it('batas: triwulan yang belum dilaporkan', () => {
    const nol = ISI.map((baris) => baris.map((isi, j) => (j === 8 || j === 10 ? 0 : isi)));
    expect(periksa(nol, [null, null, null])).toEqual([]);
    const kosong = ISI.map((baris) => baris.map((isi, j) => (j === 8 || j === 10 ? null : isi)));
    expect(periksa(kosong, [null, null, null])).toEqual([]);
  });

  it('batas: satu temuan untuk satu tabel', () => {
    const dua = ubah(1, 6, 18).map((baris, i) => (i === 2 ? baris.map((isi, j) => (j === 4 ? 2 : isi)) : baris));
    expect(periksa(dua, [null, null, null]).map(selTemuan)).toEqual([['TW!H6', 'TW!J5']]);
  });
});
