import { PK_010 } from '../../src/core/rules/perkin/PK-010';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

describe('PK-010', () => {
  test('lolos: results', () => {
    expect(temuanDari(PK_010, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: two indicators that name work are one finding', () => {
    const isi = perkin(ubah(PERKIN, [0, 3, 'Terlaksananya pengujian sampel'], [3, 3, 'Penyusunan laporan kinerja']));
    const temuan = temuanDari(PK_010, { Perkin: isi, Lampiran: isi });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!D3', 'Perkin!D6'], 'saran']]);
  });

  test('batas: the word inside a name, and words that only begin alike', () => {
    const isi = ubah(PERKIN, [0, 3, 'Nilai penyusunan laporan'], [1, 3, 'Pelaksana teknis bersertifikat']);
    expect(temuanDari(PK_010, { Perkin: perkin(isi) })).toEqual([]);
  });
});
