import { XS_004 } from '../../src/core/rules/lintas/XS-004';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, ganti, PERKIN, RENSTRA, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_004, lembar);
const LAIN = 'Jumlah dokumen standar yang tersusun';

describe('XS-004', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: CAPAIAN })).toEqual([]);
  });

  it('gagal', () => {
    // row 4 is the second indicator; the Perkin says "disusun"
    const temuan = periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: ganti(CAPAIAN, { C4: LAIN }) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!C4']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'saran',
      nilai: LAIN,
      seharusnya: 'Jumlah dokumen standar yang disusun',
    });
  });

  it('batas: huruf, tanda, dan satuan dalam kurung bukan rumusan lain', () => {
    const sama = ganti(CAPAIAN, { C4: 'Jumlah Dokumen Standar, yang Disusun (Dokumen)*' });
    expect(periksa({ Perkin: PERKIN, Capaian: sama })).toEqual([]);
  });

  it('batas: satu temuan untuk satu indikator', () => {
    // Capaian C4 and Renstra C5 say the same other words, Rekap C4 a third: one finding that links all
    const temuan = periksa({
      Perkin: PERKIN,
      Renstra: ganti(RENSTRA, { C5: LAIN }),
      Capaian: ganti(CAPAIAN, { C4: LAIN }),
      Rekap: ganti(CAPAIAN, { C4: 'Jumlah dokumen standar disusun balai' }),
    });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!C5']]);
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Perkin', 'Capaian', 'Rekap']);
    expect(temuan[0]?.pesan).toContain('rumusan lain lagi ada di Rekap!C4');
    expect(temuan[0]?.perbaikan).toContain('3 sel memakai rumusan lain');
  });

  it('batas: dari dua Perkin yang berbeda, yang tidak diikuti tabel lain yang disebut', () => {
    const temuan = periksa({
      Perkin: PERKIN,
      'Perkin TTD': ganti(PERKIN, { C4: LAIN }),
      Capaian: ganti(CAPAIAN, { C4: LAIN }),
      Renstra: ganti(RENSTRA, { C5: LAIN }),
    });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C4']]);
    expect(temuan[0]).toMatchObject({ seharusnya: LAIN });
  });
});
