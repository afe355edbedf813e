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

  it('batas: satu temuan untuk satu lembar, yang menyebut semua selnya', () => {
    // Capaian words both indicators otherwise, Renstra the second one: a finding for each of the two sheets
    const lain = 'Persentase lulusan yang diserap dunia kerja';
    const temuan = periksa({
      Perkin: PERKIN,
      Renstra: ganti(RENSTRA, { C5: LAIN }),
      Capaian: ganti(CAPAIAN, { C3: lain, C4: LAIN }),
    });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!C5'], ['Capaian!C3', 'Capaian!C4']]);
    expect(temuan[1]?.tautan.map(({ sheet, row, col }) => [sheet, row, col])).toEqual([
      ['Perkin', 2, 2],
      ['Perkin', 3, 2],
    ]);
    expect(temuan[1]?.pesan).toContain(`C3 "${lain}" (Perkin!C3 `);
    expect(temuan[1]?.pesan).toContain(`C4 "${LAIN}" (Perkin!C4 "Jumlah dokumen standar yang disusun")`);
  });

  it('batas: rumusan lain yang kedua di lembar lain disebut juga', () => {
    const temuan = periksa({
      Perkin: PERKIN,
      Capaian: ganti(CAPAIAN, { C4: LAIN }),
      Rekap: ganti(CAPAIAN, { C4: 'Jumlah dokumen standar disusun balai' }),
    });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!C4'], ['Rekap!C4']]);
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
