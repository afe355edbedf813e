import { RA_014 } from '../../src/core/rules/rencana-aksi/RA-014';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENCANA, rencanaAksi, ubah } from '../bantu/tabel-rencana';

// the second row of the plan is row 6 of the sheet
const TANPA = ubah(rencanaAksi(RENCANA), [5, 0, null], [5, 1, null], [5, 2, null], [5, 3, null]);

describe('RA-014', () => {
  test('lolos: each row names its indicator', () => {
    expect(temuanDari(RA_014, { 'Rencana Aksi': rencanaAksi(RENCANA) })).toEqual([]);
  });

  test('gagal: targets beside no name', () => {
    const temuan = temuanDari(RA_014, { 'Rencana Aksi': TANPA });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Rencana Aksi!E6'], 'peringatan']]);
    expect(temuan[0]?.perbaikan).toContain('baris 5');
  });

  test('batas: a name merged over both rows, and a row of activities alone', () => {
    const gabung = { 'Rencana Aksi': { merges: ['B5:B6'] } };
    expect(temuanDari(RA_014, { 'Rencana Aksi': TANPA }, gabung)).toEqual([]);
    const kegiatan = ubah(TANPA, [5, 4, null], [5, 6, null], [5, 8, null], [5, 10, null]);
    expect(temuanDari(RA_014, { 'Rencana Aksi': kegiatan })).toEqual([]);
  });
});
