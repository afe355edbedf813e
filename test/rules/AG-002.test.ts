import { AG_002 } from '../../src/core/rules/anggaran/AG-002';
import { AG_004 } from '../../src/core/rules/anggaran/AG-004';
import { jalankanAturan } from '../../src/core/rules/mesin';
import { bahanDari, selTemuan, temuanDari } from '../bantu/bahan';
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

  it('batas: realisasi yang keliru ditemukan sekali, bukan pada sisa dan pada jumlahnya', () => {
    // D6 is 197 for 190: 586 - 396 = 190 in the KRO, 200 - 10 = 190 beside the sisa
    const isi = sisa(SISA);
    isi[5] = ['4001.EBA.956', 'Layanan BMN', 200_000_000, 197_000_000, 10_000_000];
    const temuan = jalankanAturan([AG_002, AG_004], bahanDari({ Realisasi: isi }));
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!D6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '197.000.000', seharusnya: '190.000.000' });
    expect(temuan[0]?.pesan).not.toContain('rincian');
    expect(temuan[0]?.usulan?.edits).toEqual([
      {
        kind: 'setContent',
        sel: { sheet: 'Realisasi', row: 5, col: 3 },
        before: { value: 197_000_000 },
        after: { value: 190_000_000 },
      },
    ]);
  });

  it('batas: sisa yang mengikuti realisasi keliru bukan sebab kedua', () => {
    // D6 is 197 and its sisa 200 - 197 = 3: the row agrees with itself, so the KRO above is the one that does not add up
    const isi = sisa(SISA);
    isi[5] = ['4001.EBA.956', 'Layanan BMN', 200_000_000, 197_000_000, 3_000_000];
    const temuan = jalankanAturan([AG_002, AG_004], bahanDari({ Realisasi: isi }));
    expect(temuan.map((satu) => [satu.kode, selTemuan(satu)])).toEqual([['AG-004', ['Realisasi!D5']]]);
  });

  it('batas: sel kosong tidak dihitung', () => {
    const isi = sisa(SISA);
    isi[7] = ['4001.EBB', 'Layanan Sarana dan Prasarana Internal', 300_000_000, 290_000_000, null];
    expect(temuanDari(AG_002, { Realisasi: isi })).toEqual([]);
  });
});
