import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { gulirKe, jendelaDari } from '../../../src/devhost/page/kisi/jendela';
import { indexAt, kotakDari, rowCountOf, ukurLembar, type Ukuran } from '../../../src/devhost/page/kisi/ukuran';
import { bukuTiruan, type TiruanOptions } from '../../bantu/buku-tiruan';

const ukur = (sheet: Sheet, options: TiruanOptions = {}): Ukuran =>
  ukurLembar(bukuTiruan(workbookFromSheets([sheet]), options), sheet);

const tinggi = ({ rows }: Ukuran, row: number): number => rows[row + 1]! - rows[row]!;

describe('ukuran lembar', () => {
  const panjang = 'kata '.repeat(30).trim();

  it('memberi baris tersembunyi tinggi nol', () => {
    const ukuran = ukur(sheetFromGrid('Uji', [['a'], ['b'], ['c']], { hiddenRows: [1], hiddenColumns: [2] }));
    expect([0, 1, 2].map((row) => tinggi(ukuran, row))).toEqual([22, 0, 22]);
    expect(Array.from(ukuran.columns.slice(0, 5))).toEqual([0, 90, 180, 180, 270]);
  });

  it('meninggikan baris hanya untuk teks yang dilipat', () => {
    const grid = sheetFromGrid('Uji', [[panjang], [1234567890123]]);
    expect(tinggi(ukur(grid), 0)).toBe(22);
    const lipat = ukur(grid, { look: () => ({ wrap: true }) });
    // 149 signs, floor((90 - 9) / 6.8) = 11 a line: 14 lines of 17 pixels, and 5 around them.
    expect(tinggi(lipat, 0)).toBe(14 * 17 + 5);
    expect(tinggi(lipat, 1)).toBe(22);
  });

  it('tidak meninggikan baris untuk sel gabungan beberapa baris', () => {
    const grid = sheetFromGrid('Uji', [[panjang], [null]], { merges: ['A1:A2'] });
    expect(tinggi(ukur(grid, { look: () => ({ wrap: true }) }), 0)).toBe(22);
  });

  it('menyisakan tempat kosong di bawah isi', () => {
    const besar = sheetFromGrid(
      'Uji',
      Array.from({ length: 5000 }, (_, row) => [row]),
    );
    expect(rowCountOf(ukur(besar))).toBe(5040);
    expect(rowCountOf(ukur(sheetFromGrid('Uji', [])))).toBe(100);
  });

  it('menemukan baris pada piksel, juga di tepi dan di luar', () => {
    const ukuran = ukur(sheetFromGrid('Uji', [['a'], ['b'], ['c']], { hiddenRows: [1] }));
    expect([-5, 0, 21, 22, 43, 44, 1e9].map((pixels) => indexAt(ukuran.rows, pixels))).toEqual([0, 0, 0, 2, 2, 3, 99]);
  });

  it('memberi kotak rentang', () => {
    const ukuran = ukur(sheetFromGrid('Uji', [['a']]));
    expect(kotakDari(ukuran, { top: 1, left: 1, bottom: 2, right: 1 })).toEqual({
      left: 90,
      top: 22,
      width: 90,
      height: 44,
    });
  });
});

describe('jendela kisi', () => {
  const besar = sheetFromGrid(
    'Uji',
    Array.from({ length: 5000 }, (_, row) => [row]),
  );

  it('memuat sekitar yang tampak saja', () => {
    const ukuran = ukur(besar, { frozen: { rows: 2, columns: 0 } });
    // Row 1000 begins at 22000; the frozen rows take 44 pixels, 30 rows of 22 fit into 660.
    const jendela = jendelaDari(ukuran, { scrollTop: 22_000, scrollLeft: 0, height: 660, width: 900 });
    expect(jendela).toEqual({ top: 1002 - 10, bottom: 1030 + 10, left: 0, right: 10 + 3 });
  });

  it.each([
    // from, size, frozen, now, view
    ['tetap bila sudah tampak', [100, 22, 44, 0, 600], 0],
    ['tetap pada bagian beku', [22, 22, 44, 500, 600], 500],
    ['turun secukupnya', [590, 22, 44, 0, 600], 12],
    ['naik secukupnya', [500, 22, 44, 470, 600], 456],
    // (600 - 44 - 22) / 2 = 267 stay above it.
    ['ke tengah bila jauh', [10_000, 22, 44, 0, 600], 10_000 - 44 - 267],
  ])('%s', (_, [from, size, frozen, now, view], expected) => {
    expect(gulirKe(from!, size!, frozen!, now!, view!)).toBe(expected);
  });
});
