import { TX_005 } from '../../src/core/rules/teks/kata-baku';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-005', () => {
  test('lolos: the standard spelling', () => {
    expect(temuanDari(TX_005, { Perkin: [['Indikator'], ['IKM yang mendapat izin usaha']] })).toEqual([]);
  });

  test('gagal: one finding for the word, with every cell of its sheet and the text proposed', () => {
    const lembar = {
      Perkin: [['Indikator'], ['IKM yang mendapat ijin usaha'], ['Lain'], ['IKM yang mendapat ijin usaha']],
      Renstra: [['IKM yang mendapat ijin usaha']],
    };
    const temuan = temuanDari(TX_005, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A2', 'Perkin!A4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'ijin', seharusnya: 'izin' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([
      { after: { value: 'IKM yang mendapat izin usaha' } },
      { after: { value: 'IKM yang mendapat izin usaha' } },
    ]);
  });

  test('batas: a hidden sheet holds older copies', () => {
    expect(temuanDari(TX_005, { Perkin: [['Jumlah ijin usaha']] }, { Perkin: { visibility: 'hidden' } })).toEqual([]);
  });
});
