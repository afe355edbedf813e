import { UK_021 } from '../../src/core/rules/anggaran/UK-021';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { type Sel } from '../bantu/tabel-anggaran';

/** Tenants per unit with their staff and an index: 22 + 10 + 4 + 24 = 60; 89 + 58 + 18 + 35 = 200. */
const tenant = (jumlah: number): Sel[][] => [
  ['Tenant Inkubator Bisnis per Satuan Kerja'],
  ['No', 'Satuan Kerja', 'Jumlah Tenant', 'Jumlah Karyawan', 'Indeks Kepuasan'],
  [1, 'Balai A', 22, 89, 3.8],
  [2, 'Balai B', 10, 58, 3.9],
  [3, 'Balai C', 4, 18, 3.7],
  [4, 'Balai D', 24, 35, 3.6],
  [null, 'TOTAL', jumlah, 200, 3.75],
];

describe('UK-021', () => {
  it('lolos', () => {
    expect(temuanDari(UK_021, { Rincian: tenant(60) })).toEqual([]);
  });

  it('gagal', () => {
    // 22 + 10 + 4 + 24 = 60, printed 58
    const temuan = temuanDari(UK_021, { Rincian: tenant(58) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!C7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '58', seharusnya: '60', selisih: '2' });
  });

  it('batas: indeks dan persentase tidak dijumlah, kosong membuatnya peringatan', () => {
    const isi = tenant(58);
    isi[3] = [2, 'Balai B', null, 58, 3.9];
    // 22 + 4 + 24 = 50 with a blank
    expect(temuanDari(UK_021, { Rincian: isi })).toMatchObject([{ tingkat: 'peringatan', seharusnya: '50' }]);
  });
});
