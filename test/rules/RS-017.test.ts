import { RS_017 } from '../../src/core/rules/renstra/RS-017';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KAMUS, kamus, ubah } from '../bantu/tabel-rencana';

const ambang = (nama: string, definisi: string) => ({ Kamus: kamus(ubah(KAMUS, [0, 1, nama], [0, 2, definisi])) });

describe('RS-017', () => {
  test('lolos: name and definition carry one bound, or none', () => {
    expect(temuanDari(RS_017, { Kamus: kamus(KAMUS) })).toEqual([]);
    expect(temuanDari(RS_017, ambang('Satker dengan nilai minimal 3,0', 'Satker yang nilainya minimal 3'))).toEqual([]);
  });

  test('gagal: minimal 3 in the name, minimal 4 in the definition', () => {
    const temuan = temuanDari(RS_017, ambang('Satker dengan nilai minimal 3', 'Satker yang nilainya minimal 4'));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Kamus!C3'], 'minimal 4', 'minimal 3', 'peringatan'],
    ]);
  });

  test('batas: bounds of another kind, several bounds, figures that are no bounds', () => {
    for (const definisi of ['Selesai paling lama 4 hari', 'Nilai minimal 4 dari skala minimal 1', 'Skala 1 sampai 4'])
      expect(temuanDari(RS_017, ambang('Satker dengan nilai minimal 3', definisi))).toEqual([]);
  });
});
