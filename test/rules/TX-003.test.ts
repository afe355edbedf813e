import { rupiahBaku, TX_003 } from '../../src/core/rules/teks/TX-003';
import { selTemuan, temuanDari } from '../bantu/bahan';

const lembar = (...teks: string[]) => ({ Riwayat: [['No', 'Uraian'], ...teks.map((satu, i) => [i + 1, satu])] });

describe('TX-003', () => {
  test('lolos: Rp1.500.000, and amounts that are nothing but a figure', () => {
    expect(temuanDari(TX_003, lembar('Penambahan pagu Rp1.500.000', 'Rp. 250.000', 'Pagu (Rp.000)'))).toEqual([]);
  });

  test('gagal: a dot, a blank and ",-", in one finding with what each cell should say', () => {
    const temuan = temuanDari(TX_003, lembar('Tambahan sebesar Rp. 1.500.000,-', 'Semula', 'Revisi Rp 250.000'));
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!B2', 'Riwayat!B4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'Rp. 1.500.000,-', seharusnya: 'Rp1.500.000' });
    expect(temuan[0]?.usulan?.edits.map((edit) => (edit.kind === 'setContent' ? edit.after.value : null))).toEqual([
      'Tambahan sebesar Rp1.500.000',
      'Revisi Rp250.000',
    ]);
  });

  test('batas: scales of headers and words that only begin so', () => {
    expect(rupiahBaku('Pagu (Rp. 000)')).toBe('Pagu (Rp. 000)');
    expect(rupiahBaku('Rp. 5.000,- dan Rp 7.000')).toBe('Rp5.000 dan Rp7.000');
    expect(temuanDari(TX_003, lembar('RPJMN 2020', 'Rp.'))).toEqual([]);
  });
});
