import { RS_018 } from '../../src/core/rules/renstra/RS-018';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KAMUS, kamus, ubah } from '../bantu/tabel-rencana';

describe('RS-018', () => {
  test('lolos: polarity, formula and definition agree', () => {
    expect(temuanDari(RS_018, { Kamus: kamus(KAMUS) })).toEqual([]);
  });

  test('gagal: formula and definition are against it', () => {
    const temuan = temuanDari(RS_018, { Kamus: kamus(ubah(KAMUS, [1, 5, 'Maximize'])) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Kamus!F4'], 'Maximize', 'minimasi', 'galat'],
    ]);
  });

  test('gagal: the word that another table uses is proposed', () => {
    const perkin = [
      ['Perjanjian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Polarisasi', 'Target'],
      [1, 'Meningkatnya layanan', 'Jumlah sampel yang diuji', 'Sampel', 'Maximize', 200],
      [2, null, 'Waktu tunggu hasil uji', 'Hari', 'Minimize', 4],
      [3, null, 'Persentase aduan yang diselesaikan', 'Persen', 'Maximize', 90],
    ];
    const [temuan, ...lain] = temuanDari(RS_018, { Kamus: kamus(ubah(KAMUS, [1, 5, 'Maximize'])), Perkin: perkin });
    expect(lain).toEqual([]);
    expect([selTemuan(temuan), temuan?.tingkat, temuan?.seharusnya]).toEqual([['Kamus!F4'], 'galat', 'Minimize']);
    expect(temuan?.usulan?.edits).toMatchObject([{ before: { value: 'Maximize' }, after: { value: 'Minimize' } }]);
  });

  test('batas: one witness alone is softer; a formula of measurement is none; no polarity, no conflict', () => {
    const satu = ubah(KAMUS, [1, 5, 'Maximize'], [1, 2, 'Lama menunggu']);
    expect(temuanDari(RS_018, { Kamus: kamus(satu) }).map((x) => x.tingkat)).toEqual(['peringatan']);
    const ukur = ubah(KAMUS, [1, 5, 'Maximize'], [1, 2, 'Lama menunggu'], [1, 3, 'Jumlah hari dibagi jumlah sampel']);
    expect(temuanDari(RS_018, { Kamus: kamus(ukur) })).toEqual([]);
    expect(temuanDari(RS_018, { Kamus: kamus(ubah(KAMUS, [1, 5, null])) })).toEqual([]);
  });
});
