import { PK_016 } from '../../src/core/rules/perkin/PK-016';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, PAGU, tabelPagu, type Sel } from '../bantu/tabel-anggaran';

const anggaran = (jumlah: number): Sel[][] => [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan'],
  [1, 'Meningkatnya layanan pengujian', 'Jumlah perusahaan yang dilayani pengujian', 260, 'Perusahaan'],
  [2, 'Meningkatnya akuntabilitas kinerja', 'Nilai akuntabilitas kinerja', 80, 'Nilai'],
  [],
  ['Anggaran Perjanjian Kinerja Tahun 2024'],
  ['No', 'Program', 'Anggaran (Rp)'],
  [1, 'Program Dukungan Manajemen', 520 * JUTA],
  [2, 'Program Nilai Tambah dan Daya Saing Industri', 680 * JUTA],
  [null, 'Jumlah', jumlah * JUTA],
];

describe('PK-016', () => {
  it('lolos', () => {
    expect(temuanDari(PK_016, { Perkin: anggaran(1200) })).toEqual([]);
  });

  it('gagal', () => {
    // 520 + 680 = 1.200, printed 1.210
    const temuan = temuanDari(PK_016, { Perkin: anggaran(1210) });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C10']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '1.210.000.000',
      seharusnya: '1.200.000.000',
      selisih: 'Rp10.000.000',
    });
  });

  it('batas: jumlah tabel pagu biasa milik aturan lain', () => {
    expect(temuanDari(PK_016, { Pagu: tabelPagu(PAGU, 1450) })).toEqual([]);
  });
});
