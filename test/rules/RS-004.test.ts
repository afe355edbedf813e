import { RS_004 } from '../../src/core/rules/renstra/RS-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENSTRA, renstra, ubah } from '../bantu/tabel-rencana';

const satu = (nama: string, satuan: string, ...target: readonly (number | string)[]) => ({
  Renstra: renstra([...RENSTRA, ['IK1.9', nama, satuan, ...target]]),
});

describe('RS-004', () => {
  test('lolos: targets that rise, and minimised ones that fall', () => {
    expect(temuanDari(RS_004, { Renstra: renstra(RENSTRA) })).toEqual([]);
    expect(temuanDari(RS_004, satu('Rata-rata waktu penerbitan sertifikat', 'Hari', 20, 18, 16, 14))).toEqual([]);
  });

  test('gagal: a fall, and a rise of what should be small', () => {
    const turun = temuanDari(RS_004, { Renstra: renstra(ubah(RENSTRA, [0, 5, 120])) });
    // 140 in 2022, 120 in 2023; nothing tells the polarity
    expect(turun.map((x) => [selTemuan(x), x.nilai, x.tingkat])).toEqual([[['Renstra!F4'], '120', 'saran']]);
    const naik = temuanDari(RS_004, satu('Rata-rata waktu penerbitan sertifikat', 'Hari', 20, 18, 19, 14));
    expect(naik.map((x) => [selTemuan(x), x.nilai, x.tingkat])).toEqual([[['Renstra!F7'], '19', 'peringatan']]);
  });

  test('batas: cumulative ones are RS-007, a lost comma is NUM-009, a series that falls throughout is minimised', () => {
    expect(temuanDari(RS_004, satu('Jumlah usaha yang dibina', 'Usaha (kumulatif)', 60, 90, 80, 120))).toEqual([]);
    expect(temuanDari(RS_004, satu('Nilai kematangan digital', 'Indeks', 15, 17, 19, 2.1))).toEqual([]);
    expect(temuanDari(RS_004, satu('Sisa pekerjaan yang tertunda', 'Pekerjaan', 9, 7, 5, 3))).toEqual([]);
  });
});
