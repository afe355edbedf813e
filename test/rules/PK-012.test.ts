import { PK_012 } from '../../src/core/rules/perkin/PK-012';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const SALAH = perkin(ubah(PERKIN, [0, 1, 'Penguatan layanan pengujian'], [3, 1, 'Meningkatkan akuntabilitas kinerja']));

describe('PK-012', () => {
  test('lolos: states', () => {
    expect(temuanDari(PK_012, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: work, told once for both copies of the Perkin', () => {
    const temuan = temuanDari(PK_012, { Perkin: SALAH, Lampiran: SALAH });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!B3', 'Perkin!B6'], 'saran']]);
  });

  test('batas: other words of the same shape, and words that begin alike', () => {
    const isi = ubah(
      PERKIN,
      [0, 1, 'Pelayanan publik yang prima'],
      [1, 1, 'Menguatnya daya saing'],
      [3, 1, 'Mesin baru'],
    );
    expect(temuanDari(PK_012, { Perkin: perkin(isi) })).toEqual([]);
  });
});
