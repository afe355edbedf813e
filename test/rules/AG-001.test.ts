import { AG_001 } from '../../src/core/rules/anggaran/AG-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelRealisasi, ubah } from '../bantu/tabel-anggaran';

type Sel = string | number | null | { value: number; numberFormat: string };

const persen = (value: number): Sel => ({ value, numberFormat: '0.00%' });

// 876/900 = 97,33; 586/600 = 97,67; 190/200 = 95; 396/400 = 99; 290/300 = 96,67; 480/500 = 96; 1.356/1.400 = 96,86
const BENAR = [0.9733, 0.9733, 0.9767, 0.95, 0.99, 0.9667, 0.96, 0.96, 0.96, 0.9686];

const serapan = (isi: readonly number[]): Sel[][] =>
  tabelRealisasi().map((baris, i): Sel[] => (i === 0 ? baris : [...baris, i === 1 ? '%' : persen(isi[i - 2] ?? 0)]));

describe('AG-001', () => {
  it('lolos', () => {
    expect(temuanDari(AG_001, { Realisasi: serapan(BENAR) })).toEqual([]);
  });

  it('gagal', () => {
    // 290 / 300 = 96,67%, printed 98,00%
    const temuan = temuanDari(AG_001, { Realisasi: serapan(ubah(BENAR, 5, 0.98)) });
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!E8']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '98,00%',
      seharusnya: '96,67%',
      selisih: '1,33 poin persen',
    });
  });

  it('batas: satu satuan terakhir hanya peringatan, dan ribuan membuka setengah satuan', () => {
    // 290 / 300 = 96,666...%: 96,66% is cut off
    expect(temuanDari(AG_001, { Realisasi: serapan(ubah(BENAR, 5, 0.9666)) })).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '96,67%' },
    ]);
    // 7.577 thousand of 7.577 thousand may be 7.576,5 of 7.577 = 99,993%, printed 99,99%
    const ribuan: Sel[][] = [
      ['Realisasi Anggaran Tahun 2024'],
      ['No', 'Uraian', 'Pagu (000)', 'Realisasi (000)', '%'],
      [1, 'Jasa pelayanan audit teknologi', 7577, 7577, persen(0.9999)],
      [2, 'Publikasi layanan jasa teknis', 44202, 44201, persen(1)],
      [3, 'Jasa pelayanan konsultasi teknis', 334120, 334118, persen(1)],
    ];
    expect(temuanDari(AG_001, { Realisasi: ribuan })).toEqual([]);
  });
});
