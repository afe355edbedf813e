import { TX_010 } from '../../src/core/rules/teks/TX-010';
import { selTemuan, temuanDari } from '../bantu/bahan';

/** Captions of tables 3.1 to 3.12 and a note. */
const laporan = (catatan: string, kecuali: readonly number[] = []) => ({
  Laporan: [
    ...Array.from({ length: 12 }, (_, i) =>
      kecuali.includes(i + 1) ? [null] : [`Tabel 3.${i + 1} Capaian bidang ${i + 1}`],
    ),
    [catatan],
  ],
});

describe('TX-010', () => {
  test('lolos: a table that is there', () => {
    expect(temuanDari(TX_010, laporan('Lihat Tabel 3.7 dan tabel 3-12'))).toEqual([]);
  });

  test('gagal: a table that is not', () => {
    const temuan = temuanDari(TX_010, laporan('Sebagaimana pada Tabel 3.21'));
    expect(temuan.map(selTemuan)).toEqual([['Laporan!A13']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '3.21' });
  });

  test('batas: another chapter, and a workbook that holds a part of the tables', () => {
    expect(temuanDari(TX_010, laporan('Lihat Tabel 2.4'))).toEqual([]);
    expect(temuanDari(TX_010, laporan('Lihat Tabel 3.21', [2, 3, 4, 5, 6]))).toEqual([]);
  });
});
