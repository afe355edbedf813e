import { PK_025 } from '../../src/core/rules/perkin/PK-025';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KAMUS, kamus, perkin, ubah } from '../bantu/tabel-rencana';

const ISI = KAMUS.map((baris, i) => [
  i === 0 ? 1 : null,
  i === 0 ? 'Meningkatnya layanan' : null,
  i + 1,
  baris[1] ?? null,
  baris[4] ?? null,
  5,
]);

describe('PK-025', () => {
  test('lolos: the kamus explains all, or there is none', () => {
    expect(temuanDari(PK_025, { Perkin: perkin(ISI), Kamus: kamus(KAMUS) })).toEqual([]);
    expect(temuanDari(PK_025, { Perkin: perkin(ISI) })).toEqual([]);
  });

  test('gagal: an indicator that it leaves out, and a blank source', () => {
    const perjanjian = perkin([...ISI, [2, 'Terwujudnya tata kelola', 1, 'Opini laporan keuangan', 'Opini', 'WTP']]);
    const temuan = temuanDari(PK_025, { Perkin: perjanjian, Kamus: kamus(ubah(KAMUS, [1, 6, null])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([
      [['Perkin!D6'], 'saran'],
      [['Kamus!G4'], 'saran'],
    ]);
  });

  test('batas: a kamus of other indicators, a column that is hardly used', () => {
    const lain = KAMUS.map((baris, i) => [
      `IK9.${i}`,
      `Capaian bidang lain nomor ${'abc'.charAt(i)}`,
      ...baris.slice(2),
    ]);
    expect(temuanDari(PK_025, { Perkin: perkin(ISI), Kamus: kamus(lain) })).toEqual([]);
    const jarang = kamus(ubah(KAMUS, [0, 6, null], [1, 6, null]));
    expect(temuanDari(PK_025, { Perkin: perkin(ISI), Kamus: jarang })).toEqual([]);
  });
});
