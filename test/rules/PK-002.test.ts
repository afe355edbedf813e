import { PK_002 } from '../../src/core/rules/perkin/PK-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const TANPA = [3, 'Terwujudnya tata kelola yang baik', null, null, null, null];

describe('PK-002', () => {
  test('lolos: every sasaran has an indicator', () => {
    expect(temuanDari(PK_002, { Perkin: perkin(PERKIN) })).toEqual([]);
  });

  test('gagal: the last but one sasaran has none', () => {
    const isi = [...PERKIN.slice(0, 3), TANPA, [4, ...(PERKIN[3] ?? []).slice(1)]];
    const temuan = temuanDari(PK_002, { Perkin: perkin(isi) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat, satu.nilai])).toEqual([
      [['Perkin!B6'], 'galat', 'Terwujudnya tata kelola yang baik'],
    ]);
  });

  test('batas: a sasaran above its indicators, the rest of a split text, a hidden copy', () => {
    const diAtas = [
      [1, 'Meningkatnya layanan', null, null, null, null],
      [null, null, 1, 'Jumlah sampel', 'Sampel', 5],
    ];
    expect(temuanDari(PK_002, { Perkin: perkin([...diAtas, ...PERKIN.slice(1)]) })).toEqual([]);
    const terpisah = [
      ...PERKIN.slice(0, 2),
      [null, 'dan pengguna layanan', null, null, null, null],
      ...PERKIN.slice(2),
    ];
    expect(temuanDari(PK_002, { Perkin: perkin(terpisah) })).toEqual([]);
    const tersembunyi = { Perkin: { visibility: 'hidden' as const } };
    expect(temuanDari(PK_002, { Perkin: perkin([...PERKIN, TANPA]) }, tersembunyi)).toEqual([]);
    expect(temuanDari(PK_002, { Perkin: perkin(ubah(PERKIN, [0, 1, 'Layanan'])) })).toEqual([]);
  });
});
