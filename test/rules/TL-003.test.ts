import { TL_003 } from '../../src/core/rules/tahun-lalu/TL-003';
import { selTemuan } from '../bantu/bahan';
import { perkin, type Sel } from '../bantu/tabel-lintas';
import { kini2024, LALU, temuanAntartahun } from '../bantu/tahun-lalu';

/** The workbook of 2023 knew only the first five indicators. */
const lalu: Record<string, Sel[][]> = { PK: perkin('Perjanjian Kinerja Tahun 2023', [75, 9, 3.4, 72, 82]) };

describe('TL-003', () => {
  it('lolos', () => {
    expect(temuanAntartahun(TL_003, kini2024(), LALU)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanAntartahun(TL_003, kini2024(), lalu);
    expect(temuan.map(selTemuan)).toEqual([['PK!C8', 'PK!C9']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', tautan: [] });
    expect(temuan[0]?.pesan).toContain(
      'Ada 2 indikator pada lembar PK (C8 dan C9) yang tidak terdapat dalam buku kerja tahun lalu: "Jumlah peserta pelatihan vokasi"; "Persentase penyelesaian tindak lanjut temuan".',
    );
  });

  it('batas: buku kerja lain sama sekali, atau tidak ada', () => {
    expect(temuanAntartahun(TL_003, kini2024(), null)).toEqual([]);
    expect(temuanAntartahun(TL_003, kini2024(), { Catatan: [['Rapat']] })).toEqual([]);
  });
});
