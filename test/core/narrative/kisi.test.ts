import { tempatkan } from '../../../src/core/narrative/kisi';
import type { SelTabel } from '../../../src/core/narrative/naskah';

const sel = (rowspan = 1, colspan = 1): SelTabel => ({ isi: [], rowspan, colspan });
const kolom = (baris: readonly (readonly SelTabel[])[], n: number): number[][] =>
  tempatkan(baris, n).map((isi) => isi.map((satu) => satu.kolom));

describe('tempatkan', () => {
  it('steps over what merges from above cover', () => {
    // a a b | c c b covers: the first cell 2x2, b over two rows, then a full row.
    expect(kolom([[sel(2, 2), sel()], [sel()], [sel(), sel(), sel()]], 3)).toEqual([[0, 2], [2], [0, 1, 2]]);
    expect(
      kolom(
        [
          [sel(), sel(2), sel()],
          [sel(), sel()],
        ],
        3,
      ),
    ).toEqual([
      [0, 1, 2],
      [0, 2],
    ]);
  });

  it('allows a row that merges cover whole', () => {
    expect(kolom([[sel(2), sel(2)], []], 2)).toEqual([[0, 1], []]);
  });

  it('takes a table without rows', () => {
    expect(kolom([], 3)).toEqual([]);
  });

  it('refuses what Word would shift', () => {
    expect(() => tempatkan([[sel()]], 2)).toThrow(RangeError);
    expect(() => tempatkan([[sel(), sel(), sel()]], 2)).toThrow(RangeError);
    expect(() => tempatkan([[sel(1, 3)]], 2)).toThrow(RangeError);
    expect(() => tempatkan([[sel(3), sel()], [sel()]], 2)).toThrow(RangeError);
    expect(() => tempatkan([[sel(), sel(2)], [sel(1, 2)]], 2)).toThrow(RangeError);
    expect(() => tempatkan([[sel(2), sel(2)], [sel()]], 2)).toThrow(RangeError);
  });
});
