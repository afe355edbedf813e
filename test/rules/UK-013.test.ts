import { UK_013 } from '../../src/core/rules/capaian/UK-013';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

const SKALA = 'Kategori capaian: 100% ke atas Sangat Baik; 80% sampai di bawah 100% Baik; di bawah 80% Kurang.';

const tabel = (kategori: readonly string[], skala = SKALA): Record<string, Sel[][]> => ({
  Capaian: [
    ...tabelCapaian(
      [
        [200, 230, persen(1.15), kategori[0] ?? ''],
        [5, 4, persen(0.8), kategori[1] ?? ''],
        [4, 3, persen(0.75), kategori[2] ?? ''],
      ],
      { kepala: ['Kategori'] },
    ),
    [],
    [skala],
  ],
});

describe('UK-013', () => {
  it('lolos', () => {
    expect(temuanDari(UK_013, tabel(['Sangat Baik', 'Baik', 'Kurang']))).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(UK_013, tabel(['Sangat Baik', 'Baik', 'Baik']));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!H5']]);
    expect(temuan[0]).toMatchObject({ nilai: 'Baik', seharusnya: 'Kurang' });
  });

  it('batas: tepat pada ambang, dan tanpa skala tidak ada yang diperiksa', () => {
    // 4/5 = 80% is Baik
    expect(temuanDari(UK_013, tabel(['Sangat Baik', 'Kurang', 'Kurang'])).map(selTemuan)).toEqual([['Capaian!H4']]);
    expect(temuanDari(UK_013, tabel(['Kurang', 'Kurang', 'Baik'], 'Catatan: data sampai Desember.'))).toEqual([]);
  });
});
