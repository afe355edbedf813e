import { sheetFromGrid } from '../../../src/core/workbook/sheet';
import { salinTeks, tempelTeks } from '../../../src/devhost/page/kisi/papan-klip';

const isi = (text: string): (string | number)[][] =>
  tempelTeks(text, { row: 4, col: 2 }).map(({ row, col, text: one }) => [row, col, one]);

describe('papan klip kisi', () => {
  it('menyalin teks yang tampak, tanpa bagian kosong', () => {
    const sheet = sheetFromGrid('Uji', [
      ['Target', { value: 0.5, numberFormat: '0,0%' }],
      ['dua\nbaris', 'kata "itu"'],
      [],
    ]);
    expect(salinTeks(sheet, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 })).toBe(
      `Target\t${sheet.rows[0]![1]!.text}\n"dua\nbaris"\t"kata ""itu"""`,
    );
  });

  it.each([
    ['', []],
    ['a', [[4, 2, 'a']]],
    [
      'a\tb',
      [
        [4, 2, 'a'],
        [4, 3, 'b'],
      ],
    ],
    [
      'a\r\nb\n',
      [
        [4, 2, 'a'],
        [5, 2, 'b'],
      ],
    ],
    [
      '\tb',
      [
        [4, 2, ''],
        [4, 3, 'b'],
      ],
    ],
    [
      '"x\ny"\tz',
      [
        [4, 2, 'x\ny'],
        [4, 3, 'z'],
      ],
    ],
    ['"kata ""itu"""', [[4, 2, 'kata "itu"']]],
    // Not the quotes of a table: they stand inside the text.
    ['5" pipa', [[4, 2, '5" pipa']]],
    ['"buka', [[4, 2, '"buka']]],
  ])('menempel %j', (text, expected) => {
    expect(isi(text)).toEqual(expected);
  });

  it('menempel kembali yang disalin', () => {
    const sheet = sheetFromGrid('Uji', [
      ['a\tb', '"'],
      ['', 'c'],
    ]);
    const text = salinTeks(sheet, { top: 0, left: 0, bottom: 1, right: 1 });
    expect(tempelTeks(text, { row: 0, col: 0 }).map((one) => one.text)).toEqual(['a\tb', '"', '', 'c']);
  });
});
