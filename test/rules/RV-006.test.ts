import { RV_006 } from '../../src/core/rules/revisi/RV-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelSemulaMenjadi } from '../bantu/tabel-anggaran';

// 640 - 600 = 40; 270 - 300 = -30; 510 - 500 = 10; 1.420 - 1.400 = 20
const BENAR = tabelSemulaMenjadi(
  [
    [600, 640, 40],
    [300, 270, -30],
    [500, 510, 10],
  ],
  [1400, 1420, 20],
);

describe('RV-006', () => {
  it('lolos', () => {
    expect(temuanDari(RV_006, { Revisi: BENAR })).toEqual([]);
  });

  it('gagal', () => {
    // EBB: 270 - 300 = -30, printed 30
    const temuan = temuanDari(RV_006, {
      Revisi: tabelSemulaMenjadi(
        [
          [600, 640, 40],
          [300, 270, 30],
          [500, 510, 10],
        ],
        [1400, 1420, 20],
      ),
    });
    expect(temuan.map(selTemuan)).toEqual([['Revisi!E4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '30.000.000', seharusnya: '-30.000.000' });
  });

  it('batas: nihil dihitung nol', () => {
    const isi = tabelSemulaMenjadi(
      [
        [600, 640, 40],
        [300, 300, 0],
        [500, 510, 10],
      ],
      [1400, 1450, 50],
    );
    isi[3] = ['4001.EBB', 'Layanan Sarana dan Prasarana Internal', 300_000_000, 300_000_000, '-'];
    expect(temuanDari(RV_006, { Revisi: isi })).toEqual([]);
  });
});
