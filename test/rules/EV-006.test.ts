import { EV_006 } from '../../src/core/rules/evaluasi/EV-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { KAMUS, kamus, PERKIN, perkin, ubah } from '../bantu/tabel-rencana';

const LAMA = 'Sesuai Peraturan Menteri PANRB Nomor 12 Tahun 2015';
const dengan = (definisi: string, judul = 'Perjanjian Kinerja Tahun 2024') => ({
  Perkin: perkin(PERKIN, { judul }),
  Kamus: kamus(ubah(KAMUS, [0, 2, definisi])),
});

describe('EV-006', () => {
  test('lolos: the regulation in force', () => {
    expect(temuanDari(EV_006, dengan('Sesuai PermenPANRB 88 Tahun 2021'))).toEqual([]);
  });

  test('gagal: the one that it replaced', () => {
    const temuan = temuanDari(EV_006, dengan(LAMA));
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Kamus!C3'], 'peringatan']]);
  });

  test('batas: a year in which it held, a text that tells the change, other regulations of 2015', () => {
    expect(temuanDari(EV_006, dengan(LAMA, 'Perjanjian Kinerja Tahun 2020'))).toEqual([]);
    expect(temuanDari(EV_006, dengan(`${LAMA}, diganti Nomor 88 Tahun 2021`))).toEqual([]);
    expect(temuanDari(EV_006, dengan('Sesuai Peraturan Menteri Nomor 53 Tahun 2015'))).toEqual([]);
  });
});
