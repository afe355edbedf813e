import { PK_009 } from '../../src/core/rules/perkin/PK-009';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, renstra, RENSTRA, ubah } from '../bantu/tabel-rencana';

describe('PK-009', () => {
  test('lolos: units that suit their indicators', () => {
    expect(temuanDari(PK_009, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: "Persentase ..." in orang, "Jumlah ..." in persen', () => {
    const temuan = temuanDari(PK_009, { Perkin: perkin(ubah(PERKIN, [2, 4, 'Orang'], [0, 4, 'Persen'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Perkin!E3'], 'Persen', 'satuan yang dihitung', 'peringatan'],
      [['Perkin!E5'], 'Orang', 'persen', 'peringatan'],
    ]);
  });

  test('batas: told once for all copies, not where another table has another unit, unknown words accuse nobody', () => {
    const salah = perkin(ubah(PERKIN, [2, 4, 'Orang']));
    expect(temuanDari(PK_009, { Perkin: salah, Salinan: salah })).toHaveLength(1);
    expect(temuanDari(PK_009, { Perkin: salah, Renstra: renstra(RENSTRA) })).toEqual([]);
    expect(temuanDari(PK_009, { Perkin: perkin(ubah(PERKIN, [2, 4, 'Poin'], [0, 4, 'Ton'])) })).toEqual([]);
  });
});
