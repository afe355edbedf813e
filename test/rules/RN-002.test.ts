import { RN_002 } from '../../src/core/rules/rincian/RN-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PELATIHAN, tabelPelatihan, ubahBaris } from '../bantu/tabel-rincian';

describe('RN-002', () => {
  test('lolos: lulus divided by peserta in every row, rounded or not', () => {
    expect(temuanDari(RN_002, { Rincian: tabelPelatihan(PELATIHAN) })).toEqual([]);
    // 2 of 3 is 66,666...%
    const isi = ubahBaris(PELATIHAN, 0, ['Las Dasar', 3, 2, 1, 66.67]);
    expect(temuanDari(RN_002, { Rincian: tabelPelatihan(isi) })).toEqual([]);
  });

  test('gagal: the row whose percentage is another', () => {
    // 12 of 16 is 75%, printed 57
    const isi = ubahBaris(PELATIHAN, 3, ['Manajemen Mutu', 16, 12, 4, 57]);
    const temuan = temuanDari(RN_002, { Rincian: tabelPelatihan(isi) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!E6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '57', seharusnya: '75', selisih: '18' });
  });

  test('gagal: growth from one column to the next', () => {
    // 100 to 112 is 12%; 80 to 100 is 25%; 50 to 60 is 20%; 40 to 30 is -25%; 64 to 80 is 25% and not 20
    const pendapatan = [
      ['Produktivitas Perusahaan Dampingan'],
      ['Perusahaan', 'Sebelum', 'Sesudah', 'Kenaikan (%)'],
      ['PT Industri A', 100, 112, 12],
      ['PT Industri B', 80, 100, 25],
      ['PT Industri C', 50, 60, 20],
      ['PT Industri D', 40, 30, -25],
      ['PT Industri E', 64, 80, 20],
    ];
    const temuan = temuanDari(RN_002, { Rincian: pendapatan });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!D7']]);
    expect(temuan[0]).toMatchObject({ nilai: '20', seharusnya: '25' });
  });

  test('batas: cut off instead of rounded is one for a person', () => {
    // 2 of 3 is 66,67% and not 66,66
    const isi = ubahBaris(PELATIHAN, 0, ['Las Dasar', 3, 2, 1, 66.66]);
    const temuan = temuanDari(RN_002, { Rincian: tabelPelatihan(isi) });
    expect(temuan).toMatchObject([{ tingkat: 'peringatan', nilai: '66,66', seharusnya: '66,67' }]);
  });

  test('batas: percentages of three rows, two of them off, are of something else', () => {
    const isi = PELATIHAN.slice(0, 3).map(
      ([nama, peserta, lulus, tidak], i): [string, number, number, number, number] => [
        nama,
        peserta,
        lulus,
        tidak,
        i === 0 ? 90 : 50 + i,
      ],
    );
    expect(temuanDari(RN_002, { Rincian: tabelPelatihan(isi) })).toEqual([]);
  });
});
