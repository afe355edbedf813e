import { AG_020 } from '../../src/core/rules/efisiensi/AG-020';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelEfisiensi } from '../bantu/tabel-efisiensi';

const RASIO = [0.24, 0.1, 0.1, 0.2];
const semua = (kata: string): string[] => [kata, kata, kata, kata];

describe('AG-020', () => {
  it('lolos', () => {
    expect(temuanDari(AG_020, { Efisiensi: tabelEfisiensi(RASIO) })).toEqual([]);
  });

  it('gagal', () => {
    // 110% of the target is effective, and more than the 99% that it took
    const temuan = temuanDari(AG_020, {
      Efisiensi: tabelEfisiensi(
        RASIO,
        ['Efektif', 'Efektif', 'Tidak Efektif', 'Efektif'],
        ['Efisien', 'Tidak Efisien', 'Efisien', 'Efisien'],
      ),
    });
    expect(temuan.map(selTemuan)).toEqual([['Efisiensi!K5'], ['Efisiensi!F6']]);
    expect(temuan.map(({ seharusnya }) => seharusnya)).toEqual(['Efisien', 'Efektif']);
  });

  it('batas: tabel dengan aturan sendiri tidak dituduh, dan kata lain bukan simpulan', () => {
    expect(
      temuanDari(AG_020, { Efisiensi: tabelEfisiensi(RASIO, semua('Tidak Efektif'), semua('Tidak Efisien')) }),
    ).toEqual([]);
    expect(temuanDari(AG_020, { Efisiensi: tabelEfisiensi(RASIO, semua('lihat catatan'), semua('-')) })).toEqual([]);
  });
});
