import { TX_011 } from '../../src/core/rules/teks/TX-011';
import { selTemuan, temuanDari } from '../bantu/bahan';

const lembar = (...teks: string[]) => ({ Perkin: teks.map((satu) => [satu]) });

describe('TX-011', () => {
  test('lolos: finished texts', () => {
    expect(
      temuanDari(TX_011, lembar('Perjanjian Kinerja Tahun 2024', 'Kerja sama dengan PT. [Mitra]', 'dan seterusnya...')),
    ).toEqual([]);
  });

  test('gagal: what a template left, equal ones in one finding', () => {
    const temuan = temuanDari(TX_011, lembar('Kepala [isi nama satker]', 'Tahun ${tahun}', 'Satker [isi nama satker]'));
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A1', 'Perkin!A3'], ['Perkin!A2']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '[isi nama satker]' });
    expect(temuanDari(TX_011, lembar('Nomor ........ tanggal'))).toHaveLength(1);
  });

  test('batas: formulas, Roman thirty and dots at the end', () => {
    expect(temuanDari(TX_011, lembar('Pasal XXX', 'Daftar isi ........ 12', 'Σ [A] / [B]', ''))).toEqual([]);
    expect(temuanDari(TX_011, lembar('Nomor xxx/2024')).map(selTemuan)).toEqual([['Perkin!A1']]);
  });
});
