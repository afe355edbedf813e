import { PK_026 } from '../../src/core/rules/perkin/PK-026';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin, RENSTRA, renstra, ubah } from '../bantu/tabel-rencana';

describe('PK-026', () => {
  test('lolos: every indicator has its own words', () => {
    expect(temuanDari(PK_026, { Renstra: renstra(RENSTRA) })).toEqual([]);
  });

  test('gagal: the third repeats the first and promises something else', () => {
    const temuan = temuanDari(PK_026, { Renstra: renstra(ubah(RENSTRA, [2, 1, 'Jumlah sampel yang diuji'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Renstra!B6'], 'peringatan']]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Renstra', row: 3, col: 1 }]);
  });

  test('batas: equal targets are a repeated row, a Perkin is left to PK-006, many pairs repeat on purpose', () => {
    const sama = [...RENSTRA, ['IK1.4', ...(RENSTRA[0] ?? []).slice(1)]];
    expect(temuanDari(PK_026, { Renstra: renstra(sama) })).toEqual([]);
    expect(temuanDari(PK_026, { Perkin: perkin(ubah(PERKIN, [2, 3, 'Indeks kepuasan pelanggan'])) })).toEqual([]);
    const perUnit = [0, 1].flatMap((n) =>
      RENSTRA.map((baris, i) => [
        `IK${n + 1}.${i + 1}`,
        baris[1] ?? null,
        baris[2] ?? null,
        n + 1,
        n + 2,
        n + 3,
        n + 4,
      ]),
    );
    expect(temuanDari(PK_026, { Renstra: renstra(perUnit) })).toEqual([]);
  });
});
