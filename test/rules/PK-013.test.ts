import { PK_013 } from '../../src/core/rules/perkin/PK-013';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { perkin } from '../bantu/tabel-rencana';

const banyak = (n: number) =>
  Array.from({ length: n }, (_, i) => [
    i === 0 ? 1 : null,
    i === 0 ? 'Meningkatnya layanan pengujian' : null,
    i + 1,
    `Nilai layanan laboratorium jenis ${'abcdefghij'.charAt(i)}`,
    'Nilai',
    80 + i,
  ]);

describe('PK-013', () => {
  test('lolos: two indicators', () => {
    expect(temuanDari(PK_013, { Perkin: perkin(banyak(2)) })).toEqual([]);
  });

  test('gagal: eight', () => {
    const temuan = temuanDari(PK_013, { Perkin: perkin(banyak(8)) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([[['Perkin!B3'], '8', 'saran']]);
  });

  test('batas: seven are not too many', () => {
    expect(temuanDari(PK_013, { Perkin: perkin(banyak(7)) })).toEqual([]);
  });
});
