import { XS_005 } from '../../src/core/rules/lintas/XS-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, capaian, ganti, PERKIN, RENSTRA, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_005, lembar);
const denganSatuan = (satuan: string, sel = 'D4') =>
  periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: ganti(CAPAIAN, { [sel]: satuan }) });

describe('XS-005', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: CAPAIAN })).toEqual([]);
  });

  it('gagal', () => {
    // Capaian D4 is the unit of the second indicator, which counts documents everywhere else
    const temuan = denganSatuan('Persen');
    expect(temuan.map(selTemuan)).toEqual([['Capaian!D4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: 'Persen', seharusnya: 'Dokumen' });
  });

  it('batas: ejaan dan tanda kumulatif', () => {
    expect(denganSatuan('%', 'D3')).toEqual([]);
    expect(denganSatuan('Dokumen (kumulatif)')).toEqual([]);
    // a misspelt unit is a matter of form
    expect(denganSatuan('Presentase', 'D3')).toMatchObject([{ tingkat: 'saran', seharusnya: 'Persen' }]);
  });

  it('batas: indeks dan nilai sama-sama skor', () => {
    expect(denganSatuan('Nilai', 'D5')).toMatchObject([{ tingkat: 'peringatan', seharusnya: 'Indeks' }]);
  });

  it('batas: tabel yang menyatakan semuanya dalam persen dari target', () => {
    const persen: Sel[][] = capaian(
      'Progres Kinerja Tahun 2024',
      [100, 100, 100, 100],
      [102.5, 110, 102.86, 101.33],
    ).map((baris, i) => (i < 2 ? baris : [...baris.slice(0, 3), 'Persen', ...baris.slice(4)]));
    expect(periksa({ Perkin: PERKIN, Capaian: CAPAIAN, Progres: persen })).toEqual([]);
  });

  it('batas: satuan kerja lain boleh mengukur lain', () => {
    const lembar = {
      A: ganti(PERKIN, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' }),
      B: ganti(UNIT_LAIN.perkin('Perjanjian Kinerja Balai Logam Tahun 2024'), { E4: 'Persen' }),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
