/** Any grid of cells: nothing is thrown, every table lies on the sheet. */
import fc from 'fast-check';
import { kenali } from '../../../src/core/recognition/kenali';
import { readBerkas } from '../../../src/core/records/baca';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Cell } from '../../../src/core/workbook/workbook';

const JUDUL =
  'No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|TW I|II|2024|Pagu|K|Rp|Kode|Jumlah|Semula'.split(
    '|',
  );

const isi: fc.Arbitrary<Cell['value'] | Partial<Cell>> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...JUDUL) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 2030 }) },
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('#REF!', '1.234', '12,5%', 'NIP 19750707 200003 2 001', '<p>', '(1)', '13=9+10', 'Rp1.000,-'),
  fc.boolean(),
  fc.record({
    value: fc.double({ noNaN: true, min: -2, max: 2 }),
    numberFormat: fc.constantFrom('0%', '#,##0', 'dd/mm/yyyy'),
  }),
);

const kisi = fc.array(fc.array(isi, { maxLength: 9 }), { maxLength: 14 });
const gabung = fc.array(fc.constantFrom('A1:C1', 'A2:A4', 'D1:E2', 'B3:F3', 'C5:D8'), { maxLength: 2 });

describe('lembar acak', () => {
  it('is read without an error, its tables on the sheet', () => {
    fc.assert(
      fc.property(kisi, gabung, (grid, merges) => {
        const workbook = workbookFromSheets([sheetFromGrid('Acak', grid, { merges })]);
        const tabel = kenali(workbook);
        for (const { range, baris, kolom } of tabel) {
          expect(range.top).toBeGreaterThanOrEqual(0);
          expect(range.bottom).toBeLessThan(grid.length);
          expect(range.top).toBeLessThanOrEqual(range.bottom);
          expect(range.left).toBeLessThanOrEqual(range.right);
          expect(new Set(baris.map((satu) => satu.row)).size).toBe(baris.length);
          expect(new Set(kolom.map((satu) => satu.col)).size).toBe(kolom.length);
        }
        readBerkas(workbook, tabel);
      }),
      { numRuns: 400 },
    );
  });
});
