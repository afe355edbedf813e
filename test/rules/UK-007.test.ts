import { UK_007 } from '../../src/core/rules/capaian/UK-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

// 230/200 = 115%; 6/5 = 120%; 3/4 = 75%: mean 310/3 = 103,33%
const ISI: Sel[][] = [
  [200, 230, persen(1.15)],
  [5, 6, persen(1.2)],
  [4, 3, persen(0.75)],
];
const rata = (capaian: Sel, isi = ISI): Record<string, Sel[][]> => ({
  Capaian: [...tabelCapaian(isi), [null, 'Rata-rata capaian', null, null, null, null, capaian]],
});

describe('UK-007', () => {
  it('lolos', () => {
    expect(temuanDari(UK_007, rata(persen(310 / 300)))).toEqual([]);
    expect(temuanDari(UK_007, rata('103,33%'))).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(UK_007, rata(persen(1.0133)));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G6']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '101,33%',
      seharusnya: '103,33%',
      selisih: '2,00 poin persen',
    });
  });

  it('gagal: sel gabungan di samping satu sasaran memuat rata-rata', () => {
    const grid = tabelCapaian([
      [200, 230, persen(1.02)],
      [5, 6, null],
      [4, 3, null],
    ]);
    const temuan = temuanDari(UK_007, { Capaian: grid }, { Capaian: { merges: ['G3:G5'] } });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G3']]);
    expect(temuan[0]).toMatchObject({ nilai: '102,00%', seharusnya: '103,33%' });
  });

  it('gagal: ringkasan per sasaran dibandingkan dengan indikatornya', () => {
    const ringkasan = [
      ['Ringkasan Capaian per Sasaran Tahun 2024'],
      ['No', 'Sasaran', 'Rata-rata Capaian (%)', 'Keterangan'],
      [1, 'Meningkatnya layanan jasa industri', persen(1.05), 'Efektif'],
      [2, 'Terwujudnya tata kelola yang baik', persen(1), 'Efektif'],
    ];
    const temuan = temuanDari(UK_007, { Capaian: tabelCapaian(ISI), Ringkasan: ringkasan });
    expect(temuan.map(selTemuan)).toEqual([['Ringkasan!C3']]);
    expect(temuan[0]).toMatchObject({ nilai: '105,00%', seharusnya: '103,33%' });
  });

  it('batas: rata-rata dari capaian tercetak yang keliru ikut diperiksa kembali', () => {
    // printed 115, 130, 75: mean 106,67; 6/5 is 120, so the mean becomes 103,33
    const salah = [ISI[0] ?? [], [5, 6, persen(1.3)], ISI[2] ?? []];
    expect(temuanDari(UK_007, rata(persen(1.0667), salah))).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '103,33%' },
    ]);
  });

  it('batas: dipotong, bukan dibulatkan', () => {
    // 115, 120, 76,67 (2,3/3): mean 103,8889 -> 103,89; cut off 103,88
    const isi = [ISI[0] ?? [], ISI[1] ?? [], [3, 2.3, persen(2.3 / 3)]];
    expect(temuanDari(UK_007, rata(persen(1.0389), isi))).toEqual([]);
    expect(temuanDari(UK_007, rata(persen(1.0388), isi))).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '103,89%' },
    ]);
  });

  it('batas: yang tidak dapat dihitung dikeluarkan', () => {
    // (115 + 120)/2 = 117,5
    const isi = [ISI[0] ?? [], ISI[1] ?? [], [4, '-', '-']];
    expect(temuanDari(UK_007, rata(persen(1.175), isi))).toEqual([]);
  });

  it('batas: rata-rata keseluruhan boleh dari rata-rata sasaran', () => {
    // (103,33 + 105)/2 = 104,17; over the four indicators it is (115 + 120 + 75 + 105)/4 = 103,75
    const keseluruhan = (nilai: number): Record<string, Sel[][]> => ({
      Capaian: [
        ...tabelCapaian(ISI),
        [null, 'Rata-rata sasaran 1', null, null, null, null, persen(1.0333)],
        [4, 'Terwujudnya tata kelola', 'Nilai akuntabilitas kinerja', 'Nilai', 80, 84, persen(1.05)],
        [null, 'Rata-rata sasaran 2', null, null, null, null, persen(1.05)],
        [null, 'Rata-rata keseluruhan', null, null, null, null, persen(nilai)],
      ],
    });
    expect(temuanDari(UK_007, keseluruhan(1.0417))).toEqual([]);
    expect(temuanDari(UK_007, keseluruhan(1.0375))).toEqual([]);
    expect(temuanDari(UK_007, keseluruhan(1.09)).map(selTemuan)).toEqual([['Capaian!G9']]);
  });

  it('batas: rata-rata di atas indikatornya', () => {
    // (115 + 120 + 75)/3 = 103,33 above its rows, 105 above the single row
    const isi = tabelCapaian(ISI);
    const grid = (nilai: number): Record<string, Sel[][]> => ({
      Capaian: [
        ...isi.slice(0, 2),
        [null, 'Rata-rata sasaran 1', null, null, null, null, persen(nilai)],
        ...isi.slice(2),
        [null, 'Rata-rata sasaran 2', null, null, null, null, persen(1.05)],
        [4, 'Terwujudnya tata kelola', 'Nilai akuntabilitas kinerja', 'Nilai', 80, 84, persen(1.05)],
      ],
    });
    expect(temuanDari(UK_007, grid(1.0333))).toEqual([]);
    expect(temuanDari(UK_007, grid(1.01)).map(selTemuan)).toEqual([['Capaian!G3']]);
  });
});
