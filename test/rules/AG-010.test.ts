import { AG_010 } from '../../src/core/rules/efisiensi/AG-010';
import { efisiensiGabungan, efisiensiRata, semuaSuku } from '../../src/core/rules/efisiensi/rumus';
import { bahanDari, selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/**
 * Pagu 100, 200, 400 and realisasi 90, 180, 400 for results of 120, 100 and 100% of the target.
 * Mean: (1 - 90/120) = 25%, (1 - 180/200) = 10%, (1 - 400/400) = 0%: 11,67%.
 * Pooled: 100 x 1,2 + 200 + 400 = 720, less 670, over 720: 6,94%.
 */
const tabel = (akhir: Sel): Sel[][] => [
  ['Perhitungan Efisiensi Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu Anggaran', 'Realisasi Anggaran', 'Efisiensi'],
  [1, 'Jumlah layanan pengujian', 50, 60, 100 * JUTA, 90 * JUTA, null],
  [2, 'Jumlah layanan kalibrasi', 40, 40, 200 * JUTA, 180 * JUTA, null],
  [3, 'Jumlah layanan inspeksi', 30, 30, 400 * JUTA, 400 * JUTA, null],
  [null, 'Rata-rata efisiensi', null, null, null, null, akhir],
];

describe('AG-010', () => {
  it('lolos', () => {
    expect(temuanDari(AG_010, { Efisiensi: tabel('6,94%') })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(AG_010, { Efisiensi: tabel('11,67%') });
    expect(temuan.map(selTemuan)).toEqual([['Efisiensi!G6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '11,67%', seharusnya: '6,94%' });
  });

  it('batas: angka lain dan tabel tanpa angka akhir', () => {
    expect(temuanDari(AG_010, { Efisiensi: tabel('50%') })).toEqual([]);
    expect(temuanDari(AG_010, { Efisiensi: tabel(null) })).toEqual([]);
    const [suku = []] = semuaSuku(bahanDari({ Efisiensi: tabel(null) }).berkas);
    expect([efisiensiRata(suku), efisiensiGabungan(suku)].map((n) => Math.round(n * 100) / 100)).toEqual([11.67, 6.94]);
  });
});
