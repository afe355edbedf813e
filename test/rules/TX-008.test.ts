import { TX_008 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-008', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_008, { Perkin: [['Indikator'], ['Hasil reviu kinerja']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['Hasil review kinerja'], ['Lain'], ['Hasil review kinerja']],
      Renstra: [['Hasil review kinerja']],
    };
    const temuan = temuanDari(TX_008, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'review', seharusnya: 'reviu' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'Hasil reviu kinerja' } },
      { after: { value: 'Hasil reviu kinerja' } },
    ]);
  });

  test('batas: a reviewer is another word', () => {
    expect(temuanDari(TX_008, { Perkin: [['Nama reviewer']] }, { Perkin: {} })).toEqual([]);
  });
});
