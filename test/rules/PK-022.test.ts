import { PK_022 } from '../../src/core/rules/perkin/PK-022';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const REVISI = 'Perjanjian Kinerja Revisi Tahun 2024';

describe('PK-022', () => {
  test('lolos: a first Perkin, and a revised one with its reason', () => {
    expect(temuanDari(PK_022, { Perkin: perkin(PERKIN) })).toEqual([]);
    const bawah = [['Alasan perubahan: pergantian pejabat']];
    expect(temuanDari(PK_022, { Perkin: perkin(PERKIN, { judul: REVISI, bawah }) })).toEqual([]);
  });

  test('gagal: a revised one without', () => {
    const temuan = temuanDari(PK_022, { Perkin: perkin(PERKIN, { judul: REVISI }) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!A1'], 'saran']]);
  });

  test('batas: a column of reasons', () => {
    const grid = perkin(PERKIN, { judul: REVISI }).map((baris, i) => [
      ...baris,
      i === 1 ? 'Alasan Perubahan' : 'Tetap',
    ]);
    expect(temuanDari(PK_022, { Perkin: [[REVISI], ...grid.slice(1)] })).toEqual([]);
  });
});
