import { PK_011 } from '../../src/core/rules/perkin/PK-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const KELUARAN = ubah(PERKIN, [0, 3, 'Jumlah laporan pengujian'], [3, 3, 'Jumlah dokumen perencanaan']);

describe('PK-011', () => {
  test('lolos: each sasaran program has a result', () => {
    expect(temuanDari(PK_011, { Perkin: perkin(PERKIN, { sasaran: 'Sasaran Program' }) })).toEqual([]);
  });

  test('gagal: two sasaran count papers alone', () => {
    const temuan = temuanDari(PK_011, { Perkin: perkin(KELUARAN, { sasaran: 'Sasaran Program' }) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!B3', 'Perkin!B6'], 'saran']]);
  });

  test('batas: output is right for a sasaran kegiatan, and beside a result', () => {
    expect(temuanDari(PK_011, { Perkin: perkin(KELUARAN) })).toEqual([]);
    const sebagian = ubah(PERKIN, [2, 3, 'Jumlah laporan aduan']);
    expect(temuanDari(PK_011, { Perkin: perkin(sebagian, { sasaran: 'Sasaran Strategis' }) })).toEqual([]);
  });
});
