import { PK_019 } from '../../src/core/rules/perkin/PK-019';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const anggaran = (tahun: number) => [[`Total Anggaran Tahun ${tahun}: Rp 1.000.000,-`]];

describe('PK-019', () => {
  test('lolos: title, sheet and money name one year', () => {
    expect(temuanDari(PK_019, { 'Perkin 2024': perkin(PERKIN, { bawah: anggaran(2024) }) })).toEqual([]);
  });

  test('gagal: the title was not renewed', () => {
    const [temuan, ...lain] = temuanDari(PK_019, { 'Perkin 2025': perkin(PERKIN) });
    expect(lain).toEqual([]);
    expect([selTemuan(temuan), temuan?.nilai, temuan?.seharusnya, temuan?.tingkat]).toEqual([
      ['Perkin 2025!A1'],
      '2024',
      '2025',
      'peringatan',
    ]);
    const dua = temuanDari(PK_019, { 'Perkin 2025': perkin(PERKIN, { bawah: anggaran(2025) }) });
    expect(dua.map((satu) => satu.tingkat)).toEqual(['galat']);
  });

  test('batas: one witness for the title, no year at all, two titled tables on a sheet', () => {
    expect(temuanDari(PK_019, { 'Perkin 2025': perkin(PERKIN, { bawah: anggaran(2024) }) })).toEqual([]);
    expect(temuanDari(PK_019, { Perkin: perkin(PERKIN, { judul: 'Perjanjian Kinerja' }) })).toEqual([]);
    const dua = [...perkin(PERKIN), [], [], ...perkin(PERKIN, { judul: 'Perjanjian Kinerja Tahun 2025' })];
    expect(temuanDari(PK_019, { 'Perkin 2025': dua })).toEqual([]);
  });
});
