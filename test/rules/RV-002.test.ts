import { RV_002 } from '../../src/core/rules/revisi/RV-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelPagu } from '../bantu/tabel-anggaran';

describe('RV-002', () => {
  it('lolos: kode yang sama di bawah induk lain', () => {
    const isi = [...tabelPagu()];
    isi.splice(11, 0, ['4002.BDB.994', 'Layanan Perkantoran', 500_000_000]);
    expect(temuanDari(RV_002, { Pagu: isi })).toEqual([]);
  });

  it('gagal', () => {
    // 4001.EBA.994 stands in rows 7 and 8
    const isi = [...tabelPagu()];
    isi.splice(7, 0, ['4001.EBA.994', 'Layanan Umum', 0]);
    const temuan = temuanDari(RV_002, { Pagu: isi });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!A8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4001.EBA.994' });
    expect(temuan[0]?.tautan).toMatchObject([{ sheet: 'Pagu', row: 6, col: 0 }]);
  });

  it('batas: baris tanpa kode tidak dibandingkan', () => {
    const isi = [...tabelPagu()];
    isi.splice(7, 0, [null, 'Rincian lain', 0], [null, 'Rincian lain', 0]);
    expect(temuanDari(RV_002, { Pagu: isi })).toEqual([]);
  });
});
