import { TX_007 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-007', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_007, { Perkin: [['Indikator'], ['Ditetapkan 01 Desember 2023']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['Ditetapkan 01 December 2023'], ['Lain'], ['Ditetapkan 01 December 2023']],
      Renstra: [['Ditetapkan 01 December 2023']],
    };
    const temuan = temuanDari(TX_007, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'December', seharusnya: 'Desember' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'Ditetapkan 01 Desember 2023' } },
      { after: { value: 'Ditetapkan 01 Desember 2023' } },
    ]);
  });

  test('batas: names that both languages share', () => {
    expect(temuanDari(TX_007, { Perkin: [['April dan September']] }, { Perkin: {} })).toEqual([]);
  });
});
