import { TX_006 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-006', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_006, { Perkin: [['Indikator'], ['Rapat bulan November 2024']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['Rapat bulan Nopember 2024'], ['Lain'], ['Rapat bulan Nopember 2024']],
      Renstra: [['Rapat bulan Nopember 2024']],
    };
    const temuan = temuanDari(TX_006, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'Nopember', seharusnya: 'November' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'Rapat bulan November 2024' } },
      { after: { value: 'Rapat bulan November 2024' } },
    ]);
  });

  test('batas: short forms of a header', () => {
    expect(temuanDari(TX_006, { Perkin: [['Nop']] }, { Perkin: {} })).toEqual([]);
  });
});
