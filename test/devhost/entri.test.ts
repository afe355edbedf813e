import { API_CULTURE, ID_CULTURE, readEntry } from '../../src/devhost/model/entry';
import { serialOf } from '../../src/core/workbook/serial-date';
import { hostDari } from './bantu';

const hari = (year: number, month: number, day: number): number => serialOf(Date.UTC(year, month - 1, day));

describe('entries through the API (en-US)', () => {
  it.each<[string, string, object]>([
    ['1', 'General', { value: 1 }],
    ['-1.5', 'General', { value: -1.5 }],
    ['(12)', 'General', { value: -12 }],
    ['1,234', 'General', { value: 1234, numberFormat: '#,##0' }],
    ['1,234.5', 'General', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['1,23', 'General', { value: '1,23' }],
    ['12.5%', 'General', { value: 0.125, numberFormat: '0.00%' }],
    ['$5', 'General', { value: 5, numberFormat: '$#,##0' }],
    ['1e3', 'General', { value: 1000, numberFormat: '0.00E+00' }],
    ['true', 'General', { value: true }],
    ['#N/A', 'General', { value: '#N/A' }],
    ['=A1', 'General', { value: null, formula: 'A1' }],
    ['=', 'General', { value: '=' }],
    ["'=A1", 'General', { value: '=A1' }],
    ['=A1', '@', { value: '=A1' }],
    ['007', '@', { value: '007' }],
    ['3/4', 'General', { value: hari(2026, 3, 4), numberFormat: 'd-mmm' }],
    ['2024-02-30', 'General', { value: '2024-02-30' }],
    ['2024-03-15', 'General', { value: hari(2024, 3, 15), numberFormat: 'm/d/yyyy' }],
    ['15-Mar-2024', 'General', { value: hari(2024, 3, 15), numberFormat: 'd-mmm-yy' }],
    ['TW 1', 'General', { value: 'TW 1' }],
    ['80-90', 'General', { value: '80-90' }],
    ['  5 ', 'General', { value: 5 }],
  ])('%j under %s', (text, format, entry) => {
    expect(readEntry(text, format, API_CULTURE, 2026)).toEqual(entry);
  });
});

describe('entries of a person (id-ID)', () => {
  it.each<[string, string, object]>([
    ['12,5', 'General', { value: 12.5 }],
    ['1.234', 'General', { value: 1234, numberFormat: '#,##0' }],
    ['1.234,5', 'General', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['1,234', 'General', { value: 1.234 }],
    ['1.5', 'General', { value: '1.5' }],
    ['Rp1.000', 'General', { value: 1000, numberFormat: '"Rp"#,##0' }],
    ['80', '0%', { value: 0.8 }],
    ['80%', '0%', { value: 0.8, numberFormat: '0%' }],
    ['3/4/2025', 'General', { value: hari(2025, 4, 3), numberFormat: 'dd/mm/yyyy' }],
    ['=ROUND(1,5;0)', 'General', { value: null, formula: 'ROUND(1.5,0)' }],
    ['', '0%', { value: null }],
  ])('%j under %s', (text, format, entry) => {
    expect(readEntry(text, format, ID_CULTURE, 2026)).toEqual(entry);
  });
});

describe('what the formula bar shows', () => {
  it.each<[object, string]>([
    [{ value: 1234.5 }, '1234,5'],
    [{ value: 0.0796, numberFormat: '0.0%' }, '7,96%'],
    [{ value: 0.07, numberFormat: '0%' }, '7%'],
    [{ value: hari(2025, 4, 3), numberFormat: 'dd/mm/yyyy' }, '03/04/2025'],
    [{ value: 3, formula: 'ROUND(2.5,0)' }, '=ROUND(2,5;0)'],
    [{ value: 'teks' }, 'teks'],
    [{ value: '12' }, "'12"],
    [{ value: '=A1' }, "'=A1"],
    [{ value: true }, 'TRUE'],
  ])('%j is typed as %s, and typing it again changes nothing', async (cell, text) => {
    const host = await hostDari({ Data: [[cell]] });
    const sel = { sheet: 'Data', row: 0, col: 0 };
    const before = host.book.picture().sheets[0]?.rows[0]?.[0];
    expect(host.book.typed(sel)).toBe(text);
    host.book.type(sel, text);
    expect(host.book.picture().sheets[0]?.rows[0]?.[0]).toEqual(before);
  });
});
