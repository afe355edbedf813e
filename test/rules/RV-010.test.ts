import { RV_010 } from '../../src/core/rules/revisi/RV-010';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu, tabelSemulaMenjadi } from '../bantu/tabel-anggaran';

describe('RV-010', () => {
  it('lolos', () => {
    expect(
      temuanDari(RV_010, {
        Pagu: tabelPagu(),
        Revisi: tabelSemulaMenjadi(
          [
            [600, 640, 40],
            [300, 270, -30],
            [500, 510, 10],
          ],
          [1400, 1420, 20],
        ),
      }),
    ).toEqual([]);
  });

  it('gagal', () => {
    // semula of EBB is 280, the first pagu 300; the two other codes agree
    const temuan = temuanDari(RV_010, {
      Pagu: tabelPagu(),
      Revisi: tabelSemulaMenjadi(
        [
          [600, 640, 40],
          [280, 270, -10],
          [500, 510, 10],
        ],
        [1380, 1420, 40],
      ),
    });
    expect(temuan.map(selTemuan)).toEqual([['Revisi!C4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '280.000.000', seharusnya: '300.000.000' });
  });

  it('batas: tabel pagu dari keadaan lain tidak dibandingkan', () => {
    // two of three codes differ: not the state before
    expect(
      temuanDari(RV_010, {
        Pagu: tabelPagu(),
        Revisi: tabelSemulaMenjadi(
          [
            [610, 640, 30],
            [280, 270, -10],
            [500, 510, 10],
          ],
          [1390, 1420, 30],
        ),
      }),
    ).toEqual([]);
  });
});
