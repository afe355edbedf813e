import { NUM_012 } from '../../src/core/rules/angka/NUM-012';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU, tabelPagu, tabelSemulaMenjadi, ubah } from '../bantu/tabel-anggaran';

const capaian = (satuan: string, realisasi: number, indikator = 'Jumlah perusahaan yang dilayani') => ({
  Capaian: [
    ['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, indikator, satuan, 10, realisasi, 100],
    [2, 'Nilai laporan keuangan', 'Nilai', 92, 99, 107.61],
  ],
});

describe('NUM-012', () => {
  test('lolos: nothing below zero', () => {
    expect(temuanDari(NUM_012, capaian('Perusahaan', 10))).toEqual([]);
    expect(temuanDari(NUM_012, { Pagu: tabelPagu() })).toEqual([]);
  });

  test('gagal: a count and a pagu', () => {
    const temuan = temuanDari(NUM_012, capaian('Perusahaan', -10));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!E3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '-10' });
    expect(temuanDari(NUM_012, { Pagu: tabelPagu(ubah(PAGU, 3, -200)) }).map(selTemuan)).toEqual([['Pagu!C6']]);
  });

  test('batas: growth and differences have a sign', () => {
    expect(temuanDari(NUM_012, capaian('Persen', -8.6, 'Pertumbuhan nilai produksi'))).toEqual([]);
    const selisih = tabelSemulaMenjadi(
      [
        [100, 80, -20],
        [50, 50, 0],
        [10, 30, 20],
      ],
      [160, 160, 0],
    );
    expect(temuanDari(NUM_012, { Revisi: selisih })).toEqual([]);
  });
});
