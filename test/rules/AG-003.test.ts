import { AG_003 } from '../../src/core/rules/anggaran/AG-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { REALISASI, tabelRealisasi, ubah, type Sel } from '../bantu/tabel-anggaran';

describe('AG-003', () => {
  it('lolos', () => {
    expect(temuanDari(AG_003, { Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // EBB: realisasi 310 of 300
    const temuan = temuanDari(AG_003, { Realisasi: tabelRealisasi(ubah(REALISASI, 5, 310)) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!D8']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '310.000.000',
      seharusnya: 'paling banyak 300.000.000',
      selisih: 'Rp10.000.000',
    });
  });

  it('batas: sama dengan pagu dan penerimaan di atas target wajar', () => {
    expect(temuanDari(AG_003, { Realisasi: tabelRealisasi(ubah(REALISASI, 5, 300)) })).toEqual([]);
    const pnbp: Sel[][] = [
      ['Realisasi Penerimaan PNBP Tahun 2024'],
      ['No', 'Layanan', 'Target (Rp)', 'Realisasi (Rp)'],
      [1, 'Pengujian', 100_000_000, 150_000_000],
      [2, 'Kalibrasi', 50_000_000, 60_000_000],
    ];
    expect(temuanDari(AG_003, { PNBP: pnbp })).toEqual([]);
  });
});
