import { UK_010 } from '../../src/core/rules/capaian/UK-010';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { capaianTriwulan, GABUNGAN_TRIWULAN } from '../bantu/tabel-triwulan';

const LAIN: Sel[] = [4, 4, 'Posisi akhir', 4, 5, 4, 3, 4, 4, 4, 4];
const periksa = (...isi: Sel[]): Temuan[] =>
  temuanDari(UK_010, { TW: capaianTriwulan([isi, LAIN, LAIN]) }, { TW: GABUNGAN_TRIWULAN });

describe('UK-010', () => {
  it('lolos', () => {
    expect(periksa(200, 210, 'Kumulatif', 50, 55, 100, 104, 150, 160, 200, 210)).toEqual([]);
    // 50 + 45 + 60 + 52 = 207
    expect(periksa(200, 207, 'Per triwulan', 50, 50, 50, 45, 50, 60, 50, 52)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa(200, 198, 'Per triwulan', 50, 50, 50, 45, 50, 60, 50, 52);
    expect(temuan.map(selTemuan)).toEqual([['TW!E4']]);
    expect(temuan[0]).toMatchObject({ nilai: '198', seharusnya: '207' });
  });

  it('batas: sebelum triwulan keempat terisi tidak ada yang dibandingkan', () => {
    expect(periksa(200, 155, 'Per triwulan', 50, 50, 50, 45, 50, 60, 50, null)).toEqual([]);
  });

  it('batas: rata-rata dibulatkan seperti yang tampil', () => {
    // (90 + 91 + 92 + 93)/4 = 91,5, shown without decimals 92
    expect(periksa(90, 92, 'Average', 90, 90, 90, 91, 90, 92, 90, 93)).toEqual([]);
    expect(periksa(90, 91, 'Average', 90, 90, 90, 91, 90, 92, 90, 93)).toHaveLength(1);
  });
});
