import { RS_011 } from '../../src/core/rules/renstra/RS-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-anggaran';

const matriks = (grup: string, dana = 500, judul = 'Matriks Kinerja dan Pendanaan Renstra 2022-2024'): Sel[][] => [
  [judul],
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', null, null, grup, null, null],
  [null, null, null, 2022, 2023, 2024, 2022, 2023, 2024],
  ['Tumbuhnya wirausaha', 'Jumlah wirausaha baru', 'Orang', 10, 12, 15, dana, dana + 10, dana + 20],
  ['Terjaminnya mutu', 'Jumlah produk bersertifikat', 'Produk', 5, 6, 7, dana + 1, dana + 11, dana + 21],
];

describe('RS-011', () => {
  it('lolos', () => {
    expect(temuanDari(RS_011, { Renstra: matriks('Alokasi Anggaran (juta rupiah)') })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RS_011, { Renstra: matriks('Alokasi Anggaran') });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!G3', 'Renstra!H3', 'Renstra!I3']]);
    expect(temuan[0]?.tingkat).toBe('saran');
  });

  it('batas: rupiah penuh dan satuan pada judul tabel cukup jelas', () => {
    expect(temuanDari(RS_011, { Renstra: matriks('Alokasi Anggaran', 500_000_000) })).toEqual([]);
    expect(
      temuanDari(RS_011, {
        Renstra: matriks('Alokasi Anggaran', 500, 'Matriks Renstra 2022-2024 (dalam juta rupiah)'),
      }),
    ).toEqual([]);
  });
});
