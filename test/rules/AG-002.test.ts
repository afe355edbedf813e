import { AG_002 } from '../../src/core/rules/anggaran/AG-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, tabelRealisasi, ubah, type Sel } from '../bantu/tabel-anggaran';

// 900 - 876 = 24; 600 - 586 = 14; 10; 4; 10; 500 - 480 = 20; 1.400 - 1.356 = 44
const SISA = [24, 24, 14, 10, 4, 10, 20, 20, 20, 44];

const sisa = (isi: readonly number[]): Sel[][] =>
  tabelRealisasi().map((baris, i): Sel[] =>
    i === 0 ? baris : [...baris, i === 1 ? 'Sisa (Rp)' : (isi[i - 2] ?? 0) * JUTA],
  );

describe('AG-002', () => {
  it('lolos', () => {
    expect(temuanDari(AG_002, { Realisasi: sisa(SISA) })).toEqual([]);
  });

  it('gagal', () => {
    // 300 - 290 = 10, printed 110
    const temuan = temuanDari(AG_002, { Realisasi: sisa(ubah(SISA, 5, 110)) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!E8']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '110.000.000',
      seharusnya: '10.000.000',
      selisih: 'Rp100.000.000',
    });
  });

  it('batas: sel kosong tidak dihitung', () => {
    const isi = sisa(SISA);
    isi[7] = ['4001.EBB', 'Layanan Sarana dan Prasarana Internal', 300_000_000, 290_000_000, null];
    expect(temuanDari(AG_002, { Realisasi: isi })).toEqual([]);
  });
});
