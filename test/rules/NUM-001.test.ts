import { NUM_001 } from '../../src/core/rules/angka/NUM-001';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (...target: (string | number)[]) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    ...target.map((isi, i) => [
      i + 1,
      'Meningkatnya layanan',
      `Jumlah laporan bidang ${'ABCDEFGH'[i] ?? ''}`,
      'Laporan',
      isi,
    ]),
  ],
});

describe('NUM-001', () => {
  test('lolos: numbers, grades, ranges, nil marks and texts are targets', () => {
    expect(temuanDari(NUM_001, perkin(40, 'BB', '80-90', '-', 'Min 93', 'Ada', 'Terbitnya peraturan', '1,5'))).toEqual(
      [],
    );
  });

  test('gagal: two figures in one cell, a letter for a digit', () => {
    const temuan = temuanDari(NUM_001, perkin(40, '0 50', '1.2O0'));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Perkin!E3'], '0 50', 'galat'],
      [['Perkin!E4'], '1.2O0', 'galat'],
    ]);
  });

  test('batas: a word among amounts is told, a row of remarks and a pair of figures are not', () => {
    const pagu = (isi: string) => ({
      Pagu: [
        ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
        ['4957', 'Kegiatan', 900000000, 800000000],
        ['4957.BDB', 'Fasilitasi', 500000000, 400000000],
        ['4957.BDC', 'Pembinaan', 300000000, 300000000],
        ['4957.BDD', 'Pengawasan', 100000000, isi],
        ['4957.BDE', 'Pelaporan', 200000000, 100000000],
        ['4957.BDF', 'Penyuluhan', 200000000, 150000000],
      ],
    });
    const kata = temuanDari(NUM_001, pagu('menunggu revisi'));
    expect(kata.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Pagu!D5'], 'peringatan']]);
    expect(temuanDari(NUM_001, perkin(40, '3 / 4', '12-3-4'))).toEqual([]);
  });
});
