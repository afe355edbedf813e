import { TX_004 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-004', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_004, { Perkin: [['Indikator'], ['EFEKTIVITAS regulasi']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['EFEKTIFITAS regulasi'], ['Lain'], ['EFEKTIFITAS regulasi']],
      Renstra: [['EFEKTIFITAS regulasi']],
    };
    const temuan = temuanDari(TX_004, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'EFEKTIFITAS', seharusnya: 'EFEKTIVITAS' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'EFEKTIVITAS regulasi' } },
      { after: { value: 'EFEKTIVITAS regulasi' } },
    ]);
  });

  test('batas: the adjective is right', () => {
    expect(temuanDari(TX_004, { Perkin: [['Cara yang efektif']] }, { Perkin: {} })).toEqual([]);
  });
});
