import { PK_015 } from '../../src/core/rules/perkin/PK-015';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen } from '../bantu/tabel-capaian';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

describe('PK-015', () => {
  test('lolos: a share of at most the whole', () => {
    expect(temuanDari(PK_015, { Perkin: perkin(ubah(PERKIN, [2, 5, 100])) })).toEqual([]);
    expect(temuanDari(PK_015, { Perkin: perkin(ubah(PERKIN, [2, 5, persen(1)])) })).toEqual([]);
  });

  test('gagal: more than the whole', () => {
    const temuan = temuanDari(PK_015, { Perkin: perkin(ubah(PERKIN, [2, 5, 105])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Perkin!F5'], '105', 'peringatan'],
    ]);
  });

  test('batas: growth and capaian may exceed it, other units too', () => {
    const isi = ubah(PERKIN, [2, 3, 'Persentase pertumbuhan aduan'], [2, 5, 130], [0, 5, 1200]);
    expect(temuanDari(PK_015, { Perkin: perkin(isi) })).toEqual([]);
    expect(
      temuanDari(PK_015, { Perkin: perkin(ubah(PERKIN, [2, 3, 'Persentase capaian kinerja'], [2, 5, 110])) }),
    ).toEqual([]);
  });
});
