import { RS_020 } from '../../src/core/rules/renstra/RS-020';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-anggaran';

const matriks = (target: Sel, dana: readonly [Sel, Sel, Sel] = [501, 511, 521]): Sel[][] => [
  ['Matriks Kinerja dan Pendanaan Renstra 2022-2024'],
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', null, null, 'Alokasi (juta rupiah)', null, null],
  [null, null, null, 2022, 2023, 2024, 2022, 2023, 2024],
  ['Tumbuhnya wirausaha', 'Jumlah wirausaha baru', 'Orang', 10, 12, 15, 500, 510, 520],
  ['Terjaminnya mutu', 'Jumlah produk bersertifikat', 'Produk', 5, target, 7, ...dana],
  ['Meluasnya pasar', 'Jumlah pameran dagang', 'Kegiatan', 2, 3, 4, 300, 310, 320],
];

describe('RS-020', () => {
  it('lolos', () => {
    expect(temuanDari(RS_020, { Renstra: matriks(6) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RS_020, { Renstra: matriks(0) });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!E5']]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
  });

  it('batas: tanpa pendanaan tidak perlu target, dan target berupa kata adalah target', () => {
    expect(temuanDari(RS_020, { Renstra: matriks(0, [501, '-', 521]) })).toEqual([]);
    expect(temuanDari(RS_020, { Renstra: matriks('Ada') })).toEqual([]);
  });
});
