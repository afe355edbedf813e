import { XS_003 } from '../../src/core/rules/lintas/XS-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, PERKIN, perkin, RENSTRA, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_003, lembar);

/** The Perkin without the last indicator. */
const TANPA_AKHIR = perkin('Perjanjian Kinerja Tahun 2024', [80, 10, 3.5, 75, 85, 100]);

describe('XS-003', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA })).toEqual([]);
  });

  it('gagal', () => {
    // the seventh row of the matrix is row 10, its target of 2024 (90) in G10
    const temuan = periksa({ Perkin: TANPA_AKHIR, Renstra: RENSTRA });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!G10']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '90' });
  });

  it('batas: target nol tidak perlu diperjanjikan', () => {
    expect(periksa({ Perkin: TANPA_AKHIR, Renstra: ganti(RENSTRA, { G10: 0 }) })).toEqual([]);
  });

  it('batas: indikator tujuan berada di atas sasaran', () => {
    // every other row names its sasaran on its own line; row 10 has a tujuan alone
    const tujuan: Sel[][] = RENSTRA.map((baris, i): Sel[] => [
      i === 1 ? 'Tujuan' : i < 3 ? null : `T${i === 9 ? 2 : 1}`,
      ...baris.slice(1),
    ]);
    expect(periksa({ Perkin: TANPA_AKHIR, Renstra: ganti(tujuan, { B10: null }) })).toEqual([]);
  });

  it('batas: Renstra satuan kerja lain tidak menuntut Perkin ini', () => {
    const lembar = {
      Perkin: ganti(TANPA_AKHIR, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' }),
      Renstra: UNIT_LAIN.renstra('Target Renstra Balai Logam 2022-2024'),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
