import { RV_015 } from '../../src/core/rules/revisi/RV-015';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { barisKode, PAGU, PAGU_TOTAL, REALISASI, REALISASI_TOTAL, ubah, type Sel } from '../bantu/tabel-anggaran';

const blokir = (efektif: readonly number[]): Sel[][] => [
  ['Realisasi Anggaran Tahun 2024'],
  ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Pagu Blokir', 'Pagu Efektif'],
  ...barisKode([PAGU, REALISASI, BLOKIR, efektif], [PAGU_TOTAL, REALISASI_TOTAL, 20, 1380]),
];
// the 20 that are blocked stand on RO 994: 400 - 20 = 380, and so on upwards
const BLOKIR = [20, 20, 20, 0, 20, 0, 0, 0, 0];
const EFEKTIF = [880, 880, 580, 200, 380, 300, 500, 500, 500];

describe('RV-015', () => {
  it('lolos', () => {
    expect(temuanDari(RV_015, { Realisasi: blokir(EFEKTIF) })).toEqual([]);
  });

  it('gagal', () => {
    // 400 - 20 = 380, printed 400
    const temuan = temuanDari(RV_015, { Realisasi: blokir(ubah(EFEKTIF, 4, 400)) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!F7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '400.000.000', seharusnya: '380.000.000' });
  });

  it('batas: banyak baris keliru pada satu kolom menjadi satu temuan', () => {
    // the column repeats realisasi in seven rows: 196 of 200, ..., none equals pagu - blokir
    const temuan = temuanDari(RV_015, { Realisasi: blokir([880, 880, 586, 190, 396, 290, 480, 480, 480]) });
    expect(temuan.map(({ sel }) => sel.length)).toEqual([7]);
  });
});
