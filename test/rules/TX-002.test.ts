import { TX_002 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-002', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_002, { Perkin: [['Indikator'], ['Pagu sebesar 5 Miliar']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['Pagu sebesar 5 Milyar'], ['Lain'], ['Pagu sebesar 5 Milyar']],
      Renstra: [['Pagu sebesar 5 Milyar']],
    };
    const temuan = temuanDari(TX_002, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'Milyar', seharusnya: 'Miliar' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'Pagu sebesar 5 Miliar' } },
      { after: { value: 'Pagu sebesar 5 Miliar' } },
    ]);
  });

  test('batas: a longer word', () => {
    expect(temuanDari(TX_002, { Perkin: [['Milyaran rupiah']] }, { Perkin: {} })).toEqual([]);
  });
});
