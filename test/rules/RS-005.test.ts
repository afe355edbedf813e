import { RS_005 } from '../../src/core/rules/renstra/RS-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENSTRA, renstra } from '../bantu/tabel-rencana';

const tambah = (...baris: readonly (readonly (string | number)[])[]) => ({ Renstra: renstra([...RENSTRA, ...baris]) });

describe('RS-005', () => {
  test('lolos: targets that move', () => {
    expect(temuanDari(RS_005, { Renstra: renstra(RENSTRA) })).toEqual([]);
  });

  test('gagal: the same target in all years', () => {
    const temuan = temuanDari(RS_005, tambah(['IK2.1', 'Jumlah dokumen kajian', 'Dokumen', 3, 3, 3, 3]));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([[['Renstra!D7'], '3', 'saran']]);
  });

  test('batas: the whole, none, a bound, a range, a grade', () => {
    expect(
      temuanDari(
        RS_005,
        tambah(
          ['IK2.1', 'Persentase rekomendasi yang selesai', 'Persen', 100, 100, 100, 100],
          ['IK2.2', 'Jumlah temuan berulang', 'Temuan', 0, 0, 0, 0],
          ['IK2.3', 'Tingkat penyerapan anggaran', 'Persen', '>= 95%', '>= 95%', '>= 95%', '>= 95%'],
          ['IK2.4', 'Kelembapan ruang uji', 'Persen', '45-55', '45-55', '45-55', '45-55'],
          ['IK2.5', 'Opini laporan keuangan', 'Opini', 'WTP', 'WTP', 'WTP', 'WTP'],
        ),
      ),
    ).toEqual([]);
  });
});
