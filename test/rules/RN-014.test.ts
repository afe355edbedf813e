import { RN_014 } from '../../src/core/rules/rincian/RN-014';
import { selTemuan, temuanDari } from '../bantu/bahan';

const jadwal = (tanggal: readonly (string | number)[]) => ({
  Rincian: [
    ['Jadwal Uji Kompetensi'],
    ['No', 'Skema', 'Tanggal', 'Peserta'],
    ...tanggal.map((satu, i) => [i + 1, `Skema ${'ABCDEF'[i] ?? ''}`, satu, 15 + i]),
  ],
});

describe('RN-014', () => {
  test('lolos: all in one year', () => {
    expect(
      temuanDari(RN_014, jadwal(['9 Maret 2023', '5 April 2023', '16 Mei 2023', '30 Mei 2023', '15 Juni 2023'])),
    ).toEqual([]);
  });

  test('gagal: one of five in the year before', () => {
    const temuan = temuanDari(
      RN_014,
      jadwal(['9 Maret 2023', '5 April 2022', '16 Mei 2023', '30 Mei 2023', '15 Juni 2023']),
    );
    expect(temuan.map(selTemuan)).toEqual([['Rincian!C4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '5 April 2022', seharusnya: '2023' });
  });

  test('batas: dates over two years, and too few to tell', () => {
    expect(
      temuanDari(RN_014, jadwal(['9 Maret 2022', '5 April 2022', '16 Mei 2023', '30 Mei 2023', '15 Juni 2023'])),
    ).toEqual([]);
    expect(temuanDari(RN_014, jadwal(['9 Maret 2023', '5 April 2022', '16 Mei 2023']))).toEqual([]);
  });
});
