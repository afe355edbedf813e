import { RV_005 } from '../../src/core/rules/revisi/RV-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PAGU, tabelPagu, tabelRealisasi, ubah } from '../bantu/tabel-anggaran';

describe('RV-005', () => {
  it('lolos', () => {
    expect(temuanDari(RV_005, { Pagu: tabelPagu() })).toEqual([]);
  });

  it('gagal', () => {
    // EBA: 200 + 400 = 600, printed 610; 4001 is 900 = 600 + 300 and holds with 600 only
    const temuan = temuanDari(RV_005, { Pagu: tabelPagu(ubah(PAGU, 2, 610)) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C5']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '610.000.000',
      seharusnya: '600.000.000',
      selisih: 'Rp10.000.000',
    });
    expect(temuan[0]?.perbaikan).toContain('rincian');
  });

  it('batas: kode anak yang sama di tabel lain menunjuk anak yang keliru', () => {
    // RO 994 is 390 here and 400 in the other table; with 400 the sum of EBA holds
    const pagu = tabelPagu(ubah(PAGU, 4, 390));
    const temuan = temuanDari(RV_005, { Pagu: pagu, Realisasi: tabelRealisasi() });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C7']]);
    expect(temuan[0]).toMatchObject({ seharusnya: '400.000.000' });
  });

  it('batas: garis besar tanpa kode berlaku bila jumlahnya cocok', () => {
    // a) 30 + 20 = 50; b) 15 + 25 = 40, printed 45; c) 10 + 5 = 15
    const isi = (b: number): (string | number)[][] => [
      ['Pagu per Kegiatan Tahun 2024'],
      ['No', 'Kegiatan', 'Pagu (Rp)'],
      ['a)', 'Pelatihan', 50_000_000],
      ['1', 'Dasar', 30_000_000],
      ['2', 'Lanjutan', 20_000_000],
      ['b)', 'Pendidikan', b * 1_000_000],
      ['1', 'Diploma', 15_000_000],
      ['2', 'Magister', 25_000_000],
      ['c)', 'Sertifikasi', 15_000_000],
      ['1', 'Asesor', 10_000_000],
      ['2', 'Peserta', 5_000_000],
    ];
    expect(temuanDari(RV_005, { Pagu: isi(40) })).toEqual([]);
    const temuan = temuanDari(RV_005, { Pagu: isi(45) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C6']]);
    expect(temuan[0]).toMatchObject({ seharusnya: '40.000.000' });
  });
});
