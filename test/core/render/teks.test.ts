import * as fc from 'fast-check';
import type { Naskah, SelTabel } from '../../../src/core/narrative/naskah';
import { renderTeks } from '../../../src/core/render/teks';

const sel = (teks: string, lain: Partial<SelTabel> = {}): SelTabel => ({ isi: teks === '' ? [] : [{ teks }], ...lain });

function tabel(baris: readonly (readonly SelTabel[])[], kolom = 3): Naskah {
  return {
    blok: [
      { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'Hasil pemeriksaan.' }] },
      {
        jenis: 'tabel',
        kunci: 'k',
        judul: [{ teks: 'Tabel Contoh' }],
        kolom: Array.from({ length: kolom }, () => ({ bobot: 1, rata: 'kiri' as const })),
        kepala: [Array.from({ length: kolom }, (_, i) => sel(`K${i + 1}`))],
        baris: baris.map((isi) => ({ jenis: 'data', sel: isi })),
      },
    ],
  };
}

/** The one cell of a table as it is written. */
const satuSel = (teks: string): string =>
  renderTeks(tabel([[sel(teks)]], 1))
    .split('\n')
    .at(-1) ?? '';

describe('renderTeks', () => {
  it('keeps columns in place under merges', () => {
    const baris = [
      [sel('a', { rowspan: 2 }), sel('b', { colspan: 2 })],
      [sel('c'), sel('')],
    ];
    expect(renderTeks(tabel(baris))).toBe('Hasil pemeriksaan.\n\nTabel Contoh\nK1\tK2\tK3\na\tb\t\n\tc\t');
  });

  it('has no tab or break inside a cell', () => {
    expect(satuSel('satu\r\ndua\ttiga\u2028empat\u0000')).toBe('satu dua tiga empat');
  });

  it.each(['=1+1', '=HYPERLINK("http://contoh.id")', '+A1', '-A1', '@SUM(A1)', '-1-1', '\uff1d1', ' \t=1+1', '-1,2,3'])(
    'makes no formula of %j',
    (teks) => {
      expect(satuSel(teks)).toBe(`'${teks.trim()}`);
    },
  );

  it.each(['-5,2', '-1.250', '-12,5%', '+3', '-', '–', '1.250', "'a", 'a=b'])('leaves %j', (teks) => {
    expect(satuSel(teks)).toBe(teks);
  });

  it('quotes what begins with a quotation mark, which a spreadsheet would take away', () => {
    expect(satuSel('"=1+1"')).toBe('"""=1+1"""');
    expect(satuSel('Nilai "A"')).toBe('Nilai "A"');
  });

  it('never lets a cell begin as a formula, nor break out of its place', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('', '=', '+', '-', '@', '"=', '\t='), (teks, awal) => {
        const baris = renderTeks(tabel([[sel(awal + teks), sel('x')]], 2)).split('\n');
        const [pertama = '', kedua] = (baris[4] ?? '').split('\t');
        const rumus = /^[=+\-@]/.test(pertama) && !/^[-+]?[\d.]*(?:,\d+)?%?$/.test(pertama);
        return baris.length === 5 && kedua === 'x' && !rumus;
      }),
    );
  });
});
