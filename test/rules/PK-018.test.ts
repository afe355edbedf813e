import { PK_018 } from '../../src/core/rules/anggaran/PK-018';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu, type Sel } from '../bantu/tabel-anggaran';

const perkin = (anggaran: string): Sel[][] => [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan'],
  [1, 'Tumbuhnya wirausaha', 'Jumlah wirausaha baru', 20, 'Orang'],
  [2, 'Terjaminnya mutu', 'Jumlah produk bersertifikat', 10, 'Produk'],
  ['Total Anggaran Tahun 2024 :'],
  [anggaran],
];

describe('PK-018', () => {
  it('lolos', () => {
    expect(temuanDari(PK_018, { Perkin: perkin('Rp 1.400.000.000,-'), Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(PK_018, { Perkin: perkin('Rp 1.410.000.000,-'), Pagu: tabelPagu() });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: 'Rp1.400.000.000', selisih: 'Rp10.000.000' });
  });

  it('batas: pagu yang jauh adalah urusan XS-016, dan tanpa pagu tidak ada pembanding', () => {
    expect(temuanDari(PK_018, { Perkin: perkin('Rp 1.200.000.000,-'), Pagu: tabelPagu() })).toEqual([]);
    expect(temuanDari(PK_018, { Perkin: perkin('Rp 1.410.000.000,-') })).toEqual([]);
  });
});
