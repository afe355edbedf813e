import { PK_020 } from '../../src/core/rules/perkin/PK-020';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const PIHAK = ['Pihak Kedua,', null, null, 'Pihak Pertama,'];
const NAMA = ['Siti Contoh', null, null, 'Budi Contoh'];

describe('PK-020', () => {
  test('lolos: both parties are named', () => {
    expect(temuanDari(PK_020, { Perkin: perkin(PERKIN, { bawah: [PIHAK, NAMA] }) })).toEqual([]);
  });

  test('gagal: places that wait for a name are one finding, which names nobody', () => {
    const bawah = [
      PIHAK,
      ['(....................)', null, null, '[nama]'],
      ['NIP. ..........', null, null, 'Budi Contoh'],
    ];
    const temuan = temuanDari(PK_020, { Perkin: perkin(PERKIN, { bawah }) });
    expect(temuan.map((satu) => selTemuan(satu))).toEqual([['Perkin!A9', 'Perkin!D9', 'Perkin!A10']]);
    expect(JSON.stringify(temuan)).not.toContain('Budi');
    const sendiri = temuanDari(PK_020, { Perkin: perkin(PERKIN, { bawah: [['Pihak Pertama,'], ['Budi Contoh']] }) });
    expect(sendiri.map((satu) => selTemuan(satu))).toEqual([['Perkin!A8']]);
    expect(sendiri[0]?.pesan).toContain('Pihak Kedua');
  });

  test('batas: a sheet without signatures, and dots inside a text', () => {
    expect(temuanDari(PK_020, { Perkin: perkin(PERKIN) })).toEqual([]);
    expect(
      temuanDari(PK_020, { Perkin: perkin(PERKIN, { bawah: [PIHAK, ['Jakarta, ..... Januari 2024'], NAMA] }) }),
    ).toEqual([]);
  });
});
