import { XS_002 } from '../../src/core/rules/lintas/XS-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, PERKIN, RENSTRA, renstra, TARGET_RENSTRA, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_002, lembar);

/** The matrix without the last indicator. */
const TANPA_AKHIR = renstra('Target Renstra 2022-2024', TARGET_RENSTRA.slice(0, 6));

describe('XS-002', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA })).toEqual([]);
  });

  it('gagal', () => {
    // seven indicators in rows 3 to 9 of the Perkin, six in the matrix: the seventh is in C9
    const temuan = periksa({ Perkin: PERKIN, Renstra: TANPA_AKHIR });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C9']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Persentase penyelesaian tindak lanjut temuan' });
  });

  it('batas: penambahan yang beralasan', () => {
    const catatan: Sel[][] = PERKIN.map((baris, i): Sel[] => [
      ...baris,
      i === 1 ? 'Keterangan' : i === 8 ? 'Penugasan baru dari pimpinan' : null,
    ]);
    expect(periksa({ Perkin: catatan, Renstra: TANPA_AKHIR })).toEqual([]);
  });

  it('batas: Perkin satuan kerja lain tidak dicari di Renstra ini', () => {
    const lembar = {
      Perkin: ganti(PERKIN, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' }),
      Renstra: ganti(RENSTRA, { A1: 'Target Renstra Balai Kayu 2022-2024' }),
      Atasan: ganti(UNIT_LAIN.perkin('Perjanjian Kinerja Badan Pengembangan Tahun 2024'), {
        C9: 'Kontribusi sektor terhadap produk domestik bruto',
      }),
    };
    expect(periksa(lembar)).toEqual([]);
  });

  it('batas: Renstra yang memuat kurang dari separuh indikator tidak dibandingkan', () => {
    // three of seven indicators are in the matrix
    const sedikit = renstra('Target Renstra 2022-2024', TARGET_RENSTRA.slice(0, 3));
    expect(periksa({ Perkin: PERKIN, Renstra: sedikit })).toEqual([]);
  });
});
