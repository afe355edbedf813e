import { RV_017 } from '../../src/core/rules/revisi/RV-017';
import { selTemuan, temuanDari } from '../bantu/bahan';

const belanja = (rm: number, jumlah: number): (string | number)[][] => [
  ['Pagu Menurut Sumber Dana dan Jenis Belanja Tahun 2024'],
  ['Sumber Dana', 'Belanja Pegawai', 'Belanja Barang', 'Belanja Modal', 'Jumlah (Rp)'],
  ...[
    ['RM', 320, 590, 50, rm],
    ['PNBP', 0, 230, 10, 240],
    ['Jumlah', 320, 820, 60, jumlah],
  ].map((baris) => baris.map((sel) => (typeof sel === 'number' ? sel * 1_000_000 : sel))),
];

describe('RV-017', () => {
  it('lolos', () => {
    expect(temuanDari(RV_017, { Pagu: belanja(960, 1200) })).toEqual([]);
  });

  it('gagal', () => {
    // 320 + 590 + 50 = 960, printed 910; the column holds with 960 only: 960 + 240 = 1.200
    const temuan = temuanDari(RV_017, { Pagu: belanja(910, 1200) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!E3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '910.000.000', seharusnya: '960.000.000' });
  });

  it('batas: belanja nihil dihitung nol', () => {
    const isi = belanja(960, 1200);
    isi[3] = ['PNBP', '-', 230_000_000, 10_000_000, 240_000_000];
    expect(temuanDari(RV_017, { Pagu: isi })).toEqual([]);
  });
});
