import { istilahDimaksud, TX_009 } from '../../src/core/rules/teks/TX-009';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('TX-009', () => {
  test('lolos: the words of the field, with their endings', () => {
    const lembar = {
      Perkin: [['Sasaran'], ['Terwujudnya birokrasi yang efektif'], ['Indikatornya sasaran strategis']],
    };
    expect(temuanDari(TX_009, lembar)).toEqual([]);
  });

  test('gagal: one letter off, with the text that should stand there', () => {
    const lembar = {
      Perkin: [['Sasaran'], ['Terwujudnya birokrasi yang efektif'], ['Tewujudnya layanan prima']],
      Renstra: [['Sasaran'], ['Tewujudnya layanan prima'], ['Terwujudnya layanan'], ['Terwujudnya tata kelola']],
    };
    const temuan = temuanDari(TX_009, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Perkin!A3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'Tewujudnya', seharusnya: 'Terwujudnya' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['Renstra']);
    expect(temuan[0]?.usulan?.edits).toMatchObject([{ after: { value: 'Terwujudnya layanan prima' } }]);
  });

  test('batas: words of their own, word forms, and a spelling that the workbook holds to', () => {
    expect(
      ['strategi', 'kegiatannya', 'industrial', 'penyerahan', 'pemerintahan', 'laporan'].map(istilahDimaksud),
    ).toEqual([null, null, null, null, null, null]);
    expect(['penerapan', 'pengawalan', 'penguapan', 'peringkatan', 'samaran'].map(istilahDimaksud)).toEqual(
      new Array(5).fill(null),
    );
    expect(istilahDimaksud('perspektip')).toBe('perspektif');
    expect(temuanDari(TX_009, { A: [['x'], ['Kementrian A'], ['Kementrian B'], ['Kementerian C']] })).toEqual([]);
  });
});
