import { UK_012 } from '../../src/core/rules/capaian/UK-012';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

const tabel = (...status: string[]): Record<string, Sel[][]> => ({
  Capaian: tabelCapaian(
    [
      [200, 230, persen(1.15), status[0] ?? ''],
      [5, 5, persen(1), status[1] ?? ''],
      [4, 3, persen(0.75), status[2] ?? ''],
    ],
    { kepala: ['Status'] },
  ),
});

describe('UK-012', () => {
  it('lolos', () => {
    expect(temuanDari(UK_012, tabel('Melampaui', 'Tercapai', 'Belum tercapai'))).toEqual([]);
    expect(temuanDari(UK_012, tabel('Tercapai', 'Tercapai', 'Tidak tercapai'))).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(UK_012, tabel('Melampaui', 'Tercapai', 'Tercapai'));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!H5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: 'Tercapai', seharusnya: 'Belum tercapai' });
  });

  it('batas: tepat 100% tercapai, belum melampaui', () => {
    expect(temuanDari(UK_012, tabel('Melampaui', 'Melampaui', 'Belum tercapai'))).toMatchObject([
      { tingkat: 'peringatan', seharusnya: 'Tercapai' },
    ]);
  });

  it('batas: 99,999% dibulatkan 100,00% tetapi belum tercapai', () => {
    // 99999/100000 = 99,999%
    const isi = [
      [200, 230, persen(1.15), 'Tercapai'],
      [100000, 99999, persen(0.99999), 'Tercapai'],
      [4, 3, persen(0.75), 'Belum tercapai'],
    ];
    expect(temuanDari(UK_012, { Capaian: tabelCapaian(isi, { kepala: ['Status'] }) }).map(selTemuan)).toEqual([
      ['Capaian!H4'],
    ]);
  });

  it('batas: kolom status yang sebagian besar berbeda mengikuti aturan lain', () => {
    const isi = [
      [200, 150, persen(0.75), 'Tercapai'],
      [5, 4, persen(0.8), 'Tercapai'],
      [4, 3, persen(0.75), 'Tercapai'],
      [80, 84, persen(1.05), 'Tercapai'],
    ];
    expect(temuanDari(UK_012, { Capaian: tabelCapaian(isi, { kepala: ['Status'] }) })).toEqual([]);
  });
});
