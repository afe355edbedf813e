import { RV_004 } from '../../src/core/rules/revisi/RV-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { barisKode, PAGU, PAGU_TOTAL, ubah, type Sel } from '../bantu/tabel-anggaran';

const matriks = (semula: readonly number[], menjadi: readonly number[]): Sel[][] => [
  ['Matriks Revisi DIPA Tahun 2024'],
  ['Kode', 'Uraian', 'Semula', 'Menjadi'],
  ...barisKode([semula, menjadi], [PAGU_TOTAL, PAGU_TOTAL]),
];

describe('RV-004', () => {
  it('lolos', () => {
    expect(temuanDari(RV_004, { Revisi: matriks(PAGU, PAGU) })).toEqual([]);
  });

  it('gagal', () => {
    // semula of EBA: 200 + 400 = 600, printed 620; C5 is row 5, column C
    const temuan = temuanDari(RV_004, { Revisi: matriks(ubah(PAGU, 2, 620), PAGU) });
    expect(temuan.map(selTemuan)).toEqual([['Revisi!C5']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '620.000.000',
      seharusnya: '600.000.000',
      selisih: 'Rp20.000.000',
    });
  });

  it('batas: rincian kosong membuatnya peringatan, dan keadaan terakhir milik RV-005', () => {
    const isi = matriks(PAGU, ubah(PAGU, 2, 620));
    expect(temuanDari(RV_004, { Revisi: isi })).toEqual([]);
    const kosong = matriks(PAGU, PAGU);
    kosong[5] = ['4001.EBA.956', 'Layanan BMN', null, 200_000_000];
    // 600 against 400 and a blank
    expect(temuanDari(RV_004, { Revisi: kosong })).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '400.000.000' },
    ]);
  });
});
