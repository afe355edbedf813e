import { TX_001 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-001', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_001, { Perkin: [['Indikator'], ['Persentase produk bersertifikat']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['Presentase produk bersertifikat'], ['Lain'], ['Presentase produk bersertifikat']],
      Renstra: [['Presentase produk bersertifikat']],
    };
    const temuan = temuanDari(TX_001, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'Presentase', seharusnya: 'Persentase' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'Persentase produk bersertifikat' } },
      { after: { value: 'Persentase produk bersertifikat' } },
    ]);
  });

  test('batas: a word that only contains it', () => {
    expect(temuanDari(TX_001, { Perkin: [['Representasenya dibahas']] }, { Perkin: {} })).toEqual([]);
  });
});
