import { RS_001 } from '../../src/core/rules/renstra/RS-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENSTRA, renstra } from '../bantu/tabel-rencana';

const judul = (teks: string) => ({ Renstra: renstra(RENSTRA, { judul: teks }) });

describe('RS-001', () => {
  test('lolos: the columns cover the period', () => {
    expect(temuanDari(RS_001, judul('Matriks Target Renstra 2021-2024'))).toEqual([]);
  });

  test('gagal: the first year has no column', () => {
    const [temuan, ...lain] = temuanDari(RS_001, judul('Matriks Target Renstra 2020-2024'));
    expect(lain).toEqual([]);
    expect([selTemuan(temuan), temuan?.tingkat]).toEqual([['Renstra!A1'], 'peringatan']);
    expect(temuan?.pesan).toContain('kolom target 2020 ');
  });

  test('batas: one year, two years, no title year, a history of ten', () => {
    for (const teks of ['Matriks Renstra 2024', 'Matriks Renstra 2023 dan 2024', 'Matriks Renstra', 'Target 2015-2024'])
      expect(temuanDari(RS_001, judul(teks))).toEqual([]);
  });
});
