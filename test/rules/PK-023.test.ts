import { PK_023 } from '../../src/core/rules/perkin/PK-023';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const BERTANDA = ubah(PERKIN, [0, 3, 'Jumlah sampel yang diuji*'], [3, 3, 'Nilai akuntabilitas kinerja **)']);

describe('PK-023', () => {
  test('lolos: no marks, and marks with their legend', () => {
    expect(temuanDari(PK_023, { Perkin: perkin(PERKIN) })).toEqual([]);
    for (const legenda of ['*) Indikator Kinerja Utama', '* Indikator Kinerja Utama', 'Keterangan: IKU ditandai *'])
      expect(temuanDari(PK_023, { Perkin: perkin(BERTANDA, { bawah: [[legenda]] }) })).toEqual([]);
  });

  test('gagal: marks that nobody explains', () => {
    const temuan = temuanDari(PK_023, { Perkin: perkin(BERTANDA) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!D3', 'Perkin!D6'], 'saran']]);
  });

  test('batas: a star inside a name is no mark', () => {
    expect(temuanDari(PK_023, { Perkin: perkin(ubah(PERKIN, [0, 3, 'Hotel bintang 4* yang dibina'])) })).toEqual([]);
  });
});
