import { RN_001 } from '../../src/core/rules/rincian/RN-001';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
import { PELATIHAN, tabelPelatihan, ubahBaris } from '../bantu/tabel-rincian';

describe('RN-001', () => {
  test('lolos: every row adds up', () => {
    expect(temuanDari(RN_001, { Rincian: tabelPelatihan(PELATIHAN) })).toEqual([]);
  });

  test('gagal: the row that does not, borne out by the four others', () => {
    // 28 + 10 = 38, printed 40
    const isi = ubahBaris(PELATIHAN, 2, ['Desain Produk', 40, 28, 10, 70]);
    const temuan = temuanDari(RN_001, { Rincian: tabelPelatihan(isi) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!B5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '40', seharusnya: '38', selisih: '2' });
    expect(usulanTemuan(temuan[0])).toEqual({ 'Rincian!B5': 38 });
    expect(temuan[0]?.tautan.map(({ col }) => col)).toEqual([2, 3]);
  });

  test('gagal: weight times score, one row off', () => {
    // 24% of 4,25 is 1,02; 25% of 4 is 1; 18% of 4,5 is 0,81; 11% of 3,8 is 0,42 (0,418); 22% of 3,5 is 0,77 and not 0,97
    const baris = (nama: string, indeks: number, bobot: number, nilai: number) => [
      nama,
      indeks,
      { value: bobot / 100, numberFormat: '0%' },
      nilai,
    ];
    const aspek = [
      ['Nilai Mandiri Pelayanan Publik'],
      ['Aspek', 'Indeks Aspek', 'Bobot Aspek', 'Nilai Tertimbang'],
      baris('Kebijakan', 4.25, 24, 1.02),
      baris('Profesionalisme', 4, 25, 1),
      baris('Sarana', 4.5, 18, 0.81),
      baris('Sistem Informasi', 3.8, 11, 0.42),
      baris('Inovasi', 3.5, 22, 0.97),
    ];
    const temuan = temuanDari(RN_001, { Rincian: aspek });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!D7']]);
    expect(temuan[0]).toMatchObject({ nilai: '0,97', seharusnya: '0,77' });
  });

  test('batas: a total that the column bears out makes its row one for a person', () => {
    // 20 + 25 + 40 + 16 + 30 = 131: the printed 40 is part of it, so the terms may be wrong instead
    const isi = ubahBaris(PELATIHAN, 2, ['Desain Produk', 40, 28, 10, 70]);
    const temuan = temuanDari(RN_001, { Rincian: tabelPelatihan(isi, [['Jumlah', 131, 111, 20, null]]) });
    expect(temuan.map(({ tingkat }) => tingkat)).toEqual(['peringatan']);
    expect(usulanTemuan(temuan[0])).toEqual({});
  });

  test('batas: what holds in no clear majority of the rows is no relation', () => {
    const isi = PELATIHAN.map(([nama, , lulus, gagal, persen], i): [string, number, number, number, number] => [
      nama,
      lulus + gagal + (i % 2),
      lulus,
      gagal,
      persen,
    ]);
    expect(temuanDari(RN_001, { Rincian: tabelPelatihan(isi.slice(0, 4)) })).toEqual([]);
    expect(temuanDari(RN_001, { Rincian: tabelPelatihan([]) })).toEqual([]);
  });
});
