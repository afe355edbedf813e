import { TL_004 } from '../../src/core/rules/tahun-lalu/TL-004';
import { formatAddress } from '../../src/core/workbook/address';
import { selTemuan } from '../bantu/bahan';
import { ganti } from '../bantu/tabel-lintas';
import { kini2024, LALU, temuanAntartahun } from '../bantu/tahun-lalu';

const dulu = (sel: string, bunyi: string): typeof LALU => ({ PK: ganti(LALU['PK']!, { [sel]: bunyi }) });

describe('TL-004', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_004, kini2024(), LALU)).toEqual([]);
  });

  it('gagal', () => {
    const lalu = dulu('C3', 'Persentase alumni yang terserap dunia kerja');
    const temuan = temuanAntartahun(TL_004, kini2024(), lalu);
    expect(temuan.map(selTemuan)).toEqual([['PK!C3']]);
    expect(temuan[0]?.tautan.map((satu) => formatAddress(satu))).toEqual(["'[lalu.xlsx]PK'!C3"]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Persentase lulusan yang terserap dunia kerja' });
  });

  it('batas: tambahan satu kata hanya saran', () => {
    const lalu = dulu('C3', 'Persentase lulusan pelatihan yang terserap dunia kerja');
    expect(temuanAntartahun(TL_004, kini2024(), lalu)).toMatchObject([{ tingkat: 'saran' }]);
  });

  it('batas: ejaan, satuan dalam kurung, dan angka di dalam nama', () => {
    for (const bunyi of [
      'Presentase Lulusan yang Terserap Dunia Kerja',
      'Persentase lulusan yang terserap dunia kerja (Persen)',
      'Persentase lulusan yang terserap dunia kerja 75',
    ]) {
      expect(temuanAntartahun(TL_004, kini2024(), dulu('C3', bunyi))).toEqual([]);
    }
  });

  it('batas: indikator lain bukan rumusan yang berubah', () => {
    expect(temuanAntartahun(TL_004, kini2024(), dulu('C3', 'Rasio belanja modal terhadap pagu'))).toEqual([]);
    expect(temuanAntartahun(TL_004, kini2024(), null)).toEqual([]);
  });
});
