import { RN_018 } from '../../src/core/rules/rincian/RN-018';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

/** 150 + 210 + 99 = 459. */
const satker = (jumlah: number): Sel[][] => [
  ['Peserta Magang Kerja per Satuan Kerja'],
  ['No', 'Satuan Kerja', 'Jumlah Peserta'],
  [1, 'Balai Utara', 150],
  [2, 'Balai Selatan', 210],
  [3, 'Balai Timur', 99],
  ['', 'Jumlah', jumlah],
];
const ringkas = (label: string, magang: number, jumlah: number): Sel[][] => [
  ['Rincian Indikator Tujuan'],
  ['Uraian', 'Jumlah'],
  ['Lulusan pelatihan teknis', 1200],
  [label, magang],
  ['Penerima sertifikat', 340],
  ['Total', jumlah],
];

describe('RN-018', () => {
  test('lolos: the copied total is right', () => {
    expect(temuanDari(RN_018, { A: ringkas('Peserta magang (orang)', 459, 1999), B: satker(459) })).toEqual([]);
  });

  test('gagal: the copied total misses one, and the total over it too', () => {
    const temuan = temuanDari(RN_018, { A: ringkas('Peserta magang (orang)', 458, 1998), B: satker(458) });
    expect(temuan.map(selTemuan)).toEqual([['A!B4', 'A!B6']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'peringatan',
      nilai: '458; 1998',
      seharusnya: '459; 1.999',
      tautan: [{ sheet: 'B', row: 5, col: 2 }],
    });
  });

  test('batas: the total over the copy does not add up with it: only the copy is named', () => {
    const temuan = temuanDari(RN_018, { A: ringkas('Peserta magang (orang)', 458, 1999), B: satker(458) });
    expect(temuan.map(selTemuan)).toEqual([['A!B4']]);
  });

  test('batas: the same figure in a row about something else', () => {
    expect(temuanDari(RN_018, { A: ringkas('Alumni bekerja (orang)', 458, 1998), B: satker(458) })).toEqual([]);
  });
});
